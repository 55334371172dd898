"""Owns how a copied or pasted object becomes elements: from its own pixels alone."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import torch

from intarsia.core.engine.elements.decode import encoded
from intarsia.core.engine.elements.element_set import ElementSet, empty_set
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.methods.common.canvas import unit_colour
from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.wire.edits import ObjectPlacement
from intarsia.core.wire.geometry import Affine, Box

_SHOWS = 0.5  # alpha from which a pixel is the object's


def stands_outside(item: ObjectPlacement, window: NativeWindow) -> bool:
    """Whether the object comes from elsewhere: nothing of it lies in the picture shown."""
    return item.layer.box.intersection(window.canvas.box).empty


def pasted_elements(
    model: ElementsModel, item: ObjectPlacement, window: NativeWindow
) -> ElementSet:
    """The elements of an object that comes from elsewhere, in units of the window's square.

    They stand where its layer does, and are about as large as the picture's own once the object's
    affine has placed them. None where it shows nothing or is deleted.
    """
    if item.affine is None:
        return empty_set(model.config.encoder.code)
    colour, inside = _reduce(item, model.config.side, window.canvas.scale)
    if not inside.any():
        return empty_set(model.config.encoder.code)
    labels = colour_elements(colour, side=_queries(model, item.layer.box, item.affine, window))
    numbers, count = _inside_alone(labels, inside)
    found = encoded(model, colour * 2 - 1, numbers)
    kept = found.kept(torch.arange(len(found)) < count)
    return ElementSet(kept.codes, _in_square(kept.places, item.layer.box, window), kept.groups)


def _reduce(item: ObjectPlacement, side: int, scale: float) -> tuple[Floats, Mask]:
    """RGB (h, w, 3) in [0, 1] of at most `side` px a side, grey where clear; bool (h, w)."""
    colour, alpha = unit_colour(item.layer.pixels, scale)
    seen = colour * alpha[..., None] + np.float32(0.5) * (1 - alpha[..., None])
    height, width = alpha.shape
    share = min(1.0, side / max(height, width))
    if share < 1:
        size = (max(1, round(width * share)), max(1, round(height * share)))
        seen = cv2.resize(seen, size, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    inside = alpha >= _SHOWS if (alpha >= _SHOWS).any() else alpha > 0
    return np.ascontiguousarray(seen, np.float32), np.asarray(inside)


def _queries(model: ElementsModel, box: Box, affine: Affine, window: NativeWindow) -> int:
    """Query points per side, so that its elements come out as large as the picture's."""
    longest = max(box.width, box.height) * abs(affine.determinant) ** 0.5
    wanted = round(model.config.queries * longest / window.square.width)
    return int(min(max(1, wanted), model.config.queries))


def _inside_alone(labels: npt.NDArray[np.int32], inside: Mask) -> tuple[npt.NDArray[np.int32], int]:
    """Regions (h, w) numbered without gaps, those inside first; how many these are."""
    apart = np.where(inside, labels, labels.max() + 1)
    names, numbers = np.unique(apart, return_inverse=True)
    count = len(names) - (0 if inside.all() else 1)
    return numbers.reshape(labels.shape).astype(np.int32), count


def _in_square(places: torch.Tensor, box: Box, window: NativeWindow) -> torch.Tensor:
    """Places (N, 4) in units of a box of the picture, in units of the window's square."""
    left = window.canvas.box.left + window.square.left
    top = window.canvas.box.top + window.square.top
    side = float(window.square.width)
    start = torch.tensor([(box.left - left) / side, (box.top - top) / side, 0.0, 0.0])
    size = torch.tensor([box.width, box.height, box.width, box.height]) / side
    return start + places * size
