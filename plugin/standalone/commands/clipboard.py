"""Copy, paste and duplicate objects; pictures go in and out through the system clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document, DocumentObject, with_objects
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.plugin.standalone.copy_names import copy_name, numbered
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.compose import qtransform
from intarsia.ui.canvas.painting.masks import mask_image, mask_pixels
from intarsia.ui.canvas.pictures.images import image_of, in_profile, pixels_of
from intarsia.ui.canvas.scene import bounds_of
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore, QtGui, QtWidgets

OFFSET_PX = 24
FORMAT = "application/x-intarsia-objects"


@dataclass(frozen=True)
class Copied:
    """An object with its planes, so that it can go into another document."""

    item: DocumentObject
    layer: Pixels
    mask: Pixels


class Clipboard(QtCore.QObject):
    """The objects that were copied last, as long as nothing else was copied anywhere."""

    def __init__(self, editor: Editor, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._copied: tuple[Copied, ...] = ()
        self._ticket = b""
        self._place = 0, 0  # of the picture that was copied, in its document

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "copy": self._copy,
            "copy_merged": self.copy_merged,
            "paste": self.paste,
            "paste_in_place": self.paste_in_place,
            "duplicate": self.duplicate,
        }

    def _copy(self) -> None:
        self.copy()

    def copy(self) -> bool:
        """Copy the chosen objects; elsewhere they paste as one picture."""
        chosen = self._editor.scene.selected()
        if not chosen:
            return False
        self._copied = self._taken(chosen)
        self._offer(picture_of(self._copied), bounds_of(chosen))
        return True

    def copy_merged(self) -> None:
        """Copy the picture as it looks: what the region marks of it, else all."""
        document, marked = self._editor.host.document, self._editor.region.placed(soft=True)
        if document is None:
            return
        box = document.size.box if marked is None else marked.box
        image = image_of(self._editor.host.read(box))
        if marked is not None:
            image = image.convertToFormat(QtGui.QImage.Format.Format_ARGB32_Premultiplied)
            painter = QtGui.QPainter(image)
            mode = QtGui.QPainter.CompositionMode.CompositionMode_DestinationIn
            painter.setCompositionMode(mode)
            painter.drawImage(0, 0, mask_image(marked.pixels))
            painter.end()
        self._copied = ()
        self._offer(image, box)

    def _offer(self, image: QtGui.QImage, box: Box) -> None:
        """Give the picture to other programs, and remember where it was."""
        self._ticket, self._place = new_id().encode(), (box.left, box.top)
        mime = QtCore.QMimeData()
        mime.setData(FORMAT, self._ticket)
        mime.setImageData(image)
        QtWidgets.QApplication.clipboard().setMimeData(mime)

    def paste(self) -> None:
        """Paste copied objects, or a picture as a new object in the middle of the view."""
        mime = QtWidgets.QApplication.clipboard().mimeData()
        if self._copied and self._own(mime):
            self._add(self.tr("Paste"), self._copied, OFFSET_PX)
        elif mime.hasImage():
            self.paste_image(QtGui.QImage(mime.imageData()))

    def paste_in_place(self) -> None:
        """Paste where it was copied; what comes from elsewhere goes into the middle."""
        mime = QtWidgets.QApplication.clipboard().mimeData()
        if self._copied and self._own(mime):
            self._add(self.tr("Paste in place"), self._copied, 0)
        elif mime.hasImage():
            place = self._place if self._own(mime) else None
            self.paste_image(QtGui.QImage(mime.imageData()), place)

    def _own(self, mime: QtCore.QMimeData) -> bool:
        return mime.hasFormat(FORMAT) and bytes(mime.data(FORMAT).data()) == self._ticket

    def duplicate(self) -> None:
        self._add(self.tr("Duplicate"), self._taken(self._editor.scene.selected()), OFFSET_PX)

    def paste_image(self, image: QtGui.QImage, place: tuple[int, int] | None = None) -> None:
        """A picture becomes an object of the document, in its depth, there or in the middle."""
        document = self._editor.host.document
        if document is None or image.isNull():
            return
        shown = in_profile(image, document.icc)
        layer = replace(pixels_of(shown, document.depth), icc=document.icc)
        alpha = image.convertToFormat(QtGui.QImage.Format.Format_Alpha8)
        opaque = b"\xff" * layer.size.pixels
        mask = mask_pixels(alpha) if image.hasAlphaChannel() else None
        mask = mask or Pixels(layer.width, layer.height, GREY, Depth.U8, opaque)
        left = (document.size.width - layer.width) // 2
        top = (document.size.height - layer.height) // 2
        box = Box(*(place or (left, top)), layer.width, layer.height)
        name = numbered(self.tr("Pasted picture"), _taken_names(document))
        item = DocumentObject("", name, "", "", box)
        self._add(self.tr("Paste"), (Copied(item, layer, mask),), 0)

    def _taken(self, chosen: tuple[DocumentObject, ...]) -> tuple[Copied, ...]:
        store = self._editor.host.store
        return tuple(Copied(x, store.get(x.layer), store.get(x.mask)) for x in chosen)

    def _add(self, label: str, copied: tuple[Copied, ...], offset: int) -> None:
        """New objects in front, a little aside; the picture takes them in when it settles."""
        host = self._editor.host
        if not copied or host.document is None:
            return
        shift = Affine.translation(offset, offset)
        taken = _taken_names(host.document)
        new = tuple(
            replace(
                x.item,
                name=self._new_name(x.item.name, taken),
                id=new_id().replace("-", "")[:16],
                layer=host.store.put(x.layer),
                mask=host.store.put(x.mask),
                affine=(x.item.affine or Affine()).then(shift),
                settled=None,
                parent="",
                is_background=False,
                copied=True,
            )
            for x in copied
        )

        def apply(document: Document) -> Document:
            return replace(with_objects(document, document.objects + new), label_map="")

        if self._editor.attempt(lambda: host.change(label, apply)):
            self._editor.scene.select(x.id for x in new)
            self._editor.settler.soon()

    def _new_name(self, name: str, taken: set[str]) -> str:
        """A name that no object of the document has."""
        if name in taken:
            name = copy_name(core_text(name), taken, self.tr("{name} copy"))
        taken.add(name)
        return name


def _taken_names(document: Document) -> set[str]:
    """What the objects are called that are there; deleted ones are kept for undo alone."""
    return {x.name for x in document.objects if x.affine is not None}


def picture_of(copied: Sequence[Copied]) -> QtGui.QImage:
    """The objects as they lie over each other, back to front, on nothing."""
    box = bounds_of(x.item for x in copied)
    image = QtGui.QImage(box.width, box.height, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QtGui.QPainter(image)
    painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
    for x in copied:
        layer = image_of(x.layer)
        image.setColorSpace(layer.colorSpace())
        placed = qtransform(x.item.affine or Affine())
        painter.setTransform(placed * QtGui.QTransform.fromTranslate(-box.left, -box.top))
        painter.drawImage(x.item.box.left, x.item.box.top, layer)
    painter.end()
    return image
