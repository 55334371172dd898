"""Where the picture lies in the window: zoom and pan as a value, with both maps."""

from __future__ import annotations

import math
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Box, Size
from intarsia.ui.qt import QtCore, QtGui

MIN_SCALE = 1 / 64
MAX_SCALE = 64.0
STEPS = (0.0625, 0.125, 0.25, 0.333, 0.5, 0.667, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 16.0, 32.0)


@dataclass(frozen=True)
class View:
    """view = picture * scale + (x, y), in logical pixels of the canvas widget."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_view(self, px: float, py: float) -> QtCore.QPointF:
        return QtCore.QPointF(px * self.scale + self.x, py * self.scale + self.y)

    def to_picture(self, point: QtCore.QPointF) -> tuple[float, float]:
        return (point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale

    def rect(self, box: Box) -> QtCore.QRectF:
        """The box in view coordinates."""
        corner = self.to_view(box.left, box.top)
        return QtCore.QRectF(
            corner.x(), corner.y(), box.width * self.scale, box.height * self.scale
        )

    def box(self, rect: QtCore.QRectF) -> Box:
        """The smallest box of whole picture pixels around a rectangle of the view."""
        left, top = self.to_picture(rect.topLeft())
        right, bottom = self.to_picture(rect.bottomRight())
        return Box.of_edges(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))

    @property
    def transform(self) -> QtGui.QTransform:
        return QtGui.QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def moved(self, dx: float, dy: float) -> View:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def zoomed(self, scale: float, around: QtCore.QPointF) -> View:
        """At another scale, with the picture point under `around` kept there."""
        scale = max(MIN_SCALE, min(MAX_SCALE, scale))
        px, py = self.to_picture(around)
        return View(scale, round(around.x() - px * scale), round(around.y() - py * scale))

    def stepped(self, steps: int, around: QtCore.QPointF) -> View:
        """One of the round zoom factors nearer (+) or farther (-)."""
        scale = self.scale
        for _ in range(abs(steps)):
            if steps > 0:
                scale = next((s for s in STEPS if s > scale * 1.001), MAX_SCALE)
            else:
                scale = next((s for s in reversed(STEPS) if s < scale * 0.999), MIN_SCALE)
        return self.zoomed(scale, around)


def fit_view(picture: Size, view: QtCore.QSize, margin: int = 24) -> View:
    """The whole picture in the middle of the view; small pictures grow to twice their size."""
    wide = max(1, view.width() - 2 * margin) / picture.width
    high = max(1, view.height() - 2 * margin) / picture.height
    scale = max(MIN_SCALE, min(wide, high, 2.0))
    return centre_view(picture, view, scale)


def centre_view(picture: Size, view: QtCore.QSize, scale: float) -> View:
    x = round((view.width() - picture.width * scale) / 2)
    y = round((view.height() - picture.height * scale) / 2)
    return View(scale, x, y)


def frame_view(frame: QtCore.QRectF, view: QtCore.QSize, margin: int = 24) -> View:
    """A part of the picture in the middle of the view, as large as it goes."""
    wide = max(1, view.width() - 2 * margin) / max(frame.width(), 1e-3)
    high = max(1, view.height() - 2 * margin) / max(frame.height(), 1e-3)
    scale = max(MIN_SCALE, min(wide, high, MAX_SCALE))
    x = round(view.width() / 2 - frame.center().x() * scale)
    y = round(view.height() / 2 - frame.center().y() * scale)
    return View(scale, x, y)


def mip_level(scale: float) -> int:
    """The mip level whose pixels are at least as fine as `scale` asks: 0 is full size."""
    level = 0
    while scale <= 0.5 and level < 6:
        scale *= 2
        level += 1
    return level
