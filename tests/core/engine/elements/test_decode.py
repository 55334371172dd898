"""Pictures from element sets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.config import ElementsConfig, Prediction
from intarsia.core.engine.elements.decode import (
    Decoding,
    decoded,
    encoded,
    lightly_decoded,
    noise_of_velocity,
)
from intarsia.core.engine.elements.element_set import ElementSet, empty_set
from intarsia.core.engine.elements.model import ElementsModel, build_model
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.wire.errors import Cancelled

SPACE = HaarSpace(2)


@pytest.fixture
def model(tiny_elements: ElementsConfig) -> ElementsModel:
    return build_model(tiny_elements, seed=2).eval().requires_grad_(False)


def some(model: ElementsModel, count: int) -> ElementSet:
    generator = torch.Generator().manual_seed(count)
    codes = torch.randn(count, model.config.encoder.code, generator=generator)
    return ElementSet(codes, torch.rand(count, 4, generator=generator), ("",) * count)


def seeded(*seeds: int) -> list[torch.Generator]:
    return [torch.Generator().manual_seed(seed) for seed in seeds]


def test_one_seed_gives_one_picture_in_any_company(model: ElementsModel) -> None:
    alone = decoded(model, [some(model, 5)], SPACE, generators=seeded(1))
    both = decoded(model, [some(model, 9), some(model, 5)], SPACE, generators=seeded(3, 1))
    assert alone.shape == (1, 3, 32, 32)
    assert torch.allclose(both[1], alone[0], atol=1e-4)
    assert not torch.allclose(both[0], alone[0], atol=1e-2)


def test_nothing_at_all_still_gives_a_picture(model: ElementsModel) -> None:
    none = empty_set(model.config.encoder.code)
    assert bool(decoded(model, [none], SPACE, generators=seeded(1)).isfinite().all())
    assert bool(lightly_decoded(model, [none]).isfinite().all())


def test_guidance_has_nothing_to_say_of_an_empty_set(model: ElementsModel) -> None:
    none = [empty_set(model.config.encoder.code)]
    weak, strong = (
        decoded(model, none, SPACE, generators=seeded(1), decoding=Decoding(guidance=w))
        for w in (1.0, 5.0)
    )
    assert torch.allclose(weak, strong, atol=1e-4)


def test_every_step_is_told_and_may_stop_the_walk(model: ElementsModel) -> None:
    told: list[int] = []

    def on_step(done: object) -> None:
        told.append(1)
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        decoded(
            model,
            [some(model, 5)],
            SPACE,
            generators=seeded(1),
            decoding=Decoding(steps=5, on_step=on_step),
        )
    assert len(told) == 2


def test_half_precision_says_nearly_the_same(model: ElementsModel) -> None:
    half = build_model(model.config, seed=2).eval().to(torch.bfloat16)
    picture = np.random.default_rng(0).uniform(-1, 1, (32, 32, 3)).astype(np.float32)
    labels = (np.arange(32)[:, None] // 8 * 4 + np.arange(32)[None] // 8).astype(np.int32)
    whole, made = (
        decoded(net, [encoded(net, picture, labels)], SPACE, generators=seeded(1)).float()
        for net in (model, half)
    )
    assert float((made - whole).abs().mean()) < 0.05


def test_a_velocity_implies_its_noise() -> None:
    x0, noise = torch.randn(2, 3), torch.randn(2, 3)
    abar = 0.3
    x = abar**0.5 * x0 + (1 - abar) ** 0.5 * noise
    velocity = abar**0.5 * noise - (1 - abar) ** 0.5 * x0
    assert torch.allclose(noise_of_velocity(x, velocity, abar=abar), noise, atol=1e-6)


def test_noise_is_the_other_prediction(tiny_elements: ElementsConfig) -> None:
    config = replace(tiny_elements, prediction=Prediction.NOISE)
    made = decoded(
        build_model(config, seed=2).eval(),
        [empty_set(config.encoder.code)],
        SPACE,
        generators=seeded(1),
    )
    assert bool(made.isfinite().all())
