"""Exports the shown layers through the engine into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from intarsia.core.state.atomic import write_atomic
from intarsia.core.state.gateway import FileExported, Message, RequestFailed
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.file_dialogs import FileDialogs
from intarsia.ui.qt import QtCore


class Exporting(QtCore.QObject):
    """Several exports may be under way; each knows its path."""

    def __init__(
        self, editor: Editor, dialogs: FileDialogs, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._dialogs = editor, dialogs
        self._paths: dict[str, Path] = {}
        editor.gateway.listen(self._hear)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"export_png": self.export_png, "export_psd": self.export_psd}

    def export_png(self) -> None:
        path = self._dialogs.ask_save(self.tr("Export PNG"), ".png", self.tr("PNG (*.png)"))
        if path is not None:
            self.export(path, FileFormat.PNG)

    def export_psd(self) -> None:
        kinds = self.tr("Photoshop (*.psd)")
        path = self._dialogs.ask_save(self.tr("Export PSD"), ".psd", kinds)
        if path is not None:
            self.export(path, FileFormat.PSD)

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

    def close(self) -> None:
        """Hear nothing more."""
        self._editor.gateway.unlisten(self._hear)

    def _hear(self, message: Message) -> None:
        if isinstance(message, FileExported) and message.request in self._paths:
            path = self._paths.pop(message.request)
            if self._editor.attempt(lambda: write_atomic(path, [message.data])):
                self._editor.said.emit(self.tr("Exported {name}").format(name=path.name))
        elif isinstance(message, RequestFailed) and message.request in self._paths:
            del self._paths[message.request]
            self._editor.failed.emit(message.error)
