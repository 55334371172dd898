"""What Krita 6 says of itself to its Python."""

from __future__ import annotations


def qt_major_version() -> int:
    return 6
