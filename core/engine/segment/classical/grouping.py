"""Take apart: pieces of a picture, and which of them are parts of a larger thing.

The pieces are a cut of the tree that was fitted on photos, opened where most is gained, or in a
rendered picture of the one that knows the backdrop. In a photo no piece crosses the edge of a thing
that a network sees. Which of the larger nodes above them are shown as wholes is chosen so that the
nodes that look most like things are, those that the network sees before all: a whole is one of its
pieces with the others as its parts, so each merge shows one of its two sides, and the sum counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.classical.choice import score_of
from intarsia.core.engine.segment.classical.grown_regions import NestedTree
from intarsia.core.engine.segment.classical.label_map import merges_for
from intarsia.core.engine.segment.classical.opened_nodes import opened_by_worth
from intarsia.core.engine.segment.classical.picture_kind import is_flat
from intarsia.core.engine.segment.classical.prepared import PreparedPicture
from intarsia.core.engine.segment.classical.region_traits import ClickState
from intarsia.core.engine.segment.classical.thing_tree import ThingTree, thing_tree
from intarsia.core.engine.segment.classical.whole_things import WholeThings, looks_of, whole_things
from intarsia.core.engine.segment.cleanup import led_to_edges, without_crumbs
from intarsia.core.engine.segment.partition import ObjectMask, nested_objects

Leaves = npt.NDArray[np.bool_]

MOST = 22  # pieces of a photo by price, unless more of them stand out clearly
_MORE = 5  # and so many more where what they gain tells them
_MOST_RENDERED = 24
_PLAIN = -3.0  # price of a merge below which two pieces are one, however few there are
_PLAIN_DRAWN = 0.0  # the same for flat colours, where a soft edge looks like a thing of its own
_LIKELY = 0.35  # score from which what a network sees is a thing
_STANDS_OUT = 0.5  # a gap between prices that more pieces than usual are kept for
_MANY = 48
_CLEAR = 0.95  # how likely half of the leaves are backdrop where it is clear
_DEAR = 5  # merges of things that are apart before it
_LEAST = 1 / 2500  # of the picture: a piece of a person smaller than this is no piece of its own
_LONGEST = 3  # times its width: a network that sees all of it in a square knows nothing there
_SURE = 2.0  # worth of a thing that a network sees; of what looks like one it is 1 at most
_BACKDROP = 0.5
_SUBJECT = 0.5
_HOLDS_FRAME = 0.06  # share of the frame of the picture from which a piece may be backdrop
_SURROUNDS = 0.6  # and from which it is: it stands around the rest


@dataclass(frozen=True)
class Piece:
    """(n,) bool `leaves` of a piece; `parent`: place of the piece it is a part of, or None.
    `stands_out`: whether a network sees a thing there."""

    leaves: Leaves
    parent: int | None
    is_background: bool
    stands_out: bool = False


@dataclass(frozen=True)
class _Group:
    """A node over pieces: `head` stands for the whole, `links` say what is part of what, `worth`
    is what its wholes look like things."""

    head: int
    links: tuple[tuple[int, int], ...]
    worth: float


def take_apart(
    picture: npt.NDArray[np.float32], prepared: PreparedPicture, *, looks: bool = True
) -> tuple[ObjectMask, ...]:
    """The objects of (H, W, 3) float32 RGB in [0, 1], parts inside wholes; they fill it.

    `looks`: whether a network is asked what stands out in a photo that is not too long for it.
    """
    if prepared.rendered:
        pieces = pieces_of_picture(prepared, rendered=True)
    elif is_flat(picture):
        pieces = pieces_of_picture(prepared, plain=_PLAIN_DRAWN)
    elif not looks or max(picture.shape[:2]) > _LONGEST * min(picture.shape[:2]):
        pieces = pieces_of_picture(prepared)
    else:
        seen = whole_things(prepared, looks_of(picture, prepared), _LIKELY)
        pieces = pieces_of_picture(prepared, seen=seen)
    number = np.zeros(prepared.tree.leaves.count, np.int32)
    for place, piece in enumerate(pieces):
        number[piece.leaves] = place
    labels = led_to_edges(number[prepared.tree.leaves.labels], picture)
    labels = without_crumbs(labels, least=max(4, labels.size // 3000))
    return nested_objects(
        labels,
        [piece.parent for piece in pieces],
        [piece.is_background for piece in pieces],
        [piece.stands_out for piece in pieces],
    )


def pieces_of_picture(
    prepared: PreparedPicture,
    *,
    plain: float = _PLAIN,
    rendered: bool = False,
    seen: WholeThings | None = None,
) -> tuple[Piece, ...]:
    """The pieces of a picture; together they hold every leaf once.

    `plain`: the price of a merge below which two pieces are one, however few there are.
    `rendered`: they are a cut of the tree that knows the backdrop, and was fitted on such pictures.
    `seen`: the things that a network sees in a photo, if it was asked.
    """
    grown = None
    in_thing = np.zeros(prepared.tree.leaves.count, np.bool_)
    if seen is not None:
        grown = thing_tree(prepared.nests[-1].tree, tuple(seen.regions))
        prepared = replace(prepared, nests=(*prepared.nests[:-1], grown.nest))
        in_thing |= np.logical_or.reduce(seen.regions, axis=0)
    nest = prepared.nests[0 if rendered else -1]
    opened = _opened(prepared, plain=plain, rendered=rendered, grown=grown)
    region = _regions(nest, opened)
    free = prepared.owner < 0
    regions: list[Leaves] = []
    place_of: dict[int, int] = {}
    for number in np.unique(region[free]):
        place_of[int(number)] = len(regions)
        regions.append((region == number) & free)
    out = [bool(in_thing[leaves].any()) for leaves in regions]
    behind = [
        not seen_out and _is_backdrop(prepared, leaves)
        for seen_out, leaves in zip(out, regions, strict=True)
    ]
    parents: list[int | None] = [None] * len(regions)
    for group in _groups(prepared, nest, opened, region, place_of, free, grown):
        for part, whole in group.links:
            parents[part] = None if behind[whole] or behind[part] else whole
    pieces = [Piece(*row) for row in zip(regions, parents, behind, out, strict=True)]
    return (*pieces, *_persons(prepared, region, len(pieces)))


def _opened(
    prepared: PreparedPicture, *, plain: float, rendered: bool, grown: ThingTree | None
) -> npt.NDArray[np.bool_]:
    """(2n - 1,) bool: the nodes of the tree in question that are larger than a piece."""
    nest = prepared.nests[0 if rendered else -1]
    count = prepared.tree.leaves.count
    if rendered:
        merges = merges_for(nest.tree, _MOST_RENDERED)
    else:
        most = max(4, MOST - 2 * (int(prepared.owner.max()) + 1))
        merges = _merges(nest.tree.cost, most, plain)
        joins = None if grown is None else grown.joins
        if count - merges == most and not _stands_clear(prepared):
            return opened_by_worth(prepared, most + _MORE, joins)
        if joins is not None:  # the last merges of the tree
            merges = max(0, merges - int(joins.sum()))
    return np.arange(2 * count - 1) >= count + merges


def _stands_clear(prepared: PreparedPicture) -> bool:
    """Whether things stand out before a clear backdrop, as in a drawn picture: price tells them."""
    dear = prepared.nests[-1].tree.cost > 0
    return float(np.median(prepared.back)) > _CLEAR and int(dear.sum()) >= _DEAR


def _regions(nest: NestedTree, opened: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """(n,) the piece of each leaf, numbered by its first leaf."""
    top = np.empty(nest.order.size, np.int64)
    for node in np.flatnonzero(_is_piece(nest, opened)):
        top[nest.order[nest.first[node] : nest.last[node]]] = node
    _, first, inverse = np.unique(top, return_index=True, return_inverse=True)
    return np.asarray(np.argsort(np.argsort(first))[inverse], np.int64)


def _is_piece(nest: NestedTree, opened: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """(2n - 1,) bool: the nodes that are pieces, closed ones under open ones."""
    return ~opened & ((nest.parents < 0) | opened[nest.parents])


def _merges(cost: npt.NDArray[np.float32], most: int, plain: float) -> int:
    """How many merges leave `most` pieces, fewer where they are plainly alike, more where they
    stand out."""
    price = np.maximum.accumulate(cost)[::-1]  # price[k]: from k + 2 pieces to k + 1
    pieces = min(most, int((price > plain).sum()) + 1)
    if price.size > _MANY and pieces == most:
        gaps = price[most - 1 : _MANY] - price[most : _MANY + 1]
        if gaps.max() >= _STANDS_OUT:
            pieces = most + int(gaps.argmax()) + 1
    return cost.size + 1 - max(pieces, 1)


def _groups(
    prepared: PreparedPicture,
    nest: NestedTree,
    opened: npt.NDArray[np.bool_],
    region: npt.NDArray[np.int64],
    place_of: dict[int, int],
    free: Leaves,
    grown: ThingTree | None,
) -> list[_Group]:
    """The groups of free pieces that stand side by side, of the best sum of worths.

    What a network sees as a thing is worth more than what looks like one; what is not all of what
    things join is nothing.
    """
    inner: dict[int, _Group] = {}  # the best of a node's inside, with a piece that heads it
    shown: dict[int, float] = {}  # what showing the node as a whole adds
    apart: dict[int, list[_Group]] = {}  # the best groups below a node, side by side
    count, is_piece = nest.order.size, _is_piece(nest, opened)
    for node in range(2 * count - 1):
        if not opened[node]:
            place = place_of.get(int(region[nest.order[nest.first[node]]]))
            if place is not None and is_piece[node]:
                inner[node], shown[node] = _Group(place, (), 0.0), 0.0
                apart[node] = [inner[node]]
            continue
        sides = [int(side) for side in nest.tree.children[node - count] if int(side) in inner]
        if len(sides) < 2:
            for side in sides:
                inner[node], shown[node] = inner[side], shown[side]
                apart[node] = apart[side]
            continue
        one, two = sides
        if inner[one].worth + shown[two] < inner[two].worth + shown[one]:
            one, two = two, one
        head, other = inner[one], inner[two]
        links = (*head.links, *other.links, (other.head, head.head))
        inner[node] = _Group(head.head, links, head.worth + other.worth + shown[two])
        if grown is not None and node in grown.things:
            shown[node] = _SURE
        elif grown is not None and grown.joins[node]:
            shown[node] = 0.0
        else:
            shown[node] = _worth(prepared, nest.leaves_of(node) & free)
        whole = inner[node].worth + shown[node]
        split = [*apart[one], *apart[two]]
        best = sum(group.worth for group in split)
        apart[node] = [_Group(head.head, links, whole)] if whole > best else split
    root = 2 * count - 2
    return apart.get(root, [])


def _worth(prepared: PreparedPicture, leaves: Leaves) -> float:
    """How much the leaves look like one whole thing; nothing for most of the picture."""
    area = float(prepared.tree.leaves.area[leaves].sum())
    total = float(prepared.tree.leaves.area.sum())
    if area > 0.6 * total:
        return 0.0
    return thing_score(prepared, leaves) ** 3


def thing_score(prepared: PreparedPicture, leaves: Leaves) -> float:
    """In [0, 1]: what a click in the middle of the leaves is expected to reach with them."""
    mask = np.pad(leaves[prepared.tree.leaves.labels], 1).astype(np.uint8)
    away = cv2.distanceTransform(mask, cv2.DIST_L2, 3)[1:-1, 1:-1]
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    leaf = int(prepared.tree.leaves.labels[row, column])
    nothing = np.zeros(leaves.size, bool)
    state = ClickState(leaf, (float(column) + 0.5, float(row) + 0.5), True, 0, nothing)
    score = score_of(prepared.graph, prepared.traits, leaves, len(prepared.nests) - 1, state)
    return float(np.clip(score, 0, 1))


def _is_backdrop(prepared: PreparedPicture, leaves: Leaves) -> bool:
    """Whether a piece is wall, floor or sky: at the frame, like the backdrop, not the subject."""
    area = prepared.tree.leaves.area[leaves]
    frame = prepared.tree.leaves.frame
    share = float(frame[leaves].sum() / frame.sum())
    if share < _HOLDS_FRAME or share >= _SURROUNDS:
        return share >= _SURROUNDS
    sums = prepared.traits.sums[leaves]
    subject = float(sums[:, -1].sum() / area.sum())
    back = float((prepared.back[leaves] * area).sum() / area.sum())
    return back > _BACKDROP and subject < _SUBJECT


def _persons(
    prepared: PreparedPicture, region: npt.NDArray[np.int64], placed: int
) -> Sequence[Piece]:
    """The pieces of each person: the largest stands for the whole."""
    area = prepared.tree.leaves.area
    found: list[Piece] = []
    for person in range(int(prepared.owner.max()) + 1):
        own = prepared.owner == person
        if not own.any():
            continue
        parts = [own & (region == number) for number in np.unique(region[own])]
        parts.sort(key=lambda leaves: -float(area[leaves].sum()))
        least = _LEAST * float(area.sum())
        large = [part for part in parts[:4] if area[part].sum() >= least] or parts[:1]
        head = own.copy()
        for part in large[1:]:
            head &= ~part
        place = placed + len(found)
        found.append(Piece(head, None, False))
        found += [Piece(part, place, False) for part in large[1:]]
    return found
