"""Versions side by side as names on the disk tell them, and no import but what that takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.state.storage.version_folders import (
    CURRENT,
    VERSIONS,
    order_of,
    root_of,
    version_lines,
)

MODULES = Path(__file__).parents[4]


@pytest.fixture(name="root")
def fixture_root(tmp_path: Path) -> Path:
    root = tmp_path / "Zoë's Programme"
    for version in ("0.9.0", "0.10.0", "0.10.0rc1"):
        python = root / VERSIONS / version / "python" / "bin" / "python3"
        python.parent.mkdir(parents=True)
        python.touch()
    (root / VERSIONS / "0.11.0").mkdir()  # half a version
    return root


def test_releases_come_after_their_candidates() -> None:
    ordered = ["0.9", "0.10.0rc1", "0.10.0rc2", "0.10.0", "0.10.1", "1.0a1", "1.0"]
    assert sorted(reversed(ordered), key=order_of) == ordered


def test_the_one_in_use_has_a_star(root: Path) -> None:
    assert version_lines(str(root)) == ["  0.9.0", "  0.10.0rc1", "* 0.10.0"]
    (root / CURRENT).write_text("0.9.0\n")
    assert version_lines(str(root)) == ["* 0.9.0", "  0.10.0rc1", "  0.10.0"]
    assert version_lines(str(root / "none")) == []


def test_an_interpreter_knows_the_root_that_it_is_in(root: Path) -> None:
    inside = root / VERSIONS / "0.9.0" / "python" / "bin"
    assert root_of(str(inside / "python3")) == str(root)
    for elsewhere in ("/usr/bin/python3", "python3", ""):
        assert root_of(elsewhere) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links folders")
def test_the_command_lists_them_without_what_it_takes_to_change_them(
    root: Path, tmp_path: Path
) -> None:
    (tmp_path / "intarsia").symlink_to(MODULES, target_is_directory=True)
    executable = root / VERSIONS / "0.9.0" / "python" / "bin" / "python3"
    code = (
        f"import sys; sys.path.append({str(tmp_path)!r}); sys.executable = {str(executable)!r}\n"
        "from intarsia.plugin.cli import main\n"
        "status = main(['versions'])\nprint(*sys.modules, file=sys.stderr)\nsys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["  0.9.0", "  0.10.0rc1", "* 0.10.0"]
    slow = {"argparse", "dataclasses", "hashlib", "inspect", "json", "pathlib", "shutil"}
    assert not set(done.stderr.split()) & (slow | {"tempfile", "tomllib", "typing"})
