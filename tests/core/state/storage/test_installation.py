"""Versions side by side: which one is used, switching back, and how a panel finds it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intarsia.core.state.storage.installation import (
    Installation,
    announce,
    find_installation,
    own_installation,
    own_version,
)
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.errors import BadRequest


def put(root: Path, version: str, *, windows: bool = False) -> Path:
    inner = ("python.exe",) if windows else ("bin", "python3")
    python = root.joinpath("versions", version, "python", *inner)
    python.parent.mkdir(parents=True)
    python.write_text("")
    return python


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "Zoë's Programme" / "Intarsia"
    put(folder, "0.9.0")
    put(folder, "0.10.0")
    return folder


def test_versions_are_in_order_and_the_newest_is_used(root: Path) -> None:
    installation = Installation(root)
    assert installation.versions() == ("0.9.0", "0.10.0")
    assert installation.current() == "0.10.0"


def test_switching_back_and_forth(root: Path) -> None:
    installation = Installation(root)
    installation.use("0.9.0")
    assert installation.current() == "0.9.0"
    assert (root / "current.txt").read_bytes() == b"0.9.0\n"
    installation.use("0.10.0")
    assert installation.current() == "0.10.0"


def test_a_version_that_is_not_there_changes_nothing(root: Path) -> None:
    installation = Installation(root)
    installation.use("0.9.0")
    for version in ("0.11.0", "../0.9.0", "", "."):
        with pytest.raises(BadRequest, match=r"There is: 0\.9\.0, 0\.10\.0"):
            installation.use(version)
    assert installation.current() == "0.9.0"


def test_a_chosen_version_that_was_deleted_gives_way_to_what_is_there(root: Path) -> None:
    Installation(root).use("0.9.0")
    (root / "versions" / "0.9.0" / "python" / "bin" / "python3").unlink()
    assert Installation(root).current() == "0.10.0"


def test_half_a_version_is_none(root: Path) -> None:
    put(root, ".0.11.0.part")
    (root / "versions" / "0.12.0").mkdir()
    assert Installation(root).versions() == ("0.9.0", "0.10.0")


def test_windows_has_its_interpreter_elsewhere(tmp_path: Path) -> None:
    python = put(tmp_path, "1.0", windows=True)
    assert Installation(tmp_path).python("1.0") == python
    assert own_installation(str(python)) == Installation(tmp_path)
    assert own_version(str(python)) == "1.0"


def test_the_running_interpreter_knows_its_installation(root: Path) -> None:
    python = Installation(root).python("0.9.0")
    assert own_installation(str(python)) == Installation(root)
    assert own_version(str(python)) == "0.9.0"
    assert own_installation("/usr/bin/python3") is None
    assert own_version("/usr/bin/python3") == ""


def test_a_panel_finds_what_announced_itself_before_the_usual_folders(
    root: Path, tmp_path: Path
) -> None:
    places = Places(tmp_path / "home")
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert find_installation(places, environment, "linux") is None
    put(tmp_path / "data" / "intarsia-app", "0.8.0")
    usual = find_installation(places, environment, "linux")
    assert usual == Installation(tmp_path / "data" / "intarsia-app")
    announce(Installation(root), places)
    assert find_installation(places, environment, "linux") == Installation(root)


def test_the_usual_folder_of_windows(tmp_path: Path) -> None:
    put(tmp_path / "Programs" / "Intarsia", "1.0", windows=True)
    found = find_installation(Places(tmp_path / "h"), {"LOCALAPPDATA": str(tmp_path)}, "win32")
    assert found == Installation(tmp_path / "Programs" / "Intarsia")


@pytest.mark.parametrize("text", ["", "[]", '{"root": 3}', '{"root": "relative"}'])
def test_a_damaged_announcement_is_none(tmp_path: Path, text: str) -> None:
    places = Places(tmp_path)
    (tmp_path / "installed.json").write_text(text)
    assert find_installation(places, {"HOME": str(tmp_path)}, "linux") is None


@pytest.mark.skipif(not os.path.exists("/proc/self"), reason="needs /proc, where nobody may write")
def test_a_home_that_cannot_be_written_is_no_failure_of_the_start(root: Path) -> None:
    announce(Installation(root), Places(Path("/proc/intarsia")))
