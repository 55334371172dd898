"""Owns filling networks from tensors and from published folders, without filling memory twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from accelerate import init_empty_weights
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import State, fill, load_state
from intarsia.core.engine.nets.stable_diffusion.shapes import build_unet, build_vae, unet_shape
from intarsia.core.wire.errors import BadWeights, MissingPack

M = TypeVar("M", bound=nn.Module)

_NAMES = ("diffusion_pytorch_model", "model", "pytorch_model")
_OLD_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}


def filled(build: Callable[[], M], state: Mapping[str, Tensor], *, source: str) -> M:
    """The network that `build` makes, holding `state`, ready to predict.

    It is built without memory of its own; names that do not match are BadWeights.
    """
    with init_empty_weights(include_buffers=False):
        module = build()
    fill(module, state, source=source)
    return module.requires_grad_(False).eval()


def load_folder_state(folder: Path) -> State:
    """The tensors of a diffusers or transformers folder, safetensors preferred."""
    for name in _NAMES:
        for ending in (".safetensors", ".bin"):
            if (folder / (name + ending)).is_file():
                return load_state(folder / (name + ending))
    raise MissingPack(
        f"The pack's folder {folder.name} holds no weights.", "Install the pack again."
    )


def read_number(folder: Path, key: str) -> int | None:
    """A positive whole number in a folder's config.json, None where it does not say."""
    path = folder / "config.json"
    if not path.is_file():
        return None
    try:
        value = json.loads(path.read_text(encoding="utf-8")).get(key)
    except (ValueError, AttributeError) as error:
        raise BadWeights(
            f"{folder.name}/config.json is damaged.", "Install the pack again."
        ) from error
    return value if isinstance(value, int) and value > 0 else None


def load_unet(folder: Path) -> UNet2DConditionModel:
    """The published `unet` folder of a Stable Diffusion 1.x model."""
    state = load_folder_state(folder)
    shape = unet_shape(state, heads=read_number(folder, "attention_head_dim") or 8)
    return filled(lambda: build_unet(shape), state, source=folder.name)


def load_vae(folder: Path) -> AutoencoderKL:
    """The published `vae` folder of a Stable Diffusion 1.x model, of any age."""
    state = {_new_name(k): v for k, v in load_folder_state(folder).items()}
    return filled(lambda: build_vae(state), state, source=folder.name)


def _new_name(key: str) -> str:
    """Attention in autoencoders was named otherwise until diffusers 0.15."""
    stem, _, leaf = key.rpartition(".")
    parent, _, last = stem.rpartition(".")
    if ".attentions." in key and last in _OLD_ATTENTION:
        return f"{parent}.{_OLD_ATTENTION[last]}.{leaf}"
    return key
