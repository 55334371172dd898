"""Where files are kept, on each platform, and for whom."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intarsia.core.state.storage.places import Places, find_places, make_folder, secure
from intarsia.core.wire.errors import NoSpace

HOME = Path.home()


@pytest.mark.parametrize(
    ("environment", "platform", "home"),
    [
        ({"INTARSIA_HOME": "/x/y"}, "linux", Path("/x/y")),
        ({"INTARSIA_HOME": "~/y", "LOCALAPPDATA": "/z"}, "win32", HOME / "y"),
        ({}, "linux", HOME / ".local/share/intarsia"),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data/intarsia")),
        ({"XDG_DATA_HOME": "relative"}, "linux", HOME / ".local/share/intarsia"),
        ({}, "darwin", HOME / "Library/Application Support/Intarsia"),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/Intarsia")),
        ({}, "win32", HOME / "AppData/Local/Intarsia"),
    ],
)
def test_home_by_platform(environment: dict[str, str], platform: str, home: Path) -> None:
    assert find_places(environment, platform) == Places(home)


def test_the_process_environment_is_the_default() -> None:
    assert find_places().home == Path(os.environ["INTARSIA_HOME"])


def test_everything_lies_in_one_folder(tmp_path: Path) -> None:
    places = Places(tmp_path / "home")
    parts = (places.journal, places.packs, places.cache, places.kept, places.autosave)
    files = (places.settings_file, places.engine_file, places.engine_log)
    assert {path.parent for path in (*parts, *files)} == {places.home}
    assert not places.home.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX systems")
def test_folders_are_made_for_this_user_alone(tmp_path: Path) -> None:
    folder = make_folder(Places(tmp_path / "home").kept)
    assert [p.stat().st_mode & 0o777 for p in (folder, folder.parent)] == [0o700, 0o700]
    assert make_folder(folder) == folder


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoSpace, match="file"):
        make_folder(tmp_path / "file" / "folder")


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX systems")
def test_a_home_that_was_there_is_closed_with_all_that_is_ours(tmp_path: Path) -> None:
    home = tmp_path / "home"
    before = os.umask(0)
    try:
        (home / "journal-2" / "x").mkdir(parents=True)
        for name in ("engine.log", "settings.json", "journal-2/x/000001.aa", "a-file-of-mine"):
            (home / name).write_text("x")
        (home / "packs").symlink_to(tmp_path)
        secure(Places(home))
        new = make_folder(Places(home).kept / "deep")
    finally:
        os.umask(before)
    modes = {path: path.stat().st_mode & 0o777 for path in home.rglob("*") if path.name != "packs"}
    assert home.stat().st_mode & 0o777 == 0o700
    assert modes.pop(home / "a-file-of-mine") == 0o666
    assert all(mode == (0o700 if path.is_dir() else 0o600) for path, mode in modes.items())
    assert new in modes
