"""Files of weights in their published layouts and at their real size, of random numbers."""

from __future__ import annotations

import math
import mmap
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import OneFormerConfig

from intarsia.core.engine.compute.torch_file import open_zip
from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.exemplar_encoder.convert import convert_original
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae
from intarsia.core.engine.segment.sam.network import VIT_B, VIT_H, SamShape, build_sam
from intarsia.core.wire.object_classes import OBJECT_CLASSES

_TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path += [str(_TESTS / "doubles"), str(_TESTS / "core/engine/nets/adm")]

from adm_restated import adm_keys  # noqa: E402

from published_checkpoints import exemplar_names, pair_names, published, write_tokenizer  # noqa: E402

Names = Mapping[str, Tensor]
_NOISE = 1 << 22  # numbers drawn once, and used again and again
_SWIN_LARGE = {
    "model_type": "swin",
    "out_features": ["stage1", "stage2", "stage3", "stage4"],
    "image_size": 384,
    "embed_dim": 192,
    "depths": [2, 2, 18, 2],
    "num_heads": [6, 12, 24, 48],
    "window_size": 12,
}
_ADM_MULTS, _ADM_ATTENTION = (1, 1, 2, 2, 4, 4), (False, False, False, True, True, True)


@dataclass(frozen=True)
class PublishedPack:
    """A pack of the catalogue, and what writes its files into a folder as they are published."""

    id: str
    write: Callable[[Path], None]


def write_torch(path: Path, names: Names, container: str = "") -> None:
    """A torch file of these names and shapes; no more of it is in memory than a piece."""
    path.parent.mkdir(parents=True, exist_ok=True)
    empty = {k: torch.empty(v.shape, dtype=v.dtype) for k, v in names.items()}  # never touched
    with torch.serialization.skip_data():
        torch.save({container: empty} if container else empty, path)
    del empty
    with path.open("r+b") as stream:
        buffer = mmap.mmap(stream.fileno(), 0)
        opened = open_zip(stream, buffer)
        content = opened.content.value
        claims = content[container] if container else content
        _fill({name: opened.tensor(claim) for name, claim in claims.items()})


def _fill(state: Mapping[str, Tensor]) -> None:
    """Small normal numbers that keep a signal's size; norms one, biases zero."""
    noise = torch.randn(_NOISE, generator=torch.Generator().manual_seed(0))
    for name, tensor in state.items():
        if not tensor.is_floating_point():
            tensor.copy_(torch.arange(tensor.numel()).view(tensor.shape))
        elif tensor.ndim < 2:
            tensor.fill_(1.0 if name.endswith(("weight", "gamma", "running_var")) else 0.0)
        else:
            scale = 1 / math.sqrt(max(1, tensor[0].numel()))
            for piece in tensor.view(-1).split(_NOISE):
                piece.copy_(noise[: len(piece)] * scale)


def _paint_by_example(folder: Path) -> None:
    names = exemplar_names()
    encoder = {
        key.replace("model.", "model.vision_model.", 1): tensor
        for key, tensor in convert_original(names).items()
    }
    parts = {
        "unet/diffusion_pytorch_model": convert_unet(under(names, "model.diffusion_model.")),
        "vae/diffusion_pytorch_model": convert_vae(under(names, "first_stage_model.")),
        "image_encoder/pytorch_model": encoder,
    }
    for name, tensors in parts.items():
        write_torch(folder / f"{name}.bin", tensors)
        (folder / name).with_name("config.json").write_text("{}")
    (folder / "scheduler").mkdir()
    (folder / "scheduler/scheduler_config.json").write_text("{}")


def _pair(folder: Path) -> None:
    write_torch(folder / "model_e91.ckpt", pair_names(), "state_dict")


def adm_names() -> dict[str, Tensor]:
    """`lsun_cat.pt`: names and shapes, without memory."""
    keys = adm_keys(256, mults=_ADM_MULTS, attention=_ADM_ATTENTION, layers=2)
    return {k: torch.empty(s, device="meta") for k, s in keys.items()}


def sam_names(shape: SamShape) -> tuple[dict[str, Tensor], tuple[nn.Module, ...]]:
    """A file of Segment Anything without memory, and what of its network is laid on a device."""
    with torch.device("meta"):
        sam = build_sam(shape)
    return sam.state_dict(), (sam.image_encoder,)


def _adm(folder: Path) -> None:
    write_torch(folder / "lsun_cat.pt", adm_names())


def _oneformer(folder: Path) -> None:
    write_torch(folder / "pytorch_model.bin", published("oneformer_coco_swin_large"))
    kinds = {number: str(number) for number in range(len(OBJECT_CLASSES))}
    config = OneFormerConfig(backbone_config=dict(_SWIN_LARGE), num_queries=150, id2label=kinds)
    config.save_pretrained(folder)
    write_tokenizer(folder)


def _sam(shape: SamShape, name: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        write_torch(folder / name, sam_names(shape)[0])

    return write


PACKS: dict[str, tuple[PublishedPack, ...]] = {
    "paint_by_example": (PublishedPack("paint-by-example", _paint_by_example),),
    "pair": (
        PublishedPack("pair-sdv2", _pair),
        PublishedPack("sd-1.5-words", lambda folder: write_tokenizer(folder / "tokenizer")),
    ),
    "pixel_guidance": (PublishedPack("adm-lsun-cat", _adm),),
    "oneformer": (PublishedPack("oneformer-coco", _oneformer),),
    "sam": (PublishedPack("sam-vit-b", _sam(VIT_B, "sam_vit_b_01ec64.pth")),),
    "sam_h": (PublishedPack("sam-vit-h", _sam(VIT_H, "sam_vit_h_4b8939.pth")),),
}
