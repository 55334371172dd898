"""What an error counts in the training of the diffusion decoder."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.elements.config import ElementsConfig, Prediction
from intarsia.core.engine.elements.levels import abar_of, with_choices
from intarsia.core.engine.elements.model import build_model
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.training.elements.choices import Weighting
from intarsia.core.engine.training.elements.learning import Learning, channel_weights, level_weights
from intarsia.core.engine.training.elements.samples import Batch
from intarsia.core.engine.training.elements.stages import Denoising, NoText


@pytest.mark.parametrize("prediction", list(Prediction))
def test_an_error_of_the_picture_counts_alike_whatever_is_predicted(prediction: Prediction) -> None:
    abar = torch.tensor([0.2, 0.5, 0.9])
    ratio = abar / (1 - abar)
    # what an error of 1 of the prediction is as one of the clean picture
    scale = {
        Prediction.CLEAN: torch.ones(3),
        Prediction.VELOCITY: 1 / (1 - abar),
        Prediction.NOISE: ratio,
    }[prediction]
    found = level_weights(abar, prediction, Weighting.MIN_SNR) * scale
    added = 0 if prediction is Prediction.NOISE else 1
    assert torch.allclose(found, ratio.clamp(max=5) + added, rtol=1e-5)
    assert level_weights(abar, prediction, Weighting.EVEN).tolist() == [1, 1, 1]


def test_pure_noise_counts_where_something_can_be_said_of_it() -> None:
    nothing = torch.zeros(1)
    for prediction in (Prediction.CLEAN, Prediction.VELOCITY):
        assert level_weights(nothing, prediction, Weighting.MIN_SNR).item() == 1


def test_coarse_coefficients_count_more_the_more_they_are_emphasised() -> None:
    spread = HaarSpace(2).spread
    assert torch.equal(channel_weights(spread, 0.0), torch.ones_like(spread))
    once, twice = channel_weights(spread, 1.0), channel_weights(spread, 2.0)
    assert once.mean().item() == pytest.approx(1)
    assert twice[-3] > once[-3] > 1 > once[0] > twice[0]


def a_batch(config: ElementsConfig) -> Batch:
    generator = torch.Generator().manual_seed(3)
    patch, side = config.encoder.patch, config.side
    return Batch(
        torch.rand(2, 3, side, side, generator=generator),
        torch.rand(2, 4, 4, patch, patch, generator=generator),
        torch.rand(2, 4, 4, generator=generator),
        torch.ones(2, 4, dtype=torch.bool),
        ["", ""],
    )


def loss_of(config: ElementsConfig, learning: Learning) -> float:
    model = build_model(config, seed=1)
    stage = Denoising(
        model,
        HaarSpace(config.haar),
        NoText(config.unet.context),
        train_encoder=False,
        learning=learning,
    )
    loss = sum(stage(a_batch(config), seed) for seed in range(6))  # of clean levels and others
    loss.backward()
    assert any(p.grad is not None for p in model.unet.parameters())
    return float(loss.detach())


def test_the_choices_change_the_loss_and_the_layout_does_not(tiny_elements: ElementsConfig) -> None:
    usual = loss_of(tiny_elements, Learning())
    assert loss_of(tiny_elements, Learning(channels_last=True)) == pytest.approx(usual, rel=1e-4)
    assert loss_of(tiny_elements, Learning(emphasis=2.0)) != pytest.approx(usual, rel=1e-3)
    weighed = loss_of(tiny_elements, Learning(Weighting.MIN_SNR))
    assert weighed != pytest.approx(usual, rel=1e-3)
    clean = with_choices(tiny_elements, Prediction.CLEAN, None)
    assert loss_of(clean, Learning()) != pytest.approx(usual, rel=1e-3)
    assert abar_of(clean)[0] > 0.9
