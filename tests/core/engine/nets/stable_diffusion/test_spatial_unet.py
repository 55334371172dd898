"""Extra input channels start as if they were not there."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers import UNet2DModel

from intarsia.core.engine.nets.stable_diffusion.spatial_unet import (
    SpatialUNet,
    load_base,
    load_spatial_unet,
    widen,
)
from intarsia.core.wire.errors import BadWeights


@pytest.fixture(scope="module")
def base() -> UNet2DModel:
    torch.manual_seed(0)
    return UNet2DModel(
        sample_size=8,
        in_channels=3,
        out_channels=3,
        layers_per_block=1,
        block_out_channels=(32, 32),
        down_block_types=("DownBlock2D", "AttnDownBlock2D"),
        up_block_types=("AttnUpBlock2D", "UpBlock2D"),
    ).eval()


@torch.no_grad()
def test_new_channels_change_nothing_before_training(base: UNet2DModel) -> None:
    net = SpatialUNet(widen(base, extra=1 + 5).eval())
    assert net.appearance_channels == 5
    sample = torch.randn(2, 3, 8, 8, generator=torch.Generator().manual_seed(1))
    steered = net(sample, 7, structure=torch.ones(2, 1, 8, 8), appearance=torch.ones(2, 5, 8, 8))
    torch.testing.assert_close(steered, base(sample, 7).sample)


@torch.no_grad()
def test_it_is_built_from_its_configuration_and_tensors(base: UNet2DModel) -> None:
    net = SpatialUNet(widen(base, extra=1 + 5).eval())
    torch.nn.init.normal_(net.unet.conv_in.weight)
    loaded = load_spatial_unet(dict(net.unet.config), net.unet.state_dict(), source="test")
    hints = {"structure": torch.ones(1, 1, 8, 8), "appearance": torch.ones(1, 5, 8, 8)}
    sample = torch.zeros(1, 3, 8, 8)
    # Where a tensor lies in memory decides how its products are summed.
    torch.testing.assert_close(loaded(sample, 3, **hints), net(sample, 3, **hints))


def test_a_base_is_read_from_a_folder_in_diffusers_layout(
    base: UNet2DModel, tmp_path: Path
) -> None:
    base.save_pretrained(tmp_path / "unet", safe_serialization=True)
    loaded = load_base(tmp_path / "unet")
    for name, tensor in base.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor)
    with pytest.raises(BadWeights, match=r"config\.json"):
        load_base(tmp_path)


def test_a_unet_without_room_for_hints_is_refused(base: UNet2DModel) -> None:
    with pytest.raises(BadWeights, match="3 channels"):
        SpatialUNet(base)
