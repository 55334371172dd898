"""What lies behind an object, as far as it is known, for showing it while dragging."""

from __future__ import annotations

from dataclasses import dataclass

from intarsia.core.state.document import Document
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.images import screen_image
from intarsia.ui.qt import QtGui


@dataclass(frozen=True)
class Plate:
    """The picture behind one object; transparent where it changes nothing."""

    box: Box
    image: QtGui.QImage


class Plates:
    """Plates by object; one is forgotten as soon as the picture under it changes."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Plate, ...]] = {}

    def put(self, object_id: str, layers: tuple[Placed, ...]) -> None:
        self._held[object_id] = tuple(Plate(x.box, screen_image(x.pixels)) for x in layers)

    def get(self, object_id: str) -> tuple[Plate, ...]:
        return self._held.get(object_id, ())

    def __contains__(self, object_id: str) -> bool:
        return object_id in self._held

    def keep(self, old: Document | None, new: Document | None) -> None:
        """Forget the plates that the way from one snapshot to the next makes stale."""
        if old is None or new is None or old.original.pixels != new.original.pixels:
            self._held = {}
            return
        before, after = set(old.shown_layers()), set(new.shown_layers())
        changed = [layer.box for layer in before ^ after]
        for object_id, plates in list(self._held.items()):
            boxes = [plate.box for plate in plates]
            if any(not a.intersection(b).empty for a in boxes for b in changed):
                del self._held[object_id]
