"""Owns the two containers of torch files: the zip archive, and the plain file of pickles before it.

Both are read through one mapping of the file; a tensor is laid on it and not copied.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from typing import IO

from torch import Tensor

from intarsia.core.engine.compute.tensor_claims import (
    Buffer,
    StorageClaim,
    TensorClaim,
    UnsoundFile,
    tensor_at,
)
from intarsia.core.engine.compute.tensor_pickle import PickledContent, read_pickle

ZIP_HEAD = b"PK\x03\x04"
_MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001
_LOCAL_HEADER = 30  # bytes before the name of a member
_ENCRYPTED = 1


@dataclass(frozen=True)
class TorchFile:
    """An open torch file: what its pickle holds, and where each of its storages begins."""

    buffer: Buffer
    content: PickledContent
    starts: dict[str, int]
    scripted: bool = False  # a TorchScript archive: its content is a tree of objects

    def tensor(self, claim: TensorClaim) -> Tensor:
        """The tensor of a claim of this file. Raises UnsoundFile."""
        start = self.starts.get(claim.storage.key)
        if start is None:
            raise UnsoundFile("a tensor's bytes are not in the file")
        return tensor_at(claim, self.buffer, start)


def open_zip(stream: IO[bytes], buffer: Buffer) -> TorchFile:
    """The archive in `stream`, whose bytes are `buffer`. Raises UnsoundFile, BadZipFile."""
    with zipfile.ZipFile(stream) as archive:
        members = {member.filename: member for member in archive.infolist()}
        tables = [n for n in members if n == "data.pkl" or n.endswith("/data.pkl")]
        if len(tables) != 1:
            raise UnsoundFile("the archive has no table of contents")
        prefix = tables[0].removesuffix("data.pkl")
        if f"{prefix}byteorder" in members and _read(members[f"{prefix}byteorder"], buffer) != (
            b"little"
        ):
            raise UnsoundFile("it was written by a machine of another byte order")
        start, size = _place(members[tables[0]], buffer)
        scripted = f"{prefix}constants.pkl" in members
    content = read_pickle(_Window(buffer, start, start + size), scripted=scripted)
    starts = {}
    for key, storage in content.storages.items():
        member = members.get(f"{prefix}data/{key}")
        if member is None:
            continue
        starts[key], held = _place(member, buffer)
        if held < storage.bytes:
            raise UnsoundFile("a tensor claims more than the file holds")
    return TorchFile(buffer, content, starts, scripted)


def open_plain(buffer: Buffer) -> TorchFile:
    """The plain file whose bytes are `buffer`. Raises UnsoundFile."""
    stream = _Window(buffer, 0, len(buffer))
    magic, protocol = read_pickle(stream).value, read_pickle(stream).value
    if magic != _MAGIC or protocol != _PROTOCOL:
        raise UnsoundFile("it is no file of tensors")
    read_pickle(stream)  # sizes of the machine that wrote it
    content = read_pickle(stream)
    keys = read_pickle(stream).value if not content.unknown else []
    if not isinstance(keys, list):
        raise UnsoundFile("its list of storages is damaged")
    return TorchFile(buffer, content, _starts_after(stream, keys, content.storages))


def _starts_after(
    stream: _Window, keys: list[object], storages: dict[str, StorageClaim]
) -> dict[str, int]:
    """Where the storages begin that follow the pickles: each one's count, then its bytes."""
    starts = {}
    for key in keys:
        storage = storages.get(str(key))
        if storage is None:
            raise UnsoundFile("its list of storages is damaged")
        (count,) = struct.unpack("<q", stream.read(8))
        if count != storage.count:
            raise UnsoundFile("a storage has another size than its table says")
        starts[storage.key] = stream.tell()
        stream.skip(storage.bytes)
    return starts


def _read(member: zipfile.ZipInfo, buffer: Buffer) -> bytes:
    start, size = _place(member, buffer)
    return bytes(buffer[start : start + min(size, 16)]).strip()


def _place(member: zipfile.ZipInfo, buffer: Buffer) -> tuple[int, int]:
    """Where a member's bytes begin, and how many they are; they must lie there as they are."""
    if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
        raise UnsoundFile("it is packed, which torch files are not")
    if member.flag_bits & _ENCRYPTED:
        raise UnsoundFile("it is encrypted")
    head = bytes(buffer[member.header_offset : member.header_offset + _LOCAL_HEADER])
    if len(head) < _LOCAL_HEADER or head[:4] != ZIP_HEAD:
        raise UnsoundFile("the archive is damaged")
    names, extras = struct.unpack("<HH", head[26:30])
    start = member.header_offset + _LOCAL_HEADER + names + extras
    if start + member.file_size > len(buffer):
        raise UnsoundFile("the archive is cut off")
    return start, member.file_size


class _Window:
    """A part of a buffer as a stream, for `pickletools`: it has what that asks for."""

    def __init__(self, buffer: Buffer, start: int, stop: int) -> None:
        self._buffer, self._at, self._stop = buffer, start, stop

    def read(self, size: int = -1) -> bytes:
        stop = self._stop if size < 0 else min(self._stop, self._at + size)
        piece = bytes(self._buffer[self._at : stop])
        self._at = stop
        return piece

    def readline(self) -> bytes:
        found = self._buffer.find(b"\n", self._at, self._stop)
        return self.read((self._stop if found < 0 else found + 1) - self._at)

    def tell(self) -> int:
        return self._at

    def skip(self, size: int) -> None:
        """Go on after `size` bytes. Raises UnsoundFile where there are fewer."""
        if self._at + size > self._stop:
            raise UnsoundFile("the file is cut off")
        self._at += size
