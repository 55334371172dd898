"""Where Intarsia keeps its files: one private folder, made when first needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.state.storage.atomic import of_os_error


@dataclass(frozen=True)
class Places:
    """The folders and files below `home`. Naming one makes nothing; `make_folder` does."""

    home: Path

    @property
    def journal(self) -> Path:
        """Every request and result of the engine."""
        return self.home / "journal"

    @property
    def packs(self) -> Path:
        """Installed weights; the engine's."""
        return self.home / "packs"

    @property
    def cache(self) -> Path:
        """What can be made again; the engine's."""
        return self.home / "cache"

    @property
    def kept(self) -> Path:
        """Results the panel received, until their document is saved."""
        return self.home / "kept"

    @property
    def autosave(self) -> Path:
        """Documents as they were a moment ago, for recovery."""
        return self.home / "autosave"

    @property
    def settings_file(self) -> Path:
        return self.home / "settings.json"

    @property
    def update_file(self) -> Path:
        """What was found when a newer version was last looked for."""
        return self.home / "update.json"

    @property
    def engine_file(self) -> Path:
        """Where a running engine says how to reach it."""
        return self.home / "engine.json"

    @property
    def engine_log(self) -> Path:
        return self.home / "engine.log"


def find_places(
    environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> Places:
    """The places of this user: $INTARSIA_HOME, else the platform's data folder."""
    env = os.environ if environment is None else environment
    if given := env.get("INTARSIA_HOME"):
        return Places(Path(given).expanduser())
    if platform == "win32":
        return Places(Path(env.get("LOCALAPPDATA") or "~/AppData/Local").expanduser() / "Intarsia")
    if platform == "darwin":
        return Places(Path("~/Library/Application Support/Intarsia").expanduser())
    data = env.get("XDG_DATA_HOME", "")
    base = Path(data) if os.path.isabs(data) else Path("~/.local/share").expanduser()
    return Places(base / "intarsia")


def make_folder(folder: Path) -> Path:
    """The folder, made for this user alone (mode 0700) where it is missing. Raises NoSpace."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise of_os_error(error, folder) from None
    return folder
