"""An Intarsia with a Python of its own: its versions side by side, and the one in use.

    ROOT/current.txt                    the version in use, one line
    ROOT/versions/VERSION/python/...    its private Python, with the packages in it
    ROOT/versions/VERSION/files.json    the list of its files (`file_list`)

`installed.json` in the places' home names ROOT, so that a panel in Krita finds it.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.places import Places, make_folder
from intarsia.core.wire.errors import BadRequest, IntarsiaError

CURRENT = "current.txt"
VERSIONS = "versions"
_POINTER = "installed.json"
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,40}")


@dataclass(frozen=True)
class Installation:
    """What is installed below `root`. Naming one makes nothing."""

    root: Path

    def versions(self) -> tuple[str, ...]:
        """The versions that have a Python, oldest first."""
        folder = self.root / VERSIONS
        names = (p.name for p in folder.iterdir()) if folder.is_dir() else iter(())
        return tuple(sorted((n for n in names if self.has(n)), key=order_of))

    def has(self, version: str) -> bool:
        """Whether that version is there and can be started."""
        return bool(_VERSION.fullmatch(version)) and self.python(version).is_file()

    def folder(self, version: str) -> Path:
        return self.root / VERSIONS / version

    def python(self, version: str) -> Path:
        """That version's interpreter, whether it is there or not."""
        inside = self.folder(version) / "python"
        windows = inside / "python.exe"
        return windows if windows.is_file() else inside / "bin" / "python3"

    def current(self) -> str:
        """The version in use: the chosen one if it is there, else the newest; "" for none."""
        with suppress(OSError, UnicodeDecodeError):
            chosen = (self.root / CURRENT).read_text("utf-8").strip()
            if self.has(chosen):
                return chosen
        return self.versions()[-1] if self.versions() else ""

    def use(self, version: str) -> None:
        """Make that version the one in use. Raises BadRequest where it is not there, NoSpace."""
        if not self.has(version):
            there = ", ".join(self.versions()) or "none"
            raise BadRequest(
                f"Version {version} is not installed in {self.root}.", f"There is: {there}."
            )
        write_atomic(self.root / CURRENT, [version.encode(), b"\n"])


def order_of(version: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts versions: numbers by value, before any letters of the same place.

    A release comes after its pre-releases: "1.0rc1" < "1.0".
    """
    parts = re.findall(r"\d+|[A-Za-z]+", version)
    return (*((int(p), "") if p.isdigit() else (-1, p) for p in parts), (-1, "~"))


def own_installation(executable: str = sys.executable) -> Installation | None:
    """The installation that this interpreter belongs to; None for any other Python."""
    for folder in Path(executable).parents:
        if folder.parent.name == VERSIONS and (folder / "python").is_dir():
            return Installation(folder.parent.parent)
    return None


def own_version(executable: str = sys.executable) -> str:
    """The version folder that this interpreter is in, "" for any other Python."""
    found = own_installation(executable)
    return Path(executable).relative_to(found.root).parts[1] if found is not None else ""


def announce(installation: Installation, places: Places) -> None:
    """Write down where Intarsia is installed, for panels in other programs.

    A home that cannot be written is no failure: those panels then look in the usual folders.
    """
    if _announced_root(places) == installation.root:
        return
    text = json.dumps({"root": str(installation.root)}, ensure_ascii=False)
    with suppress(IntarsiaError):
        make_folder(places.home)
        write_atomic(places.home / _POINTER, [text.encode(), b"\n"], private=True)


def find_installation(
    places: Places, environment: Mapping[str, str], platform: str = sys.platform
) -> Installation | None:
    """The installation that announced itself, or the one in the system's usual folder."""
    pointed = _announced_root(places)
    for root in ((pointed,) if pointed else ()) + usual_roots(environment, platform):
        if Installation(root).current():
            return Installation(root)
    return None


def usual_roots(environment: Mapping[str, str], platform: str) -> tuple[Path, ...]:
    """Where the installers put Intarsia when a person chooses nothing else."""
    home = Path(environment.get("HOME") or "~").expanduser()
    if platform == "win32":
        local = environment.get("LOCALAPPDATA") or str(home / "AppData" / "Local")
        return (Path(local) / "Programs" / "Intarsia",)
    if platform == "darwin":
        inner = Path("Intarsia.app") / "Contents" / "Resources"
        return (Path("/Applications") / inner, home / "Applications" / inner)
    data = environment.get("XDG_DATA_HOME", "")
    base = Path(data) if os.path.isabs(data) else home / ".local" / "share"
    return (base / "intarsia-app", Path("/opt/intarsia"))


def _announced_root(places: Places) -> Path | None:
    try:
        root = json.loads((places.home / _POINTER).read_text("utf-8"))["root"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Path(root) if isinstance(root, str) and os.path.isabs(root) else None
