"""PAIR's walk: branches, scales, noise order and seeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.loop import Known, StepDone
from intarsia.core.engine.diffusion.samplers import SamplerStep, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.pair.hints import HintSet
from intarsia.core.engine.methods.pair.sampling import (
    RELEASED_SCALES,
    FourTerm,
    PairNetworks,
    PairSettings,
    RegionConditions,
    combine_branches,
    needed_branches,
    sample,
)
from intarsia.core.engine.methods.pair.weights import from_checkpoint
from intarsia.core.engine.nets.control_pair.network import Hints
from intarsia.core.wire.errors import BadEdit, Cancelled

State = dict[str, Tensor]

_STEP = SamplerStep(index=0, count=1, timestep=501, abar=0.2, level=0)


@pytest.fixture(scope="module")
def networks(tiny_pair: State) -> PairNetworks:
    return from_checkpoint(tiny_pair, None, "tiny").networks


@pytest.fixture(scope="module")
def told() -> RegionConditions:
    generator = torch.Generator().manual_seed(4)

    def noise(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator)

    sets = [Hints(tuple(noise(1, 66, 8, 8) for _ in range(4)), noise(1, 130, 8, 8)) for _ in "nsf"]
    return RegionConditions(HintSet(*sets), prompt=noise(1, 7, 24), negative=noise(1, 7, 24))


def _known() -> Known:
    keep = torch.ones(1, 1, 8, 8)
    keep[..., 2:6, 3:7] = 0
    return Known(torch.full((1, 4, 8, 8), 0.3), keep)


def _noise(batch: int) -> Tensor:
    return torch.randn(batch, 4, 8, 8, generator=torch.Generator().manual_seed(8))


def test_one_step_is_that_of_the_released_code(oracle: Callable[[str], State]) -> None:
    golden = oracle("pair/step.npz")
    scales = SpatialScales(*(float(golden[k]) for k in ("sS", "sF", "sT")))
    names = {
        "null": "uncond",
        "structure": "struct",
        "full": "struct_app",
        "text": "text",
    }
    noise = combine_branches({b: golden[f"eps_{n}"] for b, n in names.items()}, scales=scales)
    sampler = ldm_ddim(ldm_schedule(), steps=len(golden["ddim_timesteps"]))
    step = next(s for s in sampler.steps if s.level == int(golden["index"]))
    moved = sampler.advance(golden["z"], noise, step=step, generator=torch.Generator())
    assert (moved.x - golden["x_prev"]).abs().max() <= 1e-5
    assert (moved.x0 - golden["pred_x0"]).abs().max() <= 1e-5


@torch.no_grad()
def test_noise_is_drawn_in_the_released_order(
    oracle: Callable[[str], State], networks: PairNetworks, told: RegionConditions
) -> None:
    golden = oracle("pair/hints.npz")
    known = Known(golden["free_form_var/x0"], golden["free_form_var/mask_keep"])
    seen: list[Tensor] = []
    handle = networks.unet.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    generator = torch.Generator().manual_seed(int(golden["seed"]))
    settings = PairSettings(steps=4)
    sample(networks, told, known, samples=2, settings=settings, generator=generator)
    handle.remove()
    assert [len(rows) for rows in seen] == [8] * 4  # four branches of two samples, in one call
    assert (seen[0][:2] - golden["free_form_var/x_step0"]).abs().max() <= 1e-6
    beyond = torch.Generator().manual_seed(int(golden["seed"]))
    torch.randn((2, 4, 8, 8), generator=beyond)
    for _ in range(4):
        torch.randn((1, 4, 8, 8), generator=beyond)
        torch.randn((2, 4, 8, 8), generator=beyond)
    assert torch.equal(generator.get_state(), beyond.get_state())


@torch.no_grad()
@pytest.mark.parametrize("rows", [1, 3])
def test_branches_one_by_one_predict_what_they_do_together(
    networks: PairNetworks, told: RegionConditions, rows: int
) -> None:
    together, apart = (
        FourTerm(networks, told, samples=2, settings=PairSettings(rows_at_once=n))
        for n in (0, rows)
    )
    x = _noise(2)
    assert torch.allclose(together(x, _STEP), apart(x, _STEP), atol=1e-4)


@torch.no_grad()
def test_each_sample_is_predicted_by_itself(networks: PairNetworks, told: RegionConditions) -> None:
    x = _noise(3)
    three = FourTerm(networks, told, samples=3, settings=PairSettings())(x, _STEP)
    one = FourTerm(networks, told, samples=1, settings=PairSettings())(x[1:2], _STEP)
    assert torch.allclose(three[1:2], one, atol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize(
    ("scales", "asked"),
    [
        (SpatialScales(9.0, 8.0, 6.0), 4),
        (SpatialScales(9.0, 0.0, 6.0), 3),
        (SpatialScales(0.0, 3.0, 0.0), 3),
        (SpatialScales(9.0, 0.0, 0.0), 2),
        (SpatialScales(0.0, 0.0, 0.0), 1),
    ],
)
def test_what_a_zero_cancels_is_not_asked(
    networks: PairNetworks, told: RegionConditions, scales: SpatialScales, asked: int
) -> None:
    assert len(needed_branches(scales)) == asked
    x = _noise(1)
    thrifty = FourTerm(networks, told, samples=1, settings=PairSettings(scales=scales))(x, _STEP)
    everything = FourTerm(networks, told, samples=1, settings=PairSettings())
    wanted = combine_branches(everything.predictions(x, _STEP.timestep), scales=scales)
    assert torch.allclose(thrifty, wanted, atol=1e-4)


@torch.no_grad()
def test_a_scale_may_differ_from_place_to_place(
    networks: PairNetworks, told: RegionConditions
) -> None:
    places = torch.zeros(1, 1, 8, 8)
    places[..., 4:] = RELEASED_SCALES.appearance
    x = _noise(1)

    def guided(appearance: float | Tensor) -> Tensor:
        scales = replace(RELEASED_SCALES, appearance=appearance)
        return FourTerm(networks, told, samples=1, settings=PairSettings(scales=scales))(x, _STEP)

    mixed = guided(places)
    assert torch.allclose(mixed[..., :4], guided(0.0)[..., :4], atol=1e-4)
    assert torch.allclose(mixed[..., 4:], guided(8.0)[..., 4:], atol=1e-4)


@torch.no_grad()
def test_strength_weakens_the_hints(networks: PairNetworks, told: RegionConditions) -> None:
    x = _noise(1)
    free = FourTerm(networks, told, samples=1, settings=PairSettings(strength=0.0))
    noise = free.predictions(x, 501)
    plain = networks.unet(x, 501, told.negative).sample
    assert torch.allclose(noise["full"], plain, atol=1e-4)
    assert torch.allclose(noise["full"], noise["structure"], atol=1e-4)


@torch.no_grad()
def test_a_seed_repeats_and_a_step_can_end_the_walk(
    networks: PairNetworks, told: RegionConditions
) -> None:
    def walk(settings: PairSettings) -> Tensor:
        generator = torch.Generator().manual_seed(3)
        return sample(networks, told, _known(), samples=1, settings=settings, generator=generator)

    done: list[int] = []

    def cancel(step: StepDone) -> None:
        done.append(step.index)
        raise Cancelled

    assert torch.equal(walk(PairSettings(steps=2)), walk(PairSettings(steps=2)))
    with pytest.raises(Cancelled):
        walk(PairSettings(steps=5, on_step=cancel))
    assert done == [0]


@pytest.mark.parametrize("bad", [-1.0, 1e6, float("nan"), torch.tensor([[[[1.0, -3.0]]]])])
def test_scales_out_of_range_are_refused(bad: float | Tensor) -> None:
    with pytest.raises(BadEdit, match="scale"):
        PairSettings(scales=SpatialScales(structure=1.0, appearance=bad))
