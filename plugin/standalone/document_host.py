"""The editor as a host of the panel: one open document, its history and its file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    same_placement,
    with_objects,
    without_edits,
)
from intarsia.core.state.document.history import History
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import EditResult, with_edit_result
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.state.session.host import PictureFacts
from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.ui.canvas.painting.compose import read_layers
from intarsia.ui.canvas.painting.layer_masks import with_masks_carried
from intarsia.ui.qt import QtCore, Signal
from intarsia.ui.verb_text import label_text, result_text


@dataclass(frozen=True)
class ParkedDocument:
    """A document that is open and not shown."""

    history: History[Document]
    store: PixelStore
    path: Path | None


class FileHost(QtCore.QObject):
    """`core.host.Host` over a document. Everything that changes it is a step that can be undone.

    `changed`: another snapshot is shown. `replaced`: another document is open. `taken_apart`: so
    many objects, without the background, were found. `result_added` carries an EditResult.
    `arrived`: the `changed` that follows comes from the engine, not from what a person does now.
    `undo_steps` gives how many a document that is opened now may have. `selection`: who knows the
    region that is marked on the canvas.
    """

    changed = Signal()
    replaced = Signal()
    taken_apart = Signal(int)
    result_added = Signal(object)
    arrived = Signal()

    def __init__(self, undo_steps: Callable[[], int], parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.store = PixelStore()
        self.path: Path | None = None
        self.fresh = True  # opened, not shown again
        self.selection: Callable[[], Placed | None] = _nothing
        self.history: History[Document] | None = None
        self._undo_steps = undo_steps
        self._seen: tuple[Layer, ...] = ()
        self._revision = 0

    def open(self, opened: OpenedDocument, path: Path | None, *, saved: bool) -> None:
        """Show another document; `saved` says that `path` holds exactly this."""
        self.store, self.path, self.fresh = opened.store, path, True
        self.history = History(opened.document, limit=self._undo_steps())
        if not saved:
            self.history.mark_unsaved()
        self.replaced.emit()
        self.changed.emit()

    def park(self) -> ParkedDocument:
        """The document as it is, to be shown again. Raises BadEdit where none is open."""
        history, _ = self._opened()
        history.seal()
        return ParkedDocument(history, self.store, self.path)

    def show(self, parked: ParkedDocument) -> None:
        """Show a document again in place of the present one."""
        self.store, self.path, self.history = parked.store, parked.path, parked.history
        self._seen, self.fresh = (), False
        self.replaced.emit()
        self.changed.emit()

    def close(self) -> None:
        """Show nothing."""
        self.store, self.path, self.history = PixelStore(), None, None
        self._seen, self.fresh = (), True
        self.replaced.emit()
        self.changed.emit()

    @property
    def document(self) -> Document | None:
        return self.history.current.value if self.history is not None else None

    @property
    def modified(self) -> bool:
        return self.history is not None and self.history.modified

    def change(
        self, label: str, change: Callable[[Document], Document], *, merge: str = ""
    ) -> None:
        """One undoable step from the shown snapshot. Raises what `change` raises."""
        if self._push(label, change, merge):
            self.changed.emit()

    def _push(self, label: str, change: Callable[[Document], Document], merge: str = "") -> bool:
        history, document = self._opened()
        changed = change(document)
        if changed != document:
            history.push(changed, label, merge=merge)
        return changed != document

    def walk(self, steps: int) -> None:
        """Undo (negative) or redo so many steps."""
        history, _ = self._opened()
        for _ in range(abs(steps)):
            if not (history.undo() if steps < 0 else history.redo()):
                break
        self.changed.emit()

    def mark_saved(self, path: Path, document: Document | None = None) -> None:
        """This snapshot, else the shown one, is in this file."""
        history, _ = self._opened()
        self.path = path
        history.mark_saved(document)
        self.changed.emit()

    def picture(self) -> PictureFacts | None:
        """The open picture, or None where there is none."""
        document = self.document
        if document is None:
            return None
        if document.shown_layers() != self._seen:
            self._seen = document.shown_layers()
            self._revision += 1
        title = self.path.name if self.path else self.tr("Untitled")
        return PictureFacts(
            document.id, title, document.size, document.depth, revision=str(self._revision)
        )

    def scene(self) -> OpenPicture:
        """The document as the user sees it now. Raises BadEdit where none is open."""
        _, document = self._opened()
        return OpenPicture(document, self.store, self.read_layers)

    def read(self, box: Box) -> Pixels:
        """The flattened visible picture inside `box`, RGBA, in its own depth. Raises BadEdit."""
        _, document = self._opened()
        return self.read_layers(box, document.shown_layers())

    def read_layers(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        """The `Reader` of gestures: these layers flattened inside `box`."""
        _, document = self._opened()
        pixels = read_layers(self.store, document.depth, box, layers)
        return replace(pixels, icc=document.icc)

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        """Take a new set of objects, as one undo step; labels of a map count no longer."""

        def take(document: Document) -> Document:
            return replace(with_objects(document, objects), label_map="")

        if self._push(label_text(label) or self.tr("Take apart"), take):
            if not label:
                self.arrived.emit()
            self.changed.emit()
        if not label:
            self.taken_apart.emit(sum(not x.is_background for x in objects))

    def classify(self, classes: Mapping[str, int | None]) -> None:
        """Say what objects are, as one undo step."""

        def name(document: Document) -> Document:
            items = (
                replace(x, category=classes[x.id]) if x.id in classes else x
                for x in document.objects
            )
            return with_objects(document, items)

        self.change(self.tr("Class of object"), name)

    def add_result(self, result: EditResult) -> None:
        """Add a result: into the step that asked for it, else as a step of its own."""
        history, _ = self._opened()
        store = self.store

        def add(snapshot: Document) -> Document:
            return with_masks_carried(snapshot, with_edit_result(snapshot, store, result), store)

        step = asked_by(history, result)
        if step is None or not history.amend(step, add):
            history.insert(add, result_text(result.label))
        self.result_added.emit(result)
        self.arrived.emit()
        self.changed.emit()

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        """Take these edits and their layers away; objects that were put back did that already."""
        history, document = self._opened()
        history.amend(history.steps[history.at].id, lambda x: without_edits(x, edit_ids))
        if self.document == document:
            return
        self.changed.emit()

    def _opened(self) -> tuple[History[Document], Document]:
        if self.history is None:
            raise BadEdit("No picture is open.", "Open a picture first.")
        return self.history, self.history.current.value


def asked_by(history: History[Document], result: EditResult) -> int | None:
    """The earliest step whose objects are, and lie, as the result of a Rearrange shows them."""
    if not isinstance(result.edit, Rearrange) or not result.settled:
        return None
    shown = {x.object_id: x.layer.pixels.sha256 for x in result.edit.objects}
    for step in history.steps:
        there = {
            x.id: x.affine for x in step.snapshot.objects if x.layer == shown.get(x.id, x.layer)
        }
        if all(key in there and same_placement(there[key], at) for key, at in result.settled):
            return step.id
    return None


def _nothing() -> Placed | None:
    return None
