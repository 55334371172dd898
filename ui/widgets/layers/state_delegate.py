"""Paints a yes-or-no column of a list as one of two icons; a click turns it over."""

from __future__ import annotations

from intarsia.ui.icons import icon
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIDE_PX = 16
_CHECKED = Qt.CheckState.Checked


class StateDelegate(QtWidgets.QStyledItemDelegate):
    """`on` and `off` name the icons of the two states."""

    def __init__(self, on: str, off: str, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self._names = {True: on, False: off}
        self._icons: dict[tuple[bool, int], QtGui.QIcon] = {}

    def paint(
        self,
        painter: QtGui.QPainter,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> None:
        plain = QtWidgets.QStyleOptionViewItem(option)
        style = option.widget.style()
        element = QtWidgets.QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(element, plain, painter, option.widget)
        on = _is_on(index)
        key = (on, option.palette.cacheKey())
        if key not in self._icons:
            self._icons[key] = icon(self._names[on], option.palette)
        chosen = bool(option.state & QtWidgets.QStyle.StateFlag.State_Selected)
        mode, state = QtGui.QIcon.Mode.Normal, QtGui.QIcon.State
        rect = QtCore.QRect(0, 0, SIDE_PX, SIDE_PX)
        rect.moveCenter(option.rect.center())
        self._icons[key].paint(
            painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state.On if chosen else state.Off
        )

    def editorEvent(
        self,
        event: QtCore.QEvent,
        model: QtCore.QAbstractItemModel,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> bool:
        """Turn the state over on a click, or on space while the cell has the focus."""
        clicked = event.type() == QtCore.QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QtGui.QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not (clicked or pressed):
            return False
        turned = Qt.CheckState.Unchecked if _is_on(index) else _CHECKED
        return bool(model.setData(index, turned, Qt.ItemDataRole.CheckStateRole))


def _is_on(index: QtCore.QModelIndex | QtCore.QPersistentModelIndex) -> bool:
    return bool(Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == _CHECKED)
