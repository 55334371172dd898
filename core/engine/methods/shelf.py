"""Owns the one set of networks that stays loaded between edits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar, cast

M = TypeVar("M")


@dataclass(frozen=True)
class Room:
    """What networks take: so many bytes, about, of a device, for a pack."""

    device: str = "cpu"
    bytes: int = 0
    pack: str = ""


class Shelf:
    """Holds what was loaded last, under its key; the next one takes its place.

    What is held is dropped before another is loaded, so that both are never in memory at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: Hashable = None
        self._held: object = None

    def take(self, key: Hashable, load: Callable[[], M], *, room: Room | None = None) -> M:
        """What `load` gave for this key, loaded now where it is not here. A key means one type.

        A shelf drops what it holds, whatever `room` there is.
        """
        with self._lock:
            if self._key != key:
                self._key = self._held = None
                self._held = load()
                self._key = key
            return cast(M, self._held)
