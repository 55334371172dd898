"""Which pixel each pixel of a window's hole is copied from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numba import njit

from intarsia.core.engine.completion import expectation, labels
from intarsia.core.engine.completion.align import enlarge, to_sources
from intarsia.core.engine.completion.certainty import is_good, misfit_of, sure_of
from intarsia.core.engine.completion.offsets import candidates, cover, irregularity
from intarsia.core.engine.completion.patches import refine
from intarsia.core.engine.completion.preset import FillPreset, LabelGuide
from intarsia.core.engine.completion.prices import distance_prices, repeat_prices, source_prices
from intarsia.core.engine.completion.scene import (
    Bools,
    FillProblem,
    FillWindow,
    Floats,
    Ints,
    Places,
    lead_features,
    shifted,
    shrink,
)

_NEAR = 1  # working pixels: how far from the rim a copy is still compared with it
_OUTSIDE = np.float32(0.3)  # rim cost of a neighbour whose counterpart is not a source
_MISLABELLED = np.float32(2.0)  # cost of copying from another label than is wanted
_REGULAR = 0.08  # irregularity below which repetition says more than tone and detail do
_SEEN = 2.0  # seams from which a fill is made finer patch by patch
_LEAST_CHANCE = 0.2  # of the random price, however regular a picture is
_IRREGULAR = 0.5  # doubt above which a piece that comes again is seen
_WORST = np.float32(3.0)  # natural logarithms: a greater error of detail costs no more


@dataclass(frozen=True)
class ShiftMap:
    """The offset (dy, dx) of every hole pixel in raster order, int32 (N, 2), all leading to
    sources; how far the picture is from repeating itself, 0 exactly to 1 not at all; how little
    the pieces fit, 0 well to 1 not at all; and how sure a fill of them is, in [0, 1]."""

    offsets: Ints
    doubt: float
    misfit: float = 0.0
    sure: float = 1.0


def solve(
    window: FillWindow, preset: FillPreset, rng: np.random.Generator, between: Callable[[], None]
) -> ShiftMap:
    """Where to copy the hole of ``window`` from.

    Labels are solved at the working size, so the cost of the cut does not follow the picture's.
    ``between`` is called between steps and may raise to cancel.
    """
    area = np.count_nonzero(window.hole)
    longest = max(window.hole.shape)
    scale = min(1.0, preset.longest / longest, (preset.nodes / area) ** 0.5)
    scene = shrink(window, scale)
    if not scene.source.any():
        places = np.argwhere(window.hole)
        return ShiftMap(to_sources(window, places, np.zeros((len(places), 2), np.int32)), 1.0)
    between()
    offsets = candidates(scene, preset, between)
    chance = rng.random((1, len(offsets)), np.float32)
    penalty = None
    if window.guide is not None:
        offsets = _reaching(scene, window.guide, offsets, preset.cover)
        penalty = _mislabelled(scene, window.guide, offsets)
    doubt = min(1.0, irregularity(scene, offsets, preset) / _REGULAR) ** 2
    far = preset.far * max(0.0, 2 * doubt - 1)  # what repeats goes on wherever it is found
    preset = replace(preset, tone=preset.tone * doubt, far=far)
    choice = _choice(window, scene, offsets, preset, between)
    if penalty is None:  # what repeats is not left to chance
        penalty = chance * np.float32(preset.variety * max(_LEAST_CHANCE, doubt))
    choice = labels.Choice(choice.inside, choice.shown, choice.unary + penalty)
    found = labels.solve(choice, sweeps=preset.sweeps, between=between)
    if not is_good(labels.seams(choice, found)) and doubt > _IRREGULAR:
        dear = choice.unary + repeat_prices(scene, offsets, found, np.float32(preset.again))
        choice = labels.Choice(choice.inside, choice.shown, dear)
        found = labels.solve(choice, sweeps=preset.sweeps, between=between)
    between()
    seams = labels.seams(choice, found)
    label = np.zeros(scene.inside.shape, np.int32)
    label[scene.inside] = found
    misfit = misfit_of(seams) if window.rim_says else 0.0
    large = enlarge(window, label, offsets)
    if window.rim_says and seams > _SEEN:
        finer = refine(window, large, least=scale, rng=rng, between=between)
        if finer is not None:
            large = to_sources(window, np.argwhere(window.hole), finer)
            misfit = 0.0
    return ShiftMap(large, doubt, misfit, sure_of(seams))


def _choice(
    window: FillWindow,
    scene: FillProblem,
    offsets: Ints,
    preset: FillPreset,
    between: Callable[[], None],
) -> labels.Choice:
    """The labelling problem: every source is judged by how it continues the rim, and by how its
    tone and detail agree with what the rim suggests."""
    places = np.argwhere(scene.inside)
    shown, allowed = _shown(scene.features, scene.source, places, offsets)
    unary = _rim_cost(scene.features, scene.source, places, offsets)
    measured = expectation.measures(window, scene)
    between()
    wanted = expectation.expected(measured, scene, between)
    wanted[:, 3] += np.float32(preset.richer)
    got, _ = _shown(measured, scene.source, places, offsets)
    off = got - wanted[:, None]
    away = cv2.distanceTransform((~scene.source).astype(np.uint8), cv2.DIST_L2, 5)[scene.inside]
    sure = 1 + preset.near / np.maximum(away, 1)[:, None]
    unary += preset.texture * np.minimum(np.abs(off[..., 3]), _WORST)
    lead = lead_features(window, scene.source.shape)
    heard = 0.0 if window.lead is None else window.lead.sure
    if heard < 1:
        unary += (1 - heard) * preset.tone * sure * np.sqrt((off[..., :3] ** 2).sum(2))
    if lead is not None:
        copied = got[..., :3] if window.hears_tone else shown
        away_from_lead = copied - lead[: copied.shape[2], scene.inside].T[:, None]
        unary += heard * preset.lead * np.sqrt((away_from_lead**2).sum(2))
    if window.price is not None:
        unary += _shown(source_prices(window, scene), scene.source, places, offsets)[0][..., 0]
    unary += distance_prices(scene, offsets, preset)
    unary[~allowed] = labels.FORBIDDEN
    return labels.Choice(scene.inside, shown, unary)


def _shown(planes: Floats, source: Bools, places: Places, offsets: Ints) -> tuple[Floats, Bools]:
    """The values (N, K, C) of ``planes`` (C, H, W) that each offset would copy to each place, and
    bool (N, K) whether it may."""
    shown = np.zeros((len(places), len(offsets), len(planes)), np.float32)
    allowed = np.zeros((len(places), len(offsets)), np.bool_)
    _copy_shown(planes, source, places, offsets, shown, allowed)
    return shown, allowed


@njit(cache=True, nogil=True)
def _copy_shown(
    planes: Floats, source: Bools, places: Places, offsets: Ints, shown: Floats, allowed: Bools
) -> None:
    channels, height, width = planes.shape
    for n in range(len(places)):
        for k in range(len(offsets)):
            y, x = places[n, 0] + offsets[k, 0], places[n, 1] + offsets[k, 1]
            if 0 <= y < height and 0 <= x < width and source[y, x]:
                allowed[n, k] = True
                for channel in range(channels):
                    shown[n, k, channel] = planes[channel, y, x]


@njit(cache=True, nogil=True)
def _rim_gap(features: Floats, source: Bools, known: tuple[int, int], offset: Ints) -> np.float32:
    """How far the colour of a source pixel is from what is found beyond ``offset`` from it."""
    y, x = known[0] + offset[0], known[1] + offset[1]
    if not (0 <= y < source.shape[0] and 0 <= x < source.shape[1]) or not source[y, x]:
        return _OUTSIDE
    total = np.float32(0)
    for channel in range(3):
        step = features[channel, y, x] - features[channel, known[0], known[1]]
        total += step * step
    return np.sqrt(total)


def _rim_cost(features: Floats, source: Bools, places: Places, offsets: Ints) -> Floats:
    """Cost (N, K) of each offset at each place by the sources next to it, and 0 away from them."""
    cost = np.zeros((len(places), len(offsets)), np.float32)
    _add_rim_cost(features, source, places, offsets, cost)
    return cost


@njit(cache=True, nogil=True)
def _add_rim_cost(
    features: Floats, source: Bools, places: Places, offsets: Ints, cost: Floats
) -> None:
    height, width = source.shape
    for n in range(len(places)):
        for qy in range(places[n, 0] - _NEAR, places[n, 0] + _NEAR + 1):
            for qx in range(places[n, 1] - _NEAR, places[n, 1] + _NEAR + 1):
                if not (0 <= qy < height and 0 <= qx < width) or not source[qy, qx]:
                    continue
                for k in range(len(offsets)):
                    gap = _rim_gap(features, source, (qy, qx), offsets[k])
                    cost[n, k] += gap / (2 * _NEAR + 1)


def _at_working_size(scene: FillProblem, guide: LabelGuide) -> LabelGuide:
    size = scene.source.shape[::-1]
    return LabelGuide(
        cv2.resize(guide.before, size, interpolation=cv2.INTER_NEAREST),
        cv2.resize(guide.after, size, interpolation=cv2.INTER_NEAREST),
    )


def _reaching(scene: FillProblem, guide: LabelGuide, offsets: Ints, wanted: int) -> Ints:
    """``offsets`` and as many more as it takes for every pixel to reach the label it wants."""
    small = _at_working_size(scene, guide)
    found = [(int(dy), int(dx)) for dy, dx in offsets]
    for name in np.unique(small.after[scene.inside]):
        same = scene.source & (small.before == name)
        found += cover(same, scene.inside & (small.after == name), found, wanted)
    return np.array(found, np.int32).reshape(-1, 2)


def _mislabelled(scene: FillProblem, guide: LabelGuide, offsets: Ints) -> Floats:
    """Cost (N, K) of copying from another label than the pixel wants."""
    small = _at_working_size(scene, guide)
    after = small.after[scene.inside]
    cost = np.zeros((len(after), len(offsets)), np.float32)
    for name in np.unique(after):
        same = scene.source & (small.before == name)
        for k, (dy, dx) in enumerate(offsets):
            right = shifted(same, int(dy), int(dx))[scene.inside]
            cost[:, k] += _MISLABELLED * ((after == name) & ~right)
    return cost
