"""Owns opening the published folders of a Stable Diffusion model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextModel

from intarsia.core.engine.compute.weights import State, load_state, under
from intarsia.core.engine.nets.stable_diffusion.convert_clip import flatten_tower, load_text
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet, load_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae, load_vae
from intarsia.core.engine.nets.stable_diffusion.shapes import SD_HEADS
from intarsia.core.wire.errors import BadWeights, MissingPack

_NAMES = ("diffusion_pytorch_model", "model", "pytorch_model")
# What a folder is called in the original checkpoint, and how its names become the folder's.
_PARTS: dict[str, tuple[str, Callable[[State], State]]] = {
    "unet": ("model.diffusion_model.", convert_unet),
    "vae": ("first_stage_model.", convert_vae),
    "text_encoder": ("cond_stage_model.transformer.", dict),
}
_OLD_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}


def load_folder_state(folder: Path) -> State:
    """The tensors of a diffusers or transformers folder, safetensors preferred.

    Where a checkpoint beside the folder stands for it, its part of that, under the folder's names.
    """
    for name in _NAMES:
        for ending in (".safetensors", ".bin"):
            if (folder / (name + ending)).is_file():
                return load_state(folder / (name + ending))
    checkpoint = checkpoint_in(folder.parent)
    if checkpoint is not None and folder.name in _PARTS:
        prefix, convert = _PARTS[folder.name]
        return convert(under(load_state(checkpoint), prefix))
    raise MissingPack(
        f"The pack's folder {folder.name} holds no weights.", "Install the pack again."
    )


def checkpoint_in(folder: Path) -> Path | None:
    """The one checkpoint of a pack that was imported in the original layout."""
    paths = (folder / f"checkpoint{ending}" for ending in (".safetensors", ".ckpt"))
    return next((path for path in paths if path.is_file()), None)


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


def open_unet(folder: Path) -> UNet2DConditionModel:
    """The published `unet` folder of a Stable Diffusion 1.x model."""
    heads = read_number(folder, "attention_head_dim") or SD_HEADS
    return load_unet(load_folder_state(folder), source=folder.name, heads=heads)


def open_vae(folder: Path) -> AutoencoderKL:
    """The published `vae` folder of a Stable Diffusion 1.x model, of any age."""
    state = {_new_name(k): v for k, v in load_folder_state(folder).items()}
    return load_vae(state, source=folder.name)


def open_text(folder: Path) -> CLIPTextModel:
    """The published `text_encoder` folder of a Stable Diffusion 1.x model."""
    state = flatten_tower(load_folder_state(folder))
    return load_text(state, source=folder.name, heads=read_number(folder, "num_attention_heads"))


def _new_name(key: str) -> str:
    """Attention in autoencoders was named otherwise until diffusers 0.15."""
    stem, _, leaf = key.rpartition(".")
    parent, _, last = stem.rpartition(".")
    if ".attentions." in key and last in _OLD_ATTENTION:
        return f"{parent}.{_OLD_ATTENTION[last]}.{leaf}"
    return key
