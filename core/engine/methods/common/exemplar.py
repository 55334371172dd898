"""An exemplar as networks take it: 8-bit colour and where its object is, of a bounded size."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.methods.common.small_prompt import small_prompt
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    array_of,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.engine.segment.classical.prompts import box_mask, click_mask
from intarsia.core.wire.edits import PaintExemplar, Prompt
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import Pixels

_MOST_PX = 1024  # long side; no network sees more of it than half of that
_FOUND_AT_PX = 640  # long side at which a subject is looked for

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class CutOutExemplar:
    """colour: RGB uint8 (H, W, 3); inside: uint8 (H, W), 255 on the object and 0 elsewhere.

    whole: no object is marked, the picture itself is the exemplar. bare: there is no colour
    outside the object.
    """

    colour: Bytes
    inside: Bytes
    whole: bool
    bare: bool


def exemplar_of(edit: PaintExemplar) -> CutOutExemplar:
    """The edit's exemplar. Raises BadEdit where no pixel of it would be seen."""
    mask = edit.exemplar_mask
    if mask is None and edit.subject is not None:
        colour = np.clip(to_float(rgba_of(edit.exemplar))[..., :3], 0, 1)
        mask = pixels_of(subject_mask(colour, edit.subject).astype(np.uint8) * np.uint8(255))
    return exemplar_from(edit.exemplar, mask)


def subject_mask(colour: Floats, subject: Prompt) -> Mask:
    """What a click or a box means in (H, W, 3) RGB in [0, 1], bool (H, W). Raises BadEdit where
    that is nothing."""
    height, width = colour.shape[:2]
    scale = min(1.0, _FOUND_AT_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = np.ascontiguousarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA), np.float32)
    wanted = small_prompt(subject, (size[0] / width, size[1] / height))
    if wanted.box is not None:
        mask = box_mask(small, wanted.box)
    else:
        mask = click_mask(small, wanted.points, negatives=wanted.negatives, order=wanted.clicks)
    whole = cv2.resize(mask.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST) > 0
    if not whole.any():
        raise BadEdit("Nothing was found there in the exemplar.", "Click on another place of it.")
    return np.asarray(whole)


def exemplar_from(pixels: Pixels, mask: Pixels | None) -> CutOutExemplar:
    """An exemplar (RGBA) with the mask of its object (grey 8-bit), else what its alpha shows.

    Raises BadEdit where no pixel of it would be seen.
    """
    values = np.clip(to_float(_limit_size(rgba_of(pixels))), 0, 1)
    alpha = values[..., 3]
    bare = bool((alpha < 0.5).any())
    inside = alpha >= 0.5 if (alpha >= 0.5).any() else alpha > 0
    if mask is not None:
        marked = _limit_size(array_of(mask))
        inside = inside & (marked.reshape(inside.shape) >= INSIDE)
    if not inside.any():
        raise BadEdit("The exemplar has no visible pixel.", "Choose another picture or mask.")
    colour = np.rint(values[..., :3] * 255).astype(np.uint8)
    shown = np.where(inside, np.uint8(255), np.uint8(0))
    return CutOutExemplar(colour, shown, whole=bool(inside.all()), bare=bare)


def _limit_size(plane: Plane) -> Plane:
    """(H, W, C) with its longer side at most `_MOST_PX`; at least one pixel a side."""
    height, width = plane.shape[:2]
    scale = _MOST_PX / max(height, width)
    if scale >= 1:
        return plane
    size = max(1, round(width * scale)), max(1, round(height * scale))
    sized: Plane = cv2.resize(np.ascontiguousarray(plane), size, interpolation=cv2.INTER_AREA)
    return sized
