"""The benchmark at full size: its files are those that are published, and its edits run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.registry import built_in

ROOT = Path(__file__).parents[2]
SIDE = 8192  # of a matrix that is much larger than what writing takes


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


_WRITER = """
import sys
from pathlib import Path
import torch
sys.path.insert(0, sys.argv[1])
from anonymous_memory import Peak, settled_bytes
from published_files import write_torch
place, side = Path(sys.argv[2]), int(sys.argv[3])
names = {
    "a.weight": torch.empty(side, side, device="meta"),
    "a.norm.weight": torch.empty(8, device="meta"),
    "a.bias": torch.empty(8, device="meta"),
}
write_torch(place / "warm.ckpt", dict(list(names.items())[1:]))
with Peak() as peak:
    before = settled_bytes()
    write_torch(place / "x.ckpt", names, "state_dict")
print(peak.bytes - before)
"""


def test_a_file_is_written_without_its_numbers_in_memory(tmp_path: Path) -> None:
    written = subprocess.run(  # a process of its own: what other tests left does not count
        [sys.executable, "-c", _WRITER, str(ROOT / "benchmarks"), str(tmp_path), str(SIDE)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(written.stdout) < SIDE * SIDE * 4 / 2
    state = load_state(tmp_path / "x.ckpt")
    assert {k: tuple(v.shape) for k, v in state.items()} == {
        "a.weight": (SIDE, SIDE),
        "a.norm.weight": (8,),
        "a.bias": (8,),
    }
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
