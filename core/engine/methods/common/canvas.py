"""The window as the classical method computes on it, and the way back to a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.completion import FAST, LabelGuide, fill_hole
from intarsia.core.engine.methods.common.sources import sources_of
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    from_float,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed

_RIM_PX = 9  # beyond its mask an object's colour still bleeds into its surroundings
_LEAST_RIM_PX = 3
_SLIVER = 0.5  # of that rim, from the middle of a sliver to its edge
_FEATHER_PX = 4  # at the outer edge of a hole, where the source is already free of the object


@dataclass(frozen=True)
class WindowColours:
    """A window: `colour` (H, W, 3) sRGB-encoded in [0, 1], `visible` where it is not transparent.

    `colour` is the window's own divided by `scale`, which is 1 unless a float picture is brighter.
    """

    placed: Placed
    colour: Floats
    alpha: Floats
    scale: float

    @property
    def box(self) -> Box:
        return self.placed.box

    @property
    def visible(self) -> Mask:
        return self.alpha >= 0.5 if (self.alpha >= 0.5).any() else self.alpha > 0


def canvas_of(window: Placed) -> WindowColours:
    """The canvas of an edit's window."""
    rgba = rgba_of(window.pixels)
    colour, alpha = (np.ascontiguousarray(to_float(x)) for x in (rgba[..., :3], rgba[..., 3]))
    scale = max(1.0, float(colour.max()))
    if scale > 1:
        colour /= np.float32(scale)
    np.clip(colour, 0, 1, out=colour)
    np.clip(alpha, 0, 1, out=alpha)
    return WindowColours(window, colour, alpha, scale)


def unit_colour(pixels: Pixels, scale: float) -> tuple[Floats, Floats]:
    """(colour (H, W, 3) in [0, 1], alpha (H, W) in [0, 1]) of another picture, clipped.

    The colour is divided by `scale`, that of the canvas on which it is to be seen.
    """
    values = to_float(rgba_of(pixels))
    values[..., :3] /= np.float32(scale)
    values = np.clip(values, 0, 1)
    return np.ascontiguousarray(values[..., :3]), np.ascontiguousarray(values[..., 3])


def layer_of(canvas: WindowColours, colour: Floats, alpha: Floats) -> Placed | None:
    """A layer in the window's depth, cut to where it shows; None where that is nowhere.

    `colour` (H, W, 3) in the canvas's scale and `alpha` (H, W) in [0, 1], in the window's frame.
    """
    box = bounds_of(alpha > 0)
    if box.empty:
        return None
    part = np.s_[box.top : box.bottom, box.left : box.right]
    values = np.concatenate([colour[part] * np.float32(canvas.scale), alpha[part][..., None]], 2)
    array: Plane = from_float(values, canvas.placed.pixels.depth)
    pixels = pixels_of(array, canvas.placed.pixels.icc)
    return Placed(pixels, canvas.box.left + box.left, canvas.box.top + box.top)


def rim_of(mask: Mask) -> int:
    """How far to grow a mask (H, W) so that no colour of what it held stays: thin things less."""
    framed = np.pad(mask.astype(np.uint8), 1)
    thickness = float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max())
    return int(np.clip(round(0.6 * thickness), _LEAST_RIM_PX, _RIM_PX))


def left_by(mask: Mask) -> Mask:
    """Where what is under `mask` (H, W) was, grown by as far as its colours bleed, with the slivers
    that this leaves within: a gap of a few pixels between two legs shows the colours of both."""
    rim = rim_of(mask)
    left = grown(mask, rim)
    box = bounds_of(left)
    if box.empty:
        return left
    near = box.grown(2 * rim).intersection(Box(0, 0, mask.shape[1], mask.shape[0]))
    part = left[near.top : near.bottom, near.left : near.right]
    reach = max(1, round(_SLIVER * rim))
    away = cv2.distanceTransform((~part).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    part |= ~grown(away > reach, reach)
    return left


def soft_alpha(hole: Mask) -> Floats:
    """Alpha (H, W) of a fill: 1 inside the hole, falling to 0 over its outer few pixels."""
    depth = cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    ramp = np.clip(depth / (_FEATHER_PX + 1), 0, 1)
    return np.asarray(np.where(hole, ramp, 0), np.float32)


def complete_hole(
    canvas: WindowColours,
    hole: Mask,
    context: RunContext,
    *,
    valid: Mask,
    guide: LabelGuide | None = None,
) -> Floats:
    """The canvas's colour with `hole` completed from `valid`; both bool (H, W).

    By the run's own completion where it has one, which follows no labels.
    """
    usable = valid & canvas.visible
    if context.completion is not None and guide is None:
        return context.completion.fill(canvas.colour, hole, usable, context)
    price = None
    if guide is None:
        sources = sources_of(canvas.colour, hole, usable)
        usable, price = sources.valid, sources.price
    found = fill_hole(
        canvas.colour,
        hole,
        rng=np.random.default_rng(context.seed),
        valid=usable,
        price=price,
        guide=guide,
        preset=FAST,
        step=_step_reporter(context),
    )
    context.is_sure(found.sure)
    return found.colour


def _step_reporter(context: RunContext) -> Callable[[int, int], None]:
    def step(done: int, of: int) -> None:
        context.step(done, of)

    return step
