"""What a TIFF's directory claims, checked against its size and the file before it is decoded."""

from __future__ import annotations

import struct

import tifffile

from intarsia.core.engine.files.budget import (
    DEFLATE_RATIO,
    LZW_RATIO,
    PACKBITS_RATIO,
    check_cost,
    check_memory,
    check_parts,
    check_plausible,
)
from intarsia.core.engine.files.headers import checked
from intarsia.core.wire.errors import BadPicture

_MAX_SAMPLES = 16  # channels of a pixel, of which at most five are used
_RATIOS = {
    1: 1,
    5: LZW_RATIO,
    8: DEFLATE_RATIO,
    32773: PACKBITS_RATIO,
    32946: DEFLATE_RATIO,
}
_MOST_DIRECTORIES = 20_000


def check_page(page: tifffile.TiffPage, data: bytes) -> None:
    """Raises BadPicture for a size, a layout or parts that the file cannot hold or may not cost."""
    size = checked(page.imagewidth, page.imagelength)
    if page.imagedepth != 1 or not 1 <= page.samplesperpixel <= _MAX_SAMPLES:
        raise BadPicture("The TIFF is a volume of many channels.", "Save one slice of it.")
    across, down = _tile_sides(page)
    parts = -(-size.width // across) * -(-size.height // down)
    bits = max(1, int(page.bitspersample))
    planes = page.samplesperpixel if page.planarconfig == 2 else 1
    check_parts("TIFF", "tiles or strips", parts * planes, size.pixels)
    samples = page.samplesperpixel
    decoded = -(-parts * across * down * samples * bits // 8)
    check_cost("TIFF", decoded, size.pixels)
    offsets, counts = page.dataoffsets, page.databytecounts
    if len(offsets) < parts * planes or len(counts) < parts * planes or not sum(counts):
        raise _cut_off()
    ends = zip(offsets, counts, strict=False)
    if any(offset + count > len(data) for offset, count in ends):
        raise _cut_off()
    ratio = _RATIOS.get(int(page.compression))
    if ratio is not None and all(counts):
        last = size.height - (-(-size.height // down) - 1) * down
        whole = decoded if page.is_tiled else decoded - (down - last) * across * samples * bits // 8
        check_plausible(whole // 2, min(sum(counts), len(data) * planes), ratio, kind="TIFF")
    check_memory("TIFF", size.pixels, each=max(4, 3 * samples * -(-bits // 8)))


def check_directories(data: bytes) -> None:
    """Raises BadPicture for more directories than a file of pictures has, counted in the bytes."""
    order = "<" if data[:2] == b"II" else ">"
    big = data[2:4] in (b"+\0", b"\0+")
    at, count = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)[0], 0
    while at:
        count += 1
        if count > _MOST_DIRECTORIES:
            raise BadPicture(
                f"The TIFF claims more than {_MOST_DIRECTORIES:,} pictures, which is the limit.",
                "Save the first one alone.",
            )
        entries = struct.unpack_from(order + ("Q" if big else "H"), data, at)[0]
        at += (8 + 20 * entries) if big else (2 + 12 * entries)
        if at + 4 > len(data):
            return
        at = struct.unpack_from(order + ("Q" if big else "I"), data, at)[0]


def _tile_sides(page: tifffile.TiffPage) -> tuple[int, int]:
    """Width and height of a tile or strip."""
    if page.is_tiled:
        sides = page.tilewidth, page.tilelength
    else:
        sides = page.imagewidth, min(page.rowsperstrip or page.imagelength, page.imagelength)
    if min(sides) < 1:
        raise BadPicture("The TIFF has tiles of no size.", "Save it again in another program.")
    return int(sides[0]), int(sides[1])


def _cut_off() -> BadPicture:
    return BadPicture("The TIFF is cut off.", "Get a complete copy of it.")
