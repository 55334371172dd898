"""Complete by OSOR: a fill of what was marked and, where asked, of what it cast on the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Tensor, nn

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.compute.device import (
    choose_device,
    typed_memory_errors,
    working_dtype,
)
from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.common.canvas import (
    WindowColours,
    canvas_of,
    layer_of,
    soft_alpha,
)
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    MethodNetworks,
    generator_of,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
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
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Floats, Mask, inside_of
from intarsia.core.wire.edits import Complete, Edit
from intarsia.core.wire.errors import BadEdit, BadWeights, UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Size

SDXL_FACTOR = 0.13025  # what SDXL's latents are multiplied by
_GROW_PX = 3
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


class OneStepRemoval:
    """Answers Complete."""

    def __init__(self, need: PackNeed, loaded_networks: OneSlotCache) -> None:
        self._networks = MethodNetworks(need, loaded_networks, open_pack, _parts)

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, Complete):
            raise UnknownMethod(f"OSOR does not answer {edit.verb}.")
        canvas = canvas_of(edit.window)
        hole = grown(inside_of(edit.region), _GROW_PX) & (canvas.alpha > 0)
        if not hole.any():
            raise BadEdit("The region is transparent.", "Mark something that can be seen.")
        context.step(0, 3)
        made, alpha = self._removed(canvas, hole, edit, context)
        context.step(3, 3)
        filled = joined(canvas.colour, hole, made, valid=~hole & canvas.visible)
        if edit.effect:
            effect = layer_of(canvas, made, np.where(hole, 0, alpha) * canvas.alpha)
            if effect is not None:
                yield ResultLayer("Without its shadow", Role.FILL, effect)
        fill = layer_of(canvas, filled, soft_alpha(hole) * canvas.alpha)
        if fill is not None:
            yield ResultLayer("Background", Role.FILL, fill)

    def _removed(
        self, canvas: WindowColours, hole: Mask, edit: Complete, context: RunContext
    ) -> tuple[Floats, Floats]:
        """The window as the network paints it, (H, W, 3) in [0, 1], and its alpha (H, W)."""
        device = choose_device()
        dtype = working_dtype(device)
        with typed_memory_errors(_SMALLER):
            networks = self._networks.take(edit.pack, Compute(device, dtype), context)
            context.computes_on(str(device))
            size = native_size(Size(hole.shape[1], hole.shape[0]))
            levels = np.rint(canvas.colour * 255).astype(np.uint8)
            shown = fitted(levels, hole.astype(np.uint8) * np.uint8(255), size)
            given = prepare(networks.vae, *shown, generator_of(context))
            context.step(1, 3)
            step = remove(networks.unet, given, networks.instruction)
            context.step(2, 3)
            picture, alpha = decoded(networks.vae, step)
        made = _sized((picture[0] + 1) / 2, hole.shape)
        return np.clip(made, 0, 1), _sized(alpha[0], hole.shape)


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
