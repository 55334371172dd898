"""Candidate offsets: where the surroundings of the hole are found again in the picture.

The dominant offsets of He and Sun (ECCV 2012, section 3) come from patches all over the picture.
Here each piece of the hole's own rim is compared with the picture at every offset, so that the
candidates are those which continue what meets the hole.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion.preset import Preset

_FAR = np.float32(1e3)  # score of an offset that cannot be judged
_ENOUGH = 0.7  # share of a rim piece that has to have a counterpart

Offsets = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Scene:
    """A window at the working size. ``features`` float32 (C, H, W); ``source`` bool (H, W): may be
    copied from and matched with; ``inside`` bool (H, W): to be filled."""

    features: npt.NDArray[np.float32]
    source: npt.NDArray[np.bool_]
    inside: npt.NDArray[np.bool_]


@njit(cache=True, nogil=True, fastmath=True)
def _differences(features, source, ys, xs):  # type: ignore[no-untyped-def]
    """Sum of squared differences of the pixels (ys, xs) to their copies, and how many copies there
    are, at every offset: float32 (2H - 1, 2W - 1) both, offset (dy, dx) at [dy + H - 1, dx + W - 1].
    """
    channels, height, width = features.shape
    cost = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    seen = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    for n in range(len(ys)):
        y, x = ys[n], xs[n]
        left = width - 1 - x
        for sy in range(height):
            row, hits = cost[sy - y + height - 1], seen[sy - y + height - 1]
            for sx in range(width):
                hits[left + sx] += source[sy, sx]
            for channel in range(channels):
                value = features[channel, y, x]
                line = features[channel, sy]
                for sx in range(width):
                    step = (line[sx] - value) * source[sy, sx]
                    row[left + sx] += step * step
    return cost, seen


@njit(cache=True, nogil=True, fastmath=True)
def _reach(source, ys, xs):  # type: ignore[no-untyped-def]
    """How many of the pixels (ys, xs) each offset carries into ``source`` float32 (H, W)."""
    height, width = source.shape
    seen = np.zeros((2 * height - 1, 2 * width - 1), np.float32)
    for n in range(len(ys)):
        left = width - 1 - xs[n]
        for sy in range(height):
            hits = seen[sy - ys[n] + height - 1]
            for sx in range(width):
                hits[left + sx] += source[sy, sx]
    return seen


def rim_pieces(scene: Scene, *, band: int, cell: int) -> list[npt.NDArray[np.int64]]:
    """The known pixels within ``band`` of the hole, cut by a grid: (n, 2) as (y, x) for each."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * band + 1, 2 * band + 1))
    ring = (cv2.dilate(scene.inside.astype(np.uint8), kernel) > 0) & scene.source
    places = np.argwhere(ring)
    cells = (places[:, 0] // cell) * (ring.shape[1] // cell + 1) + places[:, 1] // cell
    pieces = [places[cells == name] for name in np.unique(cells)]
    large = [piece for piece in pieces if len(piece) >= cell]
    return large or [places]


def _thin(places: npt.NDArray[np.int64], most: int) -> npt.NDArray[np.int64]:
    """At most ``most`` of ``places``, evenly spread over their order."""
    if len(places) <= most:
        return places
    return places[np.linspace(0, len(places) - 1, most).astype(np.int64)]


def _lowest(cost: npt.NDArray[np.float32], count: int) -> list[tuple[int, int]]:
    """The offsets of the ``count`` lowest costs, no two of them neighbours."""
    flat = cost.ravel()
    some = min(len(flat) - 1, 9 * count)
    order = np.argpartition(flat, some)[:some]
    order = order[np.argsort(flat[order], kind="stable")]
    found: list[tuple[int, int]] = []
    for place in order:
        if flat[place] >= _FAR or len(found) == count:
            break
        y, x = divmod(int(place), cost.shape[1])
        dy, dx = y - cost.shape[0] // 2, x - cost.shape[1] // 2
        if all(max(abs(dy - fy), abs(dx - fx)) > 1 for fy, fx in found):
            found.append((dy, dx))
    return found


def candidates(scene: Scene, preset: Preset) -> Offsets:
    """Offsets worth trying, int32 (K, 2) as (dy, dx), each once.

    The best of every piece of the rim, the best for the rim as a whole, and long ones so that every
    inside pixel has a source where there is any.
    """
    source = scene.source.astype(np.float32)
    inside = np.argwhere(scene.inside)
    found: list[tuple[int, int]] = []
    joint = np.zeros([2 * side - 1 for side in source.shape], np.float32)
    pieces = rim_pieces(scene, band=preset.band, cell=preset.cell)
    for piece in pieces:
        some = _thin(piece, 24)
        cost, seen = _differences(scene.features, source, some[:, 0], some[:, 1])
        cost = np.where(seen > _ENOUGH * len(some), cost / np.maximum(seen, 1), _FAR)
        centre = piece.mean(0)
        near = inside[np.abs(inside - centre).max(1) < 1.5 * preset.cell]
        near = _thin(near, 12)
        if len(near):
            useful = _reach(source, near[:, 0], near[:, 1]) > 0.5 * len(near)
            found += _lowest(np.where(useful, cost, _FAR), preset.each)
        joint += np.minimum(cost, np.float32(0.1))
    some = _thin(inside, 64)
    share = _reach(source, some[:, 0], some[:, 1]) / len(some)
    joint = joint / (len(pieces) * np.maximum(share, 0.05))
    found += _lowest(np.where(share > 0.2, joint, _FAR), preset.together)
    found += cover(scene.source, scene.inside, joint, found, preset.cover)
    return np.array(list(dict.fromkeys(found)), np.int32).reshape(-1, 2)


def shifted(mask: npt.NDArray[np.bool_], dy: int, dx: int) -> npt.NDArray[np.bool_]:
    """``mask`` (H, W) read at (y + dy, x + dx), False beyond the frame."""
    height, width = mask.shape
    out = np.zeros_like(mask)
    y0, y1 = max(0, -dy), min(height, height - dy)
    x0, x1 = max(0, -dx), min(width, width - dx)
    if y0 < y1 and x0 < x1:
        out[y0:y1, x0:x1] = mask[y0 + dy : y1 + dy, x0 + dx : x1 + dx]
    return out


def cover(
    source: npt.NDArray[np.bool_],
    inside: npt.NDArray[np.bool_],
    joint: npt.NDArray[np.float32] | None,
    found: list[tuple[int, int]],
    wanted: int,
) -> list[tuple[int, int]]:
    """Offsets that lead the pixels which ``found`` leaves short of ``wanted`` sources to one.

    ``joint`` float32 (2H - 1, 2W - 1), or None: the price of each offset, low is better.
    """
    count = np.zeros(inside.shape, np.int32)
    for dy, dx in found:
        count += shifted(source, dy, dx)
    added: list[tuple[int, int]] = []
    height, width = source.shape
    for _ in range(12 * wanted):
        short = _thin(np.argwhere(inside & (count < wanted)), 64)
        if not len(short):
            break
        gain = _reach(source.astype(np.float32), short[:, 0], short[:, 1])
        if joint is not None:
            gain = gain / (1 + 10 * np.minimum(joint, 1))
        for dy, dx in found + added:
            gain[dy + height - 1, dx + width - 1] = 0
        place = int(np.argmax(gain))
        if gain.flat[place] <= 0:
            break
        y, x = divmod(place, 2 * width - 1)
        added.append((y - height + 1, x - width + 1))
        count += shifted(source, *added[-1])
    return added
