"""The well that holds the exemplar: a picture is dropped, pasted or chosen into it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeAlias

from intarsia.core.wire.pixels import RGBA, Pixels
from intarsia.ui.attempts import Attempts
from intarsia.ui.canvas.pictures.images import image_of, in_profile, pixels_of
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal
from intarsia.ui.widgets.subject_choice import FOUND, SubjectChoice

WELL_PX = 92
_SHARPEST = 2.0  # thumbnails are made for a screen with so many pixels a point
MAX_SIDE_PX = 4096  # a larger exemplar is made smaller: the region it is painted into is

Ready: TypeAlias = tuple[Pixels, QtGui.QImage]  # an exemplar and its thumbnail


class ExemplarWell(QtWidgets.QLabel):
    """Shows the exemplar. `changed`: another one was taken, or none. `refused`: why not.

    `wish`: what of the exemplar is meant; a new exemplar's is to be found.

    `attempts` reads files and makes pictures ready, perhaps on another thread.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, attempts: Attempts, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._attempts = attempts
        self.pixels: Pixels | None = None
        self.wish = FOUND
        self._choice: SubjectChoice | None = None
        self.subject = QtWidgets.QToolButton(self)
        self.subject.setText(self.tr("Subject…"))
        self.subject.setToolTip(self.tr("Show what of the picture is painted in"))
        self.subject.clicked.connect(self.choose_subject)
        self.setObjectName("exemplarWell")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(WELL_PX)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Exemplar"))
        self.setToolTip(self.tr("Drop, paste or choose the picture to paint with"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.take(None)

    def take(self, pixels: Pixels | None, small: QtGui.QImage | None = None) -> None:
        """Hold another exemplar (RGBA), or none. `small`: its thumbnail, where it was made."""
        self.pixels, self.wish = pixels, FOUND
        self.subject.setVisible(pixels is not None)
        if pixels is None:
            self.setPixmap(QtGui.QPixmap())
            self.setText(self.tr("Drop or paste a picture here, or click to choose a file."))
        else:
            shown = thumbnail(pixels) if small is None else small
            self.setPixmap(QtGui.QPixmap.fromImage(for_screen(shown, self.devicePixelRatioF())))
        self.changed.emit()

    def take_image(self, image: QtGui.QImage) -> None:
        """Hold a picture of the clipboard."""
        self._take_when_ready(
            ("image", image.cacheKey()), image.sizeInBytes(), lambda: _shrink(image)
        )

    def take_mime(self, mime: QtCore.QMimeData) -> None:
        """Hold what was dropped or pasted."""
        if mime.hasImage():
            self.take_image(QtGui.QImage(mime.imageData()))
        elif mime.hasUrls():
            self.take_file(mime.urls()[0].toLocalFile())

    def take_file(self, path: str) -> None:
        """Hold a picture file, turned as its camera says."""
        size = QtGui.QImageReader(path).size()
        pixels = size.width() * size.height() if size.isValid() else MAX_SIDE_PX**2
        self._take_when_ready(("file", path), pixels * RGBA, lambda: _shrink(_read(path)))

    def paste(self) -> None:
        self.take_mime(QtWidgets.QApplication.clipboard().mimeData())

    def choose(self) -> None:
        """Let the person choose a file."""
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self, self.tr("Choose an exemplar"), "", self.tr("Pictures (*.png *.jpg *.jpeg *.webp)")
        )
        if path:
            self.take_file(path)

    def choose_subject(self) -> None:
        """Let the person show what of the exemplar is meant."""
        if self.pixels is None:
            return
        self._choice = SubjectChoice(self.pixels, self.wish, self)
        self._choice.finished.connect(self._subject_chosen)
        self._choice.open()

    def _subject_chosen(self, result: int) -> None:
        choice, self._choice = self._choice, None
        if choice is None:
            return
        if result == QtWidgets.QDialog.DialogCode.Accepted:
            self.wish = choice.wish
        choice.deleteLater()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.subject.sizeHint()
        self.subject.setGeometry(
            self.width() - size.width() - 3,
            self.height() - size.height() - 3,
            size.width(),
            size.height(),
        )

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        self.choose()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        self.take_mime(event.mimeData())
        event.acceptProposedAction()

    def _take_when_ready(self, key: Hashable, size: int, make: Callable[[], Ready | None]) -> None:
        def gesture() -> None:
            ready = self._attempts.made(key, size, make)
            if ready is None:
                self.refused.emit(self.tr("That is not a picture that can be read."))
            else:
                self.take(*ready)

        self._attempts.attempt(gesture)


def thumbnail(pixels: Pixels) -> QtGui.QImage:
    """An exemplar (RGBA) as small as the sharpest screen shows it; may be made on any thread."""
    side = round((WELL_PX - 8) * _SHARPEST)
    return image_of(pixels).scaled(
        2 * side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def for_screen(small: QtGui.QImage, ratio: float) -> QtGui.QImage:
    """The thumbnail with as many pixels as it has on a screen of that ratio."""
    ratio = min(ratio, _SHARPEST)
    share = ratio / _SHARPEST
    size = QtCore.QSize(round(small.width() * share), round(small.height() * share))
    shown = small.scaled(
        size.expandedTo(QtCore.QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    shown.setDevicePixelRatio(ratio)
    return shown


def _read(path: str) -> QtGui.QImage:
    """The picture in a file, no larger than is used; a null one where it cannot be read."""
    reader = QtGui.QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > MAX_SIDE_PX:
        fitting = size.scaled(MAX_SIDE_PX, MAX_SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QtCore.QSize(1, 1)))
    return reader.read()


def _shrink(image: QtGui.QImage) -> Ready | None:
    """What the well holds of a picture, None of one that could not be read."""
    if image.isNull():
        return None
    if max(image.width(), image.height()) > MAX_SIDE_PX:
        image = image.scaled(
            MAX_SIDE_PX,
            MAX_SIDE_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    pixels = pixels_of(in_profile(image, None))
    return pixels, thumbnail(pixels)
