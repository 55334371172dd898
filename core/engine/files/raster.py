"""Opens PNG, JPEG and WebP: the first frame, upright, with its profile and depth."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from intarsia.core.engine.files.frames import DecodedPicture, cmyk_to_rgb, finished
from intarsia.core.engine.files.png import chunks_of, png_array, png_profile
from intarsia.core.engine.pixels.planes import Plane
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import MAX_PIXELS

# What Pillow raises for files that are broken in one way or another.
_BROKEN = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    struct.error,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    Image.DecompressionBombError,
)


_MOST_SCANS = 100  # of a progressive JPEG and the previews in it; each goes over all pixels


def open_png(data: bytes) -> OpenedPicture:
    """A PNG whose header was checked, 1 to 16 bits. Raises BadPicture."""
    notes = []
    chunks = dict(chunks_of(data))
    if b"acTL" in chunks:
        notes.append("The PNG is animated: its first picture was opened.")
    orientation = _orientation(lambda: _exif(chunks.get(b"eXIf", b"")))
    frame = DecodedPicture(png_array(data), png_profile(data), orientation, notes)
    return OpenedPicture(FileFormat.PNG, finished(frame), notes=tuple(notes))


def open_jpeg(data: bytes) -> OpenedPicture:
    """A JPEG whose header was checked: grey, colour or CMYK. Raises BadPicture."""
    scans = data.count(b"\xff\xda")
    if scans > _MOST_SCANS:
        raise BadPicture(
            f"The JPEG claims {scans:,} scans of its pixels; the limit is {_MOST_SCANS}.",
            "Save it again in another program.",
        )
    return _with_pillow(data, FileFormat.JPEG)


def open_webp(data: bytes) -> OpenedPicture:
    """A WebP whose header was checked. Raises BadPicture."""
    return _with_pillow(data, FileFormat.WEBP)


def _with_pillow(data: bytes, kind: FileFormat) -> OpenedPicture:
    notes: list[str] = []
    # Pillow's own bound is lower than ours, which the header has already passed.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=(kind.value.upper(),)) as image:
                if getattr(image, "n_frames", 1) > 1 and kind is FileFormat.WEBP:
                    notes.append("The WebP is animated: its first picture was opened.")
                icc = image.info.get("icc_profile")
                orientation = _orientation(image.getexif)
                array = _array(image, icc, notes)
    except _BROKEN as error:
        raise BadPicture(
            f"The {kind.name} file is damaged or cut off.", "Get a complete copy of it."
        ) from error
    frame = DecodedPicture(array, icc, orientation, notes)
    return OpenedPicture(kind, finished(frame), notes=tuple(notes))


def _array(image: Image.Image, icc: bytes | None, notes: list[str]) -> Plane:
    """(H, W, C) uint8 of an opened image, C as in `DecodedPicture`."""
    if image.mode == "CMYK":
        return cmyk_to_rgb(np.asarray(image), icc, notes)
    return np.asarray(image if image.mode in ("L", "RGB", "RGBA") else image.convert("RGBA"))


def _exif(body: bytes) -> Image.Exif:
    """What a PNG's chunk of EXIF says."""
    exif = Image.Exif()
    if body:
        exif.load(b"Exif\0\0" + body)
    return exif


def _orientation(read: Callable[[], Image.Exif]) -> int:
    """The EXIF code 1 .. 8; 1 where the metadata is broken, which does not break the picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = read().get(ExifTags.Base.Orientation, 1)
    except _BROKEN:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1
