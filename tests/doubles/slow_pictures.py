"""Files of every format that lie about their size, or keep their decoders busy; what they claim."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import OpenEXR
import tifffile
from PIL import Image

from picture_bombs import jpeg_of_many_scans, psd

SIDE = 4000
_CASES = Path(__file__).parents[1] / "data" / "cases"
_ZEROS = np.zeros((64, 64, 3), np.uint8)


def _saved(kind: str, side: int = 64, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.zeros((side, side, 3), np.uint8)).save(out, kind, **options)
    return out.getvalue()


def _claiming(data: bytes, true: bytes, claim: bytes) -> bytes:
    """The file with another size in the first place where its true one stands."""
    assert true in data
    return data.replace(true, claim, 1)


def webp_that_holds_less() -> bytes:
    data = _saved("WEBP", lossless=True)
    at = data.index(b"VP8L") + 9
    bits = (SIDE - 1) | (SIDE - 1) << 14
    return data[:at] + struct.pack("<I", bits) + data[at + 4 :]


def gif_that_holds_less() -> bytes:
    sides = struct.pack("<HH", 64, 64)
    return _saved("GIF").replace(sides, struct.pack("<HH", SIDE, SIDE))


def gif_of_small_comments() -> bytes:
    """Comments in blocks of one byte, which are read one by one."""
    data = _saved("GIF")
    at = data.index(b"\x2c")
    return data[:at] + b"\x21\xfe" + b"\x01a" * 12_000_000 + b"\0" + data[at:]


def gif_of_many_pictures() -> bytes:
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    head = b"GIF89a" + struct.pack("<HHBBB", 64, 64, 0x80, 0, 0) + bytes(6)
    return head + frame * 300_000 + b";"


def bmp_of_short_runs() -> bytes:
    """Each pixel is a run of its own, which Pillow unpacks in Python."""
    side = 2000
    body = (b"\x01\x02" * side + b"\0\0") * side + b"\0\1"
    head = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, len(body), 0, 0, 256, 0)
    return (
        b"BM"
        + struct.pack("<IHHI", 54 + 1024 + len(body), 0, 0, 54 + 1024)
        + head
        + bytes(1024)
        + body
    )


def bmp_that_holds_less() -> bytes:
    side = struct.pack("<ii", 64, 64)
    return _claiming(_saved("BMP"), side, struct.pack("<ii", SIDE, SIDE))


def tga_that_holds_less() -> bytes:
    sides = struct.pack("<HH", 64, 64)
    return _claiming(_saved("TGA"), sides, struct.pack("<HH", SIDE, SIDE))


def ppm_that_holds_less() -> bytes:
    return b"P6 4000 4000 255\n" + bytes(1000)


def hdr_that_holds_less() -> bytes:
    return b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 4000 +X 4000\n" + bytes(1000)


def exr_that_holds_less() -> bytes:
    out = io.BytesIO()
    head = {"compression": OpenEXR.ZIP_COMPRESSION, "type": OpenEXR.scanlineimage}
    OpenEXR.File(head, {"RGB": np.zeros((64, 64, 3), np.float16)}).write(out)
    windows = struct.pack("<4i", 0, 0, 63, 63)
    return out.getvalue().replace(windows, struct.pack("<4i", 0, 0, SIDE - 1, SIDE - 1))


def jp2_that_holds_less() -> bytes:
    data = imagecodecs.jpeg2k_encode(_ZEROS, codecformat="j2k")
    at = data.index(b"\xff\x4f\xff\x51") + 8
    new = struct.pack(">2I", SIDE, SIDE)
    return data[:at] + new + data[at + 8 : at + 16] + new + data[at + 24 :]


def jp2_of_noise() -> bytes:
    """Noise takes longest; at every level of detail."""
    noise = np.random.default_rng(0).integers(0, 65_536, (1200, 1200, 3)).astype(np.uint16)
    return bytes(imagecodecs.jpeg2k_encode(noise, codecformat="j2k", resolutions=20))


def jxl_that_holds_less() -> bytes:
    data = bytes(imagecodecs.jpegxl_encode(_ZEROS, lossless=True))
    return data[: len(data) // 2]


def avif_that_holds_less() -> bytes:
    true = b"ispe" + bytes(4) + struct.pack(">II", 64, 64)
    return _claiming(_saved("AVIF"), true, b"ispe" + bytes(4) + struct.pack(">II", SIDE, SIDE))


def heic_that_holds_less() -> bytes:
    true = b"ispe" + bytes(4) + struct.pack(">II", 96, 72)
    data = (_CASES / "heic-avif-jxl" / "x.heic").read_bytes()
    return _claiming(data, true, b"ispe" + bytes(4) + struct.pack(">II", SIDE, SIDE))


def kra_that_holds_less() -> bytes:
    """A small document of Krita that claims a large canvas."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(_CASES / "k.kra") as true,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as lie,
    ):
        for name in true.namelist():
            data = true.read(name)
            if name == "maindoc.xml":
                data = _claiming(data, b'width="96"', b'width="%d"' % SIDE)
                data = _claiming(data, b'height="72"', b'height="%d"' % SIDE)
            lie.writestr(name, data)
    return out.getvalue()


