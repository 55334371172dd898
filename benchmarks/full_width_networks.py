"""The networks of the published methods at their full channel widths, with random weights."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import TypeVar

import torch
from diffusers import AutoencoderKL
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel

from intarsia.core.engine.methods.paint_by_example import sampling as paint_by_example
from intarsia.core.engine.methods.pair import edit as pair_edit
from intarsia.core.engine.methods.pair.sampling import PairNetworks
from intarsia.core.engine.nets.adm.network import Adm, AdmShape
from intarsia.core.engine.nets.appearance.network import DinoAppearance, DinoShape, VggRelu22
from intarsia.core.engine.nets.control_pair.network import ControlNetPair
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder, ExemplarShape
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape, build_unet

M = TypeVar("M", bound=nn.Module)

_ATTENTION = (True, True, True, False)


def painting_model() -> paint_by_example.PaintByExampleNetworks:
    """Paint by Example's three networks."""
    return paint_by_example.PaintByExampleNetworks(
        random(lambda: build_unet(_stable_diffusion(9))),
        random(_vae),
        random(lambda: ExemplarEncoder(ExemplarShape())),
    )


def pair_model() -> pair_edit.PairModel:
    """PAIR's six networks; every prompt is read as the same row of words."""
    text = CLIPTextConfig(
        hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12
    )
    control = random(
        lambda: ControlNetPair(_stable_diffusion(4), attention_hint=1026, concat_hint=130)
    )
    return pair_edit.PairModel(
        networks=PairNetworks(random(lambda: build_unet(_stable_diffusion(4))), control),
        vae=random(_vae),
        vgg=random(VggRelu22),
        dino=random(lambda: DinoAppearance(DinoShape())),
        words=pair_edit.Words(random(lambda: CLIPTextModel(text)), _same_words),
    )


def adm_network() -> Adm:
    """The network of pixel-wise guidance for 256 px pictures."""
    base, levels = 256, (1, 1, 2, 2, 4, 4)
    shape = AdmShape(
        in_channels=3,
        out_channels=6,
        channels=tuple(base * m for m in levels),
        attention=(False, False, False, True, True, True),
        layers=2,
        head_width=64,
    )
    return random(lambda: Adm(shape))


def random(build: Callable[[], M]) -> M:
    """The network with small normal weights, in evaluation: initialising by layer takes minutes."""
    generator = torch.Generator().manual_seed(0)
    with torch.device("meta"):
        module = build()
    module = module.to_empty(device="cpu")
    with torch.no_grad():
        for name, tensor in (*module.named_parameters(), *module.named_buffers()):
            if name.endswith("position_ids"):
                tensor.copy_(torch.arange(tensor.shape[-1]).expand_as(tensor))
            elif tensor.ndim > 1:
                fan_in = max(1, tensor[0].numel())
                tensor.normal_(0, (1 / fan_in) ** 0.5, generator=generator)
            else:
                tensor.fill_(1.0 if name.endswith("weight") else 0.0)
    return module.eval().requires_grad_(False)


def _stable_diffusion(channels: int) -> UNetShape:
    widths = (320, 640, 1280, 1280)
    return UNetShape(channels, 4, widths, 2, _ATTENTION, context=768, linear=False)


def _vae() -> AutoencoderKL:
    return AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=(128, 256, 512, 512),
        layers_per_block=2,
        latent_channels=4,
    )


def _same_words(*_: object, **__: object) -> SimpleNamespace:
    return SimpleNamespace(input_ids=torch.full((1, 77), 49407))
