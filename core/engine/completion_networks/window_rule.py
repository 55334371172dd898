"""Owns how much of a picture a completing network is shown around a hole."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.completion.preset import FAST
from intarsia.core.engine.completion.windows import Crop, crops

Bools = npt.NDArray[np.bool_]
Parts = npt.NDArray[np.int32]


@dataclass(frozen=True)
class NetworkWindowRule:
    """context: on each side, in sides of the hole, at least `least_context_px`. most_px: longest
    side that the network is good at; larger windows are shrunk. least_px: sides are at least this
    where the picture is. grow_px: how far the hole is widened before the network sees it, since
    what stood there bleeds over its mask."""

    context: float
    least_context_px: int
    most_px: int
    grow_px: int
    least_px: int = 0
    square: bool = False


LAMA_RULE = NetworkWindowRule(context=0.75, least_context_px=64, most_px=1024, grow_px=2)
MIGAN_RULE = NetworkWindowRule(
    context=0.5, least_context_px=128, most_px=512, grow_px=3, least_px=512, square=True
)
OSOR_RULE = NetworkWindowRule(
    context=0.75, least_context_px=64, most_px=512, grow_px=3, least_px=256
)
KLEIN_RULE = NetworkWindowRule(
    context=0.5, least_context_px=64, most_px=1024, grow_px=0, least_px=512
)


def network_windows(hole: Bools, rule: NetworkWindowRule) -> tuple[list[Crop], Parts]:
    """The crops to complete one after the other, and the part number of each pixel of the hole.

    Parts of the hole that lie apart are independent; two whose context overlaps share a crop.
    """
    preset = replace(FAST, context=rule.context, least_context=rule.least_context_px)
    boxes, parts = crops(hole, preset)
    return [_widened(box, rule, hole.shape) for box in boxes], parts


def _widened(box: Crop, rule: NetworkWindowRule, shape: tuple[int, ...]) -> Crop:
    """The crop with the sides that the rule wants, inside the picture where that is possible."""
    height, width = box.bottom - box.top, box.right - box.left
    if rule.square:
        height = width = max(height, width)
    height, width = max(height, rule.least_px), max(width, rule.least_px)
    top, bottom = _span(box.top, box.bottom, height, shape[0])
    left, right = _span(box.left, box.right, width, shape[1])
    return Crop(top, left, bottom, right, box.parts)


def _span(low: int, high: int, length: int, limit: int) -> tuple[int, int]:
    length = min(length, limit)
    start = max(0, min((low + high - length) // 2, limit - length))
    return start, start + length
