"""The bar at the foot of the window: a message without room ends in dots; its tip has all of it."""

from __future__ import annotations

from html import escape

from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

_LEFT_PX, _GAP_PX = 6, 8


class MessageBar(QtWidgets.QStatusBar):
    """A QStatusBar whose message, on one line, is never cut in the middle of a letter."""

    @property
    def shown_message(self) -> str:
        """The message as it is seen: between the left edge and the first thing at the right."""
        others = [
            x.x()
            for x in self.findChildren(
                QtWidgets.QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if x.isVisible() and x.width() > 0 and not x.isWindow()  # its tip is one
        ]
        room = min(others, default=self.width()) - _LEFT_PX - _GAP_PX
        return self.fontMetrics().elidedText(self._line(), Qt.TextElideMode.ElideRight, room)

    def _line(self) -> str:
        return " ".join(self.currentMessage().splitlines())

    def event(self, event: QtCore.QEvent) -> bool:
        """Its tip is made when it is asked for: by then the room is known."""
        if event.type() == QtCore.QEvent.Type.ToolTip:
            cut = self.shown_message != self._line()
            self.setToolTip(f"<p>{escape(self.currentMessage())}</p>" if cut else "")
        return super().event(event)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:  # noqa: ARG002
        painter = QtGui.QPainter(self)
        option = QtWidgets.QStyleOption()
        option.initFrom(self)
        panel = QtWidgets.QStyle.PrimitiveElement.PE_PanelStatusBar
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(QtGui.QPalette.ColorRole.WindowText))
        where = self.rect().adjusted(_LEFT_PX, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags, self.shown_message)
        painter.end()
