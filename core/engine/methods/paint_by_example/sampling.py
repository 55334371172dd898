"""Owns Paint by Example: an exemplar's object painted into a region (arXiv 2211.13227)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import classifier_free
from intarsia.core.engine.diffusion.loop import StepDone, Walk, run
from intarsia.core.engine.diffusion.multistep import dpm_solver, pndm
from intarsia.core.engine.diffusion.samplers import Sampler, SamplerStep, draw, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.paint_by_example.inputs import Hole
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder
from intarsia.core.engine.nets.stable_diffusion.latents import Encoded, decode, encode
from intarsia.core.wire.errors import BadEdit

SamplerName = Literal["pndm", "ddim", "dpm"]
_MOST_SCALE = 100.0


@dataclass(frozen=True)
class PaintByExampleNetworks:
    """The three networks of a pack."""

    unet: UNet2DConditionModel
    vae: AutoencoderKL
    encoder: ExemplarEncoder


@dataclass(frozen=True)
class PaintByExampleSettings:
    """How a painting is walked; the defaults are the official examples'.

    scale: guidance, 1 = none. rows_at_once bounds the samples in one network call, to save
    memory; 0 puts both branches of all variations into one.
    """

    scale: float = 5.0
    sampler: SamplerName = "pndm"
    steps: int = 50
    rows_at_once: int = 0
    on_step: Callable[[StepDone], None] | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not 0.0 <= self.scale <= _MOST_SCALE:
            raise BadEdit("The guidance scale is out of range.", f"Choose 0 to {_MOST_SCALE:.0f}.")


FAST = PaintByExampleSettings(sampler="dpm", steps=20)


@dataclass(frozen=True)
class ExemplarConditions:
    """What a painting's predictions are told, encoded once.

    token: the exemplar's (1, 1, C); unconditional: the learned one (1, 1, C); surroundings: the
    masked pictures, encoded; keep: (R, 1, h, w), 1 where the source stays. R pictures share one
    exemplar.
    """

    token: Tensor
    unconditional: Tensor
    surroundings: Encoded
    keep: Tensor


def encode_conditions(
    model: PaintByExampleNetworks, source: Hole, exemplar: Tensor
) -> ExemplarConditions:
    """source: the pictures with their holes; exemplar: (1, 3, S, S), CLIP-normalised."""
    surroundings = encode(model.vae, source.masked)
    token = model.encoder(exemplar.to(model.encoder.proj_out.weight.dtype))
    height, width = surroundings.mean.shape[-2:]
    return ExemplarConditions(
        token=token,
        unconditional=model.encoder.uncond_vector.to(token),
        surroundings=surroundings,
        keep=source.latent_keep((height, width)),
    )


def scale_of_likeness(likeness: float) -> float:
    """The likeness slider, 0..1, as a guidance scale: 1 (none) .. 9, published 5 halfway."""
    return 1.0 + 8.0 * likeness


class GuidedPainting:
    """The guided prediction: noise under the exemplar against noise under the learned vector.

    images: surroundings and keep mask (B, 5, h, w), the same in both branches and all steps. A
    branch that the scale multiplies by zero is not asked.
    """

    def __init__(
        self,
        unet: UNet2DConditionModel,
        conditions: ExemplarConditions,
        images: Tensor,
        *,
        settings: PaintByExampleSettings,
    ) -> None:
        branches = {0.0: [conditions.unconditional], 1.0: [conditions.token]}
        tokens = branches.get(settings.scale, [conditions.unconditional, conditions.token])
        self._unet = unet
        self._settings = settings
        self._count = len(tokens)
        self._images = images.repeat(self._count, 1, 1, 1)
        self.context = torch.cat([token.expand(len(images), -1, -1) for token in tokens])

    def __call__(self, x: Tensor, step: SamplerStep) -> Tensor:
        """x: (B, 4, h, w) -> the guided noise prediction, the same shape."""
        noise = self.predictions(self.inputs(x), step.timestep)
        if self._count == 1:
            return noise
        unconditional, conditional = noise.chunk(2)
        return classifier_free(unconditional, conditional, self._settings.scale)

    def inputs(self, x: Tensor) -> Tensor:
        """x: (B, 4, h, w) -> what the UNet reads, (branches * B, 9, h, w).

        The order is noisy latents, surroundings, keep mask; SD-inpainting's is another.
        """
        return torch.cat([x.repeat(self._count, 1, 1, 1), self._images], dim=1)

    def predictions(self, rows: Tensor, timestep: int) -> Tensor:
        """Noise predictions (branches * B, 4, h, w) of UNet inputs, unconditional ones first."""
        at_once = self._settings.rows_at_once or len(rows)
        parts = []
        for start in range(0, len(rows), at_once):
            part = rows[start : start + at_once].to(self.context.dtype)
            context = self.context[start : start + at_once]
            parts.append(self._unet(part, timestep, context, return_dict=False)[0].float())
        return torch.cat(parts)


def paint(
    model: PaintByExampleNetworks,
    conditions: ExemplarConditions,
    *,
    settings: PaintByExampleSettings,
    generators: Sequence[torch.Generator],
) -> Tensor:
    """One painting per generator: RGB (B, 3, H, W), about [-1, 1].

    Of one picture, one painting a generator; of several, one painting each with its own generator.
    Each generator draws its own start (1, 4, h, w), then its surroundings' noise (1, 4, h, w);
    the walk itself draws nothing. So a seed gives the same painting alone and beside others.
    """
    starts, surroundings = [], []
    for number, generator in enumerate(generators):
        one = conditions.surroundings.row(number % len(conditions.keep))
        starts.append(draw(one.mean.shape, conditions.keep, generator=generator))
        surroundings.append(one.sample(generator))
    keep = conditions.keep.expand(len(starts), -1, -1, -1)
    images = torch.cat([torch.cat(surroundings), keep], dim=1)
    latents = walk(model, conditions, torch.cat(starts), images, settings=settings)
    return decode(model.vae, latents, at_once=settings.rows_at_once)


def walk(
    model: PaintByExampleNetworks,
    conditions: ExemplarConditions,
    start: Tensor,
    images: Tensor,
    *,
    settings: PaintByExampleSettings,
) -> Tensor:
    """start: noise (B, 4, h, w); images: as in `GuidedPainting` -> clean latents (B, 4, h, w)."""
    guided = GuidedPainting(model.unet, conditions, images, settings=settings)
    sampler = make_sampler(settings)
    return run(start, Walk(guided, sampler, None, settings.on_step), generator=torch.Generator())


def make_sampler(settings: PaintByExampleSettings) -> Sampler[Tensor]:
    """A fresh sampler on Stable Diffusion's schedule."""
    if settings.sampler == "ddim":
        return ldm_ddim(ldm_schedule(), steps=settings.steps)
    make = pndm if settings.sampler == "pndm" else dpm_solver
    return make(ldm_schedule(), steps=settings.steps)
