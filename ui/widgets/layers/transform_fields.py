"""Numbers for where an object is: offset, scale, angle and flips, applied about its own centre."""

from __future__ import annotations

import math

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Affine, Box
from intarsia.ui.qt import QtWidgets, Signal


@dataclass(frozen=True)
class TransformValues:
    """An object's transform in the terms of the fields.

    `dx`, `dy`: pixels that its centre has moved; scales are factors (negative = flipped);
    `degrees` clockwise.
    """

    dx: float = 0.0
    dy: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    degrees: float = 0.0

    def affine(self, box: Box) -> Affine:
        """Scale, then turn about the centre of `box`, then move."""
        scaled = Affine.scaling(self.scale_x, self.scale_y, box.center)
        turned = scaled.then(Affine.rotation(self.degrees, box.center))
        return turned.then(Affine.translation(self.dx, self.dy))


def placement_of(affine: Affine, box: Box) -> TransformValues:
    """The fields that give `affine`; shear, which the fields cannot show, is left out."""
    x, y = affine.apply(*box.center)
    scale_x = math.hypot(affine.a, affine.d)
    if scale_x < 1e-9:
        return TransformValues(x - box.center[0], y - box.center[1])
    degrees = math.degrees(math.atan2(affine.d, affine.a))
    scale_y = affine.determinant / scale_x
    if scale_y < 0 and abs(degrees) > 90:  # a horizontal flip rather than a flip turned about
        scale_x, scale_y = -scale_x, -scale_y
        degrees -= math.copysign(180.0, degrees)
    return TransformValues(x - box.center[0], y - box.center[1], scale_x, scale_y, degrees)


class TransformFields(QtWidgets.QWidget):
    """Five numbers. `edited` carries the new Placement while it is typed or stepped."""

    edited = Signal(object)  # Placement

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Transform"))
        self._dx = self._field(self.tr("X offset"), 100_000, " px", 1.0)
        self._dy = self._field(self.tr("Y offset"), 100_000, " px", 1.0)
        self._width = self._field(self.tr("Width"), 10_000, " %", 1.0)
        self._height = self._field(self.tr("Height"), 10_000, " %", 1.0)
        self._angle = self._field(self.tr("Angle"), 360, "°", 1.0)
        self._linked = QtWidgets.QCheckBox(self.tr("Keep proportions"), self)
        self._linked.setChecked(True)
        self._linked.setAccessibleName(self._linked.text())
        self._shown = TransformValues()
        form = QtWidgets.QGridLayout(self)
        form.setContentsMargins(8, 6, 8, 6)
        fields = (self._dx, self._dy, self._width, self._height, self._angle)
        for place, field in enumerate(fields):
            label = QtWidgets.QLabel(field.accessibleName(), self)
            label.setBuddy(field)
            form.addWidget(label, place // 2, 2 * (place % 2))
            form.addWidget(field, place // 2, 2 * (place % 2) + 1)
        form.addWidget(self._linked, 2, 2, 1, 2)
        form.setRowStretch(3, 1)
        self.show_placement(None)

    def show_placement(self, placement: TransformValues | None) -> None:
        """Shows the numbers without telling; None where nothing is selected."""
        self.setEnabled(placement is not None)
        self._shown = placement or TransformValues()
        values = (
            (self._dx, self._shown.dx),
            (self._dy, self._shown.dy),
            (self._width, 100 * self._shown.scale_x),
            (self._height, 100 * self._shown.scale_y),
            (self._angle, self._shown.degrees),
        )
        for field, value in values:
            blocked = field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(blocked)

    def _field(self, name: str, limit: float, unit: str, step: float) -> QtWidgets.QDoubleSpinBox:
        field = QtWidgets.QDoubleSpinBox(self)
        field.setRange(-limit, limit)
        field.setDecimals(2)
        field.setSingleStep(step)
        field.setSuffix(unit)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setKeyboardTracking(False)
        field.valueChanged.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        width, height = self._width.value() / 100, self._height.value() / 100
        if self._linked.isChecked():
            if width != self._shown.scale_x:
                height = self._match(width, self._shown.scale_x, self._shown.scale_y)
            elif height != self._shown.scale_y:
                width = self._match(height, self._shown.scale_y, self._shown.scale_x)
        if min(abs(width), abs(height)) < 0.01:
            self.show_placement(self._shown)
            return
        placement = TransformValues(
            self._dx.value(), self._dy.value(), width, height, self._angle.value()
        )
        self.show_placement(placement)
        self.edited.emit(placement)

    @staticmethod
    def _match(new: float, old: float, other: float) -> float:
        """The other side scaled alike; its own sign (a flip) stays."""
        return other * abs(new / old) if old else other
