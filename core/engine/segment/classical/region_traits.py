"""What tells whether a region is what a click means: its outline, its surroundings, the click."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from intarsia.core.engine.segment.classical.grown_regions import LeafGraph
from intarsia.core.engine.segment.classical.superpixels import Superpixels

Regions = npt.NDArray[np.bool_]
Columns = list[npt.NDArray[np.floating]]
Numbers = npt.NDArray[np.float64]

_WEAK_STEPS = (3.0, 6.0, 12.0)  # CIELAB steps below which a stretch of border is weak
_SHALLOW = 2  # depth is measured at this fraction of the working size


@dataclass(frozen=True)
class LeafTraits:
    """Sums over leaves that every click needs: make them once for a picture.

    `sums`: (n, k) of area, frame, words, colour, spread, backdrop. `borders`: per measure of a
    border (length, step, the weak lengths) an (n, n) matrix. `centre`: (n, 2) x, y at working size.
    `small`: (h, w) labels at the size that depth is measured at.
    """

    leaves: Superpixels
    sums: npt.NDArray[np.float32]
    borders: tuple[csr_matrix, ...]
    centre: npt.NDArray[np.float32]
    edges: npt.NDArray[np.int64]
    small: npt.NDArray[np.int32]


@dataclass(frozen=True)
class ClickState:
    """A click on `leaf` at (x, y), working size, that adds to or takes from the leaves `chosen`."""

    leaf: int
    point: tuple[float, float]
    adds: bool
    step: int
    chosen: npt.NDArray[np.bool_]


def leaf_traits(
    leaves: Superpixels,
    back: npt.NDArray[np.float32],
    fore: npt.NDArray[np.float32],
    boxes: npt.NDArray[np.int64],
) -> LeafTraits:
    """`back`, `fore`: (n,) how likely each leaf is backdrop, and what a network takes for the
    subject. `boxes`: (n, 4) left, top, right, bottom of the leaves."""
    height, width = leaves.labels.shape
    flat = leaves.labels.ravel()
    x = np.bincount(flat, np.tile(np.arange(width) + 0.5, height), leaves.count) / leaves.area
    y = np.bincount(flat, np.repeat(np.arange(height) + 0.5, width), leaves.count) / leaves.area
    length, step = csr_matrix(leaves.border), csr_matrix(leaves.step)
    mean = step.data / length.data
    weak = [
        csr_matrix((length.data * (mean < limit), length.indices, length.indptr), length.shape)
        for limit in _WEAK_STEPS
    ]
    sums = np.concatenate(
        [
            leaves.area[:, None],
            leaves.frame[:, None],
            leaves.words,
            leaves.colour,
            leaves.spread.sum(1)[:, None],
            (leaves.area * back)[:, None],
            (leaves.area * fore)[:, None],
        ],
        axis=1,
    )
    return LeafTraits(
        leaves,
        sums,
        (length, step, *weak),
        np.stack([x, y], axis=1).astype(np.float32),
        boxes,
        np.ascontiguousarray(leaves.labels[::_SHALLOW, ::_SHALLOW]),
    )


@dataclass(frozen=True)
class _Looks:
    """Means of regions and of what lies around them."""

    area: Numbers
    words: Numbers
    colour: Numbers
    spread: Numbers
    back: Numbers
    fore: Numbers


def region_traits(
    traits: LeafTraits, graph: LeafGraph, regions: Regions, state: ClickState
) -> npt.NDArray[np.float32]:
    """(c, TRAITS) float32 of (c, n) `regions`, all of which hold the click and may change hands."""
    leaves = traits.leaves
    member = regions.astype(np.float32)
    sums = member @ traits.sums
    bins = leaves.words.shape[1]
    looks = _looks(sums, bins)
    frame = sums[:, 1]
    total = float(leaves.area.sum())
    rim, inner, touching = _outlines(traits, member)
    length = np.maximum(rim[0], 1e-6)
    ring = touching / length[:, None]
    around = ring @ (traits.sums / traits.sums[:, :1])
    outline = np.maximum(rim[0] + frame, 1)
    edges = _edges(traits, regions)
    width, height = edges[:, 2] - edges[:, 0], edges[:, 3] - edges[:, 1]
    columns: Columns = [
        np.log(looks.area / total),
        frame / outline,
        frame / leaves.frame.sum(),
        rim[1] / length / 20,
        inner[1] / np.maximum(inner[0], 1) / 20,
        *(weak / length for weak in rim[2:]),
        1 - np.minimum(looks.words, around[:, 2 : 2 + bins]).sum(1) / 4,
        np.sqrt(((looks.colour - around[:, 2 + bins : 5 + bins]) ** 2).sum(1)) / 20,
        looks.back,
        around[:, 6 + bins],
        looks.fore,
        around[:, 7 + bins],
        looks.fore - around[:, 7 + bins],
        looks.spread / 20,
        4 * np.pi * looks.area / outline**2,
        looks.area / (width * height),
        np.log(width / height),
        (edges[:, 0] + edges[:, 2]) / 2 / leaves.labels.shape[1],
        (edges[:, 1] + edges[:, 3]) / 2 / leaves.labels.shape[0],
        edges[:, 3] / leaves.labels.shape[0],
    ]
    columns += _of_the_click(traits, regions, member, looks, state)
    columns += _of_the_chosen(traits, member, looks, touching, rim, state)
    return np.stack(columns, axis=1).astype(np.float32)


def _looks(sums: npt.NDArray[np.float32], bins: int) -> _Looks:
    area = np.maximum(sums[:, 0].astype(np.float64), 1e-6)
    colour = sums[:, 2 + bins : 5 + bins] / area[:, None]
    spread = np.sqrt(np.maximum(sums[:, 5 + bins] / area - (colour**2).sum(1), 0))
    words = sums[:, 2 : 2 + bins] / area[:, None]
    return _Looks(area, words, colour, spread, sums[:, 6 + bins] / area, sums[:, 7 + bins] / area)


def _outlines(
    traits: LeafTraits, member: npt.NDArray[np.float32]
) -> tuple[list[Numbers], list[Numbers], Numbers]:
    """(sums on the outline of each region, sums inside it, (c, n) border with each outer leaf)."""
    rim, inner = [], []
    touching = np.zeros(member.shape)
    for k, border in enumerate(traits.borders):
        shared = np.asarray((border @ member.T).T)
        inside = (shared * member).sum(1) / 2
        rim.append(np.asarray(shared.sum(1) - 2 * inside, np.float64))
        inner.append(np.asarray(inside, np.float64))
        if k == 0:
            touching = shared * (1 - member)
    return rim, inner, touching


def _edges(traits: LeafTraits, regions: Regions) -> npt.NDArray[np.int64]:
    """(c, 4) left, top, right, bottom of each region."""
    out = np.empty((len(regions), 4), np.int64)
    for row, region in enumerate(regions):
        edges = traits.edges[region]
        out[row, :2], out[row, 2:] = edges[:, :2].min(0), edges[:, 2:].max(0)
    return out


def depths(traits: LeafTraits, regions: Regions, state: ClickState) -> tuple[Numbers, Numbers]:
    """((c,) how deep each of (c, n) regions is at its deepest, (c,) and at the click), in pixels of
    `traits.small`."""
    deepest, depth = np.empty((2, len(regions)))
    row = min(int(state.point[1] / _SHALLOW), traits.small.shape[0] - 1)
    column = min(int(state.point[0] / _SHALLOW), traits.small.shape[1] - 1)
    for k, region in enumerate(regions):
        edges = traits.edges[region] // _SHALLOW
        top, left = max(edges[:, 1].min() - 1, 0), max(edges[:, 0].min() - 1, 0)
        bottom, right = edges[:, 3].max() + 2, edges[:, 2].max() + 2
        crop = np.pad(region[traits.small[top:bottom, left:right]], 1).astype(np.uint8)
        away = cv2.distanceTransform(crop, cv2.DIST_L2, 3)
        deepest[k] = away.max()
        depth[k] = away[
            min(row - top + 1, away.shape[0] - 1), min(column - left + 1, away.shape[1] - 1)
        ]
    return deepest, depth


def _of_the_click(
    traits: LeafTraits,
    regions: Regions,
    member: npt.NDArray[np.float32],
    looks: _Looks,
    state: ClickState,
) -> Columns:
    """How deep the click lies in each region, how far from its middle, how alike its leaf is."""
    leaves = traits.leaves
    own = traits.sums[state.leaf] / leaves.area[state.leaf]
    bins = leaves.words.shape[1]
    deepest, depth = depths(traits, regions, state)
    middle = member @ (traits.centre * leaves.area[:, None]) / looks.area[:, None]
    off = np.sqrt(((middle - np.asarray(state.point)) ** 2).sum(1) / looks.area)
    return [
        depth / np.maximum(deepest, 0.5),
        _SHALLOW * depth / np.sqrt(looks.area),
        _SHALLOW * depth / np.sqrt(leaves.area.sum()),
        off,
        np.sqrt(((looks.colour - own[2 + bins : 5 + bins]) ** 2).sum(1)) / 20,
        1 - np.minimum(looks.words, own[2 : 2 + bins]).sum(1) / 4,
        np.log(leaves.area[state.leaf] / looks.area),
        looks.fore - own[7 + bins],
    ]


def _of_the_chosen(
    traits: LeafTraits,
    member: npt.NDArray[np.float32],
    looks: _Looks,
    touching: Numbers,
    rim: list[Numbers],
    state: ClickState,
) -> Columns:
    """How each region sits in or on what is chosen so far, and what that would be with it."""
    count = len(member)
    chosen = state.chosen.astype(np.float32)
    bins = traits.leaves.words.shape[1]
    with_chosen = touching @ chosen
    length = np.maximum(rim[0], 1e-6)
    out: Columns = [
        np.full(count, min(state.step, 3)),
        np.full(count, float(state.adds)),
        with_chosen / length,
    ]
    if not state.chosen.any():
        return [*out, *(np.zeros(count) for _ in range(8))]
    sides = []
    for side in (chosen, 1 - chosen):
        if not side.any():
            side = np.ones_like(side)
        sides.append(_looks((side @ traits.sums)[None], bins))
    held = float(sides[0].area[0])
    sign = 1 if state.adds else -1
    after = np.clip(chosen + sign * member, 0, 1)
    now = [_outline_of(traits, chosen[None], k)[0] for k in (0, 1, 2)]
    then = [_outline_of(traits, after, k) for k in (0, 1, 2)]
    size = np.maximum(held + sign * looks.area, 1)
    out += [
        np.log(looks.area / held),
        np.sqrt(((looks.colour - sides[0].colour) ** 2).sum(1)) / 20,
        np.sqrt(((looks.colour - sides[1].colour) ** 2).sum(1)) / 20,
        1 - np.minimum(looks.words, sides[0].words).sum(1) / 4,
        1 - np.minimum(looks.words, sides[1].words).sum(1) / 4,
        np.log(4 * np.pi * size / np.maximum(then[0], 1) ** 2)
        - np.log(4 * np.pi * held / np.maximum(now[0], 1) ** 2),
        then[1] / np.maximum(then[0], 1) / 20 - now[1] / np.maximum(now[0], 1) / 20,
        then[2] / np.maximum(then[0], 1) - now[2] / np.maximum(now[0], 1),
    ]
    return out


def _outline_of(traits: LeafTraits, member: npt.NDArray[np.float32], measure: int) -> Numbers:
    """(c,) one measure of borders summed on the outline of each region."""
    shared = np.asarray((traits.borders[measure] @ member.T).T)
    return np.asarray((shared * (1 - member)).sum(1), np.float64)
