"""The editor's tools by the names of their commands."""

from __future__ import annotations

from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.map_tool import MapTool
from intarsia.ui.canvas.move_tool import MoveTool
from intarsia.ui.canvas.prompt_tool import PromptTool
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.region_tool import RegionTool, Shape
from intarsia.ui.canvas.scene import Scene
from intarsia.ui.canvas.tool import Tool
from intarsia.ui.qt import QtCore

_SHAPES = {
    "tool_brush": (Shape.BRUSH, False),
    "tool_eraser": (Shape.BRUSH, True),
    "tool_rectangle": (Shape.RECTANGLE, False),
    "tool_lasso": (Shape.LASSO, False),
}


class Toolbox(QtCore.QObject):
    """Four tools; some answer to more than one name."""

    def __init__(
        self, scene: Scene, region: Region, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.move = MoveTool(scene, self)
        self.prompt = PromptTool(scene, self)
        self.region = RegionTool(scene, region, brush, self)
        self.map = MapTool(scene, brush, self)

    def take(self, name: str) -> Tool:
        """The tool of a command, set up for it."""
        if name in _SHAPES:
            self.region.shape, self.region.erasing = _SHAPES[name]
            return self.region
        if name.startswith("tool_prompt"):
            self.prompt.lasso = name == "tool_prompt_lasso"
            return self.prompt
        return self.map if name == "tool_map" else self.move
