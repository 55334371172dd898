"""How a panel's gestures are run: at once, or by a host that first makes ready what they need."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Protocol, TypeVar

from intarsia.core.wire.errors import IntarsiaError

Found = TypeVar("Found")


class Attempts(Protocol):
    """What a host may do in its own way."""

    def attempt(self, gesture: Callable[[], object]) -> object:
        """Do it, perhaps more than once: it changes nothing before it has all that it needs.

        What goes wrong is said in the panel.
        """

    def made(self, key: Hashable, size: int, work: Callable[[], Found]) -> Found:
        """What `work` gives, for a gesture that is under way. It may be done on another thread.

        `key` names what is made. It takes as long as converting `size` bytes of a picture.
        """


class AtOnce:
    """Does everything where it is asked for. `refused` hears why a gesture could not be begun."""

    def __init__(self, refused: Callable[[IntarsiaError], None]) -> None:
        self._refused = refused

    def attempt(self, gesture: Callable[[], object]) -> object:
        try:
            return gesture()
        except IntarsiaError as error:
            self._refused(error)
            return None

    def made(self, key: Hashable, size: int, work: Callable[[], Found]) -> Found:
        return work()
