"""A real window on an engine's side that answers when a test says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from gateways import FakeGateway
from intarsia.core.state.document.document import Document, DocumentObject, Layer, LayerKind
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.events import (
    FoundObject,
    ResultLayer,
    Role,
)
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtWidgets

SIZE = Size(300, 200)


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
    return FakeGateway(cancels=True)


@pytest.fixture
def empty_window(
    qapp: QtWidgets.QApplication, gateway: FakeGateway
) -> Iterator[Callable[[], EditorWindow]]:
    """Makes windows with nothing open. One that is left to the end of Python would crash it."""
    made: list[EditorWindow] = []

    def make() -> EditorWindow:
        made.append(EditorWindow(Editor(gateway, find_places())))
        return made[-1]

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


@pytest.fixture
def window(empty_window: Callable[[], EditorWindow]) -> Iterator[EditorWindow]:
    """A shown window with the document open."""
    window = empty_window()
    window.show()
    window.editor.host.open(opened(), None, saved=True)
    QtWidgets.QApplication.processEvents()
    yield window
    if window.isVisible():
        window._agreed = True  # nobody is there to be asked
        window.close()


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
