"""Programs without what no loader reads: they load, and of several processors ours is left."""

from __future__ import annotations

import ctypes
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


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG", b"\x7fELF", b"\xca\xfe\xba\xbe\0\0\0\x41" + bytes(90), b"#!/bin/sh"]
)
def test_anything_else_stays_as_it_came(data: bytes) -> None:
    assert lean(data) == data


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
def test_a_library_without_names_for_linkers_loads_and_does_the_same(tmp_path: Path) -> None:
    (source,) = HERE.glob("_rle*.so")
    whole = source.read_bytes()
    short = lean(whole)
    assert len(short) < len(whole) / 2  # it came with its debugger's names
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
