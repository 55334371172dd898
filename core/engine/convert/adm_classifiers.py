"""Owns the folders pixel classifiers are published in: one folder for each set of noise levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from intarsia.core.engine.nets.adm import FEATURE_BLOCKS
from intarsia.core.engine.nets.pixel_classifier import PixelClassifier, load_classifier
from intarsia.core.engine.weights import load_state
from intarsia.core.wire.errors import BadWeights

_SUFFIX = "_" + "_".join(str(block) for block in FEATURE_BLOCKS)


class ClassifierFolder(Mapping[int, PixelClassifier]):
    """The step classifiers under a folder: noise level -> classifier, each read when first asked.

    Layout: `{level}_5_6_7_8_12/model_0.pth`. width: the feature width of the backbone, which the
    classifiers must have been trained on.
    """

    def __init__(self, folder: Path, *, width: int) -> None:
        self._width = width
        self._files = {
            levels[0]: place / "model_0.pth"
            for levels, place in _places(folder).items()
            if len(levels) == 1
        }
        self._read: dict[int, PixelClassifier] = {}
        if not self._files:
            raise BadWeights(
                f"{folder.name} holds no pixel classifiers.",
                f"It should hold folders such as 0{_SUFFIX}, each with model_0.pth.",
            )

    def __getitem__(self, level: int) -> PixelClassifier:
        if level not in self._read:
            self._read[level] = _load(self._files[level], width=self._width)
        return self._read[level]

    def __iter__(self) -> Iterator[int]:
        return iter(sorted(self._files))

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, level: object) -> bool:
        return level in self._files


def load_ensemble(folder: Path, *, width: int) -> tuple[tuple[int, ...], list[PixelClassifier]]:
    """The map ensemble under a folder: its noise levels, and its members in order.

    Layout: `50_150_250_5_6_7_8_12/model_{0..9}.pth`. width: the backbone's, for one level.
    """
    for levels, place in _places(folder).items():
        files = sorted(place.glob("model_*.pth"), key=lambda f: int(f.stem.split("_")[1]))
        if len(levels) > 1 and files:
            members = [_load(file, width=width * len(levels)) for file in files]
            if len({m.classes for m in members}) > 1:
                raise BadWeights(
                    f"The classifiers in {place.name} know different numbers of classes.",
                    "Keep the classifiers of one model apart from those of another.",
                )
            return levels, members
    raise BadWeights(
        f"{folder.name} holds no map classifiers.",
        f"It should hold a folder such as 50_150_250{_SUFFIX} with model_0.pth and more.",
    )


def _places(folder: Path) -> dict[tuple[int, ...], Path]:
    found: dict[tuple[int, ...], Path] = {}
    for place in sorted(folder.glob(f"*{_SUFFIX}")):
        levels = place.name.removesuffix(_SUFFIX).split("_")
        if place.is_dir() and all(level.isdigit() for level in levels):
            found[tuple(int(level) for level in levels)] = place
    return found


def _load(file: Path, *, width: int) -> PixelClassifier:
    classifier = load_classifier(load_state(file), source=f"{file.parent.name}/{file.name}")
    if classifier.width != width:
        raise BadWeights(
            f"{file.parent.name} was trained on {classifier.width} features a pixel; "
            f"this network gives {width}.",
            "Use classifiers and network of the same model.",
        )
    return classifier
