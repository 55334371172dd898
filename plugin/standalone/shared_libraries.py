"""Libraries that Qt takes from a Linux desktop: an installation's own where the system has none."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, MutableMapping
from pathlib import Path

FALLBACK = "fallback"
_FONTS = Path("/etc/fonts/fonts.conf")


def fallback_folder(executable: str = sys.executable) -> Path:
    """Where an installation's Python has them, whether there are any or not."""
    return Path(executable).parent.parent / FALLBACK


def load_missing(
    folder: Path,
    environment: MutableMapping[str, str] = os.environ,
    load: Callable[[str], object] = ctypes.CDLL,
) -> tuple[str, ...]:
    """Load each library of the folder that the system lacks; returns their names.

    A library that is loaded under its name is the one that Qt gets, so the system's own always go
    first. Where no fonts are set up, those of the folder are. One that cannot be loaded is left
    out: Qt says then what it misses.
    """
    missing = [p for p in sorted(folder.glob("*.so*")) if not _loads(p.name, load)]
    loaded: list[str] = []
    while missing:
        # Some need others of the folder, so go round until nothing more can be loaded.
        now = [p for p in missing if _loads(str(p), load)]
        if not now:
            break
        loaded += [p.name for p in now]
        missing = [p for p in missing if p not in now]
    if (folder / "fonts.conf").is_file() and not _FONTS.is_file():
        environment.setdefault("FONTCONFIG_FILE", str(folder / "fonts.conf"))
    return tuple(sorted(loaded))


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
