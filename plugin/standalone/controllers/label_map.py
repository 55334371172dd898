"""The map of labels of the open document: derived, painted as steps, and repainted from."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.session.session import Session
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Pixels
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.canvas.painting.label_map import shown_map
from intarsia.ui.canvas.tools.label_map import MapTool
from intarsia.ui.qt import QtCore


class MapWork(QtCore.QObject):
    """Keeps the map tool showing the document's map, and turns its strokes into steps."""

    def __init__(
        self,
        host: FileHost,
        session: Session,
        tool: MapTool,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._session, self._tool = host, session, tool
        self._active = False
        self._shown = ""
        host.changed.connect(self._changed)

    def activate(self, on: bool) -> None:
        """The map tool was taken or put away."""
        self._active = on
        self._shown = ""
        if on:
            self._changed()
        else:
            self._tool.show_map(None)

    def painted(self, after: Pixels) -> None:
        """A stroke has ended."""
        name = self._host.store.put(after)
        self._shown = name
        self._host.change(self.tr("Redraw map"), lambda x: replace(x, label_map=name))

    def repaint(self) -> None:
        """Have the picture repainted where the map was redrawn. Raises BadEdit."""
        document = self._host.document
        if document is None or not document.label_map:
            raise BadEdit(
                "The map was not redrawn yet.", "Take the map brush and paint on the picture."
            )
        after = self._host.store.get(document.label_map)
        self._session.repaint(shown_map(document, self._host.store), after)

    def _changed(self) -> None:
        document = self._host.document
        if not self._active:
            return
        if document is None or not document.objects:
            self._tool.show_map(None)
        elif not document.label_map:
            self._shown = ""
            self._tool.show_map(shown_map(document, self._host.store))
        elif document.label_map != self._shown:
            self._shown = document.label_map
            self._tool.show_map(self._host.store.get(document.label_map))
