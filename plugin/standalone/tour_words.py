"""What the tour of one minute says at each step; the manual begins with it, in every language."""

from __future__ import annotations

from intarsia.ui.qt import QtCore


def tour_words() -> tuple[str, str, str, str]:
    """Take apart, move, remove, and how to look, undo, save."""
    return (
        _tr("Press Take apart. Every thing in the picture becomes an object."),
        _tr(
            "Point at the cup and drag it aside. When you let go, the place behind it is "
            "filled and it gets its shadow."
        ),
        _tr(
            "Now remove something: press B, paint over the white patch on the wood, and "
            "press Remove."
        ),
        _tr(
            "Hold the key \\ to see the original. Ctrl+Z takes back, Ctrl+S saves with all "
            "layers, and F1 is the manual. That is all."
        ),
    )


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("TourCard", text)
