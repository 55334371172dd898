"""The Linux archive on a bare Debian root with no network: verified, demo run, editor shown.

    INTARSIA_DIST=dist INTARSIA_BARE_ROOT=/var/tmp/bare pytest -m portable tests/packaging

INTARSIA_BARE_ROOT is made by `debootstrap --variant=minbase bookworm FOLDER`. It is copied and
never changed. Needs root, Xvfb, ImageMagick and iproute2 outside; nothing of them inside.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intarsia.core.version import __version__

pytestmark = [pytest.mark.portable, pytest.mark.timeout(1800)]

PLACE = "/opt/Zoë's Programme"  # spaces, an apostrophe and a letter outside ASCII
DISPLAY = ":77"


def needed(name: str) -> Path:
    value = os.environ.get(name, "")
    if not value or not Path(value).is_dir():
        pytest.skip(f"{name} names no folder")
    return Path(value)


# Imports every native module and says of which a library, or a name in one, is not found.
ALL_NAMES = """
import importlib, pathlib, sys
site = pathlib.Path(next(at for at in sys.path if at.endswith("site-packages")))
count = 0
for path in sorted(site.rglob("*.so")):
    if ".abi3." in path.name or ".cpython-" in path.name:
        name = ".".join((*path.relative_to(site).parts[:-1], path.name.partition(".")[0]))
        count += 1
        try:
            importlib.import_module("cv2" if name == "cv2.cv2" else name)
        except ImportError as error:
            if "undefined symbol" in str(error) or "shared object" in str(error):
                print(name, error)
print(count)
"""


class Root:
    """A bare system in a folder, entered without a network."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = f"{PLACE}/Intarsia/intarsia"

    def command(self, *arguments: str, **environment: str) -> list[str]:
        """The command that runs the program inside, with an environment made to mislead it."""
        given = {
            "HOME": "/root",
            "PATH": "/misleading:/usr/bin:/bin",
            "PYTHONPATH": "/misleading",
            "PYTHONHOME": "/misleading",
            "LANG": "C.UTF-8",
            "OMP_NUM_THREADS": "1",
            **environment,
        }
        pairs = [f"{key}={value}" for key, value in given.items()]
        # No interface but the loopback one, which the engine needs.
        enter = 'ip link set lo up && exec chroot "$0" env -i "$@"'
        outside = ["unshare", "-n", "sh", "-c", enter, str(self.folder), *pairs]
        return [*outside, self.program, *arguments]

    @property
    def python(self) -> str:
        return f"{PLACE}/Intarsia/versions/{__version__}/python/bin/python3"

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = self.command(*arguments, **environment)
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)

    @property
    def data(self) -> Path:
        return self.folder / "root" / ".local" / "share" / "intarsia"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A copy of the bare root with the archive unpacked, and what a careless PATH might hold."""
    bare = needed("INTARSIA_BARE_ROOT")
    archive = needed("INTARSIA_DIST") / f"intarsia-{__version__}-linux.tar.gz"
    folder = tmp_path_factory.mktemp("bare") / "root"
    subprocess.run(["cp", "-a", str(bare), str(folder)], check=True)
    place = folder / PLACE.lstrip("/")
    place.mkdir(parents=True)
    subprocess.run(["tar", "-xzf", str(archive), "-C", str(place)], check=True)
    misleading = folder / "misleading"
    misleading.mkdir()
    (misleading / "numpy.py").write_text("raise RuntimeError('not the private one')\n")
    (misleading / "python3").write_text("#!/bin/sh\nexit 9\n")
    (misleading / "python3").chmod(0o755)
    mounts = {"/proc": folder / "proc", "/dev": folder / "dev"}
    for origin, target in mounts.items():
        subprocess.run(["mount", "--bind", origin, str(target)], check=True)
    yield Root(folder)
    for target in mounts.values():
        subprocess.run(["umount", "-l", str(target)], check=False)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def screen(root: Root) -> Iterator[str]:
    """An X server outside, whose socket is reached from inside."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
    sockets = root.folder / "tmp" / ".X11-unix"
    sockets.mkdir(parents=True)
    while not Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
        assert server.poll() is None
        time.sleep(0.1)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
    yield DISPLAY
    subprocess.run(["umount", "-l", str(sockets)], check=False)
    server.terminate()
    server.wait()


def test_the_root_is_bare(root: Root) -> None:
    inside = root.folder / "usr"
    assert not list(inside.glob("bin/python3*"))
    assert not list(inside.glob("lib/x86_64-linux-gnu/libX11*"))
    assert not (root.folder / "etc" / "fonts").exists()


