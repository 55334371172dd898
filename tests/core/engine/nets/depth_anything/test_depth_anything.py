"""Depth Anything V2 from its published folder, beside the library's own processor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import DPTImageProcessor

from intarsia.core.engine.nets.depth_anything.convert import build_depth, load_depth
from intarsia.core.engine.nets.depth_anything.predict import depth_input, nearness
from intarsia.core.wire.errors import BadWeights
from modern_packs import random_depth, write_depth

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_depth(tmp_path / "depth")


def test_it_answers_as_what_was_saved(folder: Path) -> None:
    saved, loaded = random_depth(), load_depth(folder)
    x = torch.rand(1, 3, 42, 56)
    with torch.inference_mode():
        assert torch.equal(saved(x).predicted_depth, loaded(x).predicted_depth)


@pytest.mark.parametrize("change", ["missing", "unknown", "shape", "config"])
def test_another_network_is_refused(folder: Path, change: str) -> None:
    state = load_file(folder / "model.safetensors")
    if change == "missing":
        del state["head.conv1.weight"]
    elif change == "unknown":
        state["head.more"] = torch.zeros(1)
    elif change == "shape":
        state["head.conv1.weight"] = torch.zeros(3, 3)
    else:
        (folder / "config.json").write_text('{"backbone_config": {"model_type": "nothing"}}')
    save_file(state, folder / "model.safetensors")
    with pytest.raises(BadWeights, match="depth"):
        load_depth(folder)


def test_the_published_size() -> None:
    with torch.device("meta"):
        assert sum(each.numel() for each in build_depth({}).parameters()) == 24_785_089


@pytest.mark.parametrize("shape", [(120, 160), (300, 700), (1000, 600), (518, 518)])
def test_the_input_is_the_processors(shape: tuple[int, int]) -> None:
    processor = DPTImageProcessor(
        size={"height": 518, "width": 518},
        keep_aspect_ratio=True,
        ensure_multiple_of=14,
        resample=3,
        image_mean=[0.485, 0.456, 0.406],
        image_std=[0.229, 0.224, 0.225],
    )
    levels = np.random.default_rng(1).integers(0, 256, (*shape, 3), np.uint8)
    theirs = processor(images=levels, return_tensors="pt")["pixel_values"]
    ours = depth_input(levels / np.float32(255), 14)
    assert ours.shape == theirs.shape
    assert torch.allclose(ours, theirs, atol=1e-5)


def test_a_strip_stays_of_a_bounded_size() -> None:
    x = depth_input(np.zeros((20, 2000, 3), np.float32), 14)
    assert x.shape[3] <= 4 * 518 + 14
    assert x.shape[2] >= 14


def test_nearness_has_the_pictures_size() -> None:
    picture = np.random.default_rng(1).random((60, 90, 3), np.float32)
    found = nearness(random_depth(), picture)
    assert found.shape == (60, 90)
    assert np.ptp(found) > 0
