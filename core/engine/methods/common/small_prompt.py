"""Owns prompts as finders take them: carried over to a smaller copy, words as a box."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.errors import BadEdit
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


def pointed_prompt(prompt: Prompt, colour: Floats, context: RunContext) -> Prompt:
    """The prompt, words turned into a box around what is called so in `colour` (H, W, 3)."""
    if prompt.kind is not PromptKind.WORDS:
        return prompt
    if context.locator is None:
        raise BadEdit("This engine understands no words.", "Click on the object instead.")
    box = context.locator.locate(colour, prompt.words, context)
    return replace(prompt, kind=PromptKind.BOX, box=box, words="")
