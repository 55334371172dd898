"""Owns whether what the decoder drew can be shown: if it rebuilds what is known beside a hole."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.engine.pixels.gamut import Gamut, gamut_of
from intarsia.core.engine.pixels.planes import Floats, Mask

LEAST_DB = 22.0  # that the decoder rebuilds known pixels to, where its own are to be shown
LEADS_BELOW_DB = 4.0  # by how much less will do where it only has a say in what is copied
_FEWEST = 32  # pixels beside the objects, else what the objects hold counts too


def rebuilt_db(same: Floats, window: NativeWindow, objects: Mask) -> float:
    """How well an unchanged picture came back where the decoder drew: PSNR in dB.

    same: RGB (S, S, 3) in [0, 1], decoded from the picture's own elements. objects: bool (H, W) in
    the window's frame, what stood there; what lies beside it is what a fill has to go on from, so
    that alone counts where there is enough of it.
    """
    area = window.hole > 0
    beside = area & ~(window.mask(objects) > 0)
    counted = beside if np.count_nonzero(beside) >= _FEWEST else area
    error = float(((same - window.picture)[counted] ** 2).mean()) if counted.any() else 0.0
    return float(-10 * np.log10(max(error, 1e-9)))


def known_colours(window: NativeWindow) -> Gamut:
    """What the known part of a window has, a little widened: what is drawn is to keep to that."""
    known = window.hole == 0
    return gamut_of(window.picture[known] if known.any() else window.picture.reshape(-1, 3))
