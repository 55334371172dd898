"""Archives that are broken, endless or malicious: one sentence, and nothing unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest

from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.state.storage.archive import Archive, ArchiveEntry, ArchiveLimits, write_archive
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import blank

CODEC = EnginePngCodec()
BOMB = b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def huge_png(width: int, height: int) -> bytes:
    """A PNG that claims these sides and holds next to nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    out = b"\x89PNG\r\n\x1a\n"
    for kind, body in chunks:
        out += struct.pack(">I", len(body)) + kind + body
        out += struct.pack(">I", zlib.crc32(kind + body))
    return out


def ora(stack: bytes, **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        archive.writestr("stack.xml", stack)
        for name, data in more.items():
            archive.writestr(f"{name}.png", data)
    return out.getvalue()


LAYER = b'<image w="5" h="5"><stack><layer src="a.png"/></stack></image>'
HOSTILE = {
    "entities": ora(BOMB + LAYER),
    "utf-16 entities": ora((BOMB + LAYER).decode().encode("utf-16")),
    "no xml": ora(b"nothing"),
    "no size": ora(b"<image><stack/></image>"),
    "endless size": ora(b'<image w="1000000" h="100000"><stack/></image>'),
    "size of letters": ora(b'<image w="x" h="5"><stack/></image>'),
    "place of letters": ora(LAYER.replace(b"src", b'x="nan" src')),
    "far away": ora(LAYER.replace(b"src", b'x="1e300" src')),
    "missing picture": ora(LAYER),
    "no source": ora(LAYER.replace(b"src", b"source")),
    "layer out of bounds": ora(LAYER, a=huge_png(100_000, 100_000)),
    "lying layer": ora(LAYER, a=huge_png(16_000, 16_000)),
    "empty layer": ora(LAYER, a=huge_png(0, 5)),
    "layer of text": ora(LAYER, a=b"hello"),
    "deep stacks": ora(b'<image w="5" h="5">' + b"<stack>" * 100_000),
    "many layers": ora(b'<image w="5" h="5"><stack>' + b'<layer src="a"/>' * 20_000),
    "empty stack": ora(b'<image w="5" h="5"><stack/></image>'),
    "another kind": write_archive([ArchiveEntry("mimetype", b"application/zip", packed=True)]),
    "no archive": b"PK\x03\x04" + bytes(100),
    "nothing": b"",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_one_sentence(name: str) -> None:
    with pytest.raises(IntarsiaError) as caught:
        open_document(HOSTILE[name], CODEC)
    assert caught.value.kind in ("bad_document", "bad_picture")
    assert caught.value.message.endswith(".")
    assert "\n" not in str(caught.value)


def test_a_document_cut_off_anywhere_is_refused() -> None:
    whole = ora(LAYER, a=CODEC.encode(blank(Size(5, 5))))
    assert open_document(whole, CODEC).document.size.width == 5
    for cut in range(1, len(whole), 37):
        with pytest.raises(IntarsiaError):
            open_document(whole[:cut], CODEC)


def test_bounds_of_an_archive_are_those_given() -> None:
    data = write_archive([ArchiveEntry("a", bytes(2_000_000)), ArchiveEntry("b", b"x" * 100)])
    for limits, why in (
        (ArchiveLimits(entries=1), "claims 2 parts; the limit is 1"),
        (ArchiveLimits(total_bytes=1_000_000), "claims .* GB; the limit is"),
        (ArchiveLimits(entry_bytes=1_000_000), "without bounds"),
        (ArchiveLimits(ratio=10), "without bounds"),
    ):
        with pytest.raises(BadDocument, match=why):
            Archive(data, limits)
    assert Archive(data).read("b") == b"x" * 100
    with pytest.raises(BadDocument, match="too large"):
        Archive(data).read("b", most=99)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_entry_that_is_there_twice_is_refused() -> None:
    with pytest.raises(BadDocument, match="twice"):
        Archive(write_archive([ArchiveEntry("a", b"1"), ArchiveEntry("a", b"2")]))


def test_a_changed_byte_in_an_entry_is_noticed() -> None:
    data = bytearray(write_archive([ArchiveEntry("a", b"x" * 50, packed=True)]))
    data[data.index(b"xxxx") + 3] ^= 1
    with pytest.raises(BadDocument, match="damaged"):
        Archive(bytes(data)).read("a")
