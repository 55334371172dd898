"""Krita as a host of the panel: its active document, read and given layers on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NoReturn

from krita import Document as KritaDocument
from krita import Node

from intarsia.core.state.document.document import Document, DocumentObject, Layer
from intarsia.core.state.document.results import EditResult, with_edit_result
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.state.session.host import PictureFacts
from intarsia.core.wire.edits import RepaintMap
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import RGBA, Pixels, Placed
from intarsia.plugin.krita.documents.duplicates import with_copies
from intarsia.plugin.krita.documents.groups import (
    NewGroup,
    add_group,
    children,
    node_id,
    place_above,
)
from intarsia.plugin.krita.documents.nodes import bounds_of, nodes_by_id, state_of, walk
from intarsia.plugin.krita.documents.open_documents import (
    OpenDocument,
    OpenDocuments,
    active_document,
    size_of,
)
from intarsia.plugin.krita.documents.pixels import colour_space
from intarsia.plugin.krita.documents.prepared_layers import (
    PreparedLayers,
    objects_prepared,
    objects_size,
    result_prepared,
    result_size,
)
from intarsia.plugin.krita.documents.reading import check_still, read_without
from intarsia.plugin.krita.documents.record import (
    DocumentRecord,
    ObjectNode,
    ObjectSet,
    ResultGroup,
    Settled,
    live_document,
    with_classes,
    with_result_group,
)
from intarsia.plugin.krita.documents.selections import read_selection
from intarsia.plugin.krita.waiting.deferred_changes import DeferredChanges
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.restarted_gestures import NotReady, RestartedGestures
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.background import Background
from intarsia.ui.qt import QtCore
from intarsia.ui.verb_text import done_text

_tr = QtCore.QCoreApplication.translate


class KritaHost:
    """`core.host.Host` over libkis. `on_failed` gets what went wrong with a change made later.

    What is much to read or to add is converted and hashed in the `background`: see
    `restarted_gestures` and `deferred_changes`.
    """

    def __init__(self, on_failed: Callable[[IntarsiaError], None], background: Background) -> None:
        self._on_failed = on_failed
        self.deferred_changes = DeferredChanges(on_failed, background)
        self.open_documents = OpenDocuments(on_failed, self.deferred_changes)
        self.restarted_gestures = RestartedGestures(background, _shown_id, on_failed)

    def _raise_failure(self, error: Exception) -> NoReturn:
        if isinstance(error, NotReady):
            raise error
        raise as_failure(error) from error

    def picture(self) -> PictureFacts | None:
        """The open picture, or None where there is none or Krita cannot say."""
        document = active_document()
        if document is None:
            return None
        try:
            open_document = self.open_documents.of(document)
            depth = colour_space(document).exchange_depth
        except IntarsiaError as error:
            self._on_failed(error)
            return None
        name = Path(str(document.fileName())).name or _tr("krita", "Untitled")
        return PictureFacts(open_document.record.document_id, name, size_of(document), depth)

    @at_the_rim(_raise_failure)
    def scene(self) -> OpenPicture:
        """The document as its nodes show it now. Raises BadEdit where none can be edited."""
        document, open_document = self.opened()
        record = open_document.record.for_size(size_of(document))
        return OpenPicture(
            self.live(document), open_document.store, partial(self._read_shown, document, record)
        )

    @at_the_rim(_raise_failure)
    def read(self, box: Box) -> Pixels:
        """The visible picture inside `box`, without the object layers. Raises BadEdit."""
        document, open_document = self.opened()
        return self._pixels(
            document, box, open_document.record.for_size(size_of(document)).left_out()
        )

    @at_the_rim(_raise_failure)
    def selection(self) -> Placed | None:
        """The user's selection as a grey 8-bit mask at its place, or None. Raises BadEdit."""
        document = active_document()
        return None if document is None else read_selection(document)

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        """Add a group with a layer for each object, as one undo step; an earlier one is hidden."""
        document = active_document()
        if document is None:
            return
        store = self.open_documents.of(document).store
        planes = {name: store.get(name) for x in objects for name in (x.layer, x.mask)}
        self.deferred_changes.after(
            lambda: objects_prepared(objects, planes),
            objects_size(planes),
            lambda prepared: self._add_objects(document, objects, prepared),
        )

    def classify(self, classes: Mapping[str, int | None]) -> None:
        """Say what objects are: kept in the record, for Krita shows no such thing."""
        document = active_document()
        if document is not None:
            self.deferred_changes.soon(lambda: self._classify(document, classes))

    def add_result(self, result: EditResult) -> None:
        """Add the layers of a result as a group, as one undo step; what it replaces is hidden."""
        document = active_document()
        if document is not None:
            self.deferred_changes.after(
                lambda: result_prepared(result),
                result_size(result),
                lambda prepared: self._add_result(document, result, prepared),
            )

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        """Take the groups of these edits away."""
        document = active_document()
        if document is not None:
            self.deferred_changes.soon(lambda: self._remove_results(document, edit_ids))

    def live(self, document: KritaDocument) -> Document:
        """The state of the document's objects and results, taken from its nodes. Raises NotReady,
        in a gesture, while a large layer that was added to the objects is read."""
        open_document = self.open_documents.of(document)
        nodes = nodes_by_id(document)
        with_copies(document, open_document, nodes, self.restarted_gestures)
        states = {key: state_of(node) for key, node in nodes.items()}
        return live_document(open_document.record, states, size_of(document))

    def shown(self) -> tuple[KritaDocument, OpenDocument] | None:
        """The active document, Krita's and ours, None where none is open."""
        document = active_document()
        return None if document is None else (document, self.open_documents.of(document))

    def opened(self) -> tuple[KritaDocument, OpenDocument]:
        """The active document, Krita's and ours. Raises BadEdit where it cannot be edited."""
        shown = self.shown()
        if shown is None:
            raise BadEdit("No picture is open.", "Open a picture first.")
        check_still(shown[0])
        return shown

    @at_the_rim(_raise_failure)
    def _read_shown(
        self, document: KritaDocument, record: DocumentRecord, box: Box, layers: Sequence[Layer]
    ) -> Pixels:
        """The `Reader` of gestures: results whose layers are not asked for are left out."""
        wanted = {layer.edit_id for layer in layers}
        left_out = {x.group for x in record.results if x.edit.id not in wanted}
        return self._pixels(document, box, record.left_out() | left_out)

    def _pixels(self, document: KritaDocument, box: Box, hidden: set[str]) -> Pixels:
        """Read now; converted now where it is little or no gesture can restart. Raises NotReady."""
        size = box.size.pixels * RGBA * colour_space(document).exchange_depth.bytes
        return self.restarted_gestures.made(
            (node_id(document.rootNode()), box, frozenset(hidden)),
            size,
            lambda: read_without(document, box, hidden).named,
        )

    def _add_objects(
        self, document: KritaDocument, objects: tuple[DocumentObject, ...], prepared: PreparedLayers
    ) -> None:
        if document.rootNode() is None:
            return  # closed in the meantime
        open_document = self.open_documents.of(document)
        record, nodes = open_document.record.for_size(size_of(document)), nodes_by_id(document)
        for entry in record.sets:
            open_document.hide(nodes.get(entry.group))
        new = NewGroup(_tr("krita", "Intarsia objects"), prepared.layers)
        group = add_group(document, new, place_above(document, record))
        shown = ObjectSet(node_id(group), _entries(objects, children(group)))
        record = record.pruned(nodes)
        record = replace(record, sets=(*record.sets, shown))
        open_document.write(document, record, prepared.annotations)

    def _classify(self, document: KritaDocument, classes: Mapping[str, int | None]) -> None:
        if document.rootNode() is None:
            return  # closed in the meantime
        open_document = self.open_documents.of(document)
        open_document.write(document, with_classes(open_document.record, classes))

    def _add_result(
        self, document: KritaDocument, result: EditResult, prepared: PreparedLayers
    ) -> None:
        if document.rootNode() is None:
            return  # closed in the meantime
        open_document = self.open_documents.of(document)
        after = with_edit_result(self.live(document), open_document.store, result)
        stored = after.edit(result.edit.id)
        if stored is None or not result.layers:
            return
        record, nodes = open_document.record.for_size(size_of(document)), nodes_by_id(document)
        replaced = [
            nodes[x.group]
            for x in record.results
            if x.edit.id in (*result.superseded, stored.id) and x.group in nodes
        ]
        for node in replaced:
            open_document.hide(node)
        for drawn in record.maps if stored.verb == RepaintMap.verb else ():
            if drawn.node in nodes:
                nodes[drawn.node].setVisible(False)  # it would veil what it has made
        new = NewGroup(result_name(result), prepared.layers)
        group = add_group(document, new, place_above(document, record, replaced))
        kept = ResultGroup(
            node_id(group),
            stored,
            tuple(layer for layer in after.layers if layer.edit_id == stored.id),
            tuple(Settled(object_id, affine) for object_id, affine in result.settled),
            tuple(result.superseded),
        )
        open_document.write(
            document, with_result_group(record.pruned(nodes), kept), prepared.annotations
        )

    def _remove_results(self, document: KritaDocument, edit_ids: tuple[str, ...]) -> None:
        """Each is an undo step of its own; what they had replaced goes with them."""
        if document.rootNode() is None:
            return  # closed in the meantime
        results = self.open_documents.of(document).record.results
        gone = set(edit_ids)
        for result in reversed(results):
            if result.edit.id in gone:
                gone.update(result.replaces)
        groups = {x.group for x in results if x.edit.id in gone}
        for node in walk(document):
            if node_id(node) in groups:
                node.remove()


def result_name(result: EditResult) -> str:
    """What the group of a result is called."""
    done = done_text(result.label)
    return _tr("krita", "Intarsia: {done}").format(done=done) if done else "Intarsia"


def _shown_id() -> str:
    """What names the active document, "" where none is open."""
    document = active_document()
    return "" if document is None else node_id(document.rootNode())


def _entries(objects: Sequence[DocumentObject], nodes: Sequence[Node]) -> tuple[ObjectNode, ...]:
    found = []
    for item, node in zip(objects, nodes, strict=True):
        place = node.position()
        found.append(ObjectNode(item, node_id(node), bounds_of(node), place.x(), place.y()))
    return tuple(found)
