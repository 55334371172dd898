"""How a trained element model is measured: held-out scenes rebuilt, and with an object deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from skimage.metrics import structural_similarity

from intarsia.core.engine.compute.tensors import to_rgb
from intarsia.core.engine.elements.decode import Decoding, decoded, encoded, lightly_decoded
from intarsia.core.engine.elements.element_set import ElementSet, deleted
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.engine.training.elements.samples import dropped_by
from intarsia.core.engine.training.packed_photos import PhotoPack, PhotoPictures
from intarsia.core.engine.training.pictures import PreparationSettings

HELD_OUT = 900_000_000  # the first seed of scenes that no training sees
_STEPS = 12  # of DDIM
_AT_ONCE = 8
_LEAST_PX = 30  # of known background behind a deleted object
_CLEAR = 0.97  # light that other objects' shadows must leave there

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class HeldOut:
    """A scene and its frontmost object whose hidden background is known.

    picture, background: RGB (S, S, 3) in [0, 1]. mask: bool (S, S), the object. behind: the part
    of it with nothing but background behind.
    """

    picture: Picture
    background: Picture
    mask: Mask
    behind: Mask


def held_out(count: int, side: int) -> list[HeldOut]:
    """The first `count` scenes from HELD_OUT on whose front object hides enough background."""
    found: list[HeldOut] = []
    seed = HELD_OUT
    while len(found) < count:
        scene = render_scene(seed, side)
        seed += 1
        front = len(scene.objects)
        mask = scene.labels == front
        clear = np.ones_like(mask)
        for item in scene.objects[:-1]:
            clear &= (item.mask(side) < 1 - _CLEAR) & (item.shadow > _CLEAR)
        if front and int((mask & clear).sum()) >= _LEAST_PX:
            found.append(HeldOut(scene.picture, scene.background, mask, mask & clear))
    return found


def held_out_photos(pack: Path, count: int, side: int) -> list[HeldOut]:
    """`count` pictures of photographs that no training sees, with what was laid on them."""
    settings = PreparationSettings(side, 8)
    drawn = PhotoPictures(
        PhotoPack(pack), settings, seed=HELD_OUT, count=4 * count + 8, held_out=True
    )
    found: list[HeldOut] = []
    for number in range(len(drawn)):
        item = drawn.make(number)
        picture, background = (
            x.astype(np.float32) / np.float32(255) for x in (item.picture, np.asarray(item.behind))
        )
        mask = item.objects > 0
        if int(mask.sum()) >= _LEAST_PX and len(found) < count:
            found.append(HeldOut(picture, background, mask, mask))
    return found


@dataclass(frozen=True)
class Made:
    """What a model makes of held-out scenes, a picture (S, S, 3) in [0, 1] each."""

    whole: list[Picture]
    without: list[Picture]


def made_of(model: ElementsModel, scenes: Sequence[HeldOut]) -> Made:
    """Every scene decoded, and decoded with its front object's elements deleted."""
    sets, cleared = [], []
    for scene in scenes:
        labels = colour_elements(scene.picture, side=model.config.queries)
        found = encoded(model, scene.picture * 2 - 1, labels)
        sets.append(found)
        cleared.append(deleted(found, torch.from_numpy(dropped_by(scene.mask, labels))))
    return Made(_decoded(model, sets), _decoded(model, cleared))


def scores(made: Made, scenes: Sequence[HeldOut]) -> dict[str, float]:
    """Means over the scenes: MSE, PSNR and SSIM of the whole; of what a deletion leaves behind.

    background_psnr: inside the known background. background_share: how many of its pixels came
    nearer to the background than to the object that was deleted, 0 .. 1.
    """
    found = whole_scores(made.whole, scenes)
    behind, shares = [], []
    for scene, picture in zip(scenes, made.without, strict=True):
        to_background = ((picture - scene.background)[scene.behind] ** 2).sum(1)
        to_object = ((picture - scene.picture)[scene.behind] ** 2).sum(1)
        behind.append(_decibels(float(to_background.mean()) / 3))
        shares.append(float((to_background < to_object).mean()))
    return {
        **found,
        "background_psnr": float(np.mean(behind)),
        "background_share": float(np.mean(shares)),
    }


def light_scores(
    model: ElementsModel, scenes: Sequence[HeldOut], *, shuffled: bool = False
) -> dict[str, float]:
    """MSE, PSNR and SSIM of the light decoder; shuffled: each content at another one's place."""
    sets = []
    for index, scene in enumerate(scenes):
        labels = colour_elements(scene.picture, side=model.config.queries)
        found = encoded(model, scene.picture * 2 - 1, labels)
        if shuffled:
            order = torch.randperm(len(found), generator=torch.Generator().manual_seed(index))
            found = replace(found, places=found.places[order])
        sets.append(found)
    pictures = [to_rgb(x) for x in lightly_decoded(model, sets)]
    return whole_scores(pictures, scenes)


def whole_scores(pictures: Sequence[Picture], scenes: Sequence[HeldOut]) -> dict[str, float]:
    """Means of MSE (of [0, 1]), PSNR in dB and SSIM over whole pictures."""
    rows = []
    for picture, scene in zip(pictures, scenes, strict=True):
        clear = np.clip(picture, 0, 1)
        error = float(((clear - scene.picture) ** 2).mean())
        alike = structural_similarity(scene.picture, clear, channel_axis=2, data_range=1)
        rows.append((error, _decibels(error), float(alike)))
    mse, psnr, ssim = np.mean(rows, axis=0).tolist()
    return {"mse": mse, "psnr": psnr, "ssim": ssim}


def _decoded(model: ElementsModel, sets: Sequence[ElementSet]) -> list[Picture]:
    space, how, pictures = HaarSpace(model.config.haar), Decoding(steps=_STEPS), []
    for start in range(0, len(sets), _AT_ONCE):
        part = sets[start : start + _AT_ONCE]
        generators = [torch.Generator().manual_seed(start + k) for k in range(len(part))]
        found = decoded(model, part, space, generators=generators, decoding=how)
        pictures += [np.clip(to_rgb(x), 0, 1) for x in found]
    return pictures


def _decibels(error: float) -> float:
    return float(-10 * np.log10(max(error, 1e-9)))
