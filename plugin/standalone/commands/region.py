"""The commands that change what is marked as a whole: invert, grow, shrink, smooth, feather."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.commands.ask_pixels import Ask, ask_pixels
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.mask_shapes import (
    feathered,
    grown,
    inverted,
    shrunk,
    smoothed,
)
from intarsia.ui.qt import QtCore, QtWidgets

Shape = Callable[[Placed, int, Size], "Placed | None"]


class RegionCommands(QtCore.QObject):
    """Acts on the region of one editor; each is one gesture that undo takes back."""

    def __init__(self, editor: Editor, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._last: dict[str, int] = {}
        self.ask: Ask = partial(ask_pixels, window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "clear_region": self._editor.region.clear,
            "last_region": self._editor.region.mark_last,
            "invert_region": self.invert,
            "grow_region": partial(self._reshape, self.tr("Grow region"), grown),
            "shrink_region": partial(self._reshape, self.tr("Shrink region"), shrunk),
            "smooth_region": partial(self._reshape, self.tr("Smooth region"), smoothed),
            "feather_region": partial(self._reshape, self.tr("Feather region"), feathered),
        }

    def invert(self) -> None:
        """Mark what is not marked."""
        document = self._editor.host.document
        if document is not None:
            self._editor.region.put(inverted(self._editor.region.placed(soft=True), document.size))

    def _reshape(self, title: str, shape: Shape, checked: bool = False) -> None:
        self._editor.attempt(partial(self._reshaped, title, shape))

    def _reshaped(self, title: str, shape: Shape) -> None:
        document, marked = self._editor.host.document, self._editor.region.placed(soft=True)
        if document is None or marked is None:
            raise BadEdit("No region is marked.", "Mark a region first.")
        amount = self.ask(title, self.tr("Pixels:"), self._last.get(title, 5))
        if amount:
            self._last[title] = amount
            self._editor.region.put(shape(marked, amount, document.size))
