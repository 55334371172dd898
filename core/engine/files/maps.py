"""Reads label maps and masks from picture files: ids as they are stored, never as colours."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import png_array
from intarsia.core.engine.pixels.planes import Floats, Plane, array_of, pixels_of, to_float
from intarsia.core.wire.errors import BadEdit, BadPicture
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.pixels import GREY, Depth, Pixels

_HINT = "Save the map as a one-channel or palette PNG with one number per object."


def open_label_map(data: bytes, name: str) -> Pixels:
    """A label map: grey, 8- or 16-bit, one id per pixel, from a one-channel PNG or TIFF.

    A palette PNG is read by index. Raises BadEdit for colours, BadPicture for a broken file.
    """
    try:
        if read_header(data).format is FileFormat.PNG:
            ids = _png_ids(data)
        else:
            ids = _ids(open_picture(data).pixels)
    except BadPicture as error:
        raise BadPicture(f"{name}: {error.message}", error.hint) from error
    if ids is None:
        raise BadEdit(f"{name} is a picture of colours, not a map of labels.", _HINT)
    return ids


def open_mask(data: bytes, name: str) -> Pixels:
    """A mask: grey 8-bit, white = marked, from any picture; what is transparent is not marked."""
    pixels = open_picture(data, name).pixels
    values = to_float(array_of(pixels))
    grey = values[..., 0] if pixels.channels == GREY else _seen(values)
    return pixels_of(np.rint(np.clip(grey, 0, 1) * 255).astype(np.uint8))


def _seen(values: Floats) -> Floats:
    """Brightness over black: mean of RGB times alpha, (H, W)."""
    return np.asarray(values[..., :3].mean(axis=2) * values[..., 3], np.float32)


def _png_ids(data: bytes) -> Pixels | None:
    """Bit depth and colour type decide: grey values and palette indices are ids as stored."""
    bits, colour = data[24], data[25]
    if colour == 3:
        return pixels_of(_palette_indices(data))
    if colour != 0:
        return None
    array = png_array(data)[..., :1]
    if bits < 8:  # decoders stretch small values to 0 .. 255
        array = (array // (255 // (2**bits - 1))).astype(np.uint8)
    return pixels_of(array)


def _palette_indices(data: bytes) -> Plane:
    """(H, W) uint8 indices of a palette PNG whose header was checked."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            return np.asarray(image)
    except (OSError, SyntaxError, ValueError) as error:
        raise BadPicture("The PNG is damaged or cut off.", "Get a complete copy of it.") from error


def _ids(pixels: Pixels) -> Pixels | None:
    """A grey integer plane as it is, without a profile; None for colours and for float."""
    if pixels.channels != GREY or pixels.depth is Depth.F32:
        return None
    return pixels_of(array_of(pixels))
