"""The magic wand: a click marks what has the colour under it."""

from __future__ import annotations

from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Pointer, Tool
from intarsia.ui.qt import QtCore, Signal

TOLERANCE = 24  # of 255, as long as nobody has chosen another


class WandTool(Tool):
    """`touching`: only what hangs together with the point; else all of the colour.

    `asked` carries (column, row, erase).
    """

    asked = Signal(int, int, bool)

    def __init__(
        self, scene: CanvasScene, region: Region, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(scene, parent)
        self._region = region
        self.tolerance = TOLERANCE
        self.touching = True
        self.hint = self.tr("Click a colour to mark it. Alt takes it away.")

    def press(self, pointer: Pointer) -> None:
        taken = pointer.alt or pointer.eraser
        self.asked.emit(int(pointer.x // 1), int(pointer.y // 1), taken)

    def cancel(self) -> None:
        self._region.clear()
