"""Our entries in a document: `intarsia/document.json` and the planes that no PNG holds."""

from __future__ import annotations

import hashlib
import re
import zlib

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.ora.openraster import PngCodec, png_size
from intarsia.core.state.storage.archive import Archive, ArchiveEntry
from intarsia.core.state.storage.version_folders import order_of
from intarsia.core.version import __version__
from intarsia.core.wire.encoding.codec import from_text, parse, to_text
from intarsia.core.wire.encoding.limits import DOCUMENT_LIMITS
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.core.wire.geometry import Size, check_size
from intarsia.core.wire.pixels import Depth, Pixels

DOCUMENT = "intarsia/document.json"
BLOBS = "intarsia/blobs/"
DATA = "data/"

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9A-Za-z]{1,12}){1,5}")
_LEVEL = 3  # of deflate, for planes that no program but ours reads


@dataclass(frozen=True)
class PlaneRecord:
    """A plane of the document: its sha256, its form, and the entry that holds it.

    `entry_sha256` is that of the entry's bytes, so that a change by other software is noticed.
    `profile` counts the profiles of the document, -1 where the plane has none.
    """

    name: str
    width: int
    height: int
    channels: int
    depth: Depth
    entry: str
    entry_sha256: str
    profile: int = -1


@dataclass(frozen=True)
class DocumentFile:
    """What `intarsia/document.json` holds. `stack`: sha256 of the stack.xml it was written with."""

    program: str
    stack: str
    document: Document
    planes: tuple[PlaneRecord, ...]
    profiles: tuple[bytes, ...]


class PlaneWriter:
    """Turns planes into entries, each once: PNG where that is exact, else compressed values.

    What `previous`, a file of this document, holds of them already is copied as it is.
    """

    def __init__(self, codec: PngCodec, store: PixelStore, previous: Archive | None = None) -> None:
        self._codec = codec
        self._packed = store.packed
        self._previous = previous
        self._records: dict[str, PlaneRecord] = {}
        self._profiles: dict[bytes, int] = {}
        self.entries: dict[str, ArchiveEntry] = {}

    def add_shown(self, name: str, pixels: Pixels) -> str:
        """Write a plane that other programs shall see; returns the entry of its PNG."""
        entry = f"{DATA}{name}.png"
        if entry in self.entries:
            return entry
        if (kept := self._kept(name, entry)) is not None:
            self.entries[entry] = kept
            self._records[name] = self._record(name, pixels, kept)
            return entry
        png = self._codec.encode(pixels)
        self.entries[entry] = ArchiveEntry(entry, png, packed=True)
        if self._codec.decode(png).sha256 == name:
            self._records[name] = self._record(name, pixels, self.entries[entry])
        return entry

    def add(self, name: str, pixels: Pixels) -> None:
        """Write a plane that only we read, unless its PNG holds it already."""
        if name not in self._records:
            entry = self._kept(name, f"{BLOBS}{name}") or ArchiveEntry(
                f"{BLOBS}{name}", zlib.compress(pixels.data, _LEVEL), packed=True
            )
            self.entries[entry.name] = entry
            self._records[name] = self._record(name, pixels, entry)

    def _kept(self, name: str, entry: str) -> ArchiveEntry | None:
        """The entry of a plane as the previous file has it, if it is the one that we know."""
        known = self._packed.get((name, entry))
        if known is None or self._previous is None or entry not in self._previous:
            return None
        try:
            data = self._previous.read(entry)
        except BadDocument:
            return None
        found = ArchiveEntry(entry, data, packed=True)
        return found if hashlib.sha256(data).hexdigest() == known else None

    def finish(self, document: Document, stack: bytes) -> ArchiveEntry:
        """`intarsia/document.json` for what was written."""
        text, _ = to_text(
            DocumentFile(
                program=__version__,
                stack=hashlib.sha256(stack).hexdigest(),
                document=document,
                planes=tuple(self._records[name] for name in sorted(self._records)),
                profiles=tuple(self._profiles),
            )
        )
        return ArchiveEntry(DOCUMENT, text.encode())

    def _record(self, name: str, pixels: Pixels, entry: ArchiveEntry) -> PlaneRecord:
        profile = -1
        if pixels.icc is not None:
            profile = self._profiles.setdefault(pixels.icc, len(self._profiles))
        digest = hashlib.sha256(entry.data).hexdigest()
        self._packed[name, entry.name] = digest
        return PlaneRecord(
            name=name,
            width=pixels.width,
            height=pixels.height,
            channels=pixels.channels,
            depth=pixels.depth,
            entry=entry.name,
            entry_sha256=digest,
            profile=profile,
        )


