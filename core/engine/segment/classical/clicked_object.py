"""The object of clicks: chosen at working size, and led to the edges of whichever copy asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.click_session import (
    Heed,
    Selection,
    brought_along,
    clicked,
    in_order,
    replay,
    touched,
)
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.cleanup import mask_led_to_edges
from intarsia.core.engine.segment.colours import Colours
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]  # (x, y) in picture pixels, continuous, y down


@dataclass(frozen=True)
class ClickedObject:
    """What clicks have chosen in `prepared`. `before`: (n,) bool, the leaves that the mask which
    they refine stood for, None where they refine none."""

    prepared: PreparedPicture
    selection: Selection
    before: npt.NDArray[np.bool_] | None = None

    @property
    def box(self) -> Box:
        """Where it lies in the picture, to a working pixel; empty where nothing is chosen."""
        small = self.selection.mask(self.prepared)
        (height, width), (rows, columns) = small.shape, self.prepared.shape
        tight = box_of(small)
        left, right = tight.left * columns // width, -(-tight.right * columns // width)
        top, bottom = tight.top * rows // height, -(-tight.bottom * rows // height)
        return Box.of_edges(left, top, right, bottom)

    def mask(self, colours: Colours, previous: Mask | None = None) -> Mask:
        """(H, W) bool, led along the edges of `colours`: the picture, or a copy of another size.

        `previous`: the mask to refine, of that size; wanted where there was one.
        """
        if self.before is None or previous is None:
            return self._touched(self._led(self.selection.chosen, colours))
        chosen = self.selection.chosen
        gained = self._led(chosen & ~self.before, colours)
        lost = self._led(self.before & ~chosen, colours)
        return self._touched((previous | gained) & ~lost)

    def _led(self, leaves: npt.NDArray[np.bool_], colours: Colours) -> Mask:
        return mask_led_to_edges(leaves[self.prepared.tree.leaves.labels], colours)

    def _touched(self, large: Mask) -> Mask:
        height, width = self.prepared.tree.leaves.labels.shape
        fx, fy = large.shape[1] / width, large.shape[0] / height
        return touched(large, self.selection.touches, fx, fy)


def clicked_object(
    prepared: PreparedPicture,
    points: Sequence[Point],
    negatives: Sequence[Point],
    previous: Mask | None,
    size: int,
    heed: Heed,
    order: Sequence[bool] | None = None,
) -> ClickedObject:
    """What clicks mean, as `click_mask` has it. Raises BadEdit as `check_clicks` does."""
    check_clicks(prepared.shape, points, negatives, previous)
    if previous is None:
        return ClickedObject(prepared, replay(prepared, points, negatives, size, heed, order))
    selection = brought_along(prepared, previous)
    before = selection.chosen
    order = order or (True,) * len(points) + (False,) * len(negatives)
    for point, adds in in_order(points, negatives, order):
        heed()
        selection = clicked(prepared, selection, point, adds)
    return ClickedObject(prepared, selection, before)


def check_clicks(
    shape: tuple[int, ...],
    points: Sequence[Point],
    negatives: Sequence[Point],
    previous: Mask | None,
) -> None:
    """Raises BadEdit on clicks that mean nothing in a picture (H, W, ..), or a mask unlike it."""
    raise_outside(shape, [*points, *negatives])
    if previous is not None and previous.shape != tuple(shape[:2]):
        raise BadEdit("The mask to refine is not the size of the picture.")
    if not points and previous is None:
        raise BadEdit(
            "Every point of the prompt says 'not here'.",
            "Click once inside the object before you exclude parts of it.",
        )


def raise_outside(shape: tuple[int, ...], points: Sequence[Point]) -> None:
    """Raises BadEdit where a point is not a number or lies outside a picture (H, W, ..)."""
    height, width = shape[:2]
    for x, y in points:
        if not (0 <= x < width and 0 <= y < height):
            raise BadEdit("A point of the prompt lies outside the picture.", "Click inside it.")
