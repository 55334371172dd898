"""The objects of a Correct edit as arrays in its window, and the way back to objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np

from intarsia.core.engine.methods.common.canvas import WindowColours, canvas_of
from intarsia.core.engine.pixels.planes import Floats, Mask, inside_of, pixels_of, rgba_of, to_float
from intarsia.core.engine.segment.correction import NOBODY, Owners
from intarsia.core.engine.segment.layers import ObjectLayer, Raw, full_scale, plain_plate
from intarsia.core.engine.segment.masks import PlacedMask, box_of
from intarsia.core.engine.segment.matting import CLOSED_FORM, Matting, default_radius
from intarsia.core.engine.segment.relayer import recompose
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

_SAME_FLOAT = 1e-3  # difference up to which a float layer shows the picture


@dataclass(frozen=True)
class CorrectedObject:
    """An object: `alpha` (H, W) float32 of its layer in the window, 0 for background."""

    id: str
    name: str
    parent: str
    is_background: bool
    alpha: Floats


@dataclass(frozen=True)
class Workpiece:
    """What an edit corrects, in the frame of its window.

    `pieces` back to front; `owners` (H, W) int32 counts them. `opaque`: (H, W, 3) the picture that
    the objects were cut from, in its depth. `plate`: the same form, what the layers lay on.
    `radius`: half width of soft borders, `matting` who finds them. `size`: of the whole picture.
    """

    box: Box
    size: Size
    canvas: WindowColours
    opaque: Raw
    plate: Raw
    pieces: tuple[CorrectedObject, ...]
    owners: Owners
    radius: int
    icc: bytes | None
    matting: Matting = CLOSED_FORM

    def index(self, object_id: str) -> int:
        """The place of an object that the edit has been checked to hold."""
        return next(k for k, piece in enumerate(self.pieces) if piece.id == object_id)


def workpiece_of(edit: Correct) -> Workpiece:
    """The edit's objects in its window; where masks overlap the front one owns the pixel."""
    canvas = canvas_of(edit.window)
    window, shape = edit.window.box, canvas.alpha.shape
    shown = _rgb(edit.window.pixels, canvas.scale)
    owners = np.full(shape, NOBODY, np.int32)
    pieces, layers = [], []
    plate: Raw | None = None
    for k, item in enumerate(edit.objects):
        box = item.mask.box.moved(-window.left, -window.top)
        part = np.s_[box.top : box.bottom, box.left : box.right]
        owners[part][inside_of(item.mask.pixels)] = k
        alpha = np.zeros(shape, np.float32)
        colour = _rgb(item.layer.pixels, canvas.scale)
        if item.is_background:
            plate = (shown if plate is None else plate).copy()
            plate[part] = colour
        else:
            alpha[part] = _unveil(item.layer.pixels, canvas.alpha[part])
            layers.append(_layer(box, colour, alpha[part]))
        pieces.append(
            CorrectedObject(item.object_id, item.name, item.parent, item.is_background, alpha)
        )
    behind = plate
    if behind is None:
        behind = plain_plate(shown, [PlacedMask.of(piece.alpha > 0) for piece in pieces])
    else:
        shown = _cut_from(shown, recompose(behind, layers))
    radius = default_radius(edit.picture)
    return Workpiece(
        window, edit.picture, canvas, shown, behind, tuple(pieces), owners, radius,
        edit.window.pixels.icc,
    )  # fmt: skip


def found_object(
    work: Workpiece, piece: CorrectedObject, mask: Mask, shown: ObjectLayer | Raw | None
) -> FoundObject:
    """The object in the picture's frame: its layer, or all of the plate where that is given."""
    if isinstance(shown, ObjectLayer):
        box, colour = shown.box, shown.rgba[..., :3]
        part = np.s_[box.top : box.bottom, box.left : box.right]
        alpha = shown.rgba[..., 3].astype(np.float32) / np.float32(full_scale(shown.rgba))
    else:
        box = Box(0, 0, work.box.width, work.box.height) if shown is not None else box_of(mask)
        part = np.s_[box.top : box.bottom, box.left : box.right]
        colour = (work.opaque if shown is None else shown)[part]
        alpha = np.full(mask[part].shape, 0.0 if shown is None else 1.0, np.float32)
    at = box.moved(work.box.left, work.box.top)
    rgba = _rgba(colour, alpha * work.canvas.alpha[part], work.canvas.scale)
    hard = mask[part].astype(np.uint8) * np.uint8(255)
    return FoundObject(
        object_id=piece.id,
        name=piece.name,
        layer=Placed(pixels_of(rgba, work.icc), at.left, at.top),
        mask=Placed(pixels_of(hard), at.left, at.top),
        parent=piece.parent,
        is_background=piece.is_background,
    )


def descendants(pieces: Sequence[CorrectedObject], at: int) -> frozenset[int]:
    """The parts of a piece, and theirs."""
    place = {piece.id: k for k, piece in enumerate(pieces)}
    found = set()
    for k, piece in enumerate(pieces):
        above, seen = piece.parent, {k}
        while above in place and place[above] not in seen:
            if place[above] == at:
                found.add(k)
                break
            seen.add(place[above])
            above = pieces[place[above]].parent
    return frozenset(found)


def _cut_from(shown: Raw, layered: Raw) -> Raw:
    """The picture that layers were cut from: `shown`, but what they show where that is another."""
    level = 1 if shown.dtype.kind == "u" else _SAME_FLOAT
    other = np.abs(shown.astype(np.float32) - layered.astype(np.float32)).max(2) > level
    return cast(Raw, np.where(other[..., None], layered, shown)) if other.any() else shown


def _rgb(pixels: Pixels, scale: float) -> Raw:
    """(H, W, 3) in the plane's depth, floats divided by `scale` and within [0, 1]."""
    rgb = rgba_of(pixels)[..., :3]
    if rgb.dtype.kind == "f":
        rgb = np.clip(rgb / np.float32(scale), 0, 1)
    return cast(Raw, np.ascontiguousarray(rgb))


def _rgba(colour: Raw, alpha: Floats, scale: float) -> Raw:
    """(h, w, 4) in the picture's depth, from (h, w, 3) and (h, w) float32 in [0, 1]."""
    top = np.float32(full_scale(colour))
    if colour.dtype.kind == "f":
        return np.concatenate([colour * np.float32(scale), alpha[..., None]], 2).astype(np.float32)
    soft = np.rint(alpha * top).astype(colour.dtype)
    return cast(Raw, np.concatenate([colour, soft[..., None]], axis=2))


def _layer(box: Box, colour: Raw, alpha: Floats) -> ObjectLayer:
    return ObjectLayer(box, _rgba(colour, alpha, 1.0))


def _unveil(layer: Pixels, veil: Floats) -> Floats:
    """A layer's alpha as it would be in an opaque picture; `veil` is the picture's own alpha."""
    alpha = to_float(rgba_of(layer)[..., 3])
    return np.where(veil > 0, np.clip(alpha / np.maximum(veil, 1e-6), 0, 1), 0).astype(np.float32)
