"""The panel on each Qt binding, one process a binding, and without anything heavy."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

DOUBLES = Path(__file__).parents[2] / "doubles"


@pytest.mark.parametrize("binding", ["PySide6", "PyQt6", "PyQt5"])
def test_the_panel_works_on_every_binding(binding: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(binding) is None:
        pytest.skip(f"{binding} is not installed")
    script = Path(__file__).with_name("panel_on_a_binding.py")
    done = subprocess.run(
        [sys.executable, str(script)],
        env={
            **os.environ,
            "INTARSIA_HOME": str(tmp_path),
            "INTARSIA_QT": binding,
            "PYTHONPATH": str(DOUBLES),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "Complete",
        "PaintExemplar ff0000ff",
        "asked for True",  # the preview, of a small decoder where its pack is there
        "TransferAppearance 1.0",
        "It failed. Try again.",
        "Rearrange",
        "Model packs ('look', '')",
        binding,
    ]


def test_the_editor_loads_nothing_of_the_engine() -> None:
    code = (
        "import sys, intarsia.plugin.standalone.app\n"
        "heavy = {'numpy', 'torch', 'cv2', 'PIL', 'uvicorn', 'intarsia.core.engine'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=200
    )
    assert done.stdout.strip() == "[]"
