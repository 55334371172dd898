"""`versions`, `verify`, `update` and `add-torch` as a person runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path

import pytest

from intarsia.core import child_processes
from intarsia.core.link import updates
from intarsia.core.state.storage.file_list import sha256_of, write_list
from intarsia.core.state.storage.installation import Installation
from intarsia.core.version import __version__
from intarsia.core.wire.errors import Unavailable
from intarsia.plugin import installation_commands
from intarsia.plugin.installation_commands import diffusion_requirements, main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made of links")


class Installed:
    """An installation whose Python is this one, under the path of an installed one."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "Zoë's Programme" / "Intarsia"
        self.home = folder / "home"
        self.put(__version__)
        Installation(self.root).use(__version__)

    def put(self, version: str) -> Path:
        folder = self.root / "versions" / version
        binaries = folder / "python" / "bin"
        binaries.mkdir(parents=True)
        # A virtual environment's Python knows its packages by a file beside its folder.
        (folder / "python" / "pyvenv.cfg").write_text(f"home = {sys.base_prefix}/bin\n")
        (binaries / "python3").symlink_to(Path(sys.executable).resolve())
        version_folder = f"python{sysconfig.get_python_version()}"
        (folder / "python" / "lib" / version_folder).mkdir(parents=True)
        (folder / "python" / "lib" / version_folder / "site-packages").symlink_to(
            sysconfig.get_path("purelib")
        )
        (folder / "python" / "part.bin").write_bytes(b"part")
        return folder

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        python = self.root / "versions" / __version__ / "python" / "bin" / "python3"
        given = {**os.environ, "INTARSIA_HOME": str(self.home), **environment}
        given.pop("PYTHONPATH", None)
        given |= {key: value for key, value in environment.items() if key == "PYTHONPATH"}
        command = [str(python), "-I", "-m", "intarsia.plugin", *arguments]
        return subprocess.run(
            command, env=given, capture_output=True, text=True, check=False, timeout=240
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed"))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address at which it is served."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, directory=str(folder))  # type: ignore[arg-type]

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def index(folder: Path, address: str, version: str, archive: Path | None = None) -> str:
    entry = {"url": f"{address}/a.tar.gz", "sha256": "0" * 64, "size": 10}
    if archive is not None:
        size = archive.stat().st_size
        entry = {"url": f"{address}/{archive.name}", "sha256": sha256_of(archive), "size": size}
    facts = {"version": version, "downloads": {"linux": entry, "macos": entry}}
    (folder / "index.json").write_text(json.dumps(facts))
    return f"{address}/index.json"


def test_a_python_on_the_path_of_the_environment_is_ignored(
    installed: Installed, tmp_path: Path
) -> None:
    (tmp_path / "intarsia.py").write_text("raise SystemExit(9)\n")
    (tmp_path / "json.py").write_text("raise SystemExit(9)\n")
    done = installed.run("--version", PYTHONPATH=str(tmp_path), PYTHONHOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (0, f"intarsia {__version__}\n"), done.stderr


def test_a_removed_file_is_named(installed: Installed) -> None:
    folder = installed.root / "versions" / __version__
    (folder / "python" / "lib" / "other.bin").write_bytes(b"1")
    listed = [folder / "python" / "part.bin", folder / "python" / "lib" / "other.bin"]
    write_short_list(folder, listed)
    assert installed.run("verify").returncode == 0
    listed[0].unlink()
    listed[1].write_bytes(b"2")
    done = installed.run("verify")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "python/part.bin is missing",
        "python/lib/other.bin has changed",
    ]
    assert "perhaps by an antivirus" in done.stderr


def write_short_list(folder: Path, files: list[Path]) -> None:
    entries = [
        {
            "path": path.relative_to(folder).as_posix(),
            "sha256": sha256_of(path),
            "size": path.stat().st_size,
        }
        for path in files
    ]
    (folder / "files.json").write_text(json.dumps({"files": entries}))


def test_versions_are_listed_and_switched(installed: Installed) -> None:
    installed.put("0.0.9")
    done = installed.run("versions")
    assert done.stdout.splitlines() == ["  0.0.9", f"* {__version__}"]
    done = installed.run("versions", "--use", "0.0.9")
    assert done.stdout.splitlines() == ["* 0.0.9", f"  {__version__}"]
    assert json.loads((installed.home / "installed.json").read_text()) == {
        "root": str(installed.root)
    }
    done = installed.run("versions", "--use", "7")
    assert done.returncode == 1
    assert "Version 7 is not installed" in done.stderr
    assert installed.run("versions", "--use", __version__).returncode == 0


def test_without_an_address_nothing_is_asked(installed: Installed) -> None:
    done = installed.run("update", "--check")
    assert done.returncode == 1
    assert "nothing was asked" in done.stderr


