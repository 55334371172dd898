"""Weights open safely or not at all, and every key is accounted for."""

import os
import sys
import types
from collections import Counter, OrderedDict, defaultdict
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from intarsia.core.engine.compute.weights import (
    check_keys,
    fill,
    load_state,
    sha256_of,
    under,
    verify_sha256,
    watched_loading,
)
from intarsia.core.wire.errors import BadWeights, Cancelled

STATE = {"layer.weight": torch.ones(2, 3), "layer.bias": torch.zeros(2)}


def same(a: dict[str, torch.Tensor], b: dict[str, torch.Tensor]) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[k], b[k]) for k in a)


class Runs:
    """Unpickled without limits, this would make a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


@pytest.fixture
def lightning(monkeypatch: pytest.MonkeyPatch) -> type:
    """A class of the training framework's name, importable while the file is written only."""
    module = types.ModuleType("pytorch_lightning.callbacks")
    callback = type("ModelCheckpoint", (), {"__module__": "pytorch_lightning.callbacks"})
    module.ModelCheckpoint = callback  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pytorch_lightning", types.ModuleType("pytorch_lightning"))
    monkeypatch.setitem(sys.modules, "pytorch_lightning.callbacks", module)
    return callback


def test_safetensors_whatever_the_suffix(tmp_path: Path) -> None:
    save_file(STATE, tmp_path / "model.bin")
    assert same(load_state(tmp_path / "model.bin"), STATE)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("box", [None, "state_dict", "model_state_dict"])
def test_torch_files(tmp_path: Path, box: str | None, zipped: bool) -> None:
    content = STATE if box is None else {box: STATE, "epoch": 3, "optimizer": [1.0]}
    torch.save(content, tmp_path / "model.pt", _use_new_zipfile_serialization=zipped)
    assert same(load_state(tmp_path / "model.pt"), STATE)


@pytest.mark.parametrize("zipped", [True, False])
def test_lightning_gives_up_its_state_dict(
    tmp_path: Path, lightning: type, monkeypatch: pytest.MonkeyPatch, zipped: bool
) -> None:
    import numpy as np

    callback = lightning()
    callback.best = 0.5
    content = {
        "state_dict": STATE,
        "callbacks": {lightning: {"best_model_score": np.float64(0.1), "object": callback}},
        "epochs": {3, 4},
    }
    path = tmp_path / "model.ckpt"
    torch.save(content, path, _use_new_zipfile_serialization=zipped)
    monkeypatch.undo()
    assert "pytorch_lightning" not in sys.modules
    assert same(load_state(path), STATE)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize(
    "content",
    [
        {"state_dict": {"state_dict": STATE, "step": 3}},
        {**STATE, "num_updates": 3, "decay": 0.99, "name": "ema", "none": None},
        OrderedDict(STATE),
        defaultdict(list, STATE),
        {"state_dict": STATE, "types": {"a": dict, "b": list, "c": int, "d": str}},
        {"model_state_dict": STATE, "counter": Counter(a=2), "optimizer": {0: {1: STATE}}},
        {k: nn.Parameter(v) for k, v in STATE.items()},
    ],
)
def test_what_training_leaves_beside_the_tensors(
    tmp_path: Path, content: object, zipped: bool
) -> None:
    torch.save(content, tmp_path / "model.pt", _use_new_zipfile_serialization=zipped)
    assert same(load_state(tmp_path / "model.pt"), STATE)


