"""The networks at their published sizes, on meta: the names we read, and how many numbers.

A folder's `keys_full_size.json` lists the names and shapes of published files: each list must fill
our network with nothing missing and nothing left. Of networks that come of transformers and
diffusers no list could be had, so two things hold there: our reader takes every name of the
library's own class at the published settings, and that class has as many parameters as are stated
for the published file (OSOR: bytes).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKLFlux2,
    AutoencoderTiny,
    Flux2Transformer2DModel,
    UNet2DConditionModel,
)
from torch import Tensor, nn
from transformers import GroundingDinoConfig, GroundingDinoForObjectDetection
from transformers_costs import VITMATTE_SETTINGS, sam2_settings

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.nets.depth_anything.convert import build_depth, convert_depth
from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.migan.convert import convert_migan, migan_shape
from intarsia.core.engine.nets.migan.network import Migan
from intarsia.core.engine.nets.osor.convert import load_osor
from intarsia.core.engine.nets.sam2.convert import build_sam2, convert_sam2
from intarsia.core.engine.nets.taesd.convert import load_taesd
from intarsia.core.engine.nets.vitmatte.convert import build_vitmatte, convert_vitmatte
from intarsia.core.engine.segment.sam.network import load_mobile_sam
from intarsia.core.wire.errors import IntarsiaError
from oracle_checks.quantity import EXACT, Quantity

LISTS = "keys_full_size.json"

State = Mapping[str, Tensor]

# As MODERN.md and the hubs state them; those of SAM 2.1 in millions, to so many digits.
_ROUNDED = 0.05e6
_KLEIN = {
    "in_channels": 128,
    "num_layers": 5,
    "num_single_layers": 20,
    "attention_head_dim": 128,
    "num_attention_heads": 24,
    "joint_attention_dim": 7680,
    "guidance_embeds": False,
}
_SDXL = {
    "in_channels": 9,
    "block_out_channels": (320, 640, 1280),
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "transformer_layers_per_block": (1, 2, 10),
    "attention_head_dim": (5, 10, 20),
    "cross_attention_dim": 2048,
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 256,
    "projection_class_embeddings_input_dim": 2816,
}
_RANK, _POOLED = 256, 1280
_AMENDED = ("to_k", "to_q", "to_v", "to_out.0", "conv", "conv1", "conv2", "conv_shortcut")
_AMENDED += ("proj_in", "proj_out", "ff.net.2", "ff.net.0.proj")
_OSOR_BYTES = 3_111_950_972
_HEADER = 1e-4  # of a file: names, types, shapes and places of its tensors


@dataclass(frozen=True)
class Published:
    """A network of a library: built empty, read by ours (None: only counted), numbers stated."""

    name: str
    build: Callable[[], nn.Module]
    parameters: int
    rounded: float = 0.0
    read: Callable[[State], object] | None = None


def listed(folder: Path) -> Iterator[Quantity]:
    """For every list of the folder: how many names or shapes of it are not ours, or ours alone."""
    if not (folder / LISTS).is_file():
        return
    lists = json.loads((folder / LISTS).read_text(encoding="utf-8"))
    for name, tensors in lists.items():
        state = {
            key: torch.empty(shape, dtype=getattr(torch, kind), device="meta")
            for key, (shape, kind) in tensors.items()
        }
        read = next((read for start, read in _READERS.items() if name.startswith(start)), None)
        if read is None:
            yield Quantity(LISTS, name, float("inf"), EXACT, "no reader of such a list")
        else:
            yield _tried(LISTS, name, lambda read=read, state=state: read(state))  # type: ignore[misc]


def published() -> Iterator[Quantity]:
    """Of every network that a library builds: names refused, and parameters off what is stated."""
    for item in _published():
        with torch.device("meta"):
            empty = item.build()
        count = sum(parameter.numel() for parameter in empty.parameters())
        yield Quantity(item.name, "parameters", abs(count - item.parameters), item.rounded)
        if item.read is not None:
            state, read = empty.state_dict(), item.read
            yield _tried(item.name, "names", lambda r=read, s=state: r(s))  # type: ignore[misc]
    yield from _osor()


def _tried(file: str, key: str, read: Callable[[], object]) -> Quantity:
    try:
        read()
    except (IntarsiaError, AttributeError, KeyError, TypeError, ValueError, RuntimeError) as error:
        return Quantity(file, key, float("inf"), EXACT, f"{type(error).__name__}: {error}")
    return Quantity(file, key, 0.0, EXACT)


def _published() -> Iterator[Published]:
    stated = {"tiny": 31.4e6, "small": 38.5e6, "base-plus": 73.3e6, "large": 216.9e6}
    for size, parameters in stated.items():
        settings = sam2_settings(size)

        def sam2(settings: dict[str, object] = settings) -> nn.Module:
            return build_sam2(settings)

        yield Published(
            f"sam2.1-hiera-{size}",
            sam2,
            round(parameters),
            _ROUNDED,
            lambda state, build=sam2: filled_network(build, convert_sam2(state), source="sam2"),  # type: ignore[misc]
        )
    yield Published(
        "vitmatte-small",
        lambda: build_vitmatte(VITMATTE_SETTINGS),
        25_814_753,
        read=lambda state: filled_network(
            lambda: build_vitmatte(VITMATTE_SETTINGS), convert_vitmatte(state), source="vitmatte"
        ),
    )
    yield Published(
        "depth-anything-v2-small",
        lambda: build_depth({}),
        24_785_089,
        read=lambda state: filled_network(
            lambda: build_depth({}), convert_depth(state), source="depth"
        ),
    )
    yield Published(
        "grounding-dino-tiny",
        lambda: GroundingDinoForObjectDetection(GroundingDinoConfig()),
        172_250_626,
    )
    yield Published(
        "taesd", AutoencoderTiny, 2_445_063, read=lambda state: load_taesd(state, source="taesd")
    )
    yield Published(
        "flux2-klein-4b-transformer",
        lambda: Flux2Transformer2DModel(**_KLEIN),
        3_875_544_576,
        read=lambda state: filled_network(
            lambda: Flux2Transformer2DModel(**_KLEIN), dict(state), source="klein"
        ),
    )
    yield Published("flux2-klein-4b-vae", AutoencoderKLFlux2, 84_000_000, 0.5e6)


def _osor() -> Iterator[Quantity]:
    """The amendment of SDXL inpainting's UNet, in the published names, and its file's size."""
    with torch.device("meta"):
        base = UNet2DConditionModel(**_SDXL)
        amendment = {
            "unet.conv_out.weight": torch.empty(5, 320, 3, 3),
            "unet.conv_out.bias": torch.empty(5),
        }
        for name, module in base.named_modules():
            if isinstance(module, nn.Linear | nn.Conv2d) and _is_amended(name):
                out, *inner = module.weight.shape
                ones = [1] * len(inner[1:])
                amendment[f"unet.{name}.lora_A.default.weight"] = torch.empty(_RANK, *inner)
                amendment[f"unet.{name}.lora_B.default.weight"] = torch.empty(out, _RANK, *ones)
    held = 4 * sum(tensor.numel() for tensor in amendment.values())
    yield Quantity("osor-sdxl", "bytes", abs(held - _OSOR_BYTES) / _OSOR_BYTES, _HEADER)
    yield _tried(
        "osor-sdxl",
        "names",
        lambda: load_osor(base.state_dict(), amendment, source="osor", pooled=_POOLED),
    )


def _is_amended(name: str) -> bool:
    return any(name == end or name.endswith(f".{end}") for end in _AMENDED)


def _read_migan(state: State) -> nn.Module:
    own = convert_migan(dict(state), source=LISTS)
    shape = migan_shape(own, source=LISTS)
    return filled_network(lambda: Migan(shape), own, source=LISTS)


_READERS: dict[str, Callable[[State], object]] = {
    "big-lama": lambda state: load_lama(dict(state), source=LISTS),
    "lama": lambda state: load_lama(dict(state), source=LISTS),
    "migan": _read_migan,
    "mobile_sam": lambda state: load_mobile_sam(dict(state), source=LISTS),
}
