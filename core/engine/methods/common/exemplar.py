"""An exemplar as networks take it: 8-bit colour and where its object is, of a bounded size."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import Plane, array_of, rgba_of, to_float
from intarsia.core.wire.edits import PaintExemplar
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import Pixels

_MOST_PX = 1024  # long side; no network sees more of it than half of that

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
    return exemplar_from(edit.exemplar, edit.exemplar_mask)


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
