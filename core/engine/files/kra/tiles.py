"""Reads a paint device of Krita: square tiles, each packed by LZF, into one plane of bytes.

The layout is that of Krita's `KisTiledDataManager` and `KisTileCompressor2`, version 2: four lines
of text and the count of tiles, then of each its place, its packing and its length in a line, a byte
that says whether it is packed, and the bytes, first all first bytes of its pixels, then all second.
"""

from __future__ import annotations

from dataclasses import dataclass

import imagecodecs
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.files.budget import check_cost, check_parts
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import MAX_SIDE_PX, Box

TILE = 64
_MOST_OFFSET = 1_000_000
_LEAST_BYTES = 10  # of a tile: its line, its mark, its bytes
_LZF_RATIO = 100  # bytes that one of LZF can stand for: 264 from three
_LINE = 64  # bytes of a line at most

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class PaintDevice:
    """`values`: (H, W, B) uint8, the B bytes of each pixel, at `box` of the picture."""

    values: Bytes
    box: Box


def device_of(data: bytes, default: bytes, canvas: Box) -> PaintDevice | None:
    """The device in the bytes of a layer; None where nothing is on it.

    `default`: the bytes of a pixel where no tile lies; where they are not all 0, the device covers
    the `canvas`. Raises BadPicture: broken, or larger than its tiles and canvas may cost.
    """
    tiles = _tiles(data, len(default), canvas)
    box = canvas if any(default) else Box(0, 0, 0, 0)
    for tile in tiles:
        box = box.union(Box(tile.left, tile.top, TILE, TILE))
    if box.empty:
        return None
    area = box.width * box.height
    check_cost("KRA", area * len(default), canvas.width * canvas.height + len(tiles) * TILE**2)
    if max(box.width, box.height) > MAX_SIDE_PX:
        raise BadPicture(f"The KRA claims a layer of {box.width} x {box.height} pixels.")
    values = np.empty((box.height, box.width, len(default)), np.uint8)
    values[...] = np.frombuffer(default, np.uint8)
    for tile in tiles:
        rows = slice(tile.top - box.top, tile.top - box.top + TILE)
        columns = slice(tile.left - box.left, tile.left - box.left + TILE)
        values[rows, columns] = _pixels(tile, len(default))
    return _trimmed(PaintDevice(values, box))


@dataclass(frozen=True)
class _Tile:
    left: int
    top: int
    packed: bool
    data: bytes


def _tiles(data: bytes, pixel_bytes: int, canvas: Box) -> list[_Tile]:
    """All tiles with their bytes as stored. Raises BadPicture."""
    head = (b"VERSION 2", b"TILEWIDTH 64", b"TILEHEIGHT 64", b"PIXELSIZE %d" % pixel_bytes)
    at = 0
    for wanted in head:
        line, at = _line(data, at)
        if line != wanted:
            raise _broken()
    line, at = _line(data, at)
    word, _, number = line.partition(b" ")
    if word != b"DATA" or not number.isdigit() or len(number) > 9:
        raise _broken()
    count = int(number)
    if count * _LEAST_BYTES > len(data):
        raise _broken()
    check_parts("KRA", "tiles", count, canvas.width * canvas.height)
    tiles = []
    for _ in range(count):
        tile, at = _tile(data, at, pixel_bytes)
        tiles.append(tile)
    return tiles


def _tile(data: bytes, at: int, pixel_bytes: int) -> tuple[_Tile, int]:
    line, at = _line(data, at)
    parts = line.split(b",")
    try:
        left, top, length = int(parts[0]), int(parts[1]), int(parts[3])
    except (ValueError, IndexError):
        raise _broken() from None
    whole = pixel_bytes * TILE**2
    fits = 2 <= length <= whole + 1 and at + length <= len(data)
    placed = left % TILE == 0 and top % TILE == 0 and max(abs(left), abs(top)) <= _MOST_OFFSET
    if not fits or not placed or len(parts) != 4 or parts[2] != b"LZF":
        raise _broken()
    mark, packed = data[at], data[at + 1 : at + length]
    if mark not in (0, 1) or (mark == 0 and len(packed) != whole):
        raise _broken()
    if mark == 1 and len(packed) * _LZF_RATIO < whole:
        raise _broken()
    return _Tile(left, top, mark == 1, packed), at + length


def _pixels(tile: _Tile, pixel_bytes: int) -> Bytes:
    """(TILE, TILE, B) of a tile. Raises BadPicture."""
    whole = pixel_bytes * TILE**2
    if not tile.packed:
        return np.frombuffer(tile.data, np.uint8).reshape(TILE, TILE, pixel_bytes)
    try:
        plain = bytes(imagecodecs.lzf_decode(tile.data, out=whole))
    except (imagecodecs.LzfError, RuntimeError, ValueError) as error:
        raise _broken() from error
    if len(plain) != whole:
        raise _broken()
    planes = np.frombuffer(plain, np.uint8).reshape(pixel_bytes, TILE, TILE)
    return np.moveaxis(planes, 0, -1)


def _trimmed(device: PaintDevice) -> PaintDevice | None:
    """Without the rows and columns at its sides that hold nothing at all."""
    seen = (device.values != 0).any(axis=2)
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    box = Box(device.box.left + left, device.box.top + top, right - left, bottom - top)
    return PaintDevice(device.values[top:bottom, left:right], box)


def _line(data: bytes, at: int) -> tuple[bytes, int]:
    """The line that begins there, and where the next does. Raises BadPicture."""
    end = data.find(b"\n", at, at + _LINE)
    if end < 0:
        raise _broken()
    return data[at:end], end + 1


def _broken() -> BadPicture:
    return BadPicture("A layer of the KRA is damaged.", "Open an autosaved or earlier copy of it.")
