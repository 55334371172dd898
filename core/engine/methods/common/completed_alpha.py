"""Owns what opacity is left where something was taken away: transparent as its surroundings are."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.methods.common.canvas import WindowColours, layer_of, soft_alpha
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.events import ResultLayer, Role

_RING_PX = 2  # how wide the surroundings are looked at
_OPAQUE = 1 - 0.5 / 255
_NS_RADIUS = 3
_RAMP_PX = 2  # over which clearing begins at the rim of a hole; the least rim is one wider
_CRISP = 0.95  # share of surroundings that are there or not from which the edge is sharpened


@dataclass(frozen=True)
class CompletedAlpha:
    """How a hole gets its opacity, both (H, W) in [0, 1].

    `clear`: how much of what is there is taken away first, nothing where the surroundings are
    opaque. `cover`: the opacity of the fill that is laid over it.
    """

    clear: Floats
    cover: Floats

    @property
    def clears(self) -> bool:
        return bool((self.clear > 0).any())


def cleared_layer(
    canvas: WindowColours, alpha: CompletedAlpha, hole: Mask, name: str
) -> ResultLayer | None:
    """The layer that takes away what is below it, inside `hole`; None where nothing goes.

    Its operator dst-out is what Krita calls an eraser: the pixels below stay as they were.
    """
    clear = np.where(hole, alpha.clear, np.float32(0))
    placed = layer_of(canvas, np.zeros_like(canvas.colour), clear)
    if placed is None:
        return None
    return ResultLayer(f"Cleared behind {name}", Role.FILL, placed, blend="dst-out")


def completed_alpha(canvas: WindowColours, hole: Mask) -> CompletedAlpha:
    """What the hole, bool (H, W), gets: whole where its surroundings are whole, nothing where they
    are transparent, and what lies between where they are both.

    With c the fill and b what is left below, c + b (1 - c) is the opacity wanted.
    """
    soft = soft_alpha(hole)
    nothing = np.zeros_like(soft)
    ring = grown(hole, _RING_PX) & ~hole
    if not ring.any() or (canvas.alpha[ring] >= _OPAQUE).all():
        return CompletedAlpha(nothing, soft * canvas.alpha)
    wanted = _continued(canvas.alpha, hole, ring)
    ramp = _ramp(hole)
    # A fill fades in over its rim; where little is wanted, it must not bring more than that.
    cover = np.where(wanted < _OPAQUE, ramp, soft) * wanted
    left = np.where(cover < 1, wanted * (1 - ramp) / np.maximum(1 - cover, 1e-6), 1)
    left = np.where(wanted >= _OPAQUE, 1, left)
    share = left / np.maximum(canvas.alpha, 1e-6)
    clear = np.where(hole & (canvas.alpha > 0), np.clip(1 - share, 0, 1), 0)
    clear = np.where(wanted <= 1 - _OPAQUE, np.where(canvas.alpha > 0, ramp, 0), clear)
    return CompletedAlpha(clear.astype(np.float32), cover.astype(np.float32))


def _continued(alpha: Floats, hole: Mask, ring: Mask) -> Floats:
    """Alpha with the hole continued smoothly from around it, firm where its edges are firm."""
    levels = np.rint(alpha * 255).astype(np.uint8)
    smooth = cv2.inpaint(levels, hole.astype(np.uint8), _NS_RADIUS, cv2.INPAINT_NS) / 255
    around = alpha[ring]
    crisp = np.mean((around < 0.02) | (around > 0.98))
    if crisp >= _CRISP:
        smooth = np.clip((smooth - 0.5) * 8 + 0.5, 0, 1)
    return np.asarray(np.where(hole, smooth, alpha), np.float32)


def _ramp(hole: Mask) -> Floats:
    """1 inside the hole, falling to 0 over its outermost pixels, which the thing never touched."""
    depth = cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(np.clip(depth / (_RAMP_PX + 1), 0, 1), np.float32)
