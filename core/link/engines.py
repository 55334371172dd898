"""The engines that a panel uses, by name: each with the one connection to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.link.process import Engine
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.methods import EngineInfo, Preparing

OURS = ""  # the engine of this computer


class Engines:
    """`choose` gives the engine of a name whenever one is looked for. For any thread.

    `on_status` gets the status of the engine in use, `on_preparing` how far that is with preparing
    itself, None where it is prepared; those of others are remembered.
    """

    def __init__(
        self,
        choose: Callable[[str], Engine],
        on_status: Callable[[EngineStatus], None],
        on_preparing: Callable[[Preparing | None], None],
    ) -> None:
        self._choose = choose
        self._on_status = on_status
        self._on_preparing = on_preparing
        self._panel = new_id()
        self._lock = threading.Lock()
        self._keepers: dict[str, ConnectionKeeper] = {}
        self._status: dict[str, EngineStatus] = {}
        self._preparing: dict[str, Preparing | None] = {}
        self._pack_changes = 0
        self.current = OURS

    def use(self, name: str) -> None:
        """Have this engine in use; its status is told, whatever it is."""
        self.current = name
        self._tell(name, self._status.get(name, EngineStatus(EngineState.OFF)))
        self._tell_preparing(name, self._preparing.get(name))

    def keeper(self, name: str) -> ConnectionKeeper:
        """Of the engine of that name; made when first asked for, which connects nothing."""
        with self._lock:
            if name not in self._keepers:
                choose, tell = partial(self._choose, name), partial(self._tell, name)
                self._keepers[name] = ConnectionKeeper(
                    choose, tell, self._panel, on_preparing=partial(self._tell_preparing, name)
                )
            return self._keepers[name]

    def all(self) -> tuple[ConnectionKeeper, ...]:
        with self._lock:
            return tuple(self._keepers.values())

    def packs_changed(self, info: EngineInfo) -> None:
        """A pack of the engine in use came or went, and this is what it offers now."""
        with self._lock:
            self._pack_changes += 1
        self._tell(self.current, EngineStatus(EngineState.READY, info=info))

    def _tell(self, name: str, status: EngineStatus) -> None:
        info = status.info and replace(status.info, preparing=None)  # it is told by itself
        status = replace(status, info=info, engine=name, pack_changes=self._pack_changes)
        self._status[name] = status
        if name == self.current:
            self._on_status(status)

    def _tell_preparing(self, name: str, now: Preparing | None) -> None:
        self._preparing[name] = now
        if name == self.current:
            self._on_preparing(now)
