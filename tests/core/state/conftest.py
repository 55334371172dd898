"""A host in memory and an engine's side that answers when a test says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.host import EditResult, PictureFacts, Scene
from intarsia.core.state.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    with_object,
    with_objects,
    without_edits,
)
from intarsia.core.state.gateway import EditTold, Hear, Message, ResultsOffered
from intarsia.core.state.history import History
from intarsia.core.state.kept import KeptEdit, Ticket
from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.state.results import with_edit_result
from intarsia.core.state.session import Session
from intarsia.core.state.settings import EngineProfile, Settings
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
    Role,
)
from intarsia.core.wire.files import ExportRequest
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

SIZE = Size(600, 400)


class MemoryHost:
    """Keeps its document in a history, as the editor does."""

    def __init__(self) -> None:
        self.store = PixelStore()
        source = self.store.put(Pixels(600, 400, RGBA, Depth.U8, b"\x40" * (600 * 400 * 4)))
        original = Layer("original", "Original", LayerKind.ORIGINAL, source, SIZE.box)
        self.history = History(Document("doc", SIZE, Depth.U8, (original,)))
        self.reads = 0
        self.open = True

    @property
    def document(self) -> Document:
        return self.history.current.value

    def picture(self) -> PictureFacts | None:
        if not self.open:
            return None
        revision = str(len(self.document.edits))
        return PictureFacts(self.document.id, "test", SIZE, Depth.U8, revision)

    def scene(self) -> Scene:
        return Scene(self.document, self.store, self._flatten)

    def read(self, box: Box) -> Pixels:
        self.reads += 1
        return self.store.get(self.document.original.pixels).crop(box)

    def selection(self) -> Placed | None:
        return None

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        self.history.push(with_objects(self.document, objects), label or "Objects")

    def classify(self, classes: Mapping[str, int | None]) -> None:
        items = (replace(o, category=classes.get(o.id, o.category)) for o in self.document.objects)
        self.history.push(with_objects(self.document, items), "Class")

    def add_result(self, result: EditResult) -> None:
        self.history.push(with_edit_result(self.document, self.store, result), "Result")

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        self.history.push(without_edits(self.document, edit_ids), "Put back")

    def move(self, object_id: str, affine: Affine | None) -> None:
        moved = with_object(self.document, object_id, lambda o: replace(o, affine=affine))
        self.history.push(moved, "Move")

    def _flatten(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        return self.read(box)


class FakePacks:
    """The packs' side of the gateway: records what it is asked."""

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
    """Records what it is asked and tells what a test has it tell."""

    def __init__(self) -> None:
        self.listeners: list[Hear] = []
        self.packs = FakePacks()
        self.submitted: list[tuple[Edit, Pixels | None, Ticket | None]] = []
        self.cancelled: list[str] = []
        self.forgotten: list[str] = []
        self.kept: tuple[KeptEdit, ...] = ()
        self.calls: list[str] = []
        self.orders: list[tuple[tuple[str, ...], bool]] = []
        self.engine = ""

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
        self, edit: Edit, *, picture: Pixels | None = None, ticket: Ticket | None = None
    ) -> None:
        self.submitted.append((edit, picture, ticket))

    def cancel(self, edit_id: str) -> None:
        self.cancelled.append(edit_id)

    def open(self, request: str, data: bytes, name: str) -> None:
        self.calls.append(f"open {request}")

    def export(self, request: str, wanted: ExportRequest) -> None:
        self.calls.append(f"export {request}")

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

    @property
    def last(self) -> Edit:
        return self.submitted[-1][0]

    def finish(self, edit_id: str, *parts: ResultLayer | FoundObject) -> None:
        """Answer an edit with layers or objects."""
        self.tell(edit_id, Accepted(number=0))
        for i, part in enumerate(parts, start=1):
            if isinstance(part, ResultLayer):
                self.tell(edit_id, LayerReady(number=i, layer=part))
            else:
                self.tell(edit_id, ObjectReady(number=i, found=part))
        report = Report("classical", "", 0, 0.5, "cpu", Box(0, 0, 9, 9), 0.0, 0.0)
        self.tell(edit_id, Finished(number=len(parts) + 1, report=report))

    def fail(self, edit_id: str, kind: str, message: str = "It failed.") -> None:
        self.tell(edit_id, Failed(number=1, kind=kind, message=message, hint="Try again."))


def _fill(object_id: str = "") -> ResultLayer:
    return ResultLayer("Fill", Role.FILL, Placed(blank(Size(20, 20)), 5, 6), object_id)


def _thing(object_id: str, box: Box) -> FoundObject:
    layer = Pixels(box.width, box.height, RGBA, Depth.U8, b"\x80" * (box.size.pixels * 4))
    mask = Pixels(box.width, box.height, GREY, Depth.U8, b"\xff" * box.size.pixels)
    return FoundObject(
        object_id,
        object_id.title(),
        Placed(layer, box.left, box.top),
        Placed(mask, box.left, box.top),
    )


@pytest.fixture
def host() -> MemoryHost:
    return MemoryHost()


@pytest.fixture
def gateway() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def session(host: MemoryHost, gateway: FakeGateway) -> Session:
    return Session(host, gateway, settings=Settings)


@pytest.fixture
def fill() -> Callable[..., ResultLayer]:
    """A result layer of 20 x 20 at 5, 6."""
    return _fill


@pytest.fixture
def thing() -> Callable[[str, Box], FoundObject]:
    """A found object that fills its box."""
    return _thing
