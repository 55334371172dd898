"""TorchScript archives: their tensors come out under their names, their code is never touched."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.pickled_code import ScriptedObject
from intarsia.core.engine.compute.tensor_claims import StorageClaim, TensorClaim, UnsoundFile
from intarsia.core.engine.compute.torchscript import claims_of_tree
from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.lama.network import Lama, LamaShape
from intarsia.core.engine.nets.migan.convert import load_migan
from intarsia.core.wire.errors import BadWeights
from random_networks import random_lama, random_migan


class _Wrapped(nn.Module):
    """As the published tracing script wraps the generator."""

    def __init__(self, generator: Lama) -> None:
        super().__init__()
        self.model = nn.Module()
        self.model.generator = generator

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        seen: Tensor = self.model.generator(picture, hole)
        return seen


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Lama]:
    network = random_lama(LamaShape(width=4, blocks=2))
    path = tmp_path_factory.mktemp("traced") / "big-lama.pt"
    given = torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)
    torch.jit.trace(_Wrapped(network), given, check_trace=False).save(path)
    return path, network


def test_a_trace_is_read_as_its_tensors(traced: tuple[Path, Lama]) -> None:
    path, network = traced
    state = load_state(path)
    wanted = {f"model.generator.{k}": v for k, v in network.state_dict().items()}
    assert set(wanted) == set(state)
    assert all(torch.equal(state[k], v) for k, v in wanted.items())
    again = load_lama(state, source=path.name)
    given = torch.rand(1, 3, 24, 40), torch.ones(1, 1, 24, 40)
    assert torch.equal(again(*given), network(*given))


def test_the_code_is_not_opened(traced: tuple[Path, Lama], tmp_path: Path) -> None:
    """Programs that no interpreter takes, and a packed bomb among them, change nothing."""
    with zipfile.ZipFile(traced[0]) as archive:
        inner = [name.partition("/")[2] for name in archive.namelist()]
    programs = {name: b"\xff" * 4096 for name in inner if name.startswith("code/")}
    assert programs
    state = load_state(_copy(traced[0], tmp_path / "odd.pt", programs))
    assert set(state) == set(load_state(traced[0]))


@pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning")
def test_a_traced_migan_is_read(tmp_path: Path) -> None:
    network = random_migan({4: 6, 8: 5, 16: 4})
    seen = torch.rand(1, 4, 16, 16)
    torch.jit.trace(network, (seen,), check_trace=False).save(tmp_path / "migan_traced.pt")
    again = load_migan(load_state(tmp_path / "migan_traced.pt"), source="migan_traced.pt")
    assert torch.equal(again(seen), network(seen))


def _copy(source: Path, target: Path, change: dict[str, bytes], *, packed: bool = False) -> Path:
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", how) as new:
        for name in old.namelist():
            inner = name.partition("/")[2]
            new.writestr(name, change.get(inner, old.read(name)))
    return target


class _Hostile:
    def __reduce__(self) -> object:
        return (print, ("it ran",))


def test_a_program_in_the_description_ends_the_reading(
    traced: tuple[Path, Lama], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _copy(traced[0], tmp_path / "bad.pt", {"data.pkl": pickle.dumps(_Hostile(), 2)})
    with pytest.raises(BadWeights, match=r"bad\.pt"):
        load_state(path)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "change",
    [{"data/0": b"1234"}, {"data.pkl": b"\x80\x02."}, {"data.pkl": pickle.dumps({}, 2)}],
)
def test_damage_is_bad_weights(
    traced: tuple[Path, Lama], tmp_path: Path, change: dict[str, bytes]
) -> None:
    with pytest.raises(BadWeights):
        load_state(_copy(traced[0], tmp_path / "bad.pt", change))


def test_a_packed_archive_is_refused(traced: tuple[Path, Lama], tmp_path: Path) -> None:
    with pytest.raises(BadWeights):
        load_state(_copy(traced[0], tmp_path / "packed.pt", {}, packed=True))


@pytest.mark.parametrize(
    ("offset", "size", "stride"),
    [(3, (2, 3), (3, 1)), (0, (1 << 40,), (0,)), (-1, (2,), (1,)), (0, (2,), (-1,))],
)
def test_a_tensor_beyond_its_storage_is_refused(
    offset: int, size: tuple[int, ...], stride: tuple[int, ...]
) -> None:
    storage = StorageClaim("0", torch.float32, 8)
    TensorClaim(storage, 2, (2, 3), (3, 1)).check()
    with pytest.raises(UnsoundFile):
        TensorClaim(storage, offset, size, stride).check()


def test_a_tree_that_comes_back_to_itself_ends() -> None:
    claim = TensorClaim(StorageClaim("0", torch.float32, 1), 0, (1,), (1,))
    tree = ScriptedObject({"a": claim})
    tree.attributes["me"] = tree
    assert claims_of_tree(tree) == {"a": claim}
