"""The networks at both sizes, and their file."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from intarsia.core.engine.elements.config import (
    SD15,
    SMALL,
    ElementsConfig,
    config_of_json,
    config_to_json,
)
from intarsia.core.engine.elements.model import (
    build_model,
    on_meta,
    read_model,
    write_model,
)
from intarsia.core.wire.errors import BadWeights


def test_the_full_size_is_stable_diffusion_with_one_attention_more_a_block() -> None:
    model = on_meta(SD15)
    own = {k: v for k, v in model.unet.state_dict().items() if "_elem." not in k}
    assert sum(v.numel() for v in own.values()) == 859_520_964
    added = [k for k in model.unet.state_dict() if k.endswith("attn_elem.to_q.weight")]
    assert len(added) == 16
    assert "down_blocks.0.attentions.0.transformer_blocks.0.norm_elem.weight" in dict(
        model.unet.named_parameters()
    )
    assert model.token_proj.linear.weight.shape == (768, 512 + 64)
    assert model.config.encoder.code == 512
    assert len(model.light_decoder.selves) == 8
    assert len(model.light_decoder.crosses) == 4


def test_the_small_size_fits_a_box_of_thirty_megabytes() -> None:
    model = on_meta(SMALL)
    assert 2 * sum(p.numel() for p in model.parameters()) < 30e6


@pytest.mark.parametrize("config", [SD15, SMALL])
def test_a_configuration_travels_as_text(config: ElementsConfig) -> None:
    assert config_of_json(config_to_json(config)) == config


def test_the_same_seed_gives_the_same_networks(tiny_elements: ElementsConfig) -> None:
    torch.manual_seed(99)
    first = build_model(tiny_elements, seed=4).state_dict()
    torch.manual_seed(7)
    second = build_model(tiny_elements, seed=4).state_dict()
    assert all(torch.equal(first[key], second[key]) for key in first)


def test_a_file_holds_networks_and_what_made_them(
    tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    model = build_model(tiny_elements, seed=4)
    path = tmp_path / "elements.safetensors"
    told = {"seed": "4", "stage1.steps": "7", "stage2.steps": "8", "stage1.data": "scenes"}
    size = write_model(path, tiny_elements, model.state_dict(), told)
    assert path.stat().st_size == size
    first = path.read_bytes()
    for _ in range(3):
        write_model(path, tiny_elements, model.state_dict(), told)
        assert path.read_bytes() == first
    read = read_model(path)
    assert read.made == told
    assert read.model.config == tiny_elements
    for key, value in model.state_dict().items():
        assert torch.equal(read.model.state_dict()[key], value.half().float()), key


def test_a_file_of_something_else_is_refused(tiny_elements: ElementsConfig, tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_file({"weight": torch.zeros(3)}, path)
    with pytest.raises(BadWeights, match="does not say how"):
        read_model(path)
    save_file({"weight": torch.zeros(3)}, path, metadata={"config": config_to_json(tiny_elements)})
    with pytest.raises(BadWeights, match="does not fit"):
        read_model(path)
