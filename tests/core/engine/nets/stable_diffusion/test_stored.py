"""Stored states fill the module they are meant for, or say why not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae
from intarsia.core.engine.nets.stable_diffusion.stored import (
    load_folder_state,
    open_vae,
    read_number,
)
from intarsia.core.wire.errors import BadWeights, MissingPack

State = dict[str, Tensor]


def test_an_old_autoencoder_folder_loads(tmp_path: Path, tiny_exemplar: State) -> None:
    state = convert_vae(under(tiny_exemplar, "first_stage_model."))
    renamed = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    old = {}
    for key, tensor in state.items():
        for new, name in renamed.items():
            key = key.replace(f".{new}.", f".{name}.") if ".attentions." in key else key
        old[key] = tensor
    torch.save(old, tmp_path / "diffusion_pytorch_model.bin")
    loaded = open_vae(tmp_path).state_dict()
    assert loaded.keys() == state.keys()
    assert all(torch.equal(loaded[k], v) for k, v in state.items())


def test_safetensors_are_preferred(tmp_path: Path) -> None:
    torch.save({"a": torch.zeros(1)}, tmp_path / "pytorch_model.bin")
    save_file({"a": torch.ones(1)}, tmp_path / "model.safetensors")
    assert load_folder_state(tmp_path)["a"].item() == 1


def test_an_empty_folder_is_a_missing_pack(tmp_path: Path) -> None:
    with pytest.raises(MissingPack, match="no weights"):
        load_folder_state(tmp_path)


def test_heads_come_from_the_settings_file(tmp_path: Path) -> None:
    assert read_number(tmp_path, "num_attention_heads") is None
    (tmp_path / "config.json").write_text(json.dumps({"num_attention_heads": 4}))
    assert read_number(tmp_path, "num_attention_heads") == 4
    assert read_number(tmp_path, "attention_head_dim") is None
    (tmp_path / "config.json").write_text("[")
    with pytest.raises(BadWeights, match="damaged"):
        read_number(tmp_path, "num_attention_heads")
