"""Samplers against data that is Gaussian, where the exact answer is known in closed form."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import Walk, run
from intarsia.core.engine.diffusion.multistep import dpm_solver, pndm
from intarsia.core.engine.diffusion.samplers import (
    Sampler,
    SamplerStep,
    add_noise,
    clean_estimate,
    ddim_inversion_step,
    ddim_sigma,
    draw,
    ldm_ddim,
    learned_posterior,
    noise_estimate,
)
from intarsia.core.engine.diffusion.schedules import (
    Schedule,
    adm_schedule,
    ldm_schedule,
    respace,
    section_timesteps,
)
from intarsia.core.wire.errors import BadEdit

MEAN, SPREAD = 0.1, 0.15  # every pixel of the data is N(MEAN, SPREAD^2)
LDM = ldm_schedule()


def variance(abar: float) -> float:
    return abar * SPREAD**2 + 1 - abar


def best_noise(x: Tensor, step: SamplerStep) -> Tensor:
    """The least-squares noise prediction E[n | x]."""
    return (1 - step.abar) ** 0.5 * (x - step.abar**0.5 * MEAN) / variance(step.abar)


def flow(x: Tensor, *, abar: float, to: float) -> Tensor:
    """Where the probability-flow ODE takes x: the same number of standard deviations off."""
    z = (x - abar**0.5 * MEAN) / variance(abar) ** 0.5
    return to**0.5 * MEAN + variance(to) ** 0.5 * z


def ode_error(sampler: Sampler[Tensor], *, to: float) -> float:
    x = torch.linspace(-2, 2, 9, dtype=torch.float64).reshape(1, 1, 3, 3)
    end = run(x, Walk(best_noise, sampler), generator=torch.Generator())
    return float((end - flow(x, abar=sampler.steps[0].abar, to=to)).abs().max())


@pytest.mark.parametrize(
    ("make", "to", "tolerance"),
    [
        (lambda: ldm_ddim(LDM, steps=200), float(LDM.abar[0]), 0.02),
        (lambda: pndm(LDM, steps=50), float(LDM.abar[0]), 0.02),
        (lambda: dpm_solver(LDM, steps=12), 1.0, 0.005),
    ],
    ids=["ddim", "pndm", "dpm"],
)
def test_deterministic_samplers_follow_the_flow(
    make: Callable[[], Sampler[Tensor]], to: float, tolerance: float
) -> None:
    assert ode_error(make(), to=to) < tolerance


def test_ddim_is_first_order() -> None:
    """Halving the stride halves the error, within a fifth."""
    to = float(LDM.abar[0])
    errors = [ode_error(ldm_ddim(LDM, steps=n), to=to) for n in (125, 250, 500)]
    assert errors[0] / errors[1] == pytest.approx(2, rel=0.2)
    assert errors[1] / errors[2] == pytest.approx(2, rel=0.2)


def test_ddim_with_eta_one_keeps_the_data_distribution() -> None:
    generator = torch.Generator().manual_seed(3)
    x = torch.randn(4000, 1, 2, 2, generator=generator)
    end = run(x, Walk(best_noise, ldm_ddim(LDM, steps=250, eta=1.0)), generator=generator)
    assert float(end.mean()) == pytest.approx(MEAN, abs=0.01)
    assert float(end.std()) == pytest.approx(SPREAD, rel=0.1)


def test_eta_one_is_the_posterior_variance() -> None:
    cut = respace(adm_schedule(), section_timesteps(750, 50))
    for level in (1, 20, 49):
        sigma = ddim_sigma(float(cut.abar[level]), float(cut.abar_prev[level]), eta=1.0)
        assert sigma**2 == pytest.approx(cut.posterior_variance[level], rel=1e-9)


def test_pndm_asks_once_more_and_repeats_its_second_level() -> None:
    steps = [s.timestep for s in pndm(LDM, steps=10).steps]
    assert steps == [901, 801, 801, 701, 601, 501, 401, 301, 201, 101, 1]


def test_ddim_draws_noise_it_does_not_use_only_when_told() -> None:
    x, generator = torch.zeros(1, 4, 2, 2), torch.Generator()
    quiet, loud = ldm_ddim(LDM, steps=4), ldm_ddim(LDM, steps=4, always_draw=True)
    before = generator.manual_seed(0).get_state()
    a = quiet.advance(x, x + 1, step=quiet.steps[0], generator=generator)
    assert torch.equal(generator.get_state(), before)
    b = loud.advance(x, x + 1, step=loud.steps[0], generator=generator)
    assert not torch.equal(generator.get_state(), before)
    assert torch.equal(a.x, b.x)


def test_inversion_follows_the_flow_up_and_ddim_brings_it_back() -> None:
    cut = respace(adm_schedule(), section_timesteps(600, 300))
    start = torch.linspace(-0.3, 0.5, 9, dtype=torch.float64).reshape(1, 1, 3, 3)
    x = start
    for level, step in enumerate(reversed(steps_of(cut))):
        noise = best_noise(x, step)
        x = ddim_inversion_step(
            x, noise, abar=step.abar, abar_next=float(cut.abar_next[level]), clip=True
        )
    exact = flow(start, abar=float(cut.abar[0]), to=cut.abar_beyond)
    assert float((x - exact).abs().max()) < 0.05


def steps_of(schedule: Schedule) -> list[SamplerStep]:
    return [
        SamplerStep(0, len(schedule), int(schedule.timesteps[k]), float(schedule.abar[k]), k)
        for k in reversed(range(len(schedule)))
    ]


def test_learned_variance_gives_the_exact_reverse_step() -> None:
    """With the true variance told, one reverse step of Gaussian data is exact at any stride."""
    cut = respace(adm_schedule(), section_timesteps(750, 20))
    for level in (3, 10, 19):
        abar, prev = float(cut.abar[level]), float(cut.abar_prev[level])
        keep = 1 - float(cut.betas[level])
        step = SamplerStep(0, 20, 0, abar, level)
        x = torch.linspace(-0.5, 0.5, 9, dtype=torch.float64).reshape(1, 1, 3, 3)
        gain = keep**0.5 * variance(prev) / variance(abar)
        exact_mean = prev**0.5 * MEAN + gain * (x - abar**0.5 * MEAN)
        exact_variance = variance(prev) - gain**2 * variance(abar)
        low, high = cut.posterior_log_variance_clipped[level], np.log(cut.betas[level])
        share = (np.log(exact_variance) - low) / (high - low)
        assert 0 < share < 1
        told = torch.full_like(x, 2 * share - 1)
        posterior = learned_posterior(x, best_noise(x, step), told, schedule=cut, level=level)
        torch.testing.assert_close(posterior.mean, exact_mean, atol=1e-10, rtol=0)
        assert float(posterior.log_variance.exp().mean()) == pytest.approx(exact_variance, rel=1e-9)


def test_estimates_are_each_others_inverse() -> None:
    x, noise = torch.randn(2, 1, 3, 4, 4, generator=torch.Generator().manual_seed(1)).double()
    x0 = clean_estimate(x, noise, abar=0.3)
    torch.testing.assert_close(noise_estimate(x, x0, abar=0.3), noise, atol=1e-12, rtol=0)
    torch.testing.assert_close(add_noise(x0, noise, abar=0.3), x, atol=1e-12, rtol=0)


def test_noise_follows_the_seed_in_every_precision() -> None:
    half = torch.zeros(1, dtype=torch.bfloat16)
    a = draw((2, 3), half, generator=torch.Generator().manual_seed(5))
    b = draw((2, 3), torch.zeros(1), generator=torch.Generator().manual_seed(5))
    assert a.dtype == torch.bfloat16
    assert torch.equal(a, b.bfloat16())


def test_too_many_multistep_steps_are_refused() -> None:
    with pytest.raises(BadEdit):
        pndm(LDM, steps=1000)
