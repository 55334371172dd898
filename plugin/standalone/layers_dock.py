"""What a person changes in the layers list, as undoable steps, and its thumbnails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    with_layer,
    with_layer_at,
    with_object,
)
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.compose import BLENDS
from intarsia.ui.qt import Qt, QtCore, QtGui
from intarsia.ui.widgets.layers.layer_list import THUMBNAIL_PX, LayerList
from intarsia.ui.widgets.layers.layer_rows import Row, RowKind, rows_of

_THUMBNAILS = 400


class LayerWork(QtCore.QObject):
    """Keeps a layers list showing the document, and the document doing what the list says."""

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._small: dict[str, QtGui.QImage] = {}
        self.list = LayerList(tuple(BLENDS))
        self.list.visibility_set.connect(self._show)
        self.list.lock_set.connect(self._lock)
        self.list.renamed.connect(self._rename)
        self.list.opacity_set.connect(self._fade)
        self.list.blend_set.connect(self._blend)
        self.list.moved.connect(self._move)
        self.list.objects_chosen.connect(editor.scene.select)
        editor.host.changed.connect(self.refresh)
        editor.scene.selection_changed.connect(self._selected)

    def refresh(self) -> None:
        document = self._editor.host.document
        self.list.show_rows(rows_of(document) if document else (), self._thumbnail)
        self._selected()

    def _selected(self) -> None:
        self.list.choose_objects(self._editor.scene.selection)

    def _thumbnail(self, name: str) -> QtGui.QImage:
        """A plane made small; kept, as the list is filled again at every step."""
        if name not in self._small:
            if len(self._small) > _THUMBNAILS:
                self._small = {}
            image = self._editor.scene.images.smallest(name, THUMBNAIL_PX)
            self._small[name] = image.scaled(
                THUMBNAIL_PX,
                THUMBNAIL_PX,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._small[name]

    def _show(self, asked: tuple[Row, bool]) -> None:
        row, on = asked
        label = self.tr("Show {name}") if on else self.tr("Hide {name}")
        self._change(row, label, lambda x: replace(x, visible=on), lambda x: replace(x, visible=on))

    def _lock(self, asked: tuple[Row, bool]) -> None:
        row, on = asked
        label = self.tr("Lock {name}") if on else self.tr("Unlock {name}")
        self._change(row, label, lambda x: replace(x, locked=on), lambda x: replace(x, locked=on))

    def _rename(self, asked: tuple[Row, str]) -> None:
        row, name = asked
        self._change(
            row,
            self.tr("Rename {name}"),
            lambda x: replace(x, name=name),
            lambda x: replace(x, name=name),
        )

    def _fade(self, asked: tuple[Row, float]) -> None:
        row, value = asked
        self._change(
            row,
            self.tr("Opacity of {name}"),
            lambda x: replace(x, opacity=value),
            lambda x: replace(x, opacity=value),
            merge=f"opacity {row.id}",
        )

    def _blend(self, asked: tuple[Row, str]) -> None:
        row, blend = asked
        label = self.tr("Blend mode of {name}")
        self._change(row, label, lambda x: replace(x, blend=blend), lambda x: x)

    def _move(self, asked: tuple[Row, int]) -> None:
        row, place = asked
        label = self.tr("Reorder {name}").format(name=row.name)
        host = self._editor.host
        self._editor.attempt(lambda: host.change(label, lambda x: with_layer_at(x, row.id, place)))

    def _change(
        self,
        row: Row,
        label: str,
        of_layer: Callable[[Layer], Layer],
        of_object: Callable[[DocumentObject], DocumentObject],
        *,
        merge: str = "",
    ) -> None:
        """One step on the layer, the object, or every layer of the group that a row stands for."""

        def apply(document: Document) -> Document:
            if row.kind is RowKind.OBJECT:
                return with_object(document, row.id, of_object)
            if row.kind is RowKind.LAYER:
                return with_layer(document, row.id, of_layer)
            layers = (of_layer(x) if x.edit_id == row.id else x for x in document.layers)
            return replace(document, layers=tuple(layers))

        host = self._editor.host
        title = label.format(name=row.name)
        self._editor.attempt(lambda: host.change(title, apply, merge=merge))
