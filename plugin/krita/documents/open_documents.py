"""The record and planes of every open Krita document, by the identity of its root node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from krita import Document, Krita, Node

from intarsia.core.state.document.document import new_document_id
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.geometry import Size
from intarsia.plugin.krita.documents.annotations import (
    PlaneForm,
    file_mark,
    read_record,
    write_record,
)
from intarsia.plugin.krita.documents.groups import node_id, owned
from intarsia.plugin.krita.documents.pixels import colour_space
from intarsia.plugin.krita.documents.record import DocumentRecord
from intarsia.plugin.krita.waiting.deferred_changes import DeferredChanges
from intarsia.ui.qt import QtCore


@dataclass
class OpenDocument:
    """What is known of one open document. `hidden`: groups that were hidden by us; `forms`: of the
    planes that came with it."""

    record: DocumentRecord
    store: PixelStore
    hidden: set[str] = field(default_factory=set)
    forms: Mapping[str, PlaneForm] = field(default_factory=dict)

    def hide(self, node: Node | None) -> None:
        """Hide a group until it is shown again by `show`."""
        if node is not None and node.visible():
            node.setVisible(False)
            self.hidden.add(node_id(node))

    def show(self, node: Node) -> None:
        """Show a group that `hide` has hidden; one that the user has hidden stays so."""
        if node_id(node) in self.hidden:
            self.hidden.discard(node_id(node))
            node.setVisible(True)

    def write(
        self,
        document: Document,
        record: DocumentRecord,
        ready: Mapping[str, QtCore.QByteArray] | None = None,
    ) -> None:
        """Take the record and put it into the document, to be saved with it.

        `ready`: see `annotations.write_record`.
        """
        gone = self.record.planes() - record.planes()
        self.record = replace(record, file=file_mark(document))
        write_record(document, self.record, self.store, ready or {}, self.forms)
        self.store.forget(gone)


def size_of(document: Document) -> Size:
    return Size(int(document.width()), int(document.height()))


def active_document() -> Document | None:
    """The document the user works on, None where none is open."""
    document = Krita.instance().activeDocument()
    if document is None or document.rootNode() is None or document.width() <= 0:
        return None
    return document


# Every window of Krita has a docker, and all of them write into the same documents.
_open: dict[str, OpenDocument] = {}


class OpenDocuments:
    """Reads a document's record when it is first asked for, once for all windows. `on_failed` gets
    why one cannot be read.

    What an opening need not wait for is left to a later turn, as `changes`.
    """

    def __init__(
        self, on_failed: Callable[[IntarsiaError], None], changes: DeferredChanges
    ) -> None:
        self._on_failed = on_failed
        self._changes = changes

    def of(self, document: Document) -> OpenDocument:
        key = node_id(document.rootNode())
        if key not in _open:
            self._forget_closed(keep=key)
            _open[key] = self._opened(document)
        return _open[key]

    def _opened(self, document: Document) -> OpenDocument:
        """From the annotations; a second opening of one file is a document of its own."""
        try:
            found = read_record(document)
        except IntarsiaError as error:
            self._on_failed(error)
            found = None
        if found is None:
            depth = colour_space(document).exchange_depth
            return OpenDocument(
                DocumentRecord(new_document_id(), size_of(document), depth), PixelStore()
            )
        record = found.record
        if any(other.record.document_id == record.document_id for other in _open.values()):
            record = replace(record, document_id=new_document_id())
        opened = OpenDocument(record, found.store, forms=found.forms)
        if record.file != file_mark(document):
            self._changes.later(partial(_mark, document, opened))
        return opened

    def _forget_closed(self, *, keep: str) -> None:
        roots = [d.rootNode() for d in owned(Krita.instance().documents())]
        open_now = {node_id(root) for root in roots if root is not None} | {keep}
        for key in [key for key in _open if key not in open_now]:
            closed = [_open.pop(key)]
            self._changes.later(closed.clear)  # to give half a gigabyte back takes 20 ms


def _mark(document: Document, open_document: OpenDocument) -> None:
    """Have the record name the file that it was read from, which tells copies apart from now on.

    What is read before, or saved, names the file that it was copied from, and gets the same id from
    that. So nothing is lost where the document is closed, or Krita ends, before its turn comes.
    """
    root = document.rootNode()
    if root is None or _open.get(node_id(root)) is not open_document:
        return  # closed in the meantime, or read anew
    if open_document.record.file == file_mark(document):
        return  # written with an edit
    changed = document.modified()
    open_document.write(document, open_document.record)
    document.setModified(changed)  # nobody has changed anything
