"""What the mask brushes and commands do: hide parts of the chosen layers and show them again."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.state.document.document import Document, LayerKind
from intarsia.core.state.document.layer_stack import members
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.layer_masks import with_mask_painted, without_mask
from intarsia.ui.qt import QtCore
from intarsia.ui.widgets.layers.layer_list import LayerList
from intarsia.ui.widgets.layers.layer_rows import RowKind


class MaskCommands(QtCore.QObject):
    """Acts on the layers that the rows of a list stand for, one undoable step a stroke.

    Where no row is chosen, a stroke is for the topmost layer under it.
    """

    def __init__(
        self, editor: Editor, rows: LayerList, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._rows = editor, rows
        editor.tools.mask.painted.connect(self._painted)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"layer_mask_region": self.hide_region, "layer_unmask": self.show_all}

    def hide_region(self) -> None:
        """Hide what the region marks of the chosen layers."""
        self._editor.attempt(self._hide_region)

    def show_all(self) -> None:
        """Take the masks of the chosen layers away."""

        def apply(document: Document) -> Document:
            for layer_id in self._targets(document, None):
                document = without_mask(document, layer_id)
            return document

        label = self.tr("Show all of the layer")
        self._editor.attempt(lambda: self._editor.host.change(label, apply))

    def _hide_region(self) -> None:
        marked = self._editor.region.placed(soft=True)
        if marked is None:
            raise BadEdit("No region is marked.", "Mark what shall be hidden first.")
        self._paint(marked, hide=True)
        self._editor.region.clear()

    def _painted(self, stroke: Placed, hide: bool) -> None:
        self._editor.attempt(lambda: self._paint(stroke, hide=hide))
        self._editor.tools.mask.forget()

    def _paint(self, stroke: Placed, *, hide: bool) -> None:
        store = self._editor.host.store

        def apply(document: Document) -> Document:
            ids = self._targets(document, stroke)
            boxes = {x.id: x.box for x in document.layers}
            under = [x for x in ids if not boxes[x].intersection(stroke.box).empty]
            for layer_id in under or ids[:1]:
                document = with_mask_painted(document, store, layer_id, stroke, hide=hide)
            return document

        label = self.tr("Hide a part") if hide else self.tr("Show a part")
        self._editor.host.change(label, apply)

    def _targets(self, document: Document, stroke: Placed | None) -> tuple[str, ...]:
        """The layers meant by the chosen rows: themselves, those of a result or of an object."""
        found: list[str] = []
        for row in self._rows.chosen():
            if row.kind is RowKind.LAYER:
                found.append(row.id)
            elif row.kind is RowKind.GROUP:
                found += [x.id for x in members(document, row.id)]
            else:
                shown = document.shown_layers()
                found += [
                    x.id for x in shown if x.kind is LayerKind.OBJECT and x.object_id == row.id
                ]
        if not found and stroke is not None:
            above = [x for x in document.shown_layers() if x.id != document.original.id]
            under = (x.id for x in reversed(above) if not x.box.intersection(stroke.box).empty)
            found = list(under)[:1]
        if not found:
            raise BadEdit(
                "There is no layer that could be masked there.",
                "Choose a result in the layers list.",
            )
        return tuple(dict.fromkeys(found))
