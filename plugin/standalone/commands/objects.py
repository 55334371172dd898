"""What places chosen objects: delete, flip, put back, settle, take apart; and choosing all."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.scene import bounds_of
from intarsia.ui.qt import QtCore


class ObjectCommands(QtCore.QObject):
    """Acts on the selection of one editor, one undoable step a command."""

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "settle": self._editor.settler.now,
            "take_apart": self._take_apart,
            "delete": self.delete,
            "select_all": self.select_all,
            "deselect": self.deselect,
            "flip_h": self.flip_h,
            "flip_v": self.flip_v,
            "put_back": self.put_back,
        }

    def delete(self) -> None:
        """Delete the chosen objects; the picture is completed behind them."""
        chosen = [x for x in self._editor.scene.selected() if not x.locked]
        if chosen:
            self._editor.place(self.tr("Remove"), dict.fromkeys((x.id for x in chosen), None))
            self._editor.scene.select(())

    def select_all(self) -> None:
        objects = self._editor.scene.objects()
        self._editor.scene.select(
            x.id for x in objects if x.visible and not x.is_background and x.affine is not None
        )

    def deselect(self) -> None:
        """Choose no object and mark no region."""
        self._editor.scene.select(())
        self._editor.region.clear()

    def flip_h(self) -> None:
        self._scale(self.tr("Flip horizontally"), -1.0, 1.0)

    def flip_v(self) -> None:
        self._scale(self.tr("Flip vertically"), 1.0, -1.0)

    def put_back(self) -> None:
        """Back to where it was found; a copy, which was never there, stays."""
        chosen = [x for x in self._editor.scene.selected() if not (x.locked or x.copied)]
        if chosen:
            self._editor.place(self.tr("Put back"), {x.id: Affine() for x in chosen})

    def _take_apart(self) -> None:
        self._editor.session.take_apart()

    def _scale(self, label: str, sx: float, sy: float) -> None:
        chosen = [x for x in self._editor.scene.selected() if not x.locked]
        if chosen:
            flip = Affine.scaling(sx, sy, bounds_of(chosen).center)
            placed = {x.id: x.affine.then(flip) for x in chosen if x.affine is not None}
            self._editor.place(label, {**placed})
