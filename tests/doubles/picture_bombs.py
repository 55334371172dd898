"""Small files that claim much: made here, opened by tests in a child under an address limit."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import imagecodecs
import numpy as np
from PIL import Image

from krita_files import KraPaint, device_bytes, kra_bytes


def png(width: int, height: int, *, text: int = 0) -> bytes:
    """A true grey PNG of zeros, with so many packed texts of 8 MB."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        crc = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", crc)

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(width + 1)) for _ in range(height)) + packer.flush()
    words = zlib.compress(b"a" * 7_900_000, 9)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    out = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    out += b"".join(chunk(b"zTXt", b"k%d\0\0" % i + words) for i in range(text))
    return out + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def tiff(tags: dict[int, tuple[int, int, int]], tail: bytes = b"") -> bytes:
    """A little-endian TIFF of these tags (type, count, value), `tail` behind the directory."""
    entries = b"".join(struct.pack("<HHII", tag, *tags[tag]) for tag in sorted(tags))
    return struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + bytes(4) + tail


def _tiff_tags(width: int, height: int, packing: int) -> dict[int, tuple[int, int, int]]:
    return {
        256: (4, 1, width),
        257: (4, 1, height),
        258: (3, 1, 8),
        259: (3, 1, packing),
        262: (3, 1, 1),
        277: (3, 1, 1),
    }


def tiff_of_small_tiles() -> bytes:
    """One pixel a tile, 16,000 a side, nine tiles in the file."""
    tags = _tiff_tags(16_000, 16_000, 8)
    tags |= {322: (4, 1, 1), 323: (4, 1, 1), 324: (4, 1, 300), 325: (4, 1, 9)}
    return tiff(tags, bytes(400))


def tiff_of_one_huge_tile() -> bytes:
    """A picture of 16 pixels a side in a tile of 60,000."""
    tags = _tiff_tags(16, 16, 8)
    tail = zlib.compress(bytes(1 << 20))
    tags |= {322: (4, 1, 60_000), 323: (4, 1, 60_000), 325: (4, 1, len(tail))}
    tags[324] = (4, 1, 10 + 12 * (len(tags) + 1) + 4)
    return tiff(tags, tail)


def tiff_that_holds_less() -> bytes:
    """16,000 pixels a side in one strip of 1 kB."""
    tags = _tiff_tags(16_000, 16_000, 8)
    tail = zlib.compress(bytes(1000))
    tags |= {278: (4, 1, 16_000), 279: (4, 1, len(tail))}
    tags[273] = (4, 1, 10 + 12 * (len(tags) + 1) + 4)
    return tiff(tags, tail)


def tiff_of_a_million_directories() -> bytes:
    """Each directory is empty and names the next."""
    start, step = 8, 6
    parts = [struct.pack("<2sHI", b"II", 42, start)]
    parts += [struct.pack("<HI", 0, start + step * (i + 1)) for i in range(1_000_000)]
    return b"".join(parts) + bytes(6)


def psd(width: int, height: int, channels: int, layers: bytes, picture: bytes) -> bytes:
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, channels, height, width, 8, 3)
    section = struct.pack(">I", len(layers)) + layers + bytes(4)
    return head + bytes(8) + struct.pack(">I", len(section)) + section + picture


def psd_layers(width: int, height: int, count: int) -> bytes:
    """Layers of packed zeros, which truly unpack to what they claim."""
    packer = zlib.compressobj(9)
    row = bytes(width)
    plane = struct.pack(">H", 2) + b"".join(packer.compress(row) for _ in range(height))
    plane += packer.flush()
    head = struct.pack(">iiiiH", 0, 0, height, width, 3)
    head += b"".join(struct.pack(">hI", i, len(plane)) for i in range(3))
    head += b"8BIMnorm" + bytes([255, 0, 0, 0]) + struct.pack(">I", 12) + bytes(12)
    body = struct.pack(">h", count) + head * count + plane * 3 * count
    return body + bytes(-len(body) % 4)


def psd_of_many_channels() -> bytes:
    return psd(16_000, 16_000, 56, b"", struct.pack(">H", 0) + bytes(250_000))


def psd_of_a_vast_layer() -> bytes:
    small = struct.pack(">H", 0) + bytes(3 * 16 * 16)
    return psd(16, 16, 3, psd_layers(16_000, 16_000, 1), small)


def ora(sources: dict[str, bytes], layers: list[str], side: int) -> bytes:
    out = io.BytesIO()
    rows = "".join(f'<layer name="{i}" src="{src}"/>' for i, src in enumerate(layers))
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", "image/openraster")
        file.writestr("stack.xml", f'<image w="{side}" h="{side}"><stack>{rows}</stack></image>')
        for name, data in sources.items():
            file.writestr(name, data)
    return out.getvalue()


