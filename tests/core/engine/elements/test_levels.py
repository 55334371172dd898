"""Noise levels, and the walks that start from pure noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from intarsia.core.engine.diffusion.loop import Walk, run
from intarsia.core.engine.elements.config import (
    SMALL_128,
    ElementsConfig,
    Noise,
    Prediction,
    config_of_json,
    config_to_json,
)
from intarsia.core.engine.elements.decode import Decoding, decoded
from intarsia.core.engine.elements.element_set import empty_set
from intarsia.core.engine.elements.levels import (
    CleanDdim,
    abar_of,
    clean_of,
    sampler_of,
    with_choices,
)
from intarsia.core.engine.elements.model import build_model
from intarsia.core.engine.elements.spaces import HaarSpace


@pytest.mark.parametrize("noise", list(Noise))
def test_levels_fall_from_the_picture_to_noise(tiny_elements: ElementsConfig, noise: Noise) -> None:
    abar = abar_of(replace(tiny_elements, noise=noise))
    assert abar.shape == (1000,)
    assert abar[0] > 0.99
    assert (np.diff(abar) <= 0).all()
    assert (abar[-1] == pytest.approx(0, abs=1e-9)) == (noise is not Noise.LDM)


def test_a_larger_picture_is_noisier_where_that_is_asked() -> None:
    usual, shifted = (abar_of(replace(SMALL_128, noise=n)) for n in (Noise.COSINE, Noise.SHIFTED))
    ratio = usual / (1 - usual) / (shifted / (1 - shifted) + 1e-30)
    assert np.allclose(ratio[:-1], 4, rtol=1e-6)
    small = replace(SMALL_128, side=64)
    assert np.allclose(abar_of(replace(small, noise=Noise.SHIFTED)), abar_of(small))


@pytest.mark.parametrize("steps", [1, 2, 4, 50, 1000])
def test_a_walk_told_the_truth_ends_there(steps: int) -> None:
    truth = torch.randn(1, 3, 4, 4, generator=torch.Generator().manual_seed(1))
    walk = CleanDdim(abar_of(SMALL_128), steps=steps)
    assert walk.steps[0].timestep == 999
    assert len(walk.steps) == steps
    start = torch.randn(1, 3, 4, 4, generator=torch.Generator().manual_seed(2))
    end = run(start, Walk(lambda x, step: truth, walk), generator=torch.Generator())
    assert torch.allclose(end, truth, atol=1e-5)


@pytest.mark.parametrize("prediction", list(Prediction))
def test_every_prediction_says_the_same_picture(prediction: Prediction) -> None:
    x0, noise = torch.randn(2, 1, 3, 4, 4, generator=torch.Generator().manual_seed(1)).unbind(0)
    abar = 0.3
    x = abar**0.5 * x0 + (1 - abar) ** 0.5 * noise
    made = {
        Prediction.NOISE: noise,
        Prediction.VELOCITY: abar**0.5 * noise - (1 - abar) ** 0.5 * x0,
        Prediction.CLEAN: x0,
    }[prediction]
    assert torch.allclose(clean_of(x, made, prediction, abar=abar), x0, atol=1e-5)


@pytest.mark.parametrize("prediction", [Prediction.VELOCITY, Prediction.CLEAN])
@pytest.mark.parametrize("noise", list(Noise))
def test_every_choice_decodes_and_is_kept(
    tiny_elements: ElementsConfig, prediction: Prediction, noise: Noise
) -> None:
    config = with_choices(tiny_elements, prediction, noise)
    assert config_of_json(config_to_json(config)) == config
    model = build_model(config, seed=1).requires_grad_(False).eval()
    space, sets = HaarSpace(config.haar), [empty_set(config.encoder.code)]
    made = decoded(model, sets, space, generators=[torch.Generator()], decoding=Decoding(steps=2))
    assert bool(made.isfinite().all())


def test_a_file_from_before_has_the_noise_of_before(tiny_elements: ElementsConfig) -> None:
    text = config_to_json(tiny_elements).replace('"noise": "ldm", ', "")
    assert '"noise": "' not in text
    assert config_of_json(text) == tiny_elements
    assert not isinstance(sampler_of(tiny_elements, 4), CleanDdim)
    assert with_choices(tiny_elements, None, None) == tiny_elements
