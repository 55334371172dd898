"""Owns the file of photographs to train on, and the pictures that are drawn from it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.engine.scenes import SCENES_VERSION, RenderedScene, render_scene
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.engine.training.pictures import PreparationSettings, TrainingPicture
from intarsia.core.wire.errors import BadEdit

INDEX = "index.json"  # of the file: a list of PackedPhoto
ENDING = ".photos.zip"
DRAWN_VERSION = 1  # raised whenever pictures are drawn differently
_SCENE_EVERY = 6  # one picture in so many is a rendered scene
_LEAST_SHARE = 0.25  # of a photo's shorter side, that a crop shows
_LAID = (0.01, 0.15)  # shares of the picture that a cut-out may take
_GUESTS, _STANDING = 2, 2  # cut-outs at most that are taken away again, and that stay

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class PackedPhoto:
    """One entry: its file name in the zip, where it comes from, and what it is for.

    cut_out: RGBA of a thing, else an RGB photograph. held_out: for choosing, never trained on.
    """

    file: str
    package: str
    path: str
    licence: str
    cut_out: bool
    held_out: bool


class PhotoPack:
    """The photographs and cut-outs of a packed file, decoded when first asked for."""

    def __init__(self, path: Path) -> None:
        """Raises BadEdit where the file is none."""
        self._path = path
        try:
            with zipfile.ZipFile(path) as packed:
                entries = [PackedPhoto(**item) for item in json.loads(packed.read(INDEX))]
        except (OSError, zipfile.BadZipFile, KeyError, TypeError, ValueError) as error:
            raise BadEdit(
                f"{path.name} is no file of packed photographs.",
                "Make one with benchmarks/pack_photos.py.",
            ) from error
        self.entries: tuple[PackedPhoto, ...] = tuple(entries)
        self._decoded: dict[str, Bytes] = {}

    @cached_property
    def digest(self) -> str:
        """Tells this file from another one."""
        return hashlib.sha256(self._path.read_bytes()).hexdigest()[:16]

    def chosen(self, *, cut_out: bool, held_out: bool) -> list[PackedPhoto]:
        """The entries of that kind, in the file's order."""
        return [x for x in self.entries if x.cut_out == cut_out and x.held_out == held_out]

    def pixels(self, entry: PackedPhoto) -> Bytes:
        """uint8 (H, W, 3) RGB, or (H, W, 4) RGBA of a cut-out."""
        if entry.file not in self._decoded:
            with zipfile.ZipFile(self._path) as packed:
                data = np.frombuffer(packed.read(entry.file), np.uint8)
            raw = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
            if raw is None or raw.ndim != 3 or raw.shape[2] != (4 if entry.cut_out else 3):
                raise BadEdit(f"{entry.file} in {self._path.name} cannot be read.")
            order = [2, 1, 0, 3][: raw.shape[2]]
            self._decoded[entry.file] = np.ascontiguousarray(raw[..., order], np.uint8)
        return self._decoded[entry.file]


def sources_of(pack: PhotoPack) -> str:
    """The packages that were trained on and their licences, one sentence to go with weights."""
    found = {x.package: x.licence for x in pack.entries if not x.held_out}
    return "; ".join(f"{name} ({licence})" for name, licence in sorted(found.items()))


class PhotoPictures:
    """`count` pictures drawn from a pack, picture k by the seed and k alone; scenes among them.

    Cut-outs lie on crops of photographs. Some stay, and the `objects` of a picture do not: what is
    `behind` them is known. held_out: drawn from what trainings do not see.
    """

    def __init__(
        self,
        pack: PhotoPack,
        wanted: PreparationSettings,
        *,
        seed: int,
        count: int,
        held_out: bool = False,
    ) -> None:
        self._pack, self._wanted, self._seed, self._count = pack, wanted, seed, count
        self._held_out = held_out
        self._photos = pack.chosen(cut_out=False, held_out=held_out)
        self._things = pack.chosen(cut_out=True, held_out=held_out)
        if not (self._photos and self._things):
            raise BadEdit("The packed file lacks photographs or cut-outs.", "Pack it again.")

    @property
    def name(self) -> str:
        w, part = self._wanted, "held-out" if self._held_out else "photos"
        version = f"{DRAWN_VERSION}.{SCENES_VERSION}"
        return (
            f"{part}-{version}-{self._pack.digest}-{self._seed}-{self._count}-{w.side}-{w.queries}"
        )

    @property
    def kept_as(self) -> str:
        return self.name

    def __len__(self) -> int:
        return self._count

    def make(self, index: int) -> TrainingPicture:
        rng = np.random.default_rng([self._seed, index, int(self._held_out)])
        side = self._wanted.side
        if index % _SCENE_EVERY == _SCENE_EVERY - 1:
            picture, behind, objects = _of_scene(int(rng.integers(1 << 31)), side)
        else:
            picture, behind, objects = self._drawn(rng, side)
        parts = colour_elements(picture, side=self._wanted.queries).astype(np.uint8)
        return TrainingPicture(_levels(picture), parts, objects, behind=_levels(behind))

    def _drawn(self, rng: np.random.Generator, side: int) -> tuple[Floats, Floats, Bytes]:
        photo = self._photos[int(rng.integers(len(self._photos)))]
        ground = _crop(self._pack.pixels(photo), side, rng)
        for _ in range(int(rng.integers(_STANDING + 1))):
            ground = _laid(ground, self._thing(rng), rng)[0]
        picture, objects = ground, np.zeros((side, side), np.uint8)
        for number in range(1, 1 + int(rng.integers(1, _GUESTS + 1))):
            picture, alpha = _laid(picture, self._thing(rng), rng)
            objects[alpha > 0.1] = number
        return picture, ground, objects

    def _thing(self, rng: np.random.Generator) -> Bytes:
        return self._pack.pixels(self._things[int(rng.integers(len(self._things)))])


