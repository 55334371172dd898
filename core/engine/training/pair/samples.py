"""Owns the pictures and label maps that PAIR's unconditional variant is trained on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.files.maps import open_label_map
from intarsia.core.engine.pixels.planes import labels_of
from intarsia.core.engine.training.pair.maps import MOST_LABELS
from intarsia.core.engine.training.pictures import (
    FolderPictures,
    PreparedPictures,
    TrainingPicture,
    picture_tensor,
)
from intarsia.core.engine.training.trainer import Samples
from intarsia.core.state.storage.whole_file import whole_file
from intarsia.core.wire.errors import BadEdit, BadPicture

LabelMap = npt.NDArray[np.uint8]


class LabelledPictures:
    """A folder's pictures with the label maps of the same names in another folder, as objects.

    Raises BadEdit for a picture that has no map.
    """

    def __init__(self, pictures: FolderPictures, maps: Path, *, side: int, classes: int) -> None:
        self._pictures, self._side, self._classes = pictures, side, classes
        self._maps = [_map_of(path, maps) for path in pictures.relative_paths]

    @property
    def name(self) -> str:
        digest = hashlib.sha256(f"{self._pictures.name} {self._classes}".encode())
        for path in self._maps:
            digest.update(f"{path.name}\0{path.stat().st_size}\n".encode())
        return f"labelled-{len(self)}-{digest.hexdigest()[:16]}"

    @property
    def kept_as(self) -> str:
        stamps = [f"{path.stat().st_mtime_ns}" for path in self._maps]
        digest = hashlib.sha256(" ".join((self._pictures.kept_as, *stamps)).encode())
        return f"{self.name}-{digest.hexdigest()[:16]}"

    def __len__(self) -> int:
        return len(self._maps)

    def make(self, index: int) -> TrainingPicture:
        """Picture `index` with its labels in the place of objects. Raises BadPicture."""
        path = self._maps[index]
        try:
            labels = square_labels(path, self._side)
        except BadEdit as error:
            raise BadPicture(error.message, error.hint) from error
        if int(labels.max()) > self._classes:
            raise BadPicture(
                f"{path.name} holds label {int(labels.max())}, more than --classes.",
                "Give --classes the largest number in the maps.",
            )
        return replace(self._pictures.make(index), objects=labels)


@dataclass(frozen=True)
class LabelledSamples(Samples[tuple[Tensor, Tensor]]):
    """Pictures (3, S, S) with labels int64 (1, S, S), drawn and half mirrored by the seed."""

    pictures: PreparedPictures
    seed: int
    count: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng([self.seed, index])
        found = self.pictures.get(int(rng.integers(len(self.pictures))))
        picture = picture_tensor(found.picture)
        labels = torch.from_numpy(found.objects.astype(np.int64))[None]
        if rng.random() < 0.5:
            return picture.flip(2), labels.flip(2)
        return picture, labels


def collated_labels(samples: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
    """Samples side by side: (B, 3, S, S) and int64 (B, 1, S, S)."""
    pictures, labels = zip(*samples, strict=True)
    return torch.stack(pictures), torch.stack(labels)


def square_labels(path: Path, side: int) -> LabelMap:
    """The middle square of a label map at `side` px, by nearest neighbour: uint8 (side, side).

    Raises BadEdit and BadPicture.
    """
    labels = labels_of(open_label_map(whole_file(path), path.name))
    if int(labels.max()) > MOST_LABELS:
        raise BadEdit(
            f"{path.name} holds label {int(labels.max())}.", f"Use numbers up to {MOST_LABELS}."
        )
    height, width = labels.shape
    least = min(height, width)
    top, left = (height - least) // 2, (width - least) // 2
    crop = np.ascontiguousarray(labels[top : top + least, left : left + least].astype(np.uint8))
    shrunk = cv2.resize(crop, (side, side), interpolation=cv2.INTER_NEAREST_EXACT)
    return np.asarray(shrunk, np.uint8)


def _map_of(picture: Path, maps: Path) -> Path:
    """The map of a picture, whose path is below its folder, for one that has the same name."""
    found = _first(lambda ending: maps / picture.with_suffix(ending))
    if found is None:
        raise BadEdit(
            f"{maps} holds no label map for {picture}.",
            f"Put {picture.with_suffix('.png')} there, or leave --labels out.",
        )
    return found


def _first(path_of: Callable[[str], Path]) -> Path | None:
    return next((p for p in map(path_of, (".png", ".tif", ".tiff")) if p.is_file()), None)
