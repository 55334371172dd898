"""A host that lives in memory, and what an engine may find or give in its picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    with_object,
    with_objects,
    without_edits,
)
from intarsia.core.state.document.history import History
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import EditResult, with_edit_result
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.state.session.host import PictureFacts
from intarsia.core.wire.events import FoundObject, ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

SIZE = Size(600, 400)


class MemoryHost:
    """Keeps its document in a history, as the editor does."""

    def __init__(self) -> None:
        self.store = PixelStore()
        source = self.store.put(Pixels(600, 400, RGBA, Depth.U8, b"\x40" * (600 * 400 * 4)))
        original = Layer("original", "Original", LayerKind.ORIGINAL, source, SIZE.box)
        self.history = History(Document("doc", SIZE, Depth.U8, (original,)))
        self.reads = 0
        self.open = True
        self.marked: Placed | None = None

    @property
    def document(self) -> Document:
        return self.history.current.value

    def picture(self) -> PictureFacts | None:
        if not self.open:
            return None
        revision = str(len(self.document.edits))
        return PictureFacts(self.document.id, "test", SIZE, Depth.U8, revision)

    def scene(self) -> OpenPicture:
        return OpenPicture(self.document, self.store, self._flatten)

    def read(self, box: Box) -> Pixels:
        self.reads += 1
        return self.store.get(self.document.original.pixels).crop(box)

    def selection(self) -> Placed | None:
        return self.marked

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        self.history.push(with_objects(self.document, objects), label or "Objects")

    def classify(self, classes: Mapping[str, int | None]) -> None:
        items = (replace(o, category=classes.get(o.id, o.category)) for o in self.document.objects)
        self.history.push(with_objects(self.document, items), "Class")

    def add_result(self, result: EditResult) -> None:
        self.history.push(with_edit_result(self.document, self.store, result), "Result")

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        self.history.push(without_edits(self.document, edit_ids), "Put back")

    def move(self, object_id: str, affine: Affine | None) -> None:
        moved = with_object(self.document, object_id, lambda o: replace(o, affine=affine))
        self.history.push(moved, "Move")

    def _flatten(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        return self.read(box)


def fill(object_id: str = "") -> ResultLayer:
    """A result layer of 20 x 20 at 5, 6."""
    return ResultLayer("Fill", Role.FILL, Placed(blank(Size(20, 20)), 5, 6), object_id)


def thing(object_id: str, box: Box) -> FoundObject:
    """A found object that fills its box."""
    layer = Pixels(box.width, box.height, RGBA, Depth.U8, b"\x80" * (box.size.pixels * 4))
    mask = Pixels(box.width, box.height, GREY, Depth.U8, b"\xff" * box.size.pixels)
    return FoundObject(
        object_id,
        object_id.title(),
        Placed(layer, box.left, box.top),
        Placed(mask, box.left, box.top),
    )
