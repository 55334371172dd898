"""Owns the content encoder: what an element looks like, and nothing of where it is."""

from __future__ import annotations

from diffusers.models.autoencoders.vae import Encoder
from torch import Tensor, nn

from intarsia.core.engine.elements.config import DOWNSAMPLINGS, EncoderShape
from intarsia.core.engine.elements.patches import CHANNELS


class ContentEncoder(nn.Module):
    """A convolutional encoder as Stable Diffusion's autoencoder has, with 4 down-samplings.

    Deterministic; its codes are normalised, so that a decoder's place features are not drowned.
    """

    def __init__(self, shape: EncoderShape) -> None:
        super().__init__()
        self.body = Encoder(
            in_channels=CHANNELS,
            out_channels=shape.channels,
            down_block_types=("DownEncoderBlock2D",) * (DOWNSAMPLINGS + 1),
            block_out_channels=shape.widths,
            layers_per_block=shape.layers,
            norm_num_groups=shape.groups,
            double_z=False,
            mid_block_add_attention=False,
        )
        self.norm = nn.LayerNorm(shape.code)

    def forward(self, patches: Tensor) -> Tensor:
        """patches: (N, 4, p, p), colour in [-1, 1] and membership -> codes (N, d)."""
        if not len(patches):
            return patches.new_zeros(0, self.norm.normalized_shape[0])
        return self.norm(self.body(patches).flatten(1))

    def of_batch(self, patches: Tensor, live: Tensor) -> Tensor:
        """patches: (B, N, 4, p, p), live: bool (B, N) -> codes (B, N, d), 0 where not live."""
        found = self(patches[live])
        codes = found.new_zeros(*live.shape, found.shape[1])
        return codes.masked_scatter(live[..., None].expand_as(codes), found)
