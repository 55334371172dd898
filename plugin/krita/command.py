"""`intarsia krita-package` and `krita-install`: the plugin as a zip, or straight into Krita."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from intarsia.plugin.krita.package import LIBRARY, build_zip, default_name, plugin_files


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
    """Krita's folder of resources of this user."""
    if platform == "win32":
        return Path(environment.get("APPDATA") or "~/AppData/Roaming").expanduser() / "krita"
    if platform == "darwin":
        return Path("~/Library/Application Support/krita").expanduser()
    data = environment.get("XDG_DATA_HOME", "")
    return (Path(data) if os.path.isabs(data) else Path("~/.local/share").expanduser()) / "krita"


def install(folder: Path) -> None:
    """Put the plugin's files where Krita's importer would; an earlier version goes."""
    shutil.rmtree(folder / "pykrita" / LIBRARY, ignore_errors=True)
    for name, data in plugin_files().items():
        target = folder / name if name.startswith("actions/") else folder / "pykrita" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _install(folder: Path) -> None:
    install(folder)
    print(f"Installed in {folder}.")
    print("Switch it on in Krita: Settings, Configure Krita, Python Plugin Manager, Intarsia.")
    print("Then start Krita again.")
