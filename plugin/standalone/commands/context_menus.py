"""What the right button offers for objects, on the canvas and in the layers list."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.scene import family
from intarsia.ui.qt import Qt, QtCore, QtWidgets
from intarsia.ui.widgets.layers.layer_list import LayerList
from intarsia.ui.widgets.layers.layer_rows import RowKind

OBJECT_ENTRIES = (
    "copy", "duplicate", "delete", "put_back", "",
    "forward", "backward", "lock", "hide", "demote", "",
    "correct_grow", "correct_shrink", "correct_feather", "correct_smooth", "correct_fill", "",
    "correct_split", "correct_merge", "correct_group", "correct_ungroup", "",
    "correct_similar", "correct_hidden", "use_as_region", "use_as_exemplar",
)  # fmt: skip
LAYER_ENTRIES = (
    "layer_rename",
    "layer_duplicate",
    "layer_merge",
    "",
    "layer_mask_region",
    "layer_unmask",
    "",
    "layer_delete",
)


class ContextMenus(QtCore.QObject):
    """Pops the menu up where the right button, or the menu key, asks for it."""

    def __init__(
        self, commands: Commands, canvas: Canvas, rows: LayerList, parent: QtCore.QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._rows = canvas, rows
        self.menu = _menu("object_menu", canvas, commands, OBJECT_ENTRIES)
        self.layer_menu = _menu("layer_context_menu", canvas, commands, LAYER_ENTRIES)
        tree = rows.tree
        for widget in (canvas, tree):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._on_canvas)
        tree.customContextMenuRequested.connect(self._on_tree)

    def _on_tree(self, at: QtCore.QPoint) -> None:
        """For layers and results what can be done with these, for objects what with them."""
        kinds = {row.kind for row in self._rows.chosen()}
        layers = bool(kinds) and RowKind.OBJECT not in kinds
        menu = self.layer_menu if layers else self.menu
        menu.popup(self._rows.tree.mapToGlobal(at))

    def _on_canvas(self, at: QtCore.QPoint) -> None:
        """Choose what is under the pointer, unless it is chosen, then offer."""
        scene = self._canvas.scene
        if scene.document is None:
            return
        item = scene.hit(*self._canvas.view.to_picture(QtCore.QPointF(at)))
        if item is not None and item.id not in scene.selection:
            scene.select(family(scene.objects(), item.id))
        self.menu.popup(self._canvas.mapToGlobal(at))


def _menu(
    name: str, parent: QtWidgets.QWidget, commands: Commands, entries: tuple[str, ...]
) -> QtWidgets.QMenu:
    menu = QtWidgets.QMenu(parent)
    menu.setObjectName(name)
    for entry in entries:
        if entry:
            menu.addAction(commands[entry])
        else:
            menu.addSeparator()
    return menu
