"""The commands of the Layer menu: rename, duplicate, merge down, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import Document, Layer, LayerKind, new_layer_id
from intarsia.core.state.document.layer_stack import (
    members,
    merging,
    with_layer_copy,
    with_merged,
    without_layer,
    without_result,
)
from intarsia.core.state.document.results import edit_of
from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.copy_names import copy_name
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.compose import read_layers
from intarsia.ui.qt import QtCore
from intarsia.ui.widgets.layers.layer_list import LayerList
from intarsia.ui.widgets.layers.layer_rows import Row, RowKind

LAYER_COMMANDS = ("layer_rename", "layer_duplicate", "layer_merge", "layer_delete")


class LayerCommands(QtCore.QObject):
    """Acts on the chosen rows of a layers list, one undoable step a command."""

    def __init__(
        self,
        editor: Editor,
        rows: LayerList,
        commands: Commands,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._rows, self._commands = editor, rows, commands
        rows.tree.itemSelectionChanged.connect(self.refresh)
        editor.host.changed.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "layer_rename": self._rows.rename,
            "layer_duplicate": self.duplicate,
            "layer_merge": self.merge,
            "layer_delete": self.delete,
        }

    def refresh(self) -> None:
        """Offer what the chosen rows allow."""
        rows = self._rows.chosen()
        layers = [x for x in rows if x.kind is RowKind.LAYER]
        groups = [x for x in rows if x.kind is RowKind.GROUP]
        single = len(rows) == 1
        above = single and bool(groups or (layers and layers[0].place > 0))
        enable = self._commands.enable
        enable(("layer_rename",), single and not groups)
        enable(("layer_duplicate",), bool(layers) and len(layers) == len(rows))
        enable(("layer_merge",), above)
        enable(("layer_delete",), bool(groups) or any(x.place > 0 for x in layers))

    def duplicate(self) -> None:
        def apply(document: Document) -> Document:
            for row in self._layers():
                taken = {x.name for x in document.layers}
                name = copy_name(row.name, taken, self.tr("{name} copy"))
                document = with_layer_copy(document, row.id, name)
            return document

        self._change(self.tr("Duplicate layer"), apply)

    def delete(self) -> None:
        rows = self._rows.chosen()
        groups = {x.id for x in rows if x.kind is RowKind.GROUP}

        def apply(document: Document) -> Document:
            for edit_id in groups:
                document = without_result(document, edit_id, self._moved_by(document, edit_id))
            there = {x.id for x in document.layers}
            for row in rows:
                if row.kind is RowKind.LAYER and row.id in there:
                    document = without_layer(document, row.id)
            return document

        self._change(self.tr("Delete layer"), apply)

    def merge(self) -> None:
        def apply(document: Document) -> Document:
            (row,) = self._rows.chosen()
            if row.kind is RowKind.GROUP:
                parts = members(document, row.id)
                if not parts:
                    raise BadEdit("Nothing of that result is shown.", "Show it first.")
                name = self.tr("{name} merged").format(name=row.name)
                return with_merged(document, parts, self._merged(document, parts, name))
            upper, lower = merging(document, row.id)
            merged = self._merged(document, (lower, upper), lower.name)
            return with_merged(document, (lower, upper), merged)

        if len(self._rows.chosen()) == 1:
            self._change(self.tr("Merge down"), apply)

    def _merged(self, document: Document, parts: tuple[Layer, ...], name: str) -> Layer:
        """One layer that looks like these, bottom to top; the lowest keeps its blend mode."""
        lowest = parts[0]
        plain = (replace(lowest, blend="src-over"), *parts[1:])
        box = Box(0, 0, 0, 0)
        for part in parts:
            box = box.union(part.box)
        store = self._editor.host.store
        pixels = replace(read_layers(store, document.depth, box, plain), icc=document.icc)
        moved = next((x for x in parts if x.kind is LayerKind.OBJECT), lowest)
        return replace(
            lowest,
            kind=moved.kind,
            object_id=moved.object_id,
            id=new_layer_id(),
            name=name,
            pixels=store.put(pixels),
            box=box,
            opacity=1.0,
            edit_id="",
            mask=None,
        )

    def _moved_by(self, document: Document, edit_id: str) -> tuple[str, ...]:
        """The objects that a move or removal has placed."""
        stored = document.edit(edit_id)
        if stored is None or stored.verb != Rearrange.verb:
            return ()
        edit = edit_of(stored, self._editor.host.store)
        return tuple(x.object_id for x in edit.objects) if isinstance(edit, Rearrange) else ()

    def _layers(self) -> tuple[Row, ...]:
        return tuple(x for x in self._rows.chosen() if x.kind is RowKind.LAYER)

    def _change(self, label: str, apply: Callable[[Document], Document]) -> None:
        self._editor.attempt(lambda: self._editor.host.change(label, apply))
