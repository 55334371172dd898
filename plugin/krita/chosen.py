"""Which objects are chosen: those whose layers are selected in Krita's own docker."""

from __future__ import annotations

from krita import Node

from intarsia.plugin.krita.books import size_of
from intarsia.plugin.krita.groups import node_id
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.nodes import nodes_by_id, selected_nodes


def chosen_objects(host: KritaHost) -> tuple[str, ...]:
    """The ids of the objects whose layers, or masks on them, are selected; back to front.

    Krita tells nobody that another layer became active, so this is asked when it matters.
    """
    shown = host.shown()
    if shown is None or not shown[1].record.sets:
        return ()
    document, book = shown
    chosen = {_layer_id(node) for node in selected_nodes()}
    active = document.activeNode()
    if active is not None and _layer_id(active) not in chosen:
        chosen = {_layer_id(active)}
    return book.record.alive(nodes_by_id(document), size_of(document)).shown_by(chosen)


def _layer_id(node: Node) -> str:
    """The identity of the layer that the node is, or that it is a mask of."""
    parent = node.parentNode() if str(node.type()).endswith("mask") else None
    return node_id(node if parent is None else parent)
