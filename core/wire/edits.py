"""The edits: one frozen, complete, versioned request per verb, replayable without anything else."""

from __future__ import annotations

import math
import re
import uuid
from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, TypeAlias

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, Size, check_size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

MAX_OBJECTS = 4096
MAX_POINTS = 4096
MAX_VARIATIONS = 16
INSIDE = 128  # a mask value from which a pixel counts as inside

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def new_id() -> str:
    """A fresh edit id (UUID4), made by the client; the idempotency key of the edit."""
    return str(uuid.uuid4())


class PromptKind(str, Enum):
    """What a Segment edit is asked with."""

    EVERYTHING = "everything"
    POINTS = "points"
    BOX = "box"
    LASSO = "lasso"


@dataclass(frozen=True)
class Prompt:
    """A prompt in picture pixels (x, y). Which fields count depends on `kind`.

    points: `points` inside the object, `negatives` outside it; box: `box`; lasso: `points` is the
    closed outline.
    """

    kind: PromptKind = PromptKind.EVERYTHING
    points: tuple[tuple[float, float], ...] = ()
    negatives: tuple[tuple[float, float], ...] = ()
    box: Box | None = None


@dataclass(frozen=True)
class ObjectPlacement:
    """One object layer of a Rearrange, back to front by its place in the list.

    `layer`: the object's original pixels, RGBA with a soft edge, at its place in the source.
    `affine`: source -> target in picture pixels; None deletes the object.
    An object whose affine is the identity stays put and only occludes what lies behind it.
    """

    object_id: str
    name: str
    layer: Placed
    affine: Affine | None = field(default_factory=Affine)
    opacity: float = 1.0


@dataclass(frozen=True, kw_only=True)
class EditBase:
    """What every edit carries: who it is, its randomness, and who shall do it.

    `seed` feeds every random choice; `variations` results are made with seed, seed + 1, ...
    `method` and `pack` name who does it; empty means the default for the verb.
    """

    id: str
    seed: int = 0
    variations: int = 1
    method: str = ""
    pack: str = ""

    verb: ClassVar[str]

    def check(self) -> None:
        """Raises BadEdit with a sentence where the edit makes no sense on its face."""
        if not _UUID.fullmatch(self.id):
            raise BadEdit("The edit has no valid id.", "Ids are UUID4 in lower case.")
        if not 0 <= self.seed < 2**63:
            raise BadEdit("The seed is out of range.", "Use a whole number from 0 to 2^63 - 1.")
        if not 1 <= self.variations <= MAX_VARIATIONS:
            raise BadEdit(
                f"{self.variations} variations cannot be made.",
                f"Ask for 1 to {MAX_VARIATIONS}.",
            )


@dataclass(frozen=True, kw_only=True)
class Segment(EditBase):
    """Find objects in the picture named by its hash (uploaded before as a blob).

    `previous`: a mask to refine (grey 8-bit, the picture's size), or None.
    """

    verb: ClassVar[str] = "segment"
    picture: str
    prompt: Prompt = field(default_factory=Prompt)
    previous: Pixels | None = None

    def check(self) -> None:
        super().check()
        if not _SHA256.fullmatch(self.picture):
            raise BadEdit("The picture is not named by its sha256.")
        if self.previous is not None:
            check_mask(self.previous, self.previous.size, "mask to refine")
        prompt = self.prompt
        if len(prompt.points) + len(prompt.negatives) > MAX_POINTS:
            raise BadEdit("The prompt has too many points.", f"Use at most {MAX_POINTS}.")
        flat = [v for point in prompt.points + prompt.negatives for v in point]
        if not all(math.isfinite(v) for v in flat):
            raise BadEdit("A point of the prompt is not a number.")
        if prompt.kind is PromptKind.POINTS and not prompt.points:
            raise BadEdit(
                "Every point of the prompt says 'not here'.",
                "Click once inside the object before you exclude parts of it.",
            )
        if prompt.kind is PromptKind.BOX and (prompt.box is None or prompt.box.empty):
            raise BadEdit("The box has no area.", "Drag a box around the object.")
        if prompt.kind is PromptKind.LASSO and len(prompt.points) < 3:
            raise BadEdit("The lasso has fewer than three points.", "Draw around the object.")


@dataclass(frozen=True, kw_only=True)
class WindowEdit(EditBase):
    """An edit of a window of the picture: only its pixels are sent, so nothing else can change.

    `picture`: size of the whole picture. `window`: source pixels (RGBA or grey) and their place.
    """

    picture: Size
    window: Placed

    def check(self) -> None:
        super().check()
        check_size(self.picture.width, self.picture.height)
        if not self.picture.box.contains(self.window.box):
            raise BadEdit("The window does not lie inside the picture.")


@dataclass(frozen=True, kw_only=True)
class RegionEdit(WindowEdit):
    """A window edit of a region: grey 8-bit mask of the window's size, >= 128 is inside."""

    region: Pixels

    def check(self) -> None:
        super().check()
        check_mask(self.region, self.window.pixels.size, "region")


