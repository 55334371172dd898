"""Owns the way between a picture, its element set, and a picture again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import classifier_free
from intarsia.core.engine.diffusion.loop import Known, StepDone, Walk, run
from intarsia.core.engine.diffusion.samplers import SamplerStep, draw
from intarsia.core.engine.elements.config import MAX_ELEMENTS, Prediction
from intarsia.core.engine.elements.element_set import ElementSet, within_frame
from intarsia.core.engine.elements.levels import clean_of, sampler_of, walks_clean
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.patches import cut_elements
from intarsia.core.engine.elements.spaces import WorkSpace
from intarsia.core.engine.elements.tokens import ElementBatch, Tokens, batched
from intarsia.core.engine.elements.unet import predict


@dataclass(frozen=True)
class Text:
    """The captions of B pictures, (B, T, context), and those of none, (1, T, context)."""

    given: Tensor
    empty: Tensor


@dataclass(frozen=True)
class Decoding:
    """How a set is decoded; None takes the configuration's own number.

    guidance: the one weight of text and elements. steps: of DDIM, eta 0. known: what of the work
    space must stay.
    """

    guidance: float | None = None
    steps: int | None = None
    known: Known | None = None
    on_step: Callable[[StepDone], None] | None = None


def no_text(model: ElementsModel, rows: int) -> Text:
    """For networks without captions: one token of zeros, (rows, 1, context)."""
    zeros = model.token_proj.null.new_zeros(1, 1, model.config.unet.context)
    return Text(zeros.expand(rows, -1, -1), zeros)


@torch.inference_mode()
def encoded(
    model: ElementsModel, picture: npt.NDArray[np.float32], labels: npt.NDArray[np.int32]
) -> ElementSet:
    """The elements of RGB (H, W, 3) in [-1, 1] under its partition (H, W); all background."""
    cut = cut_elements(picture, labels, model.config.encoder.patch)
    codes = model.content_encoder(torch.from_numpy(cut.patches).to(model.token_proj.null))
    groups = ("",) * len(cut.places)
    return ElementSet(codes.float().cpu(), torch.from_numpy(cut.places), groups)


@torch.inference_mode()
def decoded(
    model: ElementsModel,
    sets: Sequence[ElementSet],
    space: WorkSpace,
    *,
    generators: Sequence[torch.Generator],
    text: Text | None = None,
    decoding: Decoding | None = None,
) -> Tensor:
    """Pictures (B, 3, side, side), about [-1, 1], one a set, each from its own generator."""
    how = decoding or Decoding()
    batch = batch_of(model, sets)
    words = text or no_text(model, len(sets))
    start = _noise(model, generators)
    weight = model.config.guidance if how.guidance is None else how.guidance
    steps = model.config.steps if how.steps is None else how.steps
    guided = GuidedElements(model, batch, words, weight)
    walk = Walk(guided, sampler_of(model.config, steps), how.known, how.on_step)
    return space.decode(run(start, walk, generator=generators[0]))


@torch.inference_mode()
def lightly_decoded(
    model: ElementsModel, sets: Sequence[ElementSet], seen: Tensor | None = None
) -> Tensor:
    """Pictures (B, 3, side, side), about [-1, 1], from the light decoder: one pass, no detail.

    seen: what is known of them, (B, 4, side, side), where it was taught to fill; see `seen_of`.
    """
    given = None if seen is None else seen.to(model.token_proj.null)
    made: Tensor = model.light_decoder(batch_of(model, sets), given)
    return made


def batch_of(model: ElementsModel, sets: Sequence[ElementSet]) -> ElementBatch:
    """The sets as networks read them, on the networks' device, padded to the longest."""
    shown = [within_frame(item) for item in sets]
    capacity = min(MAX_ELEMENTS, max(1, *(len(item) for item in shown)))
    batch = batched(shown, capacity=capacity)
    like = model.token_proj.null
    # Places stay in single precision: their finest features would be lost in half.
    places = batch.places.to(like.device)
    return ElementBatch(batch.codes.to(like), places, batch.live.to(like.device))


class GuidedElements:
    """The guided prediction of a batch: e0 + w (e1 - e0), text and elements under one w.

    Of noise, or of the clean sample where the configuration's walk wants that.
    """

    def __init__(
        self, model: ElementsModel, batch: ElementBatch, text: Text, weight: float
    ) -> None:
        self._model, self._weight = model, weight
        self._tokens = model.token_proj(batch)
        self._null = model.token_proj(batch._replace(live=torch.zeros_like(batch.live)))
        self._text = text

    def __call__(self, x: Tensor, step: SamplerStep) -> Tensor:
        """x: (B, C, h, w) -> the noise in it, or what is clean of it, (B, C, h, w)."""
        if self._weight == 1:
            return self._estimate(x, step, self._tokens, self._text.given)
        empty = self._text.empty.expand_as(self._text.given)
        tokens = Tokens(
            torch.cat((self._null.states, self._tokens.states)),
            torch.cat((self._null.live, self._tokens.live)),
            torch.cat((self._null.places, self._tokens.places)),
        )
        both = self._estimate(torch.cat((x, x)), step, tokens, torch.cat((empty, self._text.given)))
        null, full = both.chunk(2)
        return classifier_free(null, full, self._weight)

    def _estimate(self, x: Tensor, step: SamplerStep, tokens: Tokens, text: Tensor) -> Tensor:
        times = torch.full((len(x),), step.timestep, device=x.device)
        made = predict(self._model.unet, x, times, text=text, tokens=tokens)
        config = self._model.config
        if walks_clean(config):
            return clean_of(x, made, config.prediction, abar=step.abar)
        if config.prediction is Prediction.NOISE:
            return made
        return noise_of_velocity(x, made, abar=step.abar)


def noise_of_velocity(x: Tensor, velocity: Tensor, *, abar: float) -> Tensor:
    """The noise that a velocity implies (arXiv 2202.00512, appendix D): sqrt(1-a) x + sqrt(a) v."""
    out: Tensor = (1 - abar) ** 0.5 * x + abar**0.5 * velocity
    return out


def _noise(model: ElementsModel, generators: Sequence[torch.Generator]) -> Tensor:
    config = model.config
    side = config.side // config.reduction
    like = model.token_proj.null
    shape = (1, config.unet.in_channels, side, side)
    return torch.cat([draw(shape, like, generator=g) for g in generators])
