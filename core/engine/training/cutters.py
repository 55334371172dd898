"""Owns how pictures to train on are cut: into elements, and objects for the mask database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.weights import sha256_of
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.engine.segment.classical.label_map import label_map
from intarsia.core.engine.segment.elements import (
    assign,
    colour_elements,
    elements,
    query_points,
)
from intarsia.core.engine.segment.sam.first_sam import FirstSam
from intarsia.core.engine.segment.sam.model import SamModel, SamPicture
from intarsia.core.engine.segment.sam.network import load_sam
from intarsia.core.wire.geometry import Size

Labels = npt.NDArray[np.uint8]

_LEAST_OBJECT, _MOST_OBJECT = 0.005, 0.35  # shares of a picture that a found object may have
_MOST_OBJECTS = 255


@dataclass(frozen=True)
class Pieces:
    """A picture cut up: elements, uint8 (S, S), 0 .. N-1; objects, uint8 (S, S), 0 for none."""

    elements: Labels
    objects: Labels


class Cutter(Protocol):
    """A way to cut pictures; `name` tells its results from another one's."""

    @property
    def name(self) -> str: ...

    def cut(self, picture: Floats, queries: int) -> Pieces:
        """RGB (S, S, 3) in [0, 1]; queries: points per side."""


class ColourCutter:
    """Cuts by colour alone, with nothing downloaded."""

    name = "colour"

    def cut(self, picture: Floats, queries: int) -> Pieces:
        parts = colour_elements(picture, side=queries)
        return Pieces(parts.astype(np.uint8), _likely(label_map(picture)))


class NoCutter:
    """Cuts nothing: one element, no object; for networks that read pictures alone."""

    name = "none"

    def cut(self, picture: Floats, queries: int) -> Pieces:
        nothing = np.zeros(picture.shape[:2], np.uint8)
        return Pieces(nothing, nothing)


class SamCutter:
    """Cuts by Segment Anything, as published: affinities for elements, its masks for objects."""

    def __init__(self, weights: Path) -> None:
        self.name = sha256_of(weights)
        self._model = SamModel(FirstSam(load_sam(weights, choose_device())), self.name)

    def cut(self, picture: Floats, queries: int) -> Pieces:
        seen = self._model.open(np.rint(picture * 255).astype(np.uint8))
        logits = seen.affinities(query_points(queries))
        height, width = picture.shape[:2]
        parts = elements(assign(logits, query_points(queries), Size(width, height)))
        return Pieces(parts.astype(np.uint8), _masks(seen))


def _masks(seen: SamPicture) -> Labels:
    """Its masks of likely size, smaller ones over larger ones."""
    size = seen.size
    found = sorted(seen.everything(side=16), key=lambda item: -int(item.mask.sum()))
    labels = np.zeros((size.height, size.width), np.int32)
    for number, item in enumerate(found[-_MOST_OBJECTS:], start=1):
        rows = slice(item.box.top, item.box.bottom)
        labels[rows, item.box.left : item.box.right][item.mask] = number
    return _likely(labels, least=1)


def _likely(regions: npt.NDArray[np.int32], *, least: int = 0) -> Labels:
    """Regions from number `least` on that could be objects by their size, numbered from 1."""
    shares = np.bincount(regions.ravel()) / regions.size
    likely = (shares >= _LEAST_OBJECT) & (shares <= _MOST_OBJECT)
    likely[:least] = False
    number = np.where(likely, np.cumsum(likely), 0)
    return np.asarray(np.where(number <= _MOST_OBJECTS, number, 0)[regions], np.uint8)
