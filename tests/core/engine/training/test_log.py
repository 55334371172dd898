"""The table of losses of a training."""

from __future__ import annotations

from pathlib import Path

import pytest

from intarsia.core.engine.training.log import Log
from intarsia.core.engine.training.trainer import Now
from intarsia.core.wire.errors import NoSpace


def now(step: int, loss: float) -> Now:
    return Now(step, 10, loss, 1e-3, 2.0 * step, 4.0)


def test_rows_are_means_and_lines_say_the_time_left(tmp_path: Path) -> None:
    said: list[str] = []
    log = Log(tmp_path / "stage1.csv", first=0, every=2, say=said.append)
    for step in range(1, 6):
        log.add(now(step, float(step)))
    assert (tmp_path / "stage1.csv").read_text().splitlines()[1:] == [
        "2,1.500000,0.001,4.0,4",
        "4,3.500000,0.001,4.0,8",
    ]
    assert said[0] == "step 2 of 10: loss 1.5000, 4.0 pictures/s, about 16 s left"


def test_rows_that_a_kill_undid_are_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "stage1.csv"
    log = Log(path, first=0, every=1, say=lambda _: None)
    for step in range(1, 6):
        log.add(now(step, 1.0))
    path.write_text(path.read_text() + "6,0.5")  # cut off in the middle
    log = Log(path, first=3, every=1, say=lambda _: None)
    log.add(now(4, 9.0))
    steps = [line.split(",")[0] for line in path.read_text().splitlines()]
    assert steps == ["step", "1", "2", "3", "4"]


def test_a_folder_that_went_away_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    log = Log(folder / "stage1.csv", first=0, every=1, say=lambda _: None)
    (folder / "stage1.csv").unlink()
    folder.rmdir()
    with pytest.raises(NoSpace, match="no folder"):
        log.add(now(1, 1.0))
