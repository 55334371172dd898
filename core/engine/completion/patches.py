"""A shift-map made finer: each patch looks for a better source, and all patches over a pixel vote.

Wexler, Shechtman and Irani, "Space-time completion of video" (PAMI 2007), section 3, with the
search of Barnes et al., "PatchMatch" (SIGGRAPH 2009), section 3. It begins with a shift-map, so
it is neither left to chance nor to a blurred guess.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from numba import njit

from intarsia.core.engine.completion.scene import Bools, FillWindow, Floats, Ints, nearest_pixel

_REACH = 3  # pixels from the middle of a patch to its edge
_MOST = 6000  # hole pixels of the finest size, about
_STEP = 1.6  # between two sizes, at most

_ROUNDS = (3, 2, 1)  # of search and vote: at the coarsest size, at the next, at the others
_SAMPLES = 3  # random tries of a patch in a round
_LOYAL = (
    1.5  # in the last round, how much worse a source may be that goes on beside its neighbour's
)
_WIDEST = 0.3  # of the longer side: how far the first of them goes
_PRICE = np.float32(0.15)  # mean squared difference that a source of price 1 is worse by
_INNER = 1.3  # how much less a pixel counts for each pixel that it lies in the hole
_LEAST_COUNT = 0.1
_LEAST_SOURCES = 256  # patches
_TRACE = 1e-3  # share of a pixel that counts as some


@dataclass(frozen=True)
class _Level:
    """A window at one size: colour float32 (h, w, 3); ``inside`` is filled; ``ok``: middles of
    patches that may be copied; ``price`` of copying them; ``count``: how much a pixel counts."""

    colour: Floats
    inside: Bools
    ok: Bools
    price: Floats
    count: Floats


def refine(
    window: FillWindow,
    offsets: Ints,
    *,
    least: float,
    rng: np.random.Generator,
    between: Callable[[], None],
) -> Ints | None:
    """The offset of every hole pixel in raster order, int32 (N, 2), or None where there are too few
    patches to copy.

    ``offsets``: those to begin with, (N, 2); ``least``: the scale to begin at. ``between`` may
    raise to cancel.
    """
    whole = window.hole.shape
    field = np.zeros((*whole, 2), np.int32)
    field[window.hole] = offsets
    given = window.hole
    top = min(1.0, (_MOST / max(int(np.count_nonzero(window.hole)), 1)) ** 0.5)
    steps = max(1, int(np.ceil(np.log(max(top / least, 1.0)) / np.log(_STEP) - 1e-6)))
    for number in range(steps + 1):
        between()
        level = _level_of(window, least * (top / least) ** (number / steps))
        if np.count_nonzero(level.ok) < _LEAST_SOURCES:
            return None
        field = _resized(field, given, level.inside.shape)
        aim = _aims(level, field)
        _draw(level.colour, level.inside, aim)
        given = np.ones_like(level.inside)
        rounds = _ROUNDS[min(number, len(_ROUNDS) - 1)]
        for turn in range(rounds):
            between()
            loyal = _LOYAL if turn == rounds - 1 else 1.0
            _search_and_vote(level, aim, rng, forward=turn % 2 == 0, loyal=loyal)
        rows, columns = np.indices(level.inside.shape)
        field = (aim - np.stack([rows, columns], axis=2)).astype(np.int32)
    return _resized(field, given, whole)[window.hole]


def _level_of(window: FillWindow, scale: float) -> _Level:
    height, width = window.hole.shape
    size = max(1, round(width * scale)), max(1, round(height * scale))
    shape = size[::-1]
    known = window.source.astype(np.float32)
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA).reshape(shape)
    hole = cv2.resize(window.hole.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    colour = cv2.resize(window.picture * known[..., None], size, interpolation=cv2.INTER_AREA)
    colour = colour.reshape(*shape, 3) / np.maximum(share, 1e-6)[..., None]
    inside, source = hole.reshape(shape) > _TRACE, share > 1 - _TRACE
    ok = np.zeros(shape, np.bool_)
    side = 2 * _REACH + 1
    inner = np.s_[_REACH : shape[0] - _REACH, _REACH : shape[1] - _REACH]
    ok[inner] = cv2.erode(source.astype(np.uint8), np.ones((side, side), np.uint8))[inner] > 0
    deep = cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 3)
    count = np.maximum(_INNER**-deep, _LEAST_COUNT)
    count[~inside & ~source] = 0
    price = np.zeros(shape, np.float32)
    if window.price is not None:
        price = cv2.resize(window.price, size, interpolation=cv2.INTER_AREA).reshape(shape)
    colour = np.ascontiguousarray(colour, np.float32)
    return _Level(colour, inside, ok, _PRICE * price, count.astype(np.float32))


def _resized(field: Ints, given: Bools, shape: tuple[int, int]) -> Ints:
    """Offsets (H, W, 2) at another size, in its pixels: everywhere, those of the nearest of
    ``given``."""
    if not given.all():
        near = nearest_pixel(given)
        field = field[near[..., 0], near[..., 1]]
    rows = (2 * np.arange(shape[0]) + 1) * field.shape[0] // (2 * shape[0])
    columns = (2 * np.arange(shape[1]) + 1) * field.shape[1] // (2 * shape[1])
    ratio = np.array(shape) / field.shape[:2]
    return np.rint(field[rows[:, None], columns[None]] * ratio).astype(np.int32)


def _aims(level: _Level, field: Ints) -> Ints:
    """Where each pixel's patch is copied from, (h, w, 2): the nearest that may be copied."""
    rows, columns = np.indices(level.inside.shape)
    height, width = level.inside.shape
    y = np.clip(rows + field[..., 0], 0, height - 1)
    x = np.clip(columns + field[..., 1], 0, width - 1)
    return np.ascontiguousarray(nearest_pixel(level.ok)[y, x], np.int32)


