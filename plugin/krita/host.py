"""Krita as a host of the panel: its active document, read and given layers on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TypeVar

from krita import Document as KritaDocument
from krita import Node

from intarsia.core.host import EditResult, PictureFacts, Scene
from intarsia.core.state.document import Document, DocumentObject, Layer
from intarsia.core.state.results import with_edit_result
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.plugin.krita.books import Book, Books, active_document, size_of
from intarsia.plugin.krita.copies import with_copies
from intarsia.plugin.krita.exchange import colour_space, read_document, read_selection
from intarsia.plugin.krita.groups import NewGroup, NewLayer, add_group, children, node_id
from intarsia.plugin.krita.nodes import bounds_of, nodes_by_id, state_of, walk
from intarsia.plugin.krita.quiet import Quiet, known
from intarsia.plugin.krita.record import (
    ObjectNode,
    ObjectSet,
    ResultGroup,
    Settled,
    live_document,
)
from intarsia.ui.qt import QtCore

Answer = TypeVar("Answer")
_tr = QtCore.QCoreApplication.translate


def _typed(call: Callable[..., Answer]) -> Callable[..., Answer]:
    """Whatever Krita raises becomes a sentence: an unknown exception would end in a modal box."""

    @wraps(call)
    def guarded(*given: object) -> Answer:
        try:
            return call(*given)
        except Exception as error:  # noqa: BLE001 - the rim of Krita
            raise known(error) from error

    return guarded


class KritaHost:
    """`core.host.Host` over libkis. `failed` hears what went wrong with a change made later."""

    def __init__(self, failed: Callable[[IntarsiaError], None]) -> None:
        self._failed = failed
        self._books = Books(failed)
        self._quiet = Quiet(failed)

    def picture(self) -> PictureFacts | None:
        """The open picture, or None where there is none or Krita cannot say."""
        document = active_document()
        if document is None:
            return None
        try:
            book = self._books.of(document)
            depth = colour_space(document).exchange_depth
        except IntarsiaError as error:
            self._failed(error)
            return None
        name = Path(str(document.fileName())).name or _tr("krita", "Untitled")
        return PictureFacts(book.record.document_id, name, size_of(document), depth)

    @_typed
    def scene(self) -> Scene:
        """The document as its nodes show it now. Raises BadEdit where none is open."""
        document = self._document()
        book = self._books.of(document)
        return Scene(self.live(document), book.store, self._reader(document))

    @_typed
    def read(self, box: Box) -> Pixels:
        """The visible picture inside `box`, without the object layers. Raises BadEdit."""
        document = self._document()
        hidden = {entry.group for entry in self._books.of(document).record.sets}
        return read_without(document, box, hidden)

    @_typed
    def selection(self) -> Placed | None:
        """The user's selection as a grey 8-bit mask at its place, or None."""
        document = active_document()
        return None if document is None else read_selection(document)

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        """Add a group with a layer for each object, as one undo step; an earlier group goes."""
        document = active_document()
        if document is not None:
            self._quiet.soon(lambda: self._add_objects(document, objects))

    def add_result(self, result: EditResult) -> None:
        """Add the layers of a result as a group on top; the groups it replaces go."""
        document = active_document()
        if document is not None:
            self._quiet.soon(lambda: self._add_result(document, result))

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        """Take the groups of these edits away."""
        document = active_document()
        if document is not None:
            self._quiet.soon(lambda: self._remove_results(document, edit_ids))

    def live(self, document: KritaDocument) -> Document:
        """The state of the document's objects and results, taken from its nodes."""
        book = self._books.of(document)
        nodes = nodes_by_id(document)
        with_copies(document, book, nodes)
        states = {key: state_of(node) for key, node in nodes.items()}
        return live_document(book.record, states, size_of(document))

    def result_nodes(self, document: KritaDocument) -> dict[str, Node]:
        """The group of every edit whose result is in the document, by the edit's id."""
        nodes = nodes_by_id(document)
        results = self._books.of(document).record.results
        return {x.edit.id: nodes[x.group] for x in results if x.group in nodes}

    def _document(self) -> KritaDocument:
        document = active_document()
        if document is None:
            raise BadEdit("No picture is open.", "Open a picture first.")
        return document

    def _reader(self, document: KritaDocument) -> Callable[[Box, Sequence[Layer]], Pixels]:
        """The `Reader` of gestures: results whose layers are not asked for are left out."""
        record = self._books.of(document).record
        sets = {entry.group for entry in record.sets}

        @_typed
        def read(box: Box, layers: Sequence[Layer]) -> Pixels:
            wanted = {layer.edit_id for layer in layers}
            left_out = {x.group for x in record.results if x.edit.id not in wanted}
            return read_without(document, box, sets | left_out)

        return read

    def _add_objects(self, document: KritaDocument, objects: tuple[DocumentObject, ...]) -> None:
        book = self._books.of(document)
        layers = tuple(
            NewLayer(x.name, Placed(book.store.get(x.layer), x.box.left, x.box.top))
            for x in objects
        )
        group = add_group(document, NewGroup(_tr("krita", "Intarsia objects"), layers))
        shown = ObjectSet(node_id(group), _entries(objects, children(group)))
        earlier = [entry.group for entry in book.record.sets]
        record = replace(book.record, size=size_of(document), sets=(*book.record.sets, shown))
        book.write(document, record)
        _remove(document, earlier)

    def _add_result(self, document: KritaDocument, result: EditResult) -> None:
        book = self._books.of(document)
        after = with_edit_result(self.live(document), book.store, result)
        stored = after.edit(result.edit.id)
        if stored is None or not result.layers:
            return
        superseded = [
            x.group for x in book.record.results if x.edit.id in (*result.superseded, stored.id)
        ]
        group = add_group(document, NewGroup(result_name(result), _new_layers(result)))
        kept = ResultGroup(
            node_id(group),
            stored,
            tuple(layer for layer in after.layers if layer.edit_id == stored.id),
            tuple(Settled(object_id, affine) for object_id, affine in result.settled),
        )
        results = (*book.record.results, kept)
        book.write(document, replace(book.record, size=size_of(document), results=results))
        _remove(document, superseded)

    def _remove_results(self, document: KritaDocument, edit_ids: tuple[str, ...]) -> None:
        book: Book = self._books.of(document)
        _remove(document, [x.group for x in book.record.results if x.edit.id in edit_ids])


