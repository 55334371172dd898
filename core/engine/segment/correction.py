"""Corrections of a plane of owners: an object takes or gives up pixels, and none is lost.

`owners` is (H, W) int32, the index of the object that owns each pixel, -1 for nobody. Every
function gives a new plane; what an object gives up goes to the nearest pixel of somebody else.
"""

from __future__ import annotations

from collections.abc import Collection

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.masks import fill_holes
from intarsia.core.wire.errors import BadEdit

Owners = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

NOBODY = -1
_CRUMB = 0.02  # of an object: pieces smaller than this stay with the piece nearest to them
_LEAST_PX = 4


def take(owners: Owners, mask: Mask, target: int) -> Owners:
    """What (H, W) bool `mask` marks belongs to `target`."""
    out = owners.copy()
    out[mask] = target
    return out


def give_up(owners: Owners, gone: Mask, target: int) -> Owners:
    """What `gone` marks of `target` goes to the nearest other owner. Raises BadEdit for nothing."""
    gone = gone & (owners == target)
    if not gone.any():
        raise BadEdit("The object has nothing there.", "Mark a part of the object.")
    return _to_nearest(owners, gone, owners != target)


def grow(owners: Owners, target: int, radius: float, spared: Collection[int] = ()) -> Owners:
    """`target` with a rim of `radius` px taken from its neighbours, but not from `spared`."""
    away = cv2.distanceTransform((owners != target).astype(np.uint8), cv2.DIST_L2, 5)
    return take(owners, (away <= radius) & ~np.isin(owners, list(spared)), target)


def shrunk(owners: Owners, target: int, radius: float, spared: Collection[int] = ()) -> Owners:
    """`target` without the `radius` px next to its neighbours; `spared` ones and the frame are
    not such. Raises BadEdit where nothing would be left."""
    own = np.isin(owners, [target, *spared])
    if own.all():
        raise BadEdit("The object fills all there is.", "Choose another object.")
    depth = cv2.distanceTransform(own.astype(np.uint8), cv2.DIST_L2, 5)
    if not ((owners == target) & (depth > radius)).any():
        raise BadEdit("Nothing of the object would be left.", "Shrink it less.")
    return give_up(owners, depth <= radius, target)


def smooth(owners: Owners, target: int, radius: float, spared: Collection[int] = ()) -> Owners:
    """`target` with an outline that follows no detail under about `radius` px."""
    own = owners == target
    whole = np.isin(owners, [target, *spared])
    soft = cv2.GaussianBlur(
        whole.astype(np.float32), (0, 0), max(radius / 2, 0.5), borderType=cv2.BORDER_REPLICATE
    )
    wanted = soft >= 0.5
    if not (wanted & own).any():
        raise BadEdit("Nothing of the object would be left.", "Smooth it less.")
    out = take(owners, wanted & ~whole, target)
    lost = own & ~wanted
    return _to_nearest(out, lost, out != target) if lost.any() else out


def close_holes(owners: Owners, target: int, spared: Collection[int] = ()) -> Owners:
    """`target` with its holes; its parts, `spared`, keep what is theirs. Raises BadEdit."""
    whole = np.isin(owners, [target, *spared])
    holes = fill_holes(whole) & ~whole
    if not holes.any():
        raise BadEdit("The object has no holes.")
    return take(owners, holes, target)


def pieces_of(mask: Mask) -> list[Mask]:
    """The connected pieces of (H, W) bool, the largest first; crumbs go with the nearest piece."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    area = stats[1:, cv2.CC_STAT_AREA]
    least = max(_LEAST_PX, _CRUMB * float(area.sum())) if count > 1 else 0
    order = [k + 1 for k in np.lexsort((np.arange(area.size), -area)) if area[k] >= least]
    if len(order) < 2:
        return [mask] if mask.any() else []
    large = np.where(np.isin(parts, order), parts, NOBODY).astype(np.int32)
    crumbs = mask & (large == NOBODY)
    if crumbs.any():
        large = _to_nearest(large, crumbs, large != NOBODY)
    return [mask & (large == k) for k in order]


def split_pieces(owners: Owners, target: int, stroke: Mask | None = None) -> list[Mask]:
    """The pieces that `target` falls into by itself, or when cut along `stroke`, largest first.

    The pixels of the stroke go with the nearest piece. Raises BadEdit where there is one only.
    """
    own = owners == target
    if stroke is None:
        pieces = pieces_of(own)
        if len(pieces) < 2:
            raise BadEdit("The object is in one piece.", "Draw a stroke across it to cut it.")
        return pieces
    pieces = pieces_of(own & ~stroke)
    if len(pieces) < 2:
        raise BadEdit("The stroke does not cut the object in two.", "Draw it right across.")
    labels = np.full(owners.shape, NOBODY, np.int32)
    for k, piece in enumerate(pieces):
        labels[piece] = k
    labels = _to_nearest(labels, own & (labels == NOBODY), labels != NOBODY)
    return [own & (labels == k) for k in range(len(pieces))]


def _to_nearest(owners: Owners, gone: Mask, known: Mask) -> Owners:
    """Each pixel of `gone` gets the owner of the nearest pixel of `known`, nobody if none is."""
    out = owners.copy()
    known = known & ~gone
    if not known.any():
        out[gone] = NOBODY
        return out
    _, nearest = cv2.distanceTransformWithLabels(
        (~known).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    owner_of = np.full(int(nearest.max()) + 1, NOBODY, np.int32)
    owner_of[nearest[known]] = owners[known]
    out[gone] = owner_of[nearest[gone]]
    return out
