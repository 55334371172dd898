"""Tells the kind of a picture file from its first bytes, and names what it is instead."""

from __future__ import annotations

import struct

from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat

SUPPORTED = (
    "PNG, JPEG, WebP, TIFF, PSD, ORA, KRA, HEIC, AVIF, JPEG XL, JPEG 2000, GIF, BMP, TGA, ICO, "
    "PPM, EXR and HDR"
)
_LAYERED = ((b"stack.xml", FileFormat.ORA), (b"maindoc.xml", FileFormat.KRA))  # parts of zips
_STARTS: tuple[tuple[bytes, FileFormat], ...] = (
    (b"\x89PNG\r\n\x1a\n", FileFormat.PNG),
    (b"\xff\xd8\xff", FileFormat.JPEG),
    (b"II*\0", FileFormat.TIFF),
    (b"MM\0*", FileFormat.TIFF),
    (b"II+\0", FileFormat.TIFF),
    (b"MM\0+", FileFormat.TIFF),
    (b"8BPS", FileFormat.PSD),
    (b"\xff\x0a", FileFormat.JXL),
    (b"\0\0\0\x0cJXL \r\n\x87\n", FileFormat.JXL),
    (b"\0\0\0\x0cjP  \r\n\x87\n", FileFormat.JP2),
    (b"\xff\x4f\xff\x51", FileFormat.JP2),
    (b"GIF87a", FileFormat.GIF),
    (b"GIF89a", FileFormat.GIF),
    (b"v/1\x01", FileFormat.EXR),
    (b"#?RADIANCE", FileFormat.HDR),
    (b"#?RGBE", FileFormat.HDR),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2")
_AVIF_BRANDS = (b"avif", b"avis", b"MA1B", b"MA1A")
_RAW_BRANDS = (b"crx ",)
_RAW_STARTS = (
    (0, b"FUJIFILMCCD-RAW"),
    (0, b"FOVb"),
    (0, b"IIRO"),
    (0, b"IIRS"),
    (0, b"MMOR"),
    (0, b"IIU\0"),
    (0, b"\0MRM"),
    (8, b"CR\x02"),
    (6, b"HEAPCCDR"),
)
_OTHERS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF", "a PDF"),
    (0, b"%!PS", "a PostScript"),
    (0, b"<svg", "an SVG"),
    (0, b"DDS ", "a DDS"),
    (4, b"ftyp", "a video"),
)
_BMP_HEADS = (12, 40, 52, 56, 64, 108, 124)
_TGA_DEPTHS = {1: (8,), 2: (15, 16, 24, 32), 3: (8, 16)}


def sniff(data: bytes) -> FileFormat:
    """The format by its first bytes. Raises BadPicture naming what it is instead, if known."""
    if any(data[at : at + len(mark)] == mark for at, mark in _RAW_STARTS):
        raise camera_raw()
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return FileFormat.WEBP
    if data[4:8] == b"ftyp" and (found := _of_brands(data)) is not None:
        return found
    if data.startswith(b"PK\x03\x04"):
        for part, kind in _LAYERED:
            if part in data:
                return kind
    if data[:1] == b"P" and data[1:2] in b"1234567Ff" and data[2:3].isspace():
        return FileFormat.PPM
    if data[:2] == b"BM" and _is_bmp(data):
        return FileFormat.BMP
    if data.startswith(b"gimp xcf"):
        raise BadPicture(
            "This is a GIMP file (XCF).",
            "In GIMP, choose File > Export As and a name that ends in .ora: it keeps the layers.",
        )
    for at, mark, name in _OTHERS:
        if data[at : at + len(mark)] == mark:
            raise BadPicture(f"This is {name} file.", f"Save it as one of {SUPPORTED}.")
    if _is_ico(data):
        return FileFormat.ICO
    if _is_tga(data):
        return FileFormat.TGA
    raise BadPicture("This is not a picture file.", f"Open one of {SUPPORTED}.")


def camera_raw() -> BadPicture:
    """What is said of every camera raw file, whatever small JPEG it holds."""
    return BadPicture(
        "This is a camera raw file.",
        "Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.",
    )


def _of_brands(data: bytes) -> FileFormat | None:
    """The format by the brands of an ISO base media file (ISO/IEC 23008-12, 10.2)."""
    size = min(int.from_bytes(data[:4], "big"), 512)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, size, 4))]
    if any(brand in _RAW_BRANDS for brand in brands[:1]):
        raise camera_raw()
    if any(brand in _AVIF_BRANDS for brand in brands):
        return FileFormat.AVIF
    if any(brand in _HEIF_BRANDS for brand in brands):
        return FileFormat.HEIC
    return None


def _is_bmp(data: bytes) -> bool:
    return len(data) >= 26 and int.from_bytes(data[14:18], "little") in (
        12,
        40,
        52,
        56,
        64,
        108,
        124,
    )


def _is_ico(data: bytes) -> bool:
    """An icon's directory: its entries have a reserved byte, and lie where they say."""
    count = int.from_bytes(data[4:6], "little")
    if data[:4] != b"\0\0\1\0" or not 1 <= count <= 256 or len(data) < 6 + 16 * count:
        return False
    size, at = struct.unpack_from("<II", data, 14)
    return bool(size) and at >= 6 + 16 * count


def _is_tga(data: bytes) -> bool:
    """A Targa file has no mark at its start: every field of its header must make sense."""
    if len(data) < 18:
        return False
    _, mapped, kind, _, _, entry, _, _, width, height, depth, flags = struct.unpack_from(
        "<BBBHHBHHHHBB", data
    )
    plain = kind & 7
    if kind not in (1, 2, 3, 9, 10, 11) or depth not in _TGA_DEPTHS[plain] or flags & 0xC0:
        return False
    if mapped != (1 if plain == 1 else 0) and not (mapped == 1 and plain == 2):
        return False
    return bool(width and height) and (not mapped or entry in (15, 16, 24, 32))
