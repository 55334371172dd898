"""Exports the shown layers through the engine into a file, with how they were made and signed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.document.provenance import provenance_of
from intarsia.core.state.session.gateway import Request
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.metadata import Metadata, gain_map_lost
from intarsia.core.wire.pixels import Depth, Pixels, Placed
from intarsia.core.wire.provenance import Made
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.dialogs import FileDialogs
from intarsia.plugin.standalone.files.export_dialog import ExportChoice, ExportDialog
from intarsia.plugin.standalone.files.signing import sign
from intarsia.ui.canvas.pictures.images import image_of, in_profile, pixels_of
from intarsia.ui.qt import QtCore, QtGui, QtWidgets


@dataclass(frozen=True)
class _Export:
    """One that is under way."""

    path: Path
    history: tuple[Made, ...]
    choice: ExportChoice
    metadata: Metadata
    light: tuple[Pixels, ...]  # of floats, which the file cannot hold


@dataclass(frozen=True)
class _Written:
    path: Path
    clipped: bool


_VALUES = 1 << 18  # floats that are looked at before others have their turn
EDITED = "-edited"
_FLAT = {
    ".png": FileFormat.PNG,
    ".jpg": FileFormat.JPEG,
    ".jpeg": FileFormat.JPEG,
    ".webp": FileFormat.WEBP,
    ".tif": FileFormat.TIFF,
    ".tiff": FileFormat.TIFF,
}


class Exporting(QtCore.QObject):
    """Several exports may be under way; each knows its path."""

    def __init__(
        self, editor: Editor, dialogs: FileDialogs, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._dialogs = editor, dialogs
        self._requests: list[Request[bytes]] = []

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"export_picture": self.export_picture, "export_psd": self.export_psd}

    def export_picture(self) -> None:
        kinds = {
            self.tr("PNG (*.png)"): (".png",),
            self.tr("JPEG (*.jpg *.jpeg)"): (".jpg", ".jpeg"),
            self.tr("WebP (*.webp)"): (".webp",),
            self.tr("TIFF (*.tif *.tiff)"): (".tif", ".tiff"),
        }
        opened = self._editor.host.path
        own = "" if opened is None else opened.suffix.lower()
        kinds = dict(sorted(kinds.items(), key=lambda kind: own not in kind[1]))  # its own first
        path = self._dialogs.ask_save_as(self.tr("Export picture"), kinds, ending=EDITED)
        if path is not None:
            self._ask(path, _FLAT[path.suffix.lower()])

    def export_psd(self) -> None:
        kinds = self.tr("Photoshop (*.psd)")
        path = self._dialogs.ask_save(self.tr("Export PSD"), ".psd", kinds)
        if path is not None:
            self._ask(path, FileFormat.PSD)

    def export(self, path: Path, form: FileFormat, choice: ExportChoice | None = None) -> None:
        """Begin to write the layers as they are shown; a flat file is how they look together."""
        choice = choice or ExportChoice(self._editor.settings.current.value.provenance)
        document = self._editor.host.document
        if document is None:
            return
        light: tuple[Pixels, ...] = ()
        if document.depth is Depth.F32 and form is not FileFormat.TIFF:
            store = self._editor.host.store
            light = tuple(store.get(layer.pixels) for layer in document.shown_layers())
        made = _Export(path, provenance_of(document), choice, document.metadata, light)
        self._request(document, form, choice, partial(self._on_exported, made))
        self._editor.said.emit(self.tr("Exporting {name}…").format(name=path.name))

    def measure(
        self, form: FileFormat, choice: ExportChoice, on_made: Callable[[bytes], None]
    ) -> None:
        """Make the file as it would be saved."""
        document = self._editor.host.document
        if document is not None:
            self._request(document, form, choice, on_made)

    def _request(
        self,
        document: Document,
        form: FileFormat,
        choice: ExportChoice,
        on_done: Callable[[bytes], None],
    ) -> None:
        store, icc = self._editor.host.store, document.icc
        shown = {x.id for x in document.shown_layers()}
        layers = tuple(
            FileLayer(
                name=x.name,
                placed=Placed(store.get(x.pixels), x.box.left, x.box.top),
                opacity=x.opacity,
                visible=x.id in shown,
                blend=x.blend,
                groups=x.groups,
                locked=x.locked,
            )
            for x in document.layers
            if form is FileFormat.PSD or x.id in shown
        )
        if choice.srgb and icc is not None and form is not FileFormat.PSD:
            layers, icc = (self._in_srgb(document, icc),), None
        wanted = ExportRequest(
            form,
            document.size,
            document.depth,
            layers,
            icc=icc,
            provenance=provenance_of(document) if choice.provenance else (),
            metadata=document.metadata,
            metadata_kept=choice.metadata,
            quality=choice.quality,
        )
        request = self._editor.gateway.export(wanted, on_done=on_done, on_failed=self._refused)
        self._requests = [*(x for x in self._requests if x.active), request]

    def _in_srgb(self, document: Document, icc: bytes) -> FileLayer:
        """The picture as it looks, as one layer whose colours are sRGB."""
        image = image_of(self._editor.host.read(document.size.box))
        image.setColorSpace(QtGui.QColorSpace.fromIccProfile(QtCore.QByteArray(icc)))
        shown = pixels_of(in_profile(image, None), document.depth)
        return FileLayer(name="", placed=Placed(shown, 0, 0))

    def close(self) -> None:
        """Hear nothing more."""
        for request in self._requests:
            request.release()

    def _ask(self, path: Path, form: FileFormat) -> None:
        """Ask what shall go into the file beside its pixels, and remember the answer."""
        settings = self._editor.settings
        dialog = ExportDialog(
            path,
            settings.current.value,
            form=form,
            measure=partial(self.measure, form),
            profile=self._profile(form),
            parent=self._dialogs.window,
        )
        if dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted:
            choice = dialog.choice()
            settings.change(lambda x: choice.kept_in(x, signable=dialog.signable))
            self.export(path, form, choice)
        dialog.deleteLater()

    def _profile(self, form: FileFormat) -> str:
        """The name of the picture's own profile, "" where it has none or it has to stay."""
        document = self._editor.host.document
        if document is None or document.icc is None or form is FileFormat.PSD:
            return ""
        if document.depth is Depth.F32:
            return ""
        space = QtGui.QColorSpace.fromIccProfile(QtCore.QByteArray(document.icc))
        return (space.description() or self.tr("its profile")) if space.isValid() else ""

    def _on_exported(self, export: _Export, data: bytes) -> None:
        work = partial(_write, export, data, self._python)
        sentence = self.tr("Exported {name}")
        if gain_map_lost(export.metadata, data):
            sentence = self.tr("Exported {name}; the photo's gain map was left out")
        self._editor.background.do(work, partial(self._written, sentence), self._refused)

    def _written(self, sentence: str, written: object) -> None:
        if isinstance(written, _Written):
            if written.clipped:
                sentence = self.tr("Exported {name}; what was brighter than white became white")
            self._editor.said.emit(sentence.format(name=written.path.name))

    def _refused(self, error: IntarsiaError) -> None:
        self._editor.failed.emit(error)

    @property
    def _python(self) -> str:
        return self._editor.settings.current.value.engine_python


def _write(export: _Export, data: bytes, python: str) -> _Written:
    """Write the file, and sign it where that was asked for. Raises IntarsiaError with why."""
    write_atomic(export.path, [data])
    if export.choice.certificate:
        sign(export.path, export.history, export.choice, python)
    return _Written(export.path, any(map(_is_light, export.light)))


def _is_light(pixels: Pixels) -> bool:
    """Whether a plane of floats holds what is brighter than white."""
    values = memoryview(pixels.data).cast("f")
    parts = range(0, len(values), _VALUES)
    return any(max(values[at : at + _VALUES]) > 1 for at in parts)
