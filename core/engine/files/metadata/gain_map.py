"""Owns the gain map of an Ultra HDR JPEG: found, turned, and written behind the picture again.

A gain map is a second JPEG behind the first, named by the index of the Multi-Picture Format (CIPA
DC-007), and by XMP (Adobe, "Gain map specification" 1.0) or by ISO 21496-1 what it is.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from PIL import Image

from intarsia.core.engine.files.frames import upright
from intarsia.core.engine.files.raster import orientation_of
from intarsia.core.engine.pixels.planes import pixels_of, rgba_of
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.metadata import GainMap, Metadata
from intarsia.core.wire.pixels import Pixels

_MPF = b"MPF\0"
_ISO = b"urn:iso:std:iso:ts:21496:-1\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_SAYS_IT = (_ISO, b"hdrgm:Version")
_APP0, _APP1, _APP2, _SOS = 0xE0, 0xE1, 0xE2, 0xDA
_MOST = 16 << 20
_MOST_PICTURES = 16
_ENTRIES = 0xB002
_QUALITY = 95
# The index of two pictures: version, their number, and what each is (CIPA DC-007, 5.2).
_INDEX = struct.Struct(">2sHIH HHI4s HHII HHII I IIIHH IIIHH")
_BASELINE_PRIMARY = 0x030000
_OURS = (
    '<rdf:Description rdf:about="" xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" '
    'xmlns:Container="http://ns.google.com/photos/1.0/container/" '
    'xmlns:Item="http://ns.google.com/photos/1.0/container/item/" hdrgm:Version="1.0">'
    '<Container:Directory><rdf:Seq><rdf:li rdf:parseType="Resource"><Container:Item '
    'Item:Semantic="Primary" Item:Mime="image/jpeg"/></rdf:li><rdf:li rdf:parseType="Resource">'
    '<Container:Item Item:Semantic="GainMap" Item:Mime="image/jpeg" Item:Length="{length}"/>'
    "</rdf:li></rdf:Seq></Container:Directory></rdf:Description>"
)
_DIRECTORY = re.compile(rb"<Container:Directory>.*?</Container:Directory>", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""\s(?:xmlns:hdrgm|hdrgm:\w+)\s*=\s*(?:"[^"]*"|'[^']*')""")


def with_found_gain_map(opened: OpenedPicture, data: bytes) -> OpenedPicture:
    """The opened picture with the gain map behind it, and what is to be said of that."""
    if opened.format is not FileFormat.JPEG:
        return opened
    if b"MPF\0" not in data[:65_536] and b"hdrgm:Version" not in data:
        return opened
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        orientation = orientation_of(image.getexif)
    gain = _find_gain_map(data, opened.pixels, orientation)
    note = "The JPEG holds a second picture (a preview or a view), which was left out."
    if gain is not None:
        note = "The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes."
    return replace(opened, notes=(*opened.notes, note), metadata=Metadata(gain=gain))


def _find_gain_map(jpeg: bytes, picture: Pixels, orientation: int) -> GainMap | None:
    """The gain map behind a JPEG, upright as `picture`, the pixels that were opened, is.

    None where there is none, or where it is broken.
    """
    found = next((x for x in _behind(jpeg) if any(mark in _head(x) for mark in _SAYS_IT)), b"")
    if not found or len(found) > _MOST:
        return None
    if orientation != 1:
        found = _turned(found, orientation)
    return GainMap(found, pixels_of(rgba_of(picture)).sha256) if found else None


