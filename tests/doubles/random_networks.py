"""Tiny networks in the published layouts, with random weights that keep values within bounds."""

from __future__ import annotations

from typing import TypeVar

import torch
from segment_anything.modeling import Sam
from torch import Tensor, nn

from intarsia.core.engine.nets.lama.network import Lama, LamaShape
from intarsia.core.engine.nets.migan.network import Migan, MiganShape, fixed_taps
from intarsia.core.engine.nets.tiny_vit.network import AttentionLevel, TinyVit, TinyVitShape
from intarsia.core.engine.segment.sam.network import SamShape, build_sam

State = dict[str, Tensor]
M = TypeVar("M", bound=nn.Module)
TINY_VIT = TinyVitShape(
    widths=(8, 12, 16, 320),
    stem=4,
    expanded=16,
    first_blocks=1,
    levels=(
        AttentionLevel(1, 2, 7, 24),
        AttentionLevel(2, 4, 14, 16),
        AttentionLevel(1, 5, 7, 320),
    ),
    out=16,
)


def random_lama(shape: LamaShape | None = None, seed: int = 0) -> Lama:
    return filled(Lama(shape or LamaShape(width=4, blocks=2)), seed)


def random_migan(channels: dict[int, int], seed: int = 0) -> Migan:
    network = filled(Migan(MiganShape(channels)), seed)
    for key, tensor in network.state_dict().items():
        if key.endswith(".filter.weight"):
            gain = 4 if ".upsample." in key else 1
            tensor.copy_(gain * fixed_taps(tensor.shape[0]))
        elif key.endswith(".filter_const"):
            tensor.zero_()
            tensor[..., ::2, ::2] = 1
    return network


def random_tiny_vit(shape: TinyVitShape = TINY_VIT, seed: int = 0) -> TinyVit:
    return filled(TinyVit(shape), seed)


def mobile_sam_file(shape: TinyVitShape = TINY_VIT, seed: int = 0) -> State:
    """A whole file of MobileSAM: encoder, its unused classifier, SAM's prompts and decoder."""
    other = SamShape(8, 1, 1, (0,), prompt_width=shape.out, decoder_mlp=16, iou_hidden=8)
    sam: Sam = filled(build_sam(other), seed)
    state = {
        k: v.clone() for k, v in sam.state_dict().items() if not k.startswith("image_encoder.")
    }
    encoder = random_tiny_vit(shape, seed).state_dict()
    state |= {f"image_encoder.{k}": v.clone() for k, v in encoder.items()}
    width = shape.widths[-1]
    state |= {
        "image_encoder.norm_head.weight": torch.ones(width),
        "image_encoder.norm_head.bias": torch.zeros(width),
        "image_encoder.head.weight": torch.zeros(4, width),
        "image_encoder.head.bias": torch.zeros(4),
    }
    return state


def clicked_mobile_sam_file() -> State:
    """The same with masks that are neither empty nor everything."""
    state = mobile_sam_file()
    for key, tensor in state.items():
        if "output_hypernetworks_mlps" in key and ".layers.2." in key:
            tensor.mul_(400)
    return state


def filled(module: M, seed: int) -> M:
    """The module with random weights: convolutions keep the size of values, norms near one."""
    generator = torch.Generator().manual_seed(seed)
    for key, tensor in module.state_dict().items():
        if not tensor.is_floating_point():
            tensor.zero_()
        elif key.endswith(("running_var", "norm.weight", "bn.weight")) or tensor.ndim < 2:
            base = 1.0 if key.endswith(("weight", "running_var", "strength")) else 0.0
            noise = torch.rand(tensor.shape, generator=generator) - 0.5
            tensor.copy_(base + 0.4 * noise)
        else:
            fan = tensor[0].numel()
            tensor.copy_(torch.randn(tensor.shape, generator=generator) * (1.5 / fan) ** 0.5)
    return module.requires_grad_(False).eval()
