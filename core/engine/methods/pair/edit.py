"""Owns a whole PAIR edit: from pictures, objects and words to redrawn pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from diffusers import AutoencoderKL
from torch import Tensor
from transformers import CLIPTextModel, CLIPTokenizer

from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.methods.common.object_map import UNSET
from intarsia.core.engine.methods.pair.hints import DINO_LAYERS, Features, RegionLook, hint_set
from intarsia.core.engine.methods.pair.objects import Plan
from intarsia.core.engine.methods.pair.regions import mask_at
from intarsia.core.engine.methods.pair.sampling import (
    PairNetworks,
    PairSettings,
    RegionConditions,
    sample,
    sample_batch,
)
from intarsia.core.engine.nets.appearance.network import DinoAppearance, VggRelu22
from intarsia.core.engine.nets.stable_diffusion.latents import Encoded, decode, encode
from intarsia.core.wire.object_classes import class_name

NEGATIVE_PROMPT = (
    "longbody, lowres, bad anatomy, bad hands, missing fingers, extra digit, fewer digits, "
    "cropped, worst quality, low quality"
)
_ADDED = "best quality, extremely detailed"


@dataclass(frozen=True)
class Words:
    """The text tower and its tokenizer."""

    tower: CLIPTextModel
    tokenizer: CLIPTokenizer


@dataclass(frozen=True)
class PairModel:
    """Everything a pack holds."""

    networks: PairNetworks
    vae: AutoencoderKL
    vgg: VggRelu22
    dino: DinoAppearance
    words: Words


@dataclass(frozen=True)
class Edit:
    """One edit. picture: RGB (1, 3, H, W) in [-1, 1], sides multiples of 64.

    features: the picture's, from `look_at`, computed once however often it is edited. look: what
    the plan's target takes on; None for variations.
    """

    picture: Tensor
    features: Features
    plan: Plan
    look: RegionLook | None = None
    prompt: str = _ADDED
    negative: str = NEGATIVE_PROMPT


def default_prompt(category: int) -> str:
    """The words for an object of a class, or of none."""
    return full_prompt("" if category == UNSET else f"A picture of {class_name(category)}")


def full_prompt(words: str) -> str:
    """A person's words with the ones that the released demo adds to all."""
    return f"{words}, {_ADDED}" if words else _ADDED


def look_at(model: PairModel, picture: Tensor) -> Features:
    """The features objects are told apart and compared by: picture RGB (1, 3, H, W) in [-1, 1]."""
    dtype = next(model.vgg.parameters()).dtype
    seen = picture.to(dtype)
    return Features(
        model.vgg(seen).float(),
        tuple(tokens.float() for tokens in model.dino(seen, layers=DINO_LAYERS)),
    )


def encode_words(words: Words, text: str) -> Tensor:
    """A prompt as cross-attention context: (1, tokens, width), cut at the tower's length."""
    length = words.tower.config.max_position_embeddings
    tokens = words.tokenizer(
        text, padding="max_length", truncation=True, max_length=length, return_tensors="pt"
    )
    context: Tensor = words.tower(tokens.input_ids.to(words.tower.device)).last_hidden_state
    return context


@dataclass(frozen=True)
class OnPart:
    """What an edit's networks are told, encoded once however often it is drawn.

    picture: the picture's own latents; redrawn: bool (1, 1, h, w), where they may change.
    """

    picture: Encoded
    conditions: RegionConditions
    redrawn: Tensor

    def known(self, generator: torch.Generator) -> Known:
        """The picture's latents by one draw (1, 4, h, w), and where they stay."""
        x0 = self.picture.sample(generator)
        return Known(x0, 1 - self.redrawn.to(x0.dtype))


def encode_edit(model: PairModel, edit: Edit, *, as_released: bool = True) -> OnPart:
    """Everything about an edit that no seed changes."""
    encoded = encode(model.vae, edit.picture)
    size = (encoded.mean.shape[2], encoded.mean.shape[3])
    hints = hint_set(edit.plan, edit.features, edit.look, size=size, as_released=as_released)
    conditions = RegionConditions(
        hints.to(model.networks.unet.dtype),
        prompt=encode_words(model.words, edit.prompt),
        negative=encode_words(model.words, edit.negative),
    )
    return OnPart(encoded, conditions, mask_at(edit.plan.redrawn, size))


def redraw(
    model: PairModel,
    edit: Edit,
    *,
    samples: int = 1,
    settings: PairSettings | None = None,
    generator: torch.Generator,
) -> Tensor:
    """`samples` pictures, RGB (samples, 3, H, W) about [-1, 1], redrawn where the plan says.

    Draws the noise of the picture's latents (1, 4, h, w) first, then as `sample` does.
    """
    settings = settings or PairSettings()
    part = encode_edit(model, edit, as_released=settings.as_released)
    latents = sample(
        model.networks,
        part.conditions,
        part.known(generator),
        samples=samples,
        settings=settings,
        generator=generator,
    )
    return decode(model.vae, latents, at_once=settings.rows_at_once)


def redraw_batch(
    model: PairModel,
    each: Sequence[OnPart],
    *,
    settings: PairSettings,
    generators: Sequence[torch.Generator],
) -> Tensor:
    """One picture of each edit, RGB (R, 3, H, W) about [-1, 1], all of one size.

    Each is what `redraw` gives for its edit and generator, up to how a larger batch is summed.
    """
    latents = sample_batch(
        model.networks,
        RegionConditions.batch([part.conditions for part in each]),
        [part.known(generator) for part, generator in zip(each, generators, strict=True)],
        settings=settings,
        generators=generators,
    )
    return decode(model.vae, latents, at_once=settings.rows_at_once)
