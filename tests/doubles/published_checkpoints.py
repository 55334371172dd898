"""Published checkpoints: their names at full size without memory, and tiny random ones."""

from __future__ import annotations

import json
import re
from pathlib import Path

import torch
from torch import Tensor

DATA = Path(__file__).parents[1] / "data"
State = dict[str, Tensor]

_TINY_WIDTHS = {768: 24, 1024: 64, 3072: 192, 4096: 256, 1026: 66, 49408: 514}


def published(name: str, *, prefix: str = "") -> State:
    """A published list of tensors, without memory, each name behind `prefix`.

    One tensor a line, its name and its dimensions, `-` or nothing for none; `{0-23}` stands for
    each of these numbers.
    """
    state: State = {}
    for line in (DATA / "published" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        key, _, dimensions = line.partition(" ")
        shape = [int(d) for d in dimensions.split(",") if d not in ("", "-")]
        for each in _expanded(key):
            state[prefix + each] = torch.empty(shape, device="meta")
    return state


def pair_names() -> State:
    """`model_e91.ckpt` of PAIR, at full size, without memory."""
    return (
        published("sd_unet", prefix="model.diffusion_model.")
        | published("pair_control", prefix="control_model.")
        | published("sd_vae", prefix="first_stage_model.")
        | published("sd_text")
        | published("dinov2_vitl14", prefix="appearance_net_ca.model.")
        | published("pair_vgg", prefix="appearance_net_conc.")
        | published("pair_vgg", prefix="appearance_net.")
        | {"betas": torch.empty(1000, device="meta"), "logvar": torch.empty(1000, device="meta")}
    )


def exemplar_names() -> State:
    """`model.ckpt` of Paint by Example, at full size, without memory."""
    unet = published("sd_unet", prefix="model.diffusion_model.")
    unet["model.diffusion_model.input_blocks.0.0.weight"] = torch.empty(320, 9, 3, 3, device="meta")
    vae = published("sd_vae", prefix="first_stage_model.")
    rest = {"betas": torch.empty(1000, device="meta")}
    return unet | vae | published("exemplar_encoder") | rest


def shrunk(names: State, *, seed: int) -> State:
    """Random tensors of the same names and about a tenth of the widths."""
    generator = torch.Generator().manual_seed(seed)
    state: State = {}
    for key, tensor in names.items():
        shape = [_tiny(d, autoencoder="first_stage" in key) for d in tensor.shape]
        if "appearance_net" in key and "model." not in key:
            shape = list(tensor.shape)
        if key.endswith("position_ids"):
            state[key] = torch.arange(shape[-1])[None]
            continue
        noise = torch.randn(shape, generator=generator)
        fan_in = max(1, noise[0].numel()) if noise.ndim > 1 else 1
        is_scale = noise.ndim == 1 and key.endswith("weight")
        state[key] = 1 + 0.1 * noise if is_scale else noise * (0.7 / fan_in**0.5)
    return state


def write_tokenizer(folder: Path) -> Path:
    """A tokenizer folder of CLIP's kind that knows single bytes only."""
    folder.mkdir(parents=True, exist_ok=True)
    letters = [chr(c) for c in (*range(33, 127), *range(161, 173), *range(174, 256))]
    letters += [chr(256 + n) for n in range(256 - len(letters))]
    words = [*letters, *(letter + "</w>" for letter in letters)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    numbered = {word: number for number, word in enumerate(words)}
    (folder / "vocab.json").write_text(json.dumps(numbered), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")
    return folder


def _tiny(width: int, *, autoencoder: bool) -> int:
    if autoencoder:
        return width // 4 if width >= 128 else width
    if width in _TINY_WIDTHS:
        return _TINY_WIDTHS[width]
    return width // 10 if width % 320 == 0 else width


def _expanded(key: str) -> list[str]:
    match = re.search(r"\{(\d+)-(\d+)\}", key)
    if match is None:
        return [key]
    numbers = range(int(match[1]), int(match[2]) + 1)
    return [key.replace(match[0], str(number)) for number in numbers]
