"""Files that are broken, lying or endless: one clear sentence, before anything is decoded."""

from __future__ import annotations

import contextlib
import io
import resource
import struct
import zlib

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from intarsia.core.engine.files.open import open_here, open_picture
from intarsia.core.engine.files.save import WRITTEN, save_picture
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Depth, Placed

RNG = np.random.default_rng(0)
ARRAY = RNG.integers(0, 256, (24, 32, 4)).astype(np.uint8)


def png(width: int, height: int, body: bytes = b"") -> bytes:
    out = b"\x89PNG\r\n\x1a\n"
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(body)), (b"IEND", b"")):
        out += struct.pack(">I", len(data)) + kind + data
        out += struct.pack(">I", zlib.crc32(kind + data))
    return out


def jpeg(width: int, height: int) -> bytes:
    """A real JPEG whose frame header claims other sides."""
    out = io.BytesIO()
    Image.fromarray(ARRAY[..., :3]).save(out, "JPEG")
    data = bytearray(out.getvalue())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def webp(width: int, height: int) -> bytes:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + bytes(4) + b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + sides


def tiff(width: int, height: int, samples: int = 1) -> bytes:
    """A TIFF of a few bytes whose directory claims these sides."""
    tags = ((256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1))
    tags += ((273, 4, 8), (277, 3, samples), (278, 4, height), (279, 4, width * height % 2**32))
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return struct.pack("<2sHI", b"II", 42, 8) + struct.pack("<H", len(tags)) + entries + bytes(4)


def psd(width: int, height: int) -> bytes:
    return struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 3) + bytes(12)


def whole(kind: FileFormat) -> bytes:
    layer = FileLayer("Layer", Placed(pixels_of(ARRAY), 0, 0))
    return save_picture(ExportRequest(kind, Size(32, 24), Depth.U8, (layer, layer)))


HUGE = {name.__name__: name for name in (png, webp, tiff, psd)}


@pytest.mark.parametrize("name", HUGE)
def test_a_hundred_thousand_pixels_a_side_are_refused(name: str) -> None:
    with pytest.raises(BadPicture, match="too large"):
        open_picture(HUGE[name](100_000, 100_000), name)


@pytest.mark.parametrize("name", ["png", "tiff", "psd"])
def test_a_picture_of_no_pixels_is_refused(name: str) -> None:
    with pytest.raises(BadPicture, match=r"nothing in it|damaged"):
        open_picture(HUGE[name](0, 0), name)


@pytest.mark.own_process  # in that of a suite the peak may be higher before
@pytest.mark.parametrize("data", [png(16_000, 16_000), jpeg(16_000, 16_000)], ids=["png", "jpeg"])
def test_a_header_that_lies_costs_no_memory(data: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(BadPicture, match="far less"):
        open_picture(data)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_a_lying_tiff_directory_is_refused() -> None:
    for data in (tiff(16_000, 16_000), tiff(10, 10, samples=999), tiff(65_000, 4_000)):
        with pytest.raises(BadPicture):
            open_picture(data)


def test_a_big_tiff_whose_directory_lies_beyond_any_file_is_refused() -> None:
    begin = b"II+\0\x08\0\0\0" + struct.pack("<Q", 16)
    for entries in (1 << 62, (1 << 64) - 1, 1 << 40):
        with pytest.raises(BadPicture, match="TIFF"):
            open_picture(begin + struct.pack("<Q", entries) + bytes(300), "big.tif")
    with pytest.raises(BadPicture, match="TIFF"):
        open_picture(b"II+\0\x08\0\0\0" + struct.pack("<Q", 1 << 63) + bytes(300), "big.tif")


def test_a_tiff_that_would_fill_the_memory_is_refused_before_it_is_decoded() -> None:
    samples, strip = 16, zlib.compress(bytes(1000))
    tags = [(256, 4, 1, 16_000), (257, 4, 1, 16_000), (259, 3, 1, 8), (262, 3, 1, 1)]
    tags += [(277, 3, 1, samples), (278, 4, 1, 16_000), (279, 4, 1, len(strip))]
    bits = 8 + 2 + 12 * (len(tags) + 3) + 4  # where the values begin that no entry can hold
    kinds, data = bits + 2 * samples, bits + 4 * samples
    tags += [(258, 3, samples, bits), (339, 3, samples, kinds), (273, 4, 1, data)]
    entries = b"".join(struct.pack("<HHII", *tag) for tag in sorted(tags))
    head = struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + bytes(4)
    doubles = struct.pack("<32H", *[64] * samples, *[3] * samples)
    with pytest.raises(BadPicture, match="claims 32.8 GB"):
        open_picture(head + doubles + strip)


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_file_cut_off_anywhere_is_refused_with_a_sentence(kind: FileFormat) -> None:
    data = whole(kind)
    # A JPEG may lack its last marker, a TIFF its padding, and a PSD its last row's rest.
    for cut in sorted({0, 1, 3, 8, 12, 20, 26, 33, 60, 100, len(data) // 3, len(data) // 2}):
        if kind is FileFormat.JPEG and cut > data.rindex(b"\xff\xda"):
            assert "lacks its end" in open_picture(data[:cut], "cut").notes[0]
            continue
        with pytest.raises(BadPicture) as caught:
            open_picture(data[:cut], "cut")
        assert str(caught.value).startswith("cut: ")
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", WRITTEN)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.floats(0, 1), value=st.integers(0, 255), length=st.integers(1, 8))
def test_changed_bytes_open_or_are_refused(
    kind: FileFormat, place: float, value: int, length: int
) -> None:
    data = bytearray(_WHOLE[kind])
    at = round(place * (len(data) - length))
    data[at : at + length] = bytes([value]) * length
    with contextlib.suppress(BadPicture):
        found = open_here(bytes(data)).pixels
        assert len(found.data) == found.row_bytes * found.height


_WHOLE = {kind: whole(kind) for kind in WRITTEN}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"hello world, I am no picture at all", "not a picture"),
        (b"GIF89a\x02\0\x02\0" + bytes(40), "The GIF file is damaged"),
        (b"\0\0\0\x1cftypavif" + bytes(40), "The AVIF file is damaged"),
        (b"\0\0\0\x18ftypcrx " + bytes(40), "camera raw"),
        (b"FUJIFILMCCD-RAW 0201" + bytes(40), "camera raw"),
        (b"%PDF-1.7" + bytes(40), "a PDF"),
        (b"\xff\xd8\xff\xe0" + bytes(5), "ends before|no frame"),
        (b"RIFF\0\0\0\0WEBPXXXX" + bytes(40), "no picture in it"),
        (b"PK\x03\x04" + bytes(100), "not a picture"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, why: str) -> None:
    with pytest.raises(BadPicture, match=why):
        open_picture(data, "thing")


def test_a_tiff_of_another_colour_model_or_type_is_named() -> None:
    out = io.BytesIO()
    tifffile.imwrite(out, np.zeros((4, 4, 3), np.uint8), photometric="itulab", metadata=None)
    with pytest.raises(BadPicture, match="colour model"):
        open_picture(out.getvalue())
    out = io.BytesIO()
    tifffile.imwrite(out, np.zeros((4, 4), np.int16), metadata=None)
    with pytest.raises(BadPicture, match="int16"):
        open_picture(out.getvalue())
