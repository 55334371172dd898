"""The networks of the published methods with random weights, at their full widths or tiny."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
_VGG = 128  # channels of its features


@dataclass(frozen=True)
class Widths:
    """How wide and deep the networks are; the defaults are the published ones.

    unet, vae: channels per level. context: of the UNet, which is the text tower's too.
    """

    unet: tuple[int, ...] = (320, 640, 1280, 1280)
    layers: int = 2
    vae: tuple[int, ...] = (128, 256, 512, 512)
    context: int = 768
    text_layers: int = 12
    text_heads: int = 12
    exemplar: ExemplarShape = ExemplarShape()
    dino: DinoShape = DinoShape()
    adm: int = 256


FULL = Widths()
TINY = Widths(
    unet=(32, 32, 32, 32),
    layers=1,
    vae=(32, 32, 32, 32),
    context=32,
    text_layers=2,
    text_heads=2,
    exemplar=ExemplarShape(
        width=64, hidden=64, layers=2, heads=2, patch=56, image=224, blocks=1, out=32
    ),
    dino=DinoShape(width=32, heads=2),
    adm=32,
)


def painting_model(widths: Widths = FULL) -> paint_by_example.PaintByExampleNetworks:
    """Paint by Example's three networks."""
    return paint_by_example.PaintByExampleNetworks(
        random(lambda: build_unet(_stable_diffusion(9, widths))),
        random(lambda: _vae(widths)),
        random(lambda: ExemplarEncoder(widths.exemplar)),
    )


def pair_model(widths: Widths = FULL) -> pair_edit.PairModel:
    """PAIR's six networks; every prompt is read as the same row of words."""
    text = CLIPTextConfig(
        hidden_size=widths.context,
        intermediate_size=4 * widths.context,
        num_hidden_layers=widths.text_layers,
        num_attention_heads=widths.text_heads,
    )
    shape = _stable_diffusion(4, widths)
    hints = (widths.dino.width + 2, _VGG + 2)
    control = random(lambda: ControlNetPair(shape, attention_hint=hints[0], concat_hint=hints[1]))
    return pair_edit.PairModel(
        networks=PairNetworks(random(lambda: build_unet(shape)), control),
        vae=random(lambda: _vae(widths)),
        vgg=random(VggRelu22),
        dino=random(lambda: DinoAppearance(widths.dino)),
        words=pair_edit.Words(random(lambda: CLIPTextModel(text)), _same_words),
    )


def adm_network(widths: Widths = FULL) -> Adm:
    """The network of pixel-wise guidance for 256 px pictures."""
    levels = (1, 1, 2, 2, 4, 4)
    shape = AdmShape(
        in_channels=3,
        out_channels=6,
        channels=tuple(widths.adm * m for m in levels),
        attention=(False, False, False, True, True, True),
        layers=2,
        head_width=64,
    )
    return random(lambda: Adm(shape))


def random(build: Callable[[], M]) -> M:
    """The network with small normal weights, in evaluation: initialising by layer takes minutes.

    They are drawn by a card where there is one, which takes no time.
    """
    draw = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    generator = torch.Generator(draw).manual_seed(0)
    with torch.device("meta"):
        module = build()
    module = module.to_empty(device="cpu")
    with torch.no_grad():
        for name, tensor in (*module.named_parameters(), *module.named_buffers()):
            if name.endswith("position_ids"):
                tensor.copy_(torch.arange(tensor.shape[-1]).expand_as(tensor))
            elif tensor.ndim > 1:
                scale = (1 / max(1, tensor[0].numel())) ** 0.5
                drawn = tensor if draw.type == "cpu" else torch.empty_like(tensor, device=draw)
                tensor.copy_(drawn.normal_(0, scale, generator=generator))
            else:
                tensor.fill_(1.0 if name.endswith("weight") else 0.0)
    return module.eval().requires_grad_(False)


def _stable_diffusion(channels: int, widths: Widths) -> UNetShape:
    return UNetShape(
        channels, 4, widths.unet, widths.layers, _ATTENTION, context=widths.context, linear=False
    )


def _vae(widths: Widths) -> AutoencoderKL:
    return AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * len(widths.vae),
        up_block_types=("UpDecoderBlock2D",) * len(widths.vae),
        block_out_channels=widths.vae,
        layers_per_block=2,
        latent_channels=4,
    )


def _same_words(*_: object, **__: object) -> SimpleNamespace:
    return SimpleNamespace(input_ids=torch.full((1, 77), 49407))
