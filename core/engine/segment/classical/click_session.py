"""A session of one object: what is chosen after each click, and what the next click changes.

A click changes the region that it lies in, hanging together with it, and nothing else; it always
takes effect. Close to the outline of what is chosen, or where no change promises to gain, it moves
the outline there and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.choice import Choices, choices_at, first_choices
from intarsia.core.engine.segment.classical.leaf_odds import Seed
from intarsia.core.engine.segment.classical.next_region import corrected
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.region_traits import ClickState
from intarsia.core.engine.segment.masks import fill_holes

Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]  # (x, y) in picture pixels, continuous, y down
Click = tuple[Point, bool]  # whether it adds what it lies in
Heed = Callable[[], None]

_NEAR = 2.2  # working pixels from the outline within which a click moves the outline alone
_MOST_MOVED = 6.0
_OTHER_SIZE = 0.6  # a smaller meaning of a click has at most this share of the area of the larger
_REMEMBERED = 64


@dataclass(frozen=True)
class Touch:
    """A disc of the outline that a click has moved: working pixels; `adds` or takes away."""

    x: float
    y: float
    radius: float
    adds: bool


@dataclass(frozen=True)
class Selection:
    """(n,) bool leaves that are chosen, with the touches over them. `person`: it is one, whole.

    `before`: a mask that was brought along, (h, w) bool at working size, with the leaves it stood
    for; it holds wherever no leaf has changed hands since. `seeds`: the clicks, in their order.
    """

    chosen: npt.NDArray[np.bool_]
    touches: tuple[Touch, ...] = ()
    clicks: int = 0
    person: bool = False
    before: tuple[Mask, npt.NDArray[np.bool_]] | None = None
    seeds: tuple[Seed, ...] = ()

    def mask(self, prepared: PreparedPicture) -> Mask:
        """(h, w) bool at working size."""
        labels = prepared.tree.leaves.labels
        mask = self.chosen[labels]
        if self.before is not None:
            brought, stood_for = self.before
            mask = np.where((self.chosen != stood_for)[labels], mask, brought)
        return touched(mask, self.touches, 1.0, 1.0)


def touched(mask: Mask, touches: Sequence[Touch], fx: float, fy: float) -> Mask:
    """`mask` with the discs of `touches`, scaled by `fx` and `fy`."""
    if not touches:
        return mask
    out = mask.astype(np.uint8)
    for touch in touches:
        centre = int(touch.x * fx), int(touch.y * fy)
        axes = max(1, round(touch.radius * fx)), max(1, round(touch.radius * fy))
        cv2.ellipse(out, centre, axes, 0, 0, 360, int(touch.adds), -1)
    return out > 0


def unheeded() -> None:
    """Nobody can cancel."""


def replay(
    prepared: PreparedPicture,
    points: Sequence[Point],
    negatives: Sequence[Point],
    size: int = 0,
    heed: Heed = unheeded,
    order: Sequence[bool] | None = None,
) -> Selection:
    """The selection after clicks inside and outside.

    `order`: True for the next of `points`, False for the next of `negatives`; the first point is
    the first click in any case. Empty where nobody knows it: then it is the one in which they make
    sense, each click on what was wrong at its time. Both give the same whatever was asked before.
    None: as empty, but what the clicks before the last one gave is gone on from where
    `prepared.sessions` remembers it. `heed` is called before each click, and may raise.
    """
    if order:
        return _in_order(prepared, _ordered(points, negatives, order), size, heed)
    if order is not None:
        return _from_the_start(prepared, points, negatives, size, heed)
    sessions = prepared.sessions
    taken = (tuple(points), tuple(negatives), size)
    found = sessions.get(taken)
    if isinstance(found, Selection):
        return found
    known = [
        (kept, point, adds)
        for key, point, adds in _before(*taken)
        if isinstance(kept := sessions.get(key), Selection)
    ]
    if known:
        before, point, adds = known[-1]
        found = clicked(prepared, before, point, adds)
    else:
        found = _from_the_start(prepared, points, negatives, size, heed)
    _remember(sessions, taken, found)
    return found


def _remember(sessions: dict[object, object], taken: object, found: Selection) -> None:
    while len(sessions) >= _REMEMBERED:
        del sessions[next(iter(sessions))]
    sessions[taken] = found


def _ordered(
    points: Sequence[Point], negatives: Sequence[Point], order: Sequence[bool]
) -> tuple[Click, ...]:
    """The clicks in their order, the first one inside."""
    clicks = list(in_order(points, negatives, order))
    first = next(k for k, (_, adds) in enumerate(clicks) if adds)
    return (clicks[first], *clicks[:first], *clicks[first + 1 :])


def in_order(
    points: Sequence[Point], negatives: Sequence[Point], order: Sequence[bool]
) -> Iterator[Click]:
    """The clicks one after the other, each with whether it adds; `order` as `replay` has it."""
    inside, outside = iter(points), iter(negatives)
    for adds in order:
        yield next(inside if adds else outside), adds


def _in_order(
    prepared: PreparedPicture, clicks: tuple[Click, ...], size: int, heed: Heed
) -> Selection:
    """The selection after these clicks; what the first of them gave before is not sought again."""
    found, done = None, len(clicks)
    while done and found is None:
        kept = prepared.sessions.get((clicks[:done], size))
        if isinstance(kept, Selection):
            found = kept
        else:
            done -= 1
    if found is None:
        heed()
        found, done = first_click(prepared, clicks[0][0], size), 1
    for point, adds in clicks[done:]:
        heed()
        found = clicked(prepared, found, point, adds)
    _remember(prepared.sessions, (clicks, size), found)
    return found


def _before(
    points: tuple[Point, ...], negatives: tuple[Point, ...], size: int
) -> Iterator[tuple[tuple[tuple[Point, ...], tuple[Point, ...], int], Point, bool]]:
    """The sessions that were one click shorter, with that click."""
    if len(points) > 1:
        yield (points[:-1], negatives, size), points[-1], True
    if negatives:
        yield (points, negatives[:-1], size), negatives[-1], False


def _from_the_start(
    prepared: PreparedPicture,
    points: Sequence[Point],
    negatives: Sequence[Point],
    size: int,
    heed: Heed,
) -> Selection:
    heed()
    selection = first_click(prepared, points[0], size)
    inside, outside = list(points[1:]), list(negatives)
    while inside or outside:
        heed()
        mask = selection.mask(prepared)
        adds = bool(inside) and (not outside or not _holds(prepared, mask, inside[0]))
        if adds and outside and _holds(prepared, mask, outside[0]):
            adds = len(inside) >= len(outside)
        point = inside.pop(0) if adds else outside.pop(0)
        selection = clicked(prepared, selection, point, adds)
    return selection


def brought_along(prepared: PreparedPicture, mask: Mask) -> Selection:
    """The selection that (H, W) bool `mask` of the picture stands for."""
    labels = prepared.tree.leaves.labels
    small = cv2.resize(mask.astype(np.float32), labels.shape[::-1], interpolation=cv2.INTER_AREA)
    brought = small >= 0.5
    held = np.bincount(labels.ravel(), brought.ravel(), prepared.tree.leaves.count)
    chosen = held > prepared.tree.leaves.area / 2
    return Selection(chosen, clicks=1, before=(brought, chosen))


def first_click(prepared: PreparedPicture, point: Point, size: int = 0) -> Selection:
    """What one click means: a person, or the region that gains most; `size` steps smaller (below
    0) or larger than that."""
    leaf, at = prepared.leaf_at(point), _at_work(prepared, point)
    seeds = (Seed(leaf, at[0], at[1], True),)
    nobody = np.zeros(prepared.tree.leaves.count, bool)
    owner = int(prepared.owner[leaf])
    best: npt.NDArray[np.bool_] | None = None
    if owner >= 0:
        best = prepared.owner == owner
        if size == 0:
            return Selection(best, clicks=1, person=True, seeds=seeds)
    choices = _meant(prepared, ClickState(leaf, at, True, 0, nobody))
    chosen = _with_enclosed(prepared, _of_size(prepared, choices, size, best))
    return Selection(chosen, clicks=1, seeds=seeds)


def _meant(prepared: PreparedPicture, state: ClickState) -> Choices:
    """What a first click may mean, by trees and, in a photo, by what windows around it show."""
    seen = None if prepared.rendered else prepared.shown.at(state.point)
    return first_choices(prepared.nests, prepared.graph, prepared.traits, state, seen)


def _with_enclosed(
    prepared: PreparedPicture, chosen: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """`chosen` with the leaves it encloses that are not backdrop: marks, patches, eyes."""
    labels = prepared.tree.leaves.labels
    small = chosen[labels]
    holes = np.bincount(labels[fill_holes(small) & ~small], minlength=chosen.size) > 0
    return np.asarray(chosen | (holes & (prepared.back < 0.5)))


def clicked(prepared: PreparedPicture, selection: Selection, point: Point, adds: bool) -> Selection:
    """The selection after one more click, which adds what it lies in or takes it away."""
    leaf, at = prepared.leaf_at(point), _at_work(prepared, point)
    mask = selection.mask(prepared)
    seeds = (*selection.seeds, Seed(leaf, at[0], at[1], adds))
    after = replace(selection, clicks=selection.clicks + 1, person=False, seeds=seeds)
    held = _holds(prepared, mask, point)
    if held == adds:
        if adds and selection.person and selection.clicks == 1:
            part = _part(prepared, selection, leaf, at)
            return replace(after, chosen=part, seeds=seeds[-1:])
        return after
    row, column = _pixel(prepared, point)
    off = (~mask if adds else mask).astype(np.uint8)
    away = float(cv2.distanceTransform(off, cv2.DIST_L2, 5)[row, column])
    opposed = [seed for seed in selection.seeds if seed.leaf == leaf and seed.adds != adds]
    most = min((_between(seed, at) for seed in opposed), default=_MOST_MOVED)
    touch = Touch(at[0], at[1], min(away, most), adds)
    moved = replace(after, touches=(*selection.touches, touch))
    if away < _NEAR or bool(selection.chosen[leaf]) == adds or opposed:
        return moved
    state = ClickState(leaf, at, adds, selection.clicks, selection.chosen)
    choices = choices_at(prepared.nests, prepared.graph, prepared.traits, state)
    if selection.before is None:
        chosen = corrected(prepared, seeds, state, choices)
        return moved if (chosen == selection.chosen).all() else replace(after, chosen=chosen)
    region = choices.regions[int(np.argmax(choices.score))]
    chosen = selection.chosen | region if adds else selection.chosen & ~region
    return replace(after, chosen=chosen)


def _between(seed: Seed, at: Point) -> float:
    """Half way to an earlier click, working pixels."""
    return max(_NEAR, float(np.hypot(seed.x - at[0], seed.y - at[1])) / 2)


def _of_size(
    prepared: PreparedPicture,
    choices: Choices,
    size: int,
    best: npt.NDArray[np.bool_] | None,
) -> npt.NDArray[np.bool_]:
    """The best choice, or the best one so many sizes smaller or larger than `best`."""
    if best is None:
        best = choices.regions[int(np.argmax(choices.score))]
    for _ in range(abs(size)):
        area = float(prepared.tree.leaves.area[best].sum())
        if size < 0:
            fits = choices.area <= _OTHER_SIZE * area
        else:
            fits = choices.area >= area / _OTHER_SIZE
        if not fits.any():
            break
        best = choices.regions[int(np.argmax(np.where(fits, choices.score, -np.inf)))]
    return best


def _part(
    prepared: PreparedPicture, selection: Selection, leaf: int, at: Point
) -> npt.NDArray[np.bool_]:
    """The part of a person that a second click lies in."""
    choices = _meant(prepared, ClickState(leaf, at, True, 0, np.zeros_like(selection.chosen)))
    return _of_size(prepared, choices, -1, selection.chosen) & selection.chosen


def _holds(prepared: PreparedPicture, mask: Mask, point: Point) -> bool:
    return bool(mask[_pixel(prepared, point)])


def _pixel(prepared: PreparedPicture, point: Point) -> tuple[int, int]:
    """(row, column) at working size of a point of the picture."""
    x, y = _at_work(prepared, point)
    height, width = prepared.tree.leaves.labels.shape
    return min(int(y), height - 1), min(int(x), width - 1)


def _at_work(prepared: PreparedPicture, point: Point) -> Point:
    height, width = prepared.tree.leaves.labels.shape
    return point[0] * width / prepared.shape[1], point[1] * height / prepared.shape[0]
