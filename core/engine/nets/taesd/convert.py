"""Owns TAESD as it is published (diffusers' AutoencoderTiny): its decoder, from its tensors.

The network takes the sampler's latents as they are, without Stable Diffusion's factor undone.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from diffusers.models.autoencoders.vae import DecoderTiny
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import under
from intarsia.core.wire.errors import BadWeights

_BLOCKS = (3, 3, 3, 1)


def load_taesd(state: Mapping[str, Tensor], *, source: str) -> DecoderTiny:
    """The decoder: latents (B, 4, h, w) -> RGB (B, 3, 8h, 8w), about [-1, 1]. Raises BadWeights.

    The encoder's tensors must be there and are not used.
    """
    first = state.get("decoder.layers.0.weight")
    if first is None or first.ndim != 4 or "encoder.layers.0.weight" not in state:
        raise BadWeights(f"{source} holds no TAESD.", "Install the pack again.")
    width, channels = first.shape[:2]
    decoder = {name: tensor for name, tensor in under(state, "decoder.").items()}
    return filled_network(
        lambda: DecoderTiny(channels, 3, _BLOCKS, (width,) * 4, 2, "relu", "nearest"),
        decoder,
        source=source,
    )


@torch.no_grad()
def decoded(network: DecoderTiny, latents: Tensor) -> Tensor:
    """RGB (B, 3, 8h, 8w) within [-1, 1] of latents (B, 4, h, w)."""
    weight = next(network.parameters())
    picture: Tensor = network(latents.detach().to(weight.device, weight.dtype))
    return picture.float().clamp(-1, 1)
