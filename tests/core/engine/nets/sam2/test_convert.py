"""SAM 2.1's published folder: what is read, what is left aside, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import Sam2VideoConfig

from intarsia.core.engine.nets.sam2.convert import build_sam2, convert_sam2, load_sam2, sam2_of
from intarsia.core.wire.errors import BadWeights
from modern_packs import random_sam2, tiny_sam2, write_sam2

SIZES = {  # published: width, blocks of each stage, global blocks, window sizes, millions
    "tiny": (96, [1, 2, 7, 2], [5, 7, 9], [8, 4, 14, 7], 31.4),
    "small": (96, [1, 2, 11, 2], [7, 10, 13], [8, 4, 14, 7], 38.5),
    "base-plus": (112, [2, 3, 16, 3], [12, 16, 20], [8, 4, 14, 7], 73.3),
    "large": (144, [2, 6, 36, 4], [23, 33, 43], [8, 4, 16, 8], 216.0),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sam2(tmp_path / "sam2")


def test_every_number_arrives(folder: Path) -> None:
    network = load_sam2(folder)
    stored = load_file(folder / "model.safetensors")
    assert "no_object_pointer" in stored  # and is left aside
    own = network.state_dict()
    assert all(torch.equal(own[key], stored[key]) for key in own)
    assert not network.training


def test_one_of_the_two_names_of_the_positions_is_enough(folder: Path) -> None:
    state = load_file(folder / "model.safetensors")
    names = [key for key in state if key.endswith("positional_embedding")]
    assert len(names) == 2
    for name in names:
        fewer = {key: tensor for key, tensor in state.items() if key != name}
        assert torch.equal(convert_sam2(fewer)[name], state[name])


def test_half_precision_is_widened(folder: Path) -> None:
    state = load_file(folder / "model.safetensors")
    save_file({k: v.half() for k, v in state.items()}, folder / "model.safetensors")
    assert next(load_sam2(folder).parameters()).dtype == torch.float32


@pytest.mark.parametrize("change", ["missing", "unknown", "shape", "config", "no config"])
def test_another_network_is_refused(folder: Path, change: str) -> None:
    state = load_file(folder / "model.safetensors")
    if change == "missing":
        del state["mask_decoder.conv_s0.weight"]
    elif change == "unknown":
        state["mask_decoder.more"] = torch.zeros(1)
    elif change == "shape":
        state["mask_decoder.conv_s0.weight"] = torch.zeros(4, 32, 3, 3)
    save_file(state, folder / "model.safetensors")
    if change == "config":
        (folder / "config.json").write_text('{"vision_config": {"backbone_config": {"a": 3}}')
    elif change == "no config":
        (folder / "config.json").unlink()
    with pytest.raises(BadWeights, match=r"sam2"):
        load_sam2(folder)


def test_settings_that_would_act_are_not_passed_on(folder: Path) -> None:
    path = folder / "config.json"
    settings = json.loads(path.read_text())
    settings["vision_config"]["_attn_implementation"] = "somebody/kernels"
    settings["vision_config"]["attn_implementation"] = "somebody/kernels"
    settings["auto_map"] = {"AutoModel": "somebody/code--model.Model"}
    path.write_text(json.dumps(settings))
    attention = load_sam2(folder).vision_encoder.config._attn_implementation
    assert attention in ("sdpa", "eager", None)


@pytest.mark.parametrize("size", SIZES)
def test_the_published_sizes(size: str) -> None:
    """Counted without memory; a whole file's settings, those of the video part included."""
    width, blocks, everywhere, windows, millions = SIZES[size]
    backbone = {
        "model_type": "sam2_hiera_det_model",
        "hidden_size": width,
        "num_attention_heads": 2 if width == 112 or width == 144 else 1,
        "blocks_per_stage": blocks,
        "embed_dim_per_stage": [width * 2**k for k in range(4)],
        "num_attention_heads_per_stage": [(1 if width == 96 else 2) * 2**k for k in range(4)],
        "window_size_per_stage": windows,
        "global_attention_blocks": everywhere,
        "window_positional_embedding_background_size": [14, 14] if width == 112 else [7, 7],
    }
    settings = Sam2VideoConfig().to_dict()
    settings["vision_config"]["backbone_config"] = backbone
    settings["vision_config"]["backbone_channel_list"] = [width * 2**k for k in range(3, -1, -1)]
    with torch.device("meta"):
        network = build_sam2(settings)
    count = sum(each.numel() for each in network.parameters())
    assert count / 1e6 == pytest.approx(millions, rel=0.05)


def test_a_memory_of_videos_is_no_name_of_ours() -> None:
    own = random_sam2().state_dict()
    assert set(convert_sam2(own)) == set(own)
    assert sam2_of(tiny_sam2().to_dict(), own, source="tiny").state_dict().keys() == own.keys()
