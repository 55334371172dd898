"""Owns how pixel classifiers are published: a folder, or an archive, of folders by noise level."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import torch

from intarsia.core.engine.compute.weights import State, load_state, load_state_bytes
from intarsia.core.engine.nets.adm.network import FEATURE_BLOCKS
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier, load_classifier
from intarsia.core.wire.errors import BadWeights

_SUFFIX = "_" + "_".join(str(block) for block in FEATURE_BLOCKS)
_MEMBER = re.compile(rf"(?:.*/)?(\d+(?:_\d+)*){_SUFFIX}/model_(\d+)\.pth")
_MOST_MEMBERS = 4096
_MOST_BYTES = 64 << 20  # of one classifier; the published ones have 3 MB, an ensemble's 9

_AGAIN = "Download the file again from the pack's own source."

Levels = tuple[int, ...]


class ClassifierFiles:
    """The classifier files of a folder or a zip archive, none of them unpacked.

    by_levels: per set of noise levels, the names of its models in order.
    """

    def __init__(self, place: Path) -> None:
        self.place = place
        self._zipped = place.is_file()
        found: dict[Levels, dict[int, str]] = {}
        for name in self._names():
            if match := _MEMBER.fullmatch(name):
                levels = tuple(int(level) for level in match[1].split("_"))
                found.setdefault(levels, {})[int(match[2])] = name
        self.by_levels = {
            levels: [models[number] for number in sorted(models)]
            for levels, models in sorted(found.items())
        }

    def state(self, name: str) -> State:
        """The tensors of one file. Raises BadWeights."""
        if not self._zipped:
            return load_state(self.place / name)
        try:
            with zipfile.ZipFile(self.place) as archive:
                if archive.getinfo(name).file_size > _MOST_BYTES:
                    raise BadWeights(f"{name} is too large for a pixel classifier.", _AGAIN)
                with archive.open(name) as member:
                    content = member.read(_MOST_BYTES + 1)  # the size above is only what it claims
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise BadWeights(f"{name} in {self.place.name} is damaged: {error}.", _AGAIN) from error
        if len(content) > _MOST_BYTES:
            raise BadWeights(f"{name} is too large for a pixel classifier.", _AGAIN)
        return load_state_bytes(content, source=name)

    def _names(self) -> list[str]:
        if not self._zipped:
            return [
                path.relative_to(self.place).as_posix() for path in self.place.glob("*/model_*.pth")
            ]
        try:
            with zipfile.ZipFile(self.place) as archive:
                names = archive.namelist()
        except (zipfile.BadZipFile, OSError) as error:
            raise BadWeights(f"{self.place.name} is no zip archive.", _AGAIN) from error
        if len(names) > _MOST_MEMBERS:
            raise BadWeights(f"{self.place.name} holds too many files.", _AGAIN)
        return names


class ClassifierFolder(Mapping[int, PixelClassifier]):
    """The step classifiers of a folder or archive: noise level -> classifier, read when asked.

    Layout: `{level}_5_6_7_8_12/model_0.pth`. width: the feature width of the backbone, which the
    classifiers must have been trained on; device: where they are put.
    """

    def __init__(self, place: Path, *, width: int, device: torch.device | str = "cpu") -> None:
        self._width, self._device = width, device
        self._files = ClassifierFiles(place)
        self._names = {
            levels[0]: names[0]
            for levels, names in self._files.by_levels.items()
            if len(levels) == 1
        }
        self._read: dict[int, PixelClassifier] = {}
        if not self._names:
            raise BadWeights(
                f"{place.name} holds no pixel classifiers.",
                f"It should hold folders such as 0{_SUFFIX}, each with model_0.pth.",
            )

    def __getitem__(self, level: int) -> PixelClassifier:
        if level not in self._read:
            read = _load(self._files, self._names[level], width=self._width)
            self._read[level] = read.to(self._device)
        return self._read[level]

    def __iter__(self) -> Iterator[int]:
        return iter(sorted(self._names))

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, level: object) -> bool:
        return level in self._names


def load_ensemble(place: Path, *, width: int) -> tuple[Levels, list[PixelClassifier]]:
    """The map ensemble of a folder or archive: its noise levels, and its members in order.

    Layout: `50_150_250_5_6_7_8_12/model_{0..9}.pth`. width: the backbone's, for one level.
    """
    files = ClassifierFiles(place)
    for levels, names in files.by_levels.items():
        if len(levels) > 1:
            members = [_load(files, name, width=width * len(levels)) for name in names]
            if len({m.classes for m in members}) > 1:
                raise BadWeights(
                    f"The classifiers in {place.name} know different numbers of classes.",
                    "Keep the classifiers of one model apart from those of another.",
                )
            return levels, members
    raise BadWeights(
        f"{place.name} holds no map classifiers.",
        f"It should hold a folder such as 50_150_250{_SUFFIX} with model_0.pth and more.",
    )


def _load(files: ClassifierFiles, name: str, *, width: int) -> PixelClassifier:
    folder, _, file = name.rpartition("/")
    source = f"{folder.rpartition('/')[2]}/{file}"
    classifier = load_classifier(files.state(name), source=source)
    if classifier.width != width:
        raise BadWeights(
            f"{source} was trained on {classifier.width} features a pixel; "
            f"this network gives {width}.",
            "Use classifiers and network of the same model.",
        )
    return classifier
