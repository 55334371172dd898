"""Objects and edits inside the .kra: annotations that Krita saves with the document."""

from __future__ import annotations

import hashlib
import uuid
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace

from krita import Document

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.edits import EDIT_CLASSES
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.encoding.limits import DOCUMENT_LIMITS
from intarsia.core.wire.encoding.shapes import record_of
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.core.wire.geometry import check_size
from intarsia.core.wire.pixels import Depth, Pixels
from intarsia.plugin.krita.documents.pixels import byte_array
from intarsia.plugin.krita.documents.record import DocumentRecord
from intarsia.ui.qt import QtCore

STATE = "intarsia/state.json"
PLANES = "intarsia/planes/"
_ENDINGS = (".kra", ".krz")


@dataclass(frozen=True)
class PlaneForm:
    """The form of a plane; its values are in the annotation of its name."""

    name: str
    width: int
    height: int
    channels: int
    depth: Depth


@dataclass(frozen=True)
class StoredRecord:
    """What the state annotation holds."""

    record: DocumentRecord
    planes: tuple[PlaneForm, ...]


def learn_shapes() -> None:
    """Writes the classes of a record and of edits, which the first document and the first edit of
    a kind would wait for; on any thread."""
    for kind in (StoredRecord, *EDIT_CLASSES):
        record_of(kind)


def write_record(
    document: Document,
    record: DocumentRecord,
    store: PixelStore,
    ready: Mapping[str, QtCore.QByteArray],
    forms: Mapping[str, PlaneForm],
) -> None:
    """Put the record and the planes it names into the document; planes once written stay.

    `ready`: planes of the store in Krita's form, as far as they were made in the background.
    `forms`: of those that were read with the document, which need not be loaded. The record names
    its file: see `file_mark`.
    """
    names = sorted([name for name in record.planes() if name in store])
    there = set(document.annotationTypes())
    for name in names:
        if PLANES + name not in there:
            data = ready[name] if name in ready else byte_array(store.get(name).data)
            _put(document, PLANES + name, data)  # Krita packs it when it saves
    for key in there:
        if key.startswith(PLANES) and key.removeprefix(PLANES) not in names:
            document.removeAnnotation(key)
    every = tuple(forms.get(name) or _form(name, store.get(name)) for name in names)
    text, _ = to_text(StoredRecord(record, every))
    _put(document, STATE, QtCore.QByteArray(text.encode()))


@dataclass(frozen=True)
class ReadRecord:
    """A document's record, and its planes with their forms; they are loaded when asked for."""

    record: DocumentRecord
    store: PixelStore
    forms: Mapping[str, PlaneForm]


def read_record(document: Document) -> ReadRecord | None:
    """The document's record and planes, None where it has none. Raises BadDocument.

    A document that was saved under another name since is another document: it gets a new id.
    """
    raw = bytes(document.annotation(STATE))
    if not raw:
        return None
    try:
        stored = from_text(raw.decode(), (), StoredRecord, limits=DOCUMENT_LIMITS)
    except (UnicodeDecodeError, IntarsiaError) as error:
        raise BadDocument(
            "The objects and edits in this document cannot be read.", "Take it apart again."
        ) from error
    store, record = PixelStore(), stored.record
    forms = {form.name: form for form in stored.planes}
    for form in stored.planes:
        store.adopt(form.name, _plane(document, form))  # hundreds of megabytes, perhaps
    if not forms.keys() >= record.planes():
        raise BadDocument("The document lacks pixels that it names.", "Take it apart again.")
    mark = file_mark(document)
    if record.file not in ("", mark):  # the same file gets the same id every time it is opened
        name = uuid.uuid5(uuid.NAMESPACE_OID, record.document_id + mark)
        record = replace(record, document_id=str(name))
    return ReadRecord(record, store, forms)


def edits_in(path: str) -> frozenset[str] | None:
    """The edits whose results a saved .kra holds, those that are undone included; None for a file
    that cannot hold them."""
    if not path.lower().endswith(_ENDINGS):
        return None
    try:
        with zipfile.ZipFile(path) as archive:
            entry = next((x for x in archive.infolist() if x.filename.endswith(f"/{STATE}")), None)
            if entry is None or entry.file_size > DOCUMENT_LIMITS.header_bytes:
                return frozenset()
            text = archive.read(entry).decode()
        stored = from_text(text, (), StoredRecord, limits=DOCUMENT_LIMITS)
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError, IntarsiaError):
        return frozenset()
    return frozenset(result.edit.id for result in stored.record.results)


def file_mark(document: Document) -> str:
    """A hash of the document's file name, which tells copies apart and gives no path away; "" for a
    file that cannot hold a record: what was begun in it goes on in the file it is saved as."""
    name = str(document.fileName())
    if not name.lower().endswith(_ENDINGS):
        return ""
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def _form(name: str, pixels: Pixels) -> PlaneForm:
    return PlaneForm(name, pixels.width, pixels.height, pixels.channels, pixels.depth)


def _plane(document: Document, form: PlaneForm) -> Callable[[], Pixels]:
    """What makes the plane of Krita's bytes, on any thread. Raises BadDocument for too few."""
    size = check_size(form.width, form.height)
    length = size.pixels * form.channels * form.depth.bytes
    data = document.annotation(PLANES + form.name)
    if data.size() != length:
        raise BadDocument("A plane of the document is cut off.", "Take it apart again.")
    return lambda: Pixels(form.width, form.height, form.channels, form.depth, bytes(data))


def _put(document: Document, key: str, data: QtCore.QByteArray) -> None:
    document.setAnnotation(key, "Intarsia", data)
