"""Which layers take part in edits: text and adjustments can be kept out, as the document stores."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from krita import Document, Node

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import RGBA, Pixels
from intarsia.plugin.krita.documents.groups import children, node_id
from intarsia.plugin.krita.documents.layer_kinds import made_layers, named
from intarsia.plugin.krita.documents.nodes import nodes_by_id, selected_nodes, walk
from intarsia.plugin.krita.documents.open_documents import OpenDocument, size_of
from intarsia.plugin.krita.documents.pixels import colour_space
from intarsia.plugin.krita.documents.reading import box_alone, read_alone
from intarsia.plugin.krita.documents.record import outdated
from intarsia.plugin.krita.host import KritaHost
from intarsia.ui.qt import QtGui
from intarsia.ui.widgets.exemplar_well import thumbnail


class LayerChoice:
    """The excluded layers of the active document. They are stored in it, by their identity."""

    def __init__(self, host: KritaHost) -> None:
        self._host = host

    def names(self) -> tuple[str, ...]:
        """What the excluded layers that are there are called, with their kind: "Title (text)"."""
        shown = self._host.shown()
        if shown is None or not shown[1].record.excluded:
            return ()
        document, open_document = shown
        nodes = nodes_by_id(document)
        return tuple(named(nodes[key]) for key in open_document.record.excluded if key in nodes)

    def made(self) -> tuple[str, ...]:
        """What the text, shapes, adjustments and the like that take part in edits are called."""
        shown = self._host.shown()
        if shown is None:
            return ()
        nodes = nodes_by_id(shown[0])
        return tuple(named(nodes[key]) for key in _made(shown[1], nodes))

    def exclude_made(self) -> None:
        """Exclude all text, shapes, adjustments and the like. Raises BadEdit."""
        document, open_document = self._host.opened()
        more = _made(open_document, nodes_by_id(document))
        self._write(open_document, (*open_document.record.excluded, *more))

    def toggle(self) -> None:
        """Exclude the selected layers, or include them again where all of them are excluded.

        Raises BadEdit where none is selected.
        """
        _, open_document = self._host.opened()
        chosen = self._selected(open_document)
        before = open_document.record.excluded
        kept = tuple(key for key in before if key not in chosen)
        more = () if set(chosen) <= set(before) else chosen
        self._write(open_document, (*kept, *more))

    def only_selected(self) -> None:
        """Exclude every layer that is neither selected nor inside or around a selected one."""
        document, open_document = self._host.opened()
        chosen = self._selected(open_document)
        ours = _ours(open_document)
        outside: list[str] = []
        _collect_outside(document.rootNode(), set(chosen), outside)
        self._write(open_document, tuple(key for key in outside if key not in ours))

    def include_all(self) -> None:
        _, open_document = self._host.opened()
        self._write(open_document, ())

    def active_layer(self) -> tuple[Pixels, QtGui.QImage]:
        """The active layer or group as it looks alone, RGBA, and its thumbnail. Raises BadEdit."""
        document, _ = self._host.opened()
        node = document.activeNode()
        if node is not None and str(node.type()).endswith("mask"):
            node = node.parentNode()
        if node is None:
            raise BadEdit("No layer is active.", "Choose one in the Layers docker.")
        box = box_alone(document, node)
        size = box.size.pixels * RGBA * colour_space(document).exchange_depth.bytes
        return self._host.restarted_gestures.made(
            ("alone", node_id(node), box), size, lambda: _reading_alone(document, node, box)
        )

    def delete_replaced(self) -> None:
        """Delete the groups that a later result or taking apart has replaced. Raises BadEdit."""
        document, open_document = self._host.opened()
        self._host.deferred_changes.soon(
            lambda: _delete_replaced(document, open_document, self._host)
        )

    def _selected(self, open_document: OpenDocument) -> tuple[str, ...]:
        ours = _ours(open_document)
        chosen = tuple(key for node in selected_nodes() if (key := node_id(node)) not in ours)
        if not chosen:
            raise BadEdit(
                "No layer of the picture is selected.", "Select one in the Layers docker."
            )
        return chosen

    def _write(self, open_document: OpenDocument, excluded: tuple[str, ...]) -> None:
        document, _ = self._host.opened()
        open_document.write(document, replace(open_document.record, excluded=excluded))


def _reading_alone(
    document: Document, node: Node, box: Box
) -> Callable[[], tuple[Pixels, QtGui.QImage]]:
    """Reads the layer; what is handed out converts it, and makes it small too."""
    raw = read_alone(document, node, box)

    def work() -> tuple[Pixels, QtGui.QImage]:
        pixels = raw.pixels()
        return pixels, thumbnail(pixels)

    return work


def _made(open_document: OpenDocument, nodes: Mapping[str, Node]) -> tuple[str, ...]:
    """The layers whose pixels Krita makes, that are shown and not excluded, top to bottom."""
    left_out = set(open_document.record.excluded)
    return tuple(x.node for x in made_layers(nodes.values()) if x.node not in left_out)


def _ours(open_document: OpenDocument) -> set[str]:
    """The nodes that Intarsia has added: they follow rules of their own."""
    return {*open_document.record.groups(), *(drawn.node for drawn in open_document.record.maps)}


def _collect_outside(parent: Node, chosen: set[str], outside: list[str]) -> bool:
    """Adds what is not chosen to `outside`; whether something below `parent` is chosen."""
    found = False
    for node in children(parent):
        if not str(node.type()).endswith("layer"):
            continue
        key = node_id(node)
        below: list[str] = []
        if key in chosen:
            found = True
        elif _collect_outside(node, chosen, below):
            outside.extend(below)
            found = True
        else:
            outside.append(key)
    return found


def _delete_replaced(document: Document, open_document: OpenDocument, host: KritaHost) -> None:
    if document.rootNode() is None:
        return  # closed in the meantime
    nodes = nodes_by_id(document)
    alive = set(open_document.record.alive(nodes, host.live(document).size).groups())
    gone = outdated(open_document.record, nodes, host.live(document)) - alive
    for node in walk(document):
        if node_id(node) in gone:
            node.remove()


def chosen_objects(host: KritaHost) -> tuple[str, ...]:
    """The ids of the objects whose layers, or masks on them, are selected; back to front.

    Krita tells nobody that another layer became active, so this is asked when it matters.
    """
    shown = host.shown()
    if shown is None or not shown[1].record.sets:
        return ()
    document, open_document = shown
    chosen = {_layer_id(node) for node in selected_nodes()}
    active = document.activeNode()
    if active is not None and _layer_id(active) not in chosen:
        chosen = {_layer_id(active)}
    return open_document.record.alive(nodes_by_id(document), size_of(document)).shown_by(chosen)


def _layer_id(node: Node) -> str:
    """The identity of the layer that the node is, or that it is a mask of."""
    parent = node.parentNode() if str(node.type()).endswith("mask") else None
    return node_id(node if parent is None else parent)