def _search_and_vote(
    level: _Level, aim: Ints, rng: np.random.Generator, *, forward: bool, loyal: float
) -> None:
    """One round, in place: ``aim`` (h, w, 2) and the colours inside.

    A source beside a neighbour's is taken where it is at most ``loyal`` times as far off.
    """
    kernel = np.ones((2 * _REACH + 1,) * 2, np.uint8)
    over = cv2.dilate(level.inside.astype(np.uint8), kernel) > 0
    places = np.argwhere(over).astype(np.int32)
    chance = 2 * rng.random((len(places), _SAMPLES, 2), np.float32) - 1
    widest = _WIDEST * max(level.inside.shape)
    side = 2 * _REACH + 1
    counts = cv2.boxFilter(
        level.count, -1, (side, side), normalize=False, borderType=cv2.BORDER_CONSTANT
    )
    planes = (level.colour, level.count, level.ok, level.price, counts)
    cost = _search(planes, places if forward else places[::-1].copy(), aim, chance, widest, loyal)
    if not forward:
        cost = cost[::-1].copy()
    usual = max(float(np.quantile(cost, 0.75)), 1e-6)
    weight = np.exp(-cost / (2 * usual)).astype(np.float32)
    _vote(level.colour, level.inside, places, aim, weight)


@njit(cache=True, nogil=True)
def _draw(colour: Floats, inside: Bools, aim: Ints) -> None:
    for y in range(inside.shape[0]):
        for x in range(inside.shape[1]):
            if inside[y, x]:
                for channel in range(3):
                    colour[y, x, channel] = colour[aim[y, x, 0], aim[y, x, 1], channel]


@njit(cache=True, nogil=True, fastmath=True)
def _apart(
    planes: tuple[Floats, Floats, Bools, Floats, Floats],
    y: int,
    x: int,
    v: int,
    u: int,
    most: float,
) -> float:
    """How far the patch at (y, x) is from that at (v, u), no further looked at than ``most``."""
    colour, count, _, price, counts = planes
    height, width = count.shape
    total = np.float32(0)
    whole = counts[y, x]
    if whole <= 0:
        return float(price[v, u])
    limit = np.float32((most - price[v, u]) * whole)
    for dy in range(-_REACH, _REACH + 1):
        if not 0 <= y + dy < height:
            continue
        for dx in range(-_REACH, _REACH + 1):
            if not 0 <= x + dx < width:
                continue
            weight = count[y + dy, x + dx]
            step = np.float32(0)
            for channel in range(3):
                gap = colour[y + dy, x + dx, channel] - colour[v + dy, u + dx, channel]
                step += gap * gap
            total += weight * step
        if total > limit:
            return 1e9
    return float(total / whole + price[v, u])


@njit(cache=True, nogil=True)
def _search(
    planes: tuple[Floats, Floats, Bools, Floats, Floats],
    places: Ints,
    aim: Ints,
    chance: Floats,
    widest: float,
    loyal: float,
) -> npt.NDArray[np.float64]:
    """Better sources for the patches at ``places`` (M, 2), in their order; what they cost, (M,)."""
    ok = planes[2]
    height, width = ok.shape
    cost = np.zeros(len(places))
    back = 1
    if len(places) > 1 and places[0, 0] > places[-1, 0]:
        back = -1
    for n in range(len(places)):
        y, x = places[n, 0], places[n, 1]
        best = _apart(planes, y, x, aim[y, x, 0], aim[y, x, 1], 1e8)
        for side in range(2):
            ny, nx = (y - back, x) if side == 0 else (y, x - back)
            if not (0 <= ny < height and 0 <= nx < width):
                continue
            v, u = aim[ny, nx, 0] + y - ny, aim[ny, nx, 1] + x - nx
            same = v == aim[y, x, 0] and u == aim[y, x, 1]
            if not same and 0 <= v < height and 0 <= u < width and ok[v, u]:
                found = _apart(planes, y, x, v, u, best * loyal)
                if found < best * loyal:
                    best = found
                    aim[y, x, 0], aim[y, x, 1] = v, u
        radius = widest
        for sample in range(chance.shape[1]):
            v = aim[y, x, 0] + int(np.round(radius * chance[n, sample, 0]))
            u = aim[y, x, 1] + int(np.round(radius * chance[n, sample, 1]))
            radius = max(1.0, radius * 0.4)
            if 0 <= v < height and 0 <= u < width and ok[v, u]:
                found = _apart(planes, y, x, v, u, best)
                if found < best:
                    best = found
                    aim[y, x, 0], aim[y, x, 1] = v, u
        cost[n] = best
    return cost


@njit(cache=True, nogil=True, fastmath=True)
def _vote(colour: Floats, inside: Bools, places: Ints, aim: Ints, weight: Floats) -> None:
    """Each pixel inside becomes the mean of what the patches over it copy there."""
    height, width = inside.shape
    total = np.zeros((height, width, 4), np.float32)
    for n in range(len(places)):
        y, x = places[n, 0], places[n, 1]
        v, u = aim[y, x, 0], aim[y, x, 1]
        for dy in range(-_REACH, _REACH + 1):
            for dx in range(-_REACH, _REACH + 1):
                py, px = y + dy, x + dx
                if 0 <= py < height and 0 <= px < width and inside[py, px]:
                    for channel in range(3):
                        total[py, px, channel] += weight[n] * colour[v + dy, u + dx, channel]
                    total[py, px, 3] += weight[n]
    for y in range(height):
        for x in range(width):
            if inside[y, x] and total[y, x, 3] > 0:
                for channel in range(3):
                    colour[y, x, channel] = total[y, x, channel] / total[y, x, 3]
