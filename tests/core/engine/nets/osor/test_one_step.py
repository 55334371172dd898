"""OSOR's step against diffusers' own scheduler, its sizes, and the amendment of its UNet."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import DDPMScheduler
from torch import Tensor

from intarsia.core.engine.nets.osor.convert import build_osor, load_osor
from intarsia.core.engine.nets.osor.one_step import (
    TIMESTEP,
    Instruction,
    decoded,
    fitted,
    native_size,
    prepare,
    remove,
)
from intarsia.core.engine.nets.stable_diffusion.shapes import build_vae
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.geometry import Size
from random_networks import filled

WIDTHS, HEADS = (8, 16), (1, 2)
POOLED = 6


def _networks() -> tuple[object, dict[str, Tensor], dict[str, Tensor]]:
    from diffusers import AutoencoderKL, UNet2DConditionModel

    unet = UNet2DConditionModel(
        in_channels=9,
        out_channels=4,
        block_out_channels=WIDTHS,
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        transformer_layers_per_block=(1, 2),
        attention_head_dim=HEADS,
        cross_attention_dim=12,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=4,
        projection_class_embeddings_input_dim=POOLED + 24,
        norm_num_groups=4,
    )
    vae = AutoencoderKL(
        block_out_channels=(4, 4, 8, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        norm_num_groups=4,
    )
    base = dict(filled(unet, 1).state_dict())
    generator = torch.Generator().manual_seed(2)
    change = {
        "unet.conv_out.weight": torch.randn(5, WIDTHS[0], 3, 3, generator=generator) * 0.1,
        "unet.conv_out.bias": torch.zeros(5),
    }
    for stem in ("mid_block.attentions.0.proj_in", "down_blocks.0.resnets.0.conv1"):
        weight = base[f"{stem}.weight"]
        rest = weight.shape[2:]
        down = torch.randn(2, *weight.shape[1:], generator=generator) * 0.1
        up = torch.randn(weight.shape[0], 2, *[1] * len(rest), generator=generator) * 0.1
        change[f"module.unet.{stem}.lora_A.default.weight"] = down
        change[f"module.unet.{stem}.lora_B.default.weight"] = up
    return filled(vae, 3), base, change


def test_the_step_agrees_with_the_scheduler() -> None:
    vae, base, change = _networks()
    unet = load_osor(base, change, source="osor", pooled=POOLED, heads=HEADS, groups=4)
    assert unet.config.out_channels == 5
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (48, 32, 3), np.uint8)
    mask = np.zeros((48, 32), np.uint8)
    mask[10:20, 9:23] = 255
    given = prepare(vae, picture, mask, torch.Generator().manual_seed(5))
    words = Instruction(torch.randn(1, 3, 12), torch.randn(1, POOLED))
    step = remove(unet, given, words)
    scheduler = DDPMScheduler(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False
    )
    at = torch.tensor([TIMESTEP])
    noisy = scheduler.add_noise(given.clean, given.noise, at)
    assert torch.allclose(given.seen[:, :4], noisy, atol=1e-6)
    assert torch.equal(given.seen[:, 4, 1:3, 1:3], torch.ones(1, 2, 2))
    assert float(given.seen[:, 4].sum()) == 4  # every latent place that the hole touches
    again = scheduler.step(step.noise, TIMESTEP, noisy).pred_original_sample
    wanted = again * step.alpha + given.clean * (1 - step.alpha)
    assert torch.allclose(step.latents, wanted, atol=1e-5)
    result, alpha = decoded(vae, step)
    assert result.shape == (1, 3, 48, 32)
    assert 0 < float(alpha.min()) <= float(alpha.max()) < 1


def test_the_amendment_is_merged_and_must_fit() -> None:
    _vae, base, change = _networks()
    unet = load_osor(base, change, source="osor", pooled=POOLED, heads=HEADS, groups=4)
    stem = "mid_block.attentions.0.proj_in"
    down = change[f"module.unet.{stem}.lora_A.default.weight"]
    up = change[f"module.unet.{stem}.lora_B.default.weight"]
    found = unet.state_dict()[f"{stem}.weight"]
    assert torch.allclose(found, base[f"{stem}.weight"] + up @ down, atol=1e-6)
    stem = "down_blocks.0.resnets.0.conv1"
    down = change[f"module.unet.{stem}.lora_A.default.weight"]
    up = change[f"module.unet.{stem}.lora_B.default.weight"]
    added = torch.einsum("or,rikl->oikl", up[:, :, 0, 0], down)
    assert torch.allclose(
        unet.state_dict()[f"{stem}.weight"], base[f"{stem}.weight"] + added, atol=1e-6
    )
    change["unet.nowhere.lora_A.default.weight"] = down
    change["unet.nowhere.lora_B.default.weight"] = up
    with pytest.raises(BadWeights, match="nowhere"):
        load_osor(base, change, source="osor", pooled=POOLED, heads=HEADS, groups=4)


def test_another_file_is_no_unet() -> None:
    with pytest.raises(BadWeights):
        build_osor({"conv_in.weight": torch.zeros(1)}, pooled=1)


@pytest.mark.parametrize(
    ("size", "short", "wanted"),
    [
        (Size(90, 70), 64, Size(96, 64)),
        (Size(512, 512), 512, Size(512, 512)),
        (Size(1024, 2048), 512, Size(512, 1024)),
    ],
)
def test_the_short_side_is_fitted(size: Size, short: int, wanted: Size) -> None:
    assert native_size(size, short) == wanted
    picture = np.zeros((size.height, size.width, 3), np.uint8)
    mask = np.full((size.height, size.width), 255, np.uint8)
    shown, hole = fitted(picture, mask, wanted)
    assert shown.shape == (wanted.height, wanted.width, 3)
    assert (hole == 255).all()


def test_the_autoencoder_takes_its_groups_and_factor() -> None:
    vae, _base, _change = _networks()
    state = vae.state_dict()  # type: ignore[attr-defined]
    again = build_vae(state, groups=4, factor=0.13025)
    assert again.config.scaling_factor == 0.13025
