"""What can be done to chosen objects: delete, flip, put back, reorder, lock, hide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document import Document, DocumentObject, with_objects
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
            "forward": self.forward,
            "backward": self.backward,
            "lock": self.lock,
            "hide": self.hide,
            "demote": self.demote,
        }

    def delete(self) -> None:
        """Delete the chosen objects; the picture is completed behind them."""
        chosen = [x for x in self._editor.scene.selected() if not x.locked]
        if chosen:
            self._editor.place(self.tr("Delete"), dict.fromkeys((x.id for x in chosen), None))
            self._editor.scene.select(())

    def select_all(self) -> None:
        objects = self._editor.scene.objects()
        self._editor.scene.select(
            x.id for x in objects if x.visible and not x.is_background and x.affine is not None
        )

    def deselect(self) -> None:
        self._editor.scene.select(())

    def flip_h(self) -> None:
        self._scale(self.tr("Flip horizontally"), -1.0, 1.0)

    def flip_v(self) -> None:
        self._scale(self.tr("Flip vertically"), 1.0, -1.0)

    def put_back(self) -> None:
        """Back to where it was found; a copy, which was never there, stays."""
        chosen = [x for x in self._editor.scene.selected() if not (x.locked or x.copied)]
        if chosen:
            self._editor.place(self.tr("Put back"), {x.id: Affine() for x in chosen})

    def forward(self) -> None:
        self._reorder(self.tr("Bring forward"), 1)

    def backward(self) -> None:
        self._reorder(self.tr("Send backward"), -1)

    def lock(self) -> None:
        locked = all(x.locked for x in self._editor.scene.selected())
        self._change(
            self.tr("Unlock") if locked else self.tr("Lock"),
            lambda x: replace(x, locked=not locked),
        )

    def hide(self) -> None:
        hidden = all(not x.visible for x in self._editor.scene.selected())
        self._change(
            self.tr("Show") if hidden else self.tr("Hide"), lambda x: replace(x, visible=hidden)
        )

    def demote(self) -> None:
        back = all(x.is_background for x in self._editor.scene.selected())
        self._change(
            self.tr("Make object") if back else self.tr("Make background"),
            lambda x: replace(x, is_background=not back),
        )

    def _take_apart(self) -> None:
        self._editor.session.take_apart()

    def _scale(self, label: str, sx: float, sy: float) -> None:
        chosen = [x for x in self._editor.scene.selected() if not x.locked]
        if chosen:
            flip = Affine.scaling(sx, sy, bounds_of(chosen).center)
            placed = {x.id: x.affine.then(flip) for x in chosen if x.affine is not None}
            self._editor.place(label, {**placed})

    def _change(self, label: str, change: Callable[[DocumentObject], DocumentObject]) -> None:
        chosen = set(self._editor.scene.selection)
        if not chosen:
            return

        def apply(document: Document) -> Document:
            return with_objects(
                document, (change(x) if x.id in chosen else x for x in document.objects)
            )

        self._editor.attempt(lambda: self._editor.host.change(label, apply))

    def _reorder(self, label: str, step: int) -> None:
        chosen = set(self._editor.scene.selection)

        def apply(document: Document) -> Document:
            return replace(
                with_objects(document, moved(document.objects, chosen, step)), label_map=""
            )

        if chosen:
            self._editor.attempt(lambda: self._editor.host.change(label, apply))


def moved(
    objects: tuple[DocumentObject, ...], chosen: set[str], step: int
) -> tuple[DocumentObject, ...]:
    """The objects with the chosen ones one place nearer to the front (+1) or the back (-1)."""
    order = list(objects if step < 0 else reversed(objects))
    for at in range(1, len(order)):
        if order[at].id in chosen and order[at - 1].id not in chosen:
            order[at - 1], order[at] = order[at], order[at - 1]
    return tuple(order if step < 0 else reversed(order))
