"""A method's networks laid on a device: whole where they fit, else in slices or taking turns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import torch
from accelerate.hooks import ModelHook, add_hook_to_module
from accelerate.utils import send_to_device
from diffusers import AutoencoderKL, ControlNetModel, UNet2DConditionModel
from torch import Tensor, nn

from intarsia.core.engine.compute.device import MemoryNeeds, Placement
from intarsia.core.engine.compute.eight_bit import eight_bit_bytes, keep_in_eight_bits
from intarsia.core.engine.compute.weights import heed_loading

_TILE_LATENTS = 32  # along a side; half of the published size, so that its pictures are cut too
# Bytes beside Stable Diffusion's autoencoder, which stays in single precision: to decode 512 px.
_DECODING = 5 << 29


def footprint(
    parts: Iterable[nn.Module],
    *,
    dtype: torch.dtype,
    activations: int,
    blocks: Sequence[str] = (),
) -> MemoryNeeds:
    """What networks need in `dtype`; activations: bytes beside them in float32.

    Where there is an autoencoder of Stable Diffusion's, no less than it takes to decode. blocks:
    names of their lists of blocks that may be kept in 8 bits.
    """
    parts = tuple(parts)
    sizes = [sum(p.numel() for p in x.parameters()) * precision(x, dtype).itemsize for x in parts]
    beside = activations * dtype.itemsize // torch.float32.itemsize
    if any(isinstance(part, AutoencoderKL) for part in parts):
        beside = max(beside, _DECODING)
    small = [
        eight_bit_bytes(x, blocks, precision(x, dtype)) if blocks else size
        for x, size in zip(parts, sizes, strict=True)
    ]
    return MemoryNeeds(
        whole=sum(sizes),
        largest=max(sizes, default=0),
        activations=beside,
        in_8_bits=(sum(small), max(small)) if small != sizes else None,
    )


def precision(part: nn.Module, dtype: torch.dtype) -> torch.dtype:
    """What a network is kept in where the others are in `dtype`.

    Autoencoders are in single precision: in half of it colours step by half a level and more.
    """
    return torch.float32 if isinstance(part, AutoencoderKL) else dtype


def lay(parts: Sequence[nn.Module], placement: Placement, blocks: Sequence[str] = ()) -> None:
    """Put the networks where and how the placement says, in its precision.

    blocks: names of their lists of blocks that it may have in 8 bits.

    Those that take turns stay in main memory and come to the device when they are asked. Raises
    what a watcher of loading raises to stop; the networks are then of no use.
    """
    turns = _Turns(placement.device) if placement.offload else None
    for part in parts:
        dtype = precision(part, placement.dtype)
        if placement.in_8_bits:
            keep_in_eight_bits(part, blocks, dtype)
        _bring(part, dtype=dtype)
        if placement.device.type == "cuda" and dtype.itemsize < torch.float32.itemsize:
            for_tensor_cores(part)
        if turns is None:
            _bring(part, device=placement.device)
        else:
            turns.pin(part)
            add_hook_to_module(part, _Turn(turns))
        if placement.slicing and isinstance(part, AutoencoderKL):
            _tile(part)


def _bring(part: nn.Module, **where: Any) -> None:
    """Layer after layer, so that loading can be stopped between them."""
    for layer in part.modules():
        if next(layer.children(), None) is None:
            heed_loading()
            nn.Module.to(layer, **where)
    nn.Module.to(part, **where)  # what lies outside layers; diffusers' own warns


def for_tensor_cores(part: nn.Module) -> None:
    """Lay the convolutions of Stable Diffusion's networks channel by channel, as cards read them.

    The numbers are the same; in half precision it spares a transposition at every convolution.
    """
    if isinstance(part, UNet2DConditionModel | ControlNetModel):
        nn.Module.to(part, memory_format=torch.channels_last)


def _tile(part: AutoencoderKL) -> None:
    part.enable_tiling()
    part.tile_latent_min_size = _TILE_LATENTS
    factor = 2 ** (len(part.config.block_out_channels) - 1)
    part.tile_sample_min_size = _TILE_LATENTS * factor


def _tensors(module: nn.Module) -> Iterator[Tensor]:
    yield from module.parameters()
    yield from module.buffers()


class _Turns:
    """The one network that is on the device, as a copy; what is in main memory stays there."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._present: nn.Module | None = None
        self._homes: list[Tensor] = []

    def pin(self, module: nn.Module) -> None:
        """Keep its numbers where a card can fetch them at its full speed."""
        if self.device.type == "cuda":
            for tensor in _tensors(module):
                tensor.data = tensor.data.pin_memory()

    def take(self, module: nn.Module) -> None:
        """Bring `module`, after dropping the copy of the one before it."""
        if self._present is module:
            return
        if self._present is not None:
            for tensor, home in zip(_tensors(self._present), self._homes, strict=True):
                tensor.data = home
        self._present = None
        self._homes = [tensor.data for tensor in _tensors(module)]
        self._present = module
        for tensor, home in zip(_tensors(module), self._homes, strict=True):
            tensor.data = home.to(self.device, non_blocking=True, copy=True)


class _Turn(ModelHook):
    """Brings its network, and what it is asked with, to the device before it answers."""

    def __init__(self, turns: _Turns) -> None:
        self._turns = turns

    def pre_forward(self, module: nn.Module, *args: Any, **kwargs: Any) -> tuple[Any, Any]:
        self._turns.take(module)
        device = self._turns.device
        return send_to_device(args, device), send_to_device(kwargs, device)
