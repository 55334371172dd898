"""The zoom as a number that can be typed or chosen from round ones."""

from __future__ import annotations

from intarsia.ui.canvas.view import MAX_SCALE, MIN_SCALE
from intarsia.ui.qt import QtWidgets, Signal

PRESETS = (25, 50, 66.7, 100, 150, 200, 400, 800)


class ZoomField(QtWidgets.QComboBox):
    """`scale_set` carries a scale (1.0: a picture pixel is a pixel); `fit_asked`: all of it."""

    scale_set = Signal(float)
    fit_asked = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QtWidgets.QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Zoom"))
        self.setToolTip(self.tr("Zoom: type a number or choose one"))
        self.setMinimumContentsLength(6)
        self.addItem(self.tr("Fit"))
        self.addItems([f"{percent:g} %" for percent in PRESETS])
        self._scale = 1.0
        self.activated.connect(self._on_chosen)
        field = self.lineEdit()
        if field is not None:
            field.returnPressed.connect(self._on_typed)
            field.editingFinished.connect(self._show)

    def show_scale(self, scale: float) -> None:
        """Show a scale without telling."""
        self._scale = scale
        self._show()

    def _show(self) -> None:
        self.setEditText(f"{100 * self._scale:.4g} %")

    def _on_chosen(self, place: int) -> None:
        if place:
            self.scale_set.emit(PRESETS[place - 1] / 100)
        else:
            self.fit_asked.emit()

    def _on_typed(self) -> None:
        """A number of percent counts; anything else shows the zoom as it is."""
        try:
            percent = float(self.currentText().replace("%", "").replace(",", ".").strip())
        except ValueError:
            percent = 0.0
        if percent > 0:
            self.scale_set.emit(max(MIN_SCALE, min(MAX_SCALE, percent / 100)))
        self._show()
