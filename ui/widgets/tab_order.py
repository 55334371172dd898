"""Makes the Tab key go through controls as they are laid out, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator

from intarsia.ui.qt import Qt, QtWidgets

_STOPS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


def order_tabs(root: QtWidgets.QWidget) -> None:
    """Has Tab walk the controls in `root`, top to bottom and from the start of a line to its end.

    Widgets that are added later come last until this is called again.
    """
    controls = list(_controls(root))
    for before, after in zip(controls, controls[1:], strict=False):
        QtWidgets.QWidget.setTabOrder(before, after)


def _controls(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    """The widget, if Tab stops at it, and what is laid out in it."""
    if widget.focusPolicy() in _STOPS:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _controls_in(layout)


def _controls_in(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from _controls(widget)
        elif inner is not None:
            yield from _controls_in(inner)
