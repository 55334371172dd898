"""The benchmark of fills: known holes lie on plain ground, and it tells its figures."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder on the path that `python benchmarks/fills.py` has."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def write_set(folder: Path) -> None:
    """One photo with one outlined thing, in the layout of the shared photos."""
    rng = np.random.default_rng(0)
    picture = np.clip(120 + rng.normal(0, 6, (220, 300, 3)), 0, 255).astype(np.uint8)
    mask = np.zeros((220, 300), np.uint8)
    cv2.circle(mask, (80, 110), 30, 255, -1)
    picture[mask > 0] = (40, 60, 200)
    (folder / "images").mkdir()
    (folder / "masks").mkdir()
    cv2.imwrite(str(folder / "images" / "wall.png"), picture)
    cv2.imwrite(str(folder / "masks" / "wall__disc.png"), mask)
    item = {"photo": "wall", "name": "disc", "mask": "masks/wall__disc.png"}
    facts = {"photos": {"wall": {"image": "images/wall.png"}}, "objects": [item]}
    (folder / "objects.json").write_text(json.dumps(facts), encoding="utf-8")


def test_it_removes_and_fills_and_writes_sheets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import fills

    write_set(tmp_path)
    sheets = tmp_path / "sheets"
    assert fills.main(["--set", str(tmp_path), "--sheets", str(sheets), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert told["removed"]["removals"] == 1
    assert told["removed"]["faces"] == 0
    assert told["removed"]["rows"][0]["sure"] > 0.5
    assert set(told["known"]["methods"]) >= {"intarsia", "ns", "telea"}
    assert (sheets / "removals-1.jpg").stat().st_size > 1000


def test_known_holes_keep_off_outlined_things() -> None:
    import fills_known

    truth = np.zeros((200, 300, 3), np.float32)
    things = np.zeros((200, 300), bool)
    things[:, :120] = True
    shape = np.ones((40, 30), bool)
    found = list(fills_known.known_holes("x", truth, things, [shape], count=5, seed=1))
    assert len(found) == 5
    assert not any((case.hole & things).any() for case in found)
