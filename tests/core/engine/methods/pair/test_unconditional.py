"""PAIR's unconditional variant: its maps, guidance and loss."""

from __future__ import annotations

import pytest
import torch
from diffusers import UNet2DModel
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.samplers import SamplerStep
from intarsia.core.engine.methods.pair.unconditional import (
    NULL_STRUCTURE,
    Maps,
    TwoTerm,
    schedule,
    training_loss,
)
from intarsia.core.engine.nets.stable_diffusion.spatial_unet import SpatialUNet

_STEP = SamplerStep(index=0, count=1, timestep=400, abar=0.4, level=0)


@pytest.fixture
def net() -> SpatialUNet:
    torch.manual_seed(0)
    unet = UNet2DModel(
        sample_size=8,
        in_channels=3 + 1 + 4,
        out_channels=3,
        layers_per_block=1,
        block_out_channels=(32, 32),
        down_block_types=("DownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "UpBlock2D"),
    )
    return SpatialUNet(unet).eval()


def _inputs(batch: int) -> tuple[Tensor, Maps]:
    generator = torch.Generator().manual_seed(2)
    structure = torch.rand((batch, 1, 8, 8), generator=generator)
    appearance = torch.randn((batch, 4, 8, 8), generator=generator)
    return torch.randn((batch, 3, 8, 8), generator=generator), Maps(structure, appearance)


@torch.no_grad()
def test_guidance_is_the_two_term_sum_of_three_predictions(net: SpatialUNet) -> None:
    x, maps = _inputs(2)
    places = torch.linspace(0, 4, 8).view(1, 1, 1, 8)
    scales = SpatialScales(structure=places, appearance=3.0)
    got = TwoTerm(net, maps, samples=2, scales=scales)(x, _STEP)
    nothing = torch.zeros_like(maps.appearance)
    null = net(x, 400, structure=torch.full_like(maps.structure, -1), appearance=nothing)
    shaped = net(x, 400, structure=maps.structure, appearance=nothing)
    full = net(x, 400, structure=maps.structure, appearance=maps.appearance)
    wanted = null + places * (shaped - null) + 3.0 * (full - shaped)
    assert torch.allclose(got, wanted, atol=1e-5)


@torch.no_grad()
def test_a_step_is_one_network_call(net: SpatialUNet) -> None:
    x, maps = _inputs(1)
    rows: list[int] = []
    net.unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))
    TwoTerm(net, maps, samples=2, scales=SpatialScales(1.0, 1.0))(x.repeat(2, 1, 1, 1), _STEP)
    assert rows == [6]


def test_training_reduces_the_loss_and_reaches_the_new_channels(net: SpatialUNet) -> None:
    x0, maps = _inputs(4)
    net.train()
    optimiser = torch.optim.Adam(net.parameters(), lr=2e-3)

    def loss() -> Tensor:
        return training_loss(net, x0, maps, generator=torch.Generator().manual_seed(1))

    before = loss()
    before.backward()
    hints = net.unet.conv_in.weight.grad[:, 3:]
    assert bool((hints.abs().amax(dim=(0, 2, 3)) > 0).all())
    for _ in range(10):
        optimiser.step()
        optimiser.zero_grad()
        loss().backward()
    assert loss().item() < 0.8 * before.item()


@torch.no_grad()
def test_conditions_are_dropped_as_often_as_stated(net: SpatialUNet) -> None:
    x0, maps = _inputs(1)
    many = Maps(*(m.expand(2000, -1, -1, -1) for m in (maps.structure, maps.appearance)))
    seen: dict[str, Tensor] = {}

    class Spy(SpatialUNet):
        def forward(
            self,
            sample: Tensor,
            timestep: Tensor | int,
            *,
            structure: Tensor,
            appearance: Tensor,
        ) -> Tensor:
            seen.update(structure=structure, appearance=appearance)
            return sample

    generator = torch.Generator().manual_seed(6)
    training_loss(Spy(net.unet), x0.expand(2000, -1, -1, -1), many, generator=generator)
    no_structure = (seen["structure"] == NULL_STRUCTURE).all(dim=(1, 2, 3))
    no_appearance = (seen["appearance"] == 0).all(dim=(1, 2, 3))
    assert float(no_structure.float().mean()) == pytest.approx(0.1, abs=0.03)
    assert float(no_appearance.float().mean()) == pytest.approx(0.19, abs=0.03)
    assert bool((no_appearance | ~no_structure).all())


def test_the_schedule_is_the_unconditional_models() -> None:
    betas = schedule().betas
    assert betas[0] == pytest.approx(0.0015)
    assert betas[-1] == pytest.approx(0.0195)