def psd_of_many_layers() -> bytes:
    """9,000 layers of a pixel: each takes a millisecond."""
    plane = struct.pack(">H", 0) + b"\x40"
    head = struct.pack(">iiiiH", 0, 0, 1, 1, 3)
    head += b"".join(struct.pack(">hI", i, len(plane)) for i in range(3))
    head += b"8BIMnorm" + bytes([255, 0, 0, 0]) + struct.pack(">I", 12) + bytes(12)
    count = 9_000
    body = struct.pack(">h", count) + head * count + plane * 3 * count
    body += bytes(-len(body) % 4)
    return psd(16, 16, 3, body, struct.pack(">H", 0) + bytes(3 * 256))


def tiff_of_busy_jpegs() -> bytes:
    """One strip that is a JPEG of thousands of scans."""
    data = jpeg_of_many_scans()
    out = io.BytesIO()
    with tifffile.TiffWriter(out) as file:
        file.write(
            iter([data]),
            shape=(SIDE, SIDE),
            dtype=np.uint8,
            compression="jpeg",
            rowsperstrip=SIDE,
            photometric="minisblack",
            metadata=None,
        )
    return out.getvalue()


def jpeg_of_some_scans() -> bytes:
    """As many scans as pass."""
    return jpeg_of_many_scans(90)


def ico_that_holds_less() -> bytes:
    """The PNG inside says more than its directory, and holds less."""
    png = _saved("PNG")
    head = b"IHDR" + struct.pack(">II", SIDE, SIDE) + png[24:29]
    png = png[:12] + head + struct.pack(">I", zlib.crc32(head)) + png[33:]
    entry = struct.pack("<BBBBHHII", 64, 64, 0, 0, 1, 24, len(png), 22)
    return struct.pack("<HHH", 0, 1, 1) + entry + png


SMALL, LARGE = 64 * 64, SIDE * SIDE
SLOW: dict[str, tuple[Callable[[], bytes], int]] = {
    "webp_that_holds_less": (webp_that_holds_less, LARGE),
    "gif_that_holds_less": (gif_that_holds_less, LARGE),
    "gif_of_small_comments": (gif_of_small_comments, SMALL),
    "gif_of_many_pictures": (gif_of_many_pictures, SMALL),
    "bmp_of_short_runs": (bmp_of_short_runs, 2000 * 2000),
    "bmp_that_holds_less": (bmp_that_holds_less, LARGE),
    "tga_that_holds_less": (tga_that_holds_less, LARGE),
    "ico_that_holds_less": (ico_that_holds_less, LARGE),
    "ppm_that_holds_less": (ppm_that_holds_less, LARGE),
    "hdr_that_holds_less": (hdr_that_holds_less, LARGE),
    "exr_that_holds_less": (exr_that_holds_less, LARGE),
    "jp2_that_holds_less": (jp2_that_holds_less, LARGE),
    "jp2_of_noise": (jp2_of_noise, 2 * 1200 * 1200),
    "jxl_that_holds_less": (jxl_that_holds_less, SMALL),
    "avif_that_holds_less": (avif_that_holds_less, LARGE),
    "heic_that_holds_less": (heic_that_holds_less, LARGE),
    "kra_that_holds_less": (kra_that_holds_less, 5 * LARGE),  # a canvas and four layers
    "psd_of_many_layers": (psd_of_many_layers, SMALL),
    "tiff_of_busy_jpegs": (tiff_of_busy_jpegs, LARGE),
    "jpeg_of_some_scans": (jpeg_of_some_scans, LARGE),
}
