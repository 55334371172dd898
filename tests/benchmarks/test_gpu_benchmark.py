"""The GPU benchmark: what it says where there is no device, and its works in miniature."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a device")
def test_without_a_device_it_says_so_and_ends_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import gpu

    monkeypatch.setattr("sys.argv", ["gpu.py", "--json"])
    assert gpu.main() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "no NVIDIA device" in lines[0]
    assert json.loads(lines[-1]) == {"cuda": False}


_ALONE = """
import sys
for name in {absent!r}:
    sys.modules[name] = None  # as where it is not installed
sys.path.insert(0, {folder!r})
import gpu
ours = [name for name in sys.modules if name.startswith("intarsia.core.engine.")]
refused = ("intarsia.core.engine.server", "intarsia.core.engine.files")
assert not [name for name in ours if name.startswith(refused)], ours
"""
_ABSENT = (
    *("cv2", "scipy", "numba", "skimage", "tifffile", "imagecodecs", "psd_tools", "OpenEXR"),
    *("starlette", "uvicorn", "torchvision", "segment_anything", "psutil"),
)


def test_it_imports_neither_server_nor_codecs() -> None:
    """A machine with a card may have torch, NumPy, Pillow and what `diffusers` needs, no more."""
    program = _ALONE.format(absent=_ABSENT, folder=str(ROOT / "benchmarks"))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
