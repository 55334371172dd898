"""Owns which folder is the home, told without what makes and guards it."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

SETTINGS = "settings.json"  # the settings' file in a home


def home_named(env: Mapping[str, str], platform: str) -> str:
    """$INTARSIA_HOME, else the platform's data folder; it may begin with ~."""
    if given := env.get("INTARSIA_HOME"):
        return given
    if platform == "win32":
        return os.path.join(env.get("LOCALAPPDATA") or "~/AppData/Local", "Intarsia")
    if platform == "darwin":
        return "~/Library/Application Support/Intarsia"
    data = env.get("XDG_DATA_HOME", "")
    return os.path.join(data if os.path.isabs(data) else "~/.local/share", "intarsia")


def nobodys_home(env: Mapping[str, str], platform: str) -> str:
    """The home as it is named, where it begins with a ~ that is nobody's; "" of any other."""
    named = home_named(env, platform)
    return named if os.path.expanduser(named).startswith("~") else ""
