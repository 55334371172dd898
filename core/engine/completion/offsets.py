"""Candidate offsets: where the surroundings of the hole are found again in the picture.

The dominant offsets of He and Sun (ECCV 2012, section 3) come from patches all over the picture.
Here each piece of the hole's own rim is compared with the picture at every offset, so that the
candidates are those which continue what meets the hole.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numba import njit

from intarsia.core.engine.completion.preset import FillPreset
from intarsia.core.engine.completion.scene import Bools, FillProblem, Floats, Ints, Places, shifted

_FAR = np.float32(1e3)  # score of an offset that cannot be judged
_WHOLE = 96  # pixels that stand for the whole rim
_ENOUGH = 0.7  # share of a rim piece that has to have a counterpart


def _differences(phases: Floats, known: Floats, places: Places) -> tuple[Floats, Floats]:
    """Sum of squared differences of the pixels ``places`` (n, 2) to their copies at every even
    offset, and how many copies there are: float32 (2H - 1, 2W - 1) both, offset (2i, 2j) at
    [i + H - 1, j + W - 1].

    ``phases`` float32 (2, 2, C, H, W): the features at even and odd rows and columns, 0 where there
    is no source; ``known`` float32 (2, 2, H, W): 1 where there is one.
    """
    height, width = known.shape[2:]
    cost = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    seen = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    _add_differences(phases, known, places, cost, seen)
    return cost, seen


@njit(cache=True, nogil=True, fastmath=True)
def _add_differences(
    phases: Floats, known: Floats, places: Places, cost: Floats, seen: Floats
) -> None:
    channels, height, width = phases.shape[2:]
    for n in range(len(places)):
        y, x = places[n, 0] // 2, places[n, 1] // 2
        plane = phases[places[n, 0] % 2, places[n, 1] % 2]
        mask = known[places[n, 0] % 2, places[n, 1] % 2]
        left = width - 1 - x
        for sy in range(height):
            row = cost[sy - y + height - 1, left : left + width]
            hits = seen[sy - y + height - 1, left : left + width]
            for sx in range(width):
                hits[sx] += mask[sy, sx]
            for channel in range(channels):
                value = plane[channel, y, x]
                line = plane[channel, sy]
                for sx in range(width):
                    step = line[sx] - value * mask[sy, sx]
                    row[sx] += step * step


def _reach(source: Floats, places: Places) -> Floats:
    """How many of ``places`` (n, 2) each offset carries into ``source`` float32 (H, W): float32
    (2H - 1, 2W - 1), offset (dy, dx) at [dy + H - 1, dx + W - 1]."""
    height, width = source.shape
    seen = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    _add_reach(source, places, seen)
    return seen


@njit(cache=True, nogil=True, fastmath=True)
def _add_reach(source: Floats, places: Places, seen: Floats) -> None:
    height, width = source.shape
    for n in range(len(places)):
        left = width - 1 - places[n, 1]
        for sy in range(height):
            hits = seen[sy - places[n, 0] + height - 1, left : left + width]
            for sx in range(width):
                hits[sx] += source[sy, sx]


def _phases(scene: FillProblem) -> tuple[Floats, Floats]:
    """The scene as ``_differences`` reads it."""
    channels, height, width = scene.features.shape
    padded = np.zeros((channels + 1, height + height % 2, width + width % 2), np.float32)
    padded[:channels, :height, :width] = scene.features * scene.source
    padded[channels, :height, :width] = scene.source
    split = padded.reshape(channels + 1, padded.shape[1] // 2, 2, padded.shape[2] // 2, 2)
    split = np.ascontiguousarray(split.transpose(2, 4, 0, 1, 3))
    return np.ascontiguousarray(split[:, :, :channels]), np.ascontiguousarray(split[:, :, channels])


@njit(cache=True, nogil=True)
def _finest(
    features: Floats, source: Floats, places: Places, rough: tuple[int, int]
) -> tuple[int, int]:
    """The offset next to ``rough`` with the least mean squared difference at ``places``."""
    channels, height, width = features.shape
    best, found = np.inf, rough
    for dy in range(rough[0] - 1, rough[0] + 2):
        for dx in range(rough[1] - 1, rough[1] + 2):
            total, count = 0.0, 0.0
            for n in range(len(places)):
                y, x = places[n, 0] + dy, places[n, 1] + dx
                if 0 <= y < height and 0 <= x < width and source[y, x] > 0:
                    count += 1
                    for channel in range(channels):
                        step = features[channel, y, x] - features[channel, y - dy, x - dx]
                        total += step * step
            if count >= _ENOUGH * len(places) and total / count < best:
                best, found = total / count, (dy, dx)
    return found


def rim_pieces(scene: FillProblem, *, band: int, cell: int) -> list[Places]:
    """The sources within ``band`` of the hole, cut by a grid: (n, 2) as (y, x) for each piece.

    Those next to an unknown pixel are left out where others remain: their gradients are guesses.
    """
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * band + 1, 2 * band + 1))
    ring = (cv2.dilate(scene.inside.astype(np.uint8), kernel) > 0) & scene.source
    if not ring.any():
        ring = scene.source
    firm = ring & (cv2.erode(scene.source.astype(np.uint8), np.ones((3, 3))) > 0)
    places = np.argwhere(firm if firm.any() else ring)
    cells = (places[:, 0] // cell) * (ring.shape[1] // cell + 1) + places[:, 1] // cell
    pieces = [places[cells == name] for name in np.unique(cells)]
    large = [piece for piece in pieces if len(piece) >= cell]
    return large or [places]


def _thin(places: Places, most: int) -> Places:
    """At most ``most`` of ``places``, evenly spread over their order."""
    if len(places) <= most:
        return places
    return places[np.linspace(0, len(places) - 1, most).astype(np.int64)]


def _lowest(cost: Floats, count: int) -> list[tuple[int, int]]:
    """The even offsets of the ``count`` lowest costs, no two of them neighbours."""
    flat = cost.ravel()
    some = min(len(flat) - 1, 9 * count)
    order = np.argpartition(flat, some)[:some]
    order = order[np.argsort(flat[order], kind="stable")]
    found: list[tuple[int, int]] = []
    for place in order:
        if flat[place] >= _FAR or len(found) == count:
            break
        y, x = divmod(int(place), cost.shape[1])
        dy, dx = 2 * (y - cost.shape[0] // 2), 2 * (x - cost.shape[1] // 2)
        if all(max(abs(dy - fy), abs(dx - fx)) > 2 for fy, fx in found):
            found.append((dy, dx))
    return found


def candidates(scene: FillProblem, preset: FillPreset, between: Callable[[], None]) -> Ints:
    """Offsets worth trying, int32 (K, 2) as (dy, dx), each once.

    The best of every piece of the rim, the best for the rim as a whole, and long ones so that every
    inside pixel has a source where there is any.
    """
    phases, known = _phases(scene)
    source, halves = scene.source.astype(np.float32), known.mean((0, 1))
    inside = np.argwhere(scene.inside)
    found: list[tuple[int, int]] = []
    joint = np.zeros([2 * side - 1 for side in halves.shape], np.float32)
    pieces = rim_pieces(scene, band=preset.band, cell=preset.cell)
    for piece in pieces:
        between()
        some = _thin(piece, preset.probes)
        cost, seen = _differences(phases, known, some)
        cost = np.where(seen > _ENOUGH * len(some), cost / np.maximum(seen, 1), _FAR)
        near = inside[np.abs(inside - piece.mean(0)).max(1) < 1.5 * preset.cell]
        near = _thin(near, 12)
        if len(near):
            useful = _reach(halves, near // 2) > 0.5 * len(near)
            best = _lowest(np.where(useful, cost, _FAR), preset.each)
            found += [_finest(scene.features, source, some, rough) for rough in best]
        joint += np.minimum(cost, np.float32(0.1))
    some = _thin(inside, 64)
    share = _reach(halves, some // 2) / len(some)
    joint = joint / (len(pieces) * np.maximum(share, 0.05))
    best = _lowest(np.where(share > 0.2, joint, _FAR), preset.together)
    rim = _thin(np.concatenate(pieces), _WHOLE)
    found += [_finest(scene.features, source, rim, rough) for rough in best]
    found += cover(scene.source, scene.inside, found, preset.cover)
    return np.array(list(dict.fromkeys(found)), np.int32).reshape(-1, 2)


def irregularity(scene: FillProblem, offsets: Ints, preset: FillPreset) -> float:
    """How badly the best single offset continues the whole rim: 0 when the picture repeats itself
    exactly, 1 when a copy is no more like the rim than any other part of the rim is."""
    rim = _thin(np.concatenate(rim_pieces(scene, band=preset.band, cell=preset.cell)), 4 * _WHOLE)
    height, width = scene.source.shape
    values = scene.features[:, rim[:, 0], rim[:, 1]]
    spread = 2 * float(values.var(axis=1).sum())
    least = spread
    for offset in offsets:
        y, x = (rim + offset).T
        there = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        y, x = np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)
        there &= scene.source[y, x]
        if there.mean() > _ENOUGH:
            step = (scene.features[:, y, x] - values)[:, there]
            least = min(least, float((step**2).sum(0).mean()))
    return least / max(spread, 1e-9)


def cover(
    source: Bools,
    inside: Bools,
    found: list[tuple[int, int]],
    wanted: int,
) -> list[tuple[int, int]]:
    """Offsets that lead the pixels which ``found`` leaves short of ``wanted`` sources to one."""
    count = np.zeros(inside.shape, np.int32)
    for dy, dx in found:
        count += shifted(source, dy, dx)
    added: list[tuple[int, int]] = []
    height, width = source.shape
    for _ in range(12 * wanted):
        short = np.argwhere(inside & (count < wanted))
        if not len(short):
            break
        gain = _reach(source.astype(np.float32), _thin(short, 64))
        for dy, dx in found + added:
            gain[dy + height - 1, dx + width - 1] = 0
        place = int(np.argmax(gain))
        if gain.flat[place] <= 0:
            break
        y, x = divmod(place, 2 * width - 1)
        added.append((y - height + 1, x - width + 1))
        count += shifted(source, *added[-1])
    return added
