"""Everything a panel asks of an engine, done on threads of its own and told back in one place."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.link.edit_work import EditWork, Sending
from intarsia.core.link.lanes import Crew, Failure
from intarsia.core.link.link import Link
from intarsia.core.link.process import Engine
from intarsia.core.state.gateway import (
    FileExported,
    Hear,
    Message,
    Noticed,
    PictureOpened,
    RequestFailed,
)
from intarsia.core.state.kept import KeptResults, Ticket
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, Segment
from intarsia.core.wire.errors import Cancelled, IntarsiaError
from intarsia.core.wire.files import ExportRequest
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class _Call:
    """Something for the loop to do itself."""

    do: Callable[[], None]


class _Stop:
    """The end of the loop."""


class Dispatcher:
    """A `state.gateway.Gateway`; `run` is the loop that tells the answers.

    Calls may come from any thread and never wait. Prompts have a lane of their own, so that a
    click is never behind a slow edit; cancelling has one, so that it is behind nothing.
    """

    def __init__(self, choose: Callable[[], Engine], kept: Path) -> None:
        self._inbox: queue.SimpleQueue[_Call | Message | _Stop] = queue.SimpleQueue()
        self._link = Link(choose, self._inbox.put)
        self._work = EditWork(self._link, KeptResults(kept), self._inbox.put)
        self._crew = Crew(
            {"edits": 8, "prompts": 2, "files": 2, "control": 4, "recovery": 1},
            later=lambda do: self._inbox.put(_Call(do)),
            why=self._link.why,
        )
        self._listeners: list[Hear] = []
        self._engine_too = False

    def run(self, tell: Callable[[Message], None]) -> None:
        """Do what is asked and tell what comes back, on this thread, until `stop`."""
        while not isinstance(item := self._inbox.get(), _Stop):
            if isinstance(item, _Call):
                item.do()
            else:
                tell(item)
        self._link.abandon()
        self._crew.close()
        self._link.close(engine_too=self._engine_too)

    def stop(self, *, engine_too: bool = False) -> None:
        """End the loop. Edits go on in the engine unless that is ended too."""
        self._engine_too = engine_too
        self._inbox.put(_Stop())

    def deliver(self, message: Message) -> None:
        """Tell the listeners; for the thread that they belong to."""
        for hear in tuple(self._listeners):
            hear(message)

    def listen(self, hear: Hear) -> None:
        self._listeners.append(hear)

    def unlisten(self, hear: Hear) -> None:
        self._listeners.remove(hear)

    def submit(
        self, edit: Edit, *, picture: Pixels | None = None, ticket: Ticket | None = None
    ) -> None:
        lane = "prompts" if isinstance(edit, Segment | Correct) else "edits"
        sending = Sending(edit, picture, ticket)

        def begin() -> None:
            self._work.begin(edit.id)
            self._crew.put(
                lane,
                lambda: self._work.submit(sending),
                lambda error: self._work.fail(edit.id, error),
                key=edit.id,
            )

        self._inbox.put(_Call(begin))

    def cancel(self, edit_id: str) -> None:
        def begin() -> None:
            if self._crew.take_back(edit_id):
                self._work.fail(edit_id, Cancelled())
            else:
                self._crew.put("control", lambda: self._work.cancel(edit_id), self._notice)

        self._inbox.put(_Call(begin))

    def open(self, request: str, data: bytes, name: str) -> None:
        def work() -> None:
            picture = self._link.client().open(data, name)
            self._inbox.put(PictureOpened(request, picture))

        self._ask("files", work, lambda error: self._inbox.put(RequestFailed(request, error)))

    def export(self, request: str, wanted: ExportRequest) -> None:
        def work() -> None:
            self._inbox.put(FileExported(request, self._link.client().export(wanted)))

        self._ask("files", work, lambda error: self._inbox.put(RequestFailed(request, error)))

    def start(self) -> None:
        self._ask("control", self._link.client, _told_by_status)

    def restart(self) -> None:
        self._ask("control", self._link.restart, _told_by_status)

    def offer(self, document_id: str) -> None:
        def work() -> None:
            for kept in self._work.unfinished(document_id):
                self._work.resume(kept)

        self._ask("recovery", work, self._notice)

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self._ask("control", lambda: self._work.forget(edit_ids), self._notice)

    def _ask(self, lane: str, work: Callable[[], object], failed: Failure) -> None:
        self._inbox.put(_Call(lambda: self._crew.put(lane, work, failed)))

    def _notice(self, error: IntarsiaError) -> None:
        self._inbox.put(Noticed(error))


def _told_by_status(_: IntarsiaError) -> None:
    """A failed start is told by the engine's status."""
