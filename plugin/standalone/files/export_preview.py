"""A part of the exported picture, pixel by pixel, as its file shows it."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIZE_PX = (420, 220)
STEP_PX = 40
_KEYS = {
    Qt.Key.Key_Left: (STEP_PX, 0),
    Qt.Key.Key_Right: (-STEP_PX, 0),
    Qt.Key.Key_Up: (0, STEP_PX),
    Qt.Key.Key_Down: (0, -STEP_PX),
}


class ExportPreview(QtWidgets.QWidget):
    """Shows the middle first; a drag or the arrow keys show another part."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QtGui.QImage()
        self._offset = QtCore.QPoint()
        self._held: QtCore.QPoint | None = None
        self._text = self.tr("The file is being made…")
        self.setMinimumSize(*SIZE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("A part of the file at full size; drag to see another"))
        self.setAccessibleName(self.tr("Preview of the file"))
        self.setAccessibleDescription(self.toolTip())

    @property
    def image(self) -> QtGui.QImage:
        """What the file holds, as far as it can be shown."""
        return self._image

    def show_file(self, data: bytes) -> None:
        """Show the picture in the bytes of a file."""
        image = QtGui.QImage.fromData(QtCore.QByteArray(data))
        if image.size() != self._image.size():
            self._offset = QtCore.QPoint()
        self._image = image
        self._text = self.tr("This file cannot be shown here.") if image.isNull() else ""
        self.update()

    def part(self) -> QtCore.QRect:
        """The part of the picture that is shown."""
        room = self.rect()
        part = QtCore.QRect(QtCore.QPoint(), room.size())
        part.moveCenter(self._image.rect().center() - self._offset)
        wide, high = self._image.width() - room.width(), self._image.height() - room.height()
        left = max(0, min(part.left(), wide)) if wide > 0 else wide // 2
        top = max(0, min(part.top(), high)) if high > 0 else high // 2
        part.moveTo(left, top)
        return part

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QtGui.QPalette.ColorRole.Base))
        if self._image.isNull():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        else:
            painter.drawImage(-self.part().topLeft(), self._image)
        if self.hasFocus():
            painter.setPen(self.palette().color(QtGui.QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        if self._held is not None:
            place = event.position().toPoint()
            self._move(place - self._held)
            self._held = place

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(QtCore.QPoint(*step))

    def _move(self, by: QtCore.QPoint) -> None:
        self._offset += by
        middle = self._image.rect().center() - self.part().center()
        wide = self._image.width() > self.width()
        high = self._image.height() > self.height()
        self._offset = QtCore.QPoint(middle.x() if wide else 0, middle.y() if high else 0)
        self.update()
