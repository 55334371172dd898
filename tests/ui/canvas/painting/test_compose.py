"""Reading what edits are made from: untouched pixels keep their bits in every depth."""

from __future__ import annotations

import random
import struct
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.state.document.document import Layer, LayerKind
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.ora.stack_xml import BLENDS as KNOWN
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed
from intarsia.ui.canvas.painting.compose import BLENDS, read_layers
from intarsia.ui.canvas.painting.tiles import Tiles
from intarsia.ui.canvas.pictures.plane_images import PlaneImages


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


def shaded(seed: int, width: int, height: int, low: int = 0) -> Pixels:
    rng = random.Random(seed)
    data = bytes(rng.randint(low if i % 4 == 3 else 0, 255) for i in range(width * height * 4))
    return Pixels(width, height, RGBA, Depth.U8, data)


@pytest.mark.parametrize("blend", ["src-over", "multiply", "screen"])
@pytest.mark.parametrize("last", ["dst-in", "dst-out", "src-atop", "dst-atop", "multiply"])
def test_isolated_groups_are_composed_as_the_engine_does(blend: str, last: str) -> None:
    store = PixelStore()
    inner = LayerGroup(2, "inner", 0.8, "src-over", isolated=True)
    outer = LayerGroup(1, "outer", 0.6, blend, isolated=True)
    loose = LayerGroup(3, "loose")
    stack: list[tuple[Pixels, Box, dict[str, Any]]] = [
        (shaded(1, 20, 10, 255), Box(0, 0, 20, 10), {}),
        (shaded(2, 9, 9, 90), Box(-3, 2, 9, 9), {"groups": (outer,), "opacity": 0.7}),
        (shaded(3, 12, 8, 90), Box(4, 1, 12, 8), {"groups": (outer, inner)}),
        (shaded(4, 6, 5, 90), Box(6, 3, 6, 5), {"groups": (outer, inner), "blend": last}),
        (shaded(5, 6, 5, 90), Box(14, 1, 6, 5), {"groups": (loose,), "blend": "multiply"}),
    ]
    layers = [
        replace(layer(store.put(pixels), box), id=str(i), **how)
        for i, (pixels, box, how) in enumerate(stack)
    ]
    placed = [
        FileLayer(
            x.name,
            Placed(store.get(x.pixels), x.box.left, x.box.top),
            x.opacity,
            blend=x.blend,
            groups=x.groups,
        )
        for x in layers
    ]
    for box in (Box(0, 0, 20, 10), Box(5, 2, 9, 6)):
        wanted = flatten(placed, box)
        read = read_layers(store, Depth.U8, box, layers)
        assert max(abs(a - b) for a, b in zip(read.data, wanted.data, strict=True)) <= 3


def test_a_layer_that_hides_what_it_does_not_cover_changes_every_tile() -> None:
    store = PixelStore()
    images = PlaneImages(store)
    ground = layer(store.put(shaded(1, 20, 10, 255)), Box(0, 0, 20, 10))
    mask = replace(layer(store.put(shaded(2, 4, 4, 255)), Box(2, 2, 4, 4)), blend="dst-in")
    tiles = Tiles(images)
    tiles.show((ground,))
    ((_, before),) = tiles.tiles(Box(0, 0, 20, 10), 0)
    assert before.pixelColor(15, 8).alpha() == 255
    tiles.show((ground, mask))
    for level in (0, 1):
        ((_, after),) = tiles.tiles(Box(0, 0, 20, 10), level)
        assert after.pixelColor(15 >> level, 8 >> level).alpha() == 0
        assert after.pixelColor(4 >> level, 4 >> level).alpha() == 255
