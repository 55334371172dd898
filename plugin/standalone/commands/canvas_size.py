"""Crops the picture to the region, or makes room around it that the engine can fill."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.canvas_size import with_canvas
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.mask_shapes import inverted
from intarsia.ui.qt import QtCore, QtWidgets

MOST_PX = 20_000
SIDES = ("left", "top", "right", "bottom")


@dataclass(frozen=True)
class CanvasChange:
    """Pixels added at each side, negative where they are cut off. `fill`: continue the picture."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0
    fill: bool = True

    def box(self, size: Size) -> Box:
        """The new canvas in pixels of the old one."""
        return Box.of_edges(
            -self.left, -self.top, size.width + self.right, size.height + self.bottom
        )


# What asks a person for another canvas; None: not at all.
AskCanvas = Callable[[Size], "CanvasChange | None"]


class CanvasCommands(QtCore.QObject):
    """Acts on the document of one editor, one undoable step a command."""

    def __init__(self, editor: Editor, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self.ask: AskCanvas = partial(_asked, window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"crop": self.crop, "canvas_size": self.change_size}

    def crop(self) -> None:
        """Cut the picture to the box around what is marked."""
        self._editor.attempt(self._crop)

    def change_size(self) -> None:
        """Ask how much room, and fill what is new if that is wanted."""
        document = self._editor.host.document
        change = None if document is None else self.ask(document.size)
        if document is None or change is None:
            return
        canvas, before = change.box(document.size), document.size.box
        taken = self._editor.attempt(lambda: self._take(self.tr("Canvas size"), canvas))
        kept = before.intersection(canvas).moved(-canvas.left, -canvas.top)
        if taken and change.fill and kept != Box(0, 0, canvas.width, canvas.height):
            old = Placed(full_mask(kept.size), kept.left, kept.top)
            new = inverted(old, Size(canvas.width, canvas.height))
            if new is not None:
                self._editor.session.complete(new)

    def _crop(self) -> None:
        document, marked = self._editor.host.document, self._editor.region.placed()
        if document is None or marked is None:
            raise BadEdit("No region is marked.", "Mark what shall be kept, as a rectangle.")
        kept = marked.box.intersection(document.size.box)
        if kept == document.size.box:
            raise BadEdit("The region reaches every edge of the picture.", "Mark less of it.")
        self._take(self.tr("Crop"), kept)

    def _take(self, label: str, canvas: Box) -> None:
        """What runs counts in pixels of the old canvas, so it is stopped."""
        store = self._editor.host.store
        self._editor.session.queue.cancel_all()
        self._editor.session.prompting.drop()
        self._editor.host.change(label, lambda x: with_canvas(x, store, canvas))


class CanvasDialog(QtWidgets.QDialog):
    """`change` gives what was entered; the new size is said while it is."""

    def __init__(self, size: Size, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Canvas size"))
        self._size = size
        names = (self.tr("Left"), self.tr("Top"), self.tr("Right"), self.tr("Bottom"))
        self.fields = {side: self._field(name) for side, name in zip(SIDES, names, strict=True)}
        self.fill = QtWidgets.QCheckBox(self.tr("Continue the picture into the new room"), self)
        self.fill.setChecked(True)
        self.fill.setAccessibleName(self.fill.text())
        self.size_label = QtWidgets.QLabel(self)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        self.buttons = QtWidgets.QDialogButtonBox(kind.Ok | kind.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QtWidgets.QFormLayout(self)
        note = self.tr("Pixels to add at each side; a negative number cuts off.")
        form.addRow(QtWidgets.QLabel(note, self))
        for field in self.fields.values():
            form.addRow(field.accessibleName(), field)
        for widget in (self.fill, self.size_label, self.buttons):
            form.addRow(widget)
        self._show()

    def change(self) -> CanvasChange:
        left, top, right, bottom = (self.fields[side].value() for side in SIDES)
        return CanvasChange(left, top, right, bottom, self.fill.isChecked())

    def _field(self, name: str) -> QtWidgets.QSpinBox:
        field = QtWidgets.QSpinBox(self)
        field.setRange(-MOST_PX, MOST_PX)
        field.setSuffix(self.tr(" px"))
        field.setAccessibleName(name)
        field.valueChanged.connect(self._show)
        return field

    def _show(self) -> None:
        box = self.change().box(self._size)
        said = self.tr("New size: {width} × {height}")
        self.size_label.setText(said.format(width=max(0, box.width), height=max(0, box.height)))
        ready = box.width > 0 and box.height > 0
        self.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Ok).setEnabled(ready)


def _asked(window: QtWidgets.QWidget, size: Size) -> CanvasChange | None:
    dialog = CanvasDialog(size, window)
    accepted = dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.change() if accepted else None
