"""Zip archives with bounds when read and fixed timestamps when written."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadDocument

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_READABLE = 0o644 << 16
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OSError)


@dataclass(frozen=True)
class ArchiveLimits:
    """The bounds of an archive. `ratio`: unpacked bytes per packed byte of an entry above 1 MB."""

    entries: int = 20_000
    entry_bytes: int = 4 << 30
    total_bytes: int = 16 << 30
    ratio: int = 1100


@dataclass(frozen=True)
class ArchiveEntry:
    """One file to write; `packed` says that its bytes are compressed already."""

    name: str
    data: bytes
    packed: bool = False


def write_archive(entries: Iterable[ArchiveEntry]) -> bytes:
    """A zip of the entries in their order; equal entries give equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for entry in entries:
            info = zipfile.ZipInfo(entry.name, _EPOCH)
            info.create_system = 3
            info.external_attr = _READABLE
            info.compress_type = zipfile.ZIP_STORED if entry.packed else zipfile.ZIP_DEFLATED
            archive.writestr(info, entry.data)
    return out.getvalue()


class Archive:
    """A zip whose directory was checked; entries are unpacked when they are asked for."""

    def __init__(self, data: bytes, limits: ArchiveLimits | None = None) -> None:
        """Raises BadDocument where the archive is broken or promises more than the limits."""
        limits = limits or ArchiveLimits()
        # Counted in the bytes: reading a directory of a million entries is what it would cost.
        claimed = data.count(b"PK\x01\x02")
        if claimed > limits.entries:
            raise BadDocument(
                f"The document claims {claimed:,} parts; the limit is {limits.entries:,}."
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise BadDocument(
                "The document is damaged or cut off.", "Open an autosaved or earlier copy of it."
            ) from error
        self._entries: dict[str, zipfile.ZipInfo] = {}
        total = 0
        for info in self._zip.infolist():
            total += info.file_size
            _check_entry(info, limits)
            if info.filename in self._entries:
                raise BadDocument(f"The document holds {_short(info.filename)} twice.")
            self._entries[info.filename] = info
        if total > limits.total_bytes:
            raise BadDocument(
                f"The document claims {total / 1e9:,.1f} GB; "
                f"the limit is {limits.total_bytes / 1e9:,.1f} GB."
            )

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def packed_bytes(self, name: str) -> int:
        """How many bytes an entry takes in the file; 0 where it is missing."""
        info = self._entries.get(name)
        return 0 if info is None else info.compress_size

    def read_start(self, name: str, most: int) -> bytes:
        """The first bytes of an entry, no more than `most`. Raises BadDocument."""
        info = self._entries.get(name)
        if info is None:
            raise BadDocument(f"The document lacks its part {_short(name)}.")
        try:
            with self._zip.open(info) as file:
                return file.read(most)
        except (*_BROKEN, NotImplementedError, RuntimeError) as error:
            raise BadDocument(f"The document's part {_short(name)} is damaged.") from error

    def read(self, name: str, most: int | None = None) -> bytes:
        """The bytes of an entry. Raises BadDocument: missing, broken, or above `most` bytes."""
        info = self._entries.get(name)
        if info is None:
            raise BadDocument(f"The document lacks its part {_short(name)}.")
        if most is not None and info.file_size > most:
            raise BadDocument(f"The document's part {_short(name)} is too large.")
        try:
            return self._zip.read(info)
        except (*_BROKEN, NotImplementedError, RuntimeError) as error:
            raise BadDocument(
                f"The document's part {_short(name)} is damaged.",
                "Open an autosaved or earlier copy of it.",
            ) from error


def _check_entry(info: zipfile.ZipInfo, limits: ArchiveLimits) -> None:
    bomb = info.file_size > max(1 << 20, info.compress_size * limits.ratio)
    if info.file_size > limits.entry_bytes or bomb:
        raise BadDocument(f"The document's part {_short(info.filename)} unpacks without bounds.")
    if info.flag_bits & _ENCRYPTED:
        raise BadDocument("The document is encrypted.", "Save it without a password.")


def _short(name: str) -> str:
    return repr(name if len(name) <= 60 else f"{name[:57]}...")
