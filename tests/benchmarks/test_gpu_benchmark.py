"""The GPU benchmark: what it says where there is no device, and its works in miniature."""

from __future__ import annotations

import importlib
import importlib.util
import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).parents[2]
METHODS = {"paint-by-example", "pair", "pixel-guidance"}
TURNS = "with one network at a time on the device"


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
sys.argv = ["gpu.py", "--tiny", "--json"]
import gpu
gpu._tests = lambda place, clock: "none"  # as where pytest is not installed
assert gpu.main() == 0
ours = [name for name in sys.modules if name.startswith("intarsia.core.engine.")]
refused = ("intarsia.core.engine.server", "intarsia.core.engine.files")
assert not [name for name in ours if name.startswith(refused)], ours
"""
_ABSENT = (
    *("cv2", "scipy", "numba", "skimage", "tifffile", "imagecodecs", "psd_tools", "OpenEXR"),
    *("starlette", "uvicorn", "torchvision", "segment_anything", "pytest"),
)


def test_all_of_it_runs_tiny_without_server_and_codecs() -> None:
    """A machine with a card may have torch, NumPy, Pillow and the wheels, no more."""
    program = _ALONE.format(absent=_ABSENT, folder=str(ROOT / "benchmarks"))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert not report["skipped"]
    assert all(row["finite"] for row in report["edits"])
    assert {row["name"].split(",")[0] for row in report["edits"]} == METHODS
    assert {row["placement"] for row in report["edits"]} == {"whole", TURNS}


def test_a_row_whose_packages_are_missing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import gpu

    monkeypatch.delitem(sys.modules, "gpu_edits", raising=False)
    monkeypatch.setitem(sys.modules, "full_width_networks", None)
    found = list(gpu.rows(torch.device("cpu"), gpu.Clock(60)))
    assert {row.name for row in found} == METHODS
    assert all("full_width_networks is missing" in row.line() for row in found)


def test_it_stops_by_its_own_clock() -> None:
    import gpu

    clock = gpu.Clock(60, longest_s=50)
    found = list(gpu.rows(torch.device("cpu"), clock))
    assert found
    assert {row.skipped for row in found} == {"not run: no time left"}
    assert "no time left" in gpu._tests(ROOT, clock)


def wheel(folder: Path, name: str, size: int = 0) -> Path:
    """A wheel with one module, whose content does not get smaller when it is packed."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    content = random.Random(0).randbytes(size).hex()[:size]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", f"value = {name!r}  # {content}")
    return path


def test_wheels_are_imported_as_they_came_and_packed_again(tmp_path: Path) -> None:
    import gpu_wheels

    wheel(tmp_path, "here_as_it_came")
    wheel(tmp_path, "here_packed_again", 1_100_000)
    names = ("here_as_it_came", "here_packed_again")
    size = gpu_wheels.gather(tmp_path, "3.12", names)  # nothing is lacking
    assert size == sum(path.stat().st_size for path in tmp_path.iterdir())
    assert {path.name.split("-any")[1] for path in tmp_path.iterdir()} == {".whl", ".whl.tar.xz"}
    with gpu_wheels.importable(tmp_path):
        assert [importlib.import_module(name).value for name in names] == list(names)
    assert importlib.util.find_spec("here_other") is None


def test_more_than_25_mb_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import gpu_wheels

    monkeypatch.setattr(gpu_wheels, "MOST_BYTES", 100)
    wheel(tmp_path, "large", 200)
    with pytest.raises(ValueError, match="more than 25"):
        gpu_wheels.gather(tmp_path, "3.12", ("large",))
