"""The GPU benchmark: what it says where there is no device, and its works in miniature."""

from __future__ import annotations

import json
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
