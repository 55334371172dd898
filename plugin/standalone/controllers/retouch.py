"""What the retouching brushes do: heal by the engine, clone into a layer of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import Document, Layer, LayerKind, new_layer_id
from intarsia.core.state.session.jobs import Job
from intarsia.core.state.session.session import Session
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.core.wire.verbs import HEAL
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.canvas.painting.compose import read_layers
from intarsia.ui.canvas.painting.mask_shapes import feathered
from intarsia.ui.canvas.painting.masks import mask_image
from intarsia.ui.canvas.pictures.images import image_of, mixing_format, pixels_of
from intarsia.ui.canvas.tools.retouch import CloneTool, HealTool
from intarsia.ui.qt import QtCore, QtGui

SOFT_SHARE = 0.06  # of the brush's size: how far a cloned stroke fades


class RetouchWork(QtCore.QObject):
    """Turns the strokes of both brushes into edits and layers of the open document."""

    def __init__(
        self,
        host: FileHost,
        session: Session,
        heal: HealTool,
        clone: CloneTool,
        *,
        on_failed: Callable[[IntarsiaError], None],
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._session = host, session
        self._heal, self._clone, self._on_failed = heal, clone, on_failed
        self._layer = ""
        heal.stroked.connect(self._healed)
        clone.cloned.connect(self._cloned)
        clone.lacking.connect(self._lacking)
        host.replaced.connect(clone.reset)
        self._subscription = session.jobs.current.subscribe(self._jobs_changed)

    def close(self) -> None:
        self._subscription.release()

    def _healed(self, mask: Placed) -> None:
        if not self._session.complete(mask, gesture=HEAL):
            self._heal.forget()

    def _jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        if all(job.state.ended for job in jobs):
            self._heal.forget()

    def _lacking(self) -> None:
        self._on_failed(
            BadEdit("There is nothing to clone from yet.", "Hold Alt and click the source.")
        )

    def _cloned(self, stroke: tuple[Placed, int, int]) -> None:
        """Copy the picture from the source into a layer on top, the same one for every stroke."""
        mask, dx, dy = stroke
        self._clone.forget()
        try:
            self._host.change(self.tr("Clone"), lambda x: self._with_copy(x, mask, dx, dy))
        except IntarsiaError as error:
            self._on_failed(error)

    def _with_copy(self, document: Document, mask: Placed, dx: int, dy: int) -> Document:
        soft = max(1, round(SOFT_SHARE * min(mask.box.width, mask.box.height)))
        faded = feathered(mask, soft, document.size) or mask
        source = faded.box.moved(dx, dy).intersection(document.size.box)
        if source.empty:
            raise BadEdit("The source lies outside the picture.", "Set another: Alt and a click.")
        box = source.moved(-dx, -dy)
        part = faded.pixels.crop(box.moved(-faded.left, -faded.top))
        plane = _cut(self._host.read(source), part)
        return self._with_layer(document, plane, box)

    def _with_layer(self, document: Document, plane: Pixels, box: Box) -> Document:
        store, top = self._host.store, document.layers[-1]
        name = store.put(replace(plane, icc=document.icc))
        layer = Layer(new_layer_id(), self.tr("Clone"), LayerKind.PAINT, name, box)
        plain = top.visible and top.opacity == 1 and not top.locked and top.mask is None
        if top.id != self._layer or not plain:
            self._layer = layer.id
            return replace(document, layers=(*document.layers, layer))
        whole = top.box.union(box)
        both = read_layers(store, document.depth, whole, (top, layer))
        merged = replace(top, pixels=store.put(replace(both, icc=document.icc)), box=whole)
        return replace(document, layers=(*document.layers[:-1], merged))


def _cut(picture: Pixels, mask: Pixels) -> Pixels:
    """The picture with the mask (grey 8-bit, of its size) as what shows of it."""
    image = image_of(picture).convertToFormat(mixing_format(picture.depth))
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask_image(mask))
    painter.end()
    return pixels_of(image, picture.depth)
