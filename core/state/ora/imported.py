"""Documents from files of other programs: a flat picture, or a list of layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import (
    Document,
    Layer,
    LayerKind,
    new_document_id,
    new_layer_id,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.files import FileLayer, OpenedPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import RGBA, Pixels, Placed, blank


@dataclass(frozen=True)
class OpenedDocument:
    """A document as it was found, its planes, and sentences about what could not be kept.

    `newer`: a newer version wrote the file, and its edits are there only.
    """

    document: Document
    store: PixelStore
    notes: tuple[str, ...] = ()
    newer: bool = False


def document_of(opened: OpenedPicture, title: str = "Original") -> OpenedDocument:
    """A new document of an opened picture: its layers where it has some, else the picture."""
    layers = opened.layers or (FileLayer(title, Placed(as_rgba(opened.pixels), 0, 0)),)
    found = document_of_layers(opened.pixels.size, layers, opened.notes)
    return replace(found, document=replace(found.document, metadata=opened.metadata))


def document_of_layers(
    size: Size, layers: Sequence[FileLayer], notes: Sequence[str] = ()
) -> OpenedDocument:
    """A new document of RGBA layers of one depth, bottom to top; at least one.

    The original is the lowest layer cut or widened to the canvas, or nothing at all where that
    layer does not show as it is.
    """
    store = PixelStore()
    base, rest = layers[0], layers[1:]
    depth, icc = base.placed.pixels.depth, base.placed.pixels.icc
    plain = base.visible and base.opacity >= 1 and base.blend == "src-over" and not base.groups
    if not plain or base.locked or not size.box.contains(base.placed.box):
        empty = Placed(blank(size, RGBA, depth), 0, 0)
        base, rest = FileLayer("Background", empty), layers
    canvas = Placed(_on_canvas(base.placed, size, icc), 0, 0)
    original = replace(_layer(replace(base, placed=canvas), store), kind=LayerKind.ORIGINAL)
    stack = (original, *(_layer(layer, store) for layer in rest))
    return OpenedDocument(
        Document(new_document_id(), size, depth, stack, icc=icc), store, tuple(notes)
    )


def _layer(layer: FileLayer, store: PixelStore) -> Layer:
    return Layer(
        id=new_layer_id(),
        name=layer.name,
        kind=LayerKind.IMPORTED,
        pixels=store.put(layer.placed.pixels),
        box=layer.placed.box,
        visible=layer.visible,
        opacity=layer.opacity,
        blend=layer.blend,
        groups=layer.groups,
        locked=layer.locked,
        selected=layer.selected,
    )


def _on_canvas(placed: Placed, size: Size, icc: bytes | None) -> Pixels:
    """RGBA pixels of the canvas: what lies on it, transparent elsewhere."""
    if placed.box == size.box:
        return placed.pixels
    common = placed.box.intersection(size.box)
    source = placed.pixels
    step, from_stride = source.pixel_bytes, source.row_bytes
    stride, length = size.width * step, common.width * step
    out = bytearray(size.pixels * step)
    start = (common.top - placed.top) * from_stride + (common.left - placed.left) * step
    at = common.top * stride + common.left * step
    for _ in range(0 if common.empty else common.height):
        out[at : at + length] = source.data[start : start + length]
        start, at = start + from_stride, at + stride
    return Pixels(size.width, size.height, RGBA, source.depth, bytes(out), icc)
