"""The translations on every binding of Qt that a host may bring."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("binding", ["PySide6", "PyQt6", "PyQt5"])
def test_german_is_spoken_on_every_binding(binding: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("languages_on_a_binding.py"))],
        env={**os.environ, "INTARSIA_QT": binding, "INTARSIA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    words = ["Entfernen", "Optionen", "Objekt 3, oben links", "ein Byte", binding]
    assert done.stdout.split("\n")[:5] == words