def test_every_file_is_whole_and_a_removed_one_is_named(root: Root) -> None:
    done = root.run("verify")
    assert done.returncode == 0, done.stderr
    version = root.folder / PLACE.lstrip("/") / "Intarsia" / "versions" / __version__
    victim = next(version.rglob("PIL/_imaging*.so"))
    kept = victim.read_bytes()
    victim.unlink()
    done = root.run("verify")
    assert done.returncode == 1
    assert f"{victim.relative_to(version)} is missing" in done.stdout
    assert "antivirus" in done.stderr
    victim.write_bytes(kept)


def test_every_native_module_finds_all_its_names(root: Root) -> None:
    """Also those that are found only when they are called; Qt's need what a desktop has."""
    command = root.command("-I", "-c", ALL_NAMES, LD_BIND_NOW="1")
    command[command.index(root.program)] = root.python
    libraries = f"{Path(root.python).parents[1]}/fallback"
    command.insert(command.index(root.python), f"LD_LIBRARY_PATH={libraries}")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    *unfound, count = done.stdout.splitlines()
    assert (done.returncode, unfound) == (0, []), done.stderr
    assert int(count) > 100


def test_the_demo_runs(root: Root) -> None:
    done = root.run("demo", "--out", "/root/out", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert {report["outside_max"] for report in told["reports"]} == {0.0}
    assert (root.folder / "root" / "out" / "before-after.png").stat().st_size > 100_000


def test_the_demo_runs_with_a_home_that_cannot_be_written(root: Root) -> None:
    done = root.run("demo", "--out", "/tmp/out", HOME="/proc")
    assert done.returncode == 0, done.stderr


def test_it_shows_what_it_is_made_of(root: Root) -> None:
    done = root.run("notices")
    assert done.returncode == 0, done.stderr
    for part in ("PySide6", "numpy", "opencv-python-headless", "Apache", "python 3", "libxcb1"):
        assert part.lower() in done.stdout.lower()


def test_a_report_holds_nothing_of_the_person(root: Root) -> None:
    """The user's name, the home, the folder of the program, the engine's token, the settings'."""
    person, token = "zoë-of-the-report", "a-token-of-an-engine-far-away"
    home = root.folder / "home" / person
    data = home / ".local" / "share" / "intarsia"
    data.mkdir(parents=True)
    (data / "settings.json").write_text(
        json.dumps({"engines": [{"name": person, "address": "box:7870", "token": token}]})
    )
    inside = f"/home/{person}"
    given = {"HOME": inside, "USER": person, "LOGNAME": person}
    done = root.run("take-apart", "/root/out/rocket.ora", "-o", f"{inside}/{person}.ora", **given)
    assert done.returncode == 0, done.stderr
    done = root.run("report", "-o", f"{inside}/report.txt", **given)
    assert done.returncode == 0, done.stderr
    text = (home / "report.txt").read_text("utf-8")
    assert __version__ in text
    secrets = {person, inside, token, PLACE, "/root", "box:7870", os.uname().nodename}
    assert not [secret for secret in secrets if secret in text]


def test_the_editor_opens_and_starts_its_engine(root: Root, screen: str, tmp_path: Path) -> None:
    command = root.command("edit", "/root/out/rocket.ora", DISPLAY=screen)
    with (tmp_path / "log").open("wb") as log:
        editor = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            until = time.monotonic() + 300
            while not (root.data / "engine.json").exists():
                assert editor.poll() is None, (tmp_path / "log").read_text()
                assert time.monotonic() < until, (root.data / "engine.log").read_text()
                time.sleep(0.5)
            time.sleep(20)  # the picture and the engine's answer come to be shown
            shot = Path(os.environ.get("INTARSIA_SHOT", tmp_path / "editor.png"))
            subprocess.run(["import", "-display", screen, "-window", "root", str(shot)], check=True)
        finally:
            editor.terminate()
            editor.wait(60)
            stop_engine(root)
    count = subprocess.run(
        ["identify", "-format", "%k", str(shot)], check=True, capture_output=True, text=True
    )
    assert int(count.stdout) > 5000  # a photo is on the screen, not an empty window
    installed = json.loads((root.data / "installed.json").read_text())
    assert installed == {"root": f"{PLACE}/Intarsia"}


def stop_engine(root: Root) -> None:
    """The engine outlives its panel for a minute: end it now."""
    facts = json.loads((root.data / "engine.json").read_text())
    subprocess.run(["kill", str(facts["pid"])], check=False)
