"""The masked loop keeps what is known, tells its steps and can be ended."""

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import Known, StepDone, Walk, run
from intarsia.core.engine.diffusion.preview import latent_previews, pixel_previews
from intarsia.core.engine.diffusion.samplers import SamplerStep, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.wire.errors import Cancelled

LDM = ldm_schedule()


def predict(x: Tensor, step: SamplerStep) -> Tensor:
    return 0.5 * x + 0.001 * step.timestep


def start(batch: int = 2) -> Tensor:
    return torch.randn(batch, 4, 6, 6, generator=torch.Generator().manual_seed(2))


def known(when: str) -> Known:
    keep = torch.zeros(1, 1, 6, 6)
    keep[..., :3] = 1
    return Known(torch.full((1, 4, 6, 6), 0.7), keep, "before" if when == "before" else "after")


def generator(seed: int = 9) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_without_a_known_part_it_is_the_plain_sampler() -> None:
    sampler = ldm_ddim(LDM, steps=3)
    x = start()
    for step in sampler.steps:
        x = sampler.advance(x, predict(x, step), step=step, generator=generator()).x
    assert torch.equal(run(start(), Walk(predict, sampler), generator=generator()), x)


def test_before_each_step_the_known_part_is_at_that_steps_level() -> None:
    sampler = ldm_ddim(LDM, steps=3)
    seen: list[Tensor] = []

    def spy(x: Tensor, step: SamplerStep) -> Tensor:
        seen.append(x)
        return predict(x, step)

    run(start(), Walk(spy, sampler, known("before")), generator=generator())
    noise = torch.randn(1, 4, 6, 6, generator=generator())
    level = sampler.steps[0].abar
    expected = level**0.5 * 0.7 + (1 - level) ** 0.5 * noise
    torch.testing.assert_close(seen[0][:, :, :, :3], expected[..., :3].expand(2, -1, -1, -1))
    assert torch.equal(seen[0][..., 3:], start()[..., 3:])


def test_after_each_step_the_known_part_keeps_the_level_it_came_from() -> None:
    sampler = ldm_ddim(LDM, steps=3)
    end = run(start(), Walk(predict, sampler, known("after")), generator=generator())
    source = generator()
    noise = [torch.randn(1, 4, 6, 6, generator=source) for _ in range(3)][-1]
    level = sampler.steps[-1].abar
    expected = level**0.5 * 0.7 + (1 - level) ** 0.5 * noise
    torch.testing.assert_close(end[..., :3], expected[..., :3].expand(2, -1, -1, -1))


def test_the_same_seed_gives_the_same_bytes() -> None:
    ends = [
        run(start(), Walk(predict, ldm_ddim(LDM, steps=5, eta=1.0), known("before")), generator=g)
        for g in (generator(1), generator(1), generator(2))
    ]
    assert torch.equal(ends[0], ends[1])
    assert not torch.equal(ends[0], ends[2])


def test_progress_is_told_after_every_step_and_may_cancel() -> None:
    told: list[StepDone] = []

    def on_step(done: StepDone) -> None:
        told.append(done)
        if done.index == 1:
            raise Cancelled()

    walk = Walk(predict, ldm_ddim(LDM, steps=5), on_step=on_step)
    with pytest.raises(Cancelled):
        run(start(), walk, generator=generator())
    assert [(d.index, d.count) for d in told] == [(0, 5), (1, 5)]


def test_an_interrupted_walk_goes_on_where_it_stopped() -> None:
    kept: list[StepDone] = []
    source = generator()

    def fail_at_three(x: Tensor, step: SamplerStep) -> Tensor:
        if step.index == 3:
            raise MemoryError
        return predict(x, step)

    sampler = ldm_ddim(LDM, steps=5, eta=0.5)
    with pytest.raises(MemoryError):
        run(start(), Walk(fail_at_three, sampler, on_step=kept.append), generator=source)
    resumed = run(kept[-1].x, Walk(predict, sampler), generator=source, first=3)
    assert torch.equal(resumed, run(start(), Walk(predict, sampler), generator=generator()))


def test_previews_are_small_rgb() -> None:
    (grey,) = latent_previews(torch.zeros(1, 4, 8, 6))
    assert (grey.shape, grey.dtype, int(grey[0, 0, 0])) == ((8, 6, 3), "uint8", 127)
    white, _ = pixel_previews(torch.ones(2, 3, 300, 200), longest=128)
    assert white.shape == (100, 67, 3)
    assert white.min() == 255
