"""Owns FLUX.2 klein with erase-v1 as an eraser: a thing leaves with its shadow and reflection."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from torch import Generator, Tensor, nn

from intarsia.core.engine.completion_networks.window_rule import KLEIN_RULE
from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.classical.by_eraser import (
    Eraser,
    ErasingNetwork,
    Erasure,
    OnStep,
)
from intarsia.core.engine.nets.klein.convert import (
    BLOCKS,
    KleinNetworks,
    instruction,
    open_klein,
)
from intarsia.core.engine.nets.klein.edit import edited, missing
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Floats, Mask

AMENDMENT, INSTRUCTION = "erase_v1_diffusers.safetensors", "prompt_embeds.safetensors"
_GROW = 0.02  # of the window's longer side, as erase-v1 was made for
_LEAST, _FULL = 0.04, 0.12  # change of a channel that begins to count, and that counts wholly
_REACH_PX = 8  # what a thing cast begins within this of it
# Bytes at a megapixel in float32, an estimate: with it the whole comes to what others report, 14 GB
# in half precision and 10 with blocks in 8 bits.
KLEIN_ACTIVATIONS = 11 << 30
_SMALLER = "Close other programs that use the device, or choose OSOR or LaMa."


@dataclass(frozen=True)
class ErasingKlein:
    """The amended networks, and the amendment's one instruction (1, tokens, C)."""

    networks: KleinNetworks
    words: Tensor


def klein_network(amendment: PackNeed) -> ErasingNetwork[ErasingKlein]:
    """The network that a base pack and the amendment's pack make together."""

    def open_pack(folder: Path) -> ErasingKlein:
        change = amendment.store.path(amendment.choose())
        networks = open_klein(folder, change / AMENDMENT)
        words = instruction(load_state(change / INSTRUCTION), networks.words_width)
        return ErasingKlein(networks, words)

    return ErasingNetwork(
        open_pack, _parts, klein_eraser, KLEIN_RULE, _SMALLER, KLEIN_ACTIVATIONS, BLOCKS
    )


def klein_eraser(klein: ErasingKlein) -> Eraser:
    """klein, shown the picture and what to remove; what it changed besides is found by comparing.

    The whole window goes through its autoencoder, so small changes everywhere mean nothing.
    """

    def erase(picture: Floats, hole: Mask, generator: Generator, on_step: OnStep) -> Erasure:
        height, width = hole.shape
        thing = grown(hole, round(_GROW * max(hole.shape)))
        more = ((0, missing(height)), (0, missing(width)))
        shown = np.pad(np.rint(picture * 255).astype(np.uint8), (*more, (0, 0)), mode="edge")
        white = np.pad(thing, more, mode="edge").astype(np.uint8) * np.uint8(255)
        made = edited(
            klein.networks,
            (shown, np.repeat(white[..., None], 3, axis=2)),
            klein.words,
            device=choose_device(),
            generator=generator,
            on_step=on_step,
        )[:height, :width]
        return Erasure(np.clip(made, 0, 1), changed(picture, made, thing))

    return erase


def changed(picture: Floats, made: Floats, thing: Mask) -> Floats:
    """How much of each place (H, W) was changed: the thing, and what hangs together with it."""
    difference = np.abs(cv2.GaussianBlur(made - picture, (0, 0), 1.5)).max(axis=2)
    alpha = np.clip((difference - _LEAST) / (_FULL - _LEAST), 0, 1).astype(np.float32)
    _, parts = cv2.connectedComponents(((alpha > 0) | thing).astype(np.uint8), connectivity=8)
    touched = np.unique(parts[grown(thing, _REACH_PX) & (parts > 0)])
    alpha[~np.isin(parts, touched)] = 0
    alpha[thing] = 1
    return np.asarray(alpha, np.float32)


def _parts(klein: ErasingKlein) -> tuple[nn.Module, ...]:
    return klein.networks.modules
