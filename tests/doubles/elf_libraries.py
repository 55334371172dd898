"""Libraries for Linux that hold nothing but which others they need."""

from __future__ import annotations

import struct


def elf_that_needs(*libraries: str) -> bytes:
    """An ELF library of one segment, with a dynamic section and without a table of sections."""
    names = b"\0" + b"".join(name.encode("ascii") + b"\0" for name in libraries)
    at, lines = 64 + 2 * 56, []
    where = 1
    for name in libraries:
        lines.append((1, where))
        where += len(name) + 1
    lines += [(5, at), (0, 0)]
    dynamic = b"".join(struct.pack("<2Q", *line) for line in lines)
    start = at + len(names)
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQ", 3, 62, 1, 0, 64, 0)
    head += struct.pack("<IHHHHHH", 0, 64, 56, 2, 64, 0, 0)
    size = start + len(dynamic)
    load = struct.pack("<2I6Q", 1, 4, 0, 0, 0, size, size, 0x1000)
    told = struct.pack("<2I6Q", 2, 4, start, start, start, len(dynamic), len(dynamic), 8)
    return head + load + told + names + dynamic
