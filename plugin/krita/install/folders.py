"""Where the Kritas of this user keep their resources, packed in whatever way they are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from intarsia.core.frozen import dataclass

_CONFINED = (
    "may not start programs: start the engine in a terminal with 'intarsia engine', as the docker "
    "says too"
)
_KEY = "ResourceDirectory"  # in the settings file, before its first group


@dataclass(frozen=True)
class KritaFolder:
    """A folder of resources. `kind` says which Krita's, `limit` what that one cannot do ("" for
    none). All versions of a kind share it: 5.1 to 6.0 of the system have one."""

    kind: str
    path: Path
    limit: str = ""


def resource_folders(environment: Mapping[str, str], platform: str) -> tuple[KritaFolder, ...]:
    """The folders of all Kritas that have been here; of none, the usual folder, to be made.

    A folder that was chosen in Krita's own settings counts in the place of the usual one. A Krita
    that is started with `--resource-location`, as portable collections do, leaves no trace.
    """
    candidates = _candidates(environment, platform)
    there = [_of(kind, data, config) for kind, data, config in candidates if data.is_dir()]
    there += [
        _of(kind, data, config)
        for kind, data, config in candidates
        if not data.is_dir() and _chosen(config) is not None
    ]
    return tuple(there) or (_of(*candidates[0]),)


def _of(kind: str, data: Path, config: Path) -> KritaFolder:
    limit = _CONFINED if kind in ("Flatpak", "Snap", "Microsoft Store") else ""
    return KritaFolder(kind, _chosen(config) or data, limit)


def _candidates(environment: Mapping[str, str], platform: str) -> list[tuple[str, Path, Path]]:
    """(kind, usual resource folder, settings file), that of the system's Krita first."""
    home = Path(environment.get("HOME") or "~").expanduser()
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        packed = [p / "LocalCache" for p in sorted((local / "Packages").glob("*Krita*"))]
        return [
            ("Krita", roaming / "krita", local / "kritarc"),
            *(
                ("Microsoft Store", p / "Roaming" / "krita", p / "Local" / "kritarc")
                for p in packed
            ),
        ]
    if platform == "darwin":
        library = home / "Library"
        data = library / "Application Support" / "krita"
        return [("Krita", data, library / "Preferences" / "kritarc")]
    flatpak = home / ".var" / "app" / "org.kde.krita"
    snap = home / "snap" / "krita" / "current"
    data = _xdg(environment, "XDG_DATA_HOME", home / ".local" / "share")
    config = _xdg(environment, "XDG_CONFIG_HOME", home / ".config")
    return [
        ("Krita or its AppImage", data / "krita", config / "kritarc"),
        ("Flatpak", flatpak / "data" / "krita", flatpak / "config" / "kritarc"),
        ("Snap", snap / ".local" / "share" / "krita", snap / ".config" / "kritarc"),
    ]


def _xdg(environment: Mapping[str, str], name: str, usual: Path) -> Path:
    """A folder of the XDG rules, in which only an absolute path counts."""
    named = environment.get(name, "")
    return Path(named) if os.path.isabs(named) else usual


def _chosen(config: Path) -> Path | None:
    """The resource folder that the user chose in Krita's settings and that is there."""
    try:
        lines = config.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    for line in lines:
        name, _, value = line.partition("=")
        if line.startswith("["):
            break
        if name.strip() == _KEY and Path(value.strip()).is_dir():
            return Path(value.strip())
    return None
