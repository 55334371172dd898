"""How well a trained element model rebuilds held-out photographs, and draws what it never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch.nn.functional import max_pool2d

from intarsia.core.engine.compute.tensors import from_rgb, to_rgb
from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.elements.decode import Decoding, decoded, encoded
from intarsia.core.engine.elements.element_set import deleted, inside_mask
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


def hole_scores(
    model: ElementsModel, pictures: Sequence[TrainingPicture], steps: int | None = None
) -> HoleScores:
    """Every picture decoded with all elements, and with its objects' deleted."""
    space = HaarSpace(model.config.haar)
    whole, holes, smooth = [], [], []
    for start in range(0, len(pictures), _AT_ONCE):
        part = pictures[start : start + _AT_ONCE]
        sets = [
            encoded(model, item.picture.astype(np.float32) / 127.5 - 1, item.elements.astype(int))
            for item in part
        ]
        left = [
            deleted(found, inside_mask(found.places, torch.from_numpy(item.objects > 0)))
            for found, item in zip(sets, part, strict=True)
        ]
        masks = [_grown(item.objects > 0) for item in part]
        x0 = space.encode(torch.cat([from_rgb(_unit(item.picture)) for item in part]))
        hole = torch.from_numpy(np.stack(masks).astype(np.float32))[:, None]
        known = Known(x0, 1 - max_pool2d(hole, model.config.reduction))
        made = _decoded(model, left, Decoding(steps=steps, known=known), start)
        whole += [
            _decibels((picture - _unit(item.picture)) ** 2)
            for picture, item in zip(
                _decoded(model, sets, Decoding(steps=steps), start), part, strict=True
            )
        ]
        for picture, item, mask in zip(made, part, masks, strict=True):
            truth, inside = _unit(np.asarray(item.behind)), item.objects > 0
            holes.append(_decibels(((picture - truth)[inside]) ** 2))
            plain = cv2.inpaint(item.picture, mask.astype(np.uint8), 3, cv2.INPAINT_NS)
            smooth.append(_decibels(((_unit(plain) - truth)[inside]) ** 2))
    return HoleScores(*(float(np.mean(found)) for found in (holes, whole, smooth)))


def _decoded(model: ElementsModel, sets: Sequence, how: Decoding, seed: int) -> list[Picture]:  # type: ignore[type-arg]
    generators = [torch.Generator().manual_seed(seed + k) for k in range(len(sets))]
    space = HaarSpace(model.config.haar)
    made = decoded(model, sets, space, generators=generators, decoding=how)
    return [np.clip(to_rgb(x), 0, 1) for x in made]


def _grown(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    kernel = np.ones((2 * _GROWN_PX + 1,) * 2, np.uint8)
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel) > 0)


def _unit(picture: npt.NDArray[np.uint8]) -> Picture:
    return picture.astype(np.float32) / np.float32(255)


def _decibels(squares: Picture) -> float:
    return float(-10 * np.log10(max(float(squares.mean()), 1e-9)))
