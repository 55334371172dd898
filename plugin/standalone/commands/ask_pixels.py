"""Asks a person for a number of pixels."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.ui.qt import QtWidgets

# What asks a person for a number of pixels: title, question, the last answer; None: not at all.
Ask = Callable[[str, str, int], "int | None"]
MOST_PX = 200


def ask_pixels(window: QtWidgets.QWidget, title: str, question: str, last: int) -> int | None:
    """A dialog over the window; None where the person thought better of it."""
    dialog = QtWidgets.QInputDialog(window)
    dialog.setInputMode(QtWidgets.QInputDialog.InputMode.IntInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setIntRange(1, MOST_PX)
    dialog.setIntValue(last)
    accepted = dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.intValue() if accepted else None
