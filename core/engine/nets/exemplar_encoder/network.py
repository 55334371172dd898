"""Owns Paint by Example's encoder: one exemplar picture turned into one cross-attention token."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers.models.attention import BasicTransformerBlock
from torch import Tensor, nn
from transformers import CLIPVisionConfig, CLIPVisionModel


@dataclass(frozen=True)
class ExemplarShape:
    """What an exemplar encoder is built from; the defaults are the published ViT-L/14 one.

    blocks: transformer blocks of the mapper. out: width of the token.
    """

    width: int = 1024
    hidden: int = 4096
    layers: int = 24
    heads: int = 16
    patch: int = 14
    image: int = 224
    blocks: int = 5
    out: int = 768


class Mapper(nn.Module):
    """The information bottleneck: blocks of one-headed attention over a single token."""

    def __init__(self, width: int, blocks: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            BasicTransformerBlock(width, 1, width, activation_fn="gelu", attention_bias=True)
            for _ in range(blocks)
        )

    def forward(self, tokens: Tensor) -> Tensor:
        """tokens: (B, 1, width) -> the same shape."""
        for block in self.blocks:
            tokens = block(tokens)
        return tokens


class ExemplarEncoder(nn.Module):
    """CLIP's vision tower, the mapper and the learned unconditional token (arXiv 2211.13227, 3.2).

    Its tensor names are those of the published `image_encoder` folder.
    """

    def __init__(self, shape: ExemplarShape) -> None:
        super().__init__()
        self.shape = shape
        self.model = CLIPVisionModel(
            CLIPVisionConfig(
                hidden_size=shape.width,
                intermediate_size=shape.hidden,
                num_hidden_layers=shape.layers,
                num_attention_heads=shape.heads,
                patch_size=shape.patch,
                image_size=shape.image,
                hidden_act="quick_gelu",
            )
        )
        self.mapper = Mapper(shape.width, shape.blocks)
        self.final_layer_norm = nn.LayerNorm(shape.width)
        self.proj_out = nn.Linear(shape.width, shape.out)
        self.uncond_vector = nn.Parameter(torch.zeros(1, 1, shape.out))

    def forward(self, pixel_values: Tensor) -> Tensor:
        """pixel_values: RGB (B, 3, S, S), CLIP-normalised -> tokens (B, 1, out)."""
        return self.bottleneck(self.pooled(pixel_values))

    def pooled(self, pixel_values: Tensor) -> Tensor:
        """CLIP's class token after the last norm, without CLIP's projection: (B, width)."""
        found: Tensor = self.model(pixel_values=pixel_values).pooler_output
        return found

    def bottleneck(self, pooled: Tensor) -> Tensor:
        """Pooled CLIP features (B, width) -> tokens (B, 1, out)."""
        mapped = self.mapper(pooled[:, None])
        tokens: Tensor = self.proj_out(self.final_layer_norm(mapped))
        return tokens
