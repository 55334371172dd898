"""The tour of one minute: a card over the picture that says what to do next and sees it done."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.tour_words import tour_words
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal

WIDTH_PX, MARGIN_PX = 340, 16
Target = Callable[[], "QtWidgets.QWidget | None"]


@dataclass(frozen=True)
class TourStep:
    """`text`: what to do. `done` tells from the document; None: the person says so.

    `target`: what the step is about, framed while it is shown.
    """

    text: str
    done: Callable[[Document], bool] | None
    target: Target


class TourCard(QtWidgets.QFrame):
    """Lies over the lower left of the canvas. `ended`: the tour is over, finished or not."""

    ended = Signal()

    def __init__(
        self, editor: Editor, over: QtWidgets.QWidget, targets: tuple[Target, Target, Target]
    ) -> None:
        super().__init__(over)
        self.setObjectName("tourCard")
        self._editor, self._over = editor, over
        self._steps = self._steps_of(*targets)
        self._at = -1
        self.count = QtWidgets.QLabel(self)
        self.count.setObjectName("tourCount")
        self.text = QtWidgets.QLabel(self)
        self.text.setWordWrap(True)
        self.next = QtWidgets.QPushButton(self.tr("Skip"), self)
        self.next.setAccessibleName(self.next.text())
        self.next.setProperty("main", True)
        self.stop = QtWidgets.QPushButton(self.tr("End the tour"), self)
        self.stop.setAccessibleName(self.stop.text())
        self._frame = _Frame(over.window())
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.stop)
        row.addWidget(self.next)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.text)
        column.addLayout(row)
        self.setFixedWidth(WIDTH_PX)
        self.next.clicked.connect(self._forward)
        self.stop.clicked.connect(self.end)
        editor.host.changed.connect(self._look)
        over.installEventFilter(self)
        self.hide()

    @property
    def step(self) -> int:
        """The place of the step that is shown, -1 while there is no tour."""
        return self._at

    def begin(self) -> None:
        """Show the first step."""
        self._show(0)

    def end(self) -> None:
        self._at = -1
        self.hide()
        self._frame.hide()
        self.ended.emit()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() in (QtCore.QEvent.Type.Resize, QtCore.QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _steps_of(self, apart: Target, canvas: Target, remove: Target) -> tuple[TourStep, ...]:
        words = tour_words()
        return (
            TourStep(words[0], lambda document: bool(document.objects), apart),
            TourStep(words[1], _is_moved, canvas),
            TourStep(
                words[2],
                lambda document: any(x.verb == Complete.verb for x in document.edits),
                remove,
            ),
            TourStep(words[3], None, canvas),
        )

    def _forward(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def _look(self) -> None:
        """Go on when the document shows that the step was done; end when it is closed."""
        if self._at < 0:
            return
        document = self._editor.host.document
        if document is None:
            self.end()
            return
        done = self._steps[self._at].done
        if done is not None and done(document):
            self._forward()

    def _show(self, place: int) -> None:
        self._at = place
        step, last = self._steps[place], place == len(self._steps) - 1
        self.count.setText(self.tr("{n} of {all}").format(n=place + 1, all=len(self._steps)))
        self.text.setText(step.text)
        self.setAccessibleName(step.text)
        self.next.setText(self.tr("Done") if last else self.tr("Skip"))
        self.next.setAccessibleName(self.next.text())
        self.stop.setVisible(not last)
        self.show()
        self.raise_()
        self._place()
        self._frame.surround(step.target())

    def _place(self) -> None:
        self.adjustSize()
        self.move(MARGIN_PX, max(0, self._over.height() - self.height() - MARGIN_PX))


class _Frame(QtWidgets.QWidget):
    """A line around the control that a step is about; it lets the mouse through."""

    def __init__(self, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: QtWidgets.QWidget | None) -> None:
        """Frame a control that can be seen, else nothing."""
        if target is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._window, QtCore.QPoint())
        self.setGeometry(QtCore.QRect(corner, target.size()).adjusted(-4, -4, 4, 4))
        self.show()
        self.raise_()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtGui.QPen(self.palette().color(QtGui.QPalette.ColorRole.Highlight), 3))
        painter.drawRoundedRect(QtCore.QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)


def _is_moved(document: Document) -> bool:
    at_home = Affine()
    return any(x.affine is not None and not x.affine.close_to(at_home) for x in document.objects)
