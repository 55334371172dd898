"""Zoom, comparison, colours and tools: what changes how the editor looks and acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.storage.settings import Theme
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.qt import QtCore


class ViewCommands(QtCore.QObject):
    """Acts on one canvas."""

    def __init__(
        self,
        editor: Editor,
        canvas: Canvas,
        commands: Commands,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._canvas, self._commands = editor, canvas, commands
        for name in commands.tool_names():
            commands[name].toggled.connect(self._tool_toggled)
        commands["compare"].toggled.connect(self._compare)

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
            "clear_region": self._editor.region.clear,
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
        self._editor.said.emit(self._canvas.tool.hint)

    def _take_theme(self, theme: Theme) -> None:
        self._editor.settings.change(lambda x: replace(x, theme=theme))
        apply_theme(theme)
