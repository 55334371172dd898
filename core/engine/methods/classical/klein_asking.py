"""Owns how FLUX.2 klein is asked in an edit: what it is shown, in windows, and what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from intarsia.core.engine.compute.device import choose_device, working_dtype
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.classical.by_klein import KLEIN_ACTIVATIONS
from intarsia.core.engine.methods.classical.klein_instructions import KleinInstructions
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    MethodNetworks,
    generator_of,
    learnt_memory,
)
from intarsia.core.engine.methods.common.native_window import NativeWindow, NativeWindows
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.klein.convert import BLOCKS, KleinNetworks, open_klein
from intarsia.core.engine.nets.klein.edit import SIDES, edited, missing
from intarsia.core.engine.nets.klein.instructions import KleinTask
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import bounds_of
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.errors import BadWeights

GREY = 128  # what stands for nothing in a picture that klein is shown
MOST_PX, LEAST_PX = 1024, 512  # sides of a window; klein was made for about a megapixel
BESIDE_PX = 768  # longer side of what is shown beside the window
_SMALLER = "Mark a smaller region, close other programs that use the device, or use another method."

Levels = npt.NDArray[np.uint8]


class KleinAsker:
    """klein's networks without an amendment, and its instructions."""

    def __init__(
        self, need: PackNeed, instructions: KleinInstructions, loaded_networks: OneSlotCache
    ) -> None:
        self._instructions = instructions
        self._networks = MethodNetworks(
            need, loaded_networks, open_klein, _parts, KLEIN_ACTIVATIONS, BLOCKS
        )

    def ask(
        self,
        pack: str,
        wanted: KleinTask,
        references: Sequence[Levels],
        context: RunContext,
        turn: tuple[int, int] = (0, 1),
    ) -> Floats:
        """RGB (H, W, 3) in [0, 1] of the first reference's size.

        references: RGB (H, W, 3) of any size, in the instruction's order; they are filled up with
        grey. turn: which question of how many of the edit this is, for its progress. Raises
        Cancelled, MissingPack, BadWeights, OutOfMemory.
        """
        words = self._instructions.take(wanted, context)
        device = choose_device()
        number, count = turn

        def on_step(done: int, of: int) -> None:
            context.step(number * of + done, count * of)

        with learnt_memory(self._networks.thrift, _SMALLER), torch.inference_mode():
            networks = self._networks.take(pack, Compute(device, working_dtype(device)), context)
            if words.shape[-1] != networks.words_width:
                raise BadWeights(
                    "The instructions of klein were encoded for another network.",
                    "Install the packs of klein and of its text encoder again.",
                )
            context.computes_on(str(device))
            made = edited(
                networks,
                [_filled_up(each) for each in references],
                words,
                device=device,
                generator=generator_of(context),
                on_step=on_step,
            )
        height, width = references[0].shape[:2]
        return np.clip(made[:height, :width], 0, 1)


def sized(windows: NativeWindows) -> NativeWindows:
    """The windows as klein sees them: in their own size where that is one for it."""
    return NativeWindows(
        tuple(replace(each, side=native_side(each.square.width)) for each in windows.windows)
    )


def native_side(side: int) -> int:
    """The side, a multiple of 16, at which a square of that many pixels is shown."""
    return -(-min(MOST_PX, max(LEAST_PX, side)) // SIDES) * SIDES


def levels(picture: Floats) -> Levels:
    """RGB (H, W, 3) in [0, 1] as 8 bits."""
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def on_grey(colour: Levels, inside: Mask, most: int = BESIDE_PX) -> Levels:
    """What is inside, bool (H, W), of RGB (H, W, 3), alone on grey, at most so long a side."""
    box = bounds_of(inside)
    part = np.s_[box.top : box.bottom, box.left : box.right]
    shown = np.where(inside[part][..., None], colour[part], np.uint8(GREY))
    scale = min(1.0, most / max(shown.shape[:2]))
    if scale == 1:
        return np.ascontiguousarray(shown)
    size = max(1, round(shown.shape[1] * scale)), max(1, round(shown.shape[0] * scale))
    return np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_AREA), np.uint8)


def in_window(window: NativeWindow, where: Mask) -> Mask:
    """A mask, bool (H, W) in the edit's window, as bool (side, side)."""
    return np.asarray(window.mask(where) > 0)


def _filled_up(picture: Levels) -> Levels:
    """With grey to the right and below until klein takes its sides."""
    more = ((0, missing(picture.shape[0])), (0, missing(picture.shape[1])), (0, 0))
    return np.pad(picture, more, constant_values=GREY)


def _parts(networks: KleinNetworks) -> tuple[nn.Module, ...]:
    return networks.modules
