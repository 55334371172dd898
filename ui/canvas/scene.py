"""What the canvas shows and what is chosen in it: a document, the objects held by the pointer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    placements_with_parts,
    same_placement,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import inside
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.canvas.pictures.plates import Plates
from intarsia.ui.qt import QtCore, Signal

_OF_OBJECT = (LayerKind.OBJECT, LayerKind.SHADOW)

HIDDEN, _GRID = 0.15, 12


class CanvasScene(QtCore.QObject):
    """The document as the canvas sees it, with the placements of a drag laid over it.

    `revision` grows with everything that changes the resting picture; `live` holds the placements
    of the objects that the pointer holds right now.
    """

    changed = Signal()
    live_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()

    def __init__(self, store: PixelStore, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.images = PlaneImages(store)
        self.plates = Plates()
        self.document: Document | None = None
        self.revision = 0
        self.live: dict[str, Affine] = {}
        self.selection: tuple[str, ...] = ()
        self.hovered = ""
        self.candidate: DocumentObject | None = None

    def reset(self, store: PixelStore) -> None:
        """Forget everything of the last document; the next one has its planes in `store`."""
        self.store, self.document = store, None
        self.images.reset(store)
        self.live = {}
        self.plates.keep(None, None)
        self.select(())
        self.hover("")
        self.touch()

    def show(self, document: Document | None) -> None:
        """Take another snapshot; choices that it no longer has are dropped."""
        old, self.document = self.document, document
        known = {x.id for x in self.objects()}
        self.plates.keep(old, document)
        self.live = {key: value for key, value in self.live.items() if key in known}
        self.touch()
        self.select(x for x in self.selection if x in known)
        self.hover(self.hovered if self.hovered in known else "")

    def touch(self) -> None:
        """Say that the resting picture looks different now."""
        self.revision += 1
        self.changed.emit()

    def objects(self) -> tuple[DocumentObject, ...]:
        """The objects, back to front, with the placements of the drag."""
        if self.document is None:
            return ()
        return tuple(
            replace(x, affine=self.live[x.id]) if x.id in self.live else x
            for x in self.document.objects
        )

    def object(self, object_id: str) -> DocumentObject | None:
        return next((x for x in self.objects() if x.id == object_id), None)

    def selected(self) -> tuple[DocumentObject, ...]:
        """The chosen objects that are in the picture, back to front."""
        return tuple(x for x in self.objects() if x.id in self.selection and x.affine is not None)

    def select(self, object_ids: Iterable[str]) -> None:
        chosen = tuple(dict.fromkeys(object_ids))
        if chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit()

    def hover(self, object_id: str) -> None:
        if object_id != self.hovered:
            self.hovered = object_id
            self.hover_changed.emit()

    def propose(self, candidate: DocumentObject | None) -> None:
        """Show an object that a prompt has found and nobody has accepted yet."""
        self.candidate = candidate
        self.hover_changed.emit()

    def hold(self, placements: Mapping[str, Affine]) -> None:
        """Show these objects where the pointer has them; an empty mapping lets go."""
        held = set(self.live)
        where = placements_with_parts(self.document.objects if self.document else (), placements)
        self.live = {key: affine for key, affine in where.items() if affine is not None}
        if held != set(self.live):
            self.revision += 1
        self.live_changed.emit()

    def unrested(self) -> tuple[DocumentObject, ...]:
        """Objects that the result layers do not show where they are: moved or held."""
        return tuple(x for x in self.objects() if x.visible and (x.pending or x.id in self.live))

    def base_layers(self) -> tuple[Layer, ...]:
        """The layers of the resting picture, without the old results of unrested objects."""
        if self.document is None:
            return ()
        away = {x.id for x in self.unrested()}
        return tuple(
            x
            for x in self.document.shown_layers()
            if not (x.kind in _OF_OBJECT and x.object_id in away)
        )

    def holes(self) -> tuple[DocumentObject, ...]:
        """Unrested objects that the base still shows in their old place."""
        return tuple(
            x for x in self.unrested() if not x.copied and same_placement(x.settled, Affine())
        )

    def lie_behind(self, object_ids: Iterable[str]) -> bool:
        """Whether others cover a good part of these objects: more than HIDDEN of some points."""
        objects = self.objects()
        shown = [x for x in objects if x.id in set(object_ids) and x.visible and x.affine]
        own = {part for item in shown for part in family(objects, item.id)}
        spots = [((k + 0.5) / _GRID, (j + 0.5) / _GRID) for k in range(_GRID) for j in range(_GRID)]
        points = [
            (item, box.left + box.width * across, box.top + box.height * down)
            for item in shown
            for box in (item.target_box,)
            for across, down in spots
        ]
        seen = [self.hit(x, y) for item, x, y in points if covers(item, self.store, x, y)]
        hidden = sum(item is not None and item.id not in own for item in seen)
        return hidden > HIDDEN * len(seen)

    def hit(self, px: float, py: float) -> DocumentObject | None:
        """The topmost movable object under a point of the picture."""
        for item in reversed(self.objects()):
            if item.visible and not item.is_background and covers(item, self.store, px, py):
                return item
        return None


def covers(item: DocumentObject, store: PixelStore, px: float, py: float) -> bool:
    """Whether an object, where it is now, covers a point of the picture."""
    if item.affine is None or abs(item.affine.determinant) < 1e-9:
        return False
    x, y = item.affine.inverse().apply(px, py)
    column, row = int(x // 1) - item.box.left, int(y // 1) - item.box.top
    if not (0 <= column < item.box.width and 0 <= row < item.box.height):
        return False
    return inside(store.get(item.mask), column, row)


def family(objects: Iterable[DocumentObject], object_id: str) -> tuple[str, ...]:
    """The whole that an object is a part of, with all parts: what one click takes."""
    items = {x.id: x for x in objects}
    whole = object_id
    while items[whole].parent in items and not items[items[whole].parent].is_background:
        whole = items[whole].parent
    return tuple(x for x in items if x == whole or _descends(items, x, whole))


def _descends(items: Mapping[str, DocumentObject], object_id: str, whole: str) -> bool:
    parent = items[object_id].parent
    while parent in items:
        if parent == whole:
            return True
        parent = items[parent].parent
    return False


def bounds_of(objects: Iterable[DocumentObject]) -> Box:
    """The box around the objects where they are now."""
    box = Box(0, 0, 0, 0)
    for item in objects:
        box = box.union(item.target_box)
    return box