def read_document_json(archive: Archive) -> DocumentFile:
    """The parsed `intarsia/document.json`. Raises BadDocument where it cannot be read."""
    raw = archive.read(DOCUMENT, DOCUMENT_LIMITS.header_bytes)
    try:
        return from_text(raw.decode(), (), DocumentFile, limits=DOCUMENT_LIMITS)
    except (UnicodeDecodeError, IntarsiaError) as error:
        raise BadDocument(f"The edits of the document cannot be read. {error}") from error


def newer_program(archive: Archive) -> str:
    """The version that wrote the document where that is newer than ours, "" else.

    It reads what every version writes, `program` in `intarsia/document.json`.
    """
    try:
        raw = archive.read(DOCUMENT, DOCUMENT_LIMITS.header_bytes)
        found = parse(raw.decode(), DOCUMENT_LIMITS)
    except (UnicodeDecodeError, IntarsiaError):
        return ""
    program = found.get("program") if isinstance(found, dict) else None
    if not isinstance(program, str) or not _VERSION.fullmatch(program):
        return ""
    return program if order_of(program) > order_of(__version__) else ""


def read_planes(archive: Archive, file: DocumentFile, codec: PngCodec) -> PixelStore:
    """Every plane that the document names. Raises BadDocument: changed, missing or damaged."""
    store = PixelStore()
    for record in file.planes:
        size = check_size(record.width, record.height)
        length = size.pixels * record.channels * record.depth.bytes
        data = archive.read(record.entry, length + (1 << 20))
        if hashlib.sha256(data).hexdigest() != record.entry_sha256:
            raise BadDocument("Another program has changed the document's layers.")
        icc = _profile(file, record)
        if record.entry.startswith(DATA):
            pixels = _of_png(data, size, codec, icc)
        else:
            pixels = _of_blob(data, length, record, icc)
        if store.put(pixels) != record.name:
            raise BadDocument("A plane of the document is not what its name says.")
        store.packed[record.name, record.entry] = record.entry_sha256
    lacking = [name for name in file.document.planes() if name not in store]
    if lacking:
        raise BadDocument("The document lacks pixels that it names.")
    return store


def _profile(file: DocumentFile, record: PlaneRecord) -> bytes | None:
    if record.profile < 0:
        return None
    if record.profile >= len(file.profiles):
        raise BadDocument("The document lacks a colour profile that it names.")
    return file.profiles[record.profile]


def _of_png(data: bytes, size: Size, codec: PngCodec, icc: bytes | None) -> Pixels:
    if png_size(data) != size:
        raise BadDocument("A layer of the document has another size than it should.")
    found = codec.decode(data)
    return Pixels(found.width, found.height, found.channels, found.depth, found.data, icc)


def _of_blob(data: bytes, length: int, record: PlaneRecord, icc: bytes | None) -> Pixels:
    inflater = zlib.decompressobj()
    try:
        plane = inflater.decompress(data, length + 1)
    except zlib.error as error:
        raise BadDocument("A plane of the document is damaged.") from error
    if len(plane) != length:
        raise BadDocument("A plane of the document is cut off.")
    return Pixels(record.width, record.height, record.channels, record.depth, plane, icc)
