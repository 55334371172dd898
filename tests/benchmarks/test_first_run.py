"""The first-run command: what outlives a verb counts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUSY = "import time; t = time.process_time()\nwhile time.process_time() - t < 0.4: pass"


def test_a_process_that_outlives_a_verb_counts_until_it_ends(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    from first_run import _outlived

    environment = {**os.environ, "INTARSIA_HOME": str(tmp_path / "home")}
    child = subprocess.Popen([sys.executable, "-c", BUSY], env=environment)
    assert _outlived(tmp_path) > 0.1
    assert child.wait(30) == 0
    assert _outlived(tmp_path) == 0
