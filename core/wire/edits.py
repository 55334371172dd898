"""The edits: one frozen, complete, versioned request per verb, replayable without anything else."""

from __future__ import annotations

import math
import re
from dataclasses import field
from typing import ClassVar, TypeAlias

from intarsia.core.frozen import dataclass
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edit_base import (
    MAX_VARIATIONS,
    EditBase,
    ObjectClass,
    ParameterMap,
    ParameterValue,
    RegionEdit,
    WindowEdit,
    check_category,
    check_label_map,
    check_mask,
    new_id,
)
from intarsia.core.wire.encoding.later import LATER
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.looks import TransferAppearance, Vary
from intarsia.core.wire.pixels import RGBA, Pixels, Placed
from intarsia.core.wire.prompts import (
    MAX_ELEMENT_SIDE,
    MAX_POINTS,
    MAX_SIZES,
    MAX_WORDS,
    Prompt,
    PromptKind,
    check_order,
    check_prompt,
)

__all__ = [
    "EDIT_CLASSES",
    "MAX_ELEMENT_SIDE",
    "MAX_OBJECTS",
    "MAX_POINTS",
    "MAX_SIZES",
    "MAX_VARIATIONS",
    "MAX_WORDS",
    "Complete",
    "Edit",
    "EditBase",
    "ObjectClass",
    "ObjectPlacement",
    "PaintExemplar",
    "ParameterMap",
    "ParameterValue",
    "Prompt",
    "PromptKind",
    "Rearrange",
    "RegionEdit",
    "RepaintMap",
    "Segment",
    "TransferAppearance",
    "Vary",
    "WindowEdit",
    "check_mask",
    "new_id",
]

MAX_OBJECTS = 4096

_SHA256 = re.compile(r"[0-9a-f]{64}")


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
class Segment(EditBase):
    """Find objects in the picture named by its hash (uploaded before as a blob).

    `previous`: a mask to refine (grey 8-bit, the picture's size), or None. `quick`: a cheaper
    network may answer a prompt while the chosen one still reads the picture.
    """

    verb: ClassVar[str] = "segment"
    picture: str
    prompt: Prompt = field(default_factory=Prompt)
    previous: Pixels | None = None
    quick: bool = field(default=False, metadata=LATER)

    def check(self) -> None:
        super().check()
        if not _SHA256.fullmatch(self.picture):
            raise BadEdit("The picture is not named by its sha256.")
        if self.previous is not None:
            check_mask(self.previous, self.previous.size, "mask to refine")
        check_prompt(self.prompt)


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


def _check_subject(subject: Prompt, size: Size) -> None:
    """Raise BadEdit unless it is a click or a box in a picture of that size."""
    frame = Box(0, 0, size.width, size.height)
    box = subject.box if subject.kind is PromptKind.BOX else None
    clicked = subject.kind is PromptKind.POINTS and bool(subject.points)
    if box is None and not clicked:
        raise BadEdit("The exemplar's subject is neither a click nor a box.", "Click on it.")
    check_order(subject)
    places = (*subject.points, *subject.negatives)
    inside = all(0 <= x < size.width and 0 <= y < size.height for x, y in places)
    if not inside or (box is not None and box.intersection(frame).empty):
        raise BadEdit("The exemplar's subject lies outside of it.", "Click on the exemplar.")


@dataclass(frozen=True, kw_only=True)
class PaintExemplar(RegionEdit):
    """Paint the exemplar into the region.

    `exemplar`: RGBA. `exemplar_mask`: grey 8-bit of its size, or None (its alpha, else found).
    `subject`: a click or a box in the exemplar's pixels that says what of it is meant; counts where
    there is no mask.
    `likeness` in [0, 1]: 0 blends into the picture's tone, 1 keeps the exemplar's own.
    `look_only`: an object of the exemplar's look fills the region's shape. `category`: the class
    that this object shall have (`wire.object_classes`), or None.
    """

    verb: ClassVar[str] = "paint_exemplar"
    exemplar: Pixels
    exemplar_mask: Pixels | None = None
    likeness: float = 0.7
    shadow: bool = True
    look_only: bool = False
    category: int | None = None
    subject: Prompt | None = field(default=None, metadata=LATER)

    def check(self) -> None:
        super().check()
        if self.category is not None:
            check_category(self.category)
        if self.subject is not None:
            _check_subject(self.subject, self.exemplar.size)
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
    `before` does not have are an error unless `labels` lists them. `classes` are of these labels.
    """

    verb: ClassVar[str] = "repaint_map"
    before: Pixels
    after: Pixels
    labels: tuple[int, ...] = ()

    def check(self) -> None:
        super().check()
        size = self.window.pixels.size
        check_label_map(self.before, size, "old map")
        check_label_map(self.after, size, "new map")
        if self.before.data == self.after.data and self.before.depth is self.after.depth:
            raise BadEdit("The map was not changed.", "Redraw a part of the map first.")


Edit: TypeAlias = (
    Segment
    | Correct
    | Rearrange
    | Complete
    | PaintExemplar
    | TransferAppearance
    | RepaintMap
    | Vary
)

EDIT_CLASSES: tuple[type[Edit], ...] = (
    Segment,
    Correct,
    Rearrange,
    Complete,
    PaintExemplar,
    TransferAppearance,
    RepaintMap,
    Vary,
)
