"""Reads the head of a JPEG XL codestream: size, depth, colours (ISO/IEC 18181-1, annex D)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.wire.errors import BadPicture

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_MOST_EXTRA = 64  # extra channels
_ALPHA, _SPOT, _CFA = 0, 2, 5  # types of extra channels

RGB, GREY, XYB = 0, 1, 2  # colour spaces
CUSTOM = 2  # of white points and of primaries
_D65, _SRGB_PRIMARIES, _SRGB_CURVE = 1, 1, 13


@dataclass(frozen=True)
class JxlColours:
    """ColourEncoding: `icc` says that a profile is packed behind the head. `white`, `primaries` and
    `curve` are names of their lists; (x, y) of own white and primaries, the exponent of an own
    curve (values are light to the power of it)."""

    icc: bool = False
    space: int = RGB
    white: int = _D65
    white_xy: tuple[float, float] | None = None
    primaries: int = _SRGB_PRIMARIES
    primaries_xy: tuple[tuple[float, float], ...] = ()
    curve: int = _SRGB_CURVE
    exponent: float | None = None


@dataclass(frozen=True)
class JxlHead:
    """What stands before the picture: sides, whether it is coded by what eyes see (XYB), whether it
    is animated, whether its alpha is premultiplied, its colours, and at which bits they begin and
    end."""

    width: int
    height: int
    xyb: bool = True
    animated: bool = False
    premultiplied: bool = False
    colours: JxlColours = field(default_factory=JxlColours)
    place: tuple[int, int] = (0, 0)


def jxl_sides(data: bytes) -> tuple[int, int]:
    """Width and height. Raises BadPicture, or IndexError for a file that ends too early."""
    return _size(BitReader(codestream(data, 64)[2:]))


def read_head(reader: BitReader) -> JxlHead:
    """The head; the reader stands behind it then, at the packed profile where there is one.

    The reader begins behind the codestream's mark. Raises BadPicture and IndexError.
    """
    width, height = _size(reader)
    head = JxlHead(width, height) if reader.flag() else _metadata(reader, width, height)
    _transforms(reader, head.xyb)
    return head


def codestream(data: bytes, most: int) -> bytes:
    """The first `most` bytes of the codestream, bare, or in the parts of a container."""
    if data.startswith(b"\xff\x0a"):
        return data[:most]
    at, found = 0, b""
    while at + 8 <= len(data) and len(found) < most:
        length, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        end = len(data) if length == 0 else at + length
        if kind in (b"jxlc", b"jxlp"):
            begin = at + head + (4 if kind == b"jxlp" else 0)
            found += data[begin : min(end, begin + most - len(found))]
        if kind == b"jxlc" or end < at + head:
            break
        at = end
    if not found:
        raise BadPicture("The JPEG XL file has no picture in it.", "Get a complete copy of it.")
    return found


def _size(reader: BitReader) -> tuple[int, int]:
    """SizeHeader."""
    small = reader.flag()

    def side() -> int:
        if small:
            return 8 * (1 + reader.bits(5))
        return reader.choice((1, 9), (1, 13), (1, 18), (1, 30))

    height = side()
    ratio = reader.bits(3)
    if ratio:
        above, below = _RATIOS[ratio]
        return height * above // below, height
    return side(), height


def _metadata(reader: BitReader, width: int, height: int) -> JxlHead:
    """ImageMetadata that is not all as usual."""
    animated = False
    more = reader.flag()
    if more:
        reader.bits(3)  # orientation, which the decoder applies
        if reader.flag():
            _size(reader)
        if reader.flag():
            _preview(reader)
        animated = reader.flag()
        if animated:
            _animation(reader)
    _depth(reader)
    reader.flag()  # whether 16 bits are enough for its numbers
    extra = reader.choice((0, 0), (1, 0), (2, 4), (1, 12))
    if extra > _MOST_EXTRA:
        raise BadPicture(f"The JPEG XL has {extra} extra channels.", "Save it as RGB.")
    premultiplied = any([_extra_channel(reader) for _ in range(extra)])
    xyb, begin = reader.flag(), reader.position
    colours, end = _colours(reader), reader.position
    if more and not reader.flag():  # tone mapping
        reader.half()
        reader.half()
        reader.flag()
        reader.half()
    _extensions(reader)
    return JxlHead(width, height, xyb, animated, premultiplied, colours, (begin, end))


def _preview(reader: BitReader) -> None:
    eights = reader.flag()

    def side() -> None:
        if eights:
            reader.choice((16, 0), (32, 0), (1, 5), (33, 9))
        else:
            reader.choice((1, 6), (65, 8), (321, 10), (1345, 12))

    side()
    if not reader.bits(3):
        side()


def _animation(reader: BitReader) -> None:
    reader.choice((100, 0), (1000, 0), (1, 10), (1, 30))
    reader.choice((1, 0), (1001, 0), (1, 8), (1, 10))
    reader.choice((0, 0), (0, 3), (0, 16), (0, 32))
    reader.flag()


def _depth(reader: BitReader) -> None:
    if reader.flag():
        reader.choice((32, 0), (16, 0), (24, 0), (1, 6))
        reader.bits(4)
    else:
        reader.choice((8, 0), (10, 0), (12, 0), (1, 6))


def _extra_channel(reader: BitReader) -> bool:
    """Whether it is an alpha with which the colours were multiplied."""
    if reader.flag():  # alpha of 8 bits
        return False
    kind = reader.enum()
    _depth(reader)
    reader.choice((0, 0), (3, 0), (4, 0), (1, 3))
    for _ in range(reader.choice((0, 0), (0, 4), (16, 5), (48, 10))):
        reader.bits(8)
    if kind == _ALPHA:
        return reader.flag()
    if kind == _SPOT:
        reader.bits(64)
    elif kind == _CFA:
        reader.choice((1, 0), (0, 2), (3, 4), (19, 8))
    return False


def _colours(reader: BitReader) -> JxlColours:
    if reader.flag():
        return JxlColours()
    icc, space = reader.flag(), reader.enum()
    if icc or space == XYB:
        if not icc:
            reader.enum()  # rendering intent
        return JxlColours(icc=icc, space=space)
    white, white_xy = reader.enum(), None
    if white == CUSTOM:
        white_xy = _xy(reader)
    primaries = _SRGB_PRIMARIES
    primaries_xy: tuple[tuple[float, float], ...] = ()
    if space != GREY:
        primaries = reader.enum()
        if primaries == CUSTOM:
            primaries_xy = (_xy(reader), _xy(reader), _xy(reader))
    curve, exponent = _SRGB_CURVE, None
    if reader.flag():
        exponent = reader.bits(24) / 1e7
    else:
        curve = reader.enum()
    reader.enum()  # rendering intent
    return JxlColours(False, space, white, white_xy, primaries, primaries_xy, curve, exponent)


def _xy(reader: BitReader) -> tuple[float, float]:
    def number() -> float:
        packed = reader.choice((0, 19), (524_288, 19), (1_048_576, 20), (2_097_152, 21))
        return (-(packed + 1) // 2 if packed & 1 else packed // 2) / 1e6

    return number(), number()


def _extensions(reader: BitReader) -> None:
    which = reader.long()
    sizes = [reader.long() for bit in range(64) if which >> bit & 1]
    if sum(sizes) > 1 << 16:
        raise BadPicture("The JPEG XL has extensions that are not known.", "Save it again.")
    reader.bits(sum(sizes))


def _transforms(reader: BitReader, xyb: bool) -> None:
    """Passes over CustomTransformData."""
    if reader.flag():
        return
    if xyb and not reader.flag():
        for _ in range(16):
            reader.half()
    weights = reader.bits(3)
    for bit, count in enumerate((15, 55, 210)):
        for _ in range(count if weights >> bit & 1 else 0):
            reader.half()
