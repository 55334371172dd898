"""What every edit carries and checks: identity, randomness, who makes it, its window and region."""

from __future__ import annotations

import math
import os
import re
from typing import ClassVar

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size, check_size
from intarsia.core.wire.masks import any_inside
from intarsia.core.wire.object_classes import CLASS_COUNT
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed

MAX_VARIATIONS = 16
MAX_VALUES = 64
MAX_PROMPT_CHARS = 2000

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")


def new_id() -> str:
    """A fresh edit id (UUID4), made by the client; the idempotency key of the edit."""
    bits = int.from_bytes(os.urandom(16), "big")  # the module uuid takes 5 ms to load
    bits = bits & ~(0xF << 76) & ~(0x3 << 62) | 0x4 << 76 | 0x2 << 62  # RFC 4122: version, variant
    digits = f"{bits:032x}"
    return "-".join(digits[a:b] for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32)))


@dataclass(frozen=True)
class ParameterValue:
    """What a person has set a method's parameter to (`wire.methods.Parameter.field`)."""

    name: str
    value: float


@dataclass(frozen=True)
class ParameterMap:
    """Where a parameter holds: its value counts times the plane's, grey 8-bit, 255 = whole.

    The plane has the size of the edit's window.
    """

    name: str
    plane: Pixels


@dataclass(frozen=True)
class ObjectClass:
    """The class, a number of `object_classes.OBJECT_CLASSES`, of the objects of one label."""

    label: int
    category: int


@dataclass(frozen=True, kw_only=True)
class EditBase:
    """What every edit carries: who it is, its randomness, and who shall do it.

    `seed` feeds every random choice; `variations` results are made with seed, seed + 1, ...
    `method` and `pack` name who does it; empty means the default for the verb. `values`: the
    method's own parameters that a person has set; the others have their defaults. `previews`: ask
    for a small picture with every step.
    """

    id: str
    seed: int = 0
    variations: int = 1
    method: str = ""
    pack: str = ""
    values: tuple[ParameterValue, ...] = ()
    previews: bool = False

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
        check_names([value.name for value in self.values])
        for value in self.values:
            if not math.isfinite(value.value):
                raise BadEdit(f"The parameter {value.name} is not a number.")


@dataclass(frozen=True, kw_only=True)
class WindowEdit(EditBase):
    """An edit of a window of the picture: only its pixels are sent, so nothing else can change.

    `picture`: size of the whole picture. `window`: source pixels (RGBA or grey) and their place.
    What follows helps methods that read it: `prompt`, words for what shall be seen; `object_map`,
    grey 8- or 16-bit labels of the window's objects, 0 for none; `classes` of those labels, where
    a label without one has no class; `maps` of where parameters hold.
    """

    picture: Size
    window: Placed
    prompt: str = ""
    object_map: Pixels | None = None
    classes: tuple[ObjectClass, ...] = ()
    maps: tuple[ParameterMap, ...] = ()

    def check(self) -> None:
        super().check()
        check_size(self.picture.width, self.picture.height)
        if not self.picture.box.contains(self.window.box):
            raise BadEdit("The window does not lie inside the picture.")
        if len(self.prompt) > MAX_PROMPT_CHARS:
            raise BadEdit("The prompt is too long.", f"Use at most {MAX_PROMPT_CHARS} characters.")
        if self.object_map is not None:
            check_label_map(self.object_map, self.window.pixels.size, "map of objects")
        check_classes(self.classes)
        check_names([item.name for item in self.maps])
        for item in self.maps:
            check_grey(item.plane, self.window.pixels.size, f"mask of {item.name}")


@dataclass(frozen=True, kw_only=True)
class RegionEdit(WindowEdit):
    """A window edit of a region: grey 8-bit mask of the window's size (`wire.masks`)."""

    region: Pixels

    def check(self) -> None:
        super().check()
        check_mask(self.region, self.window.pixels.size, "region")


def check_names(names: list[str]) -> None:
    """Raises BadEdit for names of parameters that are none, come twice, or are too many."""
    if len(names) > MAX_VALUES:
        raise BadEdit("The edit sets too many parameters.", f"Set at most {MAX_VALUES}.")
    for name in names:
        if not _NAME.fullmatch(name):
            raise BadEdit("A parameter of the edit has no proper name.", "Use letters and _.")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise BadEdit(f"The parameter {twice} is set twice.", "Set it once.")


def check_classes(classes: tuple[ObjectClass, ...]) -> None:
    """Raises BadEdit for a class outside the table, or two for one label."""
    for item in classes:
        check_category(item.category)
        if item.label < 1:
            raise BadEdit(f"Label {item.label} stands for no object.", "Labels count from 1.")
    labels = [item.label for item in classes]
    if len(set(labels)) != len(labels):
        raise BadEdit("An object has two classes.", "Choose one, or none.")


def check_category(category: int) -> None:
    """Raises BadEdit for a class outside the table."""
    if not 0 <= category < CLASS_COUNT:
        raise BadEdit(
            f"There is no class {category}.",
            f"Choose a class from 0 to {CLASS_COUNT - 1}, or none.",
        )


def check_label_map(plane: Pixels, size: Size, name: str) -> None:
    """Raises BadEdit unless the plane is a map of labels of that size."""
    if plane.size != size:
        raise BadEdit(
            f"The {name} is {plane.width} x {plane.height}, the picture's window is "
            f"{size.width} x {size.height}.",
            "Use maps of the picture's size.",
        )
    if plane.channels != GREY or plane.depth is Depth.F32:
        raise BadEdit(
            f"The {name} is not a map of labels.",
            "Use a one-channel 8- or 16-bit picture with one number per object.",
        )


def check_grey(mask: Pixels, size: Size, name: str) -> None:
    """Raises BadEdit unless `mask` is grey, 8-bit and of `size`."""
    if mask.channels != GREY or mask.depth is not Depth.U8:
        raise BadEdit(f"The {name} is not a grey 8-bit mask.")
    if mask.size != size:
        raise BadEdit(
            f"The {name} is {mask.width} x {mask.height}, expected {size.width} x {size.height}."
        )


def check_mask(mask: Pixels, size: Size, name: str) -> None:
    """Raises BadEdit unless `mask` is grey, 8-bit, of `size` and marks at least one pixel."""
    check_grey(mask, size, name)
    if not any_inside(mask):
        raise BadEdit(f"The {name} is empty.", "Mark at least one pixel.")
