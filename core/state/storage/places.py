"""Where Intarsia keeps its files: one private folder, made when first needed."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.home import SETTINGS, home_named
from intarsia.core.state.storage.leftovers import clear_leftovers


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
        return self.home / SETTINGS

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
    return Places(Path(home_named(env, platform)).expanduser())


def make_folder(folder: Path) -> Path:
    """The folder, made for this user alone (mode 0700) where it is missing. Raises NoSpace."""
    try:
        for missing in reversed([x for x in (folder, *folder.parents) if not x.exists()]):
            missing.mkdir(exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True)  # says what is wrong where something else is there
    except OSError as error:
        raise of_os_error(error, folder) from None
    return folder


def secure(places: Places) -> None:
    """Make the home, and close it and what Intarsia keeps in it to other users: 0700 and 0600.

    It may have been there with other modes. What else lies there is left as it is, and so is a home
    that belongs to somebody else or to everybody. What killed writes left in it goes. Raises
    NoSpace where the home cannot be made.
    """
    home = make_folder(places.home)
    _narrow(home)
    clear_leftovers(home)
    for top in home.iterdir() if os.name == "posix" else ():
        if _OURS.fullmatch(top.name) and not top.is_symlink():
            _narrow(top)
            for folder, folders, files in os.walk(top):  # which does not go through links
                for inside in (*folders, *files):
                    _narrow(Path(folder, inside))


_OURS = re.compile(
    r"(journal|packs|cache|kept|autosave)(-\d+)?|"
    r"(settings|update|engine|installed|packs)\.\S+|ray-token"
)


def _narrow(path: Path) -> None:
    """Take every right of other users away, where the path is ours to say so."""
    if os.name != "posix":
        return
    with suppress(OSError):
        facts = path.lstat()
        ours = facts.st_uid == os.geteuid() and not facts.st_mode & stat.S_ISVTX
        if ours and not stat.S_ISLNK(facts.st_mode) and facts.st_mode & 0o077:
            path.chmod(stat.S_IMODE(facts.st_mode) & 0o700)
