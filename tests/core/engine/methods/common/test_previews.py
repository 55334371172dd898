"""Glimpses: the window with its regions as they come along, and no more than can be followed."""

from __future__ import annotations

import numpy as np
import torch

from intarsia.core.engine.methods.common.native_window import native_windows
from intarsia.core.engine.methods.common.previews import EVERY_S, LONGEST_PX, Previews
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.pixels import Placed


def test_every_region_shows_its_own_estimate_in_its_place() -> None:
    values = np.full((200, 800, 4), 255, np.uint8)
    region = np.zeros((200, 800), np.bool_)
    region[40:80, 40:80] = region[120:160, 700:740] = True
    windows = native_windows(Placed(pixels_of(values), 0, 0), region, 64)
    now = [0.0]

    def colours(x0: torch.Tensor) -> np.ndarray:
        return np.stack([np.full((8, 8, 3), int(v), np.uint8) for v in x0[:, 0, 0, 0]])

    glimpse = Previews(windows, colours, clock=lambda: now[0])
    estimates = torch.tensor([10.0, 20.0])[:, None, None, None]
    seen = glimpse(estimates)
    assert seen is not None
    assert seen.shape == (LONGEST_PX // 4, LONGEST_PX, 3)
    scale = LONGEST_PX / 800
    assert (seen[int(60 * scale), int(60 * scale)] == 10).all()
    assert (seen[int(140 * scale), int(720 * scale)] == 20).all()
    assert (seen[int(100 * scale), int(400 * scale)] == 255).all()
    now[0] = EVERY_S / 2
    assert glimpse(estimates) is None
    now[0] = EVERY_S
    assert glimpse(estimates) is not None
