"""`intarsia krita-package` and `krita-install`: the plugin as a zip, or straight into Krita."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.removal import Why, remove
from intarsia.plugin.krita.install.package import LIBRARY, build_zip, default_name, plugin_files


def main(verb: str, arguments: Sequence[str]) -> int:
    """Run one of the two verbs; 0 done, 1 failed with a sentence."""
    parser = argparse.ArgumentParser(prog=f"intarsia {verb}")
    if verb == "krita-package":
        parser.add_argument("-o", "--out", type=Path, default=Path(default_name()))
    else:
        parser.add_argument("--into", type=Path, default=None, help="Krita's resource folder")
    given = parser.parse_args(arguments)
    try:
        if verb == "krita-package":
            print(build_zip(given.out))
        else:
            _install(given.into or resource_folder(os.environ, sys.platform))
    except OSError as error:
        print(f"intarsia: {error.filename}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


def resource_folder(environment: Mapping[str, str], platform: str) -> Path:
    """Krita's folder of resources of this user.

    The usual one where it is there, else that of a Krita from the Microsoft Store or Flatpak, else
    the usual one. A portable Krita's cannot be known: it has to be told.
    """
    usual, others = _folders(environment, platform)
    if usual.is_dir():
        return usual
    return next((folder for folder in others if folder.is_dir()), usual)


def _folders(environment: Mapping[str, str], platform: str) -> tuple[Path, list[Path]]:
    """The usual resource folder, and those of Kritas that are packed apart from the system."""
    home = Path(environment.get("HOME") or "~").expanduser()
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        packages = sorted((local / "Packages").glob("*Krita*"))
        return roaming / "krita", [p / "LocalCache" / "Roaming" / "krita" for p in packages]
    if platform == "darwin":
        return home / "Library" / "Application Support" / "krita", []
    data = environment.get("XDG_DATA_HOME", "")
    base = Path(data) if os.path.isabs(data) else home / ".local" / "share"
    return base / "krita", [home / ".var" / "app" / "org.kde.krita" / "data" / "krita"]


def install(folder: Path) -> None:
    """Put the plugin's files where Krita's importer would; an earlier version goes."""
    with suppress(OSError):
        remove(folder / "pykrita" / LIBRARY, Why.REPLACED)
    for name, data in plugin_files().items():
        target = folder / name if name.startswith("actions/") else folder / "pykrita" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _install(folder: Path) -> None:
    install(folder)
    print(f"Installed in {folder}.")
    print("Switch it on in Krita: Settings, Configure Krita, Python Plugin Manager, Intarsia.")
    print("Then start Krita again.")