def test_a_newer_version_is_told_and_noted_for_the_panel(
    installed: Installed, served: tuple[Path, str]
) -> None:
    address = index(*served, "99.0")
    done = installed.run("update", "--check", INTARSIA_UPDATES=address)
    assert done.returncode == 0, done.stderr
    assert "Version 99.0 is there" in done.stdout
    assert json.loads((installed.home / "update.json").read_text())["version"] == "99.0"
    index(*served, __version__)
    done = installed.run("update", "--check", INTARSIA_UPDATES=address)
    assert "is the newest version" in done.stdout
    assert json.loads((installed.home / "update.json").read_text()) == {}
    done = installed.run("update", "--check", INTARSIA_UPDATES="")
    assert "nothing was asked" in done.stderr  # an administrator has switched it off


@pytest.mark.parametrize(
    ("settings", "asked"),
    [
        (None, []),
        ("{}", []),
        ('{"update_index": ""}', []),
        ('{"update_index": 7}', []),
        ("[]", []),
        ('{"update_index', []),
        ("[" * 200_000, []),
        ("\xff", []),
        ('{"update_index": "http://here"}', ["http://here"]),
    ],
)
def test_the_address_in_the_settings_is_asked(
    settings: str | None,
    asked: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told: list[str] = []

    def look(index: str) -> updates.Release:
        told.append(index)
        raise Unavailable("Nobody answers.")

    if settings is not None:
        (tmp_path / "settings.json").write_bytes(settings.encode("latin-1"))
    monkeypatch.setattr(updates, "look", look)
    monkeypatch.setenv("INTARSIA_HOME", str(tmp_path))
    monkeypatch.delenv("INTARSIA_UPDATES", raising=False)
    assert main("update", ["--check"]) == 1
    assert told == asked
    assert ("Nobody answers" if asked else "nothing was asked") in capsys.readouterr().err


def test_an_update_stands_beside_and_can_be_left_again(
    installed: Installed, served: tuple[Path, str], tmp_path: Path
) -> None:
    folder, address = served
    inner = tmp_path / "Intarsia" / "versions" / "99.0"
    (inner / "python" / "bin").mkdir(parents=True)
    (inner / "python" / "bin" / "python3").write_text("#!/bin/sh\necho 99\n")
    write_list(inner)
    archive = folder / "intarsia-99.0.tar.gz"
    subprocess.run(["tar", "-czf", str(archive), "-C", str(tmp_path), "Intarsia"], check=True)
    done = installed.run("update", INTARSIA_UPDATES=index(folder, address, "99.0", archive))
    assert done.returncode == 0, done.stderr
    assert f"intarsia versions --use {__version__}" in done.stdout
    installation = Installation(installed.root)
    assert installation.current() == "99.0"
    assert list((installed.home / "cache" / "downloads").iterdir()) == []
    assert installed.run("versions", "--use", __version__).returncode == 0
    assert installation.current() == __version__


def test_a_damaged_update_leaves_the_version_in_use(
    installed: Installed, served: tuple[Path, str]
) -> None:
    folder, address = served
    archive = folder / "intarsia-98.0.tar.gz"
    archive.write_bytes(b"\x1f\x8b no archive")
    done = installed.run("update", INTARSIA_UPDATES=index(folder, address, "98.0", archive))
    assert done.returncode == 1
    assert "cannot be unpacked" in done.stderr
    assert Installation(installed.root).current() == __version__


def test_an_intarsia_from_pip_is_told_to_use_pip() -> None:
    command = [sys.executable, "-m", "intarsia.plugin", "verify"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 1
    assert "pip install --upgrade" in done.stderr


def test_what_torch_is_added_with_is_what_the_package_says() -> None:
    names = diffusion_requirements()
    assert any(name.startswith("torch>=") for name in names)
    assert any(name.startswith("diffusers") for name in names)
    assert not [name for name in names if ";" in name or name.startswith("numpy")]


@pytest.mark.parametrize(
    ("downloaded", "system", "pinned"),
    [(True, "linux", True), (True, "darwin", False), (False, "linux", False)],
)
def test_torch_changes_nothing_that_opencv_of_a_download_is_linked_to(
    downloaded: bool, system: str, pinned: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []

    class Done:
        def wait(self) -> int:
            return 0

    def start(module: str, *arguments: str) -> Done:
        given.extend((module, *arguments))
        return Done()

    monkeypatch.setattr(child_processes, "start_module", start)
    monkeypatch.setattr(installation_commands, "root_of", lambda _: downloaded and str(tmp_path))
    monkeypatch.setattr(sys, "platform", system)
    assert main("add-torch", ["--dry-run"]) == 0
    assert given[:2] == ["pip", "install"]
    kept = [f"{name}=={version(name)}" for name in ("scipy", "imagecodecs")]
    assert [x for x in given if "==" in x] == (kept if pinned else [])
