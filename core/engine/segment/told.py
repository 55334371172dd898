"""How a search for objects says how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Told: TypeAlias = Callable[[int, int], None]  # (done, of); may raise to end the search


def unheard(done: int, of: int) -> None:
    """Nobody watches."""
