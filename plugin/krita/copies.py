"""Layers that the user put among the objects: a duplicated object is a second one."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from krita import Document, Node

from intarsia.core.state.document import DocumentObject
from intarsia.plugin.krita.books import Book, size_of
from intarsia.plugin.krita.exchange import colour_space
from intarsia.plugin.krita.groups import node_id
from intarsia.plugin.krita.nodes import paint_layers, read_paint_layer, solid_mask
from intarsia.plugin.krita.record import ObjectNode, ObjectSet


def with_copies(document: Document, book: Book, nodes: Mapping[str, Node]) -> None:
    """Make every paint layer of the living object group that is not known an object of its own."""
    if size_of(document) != book.record.size:
        return
    alive = [entry for entry in book.record.sets if entry.group in nodes]
    if not alive:
        return
    shown = alive[-1]
    known = {entry.node for entry in shown.nodes}
    new = [
        entry
        for node in paint_layers(nodes[shown.group])
        if node_id(node) not in known and (entry := _copy(document, book, node)) is not None
    ]
    if new:
        grown = ObjectSet(shown.group, (*shown.nodes, *new))
        sets = tuple(grown if entry is shown else entry for entry in book.record.sets)
        book.write(document, replace(book.record, sets=sets))


def _copy(document: Document, book: Book, node: Node) -> ObjectNode | None:
    placed = read_paint_layer(node, colour_space(document))
    if placed is None:
        return None
    item = DocumentObject(
        id=f"copy-{uuid.uuid4().hex[:12]}",
        name=str(node.name()),
        layer=book.store.put(placed.pixels),
        mask=book.store.put(solid_mask(placed.pixels)),
        box=placed.box,
        settled=None,
        copied=True,
    )
    place = node.position()
    return ObjectNode(item, node_id(node), placed.box, place.x(), place.y())