def read_without(document: KritaDocument, box: Box, hidden: set[str]) -> Pixels:
    """The composed canvas inside `box` without these nodes: RGBA in the exchange depth.

    They are hidden on a copy that shares its tiles, so that the user's document is not touched.
    """
    if not any(node_id(node) in hidden and node.visible() for node in walk(document)):
        return read_document(document, box)
    copy = document.clone()
    try:
        copy.setBatchmode(True)
        for node in walk(copy):
            if node_id(node) in hidden:
                node.setVisible(False)
        copy.refreshProjection()
        copy.waitForDone()
        return read_document(copy, box)
    finally:
        copy.setModified(False)
        copy.close()


def result_name(result: EditResult) -> str:
    """What the group of a result is called."""
    names = {
        "rearrange": _tr("krita", "Intarsia: moved"),
        "complete": _tr("krita", "Intarsia: removed"),
        "paint_exemplar": _tr("krita", "Intarsia: painted exemplar"),
        "repaint_map": _tr("krita", "Intarsia: repainted"),
        "transfer_appearance": _tr("krita", "Intarsia: new look"),
        "vary": _tr("krita", "Intarsia: varied"),
    }
    return names.get(result.edit.verb, "Intarsia")


def _new_layers(result: EditResult) -> tuple[NewLayer, ...]:
    """The layers of a result; all variations but the first are there and hidden."""
    return tuple(
        NewLayer(
            f"{x.name} ({x.variation + 1})" if x.variation else x.name,
            x.placed,
            opacity=x.opacity,
            visible=x.variation == 0,
            blend=x.blend,
        )
        for x in result.layers
    )


def _entries(objects: Sequence[DocumentObject], nodes: Sequence[Node]) -> tuple[ObjectNode, ...]:
    found = []
    for item, node in zip(objects, nodes, strict=True):
        place = node.position()
        found.append(ObjectNode(item, node_id(node), bounds_of(node), place.x(), place.y()))
    return tuple(found)


def _remove(document: KritaDocument, groups: Sequence[str]) -> None:
    """Take these groups away, each an undo step of its own."""
    for node in walk(document):
        if node_id(node) in groups:
            node.remove()
