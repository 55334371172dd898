"""A method's networks laid on a device: whole where they fit, else in slices or taking turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from accelerate.hooks import ModelHook, add_hook_to_module
from accelerate.utils import send_to_device
from diffusers import AutoencoderKL, ControlNetModel, UNet2DConditionModel
from torch import nn

from intarsia.core.engine.compute.device import MemoryNeeds, Placement

_TILE_LATENTS = 32  # along a side; half of the published size, so that its pictures are cut too


def footprint(parts: Iterable[nn.Module], *, dtype: torch.dtype, activations: int) -> MemoryNeeds:
    """What networks need in `dtype`; activations: bytes beside them in float32."""
    sizes = [sum(p.numel() for p in part.parameters()) * dtype.itemsize for part in parts]
    return MemoryNeeds(
        whole=sum(sizes),
        largest=max(sizes, default=0),
        activations=activations * dtype.itemsize // torch.float32.itemsize,
    )


def lay(parts: Sequence[nn.Module], placement: Placement) -> None:
    """Put the networks where and how the placement says, in its precision.

    Those that take turns stay in main memory and come to the device when they are asked.
    """
    turns = _Turns(placement.device) if placement.offload else None
    for part in parts:
        if turns is None:
            nn.Module.to(part, placement.device, placement.dtype)  # diffusers' own warns
        else:
            nn.Module.to(part, dtype=placement.dtype)
            add_hook_to_module(part, _Turn(turns))
        if placement.slicing:
            _slice(part)


def _slice(part: nn.Module) -> None:
    if isinstance(part, AutoencoderKL):
        part.enable_tiling()
        part.tile_latent_min_size = _TILE_LATENTS
        factor = 2 ** (len(part.config.block_out_channels) - 1)
        part.tile_sample_min_size = _TILE_LATENTS * factor
    elif isinstance(part, UNet2DConditionModel | ControlNetModel):
        part.set_attention_slice("auto")


class _Turns:
    """The one network that is on the device."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._present: nn.Module | None = None

    def take(self, module: nn.Module) -> None:
        """Bring `module`, after sending the one before it back."""
        if self._present is module:
            return
        if self._present is not None:
            nn.Module.to(self._present, "cpu")
        self._present = None
        nn.Module.to(module, self.device)
        self._present = module


class _Turn(ModelHook):
    """Brings its network, and what it is asked with, to the device before it answers."""

    def __init__(self, turns: _Turns) -> None:
        self._turns = turns

    def pre_forward(self, module: nn.Module, *args: Any, **kwargs: Any) -> tuple[Any, Any]:
        self._turns.take(module)
        device = self._turns.device
        return send_to_device(args, device), send_to_device(kwargs, device)
