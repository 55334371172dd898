"""Owns the pictures that networks are trained on: a folder's or rendered scenes, prepared once."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.files.headers import Header, read_header
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.pixels.planes import Floats, Plane, rgba_of, to_float
from intarsia.core.engine.scenes import SCENES_VERSION, render_scene
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.engine.training.cutters import Cutter, Labels
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.places import make_folder
from intarsia.core.wire.errors import BadEdit, BadPicture

SCENES = "scenes"  # in the place of a folder
PREPARED_VERSION = 1  # raised whenever a picture is prepared differently
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".psd", ".ora")
_HEAD_BYTES = 1 << 18  # in which a picture's size usually stands


@dataclass(frozen=True)
class TrainingPicture:
    """A square picture as training reads it.

    picture: uint8 (S, S, 3) RGB. elements: uint8 (S, S), its own partition, 0 .. N-1. objects:
    uint8 (S, S), k > 0 inside the k-th object of its mask database, 0 where there is none.
    caption: what is said of it, "" for nothing. behind: the same picture without its objects,
    (S, S, 3), where that is known.
    """

    picture: npt.NDArray[np.uint8]
    elements: Labels
    objects: Labels
    caption: str = ""
    behind: npt.NDArray[np.uint8] | None = None


class TrainingPictures(Protocol):
    """A numbered collection of pictures."""

    @property
    def name(self) -> str:
        """What tells this collection from another one."""

    @property
    def kept_as(self) -> str:
        """What tells its pictures as they are from those of another day."""

    def __len__(self) -> int: ...

    def make(self, index: int) -> TrainingPicture:
        """Prepare picture `index` from scratch. Raises BadPicture."""


@dataclass(frozen=True)
class PreparationSettings:
    """How pictures are prepared: their side in px, and the query points per side."""

    side: int
    queries: int


class ScenePictures:
    """Rendered scenes, whose objects are known: `count` of them from the seed `first` on."""

    def __init__(self, wanted: PreparationSettings, *, first: int, count: int) -> None:
        self._wanted, self._first, self._count = wanted, first, count

    @property
    def name(self) -> str:
        w = self._wanted
        return f"scenes-{SCENES_VERSION}-{self._first}-{self._count}-{w.side}-{w.queries}"

    @property
    def kept_as(self) -> str:
        return self.name

    def __len__(self) -> int:
        return self._count

    def make(self, index: int) -> TrainingPicture:
        scene = render_scene(self._first + index, self._wanted.side)
        parts = colour_elements(scene.picture, side=self._wanted.queries)
        colours = np.rint(scene.picture * 255).astype(np.uint8)
        return TrainingPicture(colours, parts.astype(np.uint8), scene.labels.astype(np.uint8))


class FolderPictures:
    """Every picture below a folder, cut to its middle square.

    A text file of the same name beside a picture is its caption. Files with a picture's ending that
    are none, or too small, are in `skipped`, each with a sentence.
    """

    def __init__(self, folder: Path, wanted: PreparationSettings, cutter: Cutter) -> None:
        if not folder.is_dir():
            raise BadEdit(f"There is no folder {folder}.", "Name a folder of pictures.")
        self._folder, self._wanted, self._cutter = folder, wanted, cutter
        self.skipped: dict[str, str] = {}
        self._files = [
            path
            for path in sorted(folder.rglob("*"))
            if path.suffix.lower() in _ENDINGS and path.is_file() and self._fits(path)
        ]
        if not self._files:
            raise BadEdit(
                f"{folder} holds no picture to train on; {len(self.skipped)} were skipped.",
                f"Pictures need {wanted.side} px a side at least.",
            )

    @property
    def name(self) -> str:
        digest = hashlib.sha256(f"{self._wanted} {self._cutter.name}".encode())
        for path in self._files:
            digest.update(f"{path.relative_to(self._folder)}\0{path.stat().st_size}\n".encode())
        return f"folder-{len(self._files)}-{digest.hexdigest()[:16]}"

    @property
    def kept_as(self) -> str:
        digest = hashlib.sha256()
        for path in self._files:
            digest.update(f"{_stamp(path)} {_stamp(_note(path))}\n".encode())
        return f"{self.name}-{digest.hexdigest()[:16]}"

    @property
    def relative_paths(self) -> tuple[Path, ...]:
        """Where the pictures stand below the folder, in their order."""
        return tuple(path.relative_to(self._folder) for path in self._files)

    def __len__(self) -> int:
        return len(self._files)

    def make(self, index: int) -> TrainingPicture:
        path, side = self._files[index], self._wanted.side
        opened = open_picture(_bytes(path), path.name).pixels
        picture = middle_square(seen_over_grey(rgba_of(opened)), side)
        pieces = self._cutter.cut(picture, self._wanted.queries)
        note = _note(path)
        caption = note.read_text("utf-8", "replace").strip() if note.is_file() else ""
        colours = np.rint(picture * 255).astype(np.uint8)
        return TrainingPicture(colours, pieces.elements, pieces.objects, caption)

    def _fits(self, path: Path) -> bool:
        try:
            size = _header(path).size
        except BadPicture as error:
            self.skipped[str(path.relative_to(self._folder))] = error.message
            return False
        if size is None or min(size.width, size.height) >= self._wanted.side:
            return True
        why = f"{size.width} x {size.height} px is too small."
        self.skipped[str(path.relative_to(self._folder))] = why
        return False


class PreparedPictures:
    """A collection behind a cache on disk. A picture that fails is named once and left out."""

    def __init__(
        self, pictures: TrainingPictures, folder: Path, say: Callable[[str], None]
    ) -> None:
        self._pictures, self._say = pictures, say
        self._folder = make_folder(make_folder(folder) / f"{pictures.kept_as}-{PREPARED_VERSION}")
        self._failed: set[int] = set()

    def __len__(self) -> int:
        return len(self._pictures)

    def get(self, index: int) -> TrainingPicture:
        """Picture `index`, or the next one that can be read. Raises BadPicture where none can."""
        count = len(self)
        for at in ((index + k) % count for k in range(count)):
            if at in self._failed:
                continue
            try:
                return self._one(at)
            except BadPicture as error:
                self._failed.add(at)
                self._say(f"skipped {error.message} {len(self._failed)} so far.")
        raise BadPicture("None of the pictures can be read.", "Choose another folder.")

    def prepare(self, index: int) -> None:
        """Put picture `index` into the cache, unless it is there."""
        if not self._path(index).is_file():
            self.get(index)

    def _path(self, index: int) -> Path:
        return self._folder / f"{index}.npz"

    def _one(self, index: int) -> TrainingPicture:
        path = self._path(index)
        if path.is_file():
            with np.load(path, allow_pickle=False) as kept:
                return TrainingPicture(
                    kept["picture"],
                    kept["elements"],
                    kept["objects"],
                    str(kept["caption"]),
                    kept.get("behind"),
                )
        fresh = self._pictures.make(index)
        arrays = {
            "picture": fresh.picture,
            "elements": fresh.elements,
            "objects": fresh.objects,
            "caption": np.array(fresh.caption),
        }
        if fresh.behind is not None:
            arrays["behind"] = fresh.behind
        out = io.BytesIO()
        np.savez_compressed(out, allow_pickle=False, **arrays)
        write_atomic(path, (out.getvalue(),))
        return fresh


def picture_tensor(picture: npt.NDArray[np.uint8]) -> Tensor:
    """uint8 (S, S, 3) RGB -> float32 (3, S, S) in [-1, 1]."""
    return torch.from_numpy(picture).permute(2, 0, 1).float() / 127.5 - 1


def scene_pictures(wanted: PreparationSettings, *, seed: int, count: int) -> ScenePictures:
    """The scenes of a seed; those of another seed are others."""
    return ScenePictures(wanted, first=seed * 1_000_000, count=count)


def folder_pictures(
    folder: Path, wanted: PreparationSettings, cutter: Cutter, say: Callable[[str], None]
) -> FolderPictures:
    """A folder's pictures, after a sentence about what was skipped. Raises BadEdit."""
    found = FolderPictures(folder, wanted, cutter)
    say(f"{len(found)} pictures, {len(found.skipped)} skipped")
    for name, why in found.skipped.items():
        say(f"skipped {name}: {why}")
    return found


