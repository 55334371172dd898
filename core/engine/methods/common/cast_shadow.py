"""The shadow that a thing casts on the ground beside it and at its foot, found by its darkness."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.ground.contact import touching_shadow
from intarsia.core.engine.ground.long_shadow import long_shadow
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown
from intarsia.core.engine.pixels.planes import Floats, Mask

_SIDE = 240  # pixels of the longer side at which a shadow is looked for
_DARK = (0.25, 0.87)  # of the ground's lightness
_HUE = 10.0  # CIE Lab units that a shadow's colour may be off the ground's, lightness apart
_REACH = 0.9  # sides of the thing that a shadow reaches from it
_SHARE = (0.015, 1.3)  # of the thing's area
_CONTACT = 0.08  # of the thing's width along which a shadow touches it
_FRAMED = 0.2  # share of a shadow's outline that may lie on the frame
_BELOW = 0.4  # heights of the thing that it reaches below it
_FULL = 0.5  # of its convex hull
_SPREAD = 0.18  # of how dark it is
_GRAIN = (1.0, 2.5, 5.0)  # sigmas that the ground is smoothed by, until it is even
_UNEVEN = 0.07  # of lit ground that counts as even
_CLEAR = 3.0  # how much darker a shadow is than lit ground varies
_LIT = 0.6  # quantile of the ground's lightness that is lit for certain
_SMOOTH = 0.04  # grain, of the lightness, that counts as none
_ROUGHER = 2.5  # between the grain in a shadow and beside it
_AS_LIT = (0.8, 1.25)  # of the ground's lightness, right around a shadow
_RING = 0.6  # share of what lies around it that is lit ground
_LEAST_PX = 12
_PASSES = 3


def cast_in_run(colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
    """As `cast_shadow`, by the run's own completion where it has one."""
    if context.completion is None:
        return cast_shadow(colour, thing, usable)
    return context.completion.cast(colour, thing, usable, context)


def cast_shadow(colour: Floats, thing: Mask, usable: Mask) -> Floats:
    """Opacity (H, W) in [0, 1] of the shadow of `thing` on `colour` (H, W, 3); 0 where none is.

    `thing`, `usable`: bool (H, W). A shadow is darker than the ground around it, of the ground's
    hue, hangs together with the lower half of the thing and ends near it. The contact shadow, a
    crescent at its foot, is part of it. Of a thing that stands and has none of these, the band that
    starts at its foot is looked for.
    """
    near = np.maximum(_on_ground(colour, thing, usable), touching_shadow(colour, thing, usable))
    return near if near.any() else long_shadow(colour, thing, usable)


def _on_ground(colour: Floats, thing: Mask, usable: Mask) -> Floats:
    """The opacity (H, W) of the cast shadow alone, found by what hangs together."""
    nothing = np.zeros(thing.shape, np.float32)
    scale = min(1.0, _SIDE / max(thing.shape))
    size = (max(1, round(thing.shape[1] * scale)), max(1, round(thing.shape[0] * scale)))
    small = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
    mask = cv2.resize(thing.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    seen = cv2.resize(usable.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    if np.count_nonzero(mask) < _LEAST_PX or not (seen & ~mask).any():
        return nothing
    found = ratio = None
    for sigma in _GRAIN:
        lab = _lab_without(small, mask, sigma)
        ratio, same_hue = _against_ground(lab, mask, seen)
        grain = _grain(ratio, mask, seen)
        if grain > _UNEVEN:
            continue  # too rough to tell at this scale
        darkest_lit = min(_DARK[1], 1 - _CLEAR * grain)
        dark = (ratio > _DARK[0]) & (ratio < darkest_lit) & same_hue & ~mask & seen
        found = _touching(dark, mask, ratio)
        if found is not None and not _in_lit_ground(found, mask, seen, ratio, same_hue):
            return nothing
        break
    if found is None or ratio is None or not _as_rough(small, found, mask, seen):
        return nothing
    deep = np.where(found, np.clip(1 - ratio, 0, 1), 0).astype(np.float32)
    deep = cv2.GaussianBlur(deep, (0, 0), 1.2)
    back = cv2.resize(deep, (thing.shape[1], thing.shape[0]), interpolation=cv2.INTER_LINEAR)
    back[thing | (back < 1 / 255)] = 0
    return np.asarray(back, np.float32)


def _against_ground(lab: Floats, thing: Mask, seen: Mask) -> tuple[Floats, Mask]:
    """((H, W) lightness over that of the lit ground around, whether the hue is the ground's)."""
    box = bounds_of(thing)
    sigma = 0.35 * max(box.width, box.height) + 2
    lit = seen & ~grown(thing, 2)
    ground = lab
    for _ in range(_PASSES):
        weight = cv2.GaussianBlur(lit.astype(np.float32), (0, 0), sigma) + 1e-4
        ground = cv2.GaussianBlur(lab * lit[..., None], (0, 0), sigma) / weight[..., None]
        lit = lit & (lab[..., 0] > 0.9 * ground[..., 0])
        if not lit.any():
            break
    ratio = lab[..., 0] / np.maximum(ground[..., 0], 1)
    faded = ground[..., 1:] * np.minimum(ratio, 1)[..., None]  # what is dark has less colour
    away = np.minimum(
        np.hypot(*np.moveaxis(lab[..., 1:] - faded, -1, 0)),
        np.hypot(*np.moveaxis(lab[..., 1:] - ground[..., 1:], -1, 0)),
    )
    return np.asarray(ratio, np.float32), np.asarray(away < _HUE)


def _lab_without(small: Floats, thing: Mask, sigma: float) -> Floats:
    """CIE Lab blurred by `sigma`, with nothing of the thing in it."""
    weight = (~thing).astype(np.float32)
    share = np.maximum(cv2.GaussianBlur(weight, (0, 0), sigma), 1e-3)[..., None]
    blurred = cv2.GaussianBlur(small * weight[..., None], (0, 0), sigma) / share
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(blurred), cv2.COLOR_RGB2Lab))


