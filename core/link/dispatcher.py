"""Everything a panel asks of an engine, done on threads of its own and answered in one place."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.link.client import EngineClient
from intarsia.core.link.edit_transfer import EditTransfer
from intarsia.core.link.engines import Engines
from intarsia.core.link.pack_requests import PackRequests
from intarsia.core.link.process import Engine, remote_engine
from intarsia.core.link.requester import Requester
from intarsia.core.link.worker_pools import WorkerPools
from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.session.gateway import (
    EngineReply,
    EngineState,
    EngineStatus,
    OnEvent,
    OnFailed,
    OnOffered,
    Request,
)
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit, ReceivedResults
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, Segment
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.files import Diagnosis, ExportRequest, OpenedPicture
from intarsia.core.wire.methods import Preparing
from intarsia.core.wire.pixels import Pixels
from intarsia.core.wire.queue import QueueOrder


@dataclass(frozen=True)
class _Call:
    """Something for the loop to do itself."""

    do: Callable[[], None]


@dataclass(frozen=True)
class _Answer:
    """Something for the GUI thread to do."""

    do: Callable[[], None]


class _Stop:
    """The end of the loop."""


class Dispatcher:
    """A `state.session.gateway.Gateway`; `run` is the loop that hands the answers on.

    Calls may come from any thread and never wait. Prompts have a pool of their own, so that a
    click is never behind a slow edit; cancelling has one, so that it is behind nothing.
    """

    def __init__(self, choose: Callable[[str], Engine], kept: Path) -> None:
        self.status = Observable(EngineStatus(EngineState.OFF))
        self.preparing: Observable[Preparing | None] = Observable(None)
        self.notice: Observable[IntarsiaError | None] = Observable(None)
        self._inbox: queue.SimpleQueue[_Call | _Answer | _Stop] = queue.SimpleQueue()
        self._kept = ReceivedResults(kept)
        self._engines = Engines(
            choose,
            lambda x: self._post(partial(self.status.set, x)),
            lambda x: self._post(partial(self.preparing.set, x)),
        )
        # Edits wait in the engine, where they outlive the panel: this many are followed at once.
        self._pools = WorkerPools(
            {"edits": 64, "prompts": 2, "files": 2, "control": 4, "recovery": 1, "packs": 4},
            later=lambda do: self._inbox.put(_Call(do)),
        )
        self._requester = Requester(self._ask, self._post)
        self.packs = PackRequests(self._requester, self._client, self._engines.packs_changed)
        self._transfers: dict[str, EditTransfer] = {}  # the edits under way, by their ids
        self._engine_too = False

    @property
    def engine(self) -> str:
        return self._engines.current

    def use(self, engine: str) -> None:
        self._engines.use(engine)

    def run(self, on_answer: Callable[[Callable[[], None]], None]) -> None:
        """Do what is asked, on this thread, until `stop`.

        `on_answer` is given what is to be called on the GUI thread.
        """
        while not isinstance(item := self._inbox.get(), _Stop):
            if isinstance(item, _Call):
                item.do()
            else:
                on_answer(item.do)
        keepers = self._engines.all()
        for keeper in keepers:
            keeper.abandon()
        self._pools.close()
        for keeper in keepers:
            keeper.close(engine_too=self._engine_too)

    def stop(self, *, engine_too: bool = False) -> None:
        """End the loop. Edits go on in the engine unless that is ended too."""
        self._engine_too = engine_too
        self._inbox.put(_Stop())

    def notify(self, error: IntarsiaError) -> None:
        """Have a person told, on the GUI thread, of something that ended no request."""
        self._post(partial(self.notice.set, error))

    def submit(
        self,
        edit: Edit,
        *,
        on_event: OnEvent,
        picture: Pixels | None = None,
        context: EditContext | None = None,
    ) -> Subscription[AnyEvent]:
        pool = "prompts" if isinstance(edit, Segment | Correct) else "edits"
        engine = self.engine
        keeper = self._engines.keeper(engine)
        subscription = Subscription(on_event)

        def tell(event: AnyEvent) -> None:
            if event.terminal:
                self._transfers.pop(edit.id, None)
            self._post(partial(subscription.tell, event))

        transfer = self._transfers[edit.id] = EditTransfer(
            edit,
            keeper,
            self._kept,
            on_event=tell,
            on_notice=self.notify,
            picture=picture,
            context=None if context is None else replace(context, engine=engine),
        )
        put = partial(self._pools.put, pool, transfer.send, transfer.fail, explain=keeper.why)
        self._inbox.put(_Call(put))
        return subscription

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        wanted = QueueOrder(edit_ids, held)

        def work() -> None:
            for keeper in self._engines.all():
                if keeper.connected:
                    keeper.client().order(wanted)

        self._ask("control", work, self.notify)

    def test(
        self,
        profile: EngineProfile,
        *,
        on_done: Callable[[EngineReply], None],
        on_failed: OnFailed,
    ) -> Request[EngineReply]:
        def work() -> EngineReply:
            started = time.monotonic()
            info = remote_engine(profile).connect().info()
            return EngineReply(info, time.monotonic() - started)

        return self._requester.request("control", work, on_done=on_done, on_failed=on_failed)

    def diagnose(
        self, *, on_done: Callable[[Diagnosis], None], on_failed: OnFailed
    ) -> Request[Diagnosis]:
        def work() -> Diagnosis:
            return self._client().diagnosis()

        return self._requester.request("control", work, on_done=on_done, on_failed=on_failed)

    def cancel(self, edit_id: str) -> None:
        def begin() -> None:
            transfer = self._transfers.get(edit_id)
            if transfer is not None and not transfer.withdraw():
                self._pools.put("control", transfer.cancel, self.notify)

        self._inbox.put(_Call(begin))

    def open(
        self,
        data: bytes,
        name: str,
        *,
        on_done: Callable[[OpenedPicture], None],
        on_failed: OnFailed,
    ) -> Request[OpenedPicture]:
        def work() -> OpenedPicture:
            return self._client().open(data, name)

        return self._requester.request("files", work, on_done=on_done, on_failed=on_failed)

    def export(
        self, wanted: ExportRequest, *, on_done: Callable[[bytes], None], on_failed: OnFailed
    ) -> Request[bytes]:
        def work() -> bytes:
            return self._client().export(wanted)

        return self._requester.request("files", work, on_done=on_done, on_failed=on_failed)

    def start(self) -> None:
        self._ask("control", self._client, _said_by_status)

    def restart(self) -> None:
        self._ask("control", self._engines.keeper(self.engine).restart, _said_by_status)

    def offer(
        self, document_id: str, *, on_offered: OnOffered
    ) -> Subscription[tuple[ReceivedEdit, ...]]:
        subscription = Subscription(on_offered)

        def tell(*edits: ReceivedEdit | None) -> None:
            if found := tuple(edit for edit in edits if edit is not None):
                self._post(partial(subscription.tell, found))

        def work() -> None:
            received = self._kept.of_document(document_id)
            tell(*(one for one in received if one.ended))
            try:
                for one in received:
                    if not one.ended and one.edit.id not in self._transfers:
                        tell(self._resumed(one))
            finally:
                self._post(subscription.release)

        self._ask("recovery", work, self.notify)
        return subscription

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self._ask("control", lambda: self._kept.forget(edit_ids), self.notify)

    def _resumed(self, received: ReceivedEdit) -> ReceivedEdit | None:
        """An edit of an earlier panel, followed to its end; None where nothing is left of it."""
        keeper = self._engines.keeper(received.context.engine)
        transfer = EditTransfer(
            received.edit, keeper, self._kept, on_event=_unheard, on_notice=self.notify
        )
        return transfer.resume(received)

    def _client(self) -> EngineClient:
        """Of the engine in use, found or started."""
        return self._engines.keeper(self.engine).client()

    def _ask(self, pool: str, work: Callable[[], object], on_failed: OnFailed) -> None:
        explain = self._engines.keeper(self.engine).why
        self._inbox.put(_Call(lambda: self._pools.put(pool, work, on_failed, explain=explain)))

    def _post(self, do: Callable[[], None]) -> None:
        """Have something called on the GUI thread."""
        self._inbox.put(_Answer(do))


def _said_by_status(_: IntarsiaError) -> None:
    """A failed start is told by the engine's status."""


def _unheard(_: AnyEvent) -> None:
    """Nobody follows the single events of an edit that an earlier panel sent."""
