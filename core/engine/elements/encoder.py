"""Owns the content encoder: what an element looks like, and nothing of where it is."""

from __future__ import annotations

from diffusers.models.autoencoders.vae import Encoder
from torch import Tensor, nn
from torch.nn.functional import adaptive_avg_pool2d

from intarsia.core.engine.elements.config import DOWNSAMPLINGS, EncoderShape
from intarsia.core.engine.elements.patches import CHANNELS

_COARSE = 4  # cells a side of the shortcut's copy


class ContentEncoder(nn.Module):
    """A convolutional encoder as Stable Diffusion's autoencoder has, with 4 down-samplings.

    Deterministic; its codes are normalised, so that a decoder's place features are not drowned.
    With a shortcut a coarse copy of the patch is added to the code: group norms over few places
    leave little of a colour, and take long to learn to.
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
        coarse = CHANNELS * _COARSE**2
        self.shortcut = nn.Linear(coarse, shape.code) if shape.shortcut else None
        self.norm = nn.LayerNorm(shape.code)

    def forward(self, patches: Tensor) -> Tensor:
        """patches: (N, 4, p, p), colour in [-1, 1] and membership -> codes (N, d)."""
        if not len(patches):
            return patches.new_zeros(0, self.norm.normalized_shape[0])
        codes = self.body(patches).flatten(1)
        if self.shortcut is not None:
            codes = codes + self.shortcut(adaptive_avg_pool2d(patches, _COARSE).flatten(1))
        out: Tensor = self.norm(codes)
        return out

    def of_batch(self, patches: Tensor, live: Tensor) -> Tensor:
        """patches: (B, N, 4, p, p), live: bool (B, N) -> codes (B, N, d), 0 where not live."""
        found = self(patches[live])
        codes = found.new_zeros(*live.shape, found.shape[1])
        out: Tensor = codes.masked_scatter(live[..., None].expand_as(codes), found)
        return out
