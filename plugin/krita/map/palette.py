"""The colours of the map: which one paints which object."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.core.frozen import dataclass
from intarsia.ui.qt import Qt, QtGui, QtWidgets, Signal

_SWATCH_PX = 14
_ROWS_PX = 110


@dataclass(frozen=True)
class PaletteEntry:
    """A label, the name of its object, and its colour (red, green, blue, 0..255)."""

    label: int
    name: str
    colour: tuple[int, int, int]


class MapPalette(QtWidgets.QWidget):
    """A button that asks for the map layer, and a row for each object.

    Signals: `map_asked`; `label_chosen` carries the label of the row that was clicked.
    """

    map_asked = Signal()
    label_chosen = Signal(int)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = QtWidgets.QPushButton(self.tr("Redraw map"), self)
        self._ask.setAccessibleName(self._ask.text())
        self._ask.setToolTip(self.tr("Show a layer with one colour for each object"))
        self._rows = QtWidgets.QListWidget(self)
        self._rows.setAccessibleName(self.tr("Colours of the map"))
        self._rows.setToolTip(self.tr("Click an object, then paint it on the map with any brush"))
        self._rows.setMaximumHeight(_ROWS_PX)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ask)
        column.addWidget(self._rows)
        self._ask.clicked.connect(self.map_asked)
        self._rows.itemClicked.connect(self._chosen)
        self._rows.itemActivated.connect(self._chosen)
        self.show_entries(())

    def show_entries(self, entries: Sequence[PaletteEntry]) -> None:
        """The objects that can be painted; none hides the list."""
        self._rows.clear()
        for entry in entries:
            row = QtWidgets.QListWidgetItem(_swatch(entry.colour), entry.name)
            row.setData(Qt.ItemDataRole.UserRole, entry.label)
            self._rows.addItem(row)
        self._rows.setVisible(bool(entries))

    def _chosen(self, row: QtWidgets.QListWidgetItem) -> None:
        self.label_chosen.emit(int(row.data(Qt.ItemDataRole.UserRole)))


def _swatch(colour: tuple[int, int, int]) -> QtGui.QIcon:
    picture = QtGui.QPixmap(_SWATCH_PX, _SWATCH_PX)
    picture.fill(QtGui.QColor(*colour))
    return QtGui.QIcon(picture)
