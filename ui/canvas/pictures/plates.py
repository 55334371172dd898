"""What lies behind objects, as far as it is known, for showing it while they are dragged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.pictures.images import screen_image
from intarsia.ui.qt import QtGui

Key = frozenset[str]  # the objects that a plate was completed without


@dataclass(frozen=True)
class Plate:
    """A piece of the picture without some objects; transparent where it changes nothing."""

    box: Box
    image: QtGui.QImage


class Plates:
    """Plates by the objects they lack; forgotten as soon as the picture under them changes."""

    def __init__(self) -> None:
        self._held: dict[Key, tuple[Plate, ...]] = {}

    def put(self, lacking: Iterable[str], layers: tuple[Placed, ...]) -> None:
        self._held[frozenset(lacking)] = tuple(Plate(x.box, screen_image(x.pixels)) for x in layers)

    def __contains__(self, lacking: Iterable[str]) -> bool:
        return frozenset(lacking) in self._held

    def without(self, object_ids: set[str]) -> Iterator[tuple[Key, tuple[Plate, ...]]]:
        """The plates that lack nothing but these objects; those that lack more come later."""
        fitting = [(key, plates) for key, plates in self._held.items() if key <= object_ids]
        yield from sorted(fitting, key=lambda item: len(item[0]))

    def keep(self, old: Document | None, new: Document | None) -> None:
        """Forget the plates that the way from one snapshot to the next makes stale."""
        if old is None or new is None or old.original.pixels != new.original.pixels:
            self._held = {}
            return
        masks = {x.id: x.mask for x in old.objects}
        reshaped = {x.id for x in new.objects if masks.get(x.id, x.mask) != x.mask}
        self._held = {key: plates for key, plates in self._held.items() if not key & reshaped}
        before, after = set(old.shown_layers()), set(new.shown_layers())
        changed = [layer.box for layer in before ^ after]
        for key, plates in list(self._held.items()):
            boxes = [plate.box for plate in plates]
            if any(not a.intersection(b).empty for a in boxes for b in changed):
                del self._held[key]
