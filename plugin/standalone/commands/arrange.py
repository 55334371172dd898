"""What changes chosen objects without moving them: order, lock, visibility, background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import Document, DocumentObject, with_objects
from intarsia.core.state.planning.corrections import has_partition, partition_of
from intarsia.core.wire.correct import Operation
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.qt import QtCore


class ArrangeCommands(QtCore.QObject):
    """Acts on the selection of one editor, one undoable step a command."""

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "forward": self.forward,
            "backward": self.backward,
            "lock": self.lock,
            "hide": self.hide,
            "demote": self.demote,
        }

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
        document = self._editor.host.document
        if document is not None and has_partition(document) and self._editor.scene.selection:
            self._editor.correct.chosen(Operation.PROMOTE if back else Operation.DEMOTE)
            return
        self._change(
            self.tr("Make object") if back else self.tr("Make background"),
            lambda x: replace(x, is_background=not back),
        )

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

        document = self._editor.host.document
        if not chosen or document is None:
            return
        before = partition_of(document)
        after = partition_of(apply(document))
        moved_past = [a for a, b in zip(before, after, strict=True) if a.id != b.id]
        if has_partition(document) and _overlap(moved_past):
            self._editor.correct.reorder(tuple(x.id for x in after))
        else:
            self._editor.attempt(lambda: self._editor.host.change(label, apply))


def _overlap(objects: list[DocumentObject]) -> bool:
    """Whether any two lie over each other, so that their common border must be made anew."""
    return any(
        not one.box.intersection(two.box).empty
        for at, one in enumerate(objects)
        for two in objects[at + 1 :]
    )


def moved(
    objects: tuple[DocumentObject, ...], chosen: set[str], step: int
) -> tuple[DocumentObject, ...]:
    """The objects with the chosen ones one place nearer to the front (+1) or the back (-1)."""
    order = list(objects if step < 0 else reversed(objects))
    for at in range(1, len(order)):
        if order[at].id in chosen and order[at - 1].id not in chosen:
            order[at - 1], order[at] = order[at], order[at - 1]
    return tuple(order if step < 0 else reversed(order))
