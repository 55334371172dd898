"""Paint by Example's walk: presets, seeds, the exemplar's influence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.diffusion.samplers import SamplerStep
from intarsia.core.engine.methods.paint_by_example.inputs import exemplar_tensor, hole
from intarsia.core.engine.methods.paint_by_example.sampling import (
    FAST,
    ExemplarConditions,
    GuidedPainting,
    PaintByExampleNetworks,
    PaintByExampleSettings,
    encode_conditions,
    make_sampler,
    paint,
    scale_of_likeness,
    walk,
)
from intarsia.core.engine.methods.paint_by_example.weights import from_original
from intarsia.core.wire.errors import BadEdit, Cancelled

_STEP = SamplerStep(index=0, count=1, timestep=501, abar=0.2, level=0)


@pytest.fixture(scope="module")
def model(tiny_exemplar: dict[str, Tensor]) -> PaintByExampleNetworks:
    return from_original(tiny_exemplar, "tiny")


@pytest.fixture(scope="module")
def told(model: PaintByExampleNetworks) -> ExemplarConditions:
    rng = np.random.default_rng(0)
    picture = torch.from_numpy(rng.uniform(-1, 1, (1, 3, 64, 64)).astype(np.float32))
    region = np.zeros((64, 64), np.uint8)
    region[16:40, 24:56] = 255
    exemplar = rng.integers(0, 256, (50, 90, 3)).astype(np.uint8)
    with torch.no_grad():
        return encode_conditions(model, hole(picture, region), exemplar_tensor(exemplar))


def _images(told: ExemplarConditions, batch: int) -> Tensor:
    return torch.cat([told.surroundings.mean, told.keep], dim=1).repeat(batch, 1, 1, 1)


def _noise(batch: int) -> Tensor:
    return torch.randn(batch, 4, 8, 8, generator=torch.Generator().manual_seed(1))


def _rows(model: PaintByExampleNetworks) -> tuple[list[int], torch.utils.hooks.RemovableHandle]:
    rows: list[int] = []
    hook = model.unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))
    return rows, hook


def test_what_is_told_has_the_latents_size(told: ExemplarConditions) -> None:
    assert told.token.shape == told.unconditional.shape == (1, 1, 24)
    assert told.surroundings.mean.shape == (1, 4, 8, 8)
    assert torch.equal(
        1 - told.keep,
        torch.zeros_like(told.keep).index_put(
            (torch.tensor(0), torch.tensor(0), torch.arange(2, 5)[:, None], torch.arange(3, 7)),
            torch.tensor(1.0),
        ),
    )


def test_the_channels_are_noise_then_surroundings_then_mask(
    model: PaintByExampleNetworks, told: ExemplarConditions
) -> None:
    guided = GuidedPainting(model.unet, told, _images(told, 1), settings=PaintByExampleSettings())
    rows = guided.inputs(_noise(1))
    assert rows.shape == (2, 9, 8, 8)
    for row in rows:
        assert torch.equal(row[:4], _noise(1)[0])
        assert torch.equal(row[4:8], told.surroundings.mean[0])
        assert torch.equal(row[8:], told.keep[0])
    assert torch.equal(guided.context, torch.cat([told.unconditional, told.token]))


@torch.no_grad()
@pytest.mark.parametrize(("scale", "asked"), [(5.0, 2), (1.0, 1), (0.0, 1)])
def test_guidance_asks_what_it_needs(
    model: PaintByExampleNetworks, told: ExemplarConditions, scale: float, asked: int
) -> None:
    x, images = _noise(1), _images(told, 1)
    rows, hook = _rows(model)
    got = GuidedPainting(model.unet, told, images, settings=PaintByExampleSettings(scale=scale))(
        x, _STEP
    )
    hook.remove()
    assert rows == [asked]
    reads = torch.cat([x, images], dim=1)
    without, under = (model.unet(reads, 501, c).sample for c in (told.unconditional, told.token))
    assert torch.allclose(got, without + scale * (under - without), atol=1e-4)


@torch.no_grad()
def test_rows_one_by_one_predict_what_they_do_together(
    model: PaintByExampleNetworks, told: ExemplarConditions
) -> None:
    x, images = _noise(2), _images(told, 2)
    together, apart = (
        GuidedPainting(model.unet, told, images, settings=PaintByExampleSettings(rows_at_once=n))(
            x, _STEP
        )
        for n in (0, 1)
    )
    assert torch.allclose(together, apart, atol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize(
    ("settings", "calls"),
    [(PaintByExampleSettings(), 51), (PaintByExampleSettings(sampler="ddim"), 50), (FAST, 20)],
)
def test_presets_cost_what_they_say(
    model: PaintByExampleNetworks,
    told: ExemplarConditions,
    settings: PaintByExampleSettings,
    calls: int,
) -> None:
    assert len(make_sampler(settings).steps) == calls
    few = replace(settings, steps=3)
    rows, hook = _rows(model)
    clean = walk(model, told, _noise(1), _images(told, 1), settings=few)
    hook.remove()
    assert rows == [2] * (4 if settings.sampler == "pndm" else 3)
    assert bool(clean.isfinite().all())


@torch.no_grad()
def test_a_seed_paints_the_same_alone_and_beside_others(
    model: PaintByExampleNetworks, told: ExemplarConditions
) -> None:
    def painted(*seeds: int) -> Tensor:
        generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        return paint(model, told, settings=PaintByExampleSettings(steps=2), generators=generators)

    both = painted(321, 5876)
    assert both.shape == (2, 3, 64, 64)
    assert torch.equal(both, painted(321, 5876))
    assert torch.allclose(both[1:], painted(5876), atol=1e-4)
    assert not torch.allclose(both[0], both[1], atol=1e-2)


@torch.no_grad()
def test_the_exemplar_matters_and_a_step_can_end_the_walk(
    model: PaintByExampleNetworks, told: ExemplarConditions
) -> None:
    def painted(conditions: ExemplarConditions) -> Tensor:
        generators = [torch.Generator().manual_seed(0)]
        return paint(
            model,
            conditions,
            settings=PaintByExampleSettings(steps=2),
            generators=generators,
        )

    other = replace(told, token=told.token.flip(-1))
    assert not torch.allclose(painted(told), painted(other), atol=1e-3)
    done: list[int] = []

    def cancel(step: StepDone) -> None:
        done.append(step.index)
        raise Cancelled

    with pytest.raises(Cancelled):
        walk(
            model,
            told,
            _noise(1),
            _images(told, 1),
            settings=PaintByExampleSettings(on_step=cancel),
        )
    assert done == [0]


@pytest.mark.parametrize("scale", [-1.0, 1e6, float("nan")])
def test_a_scale_out_of_range_is_refused(scale: float) -> None:
    with pytest.raises(BadEdit, match="scale"):
        PaintByExampleSettings(scale=scale)


def test_likeness_reaches_from_no_guidance_over_the_published_one() -> None:
    assert [scale_of_likeness(x) for x in (0.0, 0.5, 1.0)] == [1.0, 5.0, 9.0]
