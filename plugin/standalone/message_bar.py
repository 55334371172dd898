"""The bar at the foot of the window: a message without room ends in dots; its tip has all of it."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtGui, QtWidgets

_LEFT_PX, _GAP_PX = 6, 8


class MessageBar(QtWidgets.QStatusBar):
    """A QStatusBar whose message is never cut in the middle of a letter."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.messageChanged.connect(self.setToolTip)

    @property
    def shown_message(self) -> str:
        """The message as it is seen: between the left edge and the first thing at the right."""
        others = [
            x.x()
            for x in self.findChildren(
                QtWidgets.QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if x.isVisible() and x.width() > 0
        ]
        room = min(others, default=self.width()) - _LEFT_PX - _GAP_PX
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentMessage(), end, room)

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
