"""Opens JPEG 2000, 8 or 16 bits."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import imagecodecs
import numpy as np

from intarsia.core.engine.files.budget import check_cost, check_memory, check_parts
from intarsia.core.engine.files.frames import DecodedPicture, finished, known
from intarsia.core.engine.files.headers import checked
from intarsia.core.engine.files.raster import BROKEN
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture

_WHOLE = "Get a complete copy of it."
_SLOWNESS = 2.0  # a lossless picture of 16 bits takes 3 s for 10 megapixels
_YCC = 18  # enumerated colour space of JP2: sYCC


def open_jp2(data: bytes) -> OpenedPicture:
    """A JPEG 2000 picture or codestream. Raises BadPicture."""
    begin = data.find(b"\xff\x4f\xff\x51")
    if begin < 0:
        raise BadPicture("The JPEG 2000 file has no picture in it.", _WHOLE)
    try:
        width, height, left, top, across, down = struct.unpack_from(">6I", data, begin + 8)
        (channels,) = struct.unpack_from(">H", data, begin + 40)
        bits = (data[begin + 42] & 0x7F) + 1
    except (struct.error, IndexError) as error:
        raise BadPicture("The file ends before its picture begins.", _WHOLE) from error
    size = checked(width - left, height - top)
    if not across or not down or not channels:
        raise BadPicture("The JPEG 2000 file has tiles of no size.", _WHOLE)
    check_parts("JPEG 2000", "tiles", -(-width // across) * -(-height // down), size.pixels)
    check_cost("JPEG 2000", size.pixels * channels * 2, size.pixels)
    check_memory("JPEG 2000", size.pixels, each=8 * channels, slowness=_SLOWNESS)
    try:
        array = np.asarray(imagecodecs.jpeg2k_decode(data))
    except (*BROKEN, imagecodecs.Jpeg2kError) as error:
        raise BadPicture("The JPEG 2000 file is damaged or cut off.", _WHOLE) from error
    if array.dtype == np.uint16 and 8 < bits < 16:
        array = (array.astype(np.uint32) * 65535 // (2**bits - 1)).astype(np.uint16)
    icc = next((body[3:] for body in _colours(data[:begin]) if body[:1] == b"\2"), None)
    frame = DecodedPicture(known(array, "JPEG 2000"), icc, 1, [])
    return OpenedPicture(FileFormat.JP2, finished(frame), notes=tuple(frame.notes))


def _colours(head: bytes) -> Iterator[bytes]:
    """The bodies of the `colr` boxes before the codestream."""
    at = head.find(b"colr")
    while at >= 4:
        length = int.from_bytes(head[at - 4 : at], "big")
        yield head[at + 4 : at - 4 + length]
        at = head.find(b"colr", at + 4)
