"""The contrast of two colours, as WCAG 2.1 counts it."""

from __future__ import annotations

from intarsia.ui.qt import QtGui


def light(colour: QtGui.QColor) -> float:
    """The relative luminance of WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QtGui.QColor, other: QtGui.QColor) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
