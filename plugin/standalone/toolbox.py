"""The editor's tools by the names of their commands."""

from __future__ import annotations

from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.correct import CorrectShape, CorrectTool
from intarsia.ui.canvas.tools.label_map import MapTool
from intarsia.ui.canvas.tools.mark_region import RegionShape, RegionTool
from intarsia.ui.canvas.tools.move import MoveTool
from intarsia.ui.canvas.tools.navigate import HandTool, ZoomTool
from intarsia.ui.canvas.tools.polygon import PolygonTool
from intarsia.ui.canvas.tools.prompt import PromptTool
from intarsia.ui.canvas.tools.retouch import CloneTool, HealTool, MaskTool
from intarsia.ui.canvas.tools.tool import Tool
from intarsia.ui.canvas.tools.wand import WandTool
from intarsia.ui.qt import QtCore

_SHAPES = {
    "tool_brush": (RegionShape.BRUSH, False),
    "tool_eraser": (RegionShape.BRUSH, True),
    "tool_rectangle": (RegionShape.RECTANGLE, False),
    "tool_ellipse": (RegionShape.ELLIPSE, False),
    "tool_lasso": (RegionShape.LASSO, False),
}

_CORRECTING = {
    "tool_correct": CorrectShape.POINT,
    "tool_correct_brush": CorrectShape.BRUSH,
    "tool_correct_lasso": CorrectShape.LASSO,
    "tool_refine": CorrectShape.REFINE,
    "tool_knife": CorrectShape.KNIFE,
}


class Toolbox(QtCore.QObject):
    """A dozen tools; some answer to more than one name."""

    def __init__(
        self, scene: CanvasScene, region: Region, brush: Brush, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.move = MoveTool(scene, self)
        self.prompt = PromptTool(scene, self)
        self.region = RegionTool(scene, region, brush, self)
        self.correct = CorrectTool(scene, brush, self)
        self.map = MapTool(scene, brush, self)
        self.polygon = PolygonTool(scene, region, self)
        self.wand = WandTool(scene, region, self)
        self.hand, self.zoom = HandTool(scene, self), ZoomTool(scene, self)
        self.mask = MaskTool(scene, brush, self)
        self.heal, self.clone = HealTool(scene, brush, self), CloneTool(scene, brush, self)

    def take(self, name: str) -> Tool:
        """The tool of a command, set up for it."""
        if name in _SHAPES:
            shape, erasing = _SHAPES[name]
            self.region.use(shape, erasing=erasing)
            return self.region
        if name in _CORRECTING:
            self.correct.use(_CORRECTING[name])
            return self.correct
        if name in ("tool_wand", "tool_colour_range"):
            self.wand.touching = name == "tool_wand"
            return self.wand
        if name in ("tool_mask_hide", "tool_mask_show"):
            self.mask.hiding = name == "tool_mask_hide"
            return self.mask
        if name.startswith("tool_prompt"):
            self.prompt.lasso = name == "tool_prompt_lasso"
            return self.prompt
        single = {
            "tool_map": self.map,
            "tool_polygon": self.polygon,
            "tool_hand": self.hand,
            "tool_zoom": self.zoom,
            "tool_heal": self.heal,
            "tool_clone": self.clone,
        }
        return single.get(name, self.move)