def _around(thing: Mask) -> Mask:
    """The ground around the lower half of the thing."""
    box = bounds_of(thing)
    around = grown(thing, max(4, round(0.5 * max(box.width, box.height)))) & ~grown(thing, 2)
    around[: box.top + box.height // 2] = False
    return around


def _grain(ratio: Floats, thing: Mask, seen: Mask) -> float:
    """How far lit ground around varies: by what is brighter than usual, since shadows are not."""
    values = ratio[_around(thing) & seen]
    if len(values) < _LEAST_PX:
        return 1.0
    usual = float(np.quantile(values, _LIT))
    above = values[values > usual] - usual
    return float(np.sqrt((above**2).mean())) if len(above) else 0.0


def _in_lit_ground(found: Mask, thing: Mask, seen: Mask, ratio: Floats, same_hue: Mask) -> bool:
    """Whether what lies around it is lit ground: around dark hair it is not."""
    ring = grown(found, 4) & ~grown(found, 2) & ~grown(thing, 2) & seen
    lit = same_hue & (ratio > _AS_LIT[0]) & (ratio < _AS_LIT[1])
    return not ring.any() or float(lit[ring].mean()) >= _RING


def _as_rough(small: Floats, found: Mask, thing: Mask, seen: Mask) -> bool:
    """Whether the ground goes on in what is dark: its grain in proportion to its lightness."""
    luma = cv2.cvtColor(np.ascontiguousarray(small), cv2.COLOR_RGB2GRAY)
    high = luma - cv2.GaussianBlur(luma, (0, 0), 1.5)
    lit = _around(thing) & seen & ~grown(found, 2)
    inner = cv2.erode(found.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if np.count_nonzero(inner) < _LEAST_PX or np.count_nonzero(lit) < _LEAST_PX:
        return True
    rough = [float(high[part].std() / max(luma[part].mean(), 0.02)) for part in (inner, lit)]
    return max(rough) < _SMOOTH or 1 / _ROUGHER < rough[0] / max(rough[1], 1e-4) < _ROUGHER


def _touching(dark: Mask, thing: Mask, ratio: Floats) -> Mask | None:
    """The parts of `dark` that the lower half of the thing touches and that end near it."""
    box = bounds_of(thing)
    near = np.zeros_like(thing)
    across, below = round(_REACH * max(box.width, box.height)), round(_BELOW * box.height)
    rows = slice(max(0, box.top + box.height // 4), box.bottom + below + 3)
    near[rows, max(0, box.left - across) : box.right + across] = True
    whole = cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(whole, connectivity=4)
    beside = grown(thing, 3)
    beside[: box.top + box.height // 2] = False
    touched = np.bincount(parts[beside & ~thing], minlength=count)
    frame = np.ones_like(thing)
    frame[1:-1, 1:-1] = False
    found = np.zeros_like(thing)
    for part in range(1, count):
        area = int(stats[part, cv2.CC_STAT_AREA])
        inside = parts == part
        share = area / np.count_nonzero(thing)
        rim = inside & (cv2.erode(inside.astype(np.uint8), np.ones((3, 3))) == 0)
        hull = cv2.convexHull(cv2.findNonZero(inside.astype(np.uint8)))
        filled = np.zeros(inside.shape, np.uint8)
        cv2.fillConvexPoly(filled, hull, 1)
        full = area / max(int(np.count_nonzero((filled > 0) & ~thing)), 1)
        framed = np.count_nonzero(inside & frame) / max(int(np.count_nonzero(rim)), 1)
        if (
            touched[part] >= _CONTACT * box.width
            and full >= _FULL
            and float(np.std(ratio[inside])) <= _SPREAD
            and _SHARE[0] <= share <= _SHARE[1]
            and framed <= _FRAMED
            and np.count_nonzero(inside & near) >= 0.97 * area
        ):
            found |= inside
    return found if found.any() else None
