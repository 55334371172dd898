"""One guided step against what the published code computed for it (a 12 x 12 cut of it)."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy

from intarsia.core.engine.diffusion.samplers import learned_posterior
from intarsia.core.engine.diffusion.schedules import (
    Schedule,
    adm_schedule,
    respace,
    section_timesteps,
    strided_timesteps,
)
from intarsia.core.engine.methods.pixel_guidance.maps import edit_region
from intarsia.core.engine.methods.pixel_guidance.steps import (
    GuidedDdim,
    GuidedDdpm,
    GuidedPrediction,
    Pull,
    WantedMap,
    guided_prediction,
    inversion,
)
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.network import Adm, AdmShape, Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier, load_classifier

KEPT = dict(np.load(Path(__file__).parents[4] / "data/oracles/pixel_guidance.npz"))
GRID = respace(adm_schedule(), section_timesteps(10, 5))


def kept(key: str) -> torch.Tensor:
    return torch.from_numpy(KEPT[key])


def close(found: torch.Tensor, key: str) -> None:
    torch.testing.assert_close(found, kept(key), atol=2e-5, rtol=1e-5)


@pytest.fixture
def prediction() -> GuidedPrediction:
    noise, fraction = kept("step/unet_out").chunk(2, dim=1)
    return GuidedPrediction(noise, fraction, kept("step/gradient"))


def test_reverse_step(prediction: GuidedPrediction) -> None:
    level = int(kept("step/spaced_index"))
    posterior = learned_posterior(
        kept("step/x"), prediction.noise, prediction.fraction, schedule=GRID, level=level
    )
    close(posterior.mean, "step/mean")
    close(posterior.log_variance, "step/log_variance")
    close(posterior.x0, "step/pred_xstart")


def test_guided_ddpm(prediction: GuidedPrediction) -> None:
    sampler = GuidedDdpm(GRID)
    step = sampler.steps[4 - int(kept("step/spaced_index"))]
    moved = sampler.advance(
        kept("step/x"), prediction, step=step, generator=torch.Generator().manual_seed(8)
    )
    drawn = torch.randn(moved.x.shape, generator=torch.Generator().manual_seed(8))
    sigma = (0.5 * kept("step/log_variance")).exp()
    close(moved.x + sigma * (kept("step/noise") - drawn), "step/p_sample")


def test_guided_ddim(prediction: GuidedPrediction) -> None:
    sampler = GuidedDdim(GRID)
    step = sampler.steps[4 - int(kept("step/spaced_index"))]
    moved = sampler.advance(kept("step/x"), prediction, step=step, generator=torch.Generator())
    close(moved.x, "step/ddim_sample")
    close(moved.x0, "step/ddim_pred_xstart")


def test_the_last_level_adds_no_noise_but_is_guided(prediction: GuidedPrediction) -> None:
    sampler = GuidedDdpm(GRID)
    ends = [
        sampler.advance(kept("step/x"), prediction, step=sampler.steps[-1], generator=g).x
        for g in (torch.Generator().manual_seed(1), torch.Generator().manual_seed(2))
    ]
    unguided = GuidedPrediction(
        prediction.noise, prediction.fraction, torch.zeros_like(prediction.noise)
    )
    plain = sampler.advance(
        kept("step/x"), unguided, step=sampler.steps[-1], generator=torch.Generator()
    ).x
    assert torch.equal(ends[0], ends[1])
    assert not torch.equal(ends[0], plain)


@pytest.mark.parametrize("name", ["10_5", "750_50", "750_ddim50"])
def test_schedules(name: str) -> None:
    start, steps = name.split("_")
    cut = strided_timesteps if steps.startswith("ddim") else section_timesteps
    grid = cut(int(start), int(steps.removeprefix("ddim")))
    np.testing.assert_array_equal(grid, KEPT[f"schedule/{name}/timestep_map"])
    made: Schedule = respace(adm_schedule(), grid)
    for key, found in {
        "betas": made.betas,
        "alphas_cumprod": made.abar,
        "alphas_cumprod_next": made.abar_next,
        "posterior_log_variance_clipped": made.posterior_log_variance_clipped,
        "posterior_mean_coef1": made.posterior_mean_coef1,
        "posterior_mean_coef2": made.posterior_mean_coef2,
    }.items():
        np.testing.assert_allclose(found, KEPT[f"schedule/{name}/{key}"], atol=1e-12, rtol=0)


def test_region() -> None:
    region = edit_region(
        KEPT["map/label"], KEPT["map/label_edit"], classes=KEPT["map/cls_ids"].tolist()
    )
    np.testing.assert_array_equal(region.mask, KEPT["map/roi_dilated"])
    assert region.pixels == KEPT["map/pixels_whole"]


def test_classifier() -> None:
    state = {
        k.removeprefix("classifier/"): torch.from_numpy(v)
        for k, v in KEPT.items()
        if k.startswith("classifier/layers")
    }
    classifier = load_classifier(state, source="kept")
    features = kept("classifier/features").transpose(1, 2)
    logits = torch.stack([classifier(f.T) for f in features])
    torch.testing.assert_close(logits, kept("classifier/logits"), atol=1e-4, rtol=1e-5)


@pytest.fixture(scope="module")
def net() -> Adm:
    torch.manual_seed(0)
    shape = AdmShape(3, 6, (32, 32, 64), (False, True, True), layers=1, head_width=16)
    return Adm(shape, blocks=(1, 2, 4))


@pytest.fixture(scope="module")
def pull(net: Adm) -> Pull:
    torch.manual_seed(1)
    classifier = PixelClassifier(net.feature_width, 5).eval().requires_grad_(False)
    roi = torch.zeros(16, 16, dtype=torch.bool)
    roi[3:9, 4:15] = True
    labels = torch.arange(256).reshape(16, 16)[roi] % 5
    return Pull(classifier, WantedMap(ChosenPixels.inside(roi), labels), 100.0)


def picture(batch: int) -> torch.Tensor:
    return torch.randn(batch, 3, 16, 16, generator=torch.Generator().manual_seed(6))


def loss(net: Adm, x: torch.Tensor, pull: Pull) -> float:
    with torch.no_grad():
        logits = pull.classifier(features_at(net(x, 9).maps, pull.wanted.pixels)[0])
        return float(cross_entropy(logits, pull.wanted.labels))


def test_the_gradient_is_the_slope_of_the_loss(net: Adm, pull: Pull) -> None:
    """Against central differences along the gradient, to 1 %."""
    gradient = guided_prediction(net, picture(1), timestep=9, pull=pull).gradient
    size = float(gradient.norm())
    step = 0.05 * gradient / size
    rise = loss(net, picture(1) - step, pull) - loss(net, picture(1) + step, pull)
    assert size == pytest.approx(pull.scale * rise / 0.1, rel=0.01)


def test_a_samples_gradient_does_not_depend_on_the_batch(net: Adm, pull: Pull) -> None:
    both = guided_prediction(net, picture(2), timestep=9, pull=pull).gradient
    alone = guided_prediction(net, picture(2)[1:], timestep=9, pull=pull).gradient
    torch.testing.assert_close(both[1:], alone, atol=1e-5, rtol=1e-4)


def test_no_pull_costs_no_gradient(net: Adm, pull: Pull) -> None:
    still = guided_prediction(
        net, picture(1), timestep=9, pull=Pull(pull.classifier, pull.wanted, 0.0)
    )
    guided = guided_prediction(net, picture(1), timestep=9, pull=pull)
    assert still.gradient.eq(0).all()
    torch.testing.assert_close(still.noise, guided.noise)


def test_inversion_ends_one_stride_above_the_grid() -> None:
    """For Gaussian data of deviation s, every level scales x by the ratio of deviations."""
    spread = 0.2

    class Gaussian:
        def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
            abar = float(adm_schedule().abar[timestep])
            noise = (1 - abar) ** 0.5 * x / (abar * spread**2 + 1 - abar)
            return Forward(noise, noise, ())

    grid = respace(adm_schedule(), section_timesteps(400, 200))
    start = torch.linspace(-0.4, 0.4, 12, dtype=torch.float64).reshape(1, 3, 2, 2)
    levels = list(inversion(Gaussian(), start, grid))
    first, last = (a * spread**2 + 1 - a for a in (float(grid.abar[0]), grid.abar_beyond))
    assert len(levels) == 200
    assert grid.abar_beyond < float(grid.abar[-1])
    torch.testing.assert_close(levels[-1], start * (last / first) ** 0.5, atol=0, rtol=0.03)
