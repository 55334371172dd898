"""`intarsia train pair-unconditional` and the pictures that its network draws."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import UNet2DModel, VQModel
from PIL import Image
from safetensors.torch import save_file

from intarsia.core.engine.training.commands import main
from intarsia.core.engine.training.pair.model import AppearanceFeatures, read_pair
from intarsia.core.engine.training.sample import main as sample
from intarsia.core.wire.errors import BadWeights


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights of one step on scenes."""
    out = tmp_path_factory.mktemp("pair") / "pair.safetensors"
    arguments = ["pair-unconditional", "--out", str(out), "--scenes", "2"]
    assert main([*arguments, "--steps", "1", "--batch", "2"]) == 0
    return out


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One picture and its label map: left 1, right 3."""
    rng = np.random.default_rng(0)
    labels = np.ones((64, 64), np.uint8)
    labels[:, 32:] = 3
    for name in ("photos", "labels"):
        (tmp_path / name).mkdir()
    Image.fromarray(rng.integers(0, 255, (64, 64, 3)).astype(np.uint8)).save(
        tmp_path / "photos" / "one.png"
    )
    Image.fromarray(labels).save(tmp_path / "labels" / "one.png")
    return tmp_path


def rgb(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def drawn(weights: Path, folder: Path, *more: str, seed: str = "1") -> np.ndarray:
    out = folder / "drawn.png"
    given = ["--map", str(folder / "labels" / "one.png"), "--steps", "2", "--seed", seed]
    assert sample(["pair-unconditional", str(weights), "-o", str(out), *given, *more]) == 0
    return rgb(out)


def test_a_trained_network_draws_after_a_map_and_a_look(small: Path, folder: Path) -> None:
    look = ("--look", str(folder / "photos" / "one.png"))
    one = drawn(small, folder, *look)
    assert one.shape == (64, 64, 3)
    assert np.array_equal(one, drawn(small, folder, *look))
    assert not np.array_equal(one, drawn(small, folder, *look, seed="2"))
    assert not np.array_equal(one, drawn(small, folder))
    assert drawn(small, folder, *look, "--count", "2").shape == (64, 128, 3)


def test_only_the_region_of_a_picture_changes(small: Path, folder: Path) -> None:
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 16:48] = 255
    Image.fromarray(mask).save(folder / "mask.png")
    photo = folder / "photos" / "one.png"
    into = ("--into", str(photo), "--region", str(folder / "mask.png"))
    changed = drawn(small, folder, *into) != rgb(photo)
    assert changed[16:48, 16:48].any(axis=2).mean() > 0.9
    assert not changed[mask == 0].any()


def test_the_classes_of_label_maps_reach_the_network(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "pair.safetensors"
    common = ["pair-unconditional", "--data", str(folder / "photos"), "--out", str(out)]
    few = [*common[:-1], str(folder / "few.safetensors"), "--classes", "2"]
    few += ["--labels", str(folder / "labels"), "--steps", "1", "--batch", "1"]
    common += ["--labels", str(folder / "labels"), "--steps", "1", "--batch", "1"]
    assert main([*common, "--classes", "3"]) == 0
    config = read_pair(out).config
    assert (config.classes, config.side, config.look) == (3, 64, AppearanceFeatures.OWN)
    assert main(common) == 1
    assert "--labels and --classes go together" in capsys.readouterr().err
    assert main(few) == 1
    assert "holds label 3, more than --classes" in capsys.readouterr().out
    (folder / "labels" / "one.png").unlink()
    assert main([*common, "--classes", "3"]) == 1
    assert "holds no label map for one.png" in capsys.readouterr().err


def test_a_latent_diffusion_model_with_vgg_is_a_start(folder: Path) -> None:
    base, vgg, out = folder / "base", folder / "vgg.safetensors", folder / "pair.safetensors"
    torch.manual_seed(0)
    VQModel(block_out_channels=(32, 32), down_block_types=("DownEncoderBlock2D",) * 2,
            up_block_types=("UpDecoderBlock2D",) * 2, num_vq_embeddings=16,
            latent_channels=3).save_pretrained(base / "vqvae")  # fmt: skip
    UNet2DModel(sample_size=16, in_channels=3, out_channels=3, layers_per_block=1,
                block_out_channels=(32, 32), down_block_types=("DownBlock2D",) * 2,
                up_block_types=("UpBlock2D",) * 2).save_pretrained(base / "unet")  # fmt: skip
    widths = {0: (64, 3), 2: (64, 64), 5: (128, 64), 7: (128, 128)}
    tensors = {f"features.{k}.weight": torch.randn(*w, 3, 3) / 20 for k, w in widths.items()}
    save_file(tensors | {f"features.{k}.bias": torch.zeros(w[0]) for k, w in widths.items()}, vgg)
    start = ["--base", str(base), "--vgg", str(vgg)]
    common = ["--data", str(folder / "photos"), "--out", str(out), "--steps", "1", "--batch", "1"]
    assert main(["pair-unconditional", *common, *start]) == 0
    model = read_pair(out, base=base, vgg=vgg)
    assert model.net.appearance_channels == 128
    assert model.config.side == 32
    assert drawn(out, folder, *start).shape == (32, 32, 3)
    with pytest.raises(BadWeights, match="--vgg"):
        read_pair(out, base=base)
    with pytest.raises(BadWeights, match="--base"):
        read_pair(out, vgg=vgg)
