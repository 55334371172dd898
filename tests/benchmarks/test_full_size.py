"""The benchmark at full size: its files are those that are published, and its edits run."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.registry import built_in

ROOT = Path(__file__).parents[2]
SIDE = 8192  # of a matrix that is much larger than what writing takes


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def test_a_file_is_written_without_its_numbers_in_memory(tmp_path: Path) -> None:
    from anonymous_memory import Peak, anonymous_bytes
    from published_files import write_torch

    names = {
        "a.weight": torch.empty(SIDE, SIDE, device="meta"),
        "a.norm.weight": torch.empty(8, device="meta"),
        "a.bias": torch.empty(8, device="meta"),
    }
    write_torch(tmp_path / "warm.ckpt", dict(list(names.items())[1:]))
    with Peak() as peak:
        before = anonymous_bytes()
        write_torch(tmp_path / "x.ckpt", names, "state_dict")
    assert peak.bytes - before < SIDE * SIDE * 4 / 2
    state = load_state(tmp_path / "x.ckpt")
    assert {k: v.shape for k, v in state.items()} == {k: v.shape for k, v in names.items()}
    assert 0.9 < float(state["a.weight"][:64].std()) * SIDE**0.5 < 1.1
    assert state["a.norm.weight"].eq(1).all()
    assert state["a.bias"].eq(0).all()


@pytest.mark.parametrize(
    "method", ["paint-by-example", "pair", "pixel-guidance", "oneformer", "sam"]
)
def test_every_edit_is_sound_and_meant_for_its_method(method: str) -> None:
    from full_size_edits import HEIGHT, WIDTH, edit_of, photo_of

    photo = photo_of(ROOT / "resources/welcome.jpg")
    assert (photo.width, photo.height) == (WIDTH, HEIGHT)
    edit = edit_of(method, photo)
    edit.check()
    known = {d.id: d for d in built_in(Path("nowhere")).descriptors}
    assert edit.verb in known[method].verbs
