"""A document that is worked on with no panel and no server: opened, edited, saved."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document, DocumentObject, Layer, with_objects
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import EditResult, found_objects, with_edit_result
from intarsia.core.state.ora.imported import OpenedDocument, document_of
from intarsia.core.state.ora.native_file import open_document, save_document
from intarsia.core.state.planning.corrections import (
    CorrectionRequest,
    correct_edit,
    with_correction,
)
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.placements import with_reverted
from intarsia.core.state.planning.plans import plan_settle
from intarsia.core.state.planning.preferences import chosen_values
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.file_stamp import FileStamp, stamp_of_bytes, write_unless_changed
from intarsia.core.state.storage.settings import Settings
from intarsia.core.state.storage.whole_file import MAX_FILE_BYTES, whole_file
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, Prompt, Segment
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadPicture, IntarsiaError
from intarsia.core.wire.events import (
    AnyEvent,
    Finished,
    LayerReady,
    Loading,
    ObjectReady,
    Progress,
    Report,
)
from intarsia.core.wire.files import FileFormat, FileLayer
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.core.wire.verbs import VERBS

NO_ID = "00000000-0000-4000-8000-000000000000"

AnEdit = TypeVar("AnEdit", bound=Edit)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises BadPicture where it cannot be read."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise BadPicture(f"{path} is larger than 4 GB.", "Open a smaller file.")
        return whole_file(path)
    except FileNotFoundError:
        raise BadPicture(f"There is no file {path}.", "Check the name.") from None
    except OSError as error:
        raise BadPicture(f"{path} cannot be read: {error.strerror}.", "Check the file.") from None


def open_work(path: Path, registry: Registry, progress: ProgressLine) -> Work:
    """The document in a file: ours with its edits, or a new one of any picture.

    Raises BadPicture or BadDocument.
    """
    data = read_bytes(path)  # once: a pipe gives its bytes to one reader
    stamp = stamp_of_bytes(data, path.stat().st_mtime_ns) if path.is_file() else None
    source = SourceFile(path, stamp) if stamp is not None else None
    kept = data if data and sniff(data) is FileFormat.ORA else b""
    return Work(document_of_bytes(data, path.name), registry, progress, source=source, data=kept)


def document_of_bytes(data: bytes, name: str) -> OpenedDocument:
    """The document in the bytes of a file. Raises BadPicture or BadDocument."""
    if data and sniff(data) is FileFormat.ORA:
        return open_document(data, EnginePngCodec())
    found = document_of(open_picture(data, name))
    base = hashlib.sha256(data).hexdigest()
    layers = tuple(
        replace(layer, id=_hex(f"{base}/{i}")) for i, layer in enumerate(found.document.layers)
    )
    document = replace(found.document, id=_uuid(base), layers=layers)
    return replace(found, document=document)


def with_content_id(edit: AnEdit) -> AnEdit:
    """The edit with an id that follows from what it asks, so that the same command gives the
    same bytes."""
    text, planes = to_text(replace(edit, id=NO_ID))
    digest = hashlib.sha256(text.encode())
    for plane in planes:
        digest.update(plane.sha256.encode())
    return replace(edit, id=_uuid(digest.hexdigest()))


@dataclass(frozen=True)
class SourceFile:
    """The file that a document was opened from, as it was then."""

    path: Path
    stamp: FileStamp | None


class Work:
    """One document, what was reported of the edits made on it, and the way to make more."""

    def __init__(
        self,
        found: OpenedDocument,
        registry: Registry,
        progress: ProgressLine,
        *,
        source: SourceFile | None = None,
        data: bytes = b"",
    ) -> None:
        self.document: Document = found.document
        self.store: PixelStore = found.store
        self.notes = found.notes
        self.reports: list[Report] = []
        self.registry = registry
        self._progress = progress
        self._source = source
        self._data = data
        self._merged: tuple[Document, Pixels] | None = None

    def read(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        """The `Reader` of gestures: RGBA in the document's depth, with its profile."""
        flat = flatten([self.file_layer(layer) for layer in layers], box, self.document.depth)
        return replace(flat, icc=self.document.icc)

    def merged(self) -> Pixels:
        """The flattened picture, made once for each state of the document."""
        if self._merged is None or self._merged[0] is not self.document:
            self._merged = (
                self.document,
                self.read(self.document.size.box, self.document.shown_layers()),
            )
        return self._merged[1]

    def file_layer(self, layer: Layer, *, group: str = "", visible: bool = True) -> FileLayer:
        """The layer with its pixels."""
        placed = Placed(self.store.get(layer.pixels), layer.box.left, layer.box.top)
        return FileLayer(
            name=layer.name,
            placed=placed,
            opacity=layer.opacity,
            visible=visible,
            blend=layer.blend,
            group=group,
            groups=layer.groups,
            locked=layer.locked,
            selected=layer.selected,
        )

    def options_for(self, verb: str, wanted: EditOptions) -> EditOptions:
        """`wanted` with the window and the parameters of its method. Raises UnknownMethod."""
        method = self.registry.choose(verb, wanted.method, wanted.pack).descriptor
        usual = chosen_values(Settings(), method, verb)
        return replace(wanted, rule=method.window, values=(*usual, *wanted.values))

    def take_apart(self, wanted: EditOptions) -> None:
        """Find the objects of the picture as it shows now."""
        self.document = with_objects(self.document, self._segment(Prompt(), wanted))

    def find(self, prompt: Prompt, wanted: EditOptions) -> DocumentObject:
        """The one object that a click, box or lasso means; the document stays as it is."""
        return self._segment(prompt, wanted)[0]

    def _segment(self, prompt: Prompt, wanted: EditOptions) -> tuple[DocumentObject, ...]:
        edit = Segment(
            id=NO_ID,
            seed=wanted.seed,
            method=wanted.method,
            pack=wanted.pack,
            values=wanted.values,
            picture=self.store.put(self.merged()),
            prompt=prompt,
        )
        events, report = self._run(with_content_id(edit))
        self.reports.append(report)
        found = [event.found for event in events if isinstance(event, ObjectReady)]
        return found_objects(found, self.store)

    def correct(self, wish: CorrectionRequest, wanted: EditOptions) -> None:
        """Correct objects of the partition. Raises BadEdit."""
        edit_options = self.options_for(Correct.verb, wanted)
        edit = with_content_id(
            correct_edit(self.document, self.store, self.read, wish, options=edit_options)
        )
        events, report = self._run(edit)
        self.reports.append(report)
        found = [event.found for event in events if isinstance(event, ObjectReady)]
        objects = with_correction(self.document, self.store, edit, found)
        self.document = with_objects(self.document, objects)

    def settle(self, wanted: EditOptions, *, shadow: bool = True) -> None:
        """Make the picture whole where objects have been moved or deleted."""
        edit_options = self.options_for("rearrange", wanted)
        plan = plan_settle(
            self.document, self.store, self.read, options=edit_options, shadow=shadow
        )
        self.document = with_reverted(self.document, plan)
        for step in plan.rearrange:
            self.make(step.edit, superseded=step.superseded, settled=step.settled)

    def make(
        self,
        edit: Edit,
        *,
        superseded: tuple[str, ...] = (),
        settled: tuple[tuple[str, Affine | None], ...] = (),
    ) -> str:
        """Run an edit and add its result to the document; returns the edit's id."""
        edit = with_content_id(edit)
        events, report = self._run(edit)
        layers = tuple(event.layer for event in events if isinstance(event, LayerReady))
        # Seconds differ from run to run; equal edits shall give equal files.
        kept = replace(report, seconds=0.0, made=0.0)
        result = EditResult(edit, layers, kept, superseded=superseded, settled=settled)
        document = with_edit_result(self.document, self.store, result)
        mine = [layer.id for layer in document.layers if layer.edit_id == edit.id]
        ids = {old: _hex(f"{edit.id}/{i}") for i, old in enumerate(mine)}
        renamed = tuple(replace(x, id=ids.get(x.id, x.id)) for x in document.layers)
        self.document = replace(document, layers=renamed)
        self.reports.append(report)
        return edit.id

    def save(self, path: Path) -> None:
        """Write the document as .ora. Raises NoSpace, or ChangedOnDisk where another program has
        changed the very file that was opened."""
        codec, merged = EnginePngCodec(), self.merged()
        data = save_document(self.document, self.store, codec, merged, previous=self._data)
        if self._source is not None and path.resolve() == self._source.path.resolve():
            write_unless_changed(path, [data], self._source.stamp)
        else:
            write_atomic(path, [data])

    def _run(self, edit: Edit) -> tuple[list[AnyEvent], Report]:
        events: list[AnyEvent] = []
        self._progress.begin(VERBS[edit.verb].doing)

        def on_event(event: AnyEvent) -> None:
            if isinstance(event, Progress):
                self._progress.show(event.step, event.of)
            elif isinstance(event, Loading):
                self._progress.show(event.done, event.of, f"loading {event.pack}")
            else:
                events.append(event)

        started = time.monotonic()
        Runner(self.registry).run(edit, _Requests(self.store), on_event)
        self._progress.end()
        finished = events[-1]
        if not isinstance(finished, Finished):
            raise IntarsiaError("The edit did not finish.", "Try again.")
        return events, replace(finished.report, seconds=time.monotonic() - started)


@dataclass(frozen=True)
class _Requests:
    """What the runner asks: nothing cancels a command but its interruption."""

    store: PixelStore
    cancelled: bool = False

    def picture(self, sha256: str) -> Pixels:
        return self.store.get(sha256)


def _uuid(digest: str) -> str:
    """A UUID4 in form that follows from a hex digest."""
    d = digest
    return f"{d[:8]}-{d[8:12]}-4{d[13:16]}-8{d[17:20]}-{d[20:32]}"


def _hex(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