@dataclass(frozen=True, kw_only=True)
class Rearrange(WindowEdit):
    """Move, scale, turn or delete objects and make the place they leave whole.

    `objects` are back to front and hold at least every object that changes.
    `plate`: the window with the changed objects completed away, where the client has it.
    `tone` in [0, 1]: how much of the surrounding tone a moved object takes on.
    """

    verb: ClassVar[str] = "rearrange"
    objects: tuple[ObjectPlacement, ...]
    plate: Pixels | None = None
    shadow: bool = True
    tone: float = 0.3

    def check(self) -> None:
        super().check()
        if not 1 <= len(self.objects) <= MAX_OBJECTS:
            raise BadEdit("There is no object to rearrange.", "Choose an object first.")
        if all(o.affine is not None and o.affine.is_identity for o in self.objects):
            raise BadEdit("No object has moved.", "Move, scale, turn or delete an object first.")
        for placement in self.objects:
            if placement.layer.pixels.channels != RGBA:
                raise BadEdit(f"{placement.name} has no transparency.", "Object layers are RGBA.")
            if not 0.0 <= placement.opacity <= 1.0:
                raise BadEdit(f"The opacity of {placement.name} is out of range.", "Choose 0 to 1.")
            affine = placement.affine
            if affine is None:
                continue
            values = (affine.a, affine.b, affine.c, affine.d, affine.e, affine.f)
            if not all(math.isfinite(v) and abs(v) < 1e6 for v in values):
                raise BadEdit(f"{placement.name} has a transform that is not a number.")
            if not 1e-4 <= abs(affine.determinant) <= 1e4:
                raise BadEdit(
                    f"{placement.name} is scaled out of bounds.",
                    "Choose a scale between 1 % and 10000 %.",
                )
        if not 0.0 <= self.tone <= 1.0:
            raise BadEdit("The tone amount is out of range.", "Choose 0 to 1.")


@dataclass(frozen=True, kw_only=True)
class Complete(RegionEdit):
    """Remove what is in the region and continue the picture behind it.

    `effect`: also take away the shadow that the removed thing casts, where the method can.
    """

    verb: ClassVar[str] = "complete"
    effect: bool = False


@dataclass(frozen=True, kw_only=True)
class PaintExemplar(RegionEdit):
    """Paint the exemplar into the region.

    `exemplar`: RGBA. `exemplar_mask`: grey 8-bit of its size, or None (its alpha, else found).
    `likeness` in [0, 1]: 0 blends into the picture's tone, 1 keeps the exemplar's own.
    """

    verb: ClassVar[str] = "paint_exemplar"
    exemplar: Pixels
    exemplar_mask: Pixels | None = None
    likeness: float = 0.7
    shadow: bool = True
    look_only: bool = False

    def check(self) -> None:
        super().check()
        if self.exemplar.channels != RGBA:
            raise BadEdit("The exemplar has no colour channels.", "Use an RGBA picture.")
        if self.exemplar_mask is not None:
            check_mask(self.exemplar_mask, self.exemplar.size, "exemplar's mask")
        if not 0.0 <= self.likeness <= 1.0:
            raise BadEdit("The likeness is out of range.", "Choose 0 to 1.")


@dataclass(frozen=True, kw_only=True)
class RepaintMap(WindowEdit):
    """Repaint the picture where its label map was redrawn.

    `before`, `after`: grey 8- or 16-bit label maps of the window's size. Labels of `after` that
    `before` does not have are an error unless `labels` lists them.
    """

    verb: ClassVar[str] = "repaint_map"
    before: Pixels
    after: Pixels
    labels: tuple[int, ...] = ()

    def check(self) -> None:
        super().check()
        for name, plane in (("old", self.before), ("new", self.after)):
            if plane.size != self.window.pixels.size:
                raise BadEdit(
                    f"The {name} map is {plane.width} x {plane.height}, the picture's window is "
                    f"{self.window.pixels.width} x {self.window.pixels.height}.",
                    "Use maps of the picture's size.",
                )
            if plane.channels != GREY or plane.depth is Depth.F32:
                raise BadEdit(
                    f"The {name} map is not a map of labels.",
                    "Use a one-channel 8- or 16-bit picture with one number per object.",
                )
        if self.before.data == self.after.data and self.before.depth is self.after.depth:
            raise BadEdit("The map was not changed.", "Redraw a part of the map first.")


Edit: TypeAlias = Segment | Rearrange | Complete | PaintExemplar | RepaintMap

EDIT_CLASSES: tuple[type[Edit], ...] = (Segment, Rearrange, Complete, PaintExemplar, RepaintMap)


def check_mask(mask: Pixels, size: Size, name: str) -> None:
    """Raises BadEdit unless `mask` is grey, 8-bit, of `size` and marks at least one pixel."""
    if mask.channels != GREY or mask.depth is not Depth.U8:
        raise BadEdit(f"The {name} is not a grey 8-bit mask.")
    if mask.size != size:
        raise BadEdit(
            f"The {name} is {mask.width} x {mask.height}, expected {size.width} x {size.height}."
        )
    if not any_inside(mask):
        raise BadEdit(f"The {name} is empty.", "Mark at least one pixel.")


def any_inside(mask: Pixels) -> bool:
    """True where any value of an 8-bit mask is >= 128."""
    return not mask.data.isascii()  # ASCII ends where inside begins
