"""Owns what a training of image elements says: a table of losses, sentences, sheets of pictures."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
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
from intarsia.core.engine.training.elements.pictures import TrainingPicture
from intarsia.core.engine.training.elements.setup import Setup
from intarsia.core.engine.training.elements.trainer import Now, seconds_in_words
from intarsia.core.state.storage.atomic import of_os_error, write_atomic

_COLUMNS = ("step", "loss", "rate", "pictures_per_s", "seconds")
_SHOWN_PX = 128  # a side, of each picture of a sheet
_SHEET_STEPS = 12


class Log:
    """The losses of a stage as CSV, the mean of every `every` steps, and a line about each.

    Rows of steps that a killed training did and lost are taken away when it goes on.
    """

    def __init__(self, path: Path, *, first: int, every: int, say: Callable[[str], None]) -> None:
        self._path, self._every, self._say = path, every, say
        self._losses: list[float] = []
        kept = [row for row in _rows(path) if int(row[0]) <= first]
        lines = [",".join(row) + "\n" for row in (_COLUMNS, *kept)]
        write_atomic(path, [line.encode() for line in lines])

    def tell(self, now: Now) -> None:
        """One step is done. Raises NoSpace."""
        self._losses.append(now.loss)
        if now.step % self._every and now.step != now.steps:
            return
        loss = sum(self._losses) / len(self._losses)
        self._losses.clear()
        pace, seconds = f"{now.pictures_per_s:.1f}", f"{now.seconds:.0f}"
        row = (now.step, f"{loss:.6f}", f"{now.rate:.3g}", pace, seconds)
        try:
            with self._path.open("a", newline="", encoding="utf-8") as file:
                csv.writer(file, lineterminator="\n").writerow(row)
        except OSError as error:
            raise of_os_error(error, self._path) from None
        left = seconds_in_words(now.seconds_left)
        self._say(
            f"step {now.step} of {now.steps}: loss {loss:.4f}, "
            f"{now.pictures_per_s:.1f} pictures/s, about {left} left"
        )


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
    told = setup.text([caption] * len(sets), like)
    text = Text(told, setup.text([""], like))
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


def _rows(path: Path) -> list[list[str]]:
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file) if len(row) == len(_COLUMNS) and row[0].isdigit()]
