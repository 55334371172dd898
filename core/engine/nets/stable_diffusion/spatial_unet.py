"""Owns the UNet of PAIR's unconditional variant: structure and appearance as input channels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from diffusers import UNet2DModel
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.wire.errors import BadWeights


def widen(unet: UNet2DModel, *, extra: int) -> UNet2DModel:
    """The same UNet with `extra` more input channels that, untrained, change nothing.

    Its own weights are copied; the columns of the new channels are zero.
    """
    config = dict(unet.config) | {"in_channels": unet.config.in_channels + extra}
    wide = UNet2DModel.from_config(config)
    state = unet.state_dict()
    kernel = state["conv_in.weight"]
    zeros = kernel.new_zeros(kernel.shape[0], extra, *kernel.shape[2:])
    wide.load_state_dict(state | {"conv_in.weight": torch.cat([kernel, zeros], dim=1)})
    return wide.to(kernel)


class SpatialUNet(nn.Module):
    """Predicts noise from a noisy sample, a structure map and a map of object appearances.

    unet: reads latent_channels + 1 + appearance channels, in this order.
    """

    def __init__(self, unet: UNet2DModel) -> None:
        super().__init__()
        self.unet = unet
        self.latent_channels = int(unet.config.out_channels)
        self.appearance_channels = int(unet.config.in_channels) - self.latent_channels - 1
        if self.appearance_channels < 1:
            raise BadWeights(
                f"This UNet reads {unet.config.in_channels} channels: too few for structure and "
                "appearance.",
                "Choose weights trained as PAIR's unconditional variant.",
            )

    def forward(
        self, sample: Tensor, timestep: Tensor | int, *, structure: Tensor, appearance: Tensor
    ) -> Tensor:
        """sample: (B, L, h, w); structure: (B, 1, h, w); appearance: (B, A, h, w) -> (B, L, h, w).

        Null structure is -1, null appearance 0.
        """
        channels = torch.cat([sample, structure, appearance], dim=1)
        noise: Tensor = self.unet(channels, timestep).sample
        return noise


def load_spatial_unet(
    config: Mapping[str, object], state: Mapping[str, Tensor], *, source: str
) -> SpatialUNet:
    """The network of a UNet2DModel's configuration and tensors, ready to predict.

    Raises BadWeights where they do not fit, or hold no channels for structure and appearance.
    """
    return SpatialUNet(
        filled_network(lambda: UNet2DModel.from_config(dict(config)), state, source=source)
    )


def load_base(folder: Path) -> UNet2DModel:
    """The UNet that a training starts from: a folder in diffusers' layout. Raises BadWeights."""
    try:
        config = UNet2DModel.load_config(folder, local_files_only=True)
    except (OSError, ValueError) as error:
        raise BadWeights(
            f"{folder.name} holds no readable config.json.",
            "Choose the folder of an unconditional latent diffusion model.",
        ) from error
    state = load_folder_state(folder)
    return filled_network(lambda: UNet2DModel.from_config(config), state, source=folder.name)
