"""Owns how Segment Anything and MobileSAM are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from segment_anything.modeling import Sam
from torch import Tensor, nn

from intarsia.core.engine.segment.sam.encoder_input import encoder_input, fit_size, fitted_levels
from intarsia.core.engine.segment.sam.prompt_network import KeptMasks, NetworkPrompts
from intarsia.core.wire.geometry import Size


@dataclass(frozen=True)
class FirstSam:
    """A `PromptNetwork` whose picture keeps its proportions."""

    sam: Sam
    pads: bool = True
    kept: KeptMasks = KeptMasks(least_iou=0.88, least_stability=0.92)

    @property
    def side(self) -> int:
        return int(self.sam.image_encoder.img_size)

    @property
    def device(self) -> torch.device:
        return torch.device(self.sam.device)

    @property
    def dtype(self) -> torch.dtype:
        found: torch.dtype = next(self.sam.image_encoder.parameters()).dtype
        return found

    @property
    def encoder(self) -> nn.Module:
        found: nn.Module = self.sam.image_encoder
        return found

    def bring_decoder(self, device: torch.device) -> None:
        sam = self.sam
        for child in sam.children():
            if child is not sam.image_encoder:
                child.to(device)
        sam.pixel_mean, sam.pixel_std = sam.pixel_mean.to(device), sam.pixel_std.to(device)

    @property
    def blocks(self) -> nn.ModuleList:
        found: nn.ModuleList = self.sam.image_encoder.blocks
        return found

    @property
    def level_shapes(self) -> tuple[tuple[int, ...], ...]:
        prompts = self.sam.prompt_encoder
        return ((1, prompts.embed_dim, *prompts.image_embedding_size),)

    @property
    def mask_size(self) -> tuple[int, int]:
        height, width = self.sam.prompt_encoder.mask_input_size
        return height, width

    def fit(self, size: Size) -> Size:
        return fit_size(size, self.side)

    def embed(self, picture: npt.NDArray[np.uint8]) -> Sequence[Tensor]:
        levels = fitted_levels(picture, self.side)
        x = encoder_input(levels, self.side, self.device)
        return (self.sam.image_encoder(x.to(self.dtype)),)

    def decode(
        self, levels: Sequence[Tensor], prompts: NetworkPrompts, *, many: bool
    ) -> tuple[Tensor, Tensor]:
        clicks = None
        if prompts.points is not None and prompts.kinds is not None:
            clicks = prompts.points, prompts.kinds
        sparse, dense = self.sam.prompt_encoder(
            points=clicks, boxes=prompts.boxes, masks=prompts.masks
        )
        logits, scores = self.sam.mask_decoder(
            image_embeddings=levels[0],
            image_pe=self.sam.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=many,
        )
        return logits, scores
