"""How well a trained element model rebuilds held-out photographs, and draws what it never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn.functional import max_pool2d

from intarsia.core.engine.compute.tensors import from_rgb, to_rgb
from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.elements.decode import Decoding, decoded, encoded
from intarsia.core.engine.elements.element_set import ElementSet, deleted, inside_mask
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.training.packed_photos import PhotoPack, PhotoPictures
from intarsia.core.engine.training.pictures import PreparationSettings, TrainingPicture

_SEED = 77
_GROWN_PX = 3  # around an object, that is not known either
_AT_ONCE = 8

Picture = npt.NDArray[np.float32]


@dataclass(frozen=True)
class HoleScores:
    """Means in dB: `hole` inside what was deleted, the rest known; `rebuilt` of whole pictures,
    nothing known; `smooth` of a fill without any network, inside what was deleted."""

    hole: float
    rebuilt: float
    smooth: float


def held_out_pictures(
    pack: PhotoPack, side: int, queries: int, count: int
) -> list[TrainingPicture]:
    """`count` pictures of photographs and cut-outs that no training sees."""
    settings = PreparationSettings(side, queries)
    drawn = PhotoPictures(pack, settings, seed=_SEED, count=2 * count + 8, held_out=True)
    numbers = [k for k in range(len(drawn)) if k % 6 != 5]  # the sixth is a rendered scene
    found: list[TrainingPicture] = []
    for number in numbers:
        picture = drawn.make(number)
        if 40 < int((picture.objects > 0).sum()) < side * side // 3:
            found.append(picture)
        if len(found) == count:
            break
    return found


@dataclass(frozen=True)
class Holes:
    """Held-out pictures as a model sees them: the elements of each, those `left` without its
    objects', where it is to be drawn, bool (H, W), and what is known of it in the work space."""

    pictures: Sequence[TrainingPicture]
    sets: list[ElementSet]
    left: list[ElementSet]
    masks: list[npt.NDArray[np.bool_]]
    known: Known


def holes_of(model: ElementsModel, pictures: Sequence[TrainingPicture]) -> Holes:
    """Encode pictures, and delete their objects' elements."""
    sets = [
        encoded(model, item.picture.astype(np.float32) / 127.5 - 1, item.elements.astype(int))
        for item in pictures
    ]
    left = [
        deleted(found, inside_mask(found.places, torch.from_numpy(item.objects > 0)))
        for found, item in zip(sets, pictures, strict=True)
    ]
    masks = [_grown(item.objects > 0) for item in pictures]
    x0 = HaarSpace(model.config.haar).encode(
        torch.cat([from_rgb(_unit(item.picture)) for item in pictures])
    )
    hole = torch.from_numpy(np.stack(masks).astype(np.float32))[:, None]
    return Holes(
        pictures, sets, left, masks, Known(x0, 1 - max_pool2d(hole, model.config.reduction))
    )


def scores_of(holes: Holes, whole: Tensor, filled: Tensor) -> HoleScores:
    """Of the same pictures rebuilt, and drawn without their objects, (B, 3, S, S) both."""
    rebuilt, inside, smooth = [], [], []
    rows = zip(whole, filled, holes.pictures, holes.masks, strict=True)
    for same, made, item, mask in rows:
        truth, gone = _unit(np.asarray(item.behind)), item.objects > 0
        rebuilt.append(_decibels((to_rgb(same) - _unit(item.picture)) ** 2))
        inside.append(_decibels((to_rgb(made) - truth)[gone] ** 2))
        plain = cv2.inpaint(item.picture, mask.astype(np.uint8), 3, cv2.INPAINT_NS)
        smooth.append(_decibels((_unit(np.asarray(plain, np.uint8)) - truth)[gone] ** 2))
    return HoleScores(*(float(np.mean(found)) for found in (inside, rebuilt, smooth)))


def hole_scores(
    model: ElementsModel, pictures: Sequence[TrainingPicture], steps: int | None = None
) -> HoleScores:
    """Every picture walked to with all elements, and with its objects' deleted."""
    parts = []
    for start in range(0, len(pictures), _AT_ONCE):
        holes = holes_of(model, pictures[start : start + _AT_ONCE])
        whole = _decoded(model, holes.sets, Decoding(steps=steps), start)
        filled = _decoded(model, holes.left, Decoding(steps=steps, known=holes.known), start)
        parts += [scores_of(holes, whole, filled)] * len(holes.sets)
    rows = [(part.hole, part.rebuilt, part.smooth) for part in parts]
    return HoleScores(*(float(x) for x in np.mean(rows, axis=0)))


def _decoded(model: ElementsModel, sets: Sequence[ElementSet], how: Decoding, seed: int) -> Tensor:
    generators = [torch.Generator().manual_seed(seed + k) for k in range(len(sets))]
    return decoded(model, sets, HaarSpace(model.config.haar), generators=generators, decoding=how)


def _grown(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    kernel = np.ones((2 * _GROWN_PX + 1,) * 2, np.uint8)
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel) > 0)


def _unit(picture: npt.NDArray[np.uint8]) -> Picture:
    return picture.astype(np.float32) / np.float32(255)


def _decibels(squares: Picture) -> float:
    return float(-10 * np.log10(max(float(squares.mean()), 1e-9)))
