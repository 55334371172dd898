"""Which Python runs the engine, and in which environment."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from intarsia.core.state.storage.places import Places
from intarsia.core.wire.errors import EngineUnreachable

_FOREIGN = ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")


def interpreter(chosen: str) -> str:
    """The Python that runs the engine. Raises EngineUnreachable where none is known."""
    if chosen:
        if not Path(chosen).is_file():
            raise EngineUnreachable(
                f"There is no Python at {chosen}.", "Choose another one in the settings."
            )
        return chosen
    if Path(sys.executable or "").stem.lower().startswith(("python", "pypy")):
        return sys.executable
    raise EngineUnreachable(
        "No Python that has Intarsia's engine is known.",
        "Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.",
    )


def environment_of(places: Places, python: str, ours: Mapping[str, str]) -> dict[str, str]:
    """The panel's environment; another Python gets none of what a host has set for its own."""
    kept = dict(ours)
    if python != sys.executable or sys.flags.isolated:
        kept = {key: value for key, value in kept.items() if key not in _FOREIGN}
    return kept | {"INTARSIA_HOME": str(places.home)}
