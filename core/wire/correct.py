"""The edit that corrects object layers: which pixels are whose, how soft a border is."""

from __future__ import annotations

import math
from enum import Enum
from typing import ClassVar

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edit_base import WindowEdit, check_mask
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.masks import any_inside
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels

MAX_AMOUNT_PX = 512.0
MAX_CORRECTED = 4096


class Operation(str, Enum):
    """What a correction does to its targets. Neighbours give up, or get, what changes hands."""

    ADD = "add"  # what the mask marks belongs to the target
    SUBTRACT = "subtract"  # what the mask marks does not: it goes to the nearest neighbour
    GROW = "grow"  # by `amount` px
    SHRINK = "shrink"
    FEATHER = "feather"  # a border that fades over `amount` px to each side
    REFINE = "refine"  # finds anew, inside the mask, how much of each pixel is the target's: hair
    SMOOTH = "smooth"  # the outline, over `amount` px
    FILL_HOLES = "fill_holes"
    SPLIT = "split"  # into connected pieces, or along the stroke in the mask
    MERGE = "merge"  # all targets become one object
    PROMOTE = "promote"  # background becomes an object that can be moved
    DEMOTE = "demote"  # an object becomes background
    REORDER = "reorder"  # nothing but the order: the targets are all objects, back to front
    EXTRACT = "extract"  # what the mask marks becomes an object of its own
    SIMILAR = "similar"  # changes nothing: gives back the objects that look like the target
    HIDDEN = "hidden"  # guesses the part of the target that others hide, as an object behind it


NEEDS_MASK = frozenset({Operation.ADD, Operation.SUBTRACT, Operation.EXTRACT, Operation.REFINE})
_ANY_TARGET = frozenset({Operation.ADD, Operation.REORDER})  # may own nothing in the window
NEEDS_AMOUNT = frozenset({Operation.GROW, Operation.SHRINK, Operation.FEATHER, Operation.SMOOTH})


@dataclass(frozen=True, kw_only=True)
class Correct(WindowEdit):
    """Correct objects; the answer is all of `objects` as they are now, back to front.

    `window`: original pixels around the targets. `objects`: every object of the partition that has
    a pixel in the window, back to front, each cut to the window. An object that the answer lacks
    has no pixel there any more; one with a new id is new. `targets`: ids of the objects that are
    corrected. `mask`: grey 8-bit of the window's size. `amount`: pixels; for `similar` the least
    likeness, for `add` and `extract` the share of an object whose loss leaves its rest to its
    neighbours (0: never), both up to 1. `name`: of a new object, "" for one made from its place.
    """

    verb: ClassVar[str] = "correct"
    operation: Operation
    objects: tuple[FoundObject, ...]
    targets: tuple[str, ...] = ()
    mask: Pixels | None = None
    amount: float = 0.0
    name: str = ""

    def check(self) -> None:
        super().check()
        self._check_objects()
        self._check_targets()
        if self.mask is not None:
            check_mask(self.mask, self.window.pixels.size, "mask")
        elif self.operation in NEEDS_MASK:
            raise BadEdit("Nothing is marked.", "Click, draw a box, brush or lasso first.")
        if not math.isfinite(self.amount) or not 0.0 <= self.amount <= MAX_AMOUNT_PX:
            raise BadEdit("The amount is out of range.", f"Use up to {MAX_AMOUNT_PX:g} pixels.")
        if self.operation in NEEDS_AMOUNT and self.amount <= 0:
            raise BadEdit("The amount is 0: nothing would change.", "Use 1 pixel or more.")

    def _check_objects(self) -> None:
        if len(self.objects) > MAX_CORRECTED:
            raise BadEdit("There are too many objects.", f"Correct at most {MAX_CORRECTED}.")
        if len({item.object_id for item in self.objects}) != len(self.objects):
            raise BadEdit("An object comes twice.")
        for item in self.objects:
            layer, mask = item.layer, item.mask
            if layer.pixels.channels != RGBA or layer.pixels.depth is not self.window.pixels.depth:
                raise BadEdit(
                    f"{item.name} has another depth than the picture.", "Take it apart again."
                )
            if mask.pixels.channels != GREY or mask.pixels.depth is not Depth.U8:
                raise BadEdit(f"The mask of {item.name} is not grey, 8-bit.")
            if mask.box != layer.box or not self.window.box.contains(layer.box):
                raise BadEdit(f"{item.name} does not lie inside the window.")

    def _check_targets(self) -> None:
        known = {item.object_id: item for item in self.objects}
        free = self.operation is Operation.EXTRACT
        if not self.targets and not free:
            raise BadEdit("No object is chosen.", "Click an object first.")
        if len(set(self.targets)) != len(self.targets):
            raise BadEdit("An object is chosen twice.")
        for target in self.targets:
            if target not in known:
                raise BadEdit(f"There is no object {target}.", "Choose one of the picture's.")
            if self.operation not in _ANY_TARGET and not any_inside(known[target].mask.pixels):
                raise BadEdit(f"{known[target].name} has no pixel there.", "Mark a part of it.")
        if self.operation is Operation.MERGE and len(self.targets) < 2:
            raise BadEdit("One object cannot be merged.", "Choose two or more (Shift-click).")