def with_gain_map(jpeg: bytes, gain: GainMap) -> bytes:
    """The JPEG with the gain map behind it, and the index that names both.

    Its XMP must say of the map what `gain_xmp` adds.
    """
    at = _after_first(jpeg)
    iso = _segment(_APP2, _ISO + bytes(4)) if _ISO in _head(gain.jpeg) else b""
    room = len(_segment(_APP2, _MPF + bytes(_INDEX.size)))
    begin = at + len(iso) + 4 + len(_MPF)  # what offsets of the index are counted from
    whole = len(jpeg) + len(iso) + room
    index = _INDEX.pack(
        *(b"MM", 42, 8, 3),
        *(0xB000, 7, 4, b"0100"),
        *(0xB001, 4, 1, 2),
        *(_ENTRIES, 7, 32, 50),
        0,
        *(_BASELINE_PRIMARY, whole, 0, 0, 0),
        *(0, len(gain.jpeg), whole - begin, 0, 0),
    )
    return b"".join([jpeg[:at], iso, _segment(_APP2, _MPF + index), jpeg[at:], gain.jpeg])


def gain_xmp(xmp: bytes, gain: GainMap | None) -> bytes:
    """The packet with what readers look for of a gain map; None: with nothing of any."""
    bare = _ATTRIBUTE.sub(b"", _DIRECTORY.sub(b"", xmp))
    if gain is None:
        return bare
    ours = _OURS.format(length=len(gain.jpeg)).encode()
    if (end := bare.rfind(b"</rdf:RDF>")) >= 0:
        return bare[:end] + ours + bare[end:]
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' + ours + b"</rdf:RDF>"
        b"</x:xmpmeta>"
    )


def _behind(jpeg: bytes) -> Iterator[bytes]:
    """The further pictures that the index of a JPEG names."""
    for at, kind, body in _segments(jpeg):
        if kind != _APP2 or not body.startswith(_MPF):
            continue
        begin, tiff = at + 4 + len(_MPF), body[len(_MPF) :]
        order = "<" if tiff[:2] == b"II" else ">"
        try:
            (first,) = struct.unpack_from(f"{order}I", tiff, 4)
            (count,) = struct.unpack_from(f"{order}H", tiff, first)
            for entry in range(min(count, 16)):
                tag, _, length, place = struct.unpack_from(
                    f"{order}HHII", tiff, first + 2 + 12 * entry
                )
                if tag != _ENTRIES:
                    continue
                for number in range(1, min(length // 16, _MOST_PICTURES)):
                    size, offset = struct.unpack_from(f"{order}II", tiff, place + 16 * number + 4)
                    yield jpeg[begin + offset : begin + offset + size]
        except struct.error:
            return


def _segments(jpeg: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(where, marker, body) of the segments before the first scan."""
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != _SOS:
        length = int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if length < 2:
            return
        yield at, jpeg[at + 1], jpeg[at + 4 : at + 2 + length]
        at += 2 + length


def _head(jpeg: bytes) -> bytes:
    """What stands before the first scan, b"" where that is no JPEG."""
    if not jpeg.startswith(b"\xff\xd8\xff"):
        return b""
    return b"".join(body for _, kind, body in _segments(jpeg) if kind in (_APP1, _APP2))


def _turned(jpeg: bytes, orientation: int) -> bytes:
    """The map turned as its picture was, with what it says of itself; b"" where it is broken."""
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
            grey = image.convert("L" if image.mode == "L" else "RGB")
    except (OSError, ValueError, SyntaxError):
        return b""
    turned = upright(np.atleast_3d(np.asarray(grey)), orientation)
    flat = np.ascontiguousarray(turned[..., 0] if grey.mode == "L" else turned)
    out = io.BytesIO()
    Image.fromarray(flat).save(out, "JPEG", quality=_QUALITY, subsampling=0)
    written = out.getvalue()
    said = [
        _segment(kind, body)
        for _, kind, body in _segments(jpeg)
        if (kind == _APP1 and body.startswith(_XMP)) or (kind == _APP2 and body[:4] != _MPF)
    ]
    at = _after_first(written)
    return b"".join([written[:at], *said, written[at:]])


def _after_first(jpeg: bytes) -> int:
    """Behind JFIF, or behind the start of the picture."""
    at, kind, body = next(_segments(jpeg))
    return at + 4 + len(body) if kind == _APP0 else 2


def _segment(kind: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(body) + 2) + body
