"""Turns events of the canvas into zooming, panning, comparing, and calls of the tool."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.pens import PenInput
from intarsia.ui.canvas.tools.tool import Pointer
from intarsia.ui.canvas.touch import TouchInput
from intarsia.ui.qt import Qt, QtCore, QtGui, Signal

_Key = Qt.Key
_WHEEL_STEP = 120.0
SPLIT_REACH_PX = 8


class CanvasInput(QtCore.QObject):
    """Watches the events of one canvas.

    Wheel zooms about the cursor (with Ctrl the tool may use it), space, the middle button or two
    fingers pan, the compare key shows the original while it is held; the rest goes to the tool,
    with the pressure of a pen.
    """

    pointed = Signal(object)  # Pointer, or None when it left

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.compare_key = _Key.Key_Backslash
        self.escape: Callable[[], bool] = _unused  # asked before a tool at rest is
        self._canvas = canvas
        self._last = QtCore.QPointF()
        self._panning = False
        self._space = False
        self._splitting = False
        self._pens, self._touches = PenInput(canvas), TouchInput(canvas)
        self._turned = 0.0  # steps of the wheel that the tool has not had yet
        self._handlers: dict[QtCore.QEvent.Type, Callable[..., bool]] = {
            QtCore.QEvent.Type.MouseButtonPress: self._press,
            QtCore.QEvent.Type.MouseButtonDblClick: self._double,
            QtCore.QEvent.Type.MouseMove: self._move,
            QtCore.QEvent.Type.MouseButtonRelease: self._release,
            QtCore.QEvent.Type.Wheel: self._wheel,
            QtCore.QEvent.Type.ShortcutOverride: self._claim,
            QtCore.QEvent.Type.KeyPress: self._key_down,
            QtCore.QEvent.Type.KeyRelease: self._key_up,
            QtCore.QEvent.Type.Leave: self._leave,
            QtCore.QEvent.Type.FocusOut: self._lose_keys,
            QtCore.QEvent.Type.TabletPress: self._pen,
            QtCore.QEvent.Type.TabletMove: self._pen,
            QtCore.QEvent.Type.TabletRelease: self._pen,
            QtCore.QEvent.Type.TouchBegin: self._touch,
            QtCore.QEvent.Type.TouchUpdate: self._touch,
            QtCore.QEvent.Type.TouchEnd: self._touch,
            QtCore.QEvent.Type.TouchCancel: self._touch,
            QtCore.QEvent.Type.NativeGesture: self._touches.pinch_of_touchpad,
        }
        canvas.installEventFilter(self)

    def release(self) -> None:
        """Watch no more: a canvas that goes with the focus tells so when Python no longer knows it,
        and PySide 6.11 falls over that."""
        self._canvas.removeEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        handler = self._handlers.get(event.type())
        return handler(event) if handler is not None else False

    def pointer(self, event: QtGui.QMouseEvent) -> Pointer:
        """The pointer of a mouse event, in picture pixels."""
        held = event.modifiers()
        x, y = self._canvas.view.to_picture(event.position())
        return Pointer(
            x,
            y,
            self._canvas.view,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
            alt=bool(held & Qt.KeyboardModifier.AltModifier),
        )

    def _pen(self, event: QtGui.QTabletEvent) -> bool:
        used = self._pens.handle(event, ready=self._ready and not self._space)
        if used:
            self.pointed.emit(self._pointer_of(event.position()))
        return used

    def _touch(self, event: QtGui.QTouchEvent) -> bool:
        return self._touches.handle(event, ready=self._ready)

    @property
    def _ready(self) -> bool:
        """Whether a tool may hear of a press."""
        return self._canvas.scene.document is not None and not self._panning

    def _pointer_of(self, place: QtCore.QPointF) -> Pointer:
        view = self._canvas.view
        return Pointer(*view.to_picture(place), view)

    def _press(self, event: QtGui.QMouseEvent) -> bool:
        self._last = event.position()
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or (self._space and event.button() is Qt.MouseButton.LeftButton):
            self._panning = True
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self._canvas.scene.document:
            if self._near_split(event):
                self._splitting = True
            else:
                self._canvas.tool.press(self.pointer(event))
                self._refresh_cursor()
        return False

    def _double(self, event: QtGui.QMouseEvent) -> bool:
        if event.button() is Qt.MouseButton.LeftButton and self._canvas.scene.document:
            self._canvas.tool.double_click(self.pointer(event))
        return False

    def _move(self, event: QtGui.QMouseEvent) -> bool:
        at = event.position()
        if self._panning:
            step = at - self._last
            self._canvas.set_view(self._canvas.view.moved(step.x(), step.y()))
        elif self._splitting:
            share = at.x() / max(1, self._canvas.width())
            self._canvas.set_split(max(0.0, min(1.0, share)))
        elif self._canvas.scene.document is not None:
            pointer = self.pointer(event)
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._canvas.tool.drag(pointer)
            else:
                self._canvas.tool.hover(pointer)
                self._refresh_cursor(near_split=self._near_split(event))
            self.pointed.emit(pointer)
        self._last = at
        return False

    def _release(self, event: QtGui.QMouseEvent) -> bool:
        if self._panning or self._splitting:
            self._panning = self._splitting = False
        elif event.button() is Qt.MouseButton.LeftButton and self._canvas.scene.document:
            self._canvas.tool.release(self.pointer(event))
        self._refresh_cursor()
        return False

    def _wheel(self, event: QtGui.QWheelEvent) -> bool:
        view, delta = self._canvas.view, event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.set_view(view.moved(delta.y() or delta.x(), 0))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._canvas.set_view(view.moved(0, delta.y() or delta.x()))
        elif not self._wheel_of_tool(event):
            factor = 1.25 ** (delta.y() / _WHEEL_STEP)
            self._canvas.set_view(view.zoomed(view.scale * factor, event.position()))
        return True

    def _wheel_of_tool(self, event: QtGui.QWheelEvent) -> bool:
        """Whether the tool has used a turn with Ctrl; parts of a step add up."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y() / _WHEEL_STEP
        steps = int(self._turned)
        used = self._canvas.tool.wheel(steps)
        self._turned = self._turned - steps if used else 0.0
        return used

    def _claim(self, event: QtGui.QKeyEvent) -> bool:
        """Keep a key from the window's shortcuts where the tool wants it."""
        claimed = self._canvas.tool.claims(event)
        if claimed:
            event.accept()
        return claimed

    def _key_down(self, event: QtGui.QKeyEvent) -> bool:
        key = event.key()
        if key == _Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = True
                self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
            return True
        if key == self.compare_key and not event.isAutoRepeat() and self._canvas.split is None:
            self._canvas.set_split(1.0)
            return True
        if key == _Key.Key_Escape:
            if self._canvas.tool.busy or not self.escape():
                self._canvas.tool.escape()
            return True
        return self._canvas.tool.key(event)

    def _key_up(self, event: QtGui.QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == _Key.Key_Space:
            self._space = False
            self._refresh_cursor()
            return True
        if event.key() == self.compare_key and self._canvas.split == 1.0:
            self._canvas.set_split(None)
            return True
        return False

    def _leave(self, event: QtCore.QEvent) -> bool:
        self._canvas.tool.leave()
        self.pointed.emit(None)
        return False

    def _lose_keys(self, event: QtCore.QEvent) -> bool:
        """Another window will hear of keys that come up now."""
        self._space = False
        if self._canvas.split == 1.0:
            self._canvas.set_split(None)
        self._refresh_cursor()
        return False

    def _near_split(self, event: QtGui.QMouseEvent) -> bool:
        split = self._canvas.split
        at = None if split is None else split * self._canvas.width()
        return at is not None and abs(event.position().x() - at) <= SPLIT_REACH_PX

    def _refresh_cursor(self, *, near_split: bool = False) -> None:
        if near_split:
            self._canvas.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._space:
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._canvas.setCursor(self._canvas.tool.cursor())


def _unused() -> bool:
    return False
