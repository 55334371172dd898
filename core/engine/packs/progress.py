"""Owns how work on a pack's files is told: in pieces, of which each may be the last."""

from __future__ import annotations

from collections.abc import Callable

CHUNK = 1 << 20  # bytes read or written between two words

# Told the file's name, bytes done and bytes in all (0 where unknown). May raise to cancel.
OnPackProgress = Callable[[str, int, int], None]
