"""Layers that the user put among the objects: a duplicated object is a second one."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from krita import Document, Node

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import RGBA, Pixels
from intarsia.plugin.krita.documents.groups import node_id
from intarsia.plugin.krita.documents.nodes import bounds_of, paint_layers, solid_mask
from intarsia.plugin.krita.documents.open_documents import OpenDocument, size_of
from intarsia.plugin.krita.documents.pixels import ColourSpace, byte_array, colour_space
from intarsia.plugin.krita.documents.reading import read_node
from intarsia.plugin.krita.documents.record import ObjectNode, ObjectSet
from intarsia.plugin.krita.waiting.restarted_gestures import RestartedGestures
from intarsia.ui.qt import QtCore


@dataclass(frozen=True)
class _Copied:
    """The layer and the mask of an object to be, and both as Krita keeps them, by their sha256."""

    layer: Pixels
    mask: Pixels
    annotations: Mapping[str, QtCore.QByteArray]


def with_copies(
    document: Document,
    open_document: OpenDocument,
    nodes: Mapping[str, Node],
    restarted_gestures: RestartedGestures,
) -> None:
    """Make every paint layer of the living object group that is not known an object of its own.

    Raises NotReady while a large one is converted.
    """
    if size_of(document) != open_document.record.size:
        return
    alive = [entry for entry in open_document.record.sets if entry.group in nodes]
    if not alive:
        return
    shown = alive[-1]
    known = {entry.node for entry in shown.nodes}
    space = colour_space(document)
    new: list[ObjectNode] = []
    ready: dict[str, QtCore.QByteArray] = {}
    for node in paint_layers(nodes[shown.group]):
        box = bounds_of(node)
        if node_id(node) in known or box.empty:
            continue
        copied = restarted_gestures.made(
            ("copy", node_id(node), box),
            box.size.pixels * RGBA * space.exchange_depth.bytes,
            partial(_reading, node, box, space),
        )
        new.append(_object(open_document, node, box, copied))
        ready.update(copied.annotations)
    if new:
        grown = ObjectSet(shown.group, (*shown.nodes, *new))
        sets = tuple(grown if entry is shown else entry for entry in open_document.record.sets)
        open_document.write(document, replace(open_document.record, sets=sets), ready)


def _reading(node: Node, box: Box, space: ColourSpace) -> Callable[[], _Copied]:
    """Reads the layer; what is handed out converts it."""
    raw = read_node(node, box, space)

    def work() -> _Copied:
        layer = raw.pixels()
        mask = solid_mask(layer)
        return _Copied(layer, mask, {x.sha256: byte_array(x.data) for x in (layer, mask)})

    return work


def _object(open_document: OpenDocument, node: Node, box: Box, copied: _Copied) -> ObjectNode:
    item = DocumentObject(
        id=f"copy-{uuid.uuid4().hex[:12]}",
        name=str(node.name()),
        layer=open_document.store.put(copied.layer),
        mask=open_document.store.put(copied.mask),
        box=box,
        settled=None,
        copied=True,
    )
    place = node.position()
    return ObjectNode(item, node_id(node), box, place.x(), place.y())
