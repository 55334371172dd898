"""ViTMatte from its published folder, and in windows, beside the library's own processor."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file
from transformers import VitMatteForImageMatting, VitMatteImageProcessor

from intarsia.core.engine.nets.vitmatte.convert import build_vitmatte, load_vitmatte
from intarsia.core.engine.nets.vitmatte.windows import (
    CELL_PX,
    MARGIN_PX,
    alpha_in_windows,
    matting_windows,
    vitmatte_input,
)
from intarsia.core.wire.errors import BadWeights, Cancelled
from modern_packs import random_vitmatte, write_vitmatte

pytestmark = pytest.mark.usefixtures("one_thread")
SMALL = {
    "backbone_config": {
        "model_type": "vitdet",
        "hidden_size": 384,
        "num_attention_heads": 6,
        "num_channels": 4,
        "image_size": 512,
        "window_size": 14,
        "window_block_indices": [0, 1, 3, 4, 6, 7, 9, 10],
        "residual_block_indices": [2, 5, 8, 11],
        "use_relative_position_embeddings": True,
        "out_features": ["stage12"],
    },
    "hidden_size": 384,
}


@pytest.fixture(scope="module")
def network() -> VitMatteForImageMatting:
    return random_vitmatte()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_vitmatte(tmp_path / "vitmatte")


def _scene(height: int, width: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Colours, inside, outside: a disc with a band around its edge."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[:height, :width]
    away = np.hypot(y - height / 2, x - width / 2) - min(height, width) / 3
    return rng.random((height, width, 3), np.float32), away < -6, away > 6


def test_every_number_arrives(folder: Path) -> None:
    state = load_file(folder / "model.safetensors")
    own = load_vitmatte(folder).state_dict()
    assert all(torch.equal(own[key], state[key]) for key in own)
    counters = [key for key in state if key.endswith("num_batches_tracked")]
    assert counters
    save_file({k: v for k, v in state.items() if k not in counters}, folder / "model.safetensors")
    assert load_vitmatte(folder).state_dict().keys() == own.keys()


@pytest.mark.parametrize("change", ["missing", "unknown", "shape", "config"])
def test_another_network_is_refused(folder: Path, change: str) -> None:
    state = load_file(folder / "model.safetensors")
    name = next(key for key in state if key.startswith("decoder.") and key.endswith("weight"))
    if change == "missing":
        del state[name]
    elif change == "unknown":
        state["decoder.more"] = torch.zeros(1)
    elif change == "shape":
        state[name] = torch.zeros(3, 3)
    else:
        (folder / "config.json").write_text('{"backbone_config": {"model_type": "nothing"}}')
    save_file(state, folder / "model.safetensors")
    with pytest.raises(BadWeights, match="vitmatte"):
        load_vitmatte(folder)


def test_settings_fetch_no_other_network(folder: Path) -> None:
    path = folder / "config.json"
    settings = json.loads(path.read_text())
    settings |= {"backbone": "somebody/else", "use_pretrained_backbone": True}
    settings |= {"use_timm_backbone": True}
    path.write_text(json.dumps(settings))
    load_vitmatte(folder)


def test_the_published_size() -> None:
    with torch.device("meta"):
        network = build_vitmatte(SMALL)
    assert sum(each.numel() for each in network.parameters()) == 25_814_753


def test_the_input_is_the_processors() -> None:
    picture, inside, outside = _scene(50, 70)
    levels = np.rint(picture * 255).astype(np.uint8)
    trimap = np.where(inside, 255, np.where(outside, 0, 128)).astype(np.uint8)
    theirs = VitMatteImageProcessor()(
        images=Image.fromarray(levels), trimaps=Image.fromarray(trimap), return_tensors="pt"
    )["pixel_values"]
    ours = vitmatte_input(levels / np.float32(255), trimap / np.float32(255))
    assert ours.shape == theirs.shape == (1, 4, 64, 96)
    assert torch.allclose(ours, theirs, atol=1e-6)


def test_one_window_is_the_networks_own_answer(network: VitMatteForImageMatting) -> None:
    picture, inside, outside = _scene(64, 96)
    alpha = alpha_in_windows(network, picture, inside, outside, lambda *_: None)
    trimap = np.where(inside, 1, np.where(outside, 0, 128 / 255)).astype(np.float32)
    with torch.inference_mode():
        theirs = network(vitmatte_input(picture, trimap)).alphas[0, 0].numpy()
    unknown = ~(inside | outside)
    assert np.abs(alpha - theirs)[unknown].max() < 1e-5
    assert np.ptp(alpha[unknown]) > 0.01
    assert (alpha[inside] == 1).all()
    assert (alpha[outside] == 0).all()


def test_windows_see_all_that_is_unknown_and_fade() -> None:
    unknown = np.zeros((900, 1100), np.bool_)
    unknown[100:800, 300:310] = True
    unknown[100:110, 300:900] = True
    windows = list(matting_windows(unknown))
    seen = np.zeros(unknown.shape, np.float32)
    for window in windows:
        rows, columns = window.area
        assert rows.stop - rows.start <= CELL_PX + 2 * MARGIN_PX
        assert columns.stop - columns.start <= CELL_PX + 2 * MARGIN_PX
        seen[window.area] = np.maximum(seen[window.area], window.share)
    assert (seen[unknown] == 1).all()
    assert len(windows) == 3  # none where nothing is unknown
    left, right = windows[0], windows[1]
    border = next(iter({left.area[1].stop} - {right.area[1].stop}))
    assert left.share[:, -1].max() < 0.02
    assert border > CELL_PX  # they overlap


def test_a_cancel_ends_it_between_windows(network: VitMatteForImageMatting) -> None:
    picture, inside, outside = _scene(32, 1200)
    told = []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        if done:
            raise Cancelled

    unknown = np.ones(inside.shape, np.bool_)
    with pytest.raises(Cancelled):
        alpha_in_windows(network, picture, inside & ~unknown, outside & ~unknown, stop)
    assert told == [(0, 3), (1, 3)]
