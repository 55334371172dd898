"""What a training of image elements starts from: Stable Diffusion's folders, tiny and random."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKL
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel

from intarsia.core.engine.elements.config import ElementsConfig, Prediction, Space
from intarsia.core.engine.nets.stable_diffusion.shapes import build_unet
from intarsia.core.engine.training.checkpoint import read_checkpoint
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.elements.setup import set_up
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.wire.errors import BadWeights


@pytest.fixture
def config(tiny_elements: ElementsConfig) -> ElementsConfig:
    """As `sd15`, tiny: latents, captions, noise."""
    unet = replace(tiny_elements.unet, in_channels=4, out_channels=4)
    return replace(
        tiny_elements,
        name="tiny-sd",
        unet=unet,
        space=Space.LATENTS,
        prediction=Prediction.NOISE,
        text=True,
        haar=0,
        located=False,
    )


@pytest.fixture
def base(config: ElementsConfig, tokenizer_folder: Path, tmp_path: Path) -> Path:
    """The folder of a Stable Diffusion of that size."""
    torch.manual_seed(6)
    folder = tmp_path / "sd"
    build_unet(config.unet).save_pretrained(folder / "unet")
    vae = AutoencoderKL(
        block_out_channels=(32, 32, 32, 32),
        layers_per_block=1,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
    )
    vae.save_pretrained(folder / "vae")
    text = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=514,
            hidden_size=config.unet.context,
            intermediate_size=64,
            num_hidden_layers=1,
            num_attention_heads=2,
            max_position_embeddings=12,
        )
    )
    (folder / "text_encoder").mkdir()
    save_file(text.state_dict(), folder / "text_encoder" / "model.safetensors")
    shutil.copytree(tokenizer_folder, folder / "tokenizer")
    return folder


def test_the_unet_starts_as_the_published_one(config: ElementsConfig, base: Path) -> None:
    setup = set_up(config, seed=1, base=base)
    torch.manual_seed(6)
    wanted = build_unet(config.unet).state_dict()
    ours = setup.model.unet.state_dict()
    assert all(torch.equal(ours[key], value) for key, value in wanted.items())
    assert all(p.requires_grad for p in setup.model.unet.parameters())
    told = setup.text(["a cat", ""], torch.zeros(1))
    assert told.shape == (2, 12, config.unet.context)
    assert not torch.equal(told[0], told[1])


def test_both_stages_train_on_latents_with_captions(
    config: ElementsConfig, base: Path, tmp_path: Path
) -> None:
    recipe = TrainingRecipe(steps=1, batch=2, rate=1e-3)
    sampling = Sampling(seed=3)
    job = TrainingJob(
        config, "scenes", tmp_path / "out", (recipe, recipe), sampling, scenes=2, base=base
    )
    training = Training(job, lambda _: None)
    assert [training.stage(1), training.stage(2)] == [1, 1]
    assert (tmp_path / "out" / "sheets" / "stage2-0000001.png").is_file()
    kept = read_checkpoint(job.checkpoint(2)).average
    assert any("attn_elem" in key for key in kept)
    assert not any(key.startswith("content_encoder") for key in kept)


def test_a_base_of_another_size_is_refused(config: ElementsConfig, base: Path) -> None:
    other = replace(config, unet=replace(config.unet, widths=(32, 32)))
    with pytest.raises(BadWeights, match="not of the size"):
        set_up(other, seed=1, base=base)
    with pytest.raises(BadWeights, match="starts from Stable Diffusion") as caught:
        set_up(config, seed=1, base=None)
    assert "packs install sd-1.5" in caught.value.hint
