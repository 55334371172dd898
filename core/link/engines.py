"""The engines that a panel uses, by name: each with one connection and the edits it has."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.link.edit_follower import EditTransfer
from intarsia.core.link.process import Engine
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Message
from intarsia.core.state.session.kept_results import ReceivedResults
from intarsia.core.wire.edits import new_id

OURS = ""  # the engine of this computer


@dataclass(frozen=True)
class EngineConnection:
    """One engine from the panel's side."""

    name: str
    link: ConnectionKeeper
    work: EditTransfer


class Engines:
    """`choose` gives the engine of a name whenever one is looked for. For any thread.

    The status of the engine in use is posted, that of others is remembered.
    """

    def __init__(
        self,
        choose: Callable[[str], Engine],
        kept: ReceivedResults,
        post: Callable[[Message], None],
    ) -> None:
        self._choose = choose
        self._kept = kept
        self._post = post
        self._panel = new_id()
        self._lock = threading.Lock()
        self._sides: dict[str, EngineConnection] = {}
        self._status: dict[str, EngineStatus] = {}
        self.current = OURS

    def use(self, name: str) -> None:
        """Have this engine in use; its status is told, whatever it is."""
        self.current = name
        self._post(self._status.get(name, EngineStatus(EngineState.OFF)))

    def side(self, name: str) -> EngineConnection:
        """The engine of that name; made when first asked for, which connects nothing."""
        with self._lock:
            if name not in self._sides:
                choose, tell = partial(self._choose, name), partial(self._tell, name)
                link = ConnectionKeeper(choose, tell, self._panel)
                self._sides[name] = EngineConnection(
                    name, link, EditTransfer(name, link, self._kept, self._post)
                )
            return self._sides[name]

    def all(self) -> tuple[EngineConnection, ...]:
        with self._lock:
            return tuple(self._sides.values())

    def with_edit(self, edit_id: str) -> EngineConnection:
        """The engine that works on the edit, else the one in use."""
        sides = (side for side in self.all() if side.work.has(edit_id))
        return next(sides, None) or self.side(self.current)

    def _tell(self, name: str, status: EngineStatus) -> None:
        self._status[name] = status
        if name == self.current:
            self._post(status)
