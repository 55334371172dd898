"""What a canvas tool is: it hears of the pointer in picture pixels and paints over the picture."""

from __future__ import annotations

from intarsia.core.frozen import dataclass
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is, in picture pixels (continuous), and what is held with it.

    `pressure`: of a pen, in [0, 1]; a mouse presses with 1. `eraser`: a pen's other end.
    """

    x: float
    y: float
    view: View
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    pressure: float = 1.0
    eraser: bool = False

    @property
    def place(self) -> tuple[float, float]:
        return self.x, self.y


class Tool(QtCore.QObject):
    """A tool that does nothing; tools override what they need.

    `damaged` asks for a repaint of what the tool paints: a QRect of the view, empty for all of it.
    `view_asked` carries a View to be taken, `frame_asked` a QRectF of the picture to be shown.
    """

    damaged = Signal(object)
    view_asked = Signal(object)
    frame_asked = Signal(object)
    hint = ""  # one line for the status bar

    def __init__(self, scene: CanvasScene, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.scene = scene

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way that Escape can take back."""
        return False

    def press(self, pointer: Pointer) -> None:
        """The main button went down."""

    def drag(self, pointer: Pointer) -> None:
        """The pointer moved with the main button down."""

    def release(self, pointer: Pointer) -> None:
        """The main button came up."""

    def hover(self, pointer: Pointer) -> None:
        """The pointer moved with no button down."""

    def double_click(self, pointer: Pointer) -> None:
        """The main button was clicked twice."""

    def leave(self) -> None:
        """The pointer left the canvas, or another tool is taken."""

    def key(self, event: QtGui.QKeyEvent) -> bool:
        """A key went down; True where the tool used it."""
        return False

    def claims(self, event: QtGui.QKeyEvent) -> bool:
        """Whether a key that is a shortcut of the window means something to the tool now."""
        return False

    def wheel(self, steps: int) -> bool:
        """The wheel turned with Ctrl held, away from the hand above 0; True where the tool used
        it."""
        return False

    def cancel(self) -> None:
        """Take back the gesture that is under way."""

    def escape(self) -> None:
        """Escape was pressed."""
        self.cancel()

    def repaint(self, rect: QtCore.QRect | None = None) -> None:
        """Ask for a repaint of a part of the view, of all of it where none is given."""
        self.damaged.emit(rect or QtCore.QRect())

    def cursor(self) -> QtGui.QCursor:
        return QtGui.QCursor(Qt.CursorShape.CrossCursor)

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        """Paint over the picture, in view coordinates."""
