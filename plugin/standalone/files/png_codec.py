"""PNG by Qt for the native file: exact values, and the colour profile byte for byte."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from intarsia.core.state.ora.openraster import PLAIN_PROFILE
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import MAX_PIXELS
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels
from intarsia.ui.canvas.pictures.images import (
    image_bytes,
    in_profile,
    pixels_of,
    straight_format,
)
from intarsia.ui.qt import QtCore, QtGui

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = len(_SIGNATURE)
_ICC_NAME = b"icc\x00\x00"  # profile name, end of name, compression method
_MAX_ICC = 16 << 20
_QUALITY = 85  # Qt counts backwards: deflate level 1
_Form = QtGui.QImage.Format
_GREYS = {Depth.U8: _Form.Format_Grayscale8, Depth.U16: _Form.Format_Grayscale16}
_DEEP = (
    _Form.Format_RGBA64,
    _Form.Format_RGBX64,
    _Form.Format_RGBA64_Premultiplied,
    _Form.Format_Grayscale16,
)


def raise_allocation_limit() -> None:
    """Let Qt read pictures up to the program's own bound (8 bytes a pixel), no more."""
    QtGui.QImageReader.setAllocationLimit(MAX_PIXELS * 8 >> 20)


class QtPngCodec:
    """`core.state.openraster.PngCodec` on QImage."""

    def encode(self, pixels: Pixels) -> bytes:
        """A PNG of the plane with its profile: exact for 8 and 16 bits, float rounded to 16."""
        image = _as_image(pixels)
        buffer = QtCore.QBuffer()
        buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
        writer = QtGui.QImageWriter(buffer, QtCore.QByteArray(b"png"))
        writer.setQuality(_QUALITY)
        if not writer.write(image):
            raise BadPicture("A layer cannot be written as PNG.", "Free some memory and try again.")
        data = bytes(buffer.data().data())
        if pixels.icc is not None:
            return _with_profile(data, _ICC_NAME, pixels.icc)
        if pixels.channels == RGBA and pixels.depth is not Depth.U8:
            plain = QtGui.QColorSpace(QtGui.QColorSpace.NamedColorSpace.SRgb).iccProfile()
            return _with_profile(data, PLAIN_PROFILE + b"\x00\x00", bytes(plain.data()))
        return data

    def decode(self, data: bytes) -> Pixels:
        """The plane of a PNG, grey or RGBA, with its profile. Raises BadPicture.

        Qt reads the bytes by a device of its own: one that was made here asks Python at each step,
        while Qt holds a lock that the thread of the window may wait for, which Python waits for.
        """
        image = QtGui.QImage.fromData(data) if data.startswith(_SIGNATURE) else QtGui.QImage()
        if image.isNull():
            raise BadPicture("A PNG cannot be read.", "Open an earlier copy of it.")
        depth = Depth.U16 if image.format() in _DEEP else Depth.U8
        profile = _profile(data)
        if image.format() in _GREYS.values():
            return replace(_grey(image, depth), icc=profile)
        return pixels_of(image, depth, profile)

    def in_profile(self, pixels: Pixels, icc: bytes | None) -> Pixels:
        """An RGBA plane converted into a profile, None for sRGB."""
        if pixels.icc == icc or pixels.channels != RGBA:
            return pixels
        image = _as_image(pixels)
        if pixels.icc is not None:
            profile = QtCore.QByteArray(pixels.icc)
            image.setColorSpace(QtGui.QColorSpace.fromIccProfile(profile))
        return pixels_of(in_profile(image, icc), pixels.depth, icc)


def _as_image(pixels: Pixels) -> QtGui.QImage:
    if pixels.channels == GREY and pixels.depth in _GREYS:
        form = _GREYS[pixels.depth]
    elif pixels.channels == RGBA:
        form = straight_format(pixels.depth)
    else:
        raise BadPicture("A grey float plane cannot be written as PNG.")
    image = QtGui.QImage(pixels.data, pixels.width, pixels.height, pixels.row_bytes, form).copy()
    if pixels.depth is Depth.F32:
        return image.convertToFormat(straight_format(Depth.U16))
    return image


def _grey(image: QtGui.QImage, depth: Depth) -> Pixels:
    row, stride = image.width() * depth.bytes, image.bytesPerLine()
    data = image_bytes(image)
    packed = b"".join(data[y * stride : y * stride + row] for y in range(image.height()))
    return Pixels(image.width(), image.height(), GREY, depth, packed)


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of the content of every chunk."""
    at = _HEAD
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        yield name, at + 8, at + 8 + length
        at += 12 + length


def _with_profile(data: bytes, name: bytes, icc: bytes) -> bytes:
    """The PNG with an iCCP chunk after its header, in place of what Qt says of colour."""
    content = name + zlib.compress(icc)
    chunk = struct.pack(">I", len(content)) + b"iCCP" + content
    chunk += struct.pack(">I", zlib.crc32(chunk[4:]))
    parts = [data[:_HEAD]]
    for name, start, end in _chunks(data):
        if name not in (b"iCCP", b"sRGB", b"gAMA", b"cHRM"):
            parts.append(data[start - 8 : end + 4])
        if name == b"IHDR":
            parts.append(chunk)
    return b"".join(parts)


def _profile(data: bytes) -> bytes | None:
    """The profile of a PNG, None where it has none that can be read."""
    for name, start, end in _chunks(data):
        if name == b"IDAT":
            return None
        if name == b"iCCP":
            called, _, rest = data[start:end].partition(b"\x00")
            if called == PLAIN_PROFILE:
                return None
            packed = rest[1:]
            try:
                unpacker = zlib.decompressobj()
                return unpacker.decompress(packed, _MAX_ICC)
            except zlib.error:
                return None
    return None
