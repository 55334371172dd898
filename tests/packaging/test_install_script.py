"""install.sh: into the menu and out again, an older version kept, no space, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.state.storage.installation import Installation
from intarsia_build.desktop import ID, write_linux

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")


def archive(folder: Path, version: str) -> Path:
    """An unpacked archive with a Python that only says its version."""
    write_linux(folder)
    python = folder / "versions" / version / "python" / "bin" / "python3"
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\necho {version}\n")
    python.chmod(0o755)
    (folder / "current.txt").write_text(f"{version}\n")
    (folder / "LICENSE").write_text("")
    return folder


def install(
    folder: Path, home: Path, *arguments: str, path: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": f"{path}{os.environ['PATH']}"}
    command = ["sh", str(folder / "install.sh"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Zoë Müller"
    folder.mkdir()
    return folder


def test_in_and_out_again(tmp_path: Path, home: Path) -> None:
    done = install(archive(tmp_path / "a b", "0.1.0"), home)
    assert done.returncode == 0, done.stderr
    data = home / ".local" / "share"
    entry = (data / "applications" / f"{ID}.desktop").read_text()
    assert f'Exec="{data}/intarsia-app/intarsia" edit %f\n' in entry
    said = subprocess.run(
        [str(home / ".local" / "bin" / "intarsia")], capture_output=True, text=True, check=True
    )
    assert said.stdout == "0.1.0\n"
    made = data / "intarsia" / "settings.json"
    made.parent.mkdir()
    made.write_text("{}")
    done = install(data / "intarsia-app", home, "--uninstall")
    assert done.returncode == 0, done.stderr
    left = {p.relative_to(home) for p in home.rglob("*") if p.is_file()}
    ours = {p for p in left if "intarsia" in str(p).lower()}
    assert ours == {made.relative_to(home)}


def test_a_newer_version_stands_beside_the_older_one(tmp_path: Path, home: Path) -> None:
    assert install(archive(tmp_path / "old", "0.1.0"), home).returncode == 0
    assert install(archive(tmp_path / "new", "0.2.0"), home).returncode == 0
    installed = Installation(home / ".local" / "share" / "intarsia-app")
    assert installed.versions() == ("0.1.0", "0.2.0")
    assert installed.current() == "0.2.0"
    installed.use("0.1.0")
    assert installed.current() == "0.1.0"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc/cpuinfo")
def test_a_processor_that_is_too_old_is_told_before_anything_changes(
    tmp_path: Path, home: Path
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "grep").write_text("#!/bin/sh\nexit 1\n")  # finds nothing in the processor's list
    (tools / "grep").chmod(0o755)
    folder = archive(tmp_path / "new", "0.1.0")
    done = install(folder, home, path=f"{tools}:")
    assert done.returncode == 1
    assert "SSE4.2" in done.stderr
    assert not list(home.rglob("*"))
    environment = {"PATH": f"{tools}:{os.environ['PATH']}"}
    started = subprocess.run(
        [str(folder / "intarsia")], env=environment, capture_output=True, text=True, check=False
    )
    assert (started.returncode, started.stdout) == (1, "")
    assert "SSE4.2" in started.stderr


def test_no_space_changes_nothing(tmp_path: Path, home: Path) -> None:
    assert install(archive(tmp_path / "old", "0.1.0"), home).returncode == 0
    tools = tmp_path / "tools"
    tools.mkdir()
    full = "echo Filesystem\necho x 1 1 3 100% /\n"  # three kilobytes are free
    (tools / "df").write_text(f"#!/bin/sh\n{full}")
    (tools / "df").chmod(0o755)
    done = install(archive(tmp_path / "new", "0.2.0"), home, path=f"{tools}:")
    assert done.returncode == 1
    assert "Nothing was changed" in done.stderr
    installed = Installation(home / ".local" / "share" / "intarsia-app")
    assert installed.versions() == ("0.1.0",)
    assert installed.current() == "0.1.0"


def test_a_copy_that_fails_half_way_leaves_the_older_version_in_use(
    tmp_path: Path, home: Path
) -> None:
    assert install(archive(tmp_path / "old", "0.1.0"), home).returncode == 0
    tools = tmp_path / "tools"
    tools.mkdir()
    real = shutil.which("cp")
    (tools / "cp").write_text(f'#!/bin/sh\n{real} "$@"\nexit 1\n')  # the disk is full at its end
    (tools / "cp").chmod(0o755)
    done = install(archive(tmp_path / "new", "0.2.0"), home, path=f"{tools}:")
    assert done.returncode != 0
    installed = Installation(home / ".local" / "share" / "intarsia-app")
    assert installed.versions() == ("0.1.0",)
    assert installed.current() == "0.1.0"
