"""Owns the label maps of pixel-wise guidance: estimating them, and what an edited one asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import add_noise
from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.methods.pixel_guidance.steps import FeatureNet
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier, Votes, vote
from intarsia.core.wire.errors import BadEdit

MAP_TIMESTEPS = (50, 150, 250)  # where the map ensemble looks (arXiv 2112.03126, section 4)
_SMALL_EDIT = 5000  # pixels at 256 x 256
_AT_ONCE = 4096  # pixels classified together

Labels = npt.NDArray[np.integer]
Colour = tuple[int, int, int]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class EditRegion:
    """Where an edited map is followed: bool (H, W), and its size before it was widened."""

    mask: Mask
    pixels: int


@dataclass(frozen=True)
class Strength:
    """How far the walk goes back (levels of 1000) and how hard the map pulls."""

    start: int
    scale: float


def edit_region(before: Labels, after: Labels, *, classes: Sequence[int]) -> EditRegion:
    """All pixels whose old or new label takes part, widened by 3 pixels (arXiv 2212.02024, 3.3).

    before, after: label ids (H, W). classes: the ids taking part.
    """
    if before.shape != after.shape:
        raise BadEdit(
            f"The map is {after.shape[1]} x {after.shape[0]} pixels, the picture's is "
            f"{before.shape[1]} x {before.shape[0]}.",
            "Paint on the map of this picture.",
        )
    touched = np.isin(before, classes) | np.isin(after, classes)
    if not touched.any():
        raise BadEdit("None of the chosen classes is in either map.", "Choose the classes to edit.")
    widened = cv2.dilate(touched.astype(np.uint8), np.ones((3, 3), np.uint8), iterations=3)
    return EditRegion(widened.astype(np.bool_), int(touched.sum()))


def strength_for(pixels: int, *, size_hw: tuple[int, int] = (256, 256)) -> Strength:
    """The paper's rule by the region's size: a small edit goes back less and pulls more.

    pixels: before widening, in a picture of size_hw; the rule was found at 256 x 256.
    """
    at_256 = pixels * 256 * 256 / (size_hw[0] * size_hw[1])
    return Strength(500, 100.0) if at_256 <= _SMALL_EDIT else Strength(750, 40.0)


def estimate_map(
    net: FeatureNet,
    image: Tensor,
    *,
    ensemble: Sequence[PixelClassifier],
    noise: Tensor,
    timesteps: Sequence[int] = MAP_TIMESTEPS,
) -> Votes:
    """The classes of every pixel of `image` (1, 3, H, W) in [-1, 1], row-major.

    noise: (1, 3, H, W), the one the ensemble was trained with; all timesteps share it.
    """
    abar = adm_schedule().abar
    with torch.no_grad():
        maps = [
            m for t in timesteps for m in net(add_noise(image, noise, abar=float(abar[t])), t).maps
        ]
        whole = ChosenPixels.inside(
            torch.ones(image.shape[-2:], dtype=torch.bool, device=image.device)
        )
        votes = [vote(ensemble, features_at(maps, p)[0].float()) for p in whole.chunks(_AT_ONCE)]
    return Votes(torch.cat([v.labels for v in votes]), torch.cat([v.disagreement for v in votes]))


def labels_from_colours(colours: npt.NDArray[np.uint8], palette: Sequence[Colour]) -> Labels:
    """A painted map, uint8 (H, W, 3), as label ids int64 (H, W): the place in the palette.

    Published maps have red and blue exchanged, so whichever order meets the palette more often is
    taken. Colours that are not in the palette are refused.
    """
    orders = [_lookup(order, palette) for order in (colours, colours[..., ::-1])]
    labels = max(orders, key=lambda found: int((found >= 0).sum()))
    strange = int((labels < 0).sum())
    if strange:
        raise BadEdit(
            f"{strange} pixels of the map have a colour that stands for no class.",
            "Paint without smoothing, in the colours of the classes.",
        )
    return labels


def _lookup(colours: npt.NDArray[np.uint8], palette: Sequence[Colour]) -> Labels:
    """The place in the palette, int64 (H, W), -1 where the colour is not in it."""
    wide = colours.astype(np.int64)
    packed = wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2]
    known = np.array([r << 16 | g << 8 | b for r, g, b in palette])
    order = np.argsort(known)
    at = order[np.searchsorted(known[order], packed).clip(max=len(known) - 1)]
    return np.where(known[at] == packed, at, -1)
