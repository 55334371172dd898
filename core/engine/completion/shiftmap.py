"""From a window to the offset that each of its hole pixels copies from, at full size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion import labels, poisson
from intarsia.core.engine.completion.maxflow import grid_neighbours
from intarsia.core.engine.completion.offsets import Offsets, Scene, candidates, cover, shifted
from intarsia.core.engine.completion.preset import LabelGuide, Preset

_GRADIENT = np.float32(1.5)  # weight of luma gradients beside colours in a seam
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_OUTSIDE = np.float32(0.3)  # rim cost of a neighbour whose counterpart is not a source
import os

_RICHER = float(os.environ.get("RICHER", "0.3"))
_MISLABELLED = np.float32(2.0)  # cost of copying from another label than is wanted


Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Window:
    """A crop of the picture: ``picture`` float32 (H, W, 3) RGB in [0, 1]; ``hole`` and ``source``
    bool (H, W), the pixels to fill and those that may be copied from; ``guide`` cropped alike."""

    picture: npt.NDArray[np.float32]
    hole: npt.NDArray[np.bool_]
    source: npt.NDArray[np.bool_]
    guide: LabelGuide | None = None


def features(picture: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """RGB and the two weighted luma gradients of ``picture`` (H, W, 3): float32 (5, H, W)."""
    luma = picture @ _LUMA
    across = cv2.Sobel(luma, cv2.CV_32F, 1, 0, scale=0.25) * _GRADIENT
    down = cv2.Sobel(luma, cv2.CV_32F, 0, 1, scale=0.25) * _GRADIENT
    return np.ascontiguousarray(np.concatenate([np.moveaxis(picture, -1, 0), [across, down]]))


def _shrink(window: Window, scale: float) -> Scene:
    """The window at the working size. A pixel with any hole in it is hole, and one with anything
    that may not be copied is no source; averages are over sources alone."""
    height, width = window.hole.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    known = window.source.astype(np.float32)
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    hole = cv2.resize(window.hole.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    colour = cv2.resize(window.picture * known[..., None], size, interpolation=cv2.INTER_AREA)
    inside, source = hole > 1e-3, share > 1 - 1e-3
    if not source.any():
        source = (share > 1e-3) & ~inside
    colour = colour.reshape(*share.shape, 3) / np.maximum(share, 1e-6)[..., None]
    levels = (np.clip(colour, 0, 1) * 255).astype(np.uint8)
    grown = cv2.inpaint(levels, (~source).astype(np.uint8), 2, cv2.INPAINT_TELEA)
    colour = np.where(source[..., None], colour, grown.astype(np.float32) / 255)
    return Scene(features(colour.astype(np.float32)), source, inside)


@njit(cache=True, nogil=True)
def _shown(features, source, places, offsets):  # type: ignore[no-untyped-def]
    """Features (N, K, C) that each offset would copy to each place, and bool (N, K) whether it may."""
    channels, height, width = features.shape
    shown = np.zeros((len(places), len(offsets), channels), np.float32)
    allowed = np.zeros((len(places), len(offsets)), np.bool_)
    for n in range(len(places)):
        for k in range(len(offsets)):
            y, x = places[n, 0] + offsets[k, 0], places[n, 1] + offsets[k, 1]
            if 0 <= y < height and 0 <= x < width and source[y, x]:
                allowed[n, k] = True
                for channel in range(channels):
                    shown[n, k, channel] = features[channel, y, x]
    return shown, allowed


@njit(cache=True, nogil=True)
def _rim_cost(features, source, places, offsets, radius):  # type: ignore[no-untyped-def]
    """Mean gap (N, K) between the sources within ``radius`` of a place and what is found beyond
    the offset; 0 where there are none."""
    channels, height, width = features.shape
    cost = np.zeros((len(places), len(offsets)), np.float32)
    for n in range(len(places)):
        y, x = places[n]
        for qy in range(max(0, y - radius), min(height, y + radius + 1)):
            for qx in range(max(0, x - radius), min(width, x + radius + 1)):
                if not source[qy, qx]:
                    continue
                for k in range(len(offsets)):
                    sy, sx = qy + offsets[k, 0], qx + offsets[k, 1]
                    gap = _OUTSIDE
                    if 0 <= sy < height and 0 <= sx < width and source[sy, sx]:
                        total = np.float32(0)
                        for channel in range(channels):
                            step = features[channel, sy, sx] - features[channel, qy, qx]
                            total += step * step
                        gap = np.sqrt(total)
                    cost[n, k] += gap / (2 * radius + 1)
    return cost


def _guided(
    scene: Scene, guide: LabelGuide, offsets: Offsets, wanted: int
) -> tuple[Offsets, npt.NDArray[np.float32]]:
    """Offsets that also reach every wanted label, and the cost (N, K) of reaching another."""
    size = scene.source.shape[::-1]
    before = cv2.resize(guide.before, size, interpolation=cv2.INTER_NEAREST)
    after = cv2.resize(guide.after, size, interpolation=cv2.INTER_NEAREST)
    found = [(int(dy), int(dx)) for dy, dx in offsets]
    for name in np.unique(after[scene.inside]):
        same = scene.source & (before == name)
        found += cover(same, scene.inside & (after == name), found, wanted)
    every = np.array(found, np.int32).reshape(-1, 2)
    cost = np.zeros((int(scene.inside.sum()), len(every)), np.float32)
    for k, (dy, dx) in enumerate(every):
        for name in np.unique(after[scene.inside]):
            right = shifted(scene.source & (before == name), int(dy), int(dx))[scene.inside]
            cost[:, k] += _MISLABELLED * ((after[scene.inside] == name) & ~right)
    return every, cost


@njit(cache=True, nogil=True)
def _misfit(
    picture: Floats, source: Bools, hole: Bools, chosen: Ints, offsets: Ints, reach: int
) -> tuple[Floats, Ints]:
    """Sums of squared differences (K, 2 reach + 1, 2 reach + 1) between known pixels at the rim and
    their copies at each label's offset moved by up to ``reach``, and how many copies there are."""
    height, width = source.shape
    side = 2 * reach + 1
    total = np.zeros((len(offsets), side, side), np.float32)
    count = np.zeros((len(offsets), side, side), np.int32)
    for y in range(height):
        for x in range(width):
            if not hole[y, x]:
                continue
            label = chosen[y, x]
            for arc in range(4):
                for far in (1, 2):
                    qy = y + (far if arc == 2 else -far if arc == 3 else 0)
                    qx = x + (far if arc == 0 else -far if arc == 1 else 0)
                    if not (0 <= qy < height and 0 <= qx < width) or not source[qy, qx]:
                        continue
                    for jy in range(side):
                        for jx in range(side):
                            sy = qy + offsets[label, 0] + jy - reach
                            sx = qx + offsets[label, 1] + jx - reach
                            if not (0 <= sy < height and 0 <= sx < width) or not source[sy, sx]:
                                continue
                            count[label, jy, jx] += 1
                            for channel in range(3):
                                step = picture[sy, sx, channel] - picture[qy, qx, channel]
                                total[label, jy, jx] += step * step
    return total, count


