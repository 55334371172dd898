"""Owns what stays of ICU's data, which Qt on Linux brings: what the program asks Qt for needs it.

Qt asks ICU how to sort, and which script a language is written in. Names of countries and
currencies, dates, numbers and line breaks are Qt's own. Names of time zones and old encodings are
not: `QTimeZone.displayName` is empty afterwards, and `QStringDecoder` knows 32 encodings of 233,
those of Unicode, ISO-8859-1 and ASCII, but no windows-1252, ISO-8859-2, Shift_JIS, EUC-KR, GBK or
Big5. Nothing of the program asks for either.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

from intarsia_build.failures import BuildFailed

_MAGIC = b"\xda\x27"  # of ICU's data, two bytes into it, and then what it is a package of
_PACKAGE = b"CmnD"
_PAGE = 0x1000
_MOST_BYTES = 10_000_000  # of the shortened library: it has 5 to 6 million, the whole one 30
_HEADER, _SEGMENT = 64, 56  # bytes of an ELF file's head, and of a line in its table of segments
_GONE = re.compile(
    r"/(brkitr|curr|lang|region|translit|unit|zone|rbnf)/"
    r"|^\w+/[a-z]{2,3}(_\w+)?\.res$"  # dates and numbers of a language: two or three letters
    r"|\.(cnv|spp)$"
)


def shortened(library: bytes) -> bytes:
    """`libicudata.so` with the data that Qt asks for; any other file as it came.

    The library is a package of data in a segment by itself, and a short segment behind it, which
    stays where it is in memory. What is not laid out so stays as it came.
    """
    start = library.find(_PACKAGE, _PAGE, _PAGE + 64) - 12
    if start != _PAGE or library[start + 2 : start + 4] != _MAGIC:
        return library
    first, second = _loaded(library)
    whole = first[3] <= second[1] and second[1] + second[3] <= len(library)
    if first[:3] != (_HEADER, 0, 0) or first[3] != first[4] or not whole:
        return library
    data = _package(library[start : first[3]])
    end = start + len(data)
    place = end + (second[2] - end) % _PAGE  # as far into a page as it is in memory
    head = bytearray(library[:start])
    struct.pack_into("<2Q", head, first[0] + 32, end, end)
    for line in range(_HEADER, _HEADER + _SEGMENT * head[56], _SEGMENT):
        offset = struct.unpack_from("<Q", head, line + 8)[0]
        if second[1] <= offset:
            struct.pack_into("<Q", head, line + 8, offset - second[1] + place)
    struct.pack_into("<Q", head, 40, 0)  # where the table of sections was
    struct.pack_into("<HH", head, 60, 0, 0)  # how many there were, and which held their names
    rest = library[second[1] : second[1] + second[3]]
    return bytes(head) + data.ljust(place - start, b"\0") + rest


def require_shortened(site: Path) -> None:
    """Raises BuildFailed where a `libicudata` below a `site-packages` is as large as it came."""
    for path in sorted(site.rglob("libicudata.so*")):
        if (size := path.stat().st_size) > _MOST_BYTES:
            raise BuildFailed(f"{path.name} has {size / 1e6:.0f} MB: it is laid out in a new way.")


def _loaded(library: bytes) -> list[tuple[int, int, int, int, int]]:
    """Of the segments that are loaded: where they are told of, offset, address, bytes here, there.

    Two of them; nothing but zeros for those that are not there.
    """
    found = []
    for number in range(library[56]):
        line = _HEADER + _SEGMENT * number
        (kind,) = struct.unpack_from("<I", library, line)
        offset, address, _, here, there = struct.unpack_from("<5Q", library, line + 8)
        if kind == 1:
            found.append((line, offset, address, here, there))
    return found if len(found) == 2 else [(0, 0, 0, 0, 0)] * 2


def _package(data: bytes) -> bytes:
    """A package without what is gone: its head, its table of contents, names, and items."""
    (head,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, head)
    places = [struct.unpack_from("<2I", data, head + 4 + 8 * n) for n in range(count)]
    ends = [item for _, item in places[1:]] + [len(data) - head]
    kept = []
    for (at, item), end in zip(places, ends, strict=True):
        name = data[head + at : data.index(b"\0", head + at) + 1]
        if not _GONE.search(name[:-1].decode("ascii")):
            kept.append((name, data[head + item : head + end]))
    names = b"".join(name for name, _ in kept)
    table, at = struct.pack("<I", len(kept)), 4 + 8 * len(kept)
    item = _rounded(at + len(names))
    for name, body in kept:
        table += struct.pack("<2I", at, item)
        at += len(name)
        item += _rounded(len(body))
    items = b"".join(body.ljust(_rounded(len(body)), b"\0") for _, body in kept)
    return data[:head] + (table + names).ljust(_rounded(len(table + names)), b"\0") + items


def _rounded(size: int) -> int:
    """Items begin at sixteens."""
    return -(-size // 16) * 16