def _of_scene(seed: int, side: int) -> tuple[Floats, Floats, Bytes]:
    """A rendered scene, it without its frontmost object, and where that one is."""
    scene: RenderedScene = render_scene(seed, side)
    behind = scene.background.copy()
    for item in scene.objects[:-1]:
        behind *= item.shadow[..., None]
        part = behind[item.box.top : item.box.bottom, item.box.left : item.box.right]
        part += item.rgba[..., 3:] * (item.rgba[..., :3] - part)
    front = (scene.labels == len(scene.objects)) & bool(scene.objects)
    return scene.picture, behind, front.astype(np.uint8)


def _crop(photo: Bytes, side: int, rng: np.random.Generator) -> Floats:
    """A square of a photo (H, W, 3) at `side` px, mirrored half of the time, of a varied tone."""
    height, width = photo.shape[:2]
    shorter = min(height, width)
    least = min(shorter, max(side, _LEAST_SHARE * shorter))
    length = round(float(np.exp(rng.uniform(np.log(least), np.log(shorter)))))
    top, left = int(rng.integers(height - length + 1)), int(rng.integers(width - length + 1))
    part = photo[top : top + length, left : left + length]
    if rng.random() < 0.5:
        part = part[:, ::-1]
    sized = _sized(np.ascontiguousarray(part, np.float32) / np.float32(255), (side, side))
    gain = rng.uniform(0.8, 1.15) * rng.uniform(0.95, 1.05, 3)
    return np.clip(sized * gain.astype(np.float32), 0, 1)


def _laid(ground: Floats, thing: Bytes, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A cut-out (h, w, 4) somewhere on RGB (S, S, 3), with some of its tone; and its alpha (S, S).

    One in two has a soft shadow, which the picture behind it does not have.
    """
    side = ground.shape[0]
    rgba = thing.astype(np.float32) / np.float32(255)
    share = float(np.exp(rng.uniform(*np.log(_LAID)))) * side * side
    scale = np.sqrt(share / max(float(rgba[..., 3].sum()), 1.0))
    scale = min(scale, 0.9 * side / max(rgba.shape[:2]))
    size = tuple(max(3, round(length * scale)) for length in rgba.shape[1::-1])
    solid = np.dstack([rgba[..., :3] * rgba[..., 3:], rgba[..., 3:]])
    sized = np.clip(_sized(solid, (size[0], size[1])), 0, 1)
    if rng.random() < 0.5:
        sized = sized[:, ::-1]
    over = np.zeros((side, side, 4), np.float32)
    x, y = (int(rng.integers(side - length + 1)) for length in size)
    over[y : y + size[1], x : x + size[0]] = sized
    alpha = over[..., 3:]
    inside = alpha[..., 0] > 0.5
    if inside.any():
        own, tone = over[inside, :3].mean(0), ground[inside].mean(0)
        over[..., :3] += alpha * (tone - own) * np.float32(rng.uniform(0, 0.4))
    lower = ground
    if rng.random() < 0.5:
        drop = np.roll(alpha[..., 0], int(rng.integers(1, max(2, size[1] // 6))), axis=0)
        dark = cv2.GaussianBlur(drop, (0, 0), max(1.0, size[1] / 12))
        lower = ground * (1 - np.float32(0.4) * dark[..., None])
    return np.clip(lower * (1 - alpha) + over[..., :3], 0, 1), alpha[..., 0]


def _sized(picture: Floats, size: Sequence[int]) -> Floats:
    """(H, W, C) at (width, height)."""
    shrinks = size[0] < picture.shape[1]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    sized = cv2.resize(picture, (size[0], size[1]), interpolation=how)
    return np.asarray(np.clip(sized, 0, 1), np.float32)


def _levels(picture: Floats) -> Bytes:
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
