"""Walks that ask their network together end where each would end alone."""

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import (
    Known,
    Sample,
    StepDone,
    Walk,
    run,
    run_batch,
)
from intarsia.core.engine.diffusion.multistep import pndm
from intarsia.core.engine.diffusion.samplers import Sampler, SamplerStep, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.wire.errors import Cancelled

LDM = ldm_schedule()


def predict(x: Tensor, step: SamplerStep) -> Tensor:
    return 0.5 * x + 0.001 * step.timestep


def sampler(name: str) -> Sampler[Tensor]:
    return pndm(LDM, steps=4) if name == "pndm" else ldm_ddim(LDM, steps=4, eta=0.7)


def start(number: int) -> Tensor:
    rows = 1 + number % 2  # lanes may hold more than one sample
    return torch.randn(rows, 4, 6, 6, generator=torch.Generator().manual_seed(number))


def known(number: int) -> Known | None:
    """Nothing, a part put in before steps, and one put in after them."""
    if number == 0:
        return None
    keep = torch.zeros(1, 1, 6, 6)
    keep[..., :number] = 1
    return Known(torch.full((1, 4, 6, 6), 0.7), keep, "before" if number == 1 else "after")


def generator(number: int) -> torch.Generator:
    return torch.Generator().manual_seed(40 + number)


@pytest.mark.parametrize("name", ["ddim", "pndm"])
def test_lanes_end_where_they_end_alone(name: str) -> None:
    asked: list[int] = []

    def together(x: Tensor, step: SamplerStep) -> Tensor:
        asked.append(len(x))
        return predict(x, step)

    samples = [Sample(start(n), sampler(name), generator(n), known(n)) for n in range(3)]
    found = run_batch(samples, together)
    assert asked == [4] * len(sampler(name).steps)
    alone = [
        run(start(n), Walk(predict, sampler(name), known(n)), generator=generator(n))
        for n in range(3)
    ]
    torch.testing.assert_close(found, torch.cat(alone), atol=1e-6, rtol=0)


def test_steps_are_told_of_all_lanes_and_may_end_the_walk() -> None:
    seen: list[StepDone] = []

    def tell(done: StepDone) -> None:
        seen.append(done)
        if done.index == 1:
            raise Cancelled

    samples = [Sample(start(n), sampler("ddim"), generator(n)) for n in range(3)]
    with pytest.raises(Cancelled):
        run_batch(samples, predict, tell)
    assert [(d.index, d.count, len(d.x), len(d.x0)) for d in seen] == [(0, 4, 4, 4), (1, 4, 4, 4)]
