"""Menu entry, types, AppStream, icons and the .app: read by the tools of their systems."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from intarsia.core.version import __version__
from intarsia_build.desktop import ID, write_linux, write_macos, write_windows
from intarsia_build.icons import SIDES


@pytest.fixture(scope="module")
def linux(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("linux")
    write_linux(folder)
    return folder


def valid(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_valid(linux: Path) -> None:
    valid("desktop-file-validate", str(linux / "share" / "applications" / f"{ID}.desktop"))


def test_the_appstream_data_is_valid_and_names_the_version(linux: Path) -> None:
    path = linux / "share" / "metainfo" / f"{ID}.metainfo.xml"
    assert f'<release version="{__version__}"' in path.read_text()
    valid("appstreamcli", "validate", "--no-net", str(path))


def test_the_types_are_understood(linux: Path, tmp_path: Path) -> None:
    shutil.copytree(linux / "share" / "mime", tmp_path / "mime")
    valid("update-mime-database", str(tmp_path / "mime"))
    assert "image/openraster:*.ora" in (tmp_path / "mime" / "globs").read_text()


def test_there_is_an_icon_of_every_size(linux: Path) -> None:
    icons = linux / "share" / "icons" / "hicolor"
    for side in SIDES:
        with Image.open(icons / f"{side}x{side}" / "apps" / f"{ID}.png") as picture:
            assert picture.size == (side, side)
            low, high = picture.getextrema()[3]
            assert low < 10 < 250 < high  # round corners on a filled square
    assert (icons / "scalable" / "apps" / f"{ID}.svg").read_text().startswith("<svg")


def test_windows_has_one_icon_of_many_sizes_and_commands_that_ignore_other_pythons(
    tmp_path: Path,
) -> None:
    write_windows(tmp_path)
    with Image.open(tmp_path / "intarsia.ico") as picture:
        assert {(16, 16), (48, 48), (256, 256)} <= set(picture.info["sizes"])
    for name in ("intarsia.cmd", "intarsia-edit.cmd"):
        text = (tmp_path / name).read_bytes()
        assert text.count(b"\r\n") == text.count(b"\n")
        assert b'"%~dp0versions\\%INTARSIA_VERSION%\\python\\' in text
        assert b"set PYTHONPATH=\r\n" in text
        assert b" -I -m intarsia.plugin" in text


def test_the_application_for_macos_says_what_it_starts(tmp_path: Path) -> None:
    write_macos(tmp_path)
    facts = plistlib.loads((tmp_path / "Info.plist").read_bytes())
    assert facts["CFBundleShortVersionString"] == __version__
    program = tmp_path / "MacOS" / facts["CFBundleExecutable"]
    assert program.stat().st_mode & 0o111
    with Image.open(tmp_path / "Resources" / facts["CFBundleIconFile"]) as picture:
        assert picture.format == "ICNS"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_launcher_starts_the_version_in_use_from_any_folder(tmp_path: Path) -> None:
    top = tmp_path / "Zoë's Bücher $HOME"
    write_linux(top)
    (top / "current.txt").write_text("0.2.0\n")
    for version in ("0.1.0", "0.2.0"):
        python = top / "versions" / version / "python" / "bin" / "python3"
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\necho {version} "$@"\n')
        python.chmod(0o755)
    (tmp_path / "link").symlink_to(top / "intarsia")
    for program in (top / "intarsia", tmp_path / "link"):
        done = subprocess.run(
            [str(program), "edit", "a b"], capture_output=True, text=True, check=True, cwd="/"
        )
        assert done.stdout == "0.2.0 -I -m intarsia.plugin edit a b\n"
