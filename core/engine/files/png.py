"""PNG of planes and back, exact for 8 and 16 bits, profile included; also a document's codec."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

import imagecodecs
import numpy as np

from intarsia.core.engine.files.colour import MAX_PROFILE_BYTES, converted
from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.profiles import (
    REC709,
    Primaries,
    coded_profile,
    gamma_curve,
    grey_profile,
    rgb_profile,
    srgb,
    srgb_curve,
)
from intarsia.core.engine.pixels.planes import array_of, from_float
from intarsia.core.state.ora.openraster import PLAIN_PROFILE
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.pixels import RGBA, Depth, Pixels

_SRGB_GAMMA = 45_455
_NEEDED = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_AFTER_IHDR = 33  # signature (8), IHDR (25)
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_ADAM7 = (  # left, top and steps of each pass: specification, 8.1
    *((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4)),
    *((0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)),
)
_UNPACKED_AT_ONCE = 256 << 10  # packed bytes that nobody counts: they make 270 MB at most
_MORE = 64 << 10  # bytes that some writers leave behind the picture
_LEVEL = 2  # of deflate; with one fixed filter 3 % larger than the defaults, in half their time


class EnginePngCodec:
    """The engine's PNG for documents: see `state.openraster.PngCodec`."""

    def encode(self, pixels: Pixels) -> bytes:
        if pixels.icc is None and pixels.channels == RGBA and pixels.depth is not Depth.U8:
            return encode_png(replace(pixels, icc=srgb()), PLAIN_PROFILE)
        return encode_png(pixels)

    def decode(self, data: bytes) -> Pixels:
        return decode_png(data)

    def in_profile(self, pixels: Pixels, icc: bytes | None) -> Pixels:
        return converted(pixels, icc)


def encode_png(pixels: Pixels, name: bytes = b"icc") -> bytes:
    """PNG file of a grey or RGBA plane in its own depth; float is clipped, rounded to 16 bits.

    `name`: what its profile is called in it.
    """
    array = array_of(pixels)
    if pixels.depth is Depth.F32:
        array = from_float(array.astype(np.float32), Depth.U16)
    native = np.ascontiguousarray(array[..., 0] if pixels.channels == 1 else array)
    png = bytes(imagecodecs.png_encode(native, level=_LEVEL, filter=imagecodecs.PNG.FILTER.AVG))
    if pixels.icc is None:
        return png
    body = name + b"\0\0" + zlib.compress(pixels.icc)
    return png[:_AFTER_IHDR] + png_chunk(b"iCCP", body) + png[_AFTER_IHDR:]


def decode_png(data: bytes) -> Pixels:
    """The plane of a PNG file: grey or RGBA, 8 or 16 bits. Raises BadPicture."""
    if read_header(data).format is not FileFormat.PNG:
        raise BadPicture("This is not a PNG file.", "Get another copy of it.")
    return finished(DecodedPicture(png_array(data), png_profile(data)))


def png_array(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8 | np.uint16]]:
    """(H, W, C) of a PNG whose header was checked, C = 1 to 4, uint8 or uint16; palette applied.

    Raises BadPicture where the file is broken or cut off, or unpacks to more than its picture.
    """
    try:
        array = imagecodecs.png_decode(_pixels_alone(data))
    except (imagecodecs.PngError, RuntimeError, ValueError) as error:
        raise BadPicture("The PNG is damaged or cut off.", "Get a complete copy of it.") from error
    return np.atleast_3d(array)


def png_profile(data: bytes) -> bytes | None:
    """The ICC profile of a PNG by the rules of its specification, third edition, 4.3 and 11.3.2.

    cICP, then iCCP, sRGB, gAMA with cHRM; None where that is sRGB or nothing usable.
    """
    chunks = dict(chunks_of(data))
    grey = data[25] in (0, 4)
    code = chunks.get(b"cICP", b"")
    if len(code) == 4 and code[2] == 0:
        found = coded_profile(code[0], code[1])
        if found is not None and not grey:
            return found
    body = chunks.get(b"iCCP", b"")
    if body.startswith(PLAIN_PROFILE + b"\0"):
        return None
    if b"\0" in body:
        packed = body[body.index(b"\0") + 2 :]
        with contextlib.suppress(zlib.error):
            return zlib.decompressobj().decompress(packed, MAX_PROFILE_BYTES)
    if b"sRGB" in chunks:
        return None
    return _of_gamma(chunks.get(b"gAMA", b""), chunks.get(b"cHRM", b""), grey=grey)


def _of_gamma(gama: bytes, chrm: bytes, *, grey: bool) -> bytes | None:
    """A profile of the chunks gAMA and cHRM, None where they say sRGB, nothing or nonsense."""
    gamma = int.from_bytes(gama, "big") if len(gama) == 4 else 0
    usual = not gamma or abs(gamma - _SRGB_GAMMA) <= 5
    curve = srgb_curve() if not gamma else gamma_curve(100_000 / max(1000, min(gamma, 1_000_000)))
    if grey:
        return None if usual else grey_profile("Grey of gAMA", curve)
    primaries = REC709
    if len(chrm) == 32:
        xy = [value / 100_000 for value in struct.unpack(">8I", chrm)]
        white, red, green, blue = zip(xy[::2], xy[1::2], strict=True)
        primaries = Primaries(red, green, blue, white)
    if usual and primaries == REC709:
        return None
    try:
        return rgb_profile("Of gAMA and cHRM", primaries, curve)
    except ValueError:
        return None


def chunks_of(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and body of the chunks of a PNG other than its pixels, as far as they are whole."""
    at = 8
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind != b"IDAT":
            yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length


def _pixels_alone(data: bytes) -> bytes:
    """The PNG without what its decoder would unpack for nothing, or read as another colour.

    Raises BadPicture.
    """
    _check_stream(data)
    kept, at = [data[:8]], 8
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind in _NEEDED:
            kept.append(data[at : at + 12 + length])
        at += 12 + length
        if kind == b"IEND":
            break
    return b"".join(kept)


def _check_stream(data: bytes) -> None:
    """Raises BadPicture where the packed pixels go on behind the picture: they are unpacked too."""
    packed, at = [], 8
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"IDAT":
            packed.append(data[at + 8 : at + 8 + length])
        at += 12 + length
    stored = sum(map(len, packed))
    if stored <= _UNPACKED_AT_ONCE:
        return
    width, height, bits, colour = struct.unpack_from(">IIBB", data, 16)
    raw = _raw_bytes(width, height, bits * _SAMPLES.get(colour, 1), interlaced=bool(data[28]))
    try:
        imagecodecs.deflate_decode(b"".join(packed), raw=False, out=raw + _MORE)
    except imagecodecs.DeflateError as error:
        if "SPACE" in str(error):
            raise BadPicture(
                f"The PNG holds more than the {raw:,} bytes that it claims.",
                "Save it again in another program.",
            ) from None  # anything else is for the decoder to say


def _raw_bytes(width: int, height: int, bits: int, *, interlaced: bool) -> int:
    """How many bytes the rows of a PNG of so many bits a pixel have before they are packed."""
    passes = _ADAM7 if interlaced else ((0, 0, 1, 1),)
    total = 0
    for left, top, across, down in passes:
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + -(-columns * bits // 8))
    return total


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
