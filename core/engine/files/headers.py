"""What a picture file says of itself before anything is decoded: its kind by content, its size."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

from intarsia.core.engine.files.budget import (
    DEFLATE_RATIO,
    JPEG_PIXELS_PER_BYTE,
    PACKBITS_RATIO,
    check_parts,
    check_plausible,
)
from intarsia.core.engine.files.jxl.header import jxl_sides
from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.wire.errors import BadEdit, BadPicture
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.geometry import Size, check_size

_HDR_SIDES = re.compile(rb"\n\n-Y (\d{1,6}) \+X (\d{1,6})\n")


@dataclass(frozen=True)
class Header:
    """The kind of a file and the size that it claims, None where only a decoder can tell."""

    format: FileFormat
    size: Size | None


def read_header(data: bytes, *, stored: int | None = None) -> Header:
    """The kind and size of a file by its content, whatever it is called.

    stored: how many bytes the file has, where `data` is only its beginning; the size may then stand
    further on, which is told as a file that ends too early.

    Raises BadPicture for what is not a picture we know, and for a size out of bounds.
    """
    if not data:
        raise BadPicture("The file is empty.", "Choose another file.")
    kind = sniff(data)
    try:
        sides = _SIDES[kind](data, len(data) if stored is None else stored)
    except (struct.error, IndexError) as error:
        raise BadPicture(
            "The file ends before its picture begins.", "Get a complete copy of it."
        ) from error
    return Header(kind, None if sides is None else checked(*sides))


def checked(width: int, height: int) -> Size:
    """The size, if a picture may have it. Raises BadPicture if not."""
    try:
        return check_size(width, height)
    except BadEdit as error:
        raise BadPicture(error.message, error.hint) from error


def _png(data: bytes, stored: int) -> tuple[int, int]:
    if data[12:16] != b"IHDR":
        raise BadPicture("The PNG has no header.", "Get a complete copy of it.")
    width, height, bits, colour = struct.unpack_from(">IIBB", data, 16)
    size = checked(width, height)
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colour, 1)
    raw = size.height * (1 + (size.width * samples * bits + 7) // 8)
    check_plausible(raw, stored, DEFLATE_RATIO)
    at, chunks = 8, 0
    while at + 12 <= len(data):
        at += 12 + int.from_bytes(data[at : at + 4], "big")
        chunks += 1
    check_parts("PNG", "chunks", chunks, size.pixels)
    return width, height


def _jpeg(data: bytes, stored: int) -> tuple[int, int]:
    """Sides from the first frame header (ITU-T T.81, B.2.2)."""
    at = 2
    while True:
        while data[at] != 0xFF:
            at += 1
        while data[at] == 0xFF:
            at += 1
        marker = data[at]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if data[at + 3] != 8:
                raise BadPicture(
                    f"A {data[at + 3]}-bit JPEG is not known.", "Save it with 8 bits, or as TIFF."
                )
            height, width = struct.unpack_from(">HH", data, at + 4)
            size = checked(width, height)
            check_plausible(size.pixels, stored, JPEG_PIXELS_PER_BYTE)
            return width, height
        if marker == 0xDA:
            raise BadPicture("The JPEG has no frame header.", "Get a complete copy of it.")
        standalone = marker == 0x01 or 0xD0 <= marker <= 0xD8
        at += 1 if standalone else 1 + int(struct.unpack_from(">H", data, at + 1)[0])


def _webp(data: bytes, _stored: int) -> tuple[int, int]:
    """Sides from the first chunk of a WebP container (RFC 9649, section 2.5 to 2.7)."""
    kind = data[12:16]
    if kind == b"VP8X":
        word = data[24:30]
        if len(word) < 6:
            raise IndexError
        return 1 + int.from_bytes(word[:3], "little"), 1 + int.from_bytes(word[3:], "little")
    if kind == b"VP8L":
        bits = int(struct.unpack_from("<I", data, 21)[0])
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise BadPicture("The WebP file has no picture in it.", "Get a complete copy of it.")


def _psd(data: bytes, _stored: int) -> tuple[int, int]:
    version = struct.unpack_from(">H", data, 4)[0]
    if version not in (1, 2):
        raise BadPicture("The PSD is of an unknown version.", "Save it again in Photoshop or GIMP.")
    height, width = struct.unpack_from(">II", data, 14)
    return width, height


def _gif(data: bytes, _stored: int) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _bmp(data: bytes, _stored: int) -> tuple[int, int]:
    if int.from_bytes(data[14:18], "little") == 12:
        width, height = struct.unpack_from("<HH", data, 18)
    else:
        width, height = struct.unpack_from("<ii", data, 18)
    return width, abs(height)


def _tga(data: bytes, stored: int) -> tuple[int, int]:
    width, height, depth = struct.unpack_from("<HHB", data, 12)
    packed = data[2] & 8
    check_plausible(
        width * height * ((depth + 7) // 8), stored, PACKBITS_RATIO if packed else 1, kind="TGA"
    )
    return width, height


def _ico(data: bytes, _stored: int) -> tuple[int, int]:
    """Sides of the largest picture in an icon, by its own header: a directory may say less."""
    sides = []
    for entry in range(6, 6 + 16 * int.from_bytes(data[4:6], "little"), 16):
        length, at = struct.unpack_from("<II", data, entry + 8)
        if data[at : at + 8] == b"\x89PNG\r\n\x1a\n":
            sides.append(_png(data[at : at + 64], length))
        else:
            width, height = struct.unpack_from("<ii", data, at + 4)
            sides.append((abs(width), abs(height) // 2))  # colours, and a mask below them
    return max(sides, key=lambda side: side[0] * side[1])


def _hdr(data: bytes, stored: int) -> tuple[int, int]:
    """Sides from the line behind the empty one ("-Y 480 +X 640")."""
    found = _HDR_SIDES.search(data[:65_536])
    if found is None:
        raise BadPicture("The HDR picture has no size in it.", "Get a complete copy of it.")
    height, width = int(found[1]), int(found[2])
    check_plausible(width * height, stored, PACKBITS_RATIO, kind="HDR")
    return width, height


def _jxl(data: bytes, _stored: int) -> tuple[int, int]:
    return jxl_sides(data)


def _later(_data: bytes, _stored: int) -> None:
    """These keep their size where only their readers find it."""


_SIDES = {
    FileFormat.PNG: _png,
    FileFormat.JPEG: _jpeg,
    FileFormat.WEBP: _webp,
    FileFormat.TIFF: _later,
    FileFormat.PSD: _psd,
    FileFormat.ORA: _later,
    FileFormat.KRA: _later,
    FileFormat.HEIC: _later,
    FileFormat.AVIF: _later,
    FileFormat.JXL: _jxl,
    FileFormat.JP2: _later,
    FileFormat.GIF: _gif,
    FileFormat.BMP: _bmp,
    FileFormat.TGA: _tga,
    FileFormat.ICO: _ico,
    FileFormat.PPM: _later,
    FileFormat.EXR: _later,
    FileFormat.HDR: _hdr,
}
