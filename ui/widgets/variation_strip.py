"""The strip of variations of a result: small pictures, one of them shown in the document."""

from __future__ import annotations

from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal

THUMBNAIL_PX = 72


class VariationStrip(QtWidgets.QListWidget):
    """`chosen` carries the number of a variation. Hidden while there is only one."""

    chosen = Signal(object)  # int

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Variations"))
        self.setViewMode(QtWidgets.QListView.ViewMode.IconMode)
        self.setFlow(QtWidgets.QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QtWidgets.QListView.Movement.Static)
        self.setIconSize(QtCore.QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setFixedHeight(THUMBNAIL_PX + 44)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.currentRowChanged.connect(self._on_changed)
        self.hide()

    def show_pictures(self, pictures: tuple[QtGui.QImage, ...], seed: int, shown: int) -> None:
        """One picture a variation; its caption is the seed it was made with."""
        blocked = self.blockSignals(True)
        self.clear()
        for number, picture in enumerate(pictures):
            icon = QtGui.QIcon(QtGui.QPixmap.fromImage(picture))
            item = QtWidgets.QListWidgetItem(icon, str(seed + number))
            item.setToolTip(self.tr("Seed {seed}").format(seed=seed + number))
            self.addItem(item)
        self.setCurrentRow(shown)
        self.blockSignals(blocked)
        self.setVisible(len(pictures) > 1)

    def _on_changed(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
