"""Owns the directories of a written TIFF that say how and where a photo was taken."""

from __future__ import annotations

import struct
import warnings

from PIL import ExifTags, TiffImagePlugin

from intarsia.core.engine.files.raster import exif_of

# What no other program reads stands for them until the file is written: in the order of tags they
# lie just before those that they become (Exif 2.32, 4.6.3).
_STANDS_FOR = {34664: ExifTags.IFD.Exif, 34852: ExifTags.IFD.GPSInfo}
_LAYOUT = (ExifTags.Base.ExifImageWidth, ExifTags.Base.ExifImageHeight)
_INTEROP = ExifTags.IFD.Interop
_LONG = 4
Tag = tuple[int, str, int, object, bool]


def placeholders(exif: bytes) -> list[Tag]:
    """Tags for tifffile that `with_directories` replaces."""
    return [(code, "I", 1, 0, True) for code in _directories(exif)]


def with_directories(tiff: bytes, exif: bytes) -> bytes:
    """The little-endian TIFF with the exposure and the place that `exif` tells."""
    if not tiff.startswith(b"II*\0"):
        return tiff
    out = bytearray(tiff)
    (first,) = struct.unpack_from("<I", out, 4)
    (count,) = struct.unpack_from("<H", out, first)
    for code, directory in _directories(exif).items():
        out += bytes(len(out) % 2)
        begin = len(out)
        for entry in range(first + 2, first + 2 + 12 * count, 12):
            if struct.unpack_from("<H", out, entry)[0] == code:
                struct.pack_into("<HHII", out, entry, _STANDS_FOR[code], _LONG, 1, begin)
                out += directory.tobytes(begin)
    return bytes(out)


def _directories(exif: bytes) -> dict[int, TiffImagePlugin.ImageFileDirectory_v2]:
    found = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = exif_of(exif)
        for code, kind in _STANDS_FOR.items():
            directory = TiffImagePlugin.ImageFileDirectory_v2(prefix=b"II")
            for tag, value in read.get_ifd(kind).items():
                if tag not in _LAYOUT and tag != _INTEROP and not isinstance(value, dict):
                    directory[tag] = value
            if len(directory):
                found[code] = directory
    return found
