"""Owns what a decoder that fills sees: known pixels, and a smooth guess between them."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.elements.tokens import ElementBatch

_BARE, _HELD = -1.0, 3.0  # log odds of the drawing against the guess, without and with elements
_INNER = 0.4  # of an element's size, to each side of its middle: where it surely is
CHANNELS = 4  # RGB, and where it is known
_REACH_PX = 3  # of the smooth guess

Levels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]


def seen_of(picture: Levels, hole: Mask) -> Tensor:
    """uint8 RGB (S, S, 3) and where it is not known, bool (S, S) -> float32 (4, S, S).

    RGB in [-1, 1], in the hole drawn in smoothly from its edge (Navier-Stokes inpainting, Bertalmio
    et al. 2001), then 1 where it is known. Where nothing is, all is 0.
    """
    out = torch.zeros(CHANNELS, *hole.shape)
    if hole.all():
        return out
    near = picture
    if hole.any():
        near = np.asarray(cv2.inpaint(picture, hole.view(np.uint8), _REACH_PX, cv2.INPAINT_NS))
    out[:3] = torch.from_numpy(near).permute(2, 0, 1).float() / 127.5 - 1
    out[3] = torch.from_numpy(~hole)
    return out


def settled(drawn: Tensor, seen: Tensor, batch: ElementBatch, more: Tensor) -> Tensor:
    """A decoder's drawing (B, 3, S, S) and the smooth guess in what is seen (B, 4, S, S), as one.

    The drawing counts where elements hold something, the guess between them; more: log odds
    (B, 1, S, S) for the drawing. The drawing alone where nothing is known of a picture.
    """
    held = _held(batch, drawn.shape[-1])
    odds = torch.where(held, _HELD, _BARE).to(drawn) + more
    bare = seen[:, 3:].amax((2, 3), keepdim=True) == 0
    return torch.where(bare, drawn, seen[:, :3] + odds.sigmoid() * (drawn - seen[:, :3]))


def _held(batch: ElementBatch, side: int) -> Tensor:
    """Which pixels lie well within a live element's box, bool (B, 1, side, side)."""
    steps = (torch.arange(side, device=batch.places.device) + 0.5) / side
    middle, size = batch.places[..., :2, None], batch.places[..., 2:, None]
    inside = (steps - middle).abs() < _INNER * size
    across, down = inside[:, :, 0], inside[:, :, 1] & batch.live[..., None]
    return (down.transpose(1, 2).float() @ across.float() > 0)[:, None]
