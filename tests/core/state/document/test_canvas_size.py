"""A document on another canvas: what was seen is seen, at its place, to the bit."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.canvas_size import with_canvas
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import RGBA, Depth, Pixels

SIZE = Size(6, 4)


def numbered(size: Size, start: int = 0) -> Pixels:
    """Every pixel tells where it is."""
    values = (bytes((x, y, start, 255)) for y in range(size.height) for x in range(size.width))
    return Pixels(size.width, size.height, RGBA, Depth.U8, b"".join(values))


@pytest.fixture
def store() -> PixelStore:
    return PixelStore()


@pytest.fixture
def document(store: PixelStore) -> Document:
    """An original, a result of two variations, a note at the right border."""
    plane, small = store.put(numbered(SIZE)), store.put(numbered(Size(2, 2), 9))

    def layer(name: str, left: int, edit: str = "", variation: int = 0) -> Layer:
        box = Box(left, 1, 2, 2)
        return Layer(name, name, LayerKind.FILL, small, box, edit_id=edit, variation=variation)

    layers = (
        Layer("original", "Original", LayerKind.ORIGINAL, plane, SIZE.box),
        layer("first", 1, "e1", 0),
        layer("second", 1, "e1", 1),
        layer("note", 4),
    )
    cup = DocumentObject("cup", "Cup", small, small, Box(1, 1, 2, 2))
    edits = (StoredEdit("e1", "complete", "{}", (), chosen=1),)
    return Document("doc", SIZE, Depth.U8, layers, objects=(cup,), edits=edits)


def test_a_crop_keeps_what_is_inside(document: Document, store: PixelStore) -> None:
    cut = with_canvas(document, store, Box(1, 1, 3, 2))
    assert cut.size == Size(3, 2)
    original = store.get(cut.original.pixels)
    assert original == numbered(SIZE).crop(Box(1, 1, 3, 2))
    assert [(x.name, x.box) for x in cut.layers[1:]] == [("second", Box(0, 0, 2, 2))]
    assert (cut.objects, cut.edits, cut.layers[1].edit_id) == ((), (), "")
    assert cut.id != document.id  # results on the way do not fit it


def test_room_around_is_empty_and_the_picture_lies_in_it(
    document: Document, store: PixelStore
) -> None:
    wide = with_canvas(document, store, Box(-2, -1, 10, 5))
    plane = store.get(wide.original.pixels)
    assert plane.crop(Box(2, 1, 6, 4)).data == numbered(SIZE).data
    assert plane.data[:4] == bytes(4)
    assert [x.box for x in wide.layers[1:]] == [Box(3, 2, 2, 2), Box(6, 2, 2, 2)]


def test_something_of_the_picture_must_be_left(document: Document, store: PixelStore) -> None:
    with pytest.raises(BadEdit, match="Nothing of the picture"):
        with_canvas(document, store, Box(20, 0, 4, 4))
