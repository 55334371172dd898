"""The engine's side of a panel, which records what it is asked and answers when a test says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.session.gateway import (
    EngineReply,
    EngineState,
    EngineStatus,
    OnEvent,
    OnFailed,
    OnOffered,
    OnPackEvent,
    Request,
)
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import (
    Accepted,
    AnyEvent,
    Failed,
    Finished,
    FoundObject,
    LayerReady,
    ObjectReady,
    Report,
    ResultLayer,
    SizedObject,
)
from intarsia.core.wire.files import Diagnosis, ExportRequest, OpenedPicture
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.methods import PROTOCOL, EngineInfo, MethodDescriptor, Preparing
from intarsia.core.wire.packs import PackEvent, PackFacts
from intarsia.core.wire.pixels import Pixels

PackAnswer = Subscription[PackEvent]


class FakePacks:
    """The packs' side: (what was asked, the pack's id), in order; `listed`, `tell` answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.looks: list[Request[tuple[PackFacts, ...]]] = []
        self.work: list[tuple[str, PackAnswer]] = []

    def look(
        self, *, on_done: Callable[[tuple[PackFacts, ...]], None], on_failed: OnFailed
    ) -> Request[tuple[PackFacts, ...]]:
        self.asked.append(("look", ""))
        self.looks.append(Request(on_done, on_failed))
        return self.looks[-1]

    def install(self, pack: PackFacts, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked("install", pack, on_event)

    def take(self, pack: PackFacts, source: Path, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked(f"take {source.name}", pack, on_event)

    def verify(self, pack: PackFacts, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked("verify", pack, on_event)

    def watch(self, pack: PackFacts, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked("watch", pack, on_event)

    def cancel(self, pack: PackFacts, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked("cancel", pack, on_event)

    def remove(self, pack: PackFacts, *, on_event: OnPackEvent) -> PackAnswer:
        return self._asked("remove", pack, on_event)

    def listed(self, *packs: PackFacts) -> None:
        """Answer everybody who has looked; somebody has."""
        for look in self._open_looks():
            look.succeed(packs)

    def unlisted(self, error: IntarsiaError) -> None:
        """Everybody who has looked is told why there is no answer."""
        for look in self._open_looks():
            look.fail(error)

    def tell(self, event: PackEvent) -> None:
        """An event of the latest thing, cancelling excepted, that was asked of its pack."""
        answers = [answer for pack_id, answer in self.work if pack_id == event.pack]
        answers[-1].tell(event)

    @property
    def listeners(self) -> int:
        answers = [answer for _, answer in self.work]
        return sum(x.active for x in self.looks) + sum(x.active for x in answers)

    def _open_looks(self) -> list[Request[tuple[PackFacts, ...]]]:
        waiting = [look for look in self.looks if look.active]
        assert waiting, "nobody has asked for the packs"
        return waiting

    def _asked(self, what: str, pack: PackFacts, on_event: OnPackEvent) -> PackAnswer:
        self.asked.append((what, pack.id))
        answer = Subscription(on_event)
        if what != "cancel":
            self.work.append((pack.id, answer))
        return answer


class FakeGateway:
    """`finish` and `fail` answer an edit; `cancels`: an edit that is cancelled ends at once.

    `opened`, `exported`, `tested`, `diagnosed` hold the requests, which a test answers.
    """

    def __init__(self, *, cancels: bool = False) -> None:
        self._cancels = cancels
        self.status = Observable(EngineStatus(EngineState.OFF))
        self.preparing: Observable[Preparing | None] = Observable(None)
        self.notice: Observable[IntarsiaError | None] = Observable(None)
        self.packs = FakePacks()
        self.submitted: list[tuple[Edit, Pixels | None, EditContext | None]] = []
        self.cancelled: list[str] = []
        self.forgotten: list[str] = []
        self.kept: tuple[ReceivedEdit, ...] = ()
        self.opened: list[tuple[Request[OpenedPicture], bytes, str]] = []
        self.exported: list[tuple[Request[bytes], ExportRequest]] = []
        self.tested: list[tuple[Request[EngineReply], EngineProfile]] = []
        self.diagnosed: list[Request[Diagnosis]] = []
        self.offers: list[tuple[str, Subscription[tuple[ReceivedEdit, ...]]]] = []
        self.orders: list[tuple[tuple[str, ...], bool]] = []
        self.calls: list[str] = []
        self.used: list[str] = []
        self.engine = ""
        self._events: dict[str, Subscription[AnyEvent]] = {}

    @property
    def edits(self) -> list[Edit]:
        return [edit for edit, _, _ in self.submitted]

    @property
    def last(self) -> Edit:
        return self.submitted[-1][0]

    @property
    def listeners(self) -> int:
        """How many callbacks would be called by something that the gateway may yet tell."""
        subscriptions = (*self._events.values(), *(offer for _, offer in self.offers))
        requests = (*self.opened, *self.exported, *self.tested)
        held = (*subscriptions, *self.diagnosed, *(request for request, *_ in requests))
        broadcast = self.status.listeners + self.notice.listeners
        return sum(x.active for x in held) + broadcast + self.packs.listeners

    def use(self, engine: str) -> None:
        self.engine = engine
        self.used.append(engine)

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        self.orders.append((edit_ids, held))

    def test(
        self,
        profile: EngineProfile,
        *,
        on_done: Callable[[EngineReply], None],
        on_failed: OnFailed,
    ) -> Request[EngineReply]:
        self.tested.append((Request(on_done, on_failed), profile))
        return self.tested[-1][0]

    def diagnose(
        self, *, on_done: Callable[[Diagnosis], None], on_failed: OnFailed
    ) -> Request[Diagnosis]:
        self.diagnosed.append(Request(on_done, on_failed))
        return self.diagnosed[-1]

    def submit(
        self,
        edit: Edit,
        *,
        on_event: OnEvent,
        picture: Pixels | None = None,
        context: EditContext | None = None,
    ) -> Subscription[AnyEvent]:
        self.submitted.append((edit, picture, context))
        self._events[edit.id] = Subscription(on_event)
        return self._events[edit.id]

    def cancel(self, edit_id: str) -> None:
        self.cancelled.append(edit_id)
        if self._cancels:
            self.fail(edit_id, "cancelled", "Cancelled.")

    def open(
        self,
        data: bytes,
        name: str,
        *,
        on_done: Callable[[OpenedPicture], None],
        on_failed: OnFailed,
    ) -> Request[OpenedPicture]:
        self.opened.append((Request(on_done, on_failed), data, name))
        return self.opened[-1][0]

    def export(
        self, wanted: ExportRequest, *, on_done: Callable[[bytes], None], on_failed: OnFailed
    ) -> Request[bytes]:
        self.exported.append((Request(on_done, on_failed), wanted))
        return self.exported[-1][0]

    def start(self) -> None:
        self.calls.append("start")

    def restart(self) -> None:
        self.calls.append("restart")

    def offer(
        self, document_id: str, *, on_offered: OnOffered
    ) -> Subscription[tuple[ReceivedEdit, ...]]:
        self.offers.append((document_id, Subscription(on_offered)))
        self.offers[-1][1].tell(self.kept)
        return self.offers[-1][1]

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self.forgotten.extend(edit_ids)

    def tell(self, edit_id: str, *events: AnyEvent) -> None:
        """Events of an edit that was submitted."""
        for event in events:
            self._events[edit_id].tell(event)

    def ready(self, *methods: MethodDescriptor, devices: tuple[str, ...] = ("cpu",)) -> None:
        """An engine with these methods is there."""
        info = EngineInfo("intarsia", PROTOCOL, devices, methods)
        self.status.set(EngineStatus(EngineState.READY, info=info))

    def finish(
        self,
        edit: Edit | str,
        *parts: ResultLayer | FoundObject,
        notes: tuple[str, ...] = (),
        sized: tuple[SizedObject, ...] = (),
    ) -> None:
        """Answer an edit (or its id) with layers or objects."""
        edit_id, seed = (edit, 0) if isinstance(edit, str) else (edit.id, edit.seed)
        self.tell(edit_id, Accepted(number=0))
        for i, part in enumerate(parts, start=1):
            if isinstance(part, ResultLayer):
                self.tell(edit_id, LayerReady(number=i, layer=part))
            else:
                self.tell(edit_id, ObjectReady(number=i, found=part))
        report = Report("classical", "", seed, 0.5, "cpu", Box(0, 0, 9, 9), 0.0, 0.0, notes)
        report = replace(report, sized=sized)
        self.tell(edit_id, Finished(number=len(parts) + 1, report=report))

    def fail(
        self, edit: Edit | str, kind: str, message: str = "It failed.", hint: str = "Try again."
    ) -> None:
        """End an edit (or the one of that id) with what went wrong."""
        edit_id = edit if isinstance(edit, str) else edit.id
        self.tell(edit_id, Failed(number=1, kind=kind, message=message, hint=hint))
