"""Previews by TAESD."""

from __future__ import annotations

from pathlib import Path

from diffusers.models.autoencoders.vae import DecoderTiny
from torch import Tensor

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.diffusion.preview import Bytes, pixel_previews
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.engine.nets.taesd.convert import decoded, load_taesd
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.wire.errors import BadWeights, OutOfMemory

_ACTIVATIONS = 300 << 20  # bytes at 512 px in float32, an estimate
_LONGEST_PX = 256


def tiny_previews(
    need: PackNeed, loaded_networks: OneSlotCache, x0: Tensor, context: RunContext
) -> Bytes | None:
    """As `LatentDecoder.colours`; a sentence in the report where it could not be."""
    networks = MethodNetworks(need, loaded_networks, open_pack, _parts, _ACTIVATIONS)
    try:
        decoder = networks.take("", Compute(x0.device, x0.dtype), context)
        return pixel_previews(decoded(decoder, x0), longest=_LONGEST_PX)
    except (BadWeights, OutOfMemory) as error:
        context.note(f"The previews are coarse: {error.message}")
        return None


def open_pack(folder: Path) -> DecoderTiny:
    """The decoder of an installed pack. Raises BadWeights."""
    return load_taesd(load_folder_state(folder), source=folder.name)


def _parts(decoder: DecoderTiny) -> tuple[DecoderTiny, ...]:
    return (decoder,)
