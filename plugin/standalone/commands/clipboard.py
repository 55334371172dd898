"""Cut, copy, paste and duplicate objects; pictures go in and out through the system clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from intarsia.core.state.document.document import Document, DocumentObject, with_objects
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.painting.masks import mask_pixels
from intarsia.ui.canvas.pictures.images import image_of, in_profile, pixels_of
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

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"copy": self._copy, "paste": self.paste, "duplicate": self.duplicate}

    def _copy(self) -> None:
        self.copy()

    def copy(self) -> bool:
        """Copy the chosen objects; elsewhere they paste as one picture."""
        chosen = self._editor.scene.selected()
        if not chosen:
            return False
        self._copied = self._taken(chosen)
        self._ticket = new_id().encode()
        mime = QtCore.QMimeData()
        mime.setData(FORMAT, self._ticket)
        mime.setImageData(image_of(self._copied[-1].layer))
        QtWidgets.QApplication.clipboard().setMimeData(mime)
        return True

    def paste(self) -> None:
        """Paste copied objects, or a picture as a new object in the middle of the view."""
        mime = QtWidgets.QApplication.clipboard().mimeData()
        if mime.hasFormat(FORMAT) and bytes(mime.data(FORMAT).data()) == self._ticket:
            self._add(self.tr("Paste"), self._copied, OFFSET_PX)
        elif mime.hasImage():
            self.paste_image(QtGui.QImage(mime.imageData()))

    def duplicate(self) -> None:
        self._add(self.tr("Duplicate"), self._taken(self._editor.scene.selected()), OFFSET_PX)

    def paste_image(self, image: QtGui.QImage) -> None:
        """A picture becomes an object of the document, in its depth, in the middle."""
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
        box = Box(left, top, layer.width, layer.height)
        item = DocumentObject("", self.tr("Pasted picture"), "", "", box)
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
        new = tuple(
            replace(
                x.item,
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
