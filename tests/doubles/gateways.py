"""The engine's side of a panel, which records what it is asked and answers when a test says so."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.state.session.gateway import (
    EditTold,
    EngineState,
    EngineStatus,
    Hear,
    Message,
    ResultsOffered,
)
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.edits import Edit
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
)
from intarsia.core.wire.files import ExportRequest
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.methods import PROTOCOL, EngineInfo, MethodDescriptor
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.pixels import Pixels


class FakePacks:
    """The packs' side: (what was asked, the pack's id), in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def look(self) -> None:
        self.asked.append(("look", ""))

    def install(self, pack: PackFacts) -> None:
        self.asked.append(("install", pack.id))

    def take(self, pack: PackFacts, source: Path) -> None:
        self.asked.append((f"take {source.name}", pack.id))

    def verify(self, pack: PackFacts) -> None:
        self.asked.append(("verify", pack.id))

    def watch(self, pack: PackFacts) -> None:
        self.asked.append(("watch", pack.id))

    def cancel(self, pack: PackFacts) -> None:
        self.asked.append(("cancel", pack.id))

    def remove(self, pack: PackFacts) -> None:
        self.asked.append(("remove", pack.id))


class FakeGateway:
    """`finish` and `fail` answer an edit; `cancels`: an edit that is cancelled ends at once."""

    def __init__(self, *, cancels: bool = False) -> None:
        self._cancels = cancels
        self.listeners: list[Hear] = []
        self.packs = FakePacks()
        self.submitted: list[tuple[Edit, Pixels | None, EditContext | None]] = []
        self.cancelled: list[str] = []
        self.forgotten: list[str] = []
        self.kept: tuple[ReceivedEdit, ...] = ()
        self.opened: list[tuple[str, bytes, str]] = []
        self.exported: list[tuple[str, ExportRequest]] = []
        self.orders: list[tuple[tuple[str, ...], bool]] = []
        self.calls: list[str] = []
        self.engine = ""

    @property
    def edits(self) -> list[Edit]:
        return [edit for edit, _, _ in self.submitted]

    @property
    def last(self) -> Edit:
        return self.submitted[-1][0]

    def use(self, engine: str) -> None:
        self.engine = engine

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        self.orders.append((edit_ids, held))

    def test(self, request: str, profile: EngineProfile) -> None:
        self.calls.append(f"test {profile.name}")

    def diagnose(self, request: str) -> None:
        self.calls.append(f"diagnose {request}")

    def listen(self, hear: Hear) -> None:
        self.listeners.append(hear)

    def unlisten(self, hear: Hear) -> None:
        self.listeners.remove(hear)

    def submit(
        self, edit: Edit, *, picture: Pixels | None = None, ticket: EditContext | None = None
    ) -> None:
        self.submitted.append((edit, picture, ticket))

    def cancel(self, edit_id: str) -> None:
        self.cancelled.append(edit_id)
        if self._cancels:
            self.fail(edit_id, "cancelled", "Cancelled.")

    def open(self, request: str, data: bytes, name: str) -> None:
        self.opened.append((request, data, name))

    def export(self, request: str, wanted: ExportRequest) -> None:
        self.exported.append((request, wanted))

    def start(self) -> None:
        self.calls.append("start")

    def restart(self) -> None:
        self.calls.append("restart")

    def offer(self, document_id: str) -> None:
        self.say(ResultsOffered(document_id, self.kept))

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self.forgotten.extend(edit_ids)

    def say(self, message: Message) -> None:
        for hear in list(self.listeners):
            hear(message)

    def tell(self, edit_id: str, *events: AnyEvent) -> None:
        for event in events:
            self.say(EditTold(edit_id, event))

    def ready(self, *methods: MethodDescriptor, devices: tuple[str, ...] = ("cpu",)) -> None:
        """An engine with these methods is there."""
        info = EngineInfo("intarsia", PROTOCOL, devices, methods)
        self.say(EngineStatus(EngineState.READY, info=info))

    def finish(self, edit: Edit | str, *parts: ResultLayer | FoundObject) -> None:
        """Answer an edit (or its id) with layers or objects."""
        edit_id, seed = (edit, 0) if isinstance(edit, str) else (edit.id, edit.seed)
        self.tell(edit_id, Accepted(number=0))
        for i, part in enumerate(parts, start=1):
            if isinstance(part, ResultLayer):
                self.tell(edit_id, LayerReady(number=i, layer=part))
            else:
                self.tell(edit_id, ObjectReady(number=i, found=part))
        report = Report("classical", "", seed, 0.5, "cpu", Box(0, 0, 9, 9), 0.0, 0.0)
        self.tell(edit_id, Finished(number=len(parts) + 1, report=report))

    def fail(
        self, edit: Edit | str, kind: str, message: str = "It failed.", hint: str = "Try again."
    ) -> None:
        """End an edit (or the one of that id) with what went wrong."""
        edit_id = edit if isinstance(edit, str) else edit.id
        self.tell(edit_id, Failed(number=1, kind=kind, message=message, hint=hint))
