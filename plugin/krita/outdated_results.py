"""Hides results that do not hold any more (replaced, or of an object that moves on) and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from krita import Document as KritaDocument
from krita import Node

from intarsia.core.state.document.document import Document
from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.documents.layer_kinds import made_layers
from intarsia.plugin.krita.documents.nodes import nodes_by_id
from intarsia.plugin.krita.documents.open_documents import OpenDocument
from intarsia.plugin.krita.documents.record import outdated
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.waiting.deferred_changes import dragging
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.restarted_gestures import NotReady
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.qt import QtCore, Signal, Slot

_LOOK_MS = 200  # nodes tell nobody that they move, so they are asked
_SELDOM_MS = 1000  # while the docker is not seen


class StaleResults(QtCore.QObject):
    """Without it a settled object would lie over the layer that the user has dragged anew.

    The same rule shows a replaced result again when the one that replaced it is undone.
    `changed`: another document is shown, or other objects, results, maps, exclusions, text, shapes
    or effects are in it.
    `looked`: after every look, whatever it found. `edits`: those whose results are there, by id.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, host: KritaHost, on_failed: Callable[[IntarsiaError], None]) -> None:
        super().__init__()
        self._host = host
        self._on_failed = on_failed
        self._seen: tuple[object, ...] = ()
        self.edits: tuple[str, ...] = ()
        self._said = False  # what went wrong with the last look
        self._waiting = False  # for what the last look needs
        self._timer = QtCore.QTimer(self)
        self._timer.timeout.connect(self._look)

    def watch(self, often: bool) -> None:
        """Look; often while the docker is visible."""
        self._timer.start(_LOOK_MS if often else _SELDOM_MS)

    def stop(self) -> None:
        self._timer.stop()

    def tell_again(self) -> None:
        """`changed` comes with the next look, whatever that finds."""
        self._seen = (None,)

    @Slot()
    def _look(self) -> None:
        if dragging() or self._host.deferred_changes.busy or self._waiting:
            return
        self._look_now()

    def _fail(self, error: Exception) -> None:
        if not self._said:  # five times a second would be too often
            self._on_failed(as_failure(error))
        self._said = True

    @at_the_rim(_fail)
    def _look_now(self) -> None:
        self._host.restarted_gestures.run(self._show, self._on_given_up)
        self._said = False
        self.looked.emit()

    def _show(self) -> None:
        self._waiting = False
        try:
            self._show_what_holds()
        except NotReady:
            self._waiting = True
            raise

    def _on_given_up(self, _: IntarsiaError) -> None:
        """Not said: the next look meets it again, if it is still so."""
        self._waiting = False

    def _show_what_holds(self) -> None:
        shown = self._host.shown()
        self.edits = ()
        if shown is None:
            self._notice(())
            return
        document, open_document = shown
        nodes = nodes_by_id(document)
        made = made_layers(nodes.values())
        if not open_document.record.groups():
            self._notice((open_document.record.document_id, open_document.record.excluded, made))
            return
        now = self._host.live(document)
        if now.size == open_document.record.size:
            self._hide_outdated(document, open_document, nodes, now)
        self.edits = tuple(edit.id for edit in now.edits)
        alive = open_document.record.alive(nodes, now.size)
        self._notice((alive.document_id, alive.excluded, tuple(alive.groups()), alive.maps, made))

    def _hide_outdated(
        self,
        document: KritaDocument,
        open_document: OpenDocument,
        nodes: Mapping[str, Node],
        now: Document,
    ) -> None:
        gone = outdated(open_document.record, nodes, now)
        before = set(open_document.hidden)
        for group in open_document.record.groups():
            if group in gone:
                open_document.hide(nodes[group])
            elif group in nodes:
                open_document.show(nodes[group])
        if before != open_document.hidden:
            document.refreshProjection()

    def _notice(self, seen: tuple[object, ...]) -> None:
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()
