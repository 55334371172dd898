"""What the layers list shows of a document: a flat, top-to-bottom list of typed rows."""

from __future__ import annotations

from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
)
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore
from intarsia.ui.verb_text import result_text


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("layers", text)


class RowKind(str, Enum):
    """A result layer (or the original), the group of an edit, or an object of the picture."""

    LAYER = "layer"
    GROUP = "group"
    OBJECT = "object"


@dataclass(frozen=True)
class Row:
    """One row. `id` is the layer's, edit's or object's; `depth` 1 lies in the group above it.

    `pixels`: plane of the thumbnail ("" for groups). `place`: index from the bottom of the stack.
    `masked`: a part of it is hidden by hand.
    """

    kind: RowKind
    id: str
    name: str
    visible: bool
    locked: bool
    opacity: float
    blend: str
    pixels: str
    depth: int
    place: int = 0
    masked: bool = False


def rows_of(document: Document) -> tuple[Row, ...]:
    """Top to bottom: results with their groups, then the objects, then what lies below them."""
    edits = {edit.id: edit for edit in document.edits}
    rows: list[Row] = []
    open_group = ""
    for place in range(len(document.layers) - 1, 0, -1):
        layer = document.layers[place]
        edit = edits.get(layer.edit_id)
        if edit is not None and layer.variation != edit.chosen:
            continue
        if edit is None:
            open_group = ""
        elif edit.id != open_group:
            open_group = edit.id
            rows.append(_group_row(document, edit))
        rows.append(_layer_row(layer, place, 1 if edit is not None else 0, document.objects))
    rows += [_object_row(item, document) for item in _with_parts(document)]
    rows.append(_layer_row(document.original, 0, 0))
    return tuple(rows)


def moved_name(layer: Layer, objects: tuple[DocumentObject, ...]) -> str:
    """The layer's name; the layer of an object that was moved is not called like the object."""
    names = {x.name for x in objects}
    if layer.kind is LayerKind.OBJECT and layer.name in names:
        return _tr("{name}, moved").format(name=core_text(layer.name))
    return core_text(layer.name)


def _with_parts(document: Document) -> list[DocumentObject]:
    """The objects from front to back, each whole followed by its parts."""
    known = {item.id for item in document.objects}
    ordered: list[DocumentObject] = []
    for whole in reversed(document.objects):
        if whole.parent not in known:
            waiting = [whole]
            while waiting:
                item = waiting.pop(0)
                ordered.append(item)
                parts = [x for x in reversed(document.objects) if x.parent == item.id]
                waiting = parts + waiting
    return ordered


def _group_row(document: Document, edit: StoredEdit) -> Row:
    members = [layer for layer in document.layers if layer.edit_id == edit.id]
    return Row(
        RowKind.GROUP,
        edit.id,
        result_text(edit.gesture or edit.verb),
        any(layer.visible for layer in members),
        all(layer.locked for layer in members),
        1.0,
        "src-over",
        "",
        0,
    )


def _layer_row(
    layer: Layer, place: int, depth: int, objects: tuple[DocumentObject, ...] = ()
) -> Row:
    return Row(
        RowKind.LAYER,
        layer.id,
        moved_name(layer, objects),
        layer.visible,
        layer.locked,
        layer.opacity,
        layer.blend,
        layer.pixels,
        depth,
        place,
        layer.mask is not None,
    )


def _object_row(item: DocumentObject, document: Document) -> Row:
    known = {other.id for other in document.objects}
    return Row(
        RowKind.OBJECT,
        item.id,
        core_text(item.name),
        item.visible,
        item.locked,
        item.opacity,
        "src-over",
        item.layer,
        1 if item.parent in known else 0,
    )
