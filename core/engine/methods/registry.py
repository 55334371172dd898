"""Which methods there are: their descriptors at once, their code when one is first used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intarsia.core.engine.methods.descriptors import CLASSICAL, NOTHING
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.methods import MethodDescriptor


@dataclass(frozen=True)
class Entry:
    """A method that can be had: what it says of itself, and how to build it."""

    descriptor: MethodDescriptor
    load: Callable[[], Method]


class Registry:
    """Methods by id; the first one that answers a verb is the verb's default."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.descriptor.id: entry for entry in entries}
        self._loaded: dict[str, Method] = {}
        self._lock = threading.Lock()

    @property
    def descriptors(self) -> tuple[MethodDescriptor, ...]:
        return tuple(entry.descriptor for entry in self._entries.values())

    def choose(self, verb: str, method_id: str = "") -> MethodDescriptor:
        """The named method, or the verb's default. Raises UnknownMethod naming those there are."""
        able = [d for d in self.descriptors if verb in d.verbs]
        if not method_id:
            able = [d for d in able if d.ready and d.id != NOTHING.id]
        chosen = next((d for d in able if method_id in ("", d.id)), None)
        if chosen is None:
            names = ", ".join(d.id for d in able) or "none"
            raise UnknownMethod(
                f"No method called {method_id} answers {verb}."
                if method_id
                else f"No method answers {verb}.",
                f"Methods for it: {names}.",
            )
        return chosen

    def load(self, method_id: str) -> Method:
        """The method of that id, built on its first use; a failure leaves the registry as it was.

        Raises UnknownMethod.
        """
        entry = self._entries.get(method_id)
        if entry is None:
            raise UnknownMethod(f"There is no method called {method_id}.")
        with self._lock:
            method = self._loaded.get(method_id)
            if method is None:
                method = self._loaded[method_id] = entry.load()
            return method


def built_in() -> Registry:
    """The methods that need no download."""
    return Registry((Entry(CLASSICAL, _classical), Entry(NOTHING, _nothing)))


def _classical() -> Method:
    from intarsia.core.engine.methods.classical import Classical

    return Classical()


def _nothing() -> Method:
    from intarsia.core.engine.methods.nothing import Nothing

    return Nothing()
