"""An Intarsia with a Python of its own: its versions side by side, and the one in use.

    ROOT/current.txt                    the version in use, one line
    ROOT/versions/VERSION/python/...    its private Python, with the packages in it
    ROOT/versions/VERSION/files.json    the list of its files (`file_list`)

`installed.json` in the places' home names ROOT, so that a panel in Krita finds it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.places import Places, make_folder
from intarsia.core.state.storage.version_folders import (
    CURRENT,
    VERSIONS,
    has_version,
    python_in,
    root_of,
    version_in_use,
    versions_in,
)
from intarsia.core.wire.errors import BadRequest, IntarsiaError

_POINTER = "installed.json"


@dataclass(frozen=True)
class Installation:
    """What is installed below `root`. Naming one makes nothing."""

    root: Path

    def versions(self) -> tuple[str, ...]:
        """The versions that have a Python, oldest first."""
        return versions_in(str(self.root))

    def has(self, version: str) -> bool:
        """Whether that version is there and can be started."""
        return has_version(str(self.root), version)

    def folder(self, version: str) -> Path:
        return self.root / VERSIONS / version

    def python(self, version: str) -> Path:
        """That version's interpreter, whether it is there or not."""
        return Path(python_in(str(self.folder(version))))

    def current(self) -> str:
        """The version in use: the chosen one if it is there, else the newest; "" for none."""
        return version_in_use(str(self.root))

    def use(self, version: str) -> None:
        """Make that version the one in use. Raises BadRequest where it is not there, NoSpace."""
        if not self.has(version):
            there = ", ".join(self.versions()) or "none"
            raise BadRequest(
                f"Version {version} is not installed in {self.root}.", f"There is: {there}."
            )
        write_atomic(self.root / CURRENT, [version.encode(), b"\n"])


def own_installation(executable: str = sys.executable) -> Installation | None:
    """The installation that this interpreter belongs to; None for any other Python."""
    root = root_of(executable)
    return Installation(Path(root)) if root else None


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
