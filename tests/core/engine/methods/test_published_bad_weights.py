"""Weights of another method or version, incomplete or broken ones: one sentence, names, a hint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import CLIPTokenizer

from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.paint_by_example import weights as paint_by_example_pack
from intarsia.core.engine.methods.pair import weights as pair_pack
from intarsia.core.engine.methods.pixel_guidance.backbone import open_backbone
from intarsia.core.engine.nets.adm.convert import load_adm
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]
Open = Callable[[State], Any]


@pytest.fixture(scope="module")
def adm_state(published_packs: PackStore) -> State:
    pack = find_pack(load_catalogue(), "adm-lsun-cat")
    return load_state(published_packs.path(pack, "lsun_cat.pt"))


@pytest.fixture(scope="module")
def states(tiny_exemplar: State, tiny_pair: State, adm_state: State) -> dict[str, State]:
    return {"paint-by-example": tiny_exemplar, "pair": tiny_pair, "adm": adm_state}


@pytest.fixture(scope="module")
def openers(tokenizer_folder: Path) -> dict[str, Open]:
    words = CLIPTokenizer.from_pretrained(tokenizer_folder, local_files_only=True)
    return {
        "paint-by-example": lambda s: paint_by_example_pack.from_original(s, "file.ckpt"),
        "pair": lambda s: pair_pack.from_checkpoint(s, words, "file.ckpt"),
        "adm": lambda s: load_adm(s, source="file.pt"),
    }


def refused(open_state: Open, state: State, match: str = ".") -> BadWeights:
    with pytest.raises(BadWeights, match=match) as caught:
        open_state(state)
    assert caught.value.hint
    assert len(caught.value.message) < 600
    return caught.value


NAMES = ("paint-by-example", "pair", "adm")


@pytest.mark.parametrize("wanted", NAMES)
@pytest.mark.parametrize("given", NAMES)
def test_weights_of_another_method(
    states: dict[str, State], openers: dict[str, Open], wanted: str, given: str
) -> None:
    if wanted == given:
        openers[wanted](states[given])
        return
    refused(openers[wanted], states[given])


# A tensor of each part of the file, and how the sentence names it.
PARTS = [
    ("paint-by-example", "model.diffusion_model.out.2.bias", "conv_out.bias"),
    ("paint-by-example", "first_stage_model.decoder.conv_in.bias", "decoder.conv_in.bias"),
    ("paint-by-example", "cond_stage_model.mapper.resblocks.0.ln_1.weight", "norm1.weight"),
    ("pair", "control_model.middle_block_out.0.weight", "controlnet_mid_block.weight"),
    ("pair", "control_model.input_hint_block.3.weight", "conv_out.weight"),
    ("pair", "appearance_net_conc.blocks.1.5.bias", "blocks.1.5.bias"),
    ("pair", "appearance_net_ca.model.norm.weight", "layernorm.weight"),
    (
        "pair",
        "cond_stage_model.transformer.text_model.final_layer_norm.bias",
        "final_layer_norm.bias",
    ),
    ("adm", "middle_block.0.in_layers.0.weight", "mid_block.resnets.0.norm1.weight"),
    ("adm", "time_embed.0.weight", "time_embedding.linear_1.weight"),
]


@pytest.mark.parametrize(("method", "key", "told"), PARTS)
def test_a_missing_tensor_is_named(
    states: dict[str, State], openers: dict[str, Open], method: str, key: str, told: str
) -> None:
    assert key in states[method]
    refused(openers[method], {k: v for k, v in states[method].items() if k != key}, told)


@pytest.mark.parametrize(
    ("method", "key"),
    [
        ("paint-by-example", "model.diffusion_model.stranger.weight"),
        ("pair", "control_model.stranger.weight"),
        ("pair", "first_stage_model.stranger.weight"),
        ("adm", "stranger.weight"),
    ],
)
def test_a_tensor_too_many_is_named(
    states: dict[str, State], openers: dict[str, Open], method: str, key: str
) -> None:
    refused(openers[method], states[method] | {key: torch.zeros(3)}, "unknown .*stranger")


def test_the_first_release_of_pair_is_refused(
    states: dict[str, State], openers: dict[str, Open]
) -> None:
    """Its hint has 129 channels, and its control network no hint maps."""
    state = {k: v for k, v in states["pair"].items() if "obj_feats_map" not in k}
    hint = "control_model.input_hint_block.1.weight"
    state[hint] = torch.zeros(state[hint].shape[0], 129, 3, 3)
    refused(openers["pair"], state, "object")


@pytest.mark.parametrize("name", ["lsun_cat.pt", "unet"])
def test_nan_inside_is_named_before_any_network_is_built(
    tmp_path: Path, states: dict[str, State], name: str
) -> None:
    broken = dict(states["adm"])
    broken["out.2.bias"] = torch.full_like(broken["out.2.bias"], float("nan"))
    if name == "unet":
        (tmp_path / name).mkdir()
        torch.save(broken, tmp_path / name / "diffusion_pytorch_model.bin")
    else:
        torch.save(broken, tmp_path / name)
    refused(lambda _: open_backbone(tmp_path), {}, r"NaN or infinity in out\.2\.bias")
