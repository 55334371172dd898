"""Hides the result of an object that is being moved again, and shows it when it is put back."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.books import active_document
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.quiet import dragging, known
from intarsia.ui.qt import QtCore, Slot

_LOOK_MS = 200  # nodes tell nobody that they move, so they are asked while the docker is seen


class StaleResults(QtCore.QObject):
    """Without it a settled object would lie over the layer that the user drags anew."""

    def __init__(self, host: KritaHost, failed: Callable[[IntarsiaError], None]) -> None:
        super().__init__()
        self._host = host
        self._failed = failed
        self._hidden: set[str] = set()
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, on: bool) -> None:
        """Look while the docker is visible, and not otherwise."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if dragging():
            return
        try:
            self._show_what_holds()
        except Exception as error:  # noqa: BLE001 - the rim of Krita: it would show a modal box
            self._timer.stop()
            self._failed(known(error))

    def _show_what_holds(self) -> None:
        document = active_document()
        if document is None:
            return
        groups = self._host.result_nodes(document)
        if not groups:
            return
        now = self._host.live(document)
        pending = {item.id for item in now.objects if item.pending}
        moves = {edit.id for edit in now.edits if edit.verb == Rearrange.verb}
        changed = False
        for edit_id in moves & set(groups):
            shown = {x.object_id for x in now.layers if x.edit_id == edit_id}
            node = groups[edit_id]
            if shown & pending and node.visible():
                node.setVisible(False)
                self._hidden.add(edit_id)
                changed = True
            elif edit_id in self._hidden and not shown & pending:
                node.setVisible(True)
                self._hidden.discard(edit_id)
                changed = True
        if changed:
            document.refreshProjection()
