"""Owns how far the decoder is heard: whether it rebuilds what is known beside a hole, and whether
the colours there differ by more than it errs."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.methods.common.canvas import WindowColours
from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.engine.pixels.gamut import Gamut, gamut_of
from intarsia.core.engine.pixels.planes import Floats, Mask

LEAST_DB = 22.0  # that the decoder rebuilds known pixels to, where its own are to be shown
LEADS_BELOW_DB = 4.0  # by how much less will do where it only has a say in what is copied
_RIM = 0.1  # width of the rim, in sides of a square as large as the hole
_LEAST_RIM_PX = 4
_PLAIN, _VARIED = 0.08, 0.16  # spread of the rim's tones: the decoder says nothing, all it may say
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


def heard_at(canvas: WindowColours, hole: Mask, blur_px: float) -> float:
    """How much the decoder has to say of what fills a hole: 0, nothing, to 1.

    Where the tones along the rim hardly differ, copies are right to less than it errs; where they
    differ widely it is the better guess; so it is where no rim shows. hole: bool (H, W) in the
    canvas's frame, not empty. blur_px: sigma below which the decoder shows no detail.
    """
    width = max(_LEAST_RIM_PX, _RIM * float(np.sqrt(np.count_nonzero(hole))))
    left, top, across, height = cv2.boundingRect(hole.astype(np.uint8))
    margin = int(width) + 1
    part = np.s_[
        max(0, top - margin) : top + height + margin, max(0, left - margin) : left + across + margin
    ]
    away = cv2.distanceTransform((~hole[part]).astype(np.uint8), cv2.DIST_L2, 5)
    rim = (away < width) & ~hole[part] & canvas.visible[part]
    if not rim.any():
        return 1.0
    weight = rim.astype(np.float32)
    tones = cv2.GaussianBlur(canvas.colour[part] * weight[..., None], (0, 0), blur_px)[rim]
    tones /= cv2.GaussianBlur(weight, (0, 0), blur_px)[rim][:, None]
    spread = float(tones.std(0).mean())
    return float(np.clip((spread - _PLAIN) / (_VARIED - _PLAIN), 0, 1))


def known_colours(window: NativeWindow) -> Gamut:
    """What the known part of a window has, a little widened: what is drawn is to keep to that."""
    known = window.hole == 0
    return gamut_of(window.picture[known] if known.any() else window.picture.reshape(-1, 3))
