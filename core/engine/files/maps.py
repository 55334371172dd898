"""Reads label maps and masks from picture files: ids as they are stored, never as colours."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import png_array
from intarsia.core.engine.pixels.planes import Floats, Plane, array_of, full, pixels_of, to_float
from intarsia.core.wire.errors import BadEdit, BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.pixels import GREY, Depth, Pixels

_HINT = "Save the map as a one-channel or palette PNG with one number per object."


def open_label_map(data: bytes, name: str) -> Pixels:
    """A label map: grey, 8- or 16-bit, one id per pixel, from a PNG, TIFF or other exact picture.

    Greys saved as colours are read as one channel, a palette PNG by its index. Raises BadEdit for
    colours, BadPicture for a broken file.
    """
    try:
        if read_header(data).format is FileFormat.PNG:
            ids = _png_ids(data)
        else:
            ids = _ids(open_picture(data))
    except BadPicture as error:
        raise BadPicture(f"{name}: {error.message}", error.hint) from error
    if ids is None:
        raise BadEdit(f"{name} is a picture of colours, not a map of labels.", _HINT)
    return ids


def open_mask(data: bytes, name: str) -> Pixels:
    """A mask of shares: grey 8-bit, black to white as it is seen; transparent is black."""
    pixels = open_picture(data, name).pixels
    values = to_float(array_of(pixels))
    grey = values[..., 0] if pixels.channels == GREY else _seen(values)
    return pixels_of(np.rint(np.clip(grey, 0, 1) * 255).astype(np.uint8))


def open_region(data: bytes, name: str) -> Pixels:
    """A mask that marks a region: grey 8-bit, from 128 up is marked; from any picture.

    What is coloured counts by its strongest channel; where all that shows is black, what shows is
    marked. A dark mask of two values (0 and 1, say) is marked where it has the higher one. Raises
    BadEdit with its figures where nothing is marked.
    """
    pixels = open_picture(data, name).pixels
    values = np.clip(to_float(array_of(pixels)), 0, 1)
    plane = values[..., 0] if pixels.channels == GREY else _marked(values, name)
    if not (plane >= 0.5).any():
        plane = _of_two_values(plane, pixels.depth, name)
    return pixels_of(np.rint(plane * 255).astype(np.uint8))


def _marked(values: Floats, name: str) -> Floats:
    """How much each pixel of straight RGBA (H, W, 4) is marked, (H, W)."""
    strongest, alpha = values[..., :3].max(axis=2), values[..., 3]
    shown = strongest * alpha
    if shown.max() < 0.5 <= alpha.max() and alpha.min() < 0.5:
        return np.asarray(alpha, np.float32)
    if shown.min() >= 0.5 and (values[..., :3].min(axis=2) < 0.5).any():
        raise BadEdit(
            f"{name} is in colours, and none of its pixels is dark: its lowest value is "
            f"{round(float(shown.min()) * 255)}.",
            "Make what is not marked black.",
        )
    return np.asarray(shown, np.float32)


def _of_two_values(plane: Floats, depth: Depth, name: str) -> Floats:
    """1 where a plane of two values has the higher one. Raises BadEdit for any other plane."""
    low, high = float(plane.min()), float(plane.max())
    top = 1 if depth is Depth.F32 else 255 if depth is Depth.U8 else 65535
    if low == high:
        raise BadEdit(
            f"{name} marks nothing: its value is {low * top:g} everywhere.",
            "Mark at least one pixel white.",
        )
    if ((plane == low) | (plane == high)).all():
        return np.asarray(plane == high, np.float32)
    least = 0.5 if depth is Depth.F32 else (top + 1) // 2
    raise BadEdit(
        f"{name} has no value from {least:g} up (its highest is {high * top:g}).",
        "Make white what is marked.",
    )


def _seen(values: Floats) -> Floats:
    """Brightness over black: mean of RGB times alpha, (H, W)."""
    return np.asarray(values[..., :3].mean(axis=2) * values[..., 3], np.float32)


def _png_ids(data: bytes) -> Pixels | None:
    """Bit depth and colour type decide: grey values and palette indices are ids as stored."""
    bits, colour = data[24], data[25]
    if colour == 3:
        return pixels_of(_palette_indices(data))
    array = png_array(data)
    if colour != 0:
        return _one_channel(array)
    array = array[..., :1]
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


def _ids(opened: OpenedPicture) -> Pixels | None:
    """An integer plane as it is, without a profile; None for colours and for float."""
    pixels = opened.pixels
    if pixels.depth is Depth.F32:
        return None
    if pixels.channels == GREY:
        return pixels_of(array_of(pixels))
    lossy = opened.format in (FileFormat.JPEG, FileFormat.WEBP)
    return None if lossy else _one_channel(array_of(pixels))


def _one_channel(array: Plane) -> Pixels | None:
    """The first channel of a grey (H, W, C) saved in colours, opaque; None for real colours."""
    colours = array[..., :1] if array.shape[2] == 2 else array[..., :3]
    opaque = array.shape[2] in (1, 3) or (array[..., -1] == full(array.dtype)).all()
    if not opaque or (colours != colours[..., :1]).any():
        return None
    return pixels_of(np.ascontiguousarray(array[..., 0]))
