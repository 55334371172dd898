"""Owns the contact shadow of a thing: a dark crescent at its foot that fades into the ground."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.allowed_area import bounds_of

_SIDE = 200  # pixels of the thing's longer side at which it is looked for
_AROUND = 0.4  # of that side, of ground looked at
_WIDE = 0.15  # of that side, at most
_FAR = 0.32  # to where the ground beyond is looked at
_LINEAR = 2.2
_BLACK = 0.004  # linear light that black still has
_TEXTURE = 0.008  # of the side: the ground is smoothed by it
_ALONG = 0.05  # of the side: rays are smoothed along the outline
_DARK = 0.8  # of the ground's linear light, right at the outline
_LIT = 0.93  # the ground's level
_RETURN = 0.05  # how far light may fall again on its way out
_EVEN = 0.13  # how far the ground beyond may vary along a ray
_HUE = (0.11, 0.33)  # spread of the channels' log ratios: at least, and of how dark it is
_LAB = 10.0  # CIE Lab units that its chroma may be off the ground's
_SOFT = 0.2  # share of its width over which it fades, at least
_STEP = 1.7  # sigmas between a fifth and four fifths of a smoothed step
_LOWER = 0.15  # how far down an outline faces at least
_SHARE = 0.2  # of the lower outline along which it touches
_BEYOND = 0.5  # share of a ray that shows ground beyond
_KNOWN = 0.3  # share of ground in what a sample is smoothed over
_SAME = 0.85  # share of a ray that is of the ground's chroma
_OPEN = 0.6  # of the dark rays that come back to the ground's level
_LEAST_RAYS = 24
_NEAR = 3  # samples right at the outline
_TRACE = 1 / 255

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Rays:
    """Rays from an outline outward. at: (N, 2) x, y where they begin. way: (N, 2) unit."""

    at: Floats
    way: Floats


def touching_shadow(colour: Floats, thing: Mask, usable: Mask) -> Floats:
    """Opacity (H, W) in [0, 1] of the contact shadow of `thing` on `colour`; 0 where none is.

    `colour`: (H, W, 3) sRGB in [0, 1]; `thing`, `usable`: bool (H, W). Along rays from the lower
    outline outward it is darkest at the thing, is of the ground's chroma, comes back to the
    ground's level without a step within a share of the thing's size, and the ground beyond is
    even. What does not come back, such as a dark edge that goes on, is none.
    """
    back = np.zeros(thing.shape, np.float32)
    box = bounds_of(thing)
    if box.empty:
        return back
    longer = max(box.width, box.height)
    pad = round(_AROUND * longer) + 4
    part = (
        slice(max(0, box.top - pad), min(thing.shape[0], box.bottom + pad)),
        slice(max(0, box.left - pad), min(thing.shape[1], box.right + pad)),
    )
    whole = thing[part]
    scale = min(1.0, _SIDE / longer)
    size = (max(1, round(whole.shape[1] * scale)), max(1, round(whole.shape[0] * scale)))
    small = cv2.resize(colour[part], size, interpolation=cv2.INTER_AREA)
    mask = cv2.resize(whole.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    if not mask.any():
        return back  # a thread: it is not seen at this size
    seen = cv2.resize(usable[part].astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    found = _found(small, mask, seen & ~mask, longer * scale)
    if found is None:
        return back
    deep = cv2.resize(found, (whole.shape[1], whole.shape[0]), interpolation=cv2.INTER_LINEAR)
    deep[whole | (deep < _TRACE) | ~usable[part]] = 0
    back[part] = deep
    return back


def _found(small: Floats, mask: Mask, ground: Mask, side: float) -> Floats | None:
    """The shadow's opacity on the small picture; None where there is none."""
    rays = _rays(mask, side)
    if len(rays.at) < _LEAST_RAYS:
        return None
    wide, far = max(6, round(_WIDE * side)), max(12, round(_FAR * side))
    light, known = _strip(small, ground, rays, far, side)
    lower = rays.way[:, 1] > _LOWER
    free = known[:, :wide].all(axis=1) & (known[:, wide:].mean(axis=1) > _BEYOND)
    if np.count_nonzero(free & lower) < _LEAST_RAYS:
        return None
    level = _level(light[:, wide:], known[:, wide:], free, side)
    luma = (light / level).mean(axis=2)
    dark = known[:, 0] & (luma[:, :_NEAR].min(axis=1) < _DARK)
    ends = np.argmax((luma > _LIT) | ~known, axis=1)  # 0 where it never comes back
    inside = np.arange(far)[None] < ends[:, None]
    fall = np.where(inside, np.maximum.accumulate(luma, axis=1) - luma, 0).max(axis=1)
    same = _same_chroma(light, level)
    like = (inside & same).sum(axis=1) >= _SAME * inside.sum(axis=1)
    shape = dark & (ends > 1) & (ends <= wide) & (fall < _RETURN) & like
    even = np.where(known, np.abs(luma - 1), 0)[:, wide:].sum(axis=1)
    even = even < _EVEN * np.maximum(known[:, wide:].sum(axis=1), 1)
    after = ends[:, None] + np.arange(max(3, wide // 5))[None]
    comes_back = np.take_along_axis(known, np.minimum(after, far - 1), axis=1).all(axis=1)
    sure = shape & comes_back & lower & even
    cut = shape & lower & ~comes_back  # by the frame or by what is in the way
    told = lower & (comes_back | free)
    if np.count_nonzero(sure) < _OPEN * np.count_nonzero(dark & told):
        return None
    least = max(_LEAST_RAYS, round(_SHARE * np.count_nonzero(told)))
    blind = lower & ~known[:, :_NEAR].all(axis=1)  # the frame is as near
    good = _run(sure, cut, blind, least)
    if good is None:
        return None
    hard = np.maximum(_STEP * _smoothing(side) + 1.5, _SOFT * ends)  # a step seems as wide
    if np.median((_fading(luma, inside) - hard)[sure & good]) < 0:
        return None
    inside[good & blind, :_NEAR] = True
    depth = np.where(inside & good[:, None], np.clip(1 - luma, 0, 1), 0)
    return _laid(depth.astype(np.float32), rays, mask, far)


def _rays(mask: Mask, side: float) -> _Rays:
    """From each pixel of the longest outline, in order, across the smoothed outline."""
    outlines = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    at = max(outlines, key=len)[:, 0, :].astype(np.float32)
    sigma = max(1.5, _ALONG * side)
    framed = np.pad(mask.astype(np.float32), 2)  # nothing of the thing lies beyond the frame
    soft = cv2.GaussianBlur(framed, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    x, y = at[:, 0].astype(int) + 2, at[:, 1].astype(int) + 2
    slopes = [cv2.Sobel(soft, cv2.CV_32F, *way)[y, x] for way in ((1, 0), (0, 1))]
    way = -np.stack(slopes, axis=1)
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-6)
    return _Rays(at, np.asarray(way, np.float32))


def _smoothing(side: float) -> float:
    """Sigma by which the ground's texture is smoothed away."""
    return max(0.7, _TEXTURE * side)


def _strip(small: Floats, ground: Mask, rays: _Rays, far: int, side: float) -> tuple[Floats, Mask]:
    """((N, far, 3) linear light along the rays, its texture smoothed away, whether it is known)."""
    weight = ground.astype(np.float32)
    linear = (np.maximum(small, 0) ** _LINEAR + _BLACK) * weight[..., None]
    out = np.arange(1, far + 1, dtype=np.float32)[None, :, None]
    places = rays.at[:, None] + out * rays.way[:, None]
    sigma = _smoothing(side)
    planes = []
    for plane in (linear, weight):
        blurred = cv2.GaussianBlur(plane, (0, 0), sigma)
        planes.append(cv2.remap(blurred, places, None, cv2.INTER_LINEAR, borderValue=(0, 0, 0)))
    span = max(3, round(_ALONG * side)) | 1
    light, share = (_along(plane, span) for plane in planes)
    own = light / np.maximum(share, 1e-3)[..., None] + _TRACE * _BLACK
    return np.asarray(own, np.float32), share > _KNOWN


def _along(strip: Floats, span: int) -> Floats:
    """A box mean over `span` neighbouring rays of an outline that closes on itself."""
    half = span // 2
    turned = np.concatenate([strip[-half:], strip, strip[:half]])
    total = np.cumsum(np.concatenate([np.zeros_like(turned[:1]), turned]), axis=0, dtype=np.float64)
    return np.asarray((total[span:] - total[:-span]) / span, np.float32)


def _level(beyond: Floats, known: Mask, free: Mask, side: float) -> Floats:
    """(N, 1, 3) light of the ground beyond: of each ray's free neighbours on the outline."""
    values = np.where(known[..., None], beyond, np.nan)[free]
    own = np.nanmedian(values, axis=1)
    places = np.flatnonzero(free)
    count = len(free)
    turned = np.concatenate([places - count, places, places + count])
    tripled = np.concatenate([own] * 3)
    every = np.stack([np.interp(np.arange(count), turned, tripled[:, k]) for k in range(3)], axis=1)
    return np.asarray(_along(every.astype(np.float32), max(3, round(0.1 * side)) | 1)[:, None])


def _same_chroma(light: Floats, level: Floats) -> Mask:
    """(N, far) whether it is the ground with less light: by its channels' ratios, or, since these
    say little of what is nearly black, by CIE Lab chroma, faded with the light or not."""
    logs = np.log(light / level)
    dark = np.abs(logs.mean(axis=2))
    apart = np.abs(logs - logs.mean(axis=2, keepdims=True)).max(axis=2)
    lab, ground = (_lab(x) for x in (light, level))
    share = np.minimum(lab[..., :1] / np.maximum(ground[..., :1], 1), 1)
    off = np.minimum(
        np.linalg.norm(lab[..., 1:] - share * ground[..., 1:], axis=2),
        np.linalg.norm(lab[..., 1:] - ground[..., 1:], axis=2),
    )
    return np.asarray((apart <= np.maximum(_HUE[0], _HUE[1] * dark)) | (off < _LAB))


def _lab(light: Floats) -> Floats:
    """CIE Lab of linear light (N, M, 3)."""
    colour = np.clip(light - _BLACK, 0, 1) ** (1 / _LINEAR)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(colour, np.float32), cv2.COLOR_RGB2Lab))


