"""Puts the plugin into a Krita, or into a zip, and says where."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.removal import Why, remove
from intarsia.plugin.krita.install.folders import KritaFolder, resource_folders
from intarsia.plugin.krita.install.package import LIBRARY, build_zip, default_name, plugin_files


def write_zip(name: str | None) -> None:
    """Write the zip, under its usual name where none is given. Raises OSError."""
    print(build_zip(Path(default_name() if name is None else name)))


def install_into(folder: str | None) -> None:
    """Into that folder, or into every Krita of this user. Raises OSError."""
    _install_all(_all() if folder is None else [KritaFolder("Krita", Path(folder))])


def install(folder: Path) -> None:
    """Put the plugin's files where Krita's importer would; an earlier version goes."""
    with suppress(OSError):
        remove(folder / "pykrita" / LIBRARY, Why.REPLACED)
    for name, data in plugin_files().items():
        target = folder / name if name.startswith("actions/") else folder / "pykrita" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _all() -> Sequence[KritaFolder]:
    return resource_folders(os.environ, sys.platform)


def _install_all(folders: Sequence[KritaFolder]) -> None:
    for folder in folders:
        install(folder.path)
        print(f"{folder.kind}: installed in {folder.path}.")
        if folder.limit:
            print(f"  A Krita from there {folder.limit}.")
    print("Switch it on in Krita: Settings, Configure Krita, Python Plugin Manager, Intarsia.")
    print("Then start Krita again.")
    print("A portable Krita keeps its resources elsewhere: name that folder with --into.")
