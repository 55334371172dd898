"""Keeps the outlines of chosen and hovered objects marching on a canvas."""

from __future__ import annotations

from intarsia.core.state.document.document import DocumentObject
from intarsia.ui.canvas.painting.outlines import STRIPE_PX, Outlines
from intarsia.ui.canvas.painting.sprites import item_rect
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui, QtWidgets

MARCH_MS = 120


class Marching(QtCore.QObject):
    """A timer that runs only while there is an outline to be seen."""

    def __init__(self, scene: CanvasScene, canvas: QtWidgets.QWidget) -> None:
        super().__init__(canvas)
        self._scene, self._canvas = scene, canvas
        self._outlines = Outlines(scene.images)
        self._view = View()
        self._phase = 0
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(MARCH_MS)
        self._timer.timeout.connect(self._on_march)

    def refresh(self) -> None:
        """What is chosen, hovered or found has changed."""
        shown = bool(self._objects_to_outline())
        if shown != self._timer.isActive():
            self._timer.start() if shown else self._timer.stop()

    def paint(self, painter: QtGui.QPainter, view: View) -> None:
        """Draw the outlines in view coordinates."""
        self._view = view
        self._outlines.look(view, self._canvas.rect())
        chosen = [x for x in self._objects_to_outline() if x.id in self._scene.selection]
        hovered = [x for x in self._objects_to_outline() if x.id not in self._scene.selection]
        accent = self._canvas.palette().color(QtGui.QPalette.ColorRole.Highlight).lighter(140)
        self._outlines.paint(painter, hovered, phase=self._phase, colour=accent, stripe=2)
        self._outlines.paint(painter, chosen, phase=self._phase, colour=QtGui.QColor("white"))

    def _objects_to_outline(self) -> list[DocumentObject]:
        chosen = (*self._scene.selection, self._scene.hovered)
        shown = [x for x in self._scene.objects() if x.id in chosen and x.affine is not None]
        candidate = self._scene.candidate
        return shown if candidate is None else [*shown, candidate]

    def _on_march(self) -> None:
        canvas = self._canvas
        if self._scene.live or not canvas.isVisible() or not canvas.isActiveWindow():
            return
        self._phase = (self._phase + 1) % (2 * STRIPE_PX)
        for item in self._objects_to_outline():
            rect = item_rect(item, self._view).toAlignedRect()
            canvas.update(rect.adjusted(-3, -3, 3, 3))
