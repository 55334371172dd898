"""Programs without what no loader reads: they load, and of several processors ours is left."""

from __future__ import annotations

import ctypes
import platform
import struct
import subprocess
import sys
from pathlib import Path

import psd_tools
import pytest

from intarsia_build.lean import lean

HERE = Path(psd_tools.__file__).parent / "compression"


def fat(processors: list[int], slices: list[bytes]) -> bytes:
    """A Mach-O for several processors, its slices at 64 bytes and on."""
    head, place = struct.pack(">4sI", b"\xca\xfe\xba\xbe", len(processors)), 64 * 2
    body = b""
    for processor, data in zip(processors, slices, strict=True):
        head += struct.pack(">5I", processor, 0, place + len(body), len(data), 6)
        body += data
    return head.ljust(place, b"\0") + body


def test_a_program_for_two_processors_becomes_one_for_ours() -> None:
    whole = fat([0x01000007, 0x0100000C], [b"intel" * 9, b"arm" * 7])
    assert lean(whole) == b"arm" * 7
    other = fat([0x01000007], [b"intel"])
    assert lean(other) == other


def elf(kind: int, segments: int = 1) -> bytes:
    """A program for Linux on x86-64 that ends with 42, 60 kB behind it, and a table of sections."""
    code = b"\xbf\x2a\0\0\0\xb8\x3c\0\0\0\x0f\x05"  # exit(42)
    size, start = 64 + 56 + len(code), 0x400000
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQ", kind, 62, 1, start + 120, 64, size + 60_000)
    head += struct.pack("<IHHHHHH", 0, 64, 56, segments, 64, 1, 0)
    segment = struct.pack("<IIQQQQQQ", 1, 5, 0, start, start, size, size, 0x1000)
    return head + segment + code + b"n" * 60_000 + bytes(64)


def parted(align: int = 0x1000) -> bytes:
    """One that ends with what its second segment holds, with names for debuggers between the two.

    So a tool leaves it that gives a segment more room: it moves it to the end of the file.
    """
    code = b"\x8b\x3c\x25\x00\x10\x60\0\xb8\x3c\0\0\0\x0f\x05"  # exit(what is at 0x601000)
    size, start, place = 64 + 2 * 56 + len(code), 0x400000, 0x20000
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQ", 2, 62, 1, start + 64 + 2 * 56, 64, place + 4)
    head += struct.pack("<IHHHHHH", 0, 64, 56, 2, 64, 1, 0)
    first = struct.pack("<IIQQQQQQ", 1, 5, 0, start, start, size, size, 0x1000)
    second = struct.pack("<IIQQQQQQ", 1, 4, place, 0x601000, 0x601000, 4, 4, align)
    return (head + first + second + code).ljust(place, b"n") + b"\x2b\0\0\0" + bytes(64)


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"\x89PNG", b"#!/bin/sh"),
        *(b"\x7fELF", b"\x7fELF\x02\x01", b"\x7fELF\x02\x01" + bytes(30)),  # cut off
        *(parted(align=3), parted()[:0x20000]),
        *(elf(kind=3)[:100], elf(kind=1), elf(kind=1, segments=0), elf(kind=3, segments=0)),
        elf(kind=3, segments=0xFFFF),
        *(b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbe\0\0\0\0", b"\xca\xfe\xba\xbe\0\0\0\2"),
        b"\xca\xfe\xba\xbe\0\0\0\x41" + bytes(90),  # a class of Java
        fat([0x0100000C], [b"arm" * 7])[:-1],
    ],
)
def test_anything_else_stays_as_it_came(data: bytes) -> None:
    assert lean(data) == data


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the program is for x86-64")
def test_a_program_without_what_lies_behind_its_segments_runs(tmp_path: Path) -> None:
    path = tmp_path / "program"
    for whole in (elf(kind=2), lean(elf(kind=2))):
        path.write_bytes(whole)
        path.chmod(0o755)
        assert subprocess.run([path], check=False).returncode == 42
    assert len(lean(elf(kind=2))) == 64 + 56 + 12


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the program is for x86-64")
def test_a_program_without_what_lies_between_its_segments_runs(tmp_path: Path) -> None:
    path = tmp_path / "program"
    for whole in (parted(), lean(parted())):
        path.write_bytes(whole)
        path.chmod(0o755)
        assert subprocess.run([path], check=False).returncode == 43
    assert len(lean(parted())) == 0x1000 + 4  # as far into a page as in memory
    assert lean(lean(parted())) == lean(parted())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
def test_every_library_that_is_carried_is_told_of_the_same_segments(tmp_path: Path) -> None:
    """What lies where in memory, and what it holds, is what it was."""
    site = Path(psd_tools.__file__).parents[1]
    files = [
        p for name in ("PIL", "pillow.libs", "imagecodecs") for p in site.glob(f"{name}/*.so*")
    ]
    shorter = 0
    for path in files:
        whole = path.read_bytes()
        short = lean(whole)
        shorter += len(short) < len(whole)
        assert in_memory(short) == in_memory(whole), path
    assert shorter > 10


def in_memory(data: bytes) -> list[tuple[object, ...]]:
    (table,) = struct.unpack_from("<Q", data, 32)
    (count,) = struct.unpack_from("<H", data, 56)
    found: list[tuple[object, ...]] = []
    for at in range(table, table + 56 * count, 56):
        line = struct.unpack_from("<2I6Q", data, at)
        kind, rights, offset, address, physical, here, there, align = line
        assert (address - offset) % max(1, align) == 0 or not here
        held = data[offset : offset + here]
        if kind == 6 or (kind == 1 and offset == 0):  # the tables themselves tell of new places
            held = b""
        found.append((kind, rights, address, physical, held, there, align))
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
def test_a_library_without_names_for_linkers_loads_and_does_the_same(tmp_path: Path) -> None:
    (source,) = HERE.glob("_rle*.so")
    came = source.read_bytes()
    short = lean(came + bytes(60_000))  # as if it came with its debugger's names
    assert len(short) <= len(came)
    assert not any(short[40:48])  # no table of sections
    path = tmp_path / source.name
    path.write_bytes(short)
    ctypes.CDLL(str(path))
    code = (
        "import importlib.util, sys\n"
        "name = 'psd_tools.compression._rle'\n"
        "found = importlib.util.spec_from_file_location(name, sys.argv[1])\n"
        "module = importlib.util.module_from_spec(found)\n"
        "found.loader.exec_module(module)\n"
        "packed = module.encode(b'a' * 40 + b'bcd')\n"
        "print(module.decode(packed, 43) == b'a' * 40 + b'bcd', len(packed) < 43)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True)
    assert done.stdout.split() == ["True", "True"], done.stderr
    assert lean(short) == short