def test_lightnings_own_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hyperparameters of its type AttributeDict, as it pickles: a class made, then filled."""
    module = types.ModuleType("pytorch_lightning.utilities.parsing")
    made = type("AttributeDict", (dict,), {"__module__": module.__name__})
    module.AttributeDict = made  # type: ignore[attr-defined]
    for name in ("pytorch_lightning", "pytorch_lightning.utilities", module.__name__):
        monkeypatch.setitem(sys.modules, name, module)
    content = {"state_dict": STATE, "hyper_parameters": made(lr=0.1, inner=made(a=1))}
    torch.save(content, tmp_path / "model.ckpt")
    monkeypatch.undo()
    assert same(load_state(tmp_path / "model.ckpt"), STATE)


@pytest.mark.parametrize("zipped", [True, False])
def test_every_dtype_shape_and_stride(tmp_path: Path, zipped: bool) -> None:
    base = torch.arange(24.0).view(2, 3, 4)
    state = {
        "turned": base.permute(2, 0, 1),
        "part": base[:, 1:, ::2],
        "tied": base,
        "scalar": torch.tensor(3),
        "none": torch.empty(0, 5),
        "half": torch.ones(3).half(),
        "bfloat": torch.ones(5).bfloat16(),
        "double": torch.ones(2).double(),
        "bool": torch.tensor([True, False]),
        "byte": torch.tensor([1, 255], dtype=torch.uint8),
        "wide": torch.arange(7).expand(1, -1),
    }
    torch.save(state, tmp_path / "model.pt", _use_new_zipfile_serialization=zipped)
    found = load_state(tmp_path / "model.pt")
    assert same(found, state)
    assert all(found[k].dtype == v.dtype for k, v in state.items())
    assert found["turned"].stride() == state["turned"].stride()
    whole = {k: v.contiguous().clone() for k, v in state.items()}
    save_file(whole, tmp_path / "model.safetensors")
    assert same(load_state(tmp_path / "model.safetensors"), whole)


def test_writing_to_a_tensor_leaves_the_file_alone(tmp_path: Path) -> None:
    torch.save({"a": torch.ones(1000)}, tmp_path / "model.pt")
    before = (tmp_path / "model.pt").read_bytes()
    load_state(tmp_path / "model.pt")["a"].zero_()
    assert (tmp_path / "model.pt").read_bytes() == before


def test_loading_is_told_and_can_be_stopped(tmp_path: Path) -> None:
    state = {f"k{i}": torch.ones(1000) for i in range(5)}
    save_file(state, tmp_path / "m")
    told: list[tuple[int, int]] = []
    with watched_loading(lambda done, of: told.append((done, of))):
        load_state(tmp_path / "m")
    assert told[-1] == (20_000, 20_000)
    assert len(told) >= 5
    assert told == sorted(told)

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with watched_loading(stop), pytest.raises(Cancelled):
        load_state(tmp_path / "m")


@pytest.mark.parametrize("zipped", [True, False])
def test_code_is_refused_and_never_run(tmp_path: Path, zipped: bool) -> None:
    path, made = tmp_path / "evil.pt", tmp_path / "made"
    torch.save({"state_dict": STATE, "x": Runs(made)}, path, _use_new_zipfile_serialization=zipped)
    with pytest.raises(BadWeights, match="mkdir"):
        load_state(path)
    assert not made.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"not weights at all", b"\x02" + b"\0" * 7 + b"{broken", b"PK\x03\x04 cut"],
    ids=["empty", "text", "safetensors", "zip"],
)
def test_damaged_files(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.pt").write_bytes(content)
    with pytest.raises(BadWeights) as caught:
        load_state(tmp_path / "model.pt")
    assert caught.value.hint


def test_truncated_torch_file(tmp_path: Path) -> None:
    path = tmp_path / "model.pt"
    torch.save(STATE, path)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(BadWeights):
        load_state(path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(BadWeights, match=r"none\.pt"):
        load_state(tmp_path / "none.pt")


@pytest.mark.parametrize("content", [[1, 2], {}, {"state_dict": {"a": 1}}])
def test_files_without_tensors(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "model.pt")
    with pytest.raises(BadWeights):
        load_state(tmp_path / "model.pt")


def test_nan_is_refused_by_name(tmp_path: Path) -> None:
    save_file({**STATE, "bad.weight": torch.tensor([1.0, float("nan")])}, tmp_path / "m")
    with pytest.raises(BadWeights, match=r"bad\.weight"):
        load_state(tmp_path / "m")


def test_hash(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_of(tmp_path / "f") == digest
    verify_sha256(tmp_path / "f", digest.upper())
    with pytest.raises(BadWeights, match="SHA-256"):
        verify_sha256(tmp_path / "f", "0" * 64)


def test_keys_are_named() -> None:
    expected = {"a": torch.Size([2]), "b": torch.Size([3])}
    state = {"b": torch.zeros(4), "c": torch.zeros(1)}
    with pytest.raises(BadWeights) as caught:
        check_keys(state, expected, source="x.pt")
    for part in ("x.pt", "missing a", "unknown c", "b (4,) instead of (3,)"):
        assert part in caught.value.message


def test_many_keys_are_counted() -> None:
    state = {f"k{i}": torch.zeros(1) for i in range(10)}
    with pytest.raises(BadWeights, match="and 4 more"):
        check_keys(state, {}, source="x.pt")


@pytest.mark.parametrize("device", ["cpu", "meta"])
def test_fill(device: str) -> None:
    layer = nn.Linear(3, 2, device=device)
    fill(layer, under(STATE, "layer."), source="x")
    assert torch.equal(layer(torch.ones(1, 3)), torch.full((1, 2), 3.0))


def test_a_refused_fill_changes_nothing() -> None:
    layer = nn.Linear(3, 2)
    before = layer.weight.clone()
    with pytest.raises(BadWeights):
        fill(layer, {"weight": torch.ones(2, 3)}, source="x")
    assert torch.equal(layer.weight, before)
