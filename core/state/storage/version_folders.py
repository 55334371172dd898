"""Owns which versions lie side by side, told from names on the disk alone.

    ROOT/current.txt                    the version in use, one line
    ROOT/versions/VERSION/python/...    its private Python, with the packages in it

A list of them waits for nothing but this: `installation` has what else is to be known.
"""

from __future__ import annotations

import os
import re

CURRENT = "current.txt"
VERSIONS = "versions"
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,40}")


def order_of(version: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts versions: numbers by value, before any letters of the same place.

    A release comes after its pre-releases: "1.0rc1" < "1.0".
    """
    parts = re.findall(r"\d+|[A-Za-z]+", version)
    return (*((int(p), "") if p.isdigit() else (-1, p) for p in parts), (-1, "~"))


def python_in(folder: str) -> str:
    """The interpreter of the version in a folder, whether it is there or not."""
    inside = os.path.join(folder, "python")
    windows = os.path.join(inside, "python.exe")
    return windows if os.path.isfile(windows) else os.path.join(inside, "bin", "python3")


def has_version(root: str, version: str) -> bool:
    """Whether that version is there and can be started."""
    if not _VERSION.fullmatch(version):
        return False
    return os.path.isfile(python_in(os.path.join(root, VERSIONS, version)))


def versions_in(root: str) -> tuple[str, ...]:
    """The versions that have a Python, oldest first. Raises OSError."""
    try:
        names = os.listdir(os.path.join(root, VERSIONS))
    except (FileNotFoundError, NotADirectoryError):
        names = []
    return tuple(sorted((n for n in names if has_version(root, n)), key=order_of))


def version_in_use(root: str) -> str:
    """The chosen one if it is there, else the newest; "" for none. Raises OSError."""
    try:
        with open(os.path.join(root, CURRENT), encoding="utf-8") as file:
            chosen = file.read().strip()
    except (OSError, UnicodeDecodeError):
        chosen = ""
    if has_version(root, chosen):
        return chosen
    there = versions_in(root)
    return there[-1] if there else ""


def root_of(executable: str) -> str:
    """The root of the installation that an interpreter belongs to; "" for any other Python."""
    folder = os.path.dirname(executable)
    while folder and folder != os.path.dirname(folder):
        above = os.path.dirname(folder)
        if os.path.basename(above) == VERSIONS and os.path.isdir(os.path.join(folder, "python")):
            return os.path.dirname(above)
        folder = above
    return ""


def version_lines(root: str) -> list[str]:
    """The list: a star before the one in use. Raises OSError."""
    current = version_in_use(root)
    return [f"{'*' if version == current else ' '} {version}" for version in versions_in(root)]
