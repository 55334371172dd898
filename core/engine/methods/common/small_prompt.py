"""Owns prompts carried over to a smaller copy of their picture."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from intarsia.core.engine.pixels.planes import Mask
from intarsia.core.wire.edits import Prompt
from intarsia.core.wire.geometry import Box, Size


def small_prompt(prompt: Prompt, shares: tuple[float, float]) -> Prompt:
    """The prompt in the frame of a copy that has these shares of width and height."""
    across, down = shares
    box = prompt.box
    if box is not None:
        edges = (box.left * across, box.top * down, box.right * across, box.bottom * down)
        left, top, right, bottom = (round(edge) for edge in edges)
        box = Box.of_edges(left, top, max(right, left + 1), max(bottom, top + 1))
    return replace(
        prompt,
        points=tuple((x * across, y * down) for x, y in prompt.points),
        negatives=tuple((x * across, y * down) for x, y in prompt.negatives),
        box=box,
    )


def small_mask(mask: Mask, size: Size) -> Mask:
    """(H, W) bool in the frame of a copy of that size."""
    part = cv2.resize(
        mask.astype(np.uint8) * np.uint8(255),
        (size.width, size.height),
        interpolation=cv2.INTER_AREA,
    )
    return np.asarray(part >= 128, np.bool_)
