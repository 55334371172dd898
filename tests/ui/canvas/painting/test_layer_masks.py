"""Masks of layers: what shows, that nothing is lost, and where a mask goes when a result does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.state.document.document import Document, Layer, LayerKind, with_layer
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed
from intarsia.ui.canvas.painting.layer_masks import (
    with_mask_painted,
    with_masks_carried,
    without_mask,
)

SIZE = Size(60, 40)
BOX = Box(10, 10, 20, 10)
DEPTHS = {Depth.U8: (1, 255), Depth.U16: (2, 65535)}


def plane(size: Size, colour: tuple[int, ...], depth: Depth = Depth.U8) -> Pixels:
    width = DEPTHS[depth][0]
    one = b"".join(value.to_bytes(width, "little") for value in colour)
    return Pixels(size.width, size.height, RGBA, depth, one * size.pixels)


def document_in(store: PixelStore, depth: Depth = Depth.U8) -> Document:
    top = DEPTHS[depth][1]
    ground = store.put(plane(SIZE, (9, 9, 9, top), depth))
    fill = store.put(plane(BOX.size, (200, 7, 30, top // 2), depth))
    layers = (
        Layer("original", "Original", LayerKind.ORIGINAL, ground, SIZE.box),
        Layer("fill", "Fill", LayerKind.FILL, fill, BOX, edit_id="e"),
    )
    return Document("doc", SIZE, depth, layers)


def pixel(store: PixelStore, layer: Layer, x: int, y: int) -> tuple[int, ...]:
    """The pixel of a layer at a place of the picture."""
    pixels = store.get(layer.pixels)
    at = ((y - layer.box.top) * pixels.width + x - layer.box.left) * pixels.pixel_bytes
    width = pixels.pixel_bytes // 4
    data = pixels.data[at : at + pixels.pixel_bytes]
    return tuple(int.from_bytes(data[k : k + width], "little") for k in range(0, 4 * width, width))


def half(size: Size) -> Pixels:
    return Pixels(size.width, size.height, GREY, Depth.U8, b"\x80" * size.pixels)


@pytest.mark.parametrize("depth", list(DEPTHS))
def test_what_is_painted_over_is_hidden_and_its_colour_kept(depth: Depth) -> None:
    store, top = PixelStore(), DEPTHS[depth][1]
    document = document_in(store, depth)
    stroke = Placed(full_mask(Size(8, 30)), 4, 4)  # reaches beyond the layer
    hidden = with_mask_painted(document, store, "fill", stroke, hide=True)
    layer = hidden.layer("fill")
    assert pixel(store, layer, 11, 12) == (200, 7, 30, 0)
    assert pixel(store, layer, 12, 12) == (200, 7, 30, top // 2)
    assert set(hidden.planes()) >= {layer.mask.plane, layer.mask.whole}
    shown = with_mask_painted(hidden, store, "fill", stroke, hide=False)
    assert shown == document  # a mask that hides nothing is none
    assert without_mask(hidden, "fill") == document


def test_a_faint_stroke_hides_a_part_and_a_second_one_more() -> None:
    store = PixelStore()
    document = document_in(store)
    stroke = Placed(half(SIZE), 0, 0)
    once = with_mask_painted(document, store, "fill", stroke, hide=True)
    twice = with_mask_painted(once, store, "fill", stroke, hide=True)
    assert abs(pixel(store, once.layer("fill"), 15, 15)[3] - 63) <= 1
    assert abs(pixel(store, twice.layer("fill"), 15, 15)[3] - 32) <= 1


def test_the_original_and_locked_layers_stay_whole() -> None:
    store = PixelStore()
    document = document_in(store)
    stroke = Placed(full_mask(SIZE), 0, 0)
    with pytest.raises(BadEdit, match="original"):
        with_mask_painted(document, store, "original", stroke, hide=True)
    locked = with_layer(document, "fill", lambda x: replace(x, locked=True))
    with pytest.raises(BadEdit, match="locked"):
        with_mask_painted(locked, store, "fill", stroke, hide=True)
    beside = Placed(full_mask(Size(3, 3)), 50, 30)
    with pytest.raises(BadEdit, match="nothing there"):
        with_mask_painted(document, store, "fill", beside, hide=True)


def test_a_result_made_anew_keeps_the_mask_where_it_is_in_the_picture() -> None:
    store = PixelStore()
    stroke = Placed(full_mask(Size(4, 4)), 14, 12)
    before = with_mask_painted(document_in(store), store, "fill", stroke, hide=True)
    box = Box(12, 8, 30, 20)
    new = store.put(plane(box.size, (1, 2, 3, 255)))
    layers = (before.layers[0], replace(before.layers[1], id="new", pixels=new, box=box, mask=None))
    after = with_masks_carried(before, replace(before, layers=layers), store)
    layer = after.layer("new")
    assert layer.mask.whole == new
    assert pixel(store, layer, 15, 13) == (1, 2, 3, 0)
    assert pixel(store, layer, 20, 13) == (1, 2, 3, 255)
    assert pixel(store, layer, 35, 20) == (1, 2, 3, 255)


def test_the_mask_of_an_object_goes_along_with_it() -> None:
    store = PixelStore()
    plain = document_in(store)
    plain = with_layer(plain, "fill", lambda x: replace(x, kind=LayerKind.OBJECT, object_id="cup"))
    stroke = Placed(full_mask(Size(5, 30)), 10, 4)
    before = with_mask_painted(plain, store, "fill", stroke, hide=True)
    moved = replace(plain.layer("fill"), id="new", box=BOX.moved(25, 12))
    after = with_masks_carried(before, replace(plain, layers=(plain.layers[0], moved)), store)
    layer = after.layer("new")
    assert pixel(store, layer, 36, 25)[3] == 0
    assert pixel(store, layer, 41, 25)[3] == 127
