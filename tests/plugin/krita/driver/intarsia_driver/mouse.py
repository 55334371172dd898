"""The mouse on Krita's canvas, by events of the window system: Qt knows which button is held."""

from __future__ import annotations

from krita import Krita

from intarsia_driver.qt import QApplication, QPoint, QPointF, QScrollBar, Qt, QTest

STEPS = 8


def canvas_widget() -> object:
    return next(
        w
        for w in QApplication.allWidgets()
        if w.metaObject().className() == "KisQPainterCanvas" and w.isVisible()
    )


def to_widget(document: object, x: float, y: float) -> QPointF:
    """Where a picture pixel is on the unturned canvas widget."""
    canvas = Krita.instance().activeWindow().activeView().canvas()
    scale = canvas.zoomLevel() * 72 / document.resolution()
    frame = canvas_widget().parent()
    while frame.metaObject().className() != "KisCanvasController":
        frame = frame.parent()
    bars = frame.findChildren(QScrollBar)
    across = next(b for b in bars if b.orientation() == Qt.Orientation.Horizontal)
    down = next(b for b in bars if b.orientation() == Qt.Orientation.Vertical)
    return QPointF(x * scale - across.value(), y * scale - down.value())


def grab(document: object, place: tuple[int, int]) -> None:
    """Presses the left button on a picture pixel and keeps it pressed."""
    frame, at = _in_window(document, place)
    QTest.mouseMove(frame, at)
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert QApplication.mouseButtons() == Qt.MouseButton.LeftButton


def pull(document: object, start: tuple[int, int], end: tuple[int, int]) -> object:
    """Generator: moves the pressed mouse from one picture pixel to another."""
    frame, one = _in_window(document, start)
    _, two = _in_window(document, end)
    for step in range(1, STEPS + 1):
        QTest.mouseMove(frame, one + (two - one) * step / STEPS)
        yield 30


def let_go(document: object, place: tuple[int, int]) -> None:
    """Lets the left button go on a picture pixel, where the mouse is."""
    assert QApplication.mouseButtons() == Qt.MouseButton.LeftButton
    frame, at = _in_window(document, place)
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def drag(document: object, start: tuple[int, int], end: tuple[int, int]) -> object:
    """Generator: a drag with the left button from one picture pixel to another."""
    grab(document, start)
    yield from pull(document, start, end)
    let_go(document, end)
    document.waitForDone()


def _in_window(document: object, place: tuple[int, int]) -> tuple[object, QPoint]:
    """The window of the window system, and where a picture pixel is in it."""
    widget = canvas_widget()
    frame = widget.window()
    return frame.windowHandle(), widget.mapTo(frame, to_widget(document, *place).toPoint())
