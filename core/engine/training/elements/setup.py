"""Owns what a training of image elements starts from: fresh networks, or Stable Diffusion's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from transformers import CLIPTextModel, CLIPTokenizer

from intarsia.core.engine.elements.config import ElementsConfig, Space
from intarsia.core.engine.elements.model import ElementsModel, build_model
from intarsia.core.engine.elements.spaces import HaarSpace, LatentSpace, WorkSpace
from intarsia.core.engine.elements.unet import with_elements
from intarsia.core.engine.nets.stable_diffusion.stored import (
    open_text,
    open_unet,
    open_vae,
)
from intarsia.core.engine.training.elements.stages import Captioner, NoText
from intarsia.core.wire.errors import BadWeights


@dataclass(frozen=True)
class Setup:
    """The networks to train, what their UNet works on, and what reads captions for it."""

    model: ElementsModel
    space: WorkSpace
    text: Captioner


class ClipText:
    """Captions by the frozen text network of Stable Diffusion 1.x: (B, 77, context)."""

    def __init__(self, network: CLIPTextModel, tokenizer: CLIPTokenizer) -> None:
        self._network, self._tokenizer = network, tokenizer

    def __call__(self, captions: Sequence[str], like: Tensor) -> Tensor:
        words = self._tokenizer(
            list(captions),
            padding="max_length",
            max_length=self._network.config.max_position_embeddings,
            truncation=True,
            return_tensors="pt",
        )
        self._network.to(like.device)
        with torch.no_grad():
            states: Tensor = self._network(words.input_ids.to(like.device)).last_hidden_state
        return states


def set_up(config: ElementsConfig, *, seed: int, base: Path | None) -> Setup:
    """The start of a training.

    base: the folder of Stable Diffusion 1.x (unet, vae, text_encoder, tokenizer), read where the
    configuration works on latents. Raises BadWeights and MissingPack.
    """
    if config.space is Space.HAAR:
        space = HaarSpace(config.haar)
        return Setup(build_model(config, seed=seed), space, NoText(config.unet.context))
    if base is None:
        raise BadWeights(
            f"The configuration {config.name} starts from Stable Diffusion 1.5.",
            "Run 'intarsia packs install sd-1.5', or name its folder with --base.",
        )
    model = build_model(config, seed=seed)
    unet = with_elements(open_unet(base / "unet"), located=config.located)
    expected = {key: value.shape for key, value in model.unet.state_dict().items()}
    if {key: value.shape for key, value in unet.state_dict().items()} != expected:
        raise BadWeights(
            f"The UNet in {base.name} is not of the size of the configuration {config.name}.",
            "Choose the folder of Stable Diffusion 1.5.",
        )
    model.unet = unet.requires_grad_(True)
    latents = LatentSpace(open_vae(base / "vae"))
    return Setup(model, latents, _text(base) if config.text else NoText(config.unet.context))


def _text(base: Path) -> ClipText:
    tokenizer = CLIPTokenizer.from_pretrained(base / "tokenizer", local_files_only=True)
    return ClipText(open_text(base / "text_encoder"), tokenizer)
