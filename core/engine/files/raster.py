"""Opens PNG, JPEG, WebP, GIF, BMP, TGA and ICO: the first frame, upright, with its profile."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from intarsia.core.engine.files.frames import DecodedPicture, cmyk_to_rgb, finished
from intarsia.core.engine.files.png import chunks_of, png_array, png_profile
from intarsia.core.engine.files.profiles import adobe_rgb
from intarsia.core.engine.pixels.planes import Plane
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import MAX_PIXELS

# What Pillow raises for files that are broken in one way or another.
BROKEN = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    struct.error,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    RuntimeError,
    Image.DecompressionBombError,
)
_MOST_SCANS = 100  # of a progressive JPEG and the previews in it; each goes over all pixels
_END = b"\xff\xd9"
_ANIMATED = (FileFormat.WEBP, FileFormat.GIF)
_NAMES = {FileFormat.WEBP: "WebP"}
_ADOBE_RGB, _UNCALIBRATED = 2, 65_535  # ColorSpace of EXIF and DCF


def open_png(data: bytes) -> OpenedPicture:
    """A PNG whose header was checked, 1 to 16 bits. Raises BadPicture."""
    notes = []
    chunks = dict(chunks_of(data))
    if b"acTL" in chunks:
        notes.append("The PNG is animated: its first picture was opened.")
    orientation = orientation_of(lambda: exif_of(chunks.get(b"eXIf", b"")))
    frame = DecodedPicture(png_array(data), png_profile(data), orientation, notes)
    return OpenedPicture(FileFormat.PNG, finished(frame), notes=tuple(notes))


def open_jpeg(data: bytes) -> OpenedPicture:
    """A JPEG whose header was checked: grey, colour or CMYK. Raises BadPicture.

    One that ends too early is opened as far as it goes, with a note.
    """
    scans = data.count(b"\xff\xda")
    if scans > _MOST_SCANS:
        raise BadPicture(
            f"The JPEG claims {scans:,} scans of its pixels; the limit is {_MOST_SCANS}.",
            "Save it again in another program.",
        )
    try:
        return _with_pillow(data, FileFormat.JPEG, [])
    except BadPicture:
        if not scans or _END in data[-64:]:
            raise
    notes = ["The JPEG lacks its end: what it has was opened, the rest may be grey."]
    return _with_pillow(data.rstrip(b"\0").removesuffix(b"\xff") + _END, FileFormat.JPEG, notes)


def open_webp(data: bytes) -> OpenedPicture:
    """A WebP whose header was checked. Raises BadPicture."""
    return _with_pillow(data, FileFormat.WEBP, [])


def open_gif(data: bytes) -> OpenedPicture:
    """The first frame of a GIF. Raises BadPicture."""
    return _with_pillow(data, FileFormat.GIF, [])


def open_bmp(data: bytes) -> OpenedPicture:
    """A BMP of any usual depth. Raises BadPicture."""
    return _with_pillow(data, FileFormat.BMP, [])


def open_tga(data: bytes) -> OpenedPicture:
    """A Targa file. Raises BadPicture."""
    return _with_pillow(data, FileFormat.TGA, [])


def open_ico(data: bytes) -> OpenedPicture:
    """The largest picture of an icon, with a note where there are more. Raises BadPicture."""
    notes = []
    count = int.from_bytes(data[4:6], "little")
    if count > 1:
        notes.append(f"The icon has {count} pictures: the largest was opened.")
    return _with_pillow(data, FileFormat.ICO, notes)


def _with_pillow(data: bytes, kind: FileFormat, notes: list[str]) -> OpenedPicture:
    # Pillow's own bound is lower than ours, which the header has already passed.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    name = _NAMES.get(kind, kind.name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=(kind.value.upper(),)) as image:
                if kind in _ANIMATED and getattr(image, "n_frames", 1) > 1:
                    notes.append(f"The {name} is animated: its first picture was opened.")
                    image.seek(0)
                icc = image.info.get("icc_profile") or _camera_profile(image, notes)
                orientation = orientation_of(image.getexif)
                array = _array(image, icc, notes)
    except BROKEN as error:
        raise BadPicture(
            f"The {name} file is damaged or cut off.", "Get a complete copy of it."
        ) from error
    frame = DecodedPicture(array, icc, orientation, notes)
    return OpenedPicture(kind, finished(frame), notes=tuple(notes))


def _array(image: Image.Image, icc: bytes | None, notes: list[str]) -> Plane:
    """(H, W, C) uint8 of an opened image, C as in `DecodedPicture`."""
    if image.mode == "CMYK":
        return cmyk_to_rgb(np.asarray(image), icc, notes)
    if image.mode in ("L", "RGB", "RGBA", "LA"):
        return np.asarray(image)
    if image.mode == "1":
        return np.asarray(image.convert("L"))
    if image.mode == "P" and "transparency" not in image.info:
        return np.asarray(image.convert(image.palette.mode if image.palette else "RGB"))
    return np.asarray(image.convert("RGBA"))


def _camera_profile(image: Image.Image, notes: list[str]) -> bytes | None:
    """Adobe RGB where the camera says so by the rules of DCF 2.0, 3.2: it writes no profile.

    There is no other colour space that DCF leaves uncalibrated; R98 takes it back to sRGB.
    """
    try:
        exif = image.getexif()
        camera = exif.get_ifd(ExifTags.IFD.Exif)
        space, index = camera.get(ExifTags.Base.ColorSpace), None
        if ExifTags.IFD.Interop in camera:  # before Pillow 13 it raises where there is none
            index = exif.get_ifd(ExifTags.IFD.Interop).get(1)
    except BROKEN:
        return None
    option = space == _UNCALIBRATED and not str(index).startswith("R98")
    if image.mode != "RGB" or not (option or space == _ADOBE_RGB):
        return None
    notes.append("The camera has marked the picture as Adobe RGB, which became its profile.")
    return adobe_rgb()


def exif_of(body: bytes) -> Image.Exif:
    """What a body of EXIF says, with or without its mark."""
    exif = Image.Exif()
    if body:
        exif.load(body if body.startswith(b"Exif\0\0") else b"Exif\0\0" + body)
    return exif


def orientation_of(read: Callable[[], Image.Exif]) -> int:
    """The EXIF code 1 .. 8; 1 where the metadata is broken, which does not break the picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = read().get(ExifTags.Base.Orientation, 1)
    except BROKEN:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1
