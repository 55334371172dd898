"""Packs in their published layouts, tiny and random, installed as a person installs them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.methods.paint_by_example_pack import from_original
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore

State = dict[str, Tensor]

_MULTS, _ATTENTION = (1, 1, 2, 2, 4, 4), (False, False, False, True, True, True)


def _ignored(_name: str, _done: int, _of: int) -> None:
    """Nobody watches an installation here."""


def _exemplar_folders(state: State, folder: Path) -> Path:
    """Paint by Example as its hub repository lays it out."""
    model = from_original(state, "tiny")
    encoder = {
        key.replace("model.", "model.vision_model.", 1): tensor
        for key, tensor in model.encoder.state_dict().items()
    }
    settings = {"num_attention_heads": 4, "attention_head_dim": 8, "sample_size": 8}
    for name, tensors in (
        ("unet/diffusion_pytorch_model.bin", model.unet.state_dict()),
        ("vae/diffusion_pytorch_model.bin", model.vae.state_dict()),
        ("image_encoder/pytorch_model.bin", encoder),
    ):
        path = folder / name
        path.parent.mkdir(parents=True)
        torch.save(tensors, path)
        (path.parent / "config.json").write_text(json.dumps(settings))
    (folder / "scheduler").mkdir()
    (folder / "scheduler/scheduler_config.json").write_text("{}")
    return folder


def _adm() -> State:
    place = Path(__file__).parents[1] / "nets/adm_restated.py"
    spec = importlib.util.spec_from_file_location("adm_restated_for_packs", place)
    assert spec is not None
    assert spec.loader is not None
    restated = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(restated)
    keys = restated.adm_keys(32, mults=_MULTS, attention=_ATTENTION, layers=2)
    state: State = restated.random_state(keys, seed=4)
    return state


@pytest.fixture(scope="session")
def published_packs(
    tmp_path_factory: pytest.TempPathFactory,
    tiny_pair: State,
    tiny_exemplar: State,
    tokenizer_folder: Path,
) -> PackStore:
    """A packs folder that holds one pack of every published method."""
    source = tmp_path_factory.mktemp("published")
    torch.save({"state_dict": tiny_pair}, source / "model_e91.ckpt")
    torch.save(_adm(), source / "lsun_cat.pt")
    folders = _exemplar_folders(tiny_exemplar, source / "exemplar")
    store = PackStore(tmp_path_factory.mktemp("home") / "packs")
    for name, place in (
        ("paint-by-example", folders),
        ("pair-sdv2", source),
        ("sd-1.5-words", tokenizer_folder.parent),
        ("adm-lsun-cat", source),
    ):
        store.import_from(find_pack(load_catalogue(), name), place, _ignored)
    return store


@pytest.fixture(scope="session")
def overflowing(tmp_path_factory: pytest.TempPathFactory, tiny_exemplar: State) -> PackStore:
    """Paint by Example with a number that half precision cannot hold."""
    state = dict(tiny_exemplar)
    name = "model.diffusion_model.out.2.bias"
    state[name] = state[name] + 1e5
    store = PackStore(tmp_path_factory.mktemp("overflowing"))
    folders = _exemplar_folders(state, tmp_path_factory.mktemp("source") / "exemplar")
    store.import_from(find_pack(load_catalogue(), "paint-by-example"), folders, _ignored)
    return store
