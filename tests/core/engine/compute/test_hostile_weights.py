"""Hostile weights files are BadWeights, whatever they claim, in memory that their size bounds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("hostile_weights.py")
FILES = Path(__file__).parents[3] / "data" / "hostile_weights"
MUTATIONS = 400
MOST_MB = 250  # the largest file here has 14 MB


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sets an address limit")
def test_hostile_files_and_mutations_of_sound_ones() -> None:
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(FILES), str(MUTATIONS)],
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["broke"] == []
    assert told["hostile"]["loaded"] == []
    assert len(told["hostile"]["refused"]) > 200
    assert told["refused"] > told["loaded"] > 0  # some mutations leave a file sound
    assert told["grown_mb"] < MOST_MB
