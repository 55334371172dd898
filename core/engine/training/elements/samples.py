"""Owns what one training sample of image elements is: patches, places, and which are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.element_set import inside_mask
from intarsia.core.engine.elements.patches import CHANNELS, ElementPatches, cut_elements
from intarsia.core.engine.training.cutters import Labels
from intarsia.core.engine.training.elements.choices import Partition
from intarsia.core.engine.training.pictures import (
    PreparedPictures,
    TrainingPicture,
    picture_tensor,
)
from intarsia.core.engine.training.trainer import Samples

_COVERED = 0.5  # share of an element's pixels from which a mask drops it
_MOST_MASKS = 3  # dropped at once


@dataclass(frozen=True)
class Sampling:
    """How samples are drawn. Shares are of the samples, each drawn independently.

    dropping: in which elements of masked objects are dropped; only these have another picture's
    outlines. no_elements, no_text: trained without any, for guidance. Where what is behind the
    objects is known and wanted, all of them are dropped.
    """

    seed: int
    partition: Partition = Partition.ELEMENTS
    dropping: float = 0.5
    no_elements: float = 0.1
    no_text: float = 0.1


class TrainingSample(NamedTuple):
    """One picture: RGB (3, S, S) in [-1, 1], patches (N, 4, p, p), places (N, 4), its caption."""

    picture: Tensor
    patches: Tensor
    places: Tensor
    caption: str


class Batch(NamedTuple):
    """B samples padded to `live` ones: (B, 3, S, S), (B, N, 4, p, p), (B, N, 4), bool (B, N)."""

    picture: Tensor
    patches: Tensor
    places: Tensor
    live: Tensor
    captions: list[str]


class ElementSamples(Samples[TrainingSample]):
    """Sample k is a function of the seed and k alone, so that a resumed training sees the same."""

    def __init__(
        self, pictures: PreparedPictures, config: ElementsConfig, sampling: Sampling, *, count: int
    ) -> None:
        self._pictures, self._sampling, self._count = pictures, sampling, count
        self._patch = config.encoder.patch

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> TrainingSample:
        how = self._sampling
        rng = np.random.default_rng([how.seed, index])
        first, second = rng.integers(len(self._pictures), size=2)
        own = self._pictures.get(int(first))
        drops, bare, silent, flip = rng.random(4) < (
            how.dropping,
            how.no_elements,
            how.no_text,
            0.5,
        )
        other = self._pictures.get(int(second)) if drops else own
        behind = own.behind if drops and how.partition is Partition.BEHIND else None
        if behind is None:
            cut = self._cut(own, other, rng, drops=bool(drops))
        else:
            cut = self._cut_around(own)
        picture = picture_tensor(own.picture if behind is None else behind)
        if flip:
            picture, cut = picture.flip(2), flipped(cut)
        count = 0 if bare else len(cut.places)
        return TrainingSample(
            picture,
            torch.from_numpy(cut.patches[:count]),
            torch.from_numpy(cut.places[:count]),
            "" if silent else own.caption,
        )

    def _cut(
        self, own: TrainingPicture, other: TrainingPicture, rng: np.random.Generator, *, drops: bool
    ) -> ElementPatches:
        reading = self._sampling.partition
        other_parts = (Partition.ELEMENTS, Partition.BOTH, Partition.BEHIND)
        foreign_parts = drops and reading in other_parts
        foreign_masks = drops and reading in (Partition.MASK, Partition.BOTH)
        labels = (other if foreign_parts else own).elements.astype(np.int32)
        values = own.picture.astype(np.float32) / np.float32(127.5) - 1
        cut = cut_elements(values, labels, self._patch)
        if not drops:
            return cut
        mask = random_mask((other if foreign_masks else own).objects, rng)
        return without(cut, dropped_by(mask, labels))

    def _cut_around(self, own: TrainingPicture) -> ElementPatches:
        """As an edit cuts that deletes all objects: their elements are those centred in them."""
        labels = own.elements.astype(np.int32)
        values = own.picture.astype(np.float32) / np.float32(127.5) - 1
        cut = cut_elements(values, labels, self._patch)
        masked = torch.from_numpy(own.objects > 0)
        return without(cut, inside_mask(torch.from_numpy(cut.places), masked).numpy())


def without(cut: ElementPatches, dropped: npt.NDArray[np.bool_]) -> ElementPatches:
    """The elements that are not dropped, bool (N,)."""
    return ElementPatches(cut.patches[~dropped], cut.places[~dropped])


def random_mask(objects: Labels, rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    """One to three objects of a mask database (S, S), as bool (S, S); nothing where it has none."""
    known = np.unique(objects[objects > 0])
    wanted = min(len(known), int(rng.integers(1, _MOST_MASKS + 1)))
    return np.isin(objects, rng.choice(known, wanted, replace=False)) if wanted else objects > 0


def dropped_by(mask: npt.NDArray[np.bool_], labels: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    """Which regions of labels (S, S), 0 .. N-1, lie at least half in the mask: bool (N,)."""
    flat = labels.ravel()
    inside = np.bincount(flat, weights=mask.ravel())
    return np.asarray(inside >= _COVERED * np.bincount(flat))


def collated(samples: Sequence[TrainingSample]) -> Batch:
    """Samples side by side, their elements padded to the longest."""
    patches, places, live = padded([(sample.patches, sample.places) for sample in samples])
    pictures = torch.stack([sample.picture for sample in samples])
    return Batch(pictures, patches, places, live, [sample.caption for sample in samples])


def padded(cuts: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor, Tensor]:
    """Patches and places of B pictures side by side: (B, N, 4, p, p), (B, N, 4), live (B, N)."""
    longest = max(1, *(len(places) for _, places in cuts))
    patch = cuts[0][0].shape[-1]
    patches = torch.zeros(len(cuts), longest, CHANNELS, patch, patch)
    places = torch.zeros(len(cuts), longest, 4)
    live = torch.zeros(len(cuts), longest, dtype=torch.bool)
    for row, (own, where) in enumerate(cuts):
        patches[row, : len(where)], places[row, : len(where)] = own, where
        live[row, : len(where)] = True
    return patches, places, live


def flipped(cut: ElementPatches) -> ElementPatches:
    """The same elements of the picture mirrored left to right."""
    places = cut.places.copy()
    places[:, 0] = 1 - places[:, 0]
    return ElementPatches(np.ascontiguousarray(cut.patches[..., ::-1]), places)
