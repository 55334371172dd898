"""A latent network can guide and be guided like a pixel network."""

import pytest
import torch
from diffusers import UNet2DConditionModel

from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    Guides,
    MapEdit,
    PixelGuidanceSettings,
    edit_candidates,
)
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.engine.nets.stable_diffusion.latent_features import LatentFeatures


@pytest.fixture(scope="module")
def unet() -> UNet2DConditionModel:
    """Stable Diffusion 1.x's wiring at a fraction of its width."""
    torch.manual_seed(0)
    return UNet2DConditionModel(
        block_out_channels=(8, 16, 16, 16),
        norm_num_groups=4,
        cross_attention_dim=12,
        attention_head_dim=2,
        sample_size=8,
    )


@pytest.fixture(scope="module")
def context() -> torch.Tensor:
    return torch.randn(1, 5, 12, generator=torch.Generator().manual_seed(1))


def latents(batch: int) -> torch.Tensor:
    return torch.randn(batch, 4, 16, 16, generator=torch.Generator().manual_seed(2))


def test_noise_is_the_networks_own(unet: UNet2DConditionModel, context: torch.Tensor) -> None:
    seen = LatentFeatures(unet, context)(latents(2), 400)
    with torch.no_grad():
        wanted = unet(latents(2), 400, context.expand(2, -1, -1)).sample
    torch.testing.assert_close(seen.noise, wanted)
    assert [tuple(m.shape[1:]) for m in seen.maps] == [(16, 8, 8), (16, 16, 16)]
    assert seen.fraction.eq(0).all()


def test_latents_are_guided_and_kept_outside(
    unet: UNet2DConditionModel, context: torch.Tensor
) -> None:
    torch.manual_seed(3)
    classifier = PixelClassifier(32, 3).eval().requires_grad_(False)
    guides = Guides(
        LatentFeatures(unet, context),
        dict.fromkeys(range(1000), classifier),
        schedule=ldm_schedule(),
        clip=False,
    )
    region = torch.zeros(16, 16, dtype=torch.bool)
    region[4:12, 4:12] = True
    edit = MapEdit(latents(1), torch.ones(16, 16, dtype=torch.int64), region)
    still, pulled = (
        edit_candidates(
            edit,
            PixelGuidanceSettings(start=300, scale=scale, steps=3, batch=1),
            guides=guides,
            generator=torch.Generator().manual_seed(5),
        )[0].picture
        for scale in (0.0, 100.0)
    )
    assert torch.equal(pulled[:, ~region], latents(1)[0][:, ~region])
    assert not torch.equal(pulled[:, region], still[:, region])
    assert pulled.isfinite().all()
