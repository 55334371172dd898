"""Builds menus and tool bars from the table of commands."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.table import MENUS, menu_title
from intarsia.ui.icons import icon
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

_TOP = ("open", "save", "", "undo", "redo", "", "take_apart", "", "zoom_fit", "compare")
_COLUMN = (  # the others mark and paint, in a column beside
    "tool_move", "tool_prompt", "tool_prompt_lasso", "tool_correct", "tool_correct_brush",
    "tool_correct_lasso", "tool_refine", "tool_knife", "tool_map", "tool_hand", "tool_zoom",
)  # fmt: skip
_ICON_PX = 20


def build_menus(
    window: QtWidgets.QMainWindow, commands: Commands, docks: Sequence[QtGui.QAction]
) -> QtWidgets.QMenu:
    """All menus, with the actions that show the docks; returns the one for recent files."""
    recent = QtWidgets.QMenu(QtCore.QCoreApplication.translate("menus", "Open &recent"), window)
    recent.setToolTipsVisible(True)
    for name in MENUS:
        menu = window.menuBar().addMenu(menu_title(name))
        menu.setObjectName(f"menu_{name}")
        for command in commands.of_menu(name):
            if command.spec.separated:
                menu.addSeparator()
            menu.addAction(command.action)
            if command.spec.name == "open":
                menu.addMenu(recent)
        if name == "view":
            menu.addSeparator()
            menu.addActions(list(docks))
    return recent


def build_toolbars(window: QtWidgets.QMainWindow, commands: Commands) -> QtWidgets.QToolBar:
    """The tools at the left in two columns, objects and marks; what is used most on top; returns
    this one."""
    area = Qt.ToolBarArea
    top = _bar(window, "main_bar", QtCore.QCoreApplication.translate("menus", "Main tool bar"))
    for name in _TOP:
        if name:
            top.addAction(commands[name])
        else:
            top.addSeparator()
    window.addToolBar(area.TopToolBarArea, top)
    left = _bar(window, "tool_bar", QtCore.QCoreApplication.translate("menus", "Tools"))
    marks = _bar(
        window, "marks_bar", QtCore.QCoreApplication.translate("menus", "Marks and brushes")
    )
    for name in commands.tool_names():
        (left if name in _COLUMN else marks).addAction(commands[name])
    window.addToolBar(area.LeftToolBarArea, left)
    window.addToolBarBreak(area.LeftToolBarArea)
    window.addToolBar(area.LeftToolBarArea, marks)
    dress(commands, window.palette())
    top.addSeparator()
    return top


def dress(commands: Commands, palette: QtGui.QPalette) -> None:
    """Give the commands of the tool bars icons in the colours of the palette."""
    for name in (*_TOP, *commands.tool_names()):
        if name:
            commands[name].setIcon(icon(name, palette))


def _bar(window: QtWidgets.QMainWindow, name: str, title: str) -> QtWidgets.QToolBar:
    bar = QtWidgets.QToolBar(title, window)
    bar.setObjectName(name)
    bar.setAccessibleName(title)
    bar.setIconSize(QtCore.QSize(_ICON_PX, _ICON_PX))
    return bar
