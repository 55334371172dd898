"""A decoded frame on its way to the wire: orientation, alpha, colour model and profile."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageCms

from intarsia.core.engine.files.colour import MAX_PROFILE_BYTES, grey_in_srgb, space_of
from intarsia.core.engine.pixels.planes import Plane, full, pixels_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class DecodedPicture:
    """What a decoder gives: `array` is (H, W, C) as stored, C = 1 grey, 2 grey and alpha, 3 RGB,
    4 RGB and straight alpha; uint8, uint16 or float32 (0 .. 1 nominal).

    `orientation` is the EXIF code 1 .. 8 that is still to be applied.
    """

    array: Plane
    icc: bytes | None = None
    orientation: int = 1
    notes: list[str] = field(default_factory=list)


def finished(frame: DecodedPicture) -> Pixels:
    """The frame as a plane of the wire: upright, grey or RGBA, with a profile that fits it.

    Raises BadPicture where a float picture holds what is not a number.
    """
    array = np.atleast_3d(frame.array)
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        raise BadPicture("The picture has pixels that are not numbers.", "Repair or re-save it.")
    array, icc = upright(array, frame.orientation), frame.icc
    if icc is not None and space_of(icc) == b"GRAY":
        if array.shape[2] <= 2:
            array = _greys(array, icc, frame.notes)
        icc = None
    if array.shape[2] in (2, 3):
        array = _with_alpha(array)
    return pixels_of(array, _fitting(icc, frame.notes))


def upright(array: Plane, orientation: int) -> Plane:
    """(H, W, C) turned and flipped as EXIF orientation 1 .. 8 says (Exif 2.32, 4.6.4 A)."""
    if orientation in (5, 6, 7, 8):
        array = array.transpose(1, 0, 2)
    rows = -1 if orientation in (3, 4, 7, 8) else 1
    columns = -1 if orientation in (2, 3, 6, 7) else 1
    return array[::rows, ::columns]


def known(array: np.ndarray, name: str) -> Plane:
    """The array as one that pictures may be. Raises BadPicture."""
    array = np.atleast_3d(array)
    if array.ndim == 4:
        array = array[0]
    if array.dtype == np.float16:
        array = array.astype(np.float32)
    if array.dtype not in (np.uint8, np.uint16, np.float32) or array.shape[2] > 4:
        raise BadPicture(
            f"The {name} picture has {array.shape[2]} channels of {array.dtype}.",
            "Save it as RGB of 8 or 16 bits.",
        )
    return array


def straightened(colour: Plane, alpha: Plane) -> Plane:
    """Straight colour from premultiplied (H, W, C) and alpha (H, W), in the same dtype."""
    top = float(full(alpha.dtype))
    share = np.maximum(alpha.astype(np.float64) / top, 1e-9)[..., None]
    straight = np.where(alpha[..., None] > 0, colour / share, 0)
    if colour.dtype.kind == "f":
        return straight.astype(colour.dtype)
    whole: Plane = np.rint(np.clip(straight, 0, top)).astype(colour.dtype)
    return whole


def cmyk_to_rgb(array: Plane, icc: bytes | None, notes: list[str]) -> Plane:
    """(H, W, 4) CMYK, full = most ink, to (H, W, 3) sRGB 8-bit, by the profile where there is one.

    Adds a note that says so.
    """
    if array.dtype != np.uint8:
        array = np.rint(array.astype(np.float32) * np.float32(255 / full(array.dtype)))
    height, width = array.shape[:2]
    ink = np.ascontiguousarray(array, np.uint8).tobytes()
    image = Image.frombytes("CMYK", (width, height), ink)
    if icc is not None and icc[16:20] == b"CMYK" and len(icc) <= MAX_PROFILE_BYTES:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
            notes.append("The CMYK picture was converted to sRGB by its own profile.")
            return np.asarray(converted)
        except (ImageCms.PyCMSError, OSError):
            notes.append("The profile of the CMYK picture is broken and was left out.")
    notes.append("The CMYK picture has no usable profile and was converted to sRGB roughly.")
    return np.asarray(image.convert("RGB"))


def _with_alpha(array: Plane) -> Plane:
    """Grey and alpha, or RGB, as RGBA (H, W, 4)."""
    height, width, channels = array.shape
    out = np.empty((height, width, 4), array.dtype)
    if channels == 2:
        out[..., :3], out[..., 3] = array[..., :1], array[..., 1]
    else:
        out[..., :3], out[..., 3] = array, full(array.dtype)
    return out


def _fitting(icc: bytes | None, notes: list[str]) -> bytes | None:
    """The profile if it is one for RGB; otherwise None, and a note where that may be seen."""
    if space_of(icc) == b"RGB ":
        return icc
    if icc and space_of(icc) not in (b"CMYK", b"Lab "):
        notes.append("The picture's profile is broken and was left out; it is taken as sRGB.")
    return None


def _greys(array: Plane, icc: bytes, notes: list[str]) -> Plane:
    """Grey (and alpha), (H, W, 1 or 2), with the greys converted from their profile to sRGB's."""
    try:
        grey = grey_in_srgb(array[..., 0], icc)
    except BadPicture:
        notes.append("The picture's grey profile is broken and was left out.")
        return array
    notes.append("The greys were converted by the picture's grey profile to those of sRGB.")
    return np.concatenate([grey[..., None], array[..., 1:]], axis=2)
