"""Exports the shown layers through the engine into a file."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.state.atomic import write_atomic
from intarsia.core.state.gateway import FileExported, Message, RequestFailed
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.qt import QtCore


class Exporting(QtCore.QObject):
    """Several exports may be under way; each knows its path."""

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._paths: dict[str, Path] = {}
        editor.gateway.listen(self._hear)

    def export(self, path: Path, form: FileFormat) -> None:
        """Begin to write the layers as they are shown; a PNG is what they look like together."""
        document, store = self._editor.host.document, self._editor.host.store
        if document is None:
            return
        shown = {x.id for x in document.shown_layers()}
        layers = tuple(
            FileLayer(
                name=x.name,
                placed=Placed(store.get(x.pixels), x.box.left, x.box.top),
                opacity=x.opacity,
                visible=x.id in shown,
                blend=x.blend,
            )
            for x in document.layers
            if form is FileFormat.PSD or x.id in shown
        )
        request = new_id()
        self._paths[request] = path
        wanted = ExportRequest(form, document.size, document.depth, layers, icc=document.icc)
        self._editor.gateway.export(request, wanted)
        self._editor.said.emit(self.tr("Exporting {name}…").format(name=path.name))

    def _hear(self, message: Message) -> None:
        if isinstance(message, FileExported) and message.request in self._paths:
            path = self._paths.pop(message.request)
            if self._editor.attempt(lambda: write_atomic(path, [message.data])):
                self._editor.said.emit(self.tr("Exported {name}").format(name=path.name))
        elif isinstance(message, RequestFailed) and message.request in self._paths:
            del self._paths[message.request]
            self._editor.failed.emit(message.error)
