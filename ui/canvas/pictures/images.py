"""The one crossing between planes of pixels and QImage: both ways, in every depth."""

from __future__ import annotations

from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels
from intarsia.ui.qt import QtCore, QtGui

_STRAIGHT = {
    Depth.U8: "Format_RGBA8888",
    Depth.U16: "Format_RGBA64",
    Depth.F32: "Format_RGBA32FPx4",
}
_MIXING = {
    Depth.U8: "Format_ARGB32_Premultiplied",
    Depth.U16: "Format_RGBA64_Premultiplied",
    Depth.F32: "Format_RGBA32FPx4_Premultiplied",
}


def straight_format(depth: Depth) -> QtGui.QImage.Format:
    """The QImage format whose bytes are those of an RGBA plane of this depth."""
    found: QtGui.QImage.Format = getattr(QtGui.QImage.Format, _STRAIGHT[depth])
    return found


def mixing_format(depth: Depth) -> QtGui.QImage.Format:
    """The premultiplied QImage format in which layers of this depth are painted together."""
    found: QtGui.QImage.Format = getattr(QtGui.QImage.Format, _MIXING[depth])
    return found


def image_of(pixels: Pixels) -> QtGui.QImage:
    """The plane as an image with its own memory: straight RGBA, or 8-bit grey for a mask."""
    if pixels.channels == GREY and pixels.depth is Depth.U8:
        form = QtGui.QImage.Format.Format_Grayscale8
    else:
        pixels, form = as_rgba(pixels), straight_format(pixels.depth)
    return QtGui.QImage(pixels.data, pixels.width, pixels.height, pixels.row_bytes, form).copy()


def screen_image(pixels: Pixels) -> QtGui.QImage:
    """The plane as 8-bit premultiplied ARGB in sRGB, the form that is fastest to paint on a screen.

    Its colours are converted from its profile; one that Qt cannot use changes nothing.
    """
    pixels = as_rgba(pixels)
    form = straight_format(pixels.depth)
    shared = QtGui.QImage(pixels.data, pixels.width, pixels.height, pixels.row_bytes, form)
    if pixels.icc is not None:
        shared = _on_screen(shared, pixels.icc)
    return shared.convertToFormat(mixing_format(Depth.U8))


def _on_screen(image: QtGui.QImage, icc: bytes) -> QtGui.QImage:
    """A straight image in the profile `icc`, converted to sRGB."""
    source = QtGui.QColorSpace.fromIccProfile(QtCore.QByteArray(icc))
    srgb = QtGui.QColorSpace(QtGui.QColorSpace.NamedColorSpace.SRgb)
    if not source.isValid() or source == srgb:
        return image
    image = image.copy()
    image.setColorSpace(source)
    out = image.convertedToColorSpace(srgb)
    return image if out.isNull() else out


def pixels_of(image: QtGui.QImage, depth: Depth = Depth.U8, icc: bytes | None = None) -> Pixels:
    """An RGBA plane of `depth`, straight alpha, from any image."""
    image = image.convertToFormat(straight_format(depth))
    return Pixels(image.width(), image.height(), RGBA, depth, image_bytes(image), icc)


def in_profile(image: QtGui.QImage, icc: bytes | None) -> QtGui.QImage:
    """The image with its colours converted into an ICC profile, None for sRGB.

    An image that names no colour space is in sRGB; a profile that Qt cannot use changes nothing.
    """
    srgb = QtGui.QColorSpace(QtGui.QColorSpace.NamedColorSpace.SRgb)
    target = srgb if icc is None else QtGui.QColorSpace.fromIccProfile(QtCore.QByteArray(icc))
    source = image.colorSpace() if image.colorSpace().isValid() else srgb
    if image.isNull() or not target.isValid() or source == target:
        return image
    image = image.convertToFormat(straight_format(Depth.U16 if image.depth() > 32 else Depth.U8))
    image.setColorSpace(source)
    out = image.convertedToColorSpace(target)
    return image if out.isNull() else out


def mask_of(image: QtGui.QImage) -> Pixels:
    """A grey 8-bit plane from a Grayscale8 image (other formats: their luminance)."""
    image = image.convertToFormat(QtGui.QImage.Format.Format_Grayscale8)
    data, stride, width = image_bytes(image), image.bytesPerLine(), image.width()
    if stride != width:
        data = b"".join(data[y * stride : y * stride + width] for y in range(image.height()))
    return Pixels(width, image.height(), GREY, Depth.U8, data)


def image_bytes(image: QtGui.QImage) -> bytes:
    """The image's memory, rows padded as Qt pads them."""
    bits = image.constBits()
    if hasattr(bits, "setsize"):  # PyQt gives a bare pointer
        bits.setsize(image.sizeInBytes())
    return bytes(bits)
