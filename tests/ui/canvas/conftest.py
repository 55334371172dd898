"""A small document on a canvas: a dark picture with a red and a green square in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from intarsia.core.state.document.document import Document, DocumentObject, Layer, LayerKind
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.input import CanvasInput
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtWidgets

SIZE = Size(200, 100)
RED, GREEN = Box(20, 20, 40, 40), Box(50, 30, 30, 30)


def plain(size: Size, colour: tuple[int, int, int, int]) -> Pixels:
    """A plane of one colour."""
    return Pixels(size.width, size.height, RGBA, Depth.U8, bytes(colour) * size.pixels)


def thing(store: PixelStore, name: str, box: Box, colour: tuple[int, int, int]) -> DocumentObject:
    layer = store.put(plain(box.size, (*colour, 255)))
    return DocumentObject(name, name, layer, store.put(full_mask(box.size)), box)


@pytest.fixture
def store() -> PixelStore:
    return PixelStore()


@pytest.fixture
def document(store: PixelStore) -> Document:
    """Green lies in front of red; both are drawn on layers so that they can be seen at rest."""
    ground = store.put(plain(SIZE, (30, 30, 30, 255)))
    red = thing(store, "red", RED, (200, 0, 0))
    green = thing(store, "green", GREEN, (0, 200, 0))
    layers = (
        Layer("original", "Original", LayerKind.ORIGINAL, ground, SIZE.box),
        Layer("r", "Red", LayerKind.PAINT, red.layer, red.box),
        Layer("g", "Green", LayerKind.PAINT, green.layer, green.box),
    )
    return Document("doc", SIZE, Depth.U8, layers, (red, green))


@pytest.fixture
def scene(qapp: QtWidgets.QApplication, store: PixelStore, document: Document) -> CanvasScene:
    scene = CanvasScene(store)
    scene.show(document)
    return scene


@pytest.fixture
def canvas(scene: CanvasScene) -> Iterator[Canvas]:
    """A canvas at 100 % with the picture's corner in its own."""
    canvas = Canvas(scene)
    canvas.resize(300, 200)
    canvas.watcher = CanvasInput(canvas)
    canvas.show()
    QtWidgets.QApplication.processEvents()
    canvas.set_view(View())
    yield canvas
    canvas.close()
    canvas.deleteLater()


@pytest.fixture
def colour_at(canvas: Canvas) -> Callable[[int, int], tuple[int, int, int]]:
    """The colour that the canvas shows at a point."""

    def look(x: int, y: int) -> tuple[int, int, int]:
        colour = canvas.grab().toImage().pixelColor(x, y)
        return colour.red(), colour.green(), colour.blue()

    return look


@pytest.fixture
def at() -> Callable[..., Pointer]:
    """A pointer at a picture point, in a view of 100 %."""

    def pointer(x: float, y: float, **held: bool) -> Pointer:
        return Pointer(x, y, View(), **held)

    return pointer