def _fading(luma: Floats, inside: Mask) -> npt.NDArray[np.int64]:
    """How many samples of each ray lie between a fifth and four fifths of its way up."""
    depth = np.where(inside, 1 - luma, 0)
    most = np.maximum(depth.max(axis=1, keepdims=True), 1e-3)
    return np.asarray((inside & (depth > 0.2 * most) & (depth < 0.8 * most)).sum(axis=1))


def _run(sure: Mask, cut: Mask, blind: Mask, least: int) -> Mask | None:
    """The runs of rays, small gaps closed and blind ones passed over, with at least so many sure
    ones in each."""
    count = len(sure)
    either = np.tile(sure | cut | blind, 3).astype(np.uint8)[None]
    closed = cv2.morphologyEx(either, cv2.MORPH_CLOSE, np.ones((1, max(3, least // 2))))
    parts = cv2.connectedComponents(closed, connectivity=4)[1][0]
    held = np.bincount(parts, weights=np.tile(sure, 3))
    long = np.flatnonzero(held >= least)
    kept = np.isin(parts, long[long > 0])[count : 2 * count] & (sure | cut | blind)
    return kept if kept.any() else None


def _laid(depth: Floats, rays: _Rays, mask: Mask, far: int) -> Floats:
    """The strip (N, far) laid back on the picture: each pixel by the outline's nearest one."""
    seeds = np.ones(mask.shape, np.uint8)
    x, y = rays.at[:, 0].astype(int), rays.at[:, 1].astype(int)
    seeds[y, x] = 0
    away, labels = cv2.distanceTransformWithLabels(
        seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    ray = np.zeros(int(labels.max()) + 1, np.int64)
    ray[labels[y, x]] = np.arange(len(rays.at))
    step = np.clip(np.round(away).astype(int) - 1, 0, far - 1)
    beyond = (mask & (away > _NEAR)) | (away > far)  # of the thing a rim, which the caller cuts
    laid = np.where(beyond, 0, depth[ray[labels], step]).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(laid, (0, 0), 1.0))
