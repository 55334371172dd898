"""`intarsia krita-package` and `krita-install`: the plugin as a zip, or straight into Krita."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.removal import Why, remove
from intarsia.plugin.krita.install.folders import KritaFolder, resource_folders
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
            _install_all([KritaFolder("Krita", given.into)] if given.into else _all())
    except OSError as error:
        print(f"intarsia: {error.filename}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


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
