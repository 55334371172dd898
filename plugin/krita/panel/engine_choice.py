"""Which engine the panel uses inside Krita, whose own Python has none of the engine's packages."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from intarsia.core.link.client import EngineClient
from intarsia.core.link.process import Engine, Launch, LocalEngine, engine_of
from intarsia.core.state.storage.installation import find_installation
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError

INSTALL = "pipx install 'intarsia[engine]'"


def krita_engine(
    places: Places, settings: Settings, environment: Mapping[str, str], name: str = ""
) -> Engine:
    """The engine of that name in the settings, or this computer's: running, or to be started.

    The Python that starts it: of the settings, of $INTARSIA_PYTHON, of an installed Intarsia
    (the version in use), of the command `intarsia`.
    """
    if name or settings.engine_address:
        return engine_of(places, settings, name)
    python = settings.engine_python or environment.get("INTARSIA_PYTHON", "")
    python = python or installed_python(places, environment) or python_of_command(environment)
    if python and not confined(environment):
        return LocalEngine(places, Launch(python=python))
    return RunningEngine(places, environment)


def installed_python(places: Places, environment: Mapping[str, str]) -> str:
    """The interpreter of the version in use of an installed Intarsia, "" where there is none."""
    found = find_installation(places, environment)
    return "" if found is None else str(found.python(found.current()))


def python_of_command(environment: Mapping[str, str]) -> str:
    """The interpreter of the installed command `intarsia`, "" where there is none."""
    home = Path(environment.get("HOME", "") or "~").expanduser()
    path = os.pathsep.join((environment.get("PATH", ""), str(home / ".local" / "bin")))
    command = shutil.which("intarsia", path=path)
    if command is None:
        return ""
    folder = Path(command).resolve().parent
    for name in ("python3", "python", "python.exe"):
        if (folder / name).is_file():
            return str(folder / name)
    return _first_line_of(Path(command))


def confined(environment: Mapping[str, str]) -> bool:
    """Whether this Krita is a Flatpak, a Snap or of a store: it may start no programs, or sees
    other folders than they do. (SNAP alone is also set for what a Snap has started.)"""
    snap = environment.get("SNAP_NAME", "").startswith("krita")
    return "FLATPAK_ID" in environment or snap or "WindowsApps" in sys.prefix


class RunningEngine:
    """An engine that somebody else starts: it is attached to when it is there."""

    def __init__(self, places: Places, environment: Mapping[str, str]) -> None:
        self._local = LocalEngine(places)
        self._confined = confined(environment)
        self._home = places.home

    def connect(self) -> EngineClient:
        """A client of the engine that runs. Raises EngineUnreachable with what to do."""
        client = self._local.find(same_processes=not self._confined)
        if client is not None:
            return client
        if self._confined:
            raise EngineUnreachable(
                "This Krita may not start programs, and no engine runs.",
                f"Run in a terminal:  INTARSIA_HOME='{self._home}' intarsia engine  or set up "
                "the address and token of one that runs (Engine, …).",
            )
        raise EngineUnreachable(
            "Intarsia's engine is not installed.",
            f"Run in a terminal:  {INSTALL}  and press Restart engine.",
        )

    def explain(self) -> IntarsiaError:
        return EngineUnreachable("The engine has gone.", "Start it again, then try once more.")

    def stop(self, client: EngineClient | None) -> None:
        """It is not ours to stop."""

    def abandon(self) -> None:
        """Nothing here waits."""


def _first_line_of(script: Path) -> str:
    """The interpreter that a script names in its first line, "" where it names none."""
    try:
        with script.open("rb") as file:
            line = file.readline(512)
    except OSError:
        return ""
    named = line[2:].decode("utf-8", "replace").strip() if line.startswith(b"#!") else ""
    return named if Path(named).is_file() else ""
