"""The dialog in which a person shows what of an exemplar is meant: a click, a box, or all of it."""

from __future__ import annotations

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels
from intarsia.ui.canvas.painting.signs import paint_dot
from intarsia.ui.canvas.pictures.images import image_of
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal

_SIDE_PX = 520  # of the longer side of the picture in the dialog
_SLOP_PX = 4  # a press that moves less is a click
_INSIDE, _OUTSIDE = QtGui.QColor(60, 200, 90), QtGui.QColor(230, 70, 60)


@dataclass(frozen=True)
class SubjectWish:
    """What of an exemplar is meant: what `prompt` finds, or `whole` of it; else what stands out."""

    prompt: Prompt | None = None
    whole: bool = False


FOUND = SubjectWish()


class SubjectView(QtWidgets.QWidget):
    """The exemplar, with the clicks and the box that are set on it. `changed`: another wish."""

    changed = Signal()

    def __init__(self, pixels: Pixels, wish: SubjectWish, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.wish = wish
        self._size = pixels.size
        self._image = image_of(pixels).scaled(
            _SIDE_PX,
            _SIDE_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._scale = self._image.width() / max(1, pixels.size.width)
        self._press: QtCore.QPointF | None = None
        self._band: QtCore.QRectF | None = None
        self.setFixedSize(self._image.size())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("The exemplar: click on what you mean, or draw a box"))

    def set_wish(self, wish: SubjectWish) -> None:
        self.wish = wish
        self.changed.emit()
        self.update()

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        self._press = event.position()

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        if self._press is None:
            return
        band = QtCore.QRectF(self._press, event.position()).normalized()
        self._band = band if max(band.width(), band.height()) >= _SLOP_PX else None
        self.update()

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        band, press = self._band, self._press
        self._press = self._band = None
        if press is None:
            return
        if band is not None:
            self.set_wish(SubjectWish(Prompt(PromptKind.BOX, box=self._box_of(band))))
        else:
            self._click(press, inside=event.button() == Qt.MouseButton.LeftButton)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.drawImage(0, 0, self._image)
        prompt = self.wish.prompt or Prompt()
        painter.setPen(QtGui.QPen(_INSIDE, 2))
        if self.wish.whole:
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if prompt.box is not None:
            painter.drawRect(self._shown(prompt.box))
        if self._band is not None:
            painter.drawRect(self._band)
        for colour, points in ((_INSIDE, prompt.points), (_OUTSIDE, prompt.negatives)):
            for x, y in points:
                place = QtCore.QPointF(x * self._scale, y * self._scale)
                paint_dot(painter, place, colour, plus=colour is _INSIDE)
        painter.end()

    def _click(self, at: QtCore.QPointF, *, inside: bool) -> None:
        """One more place that belongs to it, or that does not; the first has to."""
        x = min(max(at.x() / self._scale, 0.0), self._size.width - 1.0)
        y = min(max(at.y() / self._scale, 0.0), self._size.height - 1.0)
        prompt = self.wish.prompt
        if prompt is None or prompt.kind is not PromptKind.POINTS:
            prompt = Prompt(PromptKind.POINTS)
        if inside or prompt.points:
            self.set_wish(SubjectWish(prompt.with_click((x, y), inside=inside)))

    def _box_of(self, band: QtCore.QRectF) -> Box:
        edges = (band.left(), band.top(), band.right(), band.bottom())
        left, top, right, bottom = (round(edge / self._scale) for edge in edges)
        box = Box.of_edges(left, top, max(right, left + 1), max(bottom, top + 1))
        return box.intersection(self._size.box)

    def _shown(self, box: Box) -> QtCore.QRectF:
        scale = self._scale
        return QtCore.QRectF(
            box.left * scale, box.top * scale, box.width * scale, box.height * scale
        )


class SubjectChoice(QtWidgets.QDialog):
    """Shows the exemplar; `wish` is what was chosen."""

    def __init__(
        self, pixels: Pixels, wish: SubjectWish, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What of the exemplar?"))
        self.view = SubjectView(pixels, wish, self)
        hint = QtWidgets.QLabel(
            self.tr("Click on what you mean, or draw a box around it. Right click: not this."), self
        )
        hint.setWordWrap(True)
        self.found = QtWidgets.QPushButton(self.tr("Find it for me"), self)
        self.found.setToolTip(self.tr("People first, else what stands out"))
        self.whole = QtWidgets.QPushButton(self.tr("The whole picture"), self)
        self.whole.setToolTip(self.tr("Paint it in as a rectangle"))
        self.found.clicked.connect(lambda: self.view.set_wish(FOUND))
        self.whole.clicked.connect(lambda: self.view.set_wish(SubjectWish(whole=True)))
        standard = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QtWidgets.QHBoxLayout()
        for part in (self.found, self.whole, buttons):
            row.addWidget(part)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self.view, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addLayout(row)

    @property
    def wish(self) -> SubjectWish:
        return self.view.wish
