"""Everything a panel asks of an engine, done on threads of its own and told back in one place."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.link.client import EngineClient
from intarsia.core.link.edit_follower import Sending
from intarsia.core.link.engines import Engines
from intarsia.core.link.pack_requests import PackRequests
from intarsia.core.link.process import Engine, remote_engine
from intarsia.core.link.worker_pools import Failure, WorkerPools
from intarsia.core.state.session.gateway import (
    Diagnosed,
    EngineTested,
    FileExported,
    Hear,
    Message,
    Noticed,
    PictureOpened,
    RequestFailed,
    ResultsOffered,
)
from intarsia.core.state.session.kept_results import EditContext, ReceivedResults
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, Segment
from intarsia.core.wire.errors import Cancelled, IntarsiaError
from intarsia.core.wire.files import ExportRequest
from intarsia.core.wire.pixels import Pixels
from intarsia.core.wire.queue import QueueOrder


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

    def __init__(self, choose: Callable[[str], Engine], kept: Path) -> None:
        self._inbox: queue.SimpleQueue[_Call | Message | _Stop] = queue.SimpleQueue()
        self._kept = ReceivedResults(kept)
        self._engines = Engines(choose, self._kept, self._inbox.put)
        # Edits wait in the engine, where they outlive the panel: this many are followed at once.
        self._crew = WorkerPools(
            {"edits": 64, "prompts": 2, "files": 2, "control": 4, "recovery": 1, "packs": 4},
            later=lambda do: self._inbox.put(_Call(do)),
        )
        self.packs = PackRequests(self._ask, self._client, self._inbox.put)
        self._listeners: list[Hear] = []
        self._engine_too = False

    @property
    def engine(self) -> str:
        return self._engines.current

    def use(self, engine: str) -> None:
        self._engines.use(engine)

    def run(self, tell: Callable[[Message], None]) -> None:
        """Do what is asked and tell what comes back, on this thread, until `stop`."""
        while not isinstance(item := self._inbox.get(), _Stop):
            if isinstance(item, _Call):
                item.do()
            else:
                tell(item)
        sides = self._engines.all()
        for side in sides:
            side.link.abandon()
        self._crew.close()
        for side in sides:
            side.link.close(engine_too=self._engine_too)

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
        self, edit: Edit, *, picture: Pixels | None = None, ticket: EditContext | None = None
    ) -> None:
        lane = "prompts" if isinstance(edit, Segment | Correct) else "edits"
        sending = Sending(edit, picture, ticket)
        side = self._engines.side(self.engine)

        def begin() -> None:
            side.work.begin(edit.id)
            self._crew.put(
                lane,
                lambda: side.work.submit(sending),
                lambda error: side.work.fail(edit.id, error),
                key=edit.id,
                why=side.link.why,
            )

        self._inbox.put(_Call(begin))

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        wanted = QueueOrder(edit_ids, held)

        def work() -> None:
            for side in self._engines.all():
                if side.link.connected:
                    side.link.client().order(wanted)

        self._ask("control", work, self._notice)

    def test(self, request: str, profile: EngineProfile) -> None:
        def work() -> None:
            started = time.monotonic()
            info = remote_engine(profile).connect().info()
            self._inbox.put(EngineTested(request, info, time.monotonic() - started))

        self._ask(
            "control", work, lambda error: self._inbox.put(EngineTested(request, error=error))
        )

    def diagnose(self, request: str) -> None:
        def work() -> None:
            self._inbox.put(Diagnosed(request, self._client().diagnosis()))

        self._ask("control", work, lambda error: self._inbox.put(Diagnosed(request, error=error)))

    def cancel(self, edit_id: str) -> None:
        def begin() -> None:
            work = self._engines.with_edit(edit_id).work
            if self._crew.take_back(edit_id):
                work.fail(edit_id, Cancelled())
            else:
                self._crew.put("control", lambda: work.cancel(edit_id), self._notice)

        self._inbox.put(_Call(begin))

    def open(self, request: str, data: bytes, name: str) -> None:
        def work() -> None:
            picture = self._client().open(data, name)
            self._inbox.put(PictureOpened(request, picture))

        self._ask("files", work, lambda error: self._inbox.put(RequestFailed(request, error)))

    def export(self, request: str, wanted: ExportRequest) -> None:
        def work() -> None:
            self._inbox.put(FileExported(request, self._client().export(wanted)))

        self._ask("files", work, lambda error: self._inbox.put(RequestFailed(request, error)))

    def start(self) -> None:
        self._ask("control", self._client, _told_by_status)

    def restart(self) -> None:
        link = self._engines.side(self.engine).link
        self._ask("control", link.restart, _told_by_status)

    def offer(self, document_id: str) -> None:
        def work() -> None:
            kept = self._kept.of_document(document_id)
            ended = tuple(one for one in kept if one.ended)
            if ended:
                self._inbox.put(ResultsOffered(document_id, ended))
            for one in kept:
                side = self._engines.side(one.ticket.engine)
                if not one.ended and not side.work.has(one.edit.id):
                    side.work.resume(one)

        self._ask("recovery", work, self._notice)

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self._ask("control", lambda: self._kept.forget(edit_ids), self._notice)

    def _client(self) -> EngineClient:
        """Of the engine in use, found or started."""
        return self._engines.side(self.engine).link.client()

    def _ask(self, lane: str, work: Callable[[], object], failed: Failure) -> None:
        why = self._engines.side(self.engine).link.why
        self._inbox.put(_Call(lambda: self._crew.put(lane, work, failed, why=why)))

    def _notice(self, error: IntarsiaError) -> None:
        self._inbox.put(Noticed(error))


def _told_by_status(_: IntarsiaError) -> None:
    """A failed start is told by the engine's status."""
