"""Licences of what a tree carries beside wheels: its Python, and libraries of the computer here."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from intarsia.plugin.notices import CARRIED

_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")  # texts that copyright files only point to
_NAMED = re.compile(rf"{_COMMON}/([\w.-]*\w)")
_UNKNOWN = "Taken from the computer that built this, where no package says its licence.\n"


def note_python(folder: Path, version: str) -> None:
    """Put the licence of the Python in a version's folder where notices look for it."""
    for path in sorted((folder / "python").rglob("LICENSE*.txt")):
        if "site-packages" not in path.parts:
            _note(folder, "python", version, path.read_text("utf-8", "replace"))
            return


def note_libraries(folder: Path, origins: Iterable[Path]) -> None:
    """Put the licences of libraries there, a file for each package, as only Debian's kin say."""
    for origin in origins:
        package, version = _package_of(origin.resolve())
        name = package.partition(":")[0] or origin.name.partition(".so")[0]
        said = _DOCUMENTS / name / "copyright"
        text = said.read_text("utf-8", "replace") if said.is_file() else _UNKNOWN
        _note(folder, name, version, text.replace(f"{_COMMON}/", f"{CARRIED}/common/"))
        for common in sorted(set(_NAMED.findall(text))):
            if (_COMMON / common).is_file():
                (folder / CARRIED / "common").mkdir(exist_ok=True)
                shutil.copyfile(_COMMON / common, folder / CARRIED / "common" / common)


def _note(folder: Path, name: str, version: str, text: str) -> None:
    (folder / CARRIED).mkdir(exist_ok=True)
    (folder / CARRIED / f"{name}_{version}.txt").write_text(text, "utf-8", newline="\n")


def _package_of(path: Path) -> tuple[str, str]:
    """The package that owns a file, and its version; "" twice where none does."""
    # A package may still name the folder that has since been joined with the one below /usr.
    for place in (str(path), str(path).removeprefix("/usr")):
        if package := _said(["dpkg-query", "-S", place]).partition(": ")[0]:
            package = package.partition(",")[0]
            version = _said(["dpkg-query", "-W", "-f", "${Version}", package])
            return package, version.rpartition(":")[2]
    return "", ""


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:  # no Debian
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