def _align(window: Window, chosen: Ints, offsets: Offsets, reach: int) -> Offsets:
    """Offsets moved by up to ``reach`` pixels so that what each copies meets the rim best.

    ``chosen`` int32 (H, W) is the label of each hole pixel. The working size rounds offsets to
    multiples of the scale; this finds the rest at full size.
    """
    total, count = _misfit(window.picture, window.source, window.hole, chosen, offsets, reach)
    jitter = np.arange(-reach, reach + 1)
    far = 1 + 0.02 * np.hypot(*np.meshgrid(jitter, jitter, indexing="ij"))
    enough = (count >= 12) & (count >= 0.8 * count.max((1, 2), keepdims=True))
    score = np.where(enough, total / np.maximum(count, 1) * far, np.inf)
    best = score.reshape(len(offsets), -1).argmin(1)
    move = np.stack([best // len(jitter), best % len(jitter)], axis=1) - reach
    move[~enough.any((1, 2))] = 0
    return (offsets + move).astype(np.int32)


def _blur_known(
    plane: npt.NDArray[np.float32], known: npt.NDArray[np.bool_], sigma: float
) -> npt.NDArray[np.float32]:
    """``plane`` (H, W) or (H, W, C) blurred over its known pixels alone."""
    mask = known.astype(np.float32)
    share = np.maximum(cv2.GaussianBlur(mask, (0, 0), sigma), 1e-4)
    mask = mask.reshape(*mask.shape, *[1] * (plane.ndim - 2))
    total = cv2.GaussianBlur(plane * mask, (0, 0), sigma)
    return (total.reshape(plane.shape) / share.reshape(mask.shape)).astype(np.float32)


def log_detail(picture: npt.NDArray[np.float32], known: npt.NDArray[np.bool_]):
    luma = picture @ _LUMA
    high = luma - _blur_known(luma, known, 2.0)
    return np.log(_blur_known(high * high, known, 4.0) + np.float32(1e-5))


def membrane(plane, known, hole):
    """harmonic, (H,W,C) -> (N,C)"""
    neighbour = grid_neighbours(hole)
    places = np.argwhere(hole)
    bound = np.zeros(len(places), np.float32)
    rhs = np.zeros((len(places), plane.shape[2]), np.float32)
    h, w = hole.shape
    for d, (dy, dx) in enumerate(((0, 1), (0, -1), (1, 0), (-1, 0))):
        yy, xx = places[:, 0] + dy, places[:, 1] + dx
        ok = (neighbour[:, d] < 0) & (yy >= 0) & (yy < h) & (xx >= 0) & (xx < w)
        ok[ok] = known[yy[ok], xx[ok]]
        bound[ok] += 1
        rhs[ok] += plane[yy[ok], xx[ok]]
    levels = poisson.build(
        hole,
        (neighbour >= 0).astype(np.float32),
        mass=np.full(len(places), 1e-6, np.float32),
        bound=bound,
    )
    mean = plane[known].mean(0)
    return poisson.solve(levels, rhs + 1e-6 * mean, np.zeros_like(rhs) + mean, between=lambda: None)


def _to_sources(
    window: Window, places: npt.NDArray[np.int64], offsets: Offsets
) -> npt.NDArray[np.int32]:
    """Offsets (N, 2) with those that miss the source led to the nearest pixel of it."""
    height, width = window.hole.shape
    aim = np.clip(places + offsets, 0, [height - 1, width - 1])
    missed = ~window.source[aim[:, 0], aim[:, 1]]
    if missed.any():
        nearest = nearest_pixel(window.source)
        aim[missed] = nearest[aim[missed, 0], aim[missed, 1]]
    return (aim - places).astype(np.int32)


def nearest_pixel(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    """The nearest True pixel of ``mask`` (H, W), not empty: int32 (H, W, 2) as (y, x)."""
    away = (~mask).astype(np.uint8)
    _, name = cv2.distanceTransformWithLabels(away, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    where = np.zeros((int(name.max()) + 1, 2), np.int32)
    where[name[mask]] = np.argwhere(mask)
    return where[name]


def solve(window: Window, preset: Preset, between: Callable[[], None]) -> npt.NDArray[np.int32]:
    """The offset (dy, dx) of every hole pixel in raster order, int32 (N, 2); all lead to sources.

    Labels are solved at the working size, so the cost of the cut does not follow the picture's.
    """
    height, width = window.hole.shape
    area = np.count_nonzero(window.hole)
    scale = min(1.0, preset.longest / max(height, width), (preset.nodes / area) ** 0.5)
    scene = _shrink(window, scale)
    places = np.argwhere(window.hole)
    if not scene.source.any():
        return _to_sources(window, places, np.zeros_like(places, np.int32))
    between()
    offsets = candidates(scene, preset)
    between()
    penalty: npt.NDArray[np.float32] | np.float32 = np.float32(0)
    if window.guide is not None:
        offsets, penalty = _guided(scene, window.guide, offsets, preset.cover)
    small = np.argwhere(scene.inside)
    shown, allowed = _shown(scene.features, scene.source, small, offsets)
    unary = _rim_cost(scene.features, scene.source, small, offsets, 1) + penalty
    if preset.texture or preset.tone:
        size = scene.source.shape[::-1]
        detail = log_detail(window.picture, window.source)
        detail = cv2.resize(detail, size, interpolation=cv2.INTER_AREA)
        tone = _blur_known(np.moveaxis(scene.features[:3], 0, -1).copy(), scene.source, 1.5)
        both = np.dstack([tone, detail]).astype(np.float32)
        wanted = membrane(both, scene.source, scene.inside)
        got, _ = _shown(
            np.ascontiguousarray(np.moveaxis(both, -1, 0)), scene.source, small, offsets
        )
        off = got - wanted[:, None] - np.array([0, 0, 0, preset.richer], np.float32)
        unary += preset.texture * np.minimum(np.abs(off[..., 3]), 3)
        unary += preset.tone * np.sqrt((off[..., :3] ** 2).sum(2))
    unary[~allowed] = labels.FORBIDDEN
    choice = labels.Choice(scene.inside, shown, unary)
    label = np.zeros(scene.inside.shape, np.int32)
    label[scene.inside] = labels.solve(choice, sweeps=preset.sweeps, between=between)
    row = np.minimum((np.arange(height) + 0.5) * label.shape[0] / height, label.shape[0] - 1)
    column = np.minimum((np.arange(width) + 0.5) * label.shape[1] / width, label.shape[1] - 1)
    chosen = label[row.astype(np.int64)[:, None], column.astype(np.int64)[None]]
    large = np.rint(offsets * np.array([height, width]) / label.shape).astype(np.int32)
    if scale < 1:
        large = _align(window, chosen, large, int(np.ceil(0.5 / scale)))
    return _to_sources(window, places, large[chosen[window.hole]])