def _note(path: Path) -> Path:
    """Where the caption of a picture stands, if it has one."""
    return path.with_suffix(".txt")


def _stamp(path: Path) -> str:
    """The size of a file and when it was written, "" where there is none."""
    if not path.is_file():
        return ""
    found = path.stat()
    return f"{found.st_size}@{found.st_mtime_ns}"


def _header(path: Path) -> Header:
    """From the beginning of a file where that is enough. Raises BadPicture."""
    head, stored = _bytes(path, _HEAD_BYTES), path.stat().st_size
    try:
        return read_header(head, stored=stored)
    except BadPicture:
        if len(head) == stored:
            raise
    return read_header(_bytes(path))


def _bytes(path: Path, limit: int = -1) -> bytes:
    """The first `limit` bytes of a file, or all. Raises BadPicture."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError as error:
        raise BadPicture(f"{path.name} cannot be read: {error.strerror}.") from error


def seen_over_grey(rgba: Plane) -> Floats:
    """(H, W, 4) of any depth -> RGB float32 (H, W, 3) in [0, 1], grey where it is transparent."""
    values = np.clip(to_float(rgba), 0, 1)
    grey = np.float32(0.5) * (1 - values[..., 3:])
    return np.asarray(values[..., :3] * values[..., 3:] + grey, np.float32)


def middle_square(picture: Floats, side: int) -> Floats:
    """The middle square of float32 (H, W, C) at `side` px."""
    height, width = picture.shape[:2]
    least = min(height, width)
    top, left = (height - least) // 2, (width - least) // 2
    crop = np.ascontiguousarray(picture[top : top + least, left : left + least])
    return np.asarray(cv2.resize(crop, (side, side), interpolation=cv2.INTER_AREA), np.float32)
