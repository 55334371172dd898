"""Schedules against their closed forms, respacing against the published grids."""

import numpy as np
import pytest

from intarsia.core.engine.diffusion.schedules import (
    adm_schedule,
    ddim_timesteps,
    ldm_schedule,
    respace,
    section_timesteps,
    strided_timesteps,
)
from intarsia.core.wire.errors import BadEdit


def test_ldm_levels_are_the_published_ones() -> None:
    schedule = ldm_schedule()
    assert schedule.betas[[0, -1]] == pytest.approx([0.00085, 0.012], abs=1e-15)
    assert schedule.abar[0] == pytest.approx(0.99915, abs=1e-12)
    assert schedule.abar[501] == pytest.approx(0.27499905, abs=1e-6)


def test_adm_levels_are_the_published_ones() -> None:
    schedule = adm_schedule()
    assert schedule.abar[500] == pytest.approx(0.07779665836502389, abs=1e-12)
    assert schedule.abar_next[-1] == 0.0
    assert schedule.abar_prev[0] == 1.0


@pytest.mark.parametrize(
    ("steps", "first", "last"), [(50, [1, 21, 41], 981), (20, [1, 51, 101], 951)]
)
def test_ddim_grid(steps: int, first: list[int], last: int) -> None:
    grid = ddim_timesteps(steps)
    assert (list(grid[:3]), grid[-1], len(grid)) == (first, last, steps)


def test_every_step_stays_inside_the_schedule() -> None:
    assert ddim_timesteps(1000)[-1] == 999


def test_section_rounds_half_to_even() -> None:
    assert list(section_timesteps(10, 5)) == [0, 2, 4, 7, 9]
    fifty = section_timesteps(750, 50)
    assert (list(fifty[:4]), list(fifty[-2:])) == ([0, 15, 31, 46], [734, 749])
    assert list(section_timesteps(500, 500)) == list(range(500))
    assert list(section_timesteps(500, 1)) == [0]


def test_strided_takes_whole_strides() -> None:
    assert list(strided_timesteps(750, 50)[[0, 1, -1]]) == [0, 15, 735]
    with pytest.raises(BadEdit):
        strided_timesteps(10, 7)


def test_respacing_keeps_abar_and_recomputes_beta() -> None:
    full = adm_schedule()
    cut = respace(full, section_timesteps(750, 50))
    np.testing.assert_allclose(np.cumprod(1 - cut.betas), full.abar[cut.timesteps], atol=1e-14)
    assert cut.abar_next[-1] == full.abar[749 + 15]


def test_respacing_everything_changes_nothing() -> None:
    full = adm_schedule()
    same = respace(full, range(1000))
    np.testing.assert_allclose(same.betas, full.betas, rtol=1e-9)
    assert same.abar_next[-1] == 0.0


def test_posterior_is_the_product_of_two_gaussians() -> None:
    """q(x_{k-1}|x_k,x_0) by Bayes' rule from the prior level k-1 and one noising step."""
    schedule = respace(adm_schedule(), section_timesteps(750, 50))
    prior = 1 - schedule.abar_prev[1:]
    keep, noise = 1 - schedule.betas[1:], schedule.betas[1:]
    precision = 1 / prior + keep / noise
    np.testing.assert_allclose(schedule.posterior_variance[1:], 1 / precision, rtol=1e-9)
    np.testing.assert_allclose(
        schedule.posterior_mean_coef1[1:],
        np.sqrt(schedule.abar_prev[1:]) / prior / precision,
        rtol=1e-9,
    )
    np.testing.assert_allclose(
        schedule.posterior_mean_coef2[1:], np.sqrt(keep) / noise / precision, rtol=1e-9
    )


def test_clipped_log_variance_borrows_level_one() -> None:
    clipped = adm_schedule().posterior_log_variance_clipped
    assert clipped[0] == clipped[1]
    assert np.isfinite(respace(adm_schedule(), [0]).posterior_log_variance_clipped).all()


@pytest.mark.parametrize("grid", [[], [-1, 3], [5, 1000], [4, 4], [7, 2]])
def test_bad_grids_are_refused(grid: list[int]) -> None:
    with pytest.raises(BadEdit):
        respace(adm_schedule(), grid)


@pytest.mark.parametrize(("start", "steps"), [(0, 1), (1001, 50), (50, 0), (50, 51)])
def test_bad_counts_are_refused(start: int, steps: int) -> None:
    with pytest.raises(BadEdit):
        section_timesteps(start, steps)
