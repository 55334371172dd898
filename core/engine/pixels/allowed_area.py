"""The area that an edit may change, fixed before it runs, enforced on its layers and measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from intarsia.core.engine.pixels.flatten import paint
from intarsia.core.engine.pixels.planes import (
    Mask,
    Plane,
    array_of,
    full,
    inside_of,
    labels_of,
    pixels_of,
    rgba_of,
)
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.wire.edits import (
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.events import ResultLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import Placed

GROWTH_PX = 32  # how far beyond its region or objects an edit may reach
_IN_DISC = [(32, 0), (30, 11), (27, 17), (22, 22), (17, 27), (11, 30), (0, 32)]
SHADOW_SIDE = 1.5  # side of the box a shadow may fill, in sides of its object's box

WindowedEdit = Complete | PaintExemplar | Rearrange | RepaintMap | TransferAppearance | Vary


@dataclass(frozen=True)
class Allowed:
    """Where the layers of an edit may show: `mask`, bool (H, W), in the frame of `window`."""

    window: Box
    mask: Mask

    @property
    def bounds(self) -> Box:
        """The smallest box around the area, in picture pixels; empty where there is none."""
        box = bounds_of(self.mask)
        return box.moved(self.window.left, self.window.top)

    def within(self, box: Box) -> Mask:
        """The mask inside `box`, which lies in the window: bool, a view."""
        rows = slice(box.top - self.window.top, box.bottom - self.window.top)
        return self.mask[rows, box.left - self.window.left : box.right - self.window.left]


def allowed_area(edit: WindowedEdit) -> Allowed:
    """Section 4.1 of the design: region, objects or changed labels, grown by 32 px at most."""
    window = edit.window.box
    if isinstance(edit, Rearrange):
        return Allowed(window, _rearranged(edit, window))
    if isinstance(edit, RepaintMap):
        return Allowed(window, reached(labels_of(edit.before) != labels_of(edit.after)))
    region = inside_of(edit.region)
    reach = reached(region)
    if isinstance(edit, Complete) and edit.effect and region.any():
        fall = cast_box(bounds_of(region)).intersection(Box(0, 0, window.width, window.height))
        reach[fall.top : fall.bottom, fall.left : fall.right] = True
    return Allowed(window, reach)


def object_mask(alpha: Plane, whole: Plane | None = None) -> Mask:
    """Which pixels of an object's alpha, (H, W) in any depth, belong to it: at least one half.

    A thing that is nowhere half opaque counts wherever it shows at all; `whole` is the object's
    alpha where `alpha` is but a part of it.
    """
    half = full(alpha.dtype) * INSIDE / 255
    solid = ((alpha if whole is None else whole) >= half).any()
    return alpha >= half if solid else alpha > 0


def bounds_of(mask: Mask) -> Box:
    """The smallest box around the True pixels of (H, W), in its own frame; empty for none."""
    rows = np.flatnonzero(mask.any(axis=1))
    if not len(rows):
        return Box(0, 0, 0, 0)
    columns = np.flatnonzero(mask[rows[0] : rows[-1] + 1].any(axis=0))
    return Box.of_edges(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def grown(mask: Mask, radius: int) -> Mask:
    """Every pixel whose centre is within `radius` of the centre of a True one: bool (H, W)."""
    out = mask.copy()
    box = bounds_of(mask)
    if box.empty or radius < 1:
        return out
    near = box.grown(radius).intersection(Box(0, 0, mask.shape[1], mask.shape[0]))
    part = np.s_[near.top : near.bottom, near.left : near.right]
    apart = cv2.distanceTransform(
        (~mask[part]).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE
    )
    out[part] = apart <= radius + 1e-3
    return out


def reached(mask: Mask) -> Mask:
    """`mask`, bool (H, W), grown by at most `GROWTH_PX` in any direction: the area of an edit.

    By rectangles that lie in the disc of that radius and nearly fill it, which is many times faster
    than the disc itself.
    """
    out = mask.copy()
    box = bounds_of(mask)
    if box.empty:
        return out
    near = box.grown(GROWTH_PX).intersection(Box(0, 0, mask.shape[1], mask.shape[0]))
    part = np.s_[near.top : near.bottom, near.left : near.right]
    marked = mask[part].astype(np.uint8)
    for across, down in _IN_DISC:
        kernel = np.ones((2 * down + 1, 2 * across + 1), np.uint8)
        out[part] |= cv2.dilate(marked, kernel).view(np.bool_)
    return out


def shadow_box(target: Box) -> Box:
    """The box that the shadow of an object with this box may fill."""
    across = int(target.width * (SHADOW_SIDE - 1) / 2)
    down = int(target.height * (SHADOW_SIDE - 1) / 2)
    return Box.of_edges(
        target.left - across, target.top - down, target.right + across, target.bottom + down
    )


def cast_box(target: Box) -> Box:
    """The box that a shadow which an object with this box cast in the picture may fill: of what
    stands, as far towards the viewer as to the sides."""
    across = max(target.width, target.height)
    below = target.height if target.height > target.width else target.height // 2
    return Box.of_edges(
        target.left - across, target.top, target.right + across, target.bottom + below
    )


def confined(layer: ResultLayer, allowed: Allowed) -> ResultLayer | None:
    """The layer cut to the window, with alpha 0 outside the area; None where nothing is left."""
    box = layer.placed.box.intersection(allowed.window)
    if box.empty:
        return None
    pixels = layer.placed.pixels.crop(box.moved(-layer.placed.left, -layer.placed.top))
    outside = ~allowed.within(box)
    if (array_of(pixels)[..., 3][outside] != 0).any():
        array = array_of(pixels).copy()
        array[outside] = 0
        pixels = pixels_of(array, pixels.icc)
    return replace(layer, placed=Placed(pixels, box.left, box.top))


@dataclass(frozen=True)
class Difference:
    """Largest and mean absolute change of a channel outside the area, in 1/255 of full range."""

    largest: float
    mean: float


def measured(window: Placed, layers: Iterable[ResultLayer], allowed: Allowed) -> Difference:
    """Composites the layers over the window, in its depth, and compares outside the area.

    Only boxes that a layer covers are looked at: no other pixel is ever written.
    """
    stack = list(layers)
    source = rgba_of(window.pixels)
    scale = 255 / full(source.dtype)
    largest, total = 0.0, 0.0
    for box in _disjoint(layer.placed.box.intersection(window.box) for layer in stack):
        outside = ~allowed.within(box)
        if not outside.any():
            continue
        part = source[_rows(box, window.box), _columns(box, window.box)]
        canvas = part.copy()
        for layer in stack:
            paint(canvas, layer, box)
        change = np.abs(canvas[outside].astype(np.float64) - part[outside])
        largest = max(largest, float(change.max()) * scale)
        total += float(change.sum()) * scale
    count = int(np.count_nonzero(~allowed.mask)) * source.shape[2]
    return Difference(largest, total / count if count else 0.0)


def _rows(box: Box, frame: Box) -> slice:
    return slice(box.top - frame.top, box.bottom - frame.top)


def _columns(box: Box, frame: Box) -> slice:
    return slice(box.left - frame.left, box.right - frame.left)


def _disjoint(boxes: Iterable[Box]) -> Iterator[Box]:
    """Boxes that cover the same pixels, those that meet joined into one."""
    apart: list[Box] = []
    for box in boxes:
        if box.empty:
            continue
        joined = box
        while True:
            met = [other for other in apart if not other.intersection(joined).empty]
            if not met:
                break
            for other in met:
                joined = joined.union(other)
                apart.remove(other)
        apart.append(joined)
    yield from apart


def _rearranged(edit: Rearrange, window: Box) -> Mask:
    """Old and new masks of every object that changes, grown, and the boxes of their shadows."""
    touched = np.zeros((window.height, window.width), np.bool_)
    shadows = touched.copy()
    for item in edit.objects:
        if item.affine is not None and item.affine.is_identity:
            continue
        layer, box = rgba_of(item.layer.pixels), item.layer.box
        was = _within(layer[..., 3], box, window)
        touched |= was
        if edit.shadow and was.any():
            fall = cast_box(bounds_of(was)).moved(window.left, window.top).intersection(window)
            shadows[_rows(fall, window), _columns(fall, window)] = True
        if item.affine is None:
            continue
        moved_layer, moved_box = placed(layer, box, item.affine, window=window)
        moved = _within(moved_layer[..., 3], moved_box, window, whole=layer[..., 3])
        touched |= moved
        if edit.shadow and moved.any():
            fall = cast_box(bounds_of(moved)).union(shadow_box(bounds_of(moved)))
            fall = fall.moved(window.left, window.top).intersection(window)
            shadows[_rows(fall, window), _columns(fall, window)] = True
    return reached(touched) | shadows


def _within(alpha: Plane, box: Box, window: Box, *, whole: Plane | None = None) -> Mask:
    """The mask of an object, whose alpha (H, W) lies at `box`, in the frame of the window."""
    mask = np.zeros((window.height, window.width), np.bool_)
    common = box.intersection(window)
    if not common.empty:
        solid = object_mask(alpha, whole)
        mask[_rows(common, window), _columns(common, window)] = solid[
            _rows(common, box), _columns(common, box)
        ]
    return mask
