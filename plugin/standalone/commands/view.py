"""Zoom, comparison, colours and tools: what changes how the editor looks and acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.storage.settings import Theme
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.qt import QtCore, QtWidgets


class ViewCommands(QtCore.QObject):
    """Acts on one canvas."""

    def __init__(
        self,
        editor: Editor,
        canvas: Canvas,
        commands: Commands,
        window: QtWidgets.QMainWindow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._put_away: tuple[QtWidgets.QWidget, ...] = ()
        self._editor, self._canvas, self._commands = editor, canvas, commands
        for name in commands.tool_names():
            commands[name].toggled.connect(self._tool_toggled)
        commands["compare"].toggled.connect(self._compare)
        commands["snapping"].setChecked(editor.tools.move.snapping)
        commands["snapping"].toggled.connect(self._snap)
        commands["full_screen"].toggled.connect(self._full_screen)
        commands["hide_panels"].toggled.connect(self._hide_panels)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "zoom_fit": self._canvas.fit,
            "zoom_actual": self._canvas.actual_size,
            "theme_system": self.theme_system,
            "theme_light": self.theme_light,
            "theme_dark": self.theme_dark,
            "brush_smaller": self.brush_smaller,
            "brush_larger": self.brush_larger,
        }

    def zoom_in(self) -> None:
        self._zoom(1)

    def zoom_out(self) -> None:
        self._zoom(-1)

    def theme_system(self) -> None:
        self._take_theme(Theme.SYSTEM)

    def theme_light(self) -> None:
        self._take_theme(Theme.LIGHT)

    def theme_dark(self) -> None:
        self._take_theme(Theme.DARK)

    def brush_smaller(self) -> None:
        self._editor.brush.step(-1)

    def brush_larger(self) -> None:
        self._editor.brush.step(1)

    def _zoom(self, steps: int) -> None:
        middle = QtCore.QPointF(self._canvas.rect().center())
        self._canvas.set_view(self._canvas.view.stepped(steps, middle))

    def leave_full_screen(self) -> bool:
        """Show the window as it was; False where it is."""
        toggle = self._commands["full_screen"]
        was = toggle.isChecked()
        toggle.setChecked(False)
        return was

    def _full_screen(self, on: bool) -> None:
        states, full = self._window.windowState(), QtCore.Qt.WindowState.WindowFullScreen
        self._window.setWindowState(states | full if on else states & ~full)
        self._commands["hide_panels"].setChecked(on)

    def _hide_panels(self, on: bool) -> None:
        """Hide what is around the canvas; what was hidden before stays so afterwards."""
        if on:
            kinds = (QtWidgets.QDockWidget, QtWidgets.QToolBar)
            around = [x for kind in kinds for x in self._window.findChildren(kind)]
            around.append(self._window.statusBar())
            self._put_away = tuple(x for x in around if x.isVisible())
        for widget in self._put_away:
            widget.setVisible(not on)
        self._canvas.setFocus()

    def _snap(self, on: bool) -> None:
        self._editor.tools.move.snapping = on
        self._editor.settings.change(lambda x: replace(x, snapping=on))

    def _compare(self, on: bool) -> None:
        self._canvas.set_split(0.5 if on else None)

    def _tool_toggled(self, on: bool) -> None:
        """Take the tool whose command was checked."""
        command = self.sender()
        if command is None or not on:
            return
        name = command.objectName()
        self._canvas.set_tool(self._editor.tools.take(name))
        self._editor.map.activate(name == "tool_map")
        if self._editor.host.document is not None:
            self._editor.said.emit(self._canvas.tool.hint)

    def _take_theme(self, theme: Theme) -> None:
        self._editor.settings.change(lambda x: replace(x, theme=theme))
        apply_theme(theme)
