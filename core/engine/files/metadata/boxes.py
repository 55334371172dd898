"""Reads metadata from the boxes of JPEG XL and JPEG 2000 files (ISO/IEC 18181-2 and 15444-1)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import imagecodecs

from intarsia.core.wire.metadata import Metadata

_MOST = 8 << 20  # bytes of one kind
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"


def metadata_of_boxes(data: bytes) -> Metadata:
    """EXIF and XMP of a JPEG XL or JPEG 2000 file; nothing of a bare codestream.

    Boxes of JPEG XL may be packed by Brotli. Raises ValueError, struct.error or RuntimeError where
    one is broken.
    """
    exif = xmp = b""
    for kind, body in _boxes(data):
        if kind == b"brob" and len(body) > 4:
            kind, body = body[:4], bytes(imagecodecs.brotli_decode(body[4:]))
        if kind == b"Exif" and len(body) >= 4:
            exif = body[4 + int.from_bytes(body[:4], "big") :]
        elif kind == b"xml ":
            xmp = body
        elif kind == b"uuid" and body[:16] == _XMP:
            xmp = body[16:]
        elif kind == b"uuid" and body[:16] == _EXIF:
            exif = body[16:]
    exif = exif.removeprefix(b"Exif\0\0")
    return Metadata(exif=exif if len(exif) <= _MOST else b"", xmp=xmp[:_MOST])


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(kind, body) of the outermost boxes, the codestream's own left out."""
    at = 12 if data[4:8] in (b"JXL ", b"jP  ") else len(data)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        end = at + length if length else len(data)
        if end < at + head:
            return
        if kind not in (b"jxlc", b"jxlp", b"jp2c") and end - at <= 2 * _MOST:
            yield kind, data[at + head : end]
        at = end
