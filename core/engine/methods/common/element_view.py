"""Image elements to look at: their outlines and centres, as two masks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.ndimage import center_of_mass

from intarsia.core.engine.pixels.planes import Floats, Mask, pixels_of
from intarsia.core.engine.segment.classical.superpixels import to_work_size
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.pixels import Placed

VIEW_SIDE = 1024  # elements are computed to be looked at on this long side at most


def view_size(colour: Floats) -> Floats:
    """(H, W, 3) RGB in [0, 1], small enough to show elements on."""
    return np.ascontiguousarray(to_work_size(colour, VIEW_SIDE))


def element_layers(labels: Labels) -> Iterator[ResultLayer]:
    """(h, w) int32 elements 0 .. N-1 as the masks "Outlines" and "Centres", grey 8-bit.

    The frame of both is the whole picture, whatever its size. A centre is the pixel nearest to the
    middle of an element's pixels.
    """
    edge = np.zeros(labels.shape, bool)
    edge[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    edge[:-1] |= labels[:-1] != labels[1:]
    centres = np.zeros(labels.shape, bool)
    middles = center_of_mass(np.ones(labels.shape), labels, np.arange(int(labels.max()) + 1))
    for row, column in middles:
        centres[round(row), round(column)] = True
    yield _layer("Outlines", edge)
    yield _layer("Centres", centres)


def _layer(name: str, mask: Mask) -> ResultLayer:
    pixels = pixels_of(mask.astype(np.uint8) * np.uint8(255))
    return ResultLayer(name, Role.MASK, Placed(pixels, 0, 0))
