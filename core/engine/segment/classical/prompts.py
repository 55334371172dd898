"""Masks from a click, a box or a lasso."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.boxes.answers import SeenInBox, seen_in_box
from intarsia.core.engine.segment.classical.box_choice import (
    BoxAnswer,
    best_answer,
    filling,
    fitting_nodes,
    is_another,
)
from intarsia.core.engine.segment.classical.click_session import Heed, unheeded
from intarsia.core.engine.segment.classical.clicked_object import check_clicks, clicked_object
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, check_picture, prepare
from intarsia.core.engine.segment.classical.superpixels import to_work_size
from intarsia.core.engine.segment.cleanup import mask_led_to_edges, to_full_size
from intarsia.core.engine.segment.colours import ArrayColours, Colours
from intarsia.core.engine.segment.masks import box_of, fill_holes
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]  # (x, y) in picture pixels, continuous, y down

_BEHIND = 0.8  # share of backdrop from which a region is not what a box was drawn around
_BOX_SLACK = 0.06  # of its longer side: how far an object may reach out of a drawn box
_PERSON_FIT = 0.5  # and from which a person is
_COLOURS_SIDE = 800
_MOST_OF_THREE = 2
_TRACED = 8  # corners from which an outline was traced
_LASSO_PX = 3.0  # how far from a traced outline the object's may lie
_LASSO_SHARE = 0.03  # and as a share of its size, inwards
_BOX_FIT = 0.4  # overlap of boxes from which a region is taken for the object asked for


def click_mask(
    picture: Picture | Colours,
    points: Sequence[Point],
    *,
    negatives: Sequence[Point] = (),
    previous: Mask | None = None,
    prepared: PreparedPicture | None = None,
    size: int = 0,
    heed: Heed = unheeded,
    order: Sequence[bool] | None = None,
) -> Mask:
    """(H, W) bool: the object under `points` and not under `negatives`.

    `picture`: (H, W, 3) float32 RGB in [0, 1], or who knows it: with `prepared` only what is near
    the object is looked at. The first point means an object; each other point,
    in its order, corrects what the others have made: it changes the region that it lies in and
    nothing else. `previous`: (H, W) bool, a mask to refine: the points are added to it and the
    negatives taken away. `prepared`: of this picture, if it is at hand; it remembers what was
    reached. `size`: so many sizes smaller (below 0) or larger than what the first point means most
    likely. `heed` is called before each click, and may raise. `order`: of the clicks, as `replay`
    has it; with one, even an empty one, the same clicks give the same whatever was asked before.
    Raises BadEdit on a point outside the picture, or where there are only negatives.
    """
    colours = ArrayColours(picture) if isinstance(picture, np.ndarray) else picture
    if prepared is None:
        height, width = colours.shape[:2]
        check_picture(whole := colours.near(Box(0, 0, width, height)))
        check_clicks(colours.shape, points, negatives, previous)
        prepared = prepare(whole)
    found = clicked_object(prepared, points, negatives, previous, size, heed, order)
    return found.mask(colours, previous)


def _with_enclosed(prepared: PreparedPicture, small: Mask) -> Mask:
    """(h, w) bool at working size with the holes that are not backdrop: marks, patches, eyes."""
    parts = (prepared.back < 0.5)[prepared.tree.leaves.labels]
    return small | (fill_holes(small) & parts)


def _with_parts(found: Mask, likely: Mask) -> Mask:
    """(H, W) bool `found` and what of `likely` it encloses: parts of another colour stay."""
    return found | (fill_holes(found) & likely)


def box_mask(picture: Picture, box: Box, *, prepared: PreparedPicture | None = None) -> Mask:
    """(H, W) bool: the object that fills `box`; the box may reach outside the picture.

    Of several answers the most probable one: GrabCut over the whole picture, GrabCut led by the
    merge tree, the nodes of the trees that fill the box best, what most of these agree on, cuts in
    windows on the box, led by two small networks, by its middle, or once around it, and the persons
    there.

    `picture`: (H, W, 3) float32 RGB in [0, 1]. `prepared`: of this picture, if it is at hand.
    Raises BadEdit on a box with no area in the picture.
    """
    check_picture(picture)
    height, width = picture.shape[:2]
    inside = box.intersection(Box(0, 0, width, height))
    if inside.empty:
        raise BadEdit("The box has no area in the picture.", "Drag a box around the object.")
    prepared = prepared or prepare(picture)
    answers, cuts, seen = _answers(picture, inside, prepared)
    best = best_answer(prepared, answers, _at_work(prepared, inside), seen)
    if best < len(cuts):
        return cuts[best]
    return mask_led_to_edges(answers[best].mask, ArrayColours(picture))


def _answers(
    picture: Picture, inside: Box, prepared: PreparedPicture
) -> tuple[list[BoxAnswer], list[Mask], SeenInBox | None]:
    """(all answers, the first of them at full size, what else is known of the box in a photo)."""
    labels, edges = prepared.tree.leaves.labels, _at_work(prepared, inside)
    cuts = [_led_by_tree(picture, inside, prepared), _by_colours(picture, inside)]
    rendered = prepared.rendered
    sources = ("cut", "rival" if rendered else "cut")
    masks = [_at_work_size(cut, labels.shape) for cut in cuts]
    answers = [BoxAnswer(mask, source) for mask, source in zip(masks, sources, strict=True)]
    seen = None
    if not rendered:
        nodes = [leaves[labels] for leaves in fitting_nodes(prepared, edges)]
        votes = masks[0].astype(np.int8) + masks[1] + nodes[-1]
        answers.append(BoxAnswer(votes >= _MOST_OF_THREE))
        answers += [BoxAnswer(mask, "node") for mask in nodes if is_another(mask, answers)]
        seen = seen_in_box(picture, inside, labels.shape)
        answers += [BoxAnswer(cut, "window") for cut in seen.cuts]
    for person in range(int(prepared.owner.max()) + 1):
        mask = (prepared.owner == person)[labels]
        if mask.any() and filling(mask, edges) >= _PERSON_FIT:
            answers.append(BoxAnswer(mask, "person"))
    return answers, cuts, seen


def _at_work(prepared: PreparedPicture, box: Box) -> npt.NDArray[np.float64]:
    """Left, top, right, bottom of a box of the picture at working size."""
    height, width = prepared.shape
    labels = prepared.tree.leaves.labels
    fx, fy = labels.shape[1] / width, labels.shape[0] / height
    return np.array([box.left * fx, box.top * fy, box.right * fx, box.bottom * fy])


def _at_work_size(mask: Mask, shape: tuple[int, ...]) -> Mask:
    """(h, w) bool of a full-size mask."""
    size = shape[1], shape[0]
    small = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return np.asarray(small >= 0.5)


def _by_colours(picture: Picture, box: Box) -> Mask:
    """(H, W) bool: GrabCut from the box, over the whole picture at 800 px at most."""
    height, width = picture.shape[:2]
    small = (to_work_size(picture, _COLOURS_SIDE) * 255).round().astype(np.uint8)
    fx, fy = small.shape[1] / width, small.shape[0] / height
    left, top = round(box.left * fx), round(box.top * fy)
    rect = left, top, max(1, round(box.right * fx) - left), max(1, round(box.bottom * fy) - top)
    classes = np.zeros(small.shape[:2], np.uint8)
    classes[top : top + rect[3], left : left + rect[2]] = cv2.GC_PR_FGD
    if (classes == cv2.GC_PR_FGD).all() or not classes.any():
        return np.zeros((height, width), bool)
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, classes, rect, *models, 5, cv2.GC_INIT_WITH_RECT)
    return mask_led_to_edges((classes % 2).astype(np.bool_), ArrayColours(picture))


def _led_by_tree(picture: Picture, inside: Box, prepared: PreparedPicture) -> Mask:
    """(H, W) bool: what colours alone give and what the merge tree holds for the object are the
    start of a second cut that may reach a little over the box."""
    height, width = picture.shape[:2]
    start = np.zeros((height, width), np.uint8)
    start[inside.top : inside.bottom, inside.left : inside.right] = cv2.GC_PR_FGD
    plain = grab_cut(picture, start, inside)
    likely = _in_box(prepared, inside)
    if likely is None:
        return plain
    size = (width, height)
    large = cv2.resize(likely.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST_EXACT) > 0
    slack = max(1, round(_BOX_SLACK * max(inside.width, inside.height)))
    near = inside.grown(slack).intersection(Box(0, 0, width, height))
    start[near.top : near.bottom, near.left : near.right] = cv2.GC_PR_BGD
    start[(large | plain) & (start > 0)] = cv2.GC_PR_FGD
    found = _with_parts(grab_cut(picture, start, near), large)
    if _fit(box_of(found), inside) < _fit(box_of(large), inside) - 0.15:
        return np.asarray(large)
    return found


def _in_box(prepared: PreparedPicture, box: Box) -> Mask | None:
    """(h, w) bool at working size: what probably is the object that fills `box` of the picture.

    The node whose own box fits best; failing that all that lies in the box and is not backdrop;
    None where neither fills enough of the box to be believed.
    """
    tree = prepared.tree
    height, width = tree.leaves.labels.shape
    fy, fx = height / prepared.shape[0], width / prepared.shape[1]
    window = np.zeros((height, width), bool)
    top, bottom = int(box.top * fy), max(int(np.ceil(box.bottom * fy)), int(box.top * fy) + 1)
    left, right = int(box.left * fx), max(int(np.ceil(box.right * fx)), int(box.left * fx) + 1)
    window[top:bottom, left:right] = True
    held = np.bincount(tree.leaves.labels[window], minlength=tree.leaves.count)
    target = Box.of_edges(left, top, right, bottom)
    area = tree.summed(tree.leaves.area)
    share = tree.summed(held.astype(np.float32)) / area
    edges = tree.boxes()
    fits = np.array([_fit(Box.of_edges(*row), target) for row in edges])
    behind = tree.summed(tree.leaves.area * prepared.back) / area
    fits[(share < 0.85) | (behind > _BEHIND)] = 0
    best = int(np.argmax(fits))
    ready = (held / tree.leaves.area >= 0.85) & (prepared.back < 0.5)
    union = ready[tree.leaves.labels]
    if fits[best] >= _fit(box_of(union), target):
        union = _with_enclosed(prepared, tree.leaves_of(best)[tree.leaves.labels])
    return union if _fit(box_of(union), target) >= _BOX_FIT else None


def _fit(one: Box, two: Box) -> float:
    """Intersection over union of two boxes."""
    both = one.intersection(two).size.pixels
    return both / max(one.size.pixels + two.size.pixels - both, 1)


def lasso_mask(picture: Picture, polygon: Sequence[Point]) -> Mask:
    """(H, W) bool: the object inside an outline, (x, y) corners in picture pixels.

    An outline of few corners is rough: whatever stands out inside it. One of many was traced: it
    holds, but for a few pixels to each side.

    Raises BadEdit on fewer than three corners or an outline that holds no pixel of the picture.
    """
    check_picture(picture)
    drawn = polygon_mask(polygon, picture.shape[0], picture.shape[1])
    start = np.where(drawn, cv2.GC_PR_FGD, 0).astype(np.uint8)
    if len(polygon) >= _TRACED:
        reach = max(_LASSO_PX, _LASSO_SHARE * float(drawn.sum()) ** 0.5)
        away = cv2.distanceTransform(drawn.astype(np.uint8), cv2.DIST_L2, 5)
        over = cv2.distanceTransform((~drawn).astype(np.uint8), cv2.DIST_L2, 5)
        start[away > reach] = cv2.GC_FGD
        start[~drawn & (over <= _LASSO_PX)] = cv2.GC_PR_BGD
    return grab_cut(picture, start, box_of(start > 0))


def polygon_mask(polygon: Sequence[Point], height: int, width: int) -> Mask:
    """(H, W) bool, the pixels of the closed outline `polygon`."""
    if len(polygon) < 3 or not np.isfinite(np.asarray(polygon)).all():
        raise BadEdit("The lasso has fewer than three points.", "Draw around the object.")
    drawn = np.zeros((height, width), np.uint8)
    corners = np.round((np.asarray(polygon) - 0.5) * 16).astype(np.int64)
    cv2.fillPoly(drawn, [np.clip(corners, -(2**28), 2**28).astype(np.int32)], 1, shift=4)
    if not drawn.any():
        raise BadEdit("The outline holds no pixel of the picture.", "Draw around the object.")
    return drawn.astype(bool)


def grab_cut(picture: Picture, start: npt.NDArray[np.uint8], box: Box) -> Mask:
    """GrabCut in the surroundings of `box`, solved at <= 320 px.

    `start`: (H, W) uint8 of cv2's GC_ classes. Returns (H, W) bool; never empty inside `start`.
    """
    height, width = picture.shape[:2]
    near = box.grown(max(8, max(box.width, box.height) // 4)).intersection(Box(0, 0, width, height))
    rows, columns = slice(near.top, near.bottom), slice(near.left, near.right)
    crop = np.ascontiguousarray(picture[rows, columns])
    small = (to_work_size(crop, 320) * 255).astype(np.uint8)
    classes = cv2.resize(
        start[rows, columns], small.shape[1::-1], interpolation=cv2.INTER_NEAREST_EXACT
    )
    out = np.zeros((height, width), bool)
    known = start[rows, columns]
    if not (classes % 2 == 0).any() or not (classes % 2 == 1).any():
        out[rows, columns] = known % 2 == 1
        return out
    cv2.setRNGSeed(0)
    cv2.grabCut(
        small, classes, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK
    )
    found = to_full_size((classes % 2).astype(np.int32), crop) == 1
    found[known == cv2.GC_BGD] = False
    found[known == cv2.GC_FGD] = True
    out[rows, columns] = found if found.any() else known % 2 == 1
    return out
