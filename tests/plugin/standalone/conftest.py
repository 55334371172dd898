"""A real window on an engine's side that answers when a test says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from intarsia.core.state.document import Document, DocumentObject, Layer, LayerKind
from intarsia.core.state.gateway import EditTold, EngineState, EngineStatus, Hear, Message
from intarsia.core.state.imported import OpenedDocument
from intarsia.core.state.kept import Ticket
from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.state.places import find_places
from intarsia.core.state.settings import EngineProfile
from intarsia.core.wire.edits import Edit, Prompt, PromptKind
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    FoundObject,
    LayerReady,
    Report,
    ResultLayer,
    Role,
)
from intarsia.core.wire.files import ExportRequest
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import Window
from intarsia.ui.qt import QtWidgets

SIZE = Size(300, 200)


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
    """Records what it is asked; `finish` and `fail` answer an edit."""

    def __init__(self) -> None:
        self.listeners: list[Hear] = []
        self.packs = FakePacks()
        self.edits: list[Edit] = []
        self.cancelled: list[str] = []
        self.opened: list[tuple[str, bytes, str]] = []
        self.exported: list[tuple[str, ExportRequest]] = []
        self.calls: list[str] = []
        self.engine = ""

    def use(self, engine: str) -> None:
        self.engine = engine

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        self.calls.append(f"order {len(edit_ids)} {held}")

    def test(self, request: str, profile: EngineProfile) -> None:
        self.calls.append(f"test {profile.name}")

    def diagnose(self, request: str) -> None:
        self.calls.append("diagnose")

    def listen(self, hear: Hear) -> None:
        self.listeners.append(hear)

    def unlisten(self, hear: Hear) -> None:
        self.listeners.remove(hear)

    def submit(
        self, edit: Edit, *, picture: Pixels | None = None, ticket: Ticket | None = None
    ) -> None:
        self.edits.append(edit)

    def cancel(self, edit_id: str) -> None:
        self.cancelled.append(edit_id)
        self.tell(edit_id, Failed(number=99, kind="cancelled", message="Cancelled."))

    def open(self, request: str, data: bytes, name: str) -> None:
        self.opened.append((request, data, name))

    def export(self, request: str, wanted: ExportRequest) -> None:
        self.exported.append((request, wanted))

    def start(self) -> None:
        self.calls.append("start")

    def restart(self) -> None:
        self.calls.append("restart")

    def offer(self, document_id: str) -> None:
        self.calls.append(f"offer {document_id}")

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self.calls.append(f"forget {len(edit_ids)}")

    def say(self, message: Message) -> None:
        for hear in list(self.listeners):
            hear(message)

    def tell(self, edit_id: str, event: AnyEvent) -> None:
        self.say(EditTold(edit_id, event))

    def ready(self) -> None:
        self.say(EngineStatus(EngineState.READY))

    def finish(self, edit: Edit, *layers: ResultLayer) -> None:
        """Answer an edit with these layers."""
        for number, layer in enumerate(layers):
            self.tell(edit.id, LayerReady(number=number, layer=layer))
        report = Report("test", "", edit.seed, 0.1, "cpu", Box(0, 0, 1, 1), 0.0, 0.0)
        self.tell(edit.id, Finished(number=len(layers), report=report))

    def fail(self, edit: Edit, kind: str, message: str, hint: str) -> None:
        self.tell(edit.id, Failed(number=0, kind=kind, message=message, hint=hint))


def plain(size: Size, colour: tuple[int, int, int, int]) -> Pixels:
    return Pixels(size.width, size.height, RGBA, Depth.U8, bytes(colour) * size.pixels)


def layer(role: Role, box: Box, object_id: str = "", variation: int = 0) -> ResultLayer:
    pixels = plain(box.size, (10, 20, 200, 255))
    placed = Placed(pixels, box.left, box.top)
    return ResultLayer(role.value, role, placed, object_id=object_id, variation=variation)


def opened() -> OpenedDocument:
    """A document of a plain picture with two objects."""
    store = PixelStore()
    ground = store.put(plain(SIZE, (60, 60, 60, 255)))
    original = Layer("original", "Original", LayerKind.ORIGINAL, ground, SIZE.box)
    objects = tuple(
        DocumentObject(
            name * 4,
            name,
            store.put(plain(box.size, (200, 30, 30, 255))),
            store.put(full_mask(box.size)),
            box,
        )
        for name, box in (("cup.", Box(20, 20, 60, 60)), ("jar.", Box(200, 100, 50, 70)))
    )
    return OpenedDocument(Document("doc", SIZE, Depth.U8, (original,), objects), store)


@pytest.fixture
def gateway() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def window(qapp: QtWidgets.QApplication, gateway: FakeGateway) -> Iterator[Window]:
    """A shown window with the document open."""
    window = Window(Editor(gateway, find_places()))
    window.show()
    window.editor.host.open(opened(), None, saved=True)
    QtWidgets.QApplication.processEvents()
    yield window
    if window.isVisible():
        if window.editor.host.document is not None:
            window.editor.host.mark_saved(Path("unused.ora"))
        window.close()
    window.deleteLater()


@pytest.fixture
def make_layer() -> Callable[..., ResultLayer]:
    return layer


@dataclass(frozen=True)
class Found:
    """A prompt and what it finds: a thing around the cup."""

    prompt: Prompt
    item: FoundObject


@pytest.fixture
def found() -> Found:
    box = Box(10, 10, 90, 90)
    mask = Placed(full_mask(box.size), 10, 10)
    pixels = Placed(plain(box.size, (1, 2, 3, 255)), 10, 10)
    return Found(Prompt(PromptKind.BOX, box=box), FoundObject("a" * 16, "Thing", pixels, mask))


@pytest.fixture
def opened_document() -> OpenedDocument:
    return opened()
