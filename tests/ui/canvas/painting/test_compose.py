"""Reading what edits are made from: untouched pixels keep their bits in every depth."""

from __future__ import annotations

import random
import struct

import pytest

from intarsia.core.state.document.document import Layer, LayerKind
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.ora.stack_xml import BLENDS as KNOWN
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels
from intarsia.ui.canvas.painting.compose import BLENDS, read_layers


def source(depth: Depth) -> Pixels:
    """Noise with every alpha, so that premultiplying would show."""
    rng = random.Random(1)
    if depth is Depth.F32:
        values = [rng.random() for _ in range(20 * 10 * RGBA)]
        return Pixels(20, 10, RGBA, depth, struct.pack(f"<{len(values)}f", *values), b"profile")
    return Pixels(20, 10, RGBA, depth, rng.randbytes(20 * 10 * RGBA * depth.bytes), b"profile")


def opaque(depth: Depth) -> bytes:
    one = {Depth.U8: bytes((9, 8, 7, 255)), Depth.U16: struct.pack("<4H", 900, 800, 700, 65535)}
    return one.get(depth, struct.pack("<4f", 0.5, 0.25, 0.125, 1.0))


def layer(name: str, box: Box, kind: LayerKind = LayerKind.PAINT) -> Layer:
    return Layer(name[:4], name[:4], kind, name, box)


@pytest.mark.parametrize("depth", list(Depth))
def test_a_single_layer_is_read_bit_for_bit(depth: Depth) -> None:
    store, pixels = PixelStore(), source(depth)
    ground = layer(store.put(pixels), pixels.size.box, LayerKind.ORIGINAL)
    box = Box(3, 2, 9, 5)
    assert read_layers(store, depth, box, [ground]) == pixels.crop(box)


@pytest.mark.parametrize("depth", list(Depth))
def test_only_covered_pixels_differ_and_an_opaque_layer_gives_its_own(depth: Depth) -> None:
    store, pixels = PixelStore(), source(depth)
    patch = Pixels(4, 3, RGBA, depth, (opaque(depth) + bytes(4 * depth.bytes)) * 6)
    layers = [
        layer(store.put(pixels), pixels.size.box, LayerKind.ORIGINAL),
        layer(store.put(patch), Box(5, 4, 4, 3)),
    ]
    read = read_layers(store, depth, pixels.size.box, layers)
    step = pixels.pixel_bytes
    for y in range(10):
        for x in range(20):
            at = slice((y * 20 + x) * step, (y * 20 + x + 1) * step)
            covered = 5 <= x < 9 and 4 <= y < 7 and (x - 5) % 2 == 0
            assert read.data[at] == (opaque(depth) if covered else pixels.data[at]), (x, y)
    assert read.icc == b"profile"


def test_a_hidden_layer_and_one_elsewhere_change_nothing() -> None:
    store, pixels = PixelStore(), source(Depth.U8)
    plane = store.put(pixels)
    ground = layer(plane, pixels.size.box, LayerKind.ORIGINAL)
    hidden = Layer("h", "h", LayerKind.PAINT, plane, pixels.size.box, visible=False)
    away = layer(plane, Box(500, 500, 20, 10))
    assert read_layers(store, Depth.U8, pixels.size.box, [ground, hidden, away]) == pixels


def test_blend_and_opacity_are_heeded() -> None:
    store = PixelStore()
    ground = layer(
        store.put(Pixels(1, 1, RGBA, Depth.U8, bytes((200, 100, 50, 255)))), Box(0, 0, 1, 1)
    )
    half = store.put(Pixels(1, 1, RGBA, Depth.U8, bytes((128, 128, 128, 255))))
    multiplied = Layer("m", "m", LayerKind.PAINT, half, Box(0, 0, 1, 1), blend="multiply")
    read = read_layers(store, Depth.U8, Box(0, 0, 1, 1), [ground, multiplied])
    assert tuple(read.data) == pytest.approx((100, 50, 25, 255), abs=1)
    faded = Layer("f", "f", LayerKind.PAINT, half, Box(0, 0, 1, 1), opacity=0.5)
    read = read_layers(store, Depth.U8, Box(0, 0, 1, 1), [ground, faded])
    assert tuple(read.data) == pytest.approx((164, 114, 89, 255), abs=1)


def test_a_grey_original_is_read_as_rgba() -> None:
    store, grey = PixelStore(), Pixels(2, 1, GREY, Depth.U8, b"\x05\xfa")
    ground = layer(store.put(grey), Box(0, 0, 2, 1))
    assert read_layers(store, Depth.U8, Box(0, 0, 2, 1), [ground]) == as_rgba(grey)


def test_every_blend_of_the_documents_is_known() -> None:
    assert set(KNOWN) <= set(BLENDS)
