"""De-occlusion by the classical method: an object's hidden part, guessed from what shows of it."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from intarsia.core.engine.methods.classical.correct_pieces import (
    CorrectedObject,
    Workpiece,
    descendants,
    found_object,
)
from intarsia.core.engine.methods.common.canvas import WindowColours, complete_hole
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.layers import ObjectLayer, full_scale, in_type_of
from intarsia.core.engine.segment.likeness import hidden_part
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box

_UNDER_PX = 3  # the guess reaches this far under what shows, so that no seam opens
_EDGE_PX = 2  # of what shows, next to its border, that another colour may bleed into


def hidden_object(work: Workpiece, at: int, object_id: str, context: RunContext) -> FoundObject:
    """The part of piece `at` that others in front of it hide, as an object of its own.

    Its outline is that of the convex hull, its texture continued from the object alone. Raises
    BadEdit where nothing in front plausibly hides a part.
    """
    piece = work.pieces[at]
    family = {at, *descendants(work.pieces, at)}
    front = [
        k
        for k, other in enumerate(work.pieces)
        if k > at and k not in family and not other.is_background
    ]
    seen = np.isin(work.owners, list(family))
    hidden = hidden_part(seen, np.isin(work.owners, front))
    if piece.is_background or not hidden.any():
        raise BadEdit(
            f"Nothing in front of {piece.name} seems to hide a part of it.",
            "Send it behind what covers it, or paint the missing part.",
        )
    colour = _continue_object(work, seen, hidden, context)
    reach = cv2.dilate(hidden.astype(np.uint8), np.ones((2 * _UNDER_PX + 1,) * 2, np.uint8)) > 0
    whole = (seen | hidden).astype(np.float32)
    alpha = np.where(hidden | (reach & seen), cv2.GaussianBlur(whole, (0, 0), 0.8), 0)
    guess = CorrectedObject(object_id, f"Hidden part of {piece.name}", piece.id, False, alpha)
    return found_object(work, guess, hidden, _layer(work, colour, alpha.astype(np.float32)))


def _continue_object(work: Workpiece, seen: Mask, hidden: Mask, context: RunContext) -> Floats:
    """(H, W, 3) in [0, 1]: the picture with `hidden` continued from the inside of `seen`."""
    top = np.float32(full_scale(work.opaque))
    frame = Box(0, 0, work.box.width, work.box.height)
    near = box_of(seen | hidden).grown(8).intersection(frame)
    part = np.s_[near.top : near.bottom, near.left : near.right]
    inner = cv2.erode(np.pad(seen, 1).astype(np.uint8), np.ones((2 * _EDGE_PX + 1,) * 2, np.uint8))[
        1:-1, 1:-1
    ]
    valid = inner > 0 if (inner > 0).any() else seen
    colour = (work.opaque / top).astype(np.float32)
    canvas: WindowColours = replace(
        work.canvas,
        colour=np.ascontiguousarray(colour[part]),
        alpha=np.ascontiguousarray(work.canvas.alpha[part]),
    )
    hole = hidden | (seen & ~valid & (cv2.dilate(hidden.astype(np.uint8), np.ones((7, 7))) > 0))
    colour[part] = complete_hole(canvas, hole[part], context, valid=valid[part])
    return colour


def _layer(work: Workpiece, colour: Floats, alpha: Floats) -> ObjectLayer:
    box = box_of(alpha > 0)
    part = np.s_[box.top : box.bottom, box.left : box.right]
    top = np.float32(full_scale(work.opaque))
    rgba = np.concatenate([colour[part], alpha[part][..., None]], axis=2) * top
    return ObjectLayer(box, in_type_of(work.opaque, np.clip(rgba, 0, top)))
