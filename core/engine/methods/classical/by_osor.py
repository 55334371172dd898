"""Owns OSOR as an eraser: its pack read, and one window without a thing and what it cast."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Generator, Tensor, nn

from intarsia.core.engine.completion_networks.window_rule import OSOR_RULE
from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.classical.by_eraser import (
    Eraser,
    ErasingNetwork,
    Erasure,
    OnStep,
)
from intarsia.core.engine.nets.osor.convert import load_osor
from intarsia.core.engine.nets.osor.one_step import (
    Instruction,
    decoded,
    fitted,
    native_size,
    prepare,
    remove,
)
from intarsia.core.engine.nets.stable_diffusion.shapes import build_vae
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.geometry import Size

SDXL_FACTOR = 0.13025  # what SDXL's latents are multiplied by
_UNET = "unet/diffusion_pytorch_model.fp16.safetensors"
_VAE = "vae/diffusion_pytorch_model.fp16.safetensors"
_AMENDMENT = "sdxlinpainting_phase2.safetensors"
_INSTRUCTION = "fixed_prompt_embeds.safetensors"
_SMALLER = "Close other programs that use the device, or choose LaMa."


@dataclass(frozen=True)
class OsorNetworks:
    """The amended UNet, SDXL's autoencoder, and the one instruction, encoded."""

    unet: UNet2DConditionModel
    vae: AutoencoderKL
    instruction: Instruction


def osor_eraser(networks: OsorNetworks) -> Eraser:
    """OSOR, asked for a window; its alpha is what it predicts."""

    def erase(picture: Floats, hole: Mask, generator: Generator, on_step: OnStep) -> Erasure:
        on_step(0, 3)
        size = native_size(Size(hole.shape[1], hole.shape[0]))
        levels = np.rint(picture * 255).astype(np.uint8)
        shown = fitted(levels, hole.astype(np.uint8) * np.uint8(255), size)
        given = prepare(networks.vae, *shown, generator)
        on_step(1, 3)
        step = remove(networks.unet, given, networks.instruction)
        on_step(2, 3)
        made, alpha = decoded(networks.vae, step)
        colours = np.clip(_sized((made[0] + 1) / 2, hole.shape), 0, 1)
        on_step(3, 3)
        return Erasure(colours, np.clip(_sized(alpha[0], hole.shape), 0, 1))

    return erase


def open_pack(folder: Path) -> OsorNetworks:
    """The networks of an installed pack. Raises BadWeights."""
    words = load_state(folder / _INSTRUCTION)
    shapes = {tensor.ndim: tensor.float() for tensor in words.values()}
    if not {2, 3} <= set(shapes):
        raise BadWeights(f"{_INSTRUCTION} holds no instruction.", "Install the pack again.")
    instruction = Instruction(shapes[3], shapes[2])
    pooled = instruction.pooled.shape[1]
    base, change = load_state(folder / _UNET), load_state(folder / _AMENDMENT)
    unet = load_osor(base, change, source=_AMENDMENT, pooled=pooled)
    state = load_state(folder / _VAE)
    vae = filled_network(lambda: build_vae(state, factor=SDXL_FACTOR), state, source=_VAE)
    return OsorNetworks(unet, vae, instruction)


def _parts(networks: OsorNetworks) -> tuple[nn.Module, ...]:
    return networks.unet, networks.vae


def _sized(planes: Tensor, shape: tuple[int, ...]) -> Floats:
    """(C, h, w) -> (H, W, C), or (H, W) of one channel."""
    array = np.ascontiguousarray(planes.permute(1, 2, 0).float().cpu().numpy())
    how = cv2.INTER_AREA if array.shape[0] > shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(array, (shape[1], shape[0]), interpolation=how), np.float32)


OSOR_NETWORK = ErasingNetwork(open_pack, _parts, osor_eraser, OSOR_RULE, _SMALLER)
