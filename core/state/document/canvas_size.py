"""A document on another canvas: cropped, or with room around it."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import Document, Layer, new_document_id
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size, check_size
from intarsia.core.wire.pixels import Pixels, blank


def with_canvas(document: Document, store: PixelStore, canvas: Box) -> Document:
    """The document as it is seen inside `canvas`, a box of the picture that may reach beyond it.

    Layers keep their pixels, the original is cut or widened with nothing. Edits become plain
    layers and objects are forgotten: both count in pixels of the old canvas. It is another document
    for results that are under way. Raises BadEdit where nothing of the picture would be left.
    """
    if canvas.intersection(document.size.box).empty:
        raise BadEdit("Nothing of the picture would be left.", "Mark a part of the picture.")
    check_size(canvas.width, canvas.height)
    original = document.original
    whole = _within(as_rgba(store.get(original.pixels)), original.box, canvas)
    size = Size(canvas.width, canvas.height)
    shown = {x.id for x in document.shown_layers()}
    chosen = {edit.id: edit.chosen for edit in document.edits}
    rest = (
        _moved(x, canvas, visible=x.id in shown)
        for x in document.layers[1:]
        if x.variation == chosen.get(x.edit_id, x.variation)
        and not x.box.intersection(canvas).empty
    )
    return replace(
        document,
        id=new_document_id(),
        size=size,
        layers=(replace(original, pixels=store.put(whole), box=size.box), *rest),
        objects=(),
        edits=(),
        label_map="",
    )


def _moved(layer: Layer, canvas: Box, *, visible: bool) -> Layer:
    return replace(
        layer,
        box=layer.box.moved(-canvas.left, -canvas.top),
        visible=visible,
        edit_id="",
        object_id="",
        variation=0,
    )


def _within(pixels: Pixels, box: Box, canvas: Box) -> Pixels:
    """RGBA pixels that lie at `box` as they are inside `canvas`; where there are none, nothing."""
    common = box.intersection(canvas)
    if common.empty:
        return replace(blank(canvas.size, depth=pixels.depth), icc=pixels.icc)
    part = pixels.crop(common.moved(-box.left, -box.top))
    if common == canvas:
        return part
    out = bytearray(blank(canvas.size, depth=pixels.depth).data)
    step, stride = part.pixel_bytes, canvas.width * part.pixel_bytes
    first = (common.top - canvas.top) * stride + (common.left - canvas.left) * step
    for row in range(part.height):
        at = first + row * stride
        out[at : at + part.row_bytes] = part.data[row * part.row_bytes : (row + 1) * part.row_bytes]
    size = Size(canvas.width, canvas.height)
    return Pixels(size.width, size.height, part.channels, part.depth, bytes(out), part.icc)
