"""Owns a whole PAIR edit: from pictures, objects and words to redrawn pictures."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers import AutoencoderKL
from torch import Tensor
from transformers import CLIPTextModel, CLIPTokenizer

from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.methods.pair import Conditions, Networks, Settings, sample
from intarsia.core.engine.methods.pair_hints import DINO_LAYERS, Features, Look, hint_set
from intarsia.core.engine.methods.pair_objects import UNSET, Plan
from intarsia.core.engine.methods.pair_regions import mask_at
from intarsia.core.engine.nets.appearance import DinoAppearance, VggRelu22
from intarsia.core.engine.nets.latents import decode, encode
from intarsia.core.wire.object_classes import readable

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
class Model:
    """Everything a pack holds."""

    networks: Networks
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
    look: Look | None = None
    prompt: str = _ADDED
    negative: str = NEGATIVE_PROMPT


def default_prompt(category: int) -> str:
    """The words for an object of a class, or of none."""
    return prompted("" if category == UNSET else f"A picture of {readable(category)}")


def prompted(words: str) -> str:
    """A person's words with the ones that the released demo adds to all."""
    return f"{words}, {_ADDED}" if words else _ADDED


def look_at(model: Model, picture: Tensor) -> Features:
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
    return words.tower(tokens.input_ids.to(words.tower.device)).last_hidden_state


def redraw(
    model: Model,
    edit: Edit,
    *,
    samples: int = 1,
    settings: Settings | None = None,
    generator: torch.Generator,
) -> Tensor:
    """`samples` pictures, RGB (samples, 3, H, W) about [-1, 1], redrawn where the plan says.

    Draws the noise of the picture's latents (1, 4, h, w) first, then as `sample` does.
    """
    settings = settings or Settings()
    x0 = encode(model.vae, edit.picture).sample(generator)
    size = (x0.shape[2], x0.shape[3])
    hints = hint_set(
        edit.plan, edit.features, edit.look, size=size, as_released=settings.as_released
    )
    told = Conditions(
        hints.to(model.networks.unet.dtype),
        prompt=encode_words(model.words, edit.prompt),
        negative=encode_words(model.words, edit.negative),
    )
    known = Known(x0, 1 - mask_at(edit.plan.redrawn, size).to(x0.dtype))
    latents = sample(
        model.networks, told, known, samples=samples, settings=settings, generator=generator
    )
    return decode(model.vae, latents)
