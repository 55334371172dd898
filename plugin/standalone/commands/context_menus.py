"""What the right button offers for objects, on the canvas and in the layers list."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.scene import family
from intarsia.ui.qt import Qt, QtCore, QtWidgets

_ENTRIES = (
    "duplicate", "delete", "put_back", "",
    "forward", "backward", "lock", "hide", "demote", "",
    "correct_grow", "correct_shrink", "correct_feather", "correct_smooth", "correct_fill", "",
    "correct_split", "correct_merge", "correct_group", "correct_ungroup", "",
    "correct_similar", "correct_hidden", "use_as_region", "use_as_exemplar",
)  # fmt: skip


class ContextMenus(QtCore.QObject):
    """Pops the menu up where the right button, or the menu key, asks for it."""

    def __init__(
        self, commands: Commands, canvas: Canvas, tree: QtWidgets.QWidget, parent: QtCore.QObject
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.menu = QtWidgets.QMenu(canvas)
        self.menu.setObjectName("object_menu")
        for name in _ENTRIES:
            if name:
                self.menu.addAction(commands[name])
            else:
                self.menu.addSeparator()
        for widget in (canvas, tree):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._on_canvas)
        tree.customContextMenuRequested.connect(lambda at: self.menu.popup(tree.mapToGlobal(at)))

    def _on_canvas(self, at: QtCore.QPoint) -> None:
        """Choose what is under the pointer, unless it is chosen, then offer."""
        scene = self._canvas.scene
        if scene.document is None:
            return
        item = scene.hit(*self._canvas.view.to_picture(QtCore.QPointF(at)))
        if item is not None and item.id not in scene.selection:
            scene.select(family(scene.objects(), item.id))
        self.menu.popup(self._canvas.mapToGlobal(at))
