"""The zip that Krita's plugin importer takes: the panel's part of the program, nothing else."""

from __future__ import annotations

import zipfile
from importlib import resources
from pathlib import Path

from intarsia.core.version import __version__

LIBRARY = "intarsia"

# What runs inside Krita. The engine, the command line and the desktop editor stay out.
_PARTS = ("core/wire", "core/state", "core/link", "ui", "plugin/krita", "resources")
_SINGLES = (
    "core/__init__.py",
    "core/child_processes.py",
    "core/frozen.py",
    "core/search_path.py",
    "core/state/session/host.py",
    "core/version.py",
    "plugin/__init__.py",
)
_SUFFIXES = (".py", ".svg", ".png", ".qss", ".html", ".toml", ".qm", ".json")
_LEFT_OUT = (
    *(f"plugin/krita/install/{name}.py" for name in ("package", "command", "folders", "placing")),
    "resources/astronaut.png",  # the demo's, on the command line
)
_TIME = (2020, 1, 1, 0, 0, 0)  # fixed, so that equal sources give equal bytes

_INIT = '''"""Intarsia inside Krita: importing this package registers the docker."""

import sys

if sys.version_info < (3, 10):
    brought = ".".join(map(str, sys.version_info[:2]))
    raise ImportError("Intarsia needs Python 3.10 or newer; this Krita brings " + brought)

from intarsia.plugin.krita import entry  # noqa: E402

__all__ = ["entry"]
'''


def default_name() -> str:
    return f"intarsia-krita-{__version__}.zip"


def build_zip(target: Path) -> Path:
    """Writes the plugin zip to `target` (a file) and returns it. Raises OSError."""
    files = plugin_files()
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in sorted(_folders(files)):
            # Krita's importer looks for the folder entries themselves.
            archive.writestr(zipfile.ZipInfo(folder, _TIME), b"")
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, files[name])
    part.replace(target)
    return target


def plugin_files() -> dict[str, bytes]:
    """Every file of the plugin by its name in the zip."""
    files = {f"{LIBRARY}/__init__.py": _INIT.encode()}
    for part in _PARTS:
        top, _, rest = part.partition("/")
        _collect(_folder_of(top) / rest, part, files)
    for name in _SINGLES:
        top, _, rest = name.partition("/")
        files[f"{LIBRARY}/{name}"] = (_folder_of(top) / rest).read_bytes()
    krita = _folder_of("resources") / "krita"
    files[f"{LIBRARY}.desktop"] = (krita / f"{LIBRARY}.desktop").read_bytes()
    files[f"actions/{LIBRARY}.action"] = (krita / f"{LIBRARY}.action").read_bytes()
    return files


def _folder_of(top: str) -> Path:
    """The folder of a subpackage, wherever it is installed."""
    return Path(str(resources.files(f"{LIBRARY}.{top}")))


def _collect(folder: Path, path: str, files: dict[str, bytes]) -> None:
    for entry in folder.iterdir():
        inner = f"{path}/{entry.name}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                _collect(entry, inner, files)
        elif entry.name.endswith(_SUFFIXES) and inner not in _LEFT_OUT:
            files[f"{LIBRARY}/{inner}"] = entry.read_bytes()


def _folders(files: dict[str, bytes]) -> set[str]:
    found: set[str] = set()
    for name in files:
        parts = name.split("/")[:-1]
        found |= {"/".join(parts[: i + 1]) + "/" for i in range(len(parts))}
    return found
