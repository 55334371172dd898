"""Owns PAIR's appearance networks: feature maps of a picture, in which objects are averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import Dinov2Config, Dinov2Model

_MEAN = (0.485, 0.456, 0.406)  # ImageNet's, RGB in [0, 1]
_STD = (0.229, 0.224, 0.225)
_INPUT = 224  # both networks see squares of this side; other shapes are squashed


class VggRelu22(nn.Module):
    """VGG-16 up to relu2_2 (arXiv 1409.1556): 128 channels at half the input's side.

    Children keep torchvision's layer numbers, so that `blocks.1.5` is `features.5`.
    """

    def __init__(self) -> None:
        super().__init__()
        first = {"0": nn.Conv2d(3, 64, 3, padding=1), "1": nn.ReLU()}
        first |= {"2": nn.Conv2d(64, 64, 3, padding=1), "3": nn.ReLU()}
        second = {"4": nn.MaxPool2d(2), "5": nn.Conv2d(64, 128, 3, padding=1), "6": nn.ReLU()}
        second |= {"7": nn.Conv2d(128, 128, 3, padding=1), "8": nn.ReLU()}
        self.blocks = nn.ModuleList([_number_layers(first), _number_layers(second)])

    def forward(self, picture: Tensor) -> Tensor:
        """picture: RGB (B, 3, H, W) in [-1, 1] -> features (B, 128, 112, 112).

        Normalised before it is resized, as the released weights were trained.
        """
        x = F.interpolate(
            normalise_imagenet(picture), (_INPUT, _INPUT), mode="bilinear", align_corners=False
        )
        for block in self.blocks:
            x = block(x)
        return x


@dataclass(frozen=True)
class DinoShape:
    """What a DINOv2 is built from; the defaults are the published ViT-L/14 one."""

    width: int = 1024
    layers: int = 24
    heads: int = 16
    patch: int = 14
    mlp_ratio: int = 4


class DinoAppearance(nn.Module):
    """DINOv2's patch tokens of chosen blocks, each after the final norm (arXiv 2304.07193)."""

    def __init__(self, shape: DinoShape) -> None:
        super().__init__()
        self.shape = shape
        self.model = Dinov2Model(
            Dinov2Config(
                hidden_size=shape.width,
                num_hidden_layers=shape.layers,
                num_attention_heads=shape.heads,
                patch_size=shape.patch,
                mlp_ratio=shape.mlp_ratio,
                image_size=_INPUT,
            )
        )

    def forward(self, picture: Tensor, *, layers: Sequence[int] = (6, 18)) -> tuple[Tensor, ...]:
        """picture: RGB (B, 3, H, W) in [-1, 1] -> one (B, width, 16, 16) map a layer asked for.

        Resized before it is normalised, as the released weights were trained.
        """
        x = F.interpolate(picture, (_INPUT, _INPUT), mode="bicubic", align_corners=False)
        out = self.model(normalise_imagenet(x), output_hidden_states=True)
        return tuple(self._as_map(out.hidden_states[layer + 1]) for layer in layers)

    def _as_map(self, hidden: Tensor) -> Tensor:
        tokens: Tensor = self.model.layernorm(hidden)[:, 1:]
        side = _INPUT // self.shape.patch
        return tokens.transpose(1, 2).reshape(len(tokens), -1, side, side)


def normalise_imagenet(picture: Tensor) -> Tensor:
    """RGB (B, 3, H, W) in [-1, 1] -> the same picture by ImageNet's mean and deviation."""
    mean = torch.tensor(_MEAN, dtype=picture.dtype, device=picture.device).view(1, 3, 1, 1)
    std = torch.tensor(_STD, dtype=picture.dtype, device=picture.device).view(1, 3, 1, 1)
    return ((picture + 1) / 2 - mean) / std


def _number_layers(layers: dict[str, nn.Module]) -> nn.Sequential:
    block = nn.Sequential()
    for name, layer in layers.items():
        block.add_module(name, layer)
    return block
