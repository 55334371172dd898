"""Owns how SAM 2.1 is asked: a squeezed picture, three levels, clicks of several objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import Sam2Model

from intarsia.core.engine.segment.sam.prompt_network import KeptMasks, NetworkPrompts
from intarsia.core.wire.geometry import Size

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # ImageNet's, of values in [0, 1]


@dataclass(frozen=True)
class SecondSam:
    """A `PromptNetwork` whose picture fills the square, whatever its proportions.

    `kept`: what the authors' automatic masks are kept by.
    """

    sam: Sam2Model
    pads: bool = False
    kept: KeptMasks = KeptMasks(least_iou=0.8, least_stability=0.95)

    @property
    def side(self) -> int:
        return int(self.sam.prompt_encoder.input_image_size)

    @property
    def device(self) -> torch.device:
        found: torch.device = self.sam.no_memory_embedding.device
        return found

    @property
    def dtype(self) -> torch.dtype:
        found: torch.dtype = next(self.sam.vision_encoder.parameters()).dtype
        return found

    @property
    def encoder(self) -> nn.Module:
        found: nn.Module = self.sam.vision_encoder
        return found

    def bring_decoder(self, device: torch.device) -> None:
        for child in self.sam.children():
            if child is not self.sam.vision_encoder:
                child.to(device)
        self.sam.no_memory_embedding.data = self.sam.no_memory_embedding.data.to(device)

    @property
    def blocks(self) -> nn.ModuleList:
        found: nn.ModuleList = self.sam.vision_encoder.backbone.blocks
        return found

    @property
    def level_shapes(self) -> tuple[tuple[int, ...], ...]:
        width = self.sam.hidden_dim
        sizes = self.sam.backbone_feature_sizes
        widths = (width // 8, width // 4, width)  # as the decoder's own convolutions make them
        return tuple((1, w, *size) for w, size in zip(widths, sizes, strict=True))

    @property
    def mask_size(self) -> tuple[int, int]:
        height, width = self.sam.prompt_encoder.mask_input_size
        return height, width

    def fit(self, size: Size) -> Size:
        return Size(self.side, self.side)

    def embed(self, picture: npt.NDArray[np.uint8]) -> Sequence[Tensor]:
        x = second_input(picture, self.side).to(self.device, self.dtype)
        fine, middle, coarse = self.sam.vision_encoder(x).fpn_hidden_states
        decoder = self.sam.mask_decoder
        coarse = coarse.float() + self.sam.no_memory_embedding.view(1, -1, 1, 1)
        return decoder.conv_s0(fine.float()), decoder.conv_s1(middle.float()), coarse

    def decode(
        self, levels: Sequence[Tensor], prompts: NetworkPrompts, *, many: bool
    ) -> tuple[Tensor, Tensor]:
        points, kinds, boxes = prompts.points, prompts.kinds, prompts.boxes
        found = self.sam(
            image_embeddings=list(levels),
            input_points=None if points is None else points[None],
            input_labels=None if kinds is None else kinds[None],
            input_boxes=None if boxes is None else boxes[None],
            input_masks=prompts.masks,
            multimask_output=many,
        )
        return found.pred_masks[0], found.iou_scores[0]


def second_input(picture: npt.NDArray[np.uint8], side: int) -> Tensor:
    """(H, W, 3) RGB -> (1, 3, side, side) float32, ImageNet-normalised, squeezed to the square.

    Whole levels after the resize, as the library's own processor gives.
    """
    levels = torch.from_numpy(picture).permute(2, 0, 1)[None]
    x = F.interpolate(levels, (side, side), mode="bilinear", antialias=True).float() / 255
    return (x - torch.tensor(_MEAN).view(1, 3, 1, 1)) / torch.tensor(_STD).view(1, 3, 1, 1)
