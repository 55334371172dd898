"""Colour models of TIFF that are not shown as they are stored: YCbCr and CIE L*a*b*."""

from __future__ import annotations

from typing import Any

import imagecodecs
import numpy as np
import tifffile

from intarsia.core.engine.files.colour import lab_in_srgb, scaled
from intarsia.core.engine.pixels.planes import Floats, Plane, full
from intarsia.core.wire.errors import BadPicture

YCBCR, LAB, ICC_LAB = 6, 8, 9  # PhotometricInterpretation
_JPEGS = (6, 7, 33007, 34892)  # Compression: the decoder gives RGB
_LUMA, _SUBSAMPLING, _BLACK_WHITE = 529, 530, 532  # tags of TIFF 6.0, section 21
_UNPACKED: dict[int, Any] = {
    1: bytes,
    5: imagecodecs.lzw_decode,
    8: imagecodecs.zlib_decode,
    32773: imagecodecs.packbits_decode,
}


def is_ycbcr(page: tifffile.TiffPage) -> bool:
    """Whether the page stores YCbCr that its decoder leaves as it is."""
    return int(page.photometric) == YCBCR and int(page.compression) not in _JPEGS


def ycbcr_of(page: tifffile.TiffPage) -> Plane:
    """(H, W, 3) uint8 YCbCr of a page, chroma repeated where it is stored for several pixels.

    Raises BadPicture for a layout that is not known, ValueError for one that is cut off.
    """
    across, down = (int(value) for value in _tag(page, _SUBSAMPLING, (2, 2)))
    if (across, down) == (1, 1):
        array = page.asarray()
        return np.moveaxis(array, 0, -1) if page.planarconfig == 2 else array
    unpack = _UNPACKED.get(int(page.compression))
    if unpack is None or page.is_tiled or page.planarconfig == 2 or across * down > 16:
        raise BadPicture("The TIFF's kind of YCbCr is not known.", "Save it as RGB.")
    width, height = page.imagewidth, page.imagelength
    wide, rows = -(-width // across), min(page.rowsperstrip or height, height)
    unit = across * down + 2
    parts: list[Plane] = []
    handle = page.parent.filehandle
    for offset, count in zip(page.dataoffsets, page.databytecounts, strict=True):
        handle.seek(offset)
        left = min(rows, height - sum(len(part) for part in parts))
        high = -(-left // down)
        raw = np.frombuffer(unpack(handle.read(count)), np.uint8, high * wide * unit)
        units = raw.reshape(high, wide, unit)
        light = units[..., : across * down].reshape(high, wide, down, across)
        rows_of_light = light.transpose(0, 2, 1, 3).reshape(high * down, wide * across)
        chroma = units[..., -2:].repeat(down, axis=0).repeat(across, axis=1)
        parts.append(np.dstack([rows_of_light, chroma])[:left, :width])
    return np.concatenate(parts)


def rgb_of_ycbcr(array: Plane, page: tifffile.TiffPage) -> Plane:
    """(H, W, 3) RGB of YCbCr in the same dtype, by the page's coefficients and black and white."""
    top = full(array.dtype)
    red, green, blue = _ratios(_tag(page, _LUMA, (299, 1000, 587, 1000, 114, 1000)))
    middle = (top + 1) // 2
    usual = (0, 1, top, 1, middle, 1, top, 1, middle, 1, top, 1)
    levels = _ratios(_tag(page, _BLACK_WHITE, usual))
    ranges = (top, top // 2, top // 2)
    y, cb, cr = (
        (array[..., i].astype(np.float32) - levels[2 * i])
        * np.float32(ranges[i] / ((levels[2 * i + 1] - levels[2 * i]) or 1))
        for i in range(3)
    )
    r, b = y + cr * (2 - 2 * red), y + cb * (2 - 2 * blue)
    g = (y - blue * b - red * r) / (green or 1)
    out = np.asarray(np.stack([r, g, b], axis=-1) / np.float32(top), np.float32)
    return scaled(out, top)


def rgb_of_lab(array: Plane, photometric: int, notes: list[str]) -> Plane:
    """(H, W, 3) sRGB in the same dtype of L*a*b* in 8 or 16 bits. Raises BadPicture."""
    if array.dtype not in (np.uint8, np.uint16):
        raise BadPicture("The TIFF holds L*a*b* of floats.", "Save it as RGB.")
    top, step = full(array.dtype), 256 if array.dtype == np.uint16 else 1
    light = array[..., 0].astype(np.float32) * np.float32(100 / top)
    if photometric == LAB:
        tints = array[..., 1:3].astype(np.int16).astype(np.float32)
        if step == 1:
            tints -= 256 * (tints > 127)
    else:
        tints = array[..., 1:3].astype(np.float32) - 128 * step
    lab: Floats = np.dstack([light, tints / np.float32(step)])
    notes.append("The Lab picture was converted to sRGB.")
    return scaled(lab_in_srgb(lab), top)


def _tag(page: tifffile.TiffPage, code: int, usual: tuple[int, ...]) -> tuple[int, ...]:
    tag = page.tags.get(code)
    if tag is None or not isinstance(tag.value, tuple) or len(tag.value) != len(usual):
        return usual
    return tag.value


def _ratios(values: tuple[int, ...]) -> list[float]:
    """Pairs of numerator and denominator as numbers."""
    return [a / (b or 1) for a, b in zip(values[::2], values[1::2], strict=True)]
