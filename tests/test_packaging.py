"""The package list, the wheel, and what an import of the panel may load."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("core", "plugin", "resources", "ui")


def _listed() -> set[str]:
    text = (ROOT / "pyproject.toml").read_text()
    block = re.search(r"^packages = \[\n(.*?)^\]", text, re.M | re.S)
    assert block
    return set(re.findall(r'"(intarsia[\w.]*)"', block.group(1)))


def _present() -> set[str]:
    found = (p.parent for top in FOLDERS for p in (ROOT / top).rglob("__init__.py"))
    return {"intarsia." + ".".join(p.relative_to(ROOT).parts) for p in found}


def test_every_package_folder_is_listed() -> None:
    assert _listed() == _present()


def test_every_module_opens_with_a_sentence_of_ownership() -> None:
    bare = [
        str(path.relative_to(ROOT))
        for top in (*FOLDERS, "benchmarks", "docs", "packaging", "tests")
        for path in (ROOT / top).rglob("*.py")
        if not re.match(r'(#![^\n]*\n)?r?"""', path.read_text())
    ]
    assert bare == []


def test_no_module_outgrows_its_reader() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for top in FOLDERS
        for path in (ROOT / top).rglob("*.py")
        if (count := len(path.read_text().splitlines())) > 400
    }
    assert long == {}


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """File names in a wheel that is built from a copy of the tracked files."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout.split(b"\0")
    for name in filter(None, names):
        origin, copy = ROOT / name.decode(), source / name.decode()
        if not origin.is_file() or origin.parts[len(ROOT.parts)] in ("tests", "docs"):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(origin.read_bytes())
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(out), str(source)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = out.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_every_module_and_nothing_else(wheel_names: set[str]) -> None:
    modules = {f"intarsia/{p.relative_to(ROOT)}" for t in FOLDERS for p in (ROOT / t).rglob("*.py")}
    shipped = {name for name in wheel_names if name.endswith(".py")}
    assert shipped == modules


def test_the_wheel_holds_the_data_files(wheel_names: set[str]) -> None:
    data = {
        f"intarsia/{path.relative_to(ROOT)}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc", ".ts")
    }
    assert data <= wheel_names


HEAVY = ("numpy", "torch", "cv2", "PIL", "scipy", "diffusers", "intarsia.core.engine")


@pytest.mark.parametrize("module", ["intarsia.ui.panel.panel", "intarsia.plugin.standalone.app"])
def test_the_panel_process_stays_light(module: str) -> None:
    code = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = json.loads(done.stdout.splitlines()[-1])
    heavy = [n for n in loaded if any(n == h or n.startswith(h + ".") for h in HEAVY)]
    assert heavy == []
