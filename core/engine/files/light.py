"""Opens pictures of light: OpenEXR and Radiance HDR, float values in proportion to light."""

from __future__ import annotations

import io
import struct

import imagecodecs
import numpy as np
import OpenEXR

from intarsia.core.engine.files.budget import check_cost, check_memory
from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.headers import checked
from intarsia.core.engine.files.profiles import (
    REC709,
    Primaries,
    gamma_curve,
    linear_srgb,
    rgb_profile,
)
from intarsia.core.engine.files.raster import BROKEN
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.pixels import RGBA

_WHOLE = "Get a complete copy of it."
_DEEP, _MULTIPART, _TILED = 0x800, 0x1000, 0x200  # bits of the version field
_CODED = tuple(tuple(name) for name in ("RGBA", "RGB", "YA", "Y"))


def open_hdr(data: bytes) -> OpenedPicture:
    """A Radiance picture whose header was checked, float32, linear sRGB. Raises BadPicture."""
    try:
        array = np.asarray(imagecodecs.rgbe_decode(data), np.float32)
    except (*BROKEN, imagecodecs.RgbeError) as error:
        raise BadPicture("The HDR picture is damaged or cut off.", _WHOLE) from error
    frame = DecodedPicture(array, linear_srgb())
    return OpenedPicture(FileFormat.HDR, finished(frame), notes=tuple(frame.notes))


def open_exr(data: bytes) -> OpenedPicture:
    """The first part of an OpenEXR file, its display window, float32. Raises BadPicture."""
    notes: list[str] = []
    try:
        head = _attributes(data)
        left, top, right, bottom = struct.unpack("<4i", head["dataWindow"])
        size = checked(right - left + 1, bottom - top + 1)
        channels = max(1, (len(head["channels"]) - 1) // 18)
        check_cost("EXR", size.pixels * 4 * min(4, channels), size.pixels)
        check_memory("EXR", size.pixels, each=4 * channels + 32)
        if int.from_bytes(data[4:8], "little") & _DEEP:
            raise BadPicture("The EXR holds deep samples.", "Flatten it first.")
        if int.from_bytes(data[4:8], "little") & _MULTIPART:
            notes.append("The EXR may have several parts: the first was opened.")
        with OpenEXR.File(io.BytesIO(data), separate_channels=True) as file:
            planes = {name: c.pixels for name, c in file.parts[0].channels.items()}
            array = _colours(planes, notes)
    except (*BROKEN, AttributeError) as error:
        raise BadPicture("The EXR file is damaged or cut off.", _WHOLE) from error
    frame = DecodedPicture(_shown(array, head, notes), _profile(head), 1, notes)
    return OpenedPicture(FileFormat.EXR, finished(frame), notes=tuple(notes))


def _attributes(data: bytes) -> dict[str, bytes]:
    """The attributes of the first header by their names."""
    out: dict[str, bytes] = {}
    at = 8
    while at < len(data) and data[at]:
        end = data.index(b"\0", at)
        name, kind_end = data[at:end].decode("latin-1"), data.index(b"\0", end + 1)
        (length,) = struct.unpack_from("<I", data, kind_end + 1)
        out[name] = data[kind_end + 5 : kind_end + 5 + length]
        at = kind_end + 5 + length
    return out


def _colours(planes: dict[str, np.ndarray], notes: list[str]) -> Floats:
    """(H, W, C) of the usual names of channels, straight alpha. Raises BadPicture."""
    names = next((names for names in _CODED if all(name in planes for name in names)), None)
    if names is None:
        raise BadPicture("The EXR has no channels R, G and B, or Y.", "Save it with them.")
    if len(planes) > len(names):
        notes.append("The EXR has further channels, which were left out.")
    shape = planes[names[0]].shape
    if any(planes[name].shape != shape for name in names):
        raise BadPicture("The EXR has channels of several sizes.", "Save it as RGB.")
    colours = len(names) - (names[-1] == "A")
    array = np.ones((*shape, len(names) if colours == 1 else RGBA), np.float32)
    for number, name in enumerate(names):
        array[..., number] = planes.pop(name)
    if colours < len(names):  # EXR colours are premultiplied
        alpha = array[..., -1:]
        np.divide(array[..., :-1], alpha, out=array[..., :-1], where=alpha > 0)
        np.clip(alpha, 0, 1, out=alpha)
    return array


def _shown(array: Floats, head: dict[str, bytes], notes: list[str]) -> Floats:
    """The part inside the display window where they meet, else all of it."""
    data, shown = (struct.unpack("<4i", head[name]) for name in ("dataWindow", "displayWindow"))
    if data == shown:
        return array
    box = [max(data[0], shown[0]), max(data[1], shown[1]), min(data[2], shown[2])]
    box.append(min(data[3], shown[3]))
    if box[0] > box[2] or box[1] > box[3]:
        return array
    notes.append("The EXR has pixels outside its window, or fewer: what lies in both was opened.")
    return array[box[1] - data[1] : box[3] - data[1] + 1, box[0] - data[0] : box[2] - data[0] + 1]


def _profile(head: dict[str, bytes]) -> bytes:
    """Linear light by the file's own chromaticities, Rec. 709 where it names none."""
    body = head.get("chromaticities", b"")
    if len(body) != 32:
        return linear_srgb()
    xy = struct.unpack("<8f", body)
    red, green, blue, white = zip(xy[::2], xy[1::2], strict=True)
    primaries = Primaries(red, green, blue, white)
    if all(abs(a - b) < 1e-3 for a, b in zip(xy, _FLAT_709, strict=True)):
        return linear_srgb()
    try:
        return rgb_profile("Linear, of chromaticities", primaries, gamma_curve(1.0))
    except ValueError:
        return linear_srgb()


_FLAT_709 = (*REC709.red, *REC709.green, *REC709.blue, *REC709.white)
