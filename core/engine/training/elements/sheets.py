"""Owns the sheets of pictures that show how far a training of image elements has come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.compute.tensors import to_rgb_u8
from intarsia.core.engine.elements.decode import Decoding, Text, decoded, encoded, lightly_decoded
from intarsia.core.engine.elements.element_set import (
    ElementSet,
    deleted,
    grouped,
    moved,
    without_covered,
)
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.training.elements.setup import Setup
from intarsia.core.engine.training.pictures import TrainingPicture
from intarsia.core.state.storage.atomic import write_atomic

_SHOWN_PX = 128  # a side, of each picture of a sheet
_SHEET_STEPS = 12


def light_sheet(setup: Setup, pictures: Sequence[TrainingPicture], path: Path) -> None:
    """Write rows of: the picture, the light decoder's."""
    rows = []
    for item in pictures:
        elements, _ = _grouped(setup, item)
        made = lightly_decoded(setup.model, [elements])[0]
        rows.append([_shown(item.picture), _shown(to_rgb_u8(made))])
    _write(path, rows)


def diffusion_sheet(setup: Setup, pictures: Sequence[TrainingPicture], path: Path) -> None:
    """Write rows of: the picture; decoded; with its frontmost object deleted; with it moved."""
    rows = []
    for item in pictures:
        elements, front = _grouped(setup, item)
        which = elements.of(front)
        shifted = moved(elements, which, 0.2 if _left(elements, which) else -0.2, 0.0)
        cleared = without_covered(shifted, shifted.places[which], standing=(front,))
        sets = [elements, deleted(elements, which), cleared]
        made = _decoded(setup, sets, item.caption)
        rows.append([_shown(item.picture), *(_shown(to_rgb_u8(x)) for x in made)])
    _write(path, rows)


def _decoded(setup: Setup, sets: Sequence[ElementSet], caption: str) -> Tensor:
    like = setup.model.token_proj.null
    words = setup.text([caption] * len(sets), like)
    text = Text(words, setup.text([""], like))
    generators = [torch.Generator().manual_seed(0) for _ in sets]
    how = Decoding(steps=_SHEET_STEPS)
    return decoded(setup.model, sets, setup.space, generators=generators, text=text, decoding=how)


def _grouped(setup: Setup, item: TrainingPicture) -> tuple[ElementSet, str]:
    """The elements of a picture, those of its last object under the name that is given back."""
    values = item.picture.astype(np.float32) / np.float32(127.5) - 1
    elements = encoded(setup.model, values, item.elements.astype(np.int32))
    last = int(item.objects.max())
    if not last:
        return elements, "object"
    return grouped(elements, [("object", torch.from_numpy(item.objects == last))]), "object"


def _left(elements: ElementSet, which: Tensor) -> bool:
    return bool(which.any()) and float(elements.places[which, 0].mean()) < 0.5


def _shown(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """(S, S, 3) by whole repetitions near the shown size."""
    times = max(1, _SHOWN_PX // picture.shape[0])
    return picture.repeat(times, 0).repeat(times, 1)


def _write(path: Path, rows: Sequence[Sequence[npt.NDArray[np.uint8]]]) -> None:
    page = np.concatenate([np.concatenate(row, axis=1) for row in rows], axis=0)
    opaque = np.dstack([page, np.full(page.shape[:2], 255, np.uint8)])
    write_atomic(path, (encode_png(pixels_of(opaque)),))
