"""The staged Windows tree: wheels for win_amd64 only, nothing to compile, every import there.

INTARSIA_DIST=dist pytest -m portable tests/packaging/test_windows_tree.py
"""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest

from intarsia.core.state.storage.file_list import faults
from intarsia.core.version import __version__
from intarsia_build.imports import Missing, Tree
from intarsia_build.targets import WINDOWS
from intarsia_build.wheels import fits

# Of extras that are added where they are wanted, and of hosts.
ADDED_LATER = {
    *("torch", "torchvision", "diffusers", "transformers", "segment_anything", "safetensors"),
    *("accelerate", "ray", "aiohttp", "krita", "pykrita", "PyQt5", "PyQt6"),
}
# Parts of servers and clients that are chosen by name, none of which we choose.
NOT_CHOSEN = {
    *("websockets", "wsproto", "httptools", "zttp", "watchfiles", "itsdangerous"),
    *("h2", "socksio", "trio"),  # of the hub client's connections
}


@pytest.fixture(scope="module")
def version() -> Path:
    folder = Path(os.environ.get("INTARSIA_DIST", "none"), "windows", "Intarsia", "versions")
    if not folder.is_dir():
        pytest.skip("INTARSIA_DIST names no folder with a staged Windows tree")
    return folder / __version__


@pytest.fixture(scope="module")
def site(version: Path) -> Path:
    return version / "python" / "Lib" / "site-packages"


@pytest.mark.portable
def test_it_holds_wheels_of_windows_only_and_is_as_listed(version: Path, site: Path) -> None:
    assert faults(version) == ()
    tags: dict[str, list[str]] = {}
    for wheel in site.glob("*.dist-info/WHEEL"):
        name = wheel.parent.name.removesuffix(".dist-info")
        found = re.findall(r"^Tag: (\S+)$", wheel.read_text(), re.M)
        tags[name] = [tag for tag in found if fits(f"{name}-{tag}.whl", WINDOWS)]
    assert len(tags) > 40
    assert [name for name, fitting in tags.items() if not fitting] == []
    assert not [p for p in site.rglob("*") if p.suffix in (".so", ".dylib")]
    left = [p for p in site.rglob("*") if p.name == "setup.py" or p.suffix == ".egg-info"]
    assert [p for p in left if p.relative_to(site).parts[0] != "intarsia"] == []  # ours is a module
    libraries = [p for p in site.rglob("*") if p.suffix in (".pyd", ".dll")]
    assert len(libraries) > 200
    assert all(p.read_bytes()[:2] == b"MZ" for p in libraries)


@pytest.mark.portable
def test_every_import_leads_somewhere(site: Path) -> None:
    reached, missing = Tree(site).walk("intarsia")
    assert {"numba.core", "scipy.ndimage", "PySide6.QtWidgets"} <= reached
    allowed = ADDED_LATER | NOT_CHOSEN
    assert [m for m in missing if m.wanted.partition(".")[0] not in allowed] == []
    # What is left out on purpose is asked for where it may be missing, or by who need it too.
    assert not {
        m.asker for m in missing if m.asker in ("intarsia.plugin.cli", "intarsia.ui.panel.panel")
    }


@pytest.mark.portable
def test_nothing_that_starts_needs_a_compiler(site: Path) -> None:
    ours = [p for p in (site / "intarsia").rglob("*.py")]
    asked = {
        (alias.name if isinstance(node, ast.Import) else node.module or "").partition(".")[0]
        for path in ours
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert not asked & {"distutils", "setuptools", "cffi", "Cython", "pythran", "triton"}


def test_a_missing_import_is_found_and_a_guarded_one_is_not(tmp_path: Path) -> None:
    package = tmp_path / "ours"
    package.mkdir()
    (tmp_path / "other.py").write_text("def f():\n    import nowhere_inside_others\n")
    (package / "__init__.py").write_text("")
    (package / "a.py").write_text(
        "import json\nfrom other import f\nfrom ours.b import g\nimport missing.part\n"
        "try:\n    import guarded\nexcept ImportError:\n    guarded = None\n"
        "def late():\n    from ours import nothing_of_the_kind\n    import missing_late\n"
    )
    (package / "b.py").write_text("from . import a\nfrom .a import f\ng = 1\n")
    reached, missing = Tree(tmp_path).walk("ours")
    assert reached == {"ours", "ours.a", "ours.b", "other"}
    assert missing == (Missing("ours.a", "missing.part"), Missing("ours.a", "missing_late"))
