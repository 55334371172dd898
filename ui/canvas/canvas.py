"""The canvas widget: paints the scene through a view, with outlines, comparison and the tool."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.ui.canvas.painting.chips import paint_label
from intarsia.ui.canvas.painting.element_overlay import ElementOverlay
from intarsia.ui.canvas.painting.frame import CanvasFrame, FrameInputs
from intarsia.ui.canvas.painting.marching import Marching
from intarsia.ui.canvas.painting.sprites import SpriteCache, item_rect, occluders, paint_object
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.tool import Tool
from intarsia.ui.canvas.view import View, centre_view, fit_view, frame_view
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal, Slot

LABEL_ROOM_PX, LABEL_GAP_PX = 80, 10
_EDGE = 40  # view pixels around a held object that its handles may paint


class Canvas(QtWidgets.QWidget):
    """Shows a scene. Input reaches it through `CanvasInput`; what a drag changes is its tool's."""

    view_changed = Signal()
    first_painted = Signal()

    def __init__(self, scene: CanvasScene, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.view = View()
        self.tool = Tool(scene, self)
        for signal, slot in self._heard_of(self.tool):
            signal.connect(slot)
        self.overlay: ElementOverlay | None = None
        self.region: Region | None = None
        self.split: float | None = None  # share of the width that shows the original
        self._fits = True
        self._painted = False
        self._frame = CanvasFrame(scene)
        self._before = CanvasFrame(scene, before=True)
        self._sprites = SpriteCache()
        self._marching = Marching(scene, self)
        self._damage = QtCore.QRectF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(self.tr("The picture and its objects."))
        scene.changed.connect(self._on_scene_changed)
        scene.live_changed.connect(self._on_live_changed)
        scene.selection_changed.connect(self._on_scene_changed)
        scene.hover_changed.connect(self._on_scene_changed)

    def set_tool(self, tool: Tool) -> None:
        self.tool.leave()
        if self.tool.busy:
            self.tool.cancel()
        for signal, slot in self._heard_of(self.tool):
            signal.disconnect(slot)
        self.tool = tool
        for signal, slot in self._heard_of(tool):
            signal.connect(slot)
        self.setCursor(tool.cursor())
        self.update()

    def set_view(self, view: View, *, fits: bool = False) -> None:
        self._fits = fits
        if view != self.view:
            self.view = view
            self._sprites.clear()
            self.update()
            self.view_changed.emit()

    def fit(self) -> None:
        """Show the whole picture."""
        if self.scene.document is not None:
            self.set_view(fit_view(self.scene.document.size, self.size()), fits=True)

    def actual_size(self) -> None:
        """Show one picture pixel as one pixel of the screen, the middle in the middle."""
        if self.scene.document is not None:
            self.set_view(centre_view(self.scene.document.size, self.size(), 1.0))

    def show_frame(self, frame: QtCore.QRectF) -> None:
        """Show this part of the picture as large as it goes."""
        self.set_view(frame_view(frame, self.size()))

    def set_scale(self, scale: float) -> None:
        """Show the picture at a scale, the middle of the window kept."""
        self.set_view(self.view.zoomed(scale, QtCore.QPointF(self.rect().center())))

    def set_split(self, share: float | None) -> None:
        """Show the original left of this share of the width; None shows the result alone."""
        self.split = share
        self.update()

    def show_region(self, region: Region) -> None:
        """Show what is marked, whatever the tool: edits are about it."""
        self.region = region
        region.changed.connect(self.update)

    def set_overlay(self, overlay: ElementOverlay | None) -> None:
        """Show image elements over the picture, or nothing."""
        self.overlay = overlay
        self.update()

    def _heard_of(
        self, tool: Tool
    ) -> tuple[tuple[QtCore.SignalInstance, Callable[..., None]], ...]:
        return (
            (tool.damaged, self._on_damaged),
            (tool.view_asked, self.set_view),
            (tool.frame_asked, self.show_frame),
        )

    def _on_damaged(self, rect: QtCore.QRect) -> None:
        self.update() if rect.isEmpty() else self.update(rect)

    @Slot()
    def _on_scene_changed(self) -> None:
        self._marching.refresh()
        self.update()

    @Slot()
    def _on_live_changed(self) -> None:
        """Repaint where the held objects were and where they are; all of it for the first step."""
        if not self.scene.live or self._damage.isEmpty():
            self.update()
        rect = QtCore.QRectF()
        for item in self.scene.selected():
            rect = rect.united(item_rect(item, self.view))
        dirty = rect.united(self._damage)
        self._damage = rect if self.scene.live else QtCore.QRectF()
        self.update(dirty.toAlignedRect().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE))

    def _look(self) -> FrameInputs:
        backdrop = self.palette().color(QtGui.QPalette.ColorRole.Window).darker(118)
        return FrameInputs(self.view, self.size(), self.devicePixelRatioF(), backdrop)

    def _paint_held(self, painter: QtGui.QPainter) -> None:
        scene = self.scene
        painter.save()
        if scene.document is not None:
            painter.setClipRect(
                self.view.rect(scene.document.size.box), Qt.ClipOperation.IntersectClip
            )
        objects = scene.objects()
        held = [x for x in objects if x.id in scene.live and x.visible]
        for item in held:
            self._sprites.paint(painter, item, scene.images, view=self.view, limit=self.size())
        for item in held:
            for other in occluders(objects, item):
                if other.id not in scene.live:
                    painter.save()
                    painter.setClipRect(item_rect(item, self.view), Qt.ClipOperation.IntersectClip)
                    paint_object(painter, other, scene.images, self.view)
                    painter.restore()
        painter.restore()

    def _paint_before(self, painter: QtGui.QPainter, share: float) -> None:
        ratio = self.devicePixelRatioF()
        at = round(self.width() * share)
        image = self._before.image(self._look())
        painter.drawImage(
            QtCore.QPoint(), image, QtCore.QRect(0, 0, round(at * ratio), image.height())
        )
        if 0 < at < self.width():
            painter.fillRect(at - 1, 0, 3, self.height(), QtGui.QColor(0, 0, 0, 120))
            painter.fillRect(at, 0, 1, self.height(), QtGui.QColor("white"))
        before, after = self.tr("Before"), self.tr("After")
        width = self.width()
        if at > LABEL_ROOM_PX or at == width:
            paint_label(painter, before, right=at - LABEL_GAP_PX)
        if width - at > LABEL_ROOM_PX:
            paint_label(painter, after, left=at + LABEL_GAP_PX)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        self._paint(event.rect())
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def _paint(self, rect: QtCore.QRect) -> None:
        painter = QtGui.QPainter(self)
        painter.setClipRect(rect)
        frame, ratio = self._frame.image(self._look()), self.devicePixelRatioF()
        part = QtCore.QRectF(
            rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio
        )
        painter.drawImage(QtCore.QRectF(rect), frame, part)
        if self.scene.document is None:
            return
        if self.scene.live:
            self._paint_held(painter)
        elif self.split is None:
            self._marching.paint(painter, self.view)
        if self.split is None:
            if self.region is not None:
                self.region.paint(painter, self.view, rect)
            if self.overlay is not None:
                self.overlay.paint(painter, self.view)
            self.tool.paint(painter, self.view)
        else:
            self._paint_before(painter, self.split)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        if self._fits:
            self.fit()
