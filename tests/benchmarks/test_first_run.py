"""The first-run command: what outlives a verb counts."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parents[2]
BUSY = """
import pathlib, sys, time
began = time.process_time()
while time.process_time() - began < 0.4:
    pass
pathlib.Path(sys.argv[1]).touch()
sys.stdin.read()
"""


def test_a_process_that_outlives_a_verb_counts_until_it_ends(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import first_run
    from first_run import _outlived

    worked, looks = tmp_path / "worked", []
    environment = {**os.environ, "INTARSIA_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", BUSY, str(worked)]
    child = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE)
    assert child.stdin is not None
    end = child.stdin.close

    def between_looks(_seconds: float) -> None:
        """It ends once a look has begun after its work."""
        looks.append(worked.exists())
        if looks[-2:] == [True, True]:
            end()
        time.sleep(0.01)

    monkeypatch.setattr(first_run, "time", SimpleNamespace(sleep=between_looks))
    assert _outlived(tmp_path) >= 0.4
    assert child.wait(60) == 0
    assert _outlived(tmp_path) == 0
