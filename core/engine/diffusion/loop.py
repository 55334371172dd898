"""Owns the one sampling loop that every diffusion method walks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import Sampler, SamplerStep, add_noise, draw

P = TypeVar("P")
P_co = TypeVar("P_co", covariant=True)


class Predict(Protocol[P_co]):
    """Asks the networks about a sample and combines the answers by the method's guidance."""

    def __call__(self, x: Tensor, step: SamplerStep, /) -> P_co:
        """x: (B, C, H, W) at the noise level of `step`."""


@dataclass(frozen=True)
class Known:
    """What must stay: the clean sample (1 or B, C, H, W) and where, keep (1, 1, H, W) in [0, 1].

    PAIR blends before each step, pixel guidance after each; both at the level the step starts from.
    """

    x0: Tensor
    keep: Tensor
    when: Literal["before", "after"] = "before"

    def blend(self, x: Tensor, *, abar: float, generator: torch.Generator) -> Tensor:
        """x with the known part put in at level abar, one noise for the whole batch."""
        noise = draw((1, *x.shape[1:]), x, generator=generator)
        return self.keep * add_noise(self.x0, noise, abar=abar) + (1 - self.keep) * x


@dataclass(frozen=True)
class StepDone:
    """One finished step: `index` of `count`, the sample and the clean estimate (B, C, H, W)."""

    index: int
    count: int
    x: Tensor
    x0: Tensor


@dataclass(frozen=True)
class Walk(Generic[P]):
    """One way from noise to a sample. on_step may raise, which ends the walk between two steps."""

    predict: Predict[P]
    sampler: Sampler[P]
    known: Known | None = None
    on_step: Callable[[StepDone], None] | None = None


@dataclass(frozen=True)
class Sample:
    """One of several walks that ask their network together.

    start: (B, C, H, W) at the noisiest level. sampler and generator are its own; all samplers of a
    group take the same steps.
    """

    start: Tensor
    sampler: Sampler[Tensor]
    generator: torch.Generator
    known: Known | None = None


def run(x: Tensor, walk: Walk[P], *, generator: torch.Generator, first: int = 0) -> Tensor:
    """Walk from x (B, C, H, W) at the noisiest level down to the end of the sampler's steps.

    first skips the steps before it: an interrupted walk goes on from the last `StepDone.x` with
    the same sampler and generator.
    """
    known = walk.known
    for step in walk.sampler.steps[first:]:
        if known is not None and known.when == "before":
            x = known.blend(x, abar=step.abar, generator=generator)
        prediction = walk.predict(x, step)
        moved = walk.sampler.advance(x, prediction, step=step, generator=generator)
        x = moved.x
        if known is not None and known.when == "after":
            x = known.blend(x, abar=step.abar, generator=generator)
        if walk.on_step is not None:
            walk.on_step(StepDone(step.index, step.count, x, moved.x0))
    return x


def run_batch(
    samples: Sequence[Sample],
    predict: Predict[Tensor],
    on_step: Callable[[StepDone], None] | None = None,
) -> Tensor:
    """The samples at the end of their walks, one after another in one batch.

    predict is asked about all of them at once. Each draws what it would draw alone, so it
    ends where it would end alone, up to how a larger batch is summed.
    """
    xs = [sample.start for sample in samples]
    for number, step in enumerate(samples[0].sampler.steps):
        xs = [_blend(sample, x, step, "before") for sample, x in zip(samples, xs, strict=True)]
        predictions = torch.split(predict(torch.cat(xs), step), [len(x) for x in xs])
        moved = [
            sample.sampler.advance(
                x, p, step=sample.sampler.steps[number], generator=sample.generator
            )
            for sample, x, p in zip(samples, xs, predictions, strict=True)
        ]
        xs = [_blend(sample, m.x, step, "after") for sample, m in zip(samples, moved, strict=True)]
        if on_step is not None:
            x0 = torch.cat([m.x0 for m in moved])
            on_step(StepDone(step.index, step.count, torch.cat(xs), x0))
    return torch.cat(xs)


def _blend(
    sample: Sample, x: Tensor, step: SamplerStep, when: Literal["before", "after"]
) -> Tensor:
    if sample.known is None or sample.known.when != when:
        return x
    return sample.known.blend(x, abar=step.abar, generator=sample.generator)