def ora_of_one_picture() -> bytes:
    """Four layers of a small canvas that all name one vast PNG."""
    return ora({"data/a.png": png(16_000, 16_000)}, ["data/a.png"] * 4, 100)


def ora_of_a_million_entries() -> bytes:
    """A directory of a million names for one part."""
    whole = ora({"data/a.png": png(4, 4)}, ["data/a.png"], 4)
    end = whole.rindex(b"PK\5\6")
    size, start = struct.unpack_from("<II", whole, end + 12)
    entry = whole[start : start + 46 + 8]
    entries = b"".join(entry[:46] + b"%08d" % i for i in range(1_000_000))
    tail = whole[end : end + 12] + struct.pack("<II", size + len(entries), start) + bytes(2)
    return whole[: start + size] + entries + tail


def jpeg_of_many_scans(times: int = 5000) -> bytes:
    """A progressive JPEG whose last scan comes so many times."""
    out = io.BytesIO()
    grey = Image.fromarray(np.zeros((4000, 4000), np.uint8))
    grey.save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * times + data[-2:]


def kra_of_tiles_far_apart() -> bytes:
    """Two tiles of a Krita layer, and nothing between them: 65,000 pixels a side."""
    two = device_bytes(np.full((64, 128, 4), 7, np.uint8), 0, 0)
    node = KraPaint("far", np.zeros((1, 1, 4), np.uint8))
    far = {"doc/layers/layer0": two.replace(b"64,0,LZF", b"64000,64000,LZF")}
    return kra_bytes((96, 72), [node], parts=far)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png_of(packed: bytes, more: bytes = b"") -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0))
    start = b"\x89PNG\r\n\x1a\n" + head + more
    return start + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def png_that_goes_on() -> bytes:
    """64 pixels a side, whose packed pixels go on for 2 GB."""
    packer = zlib.compressobj(9)
    return _png_of(b"".join(packer.compress(bytes(1 << 20)) for _ in range(2048)) + packer.flush())


def png_of_a_million_chunks() -> bytes:
    packed = zlib.compress(bytes(64 * (1 + 3 * 64)))
    return _png_of(packed, _chunk(b"tEXt", b"a\0b") * 1_000_000)


def ora_of_sixty_pictures() -> bytes:
    """As many true layers as 4 GB do not hold, in 24 kB."""
    picture = png(8000, 8000)
    out = io.BytesIO()
    layers = "".join(f'<layer name="{i}" src="data/{i}.png"/>' for i in range(60))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "image/openraster", zipfile.ZIP_STORED)
        file.writestr("stack.xml", f'<image w="8000" h="8000"><stack>{layers}</stack></image>')
        for i in range(60):
            file.writestr(f"data/{i}.png", picture)
    return out.getvalue()


BOMBS: dict[str, Callable[[], bytes]] = {
    "tiff_of_small_tiles": tiff_of_small_tiles,
    "tiff_of_one_huge_tile": tiff_of_one_huge_tile,
    "tiff_that_holds_less": tiff_that_holds_less,
    "tiff_of_a_million_directories": tiff_of_a_million_directories,
    "psd_of_many_channels": psd_of_many_channels,
    "psd_of_a_vast_layer": psd_of_a_vast_layer,
    "ora_of_one_picture": ora_of_one_picture,
    "ora_of_a_million_entries": ora_of_a_million_entries,
    "ora_of_sixty_pictures": ora_of_sixty_pictures,
    "png_that_goes_on": png_that_goes_on,
    "png_of_a_million_chunks": png_of_a_million_chunks,
    "jpeg_of_many_scans": jpeg_of_many_scans,
    "kra_of_tiles_far_apart": kra_of_tiles_far_apart,
}


def psd_of_zeros(side: int) -> bytes:
    """Packed zeros, flattened and in a layer of the same size."""
    row = imagecodecs.packbits_encode(np.zeros(side, np.uint8))
    picture = struct.pack(">H", 1) + struct.pack(">H", len(row)) * (3 * side) + row * (3 * side)
    return psd(side, side, 3, psd_layers(side, side, 1), picture)


# Files that hold what they claim, in next to no bytes: opened within the budget.
def kra_of_one_colour() -> bytes:
    """A layer of one colour, whose tiles pack to nearly nothing."""
    return kra_bytes((3000, 3000), [KraPaint("flat", np.full((3000, 3000, 4), 255, np.uint8))])


DENSE: dict[str, Callable[[], bytes]] = {
    "ppm_of_words": lambda: b"P3 2000 2000 65535\n" + b"0 " * 12_000_000,
    "png_of_many_texts": lambda: png(64, 64, text=100),
    "psd_of_zeros": lambda: psd_of_zeros(4000),
    "png_of_zeros": lambda: png(6000, 6000),
    "kra_of_one_colour": kra_of_one_colour,
}
