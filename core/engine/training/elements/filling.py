"""Owns how the light decoder learns to fill: pictures with holes, and what an error in them costs.

A departure from the paper, in which the light decoder only teaches the encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.element_set import inside_mask
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.patches import ElementPatches, cut_elements
from intarsia.core.engine.elements.seen import seen_of
from intarsia.core.engine.elements.tokens import ElementBatch
from intarsia.core.engine.training.elements.samples import (
    Sampling,
    dropped_by,
    flipped,
    padded,
    random_mask,
    without,
)
from intarsia.core.engine.training.pictures import (
    PreparedPictures,
    TrainingPicture,
    picture_tensor,
)
from intarsia.core.engine.training.trainer import Samples

_REMOVED, _HIDDEN = 0.5, 0.85  # shares of the samples: an object goes; or a place is drawn anew
_GROWN = (3, 24)  # sixty-fourths of the side, by which a hole is wider than an object, as in edits

Mask = npt.NDArray[np.bool_]


class FillSample(NamedTuple):
    """What is wanted, RGB (3, S, S) in [-1, 1]; patches (N, 4, p, p), places (N, 4); what is seen
    of it (4, S, S), and what is not, bool (1, S, S)."""

    picture: Tensor
    patches: Tensor
    places: Tensor
    seen: Tensor
    hole: Tensor


class FillBatch(NamedTuple):
    """B samples padded to `live` elements, in the order of FillSample."""

    picture: Tensor
    patches: Tensor
    places: Tensor
    live: Tensor
    seen: Tensor
    hole: Tensor


class FillSamples(Samples[FillSample]):
    """Sample k is a function of the seed and k alone.

    In half of them objects go: their elements are dropped, and what is behind them is wanted; where
    that is not known, as much of the picture under another's outlines. In others a place is drawn
    anew from its own elements; in the rest the whole picture is.
    """

    def __init__(
        self, pictures: PreparedPictures, config: ElementsConfig, sampling: Sampling, *, count: int
    ) -> None:
        self._pictures, self._seed, self._count = pictures, sampling.seed, count
        self._patch = config.encoder.patch

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> FillSample:
        rng = np.random.default_rng([self._seed, index])
        first, second = rng.integers(len(self._pictures), size=2)
        own, other = (self._pictures.get(int(k)) for k in (first, second))
        chance, mirrored = rng.random(), rng.random() < 0.5
        wanted, mask = own.picture, np.ones(own.objects.shape, np.bool_)
        if chance < _REMOVED and own.behind is not None:
            wanted, mask = own.behind, own.objects > 0
            cut = self._cut(own, own.elements)
            centred = inside_mask(torch.from_numpy(cut.places), torch.from_numpy(mask))
            cut = without(cut, centred.numpy())
        elif chance < _REMOVED:
            mask = random_mask(other.objects, rng)
            cut = self._cut(own, other.elements)
            cut = without(cut, dropped_by(mask, other.elements.astype(np.int32)))
        else:
            cut = self._cut(own, own.elements)
            if chance < _HIDDEN:
                mask = random_mask(other.objects, rng)
        hole = _grown(mask, rng) if mask.any() else ~mask
        seen, picture = seen_of(own.picture, hole), picture_tensor(wanted)
        missing = torch.from_numpy(hole)[None]
        if mirrored:
            picture, seen, missing, cut = (
                picture.flip(2),
                seen.flip(2),
                missing.flip(2),
                flipped(cut),
            )
        return FillSample(
            picture, torch.from_numpy(cut.patches), torch.from_numpy(cut.places), seen, missing
        )

    def _cut(self, own: TrainingPicture, parts: npt.NDArray[np.uint8]) -> ElementPatches:
        values = own.picture.astype(np.float32) / np.float32(127.5) - 1
        return cut_elements(values, parts.astype(np.int32), self._patch)


def _grown(mask: Mask, rng: np.random.Generator) -> Mask:
    unit = mask.shape[0] / 64
    size = 2 * round(unit * float(rng.uniform(*_GROWN)) / 2) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return np.asarray(cv2.dilate(mask.view(np.uint8), kernel) > 0)


def collated_fills(samples: Sequence[FillSample]) -> FillBatch:
    """Samples side by side, their elements padded to the longest."""
    patches, places, live = padded([(item.patches, item.places) for item in samples])
    pictures, seen, holes = (
        torch.stack([getattr(item, name) for item in samples])
        for name in ("picture", "seen", "hole")
    )
    return FillBatch(pictures, patches, places, live, seen, holes)


class HoleFilling(nn.Module):
    """Stage 3: the squared error of the light decoder where it draws; the encoder is frozen."""

    def __init__(self, model: ElementsModel) -> None:
        super().__init__()
        self.content_encoder = model.content_encoder.requires_grad_(False)
        self.light_decoder = model.light_decoder.requires_grad_(True)

    def forward(self, batch: FillBatch, seed: int) -> Tensor:
        """The mean over the holes, each as much as another; nothing is drawn from `seed`."""
        codes = self.content_encoder.of_batch(batch.patches, batch.live)
        made = self.light_decoder(ElementBatch(codes, batch.places, batch.live), batch.seen)
        errors = (made.float() - batch.picture).square().mean(1, keepdim=True) * batch.hole
        cost: Tensor = (errors.sum((1, 2, 3)) / batch.hole.sum((1, 2, 3))).mean()
        return cost
