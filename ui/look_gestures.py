"""Makes the gestures of the look section edits of the session, whatever the host."""

from __future__ import annotations

from intarsia.core.host import Host
from intarsia.core.state.document import DocumentObject
from intarsia.core.state.looks import Look, Seen, classes_of
from intarsia.core.state.session import Session
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Placed
from intarsia.ui.attempts import Attempts
from intarsia.ui.canvas.label_map import derived_map
from intarsia.ui.look_section import LookSection
from intarsia.ui.qt import QtCore
from intarsia.ui.region_of import marked_region
from intarsia.ui.widgets.exemplar_well import ExemplarWell, thumbnail

_LABEL_BYTES = 2  # of a pixel in a map


class LookGestures(QtCore.QObject):
    """`attempts` runs the gestures, and makes what takes long for them."""

    def __init__(
        self,
        host: Host,
        session: Session,
        section: LookSection,
        well: ExemplarWell,
        attempts: Attempts,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._session = host, session
        self._section, self._well = section, well
        self._attempts = attempts
        self._new_class: int | None = None
        for signal, gesture in (
            (section.take_asked, self._take),
            (section.give_asked, self._give),
            (section.add_asked, self._add),
            (section.vary_asked, self._vary),
            (section.vary_freely_asked, self._vary_freely),
        ):
            signal.connect(lambda gesture=gesture: attempts.attempt(gesture))
        section.class_chosen.connect(self._classify)
        section.classes_asked.connect(self._find_classes)
        self._subscription = session.selected.subscribe(self._show_class)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def _take(self) -> None:
        chosen = self._chosen()
        if not chosen:
            raise BadEdit("No object is chosen.", "Choose the object whose look you want.")
        name = chosen[-1].layer
        pixels = self._host.scene().store.get(name)
        small = self._attempts.made(("exemplar", name), len(pixels.data), lambda: thumbnail(pixels))
        self._well.take(pixels, small)

    def _give(self) -> None:
        self._session.looks.transfer(self._region(), self._look(), seen=self._seen())

    def _add(self) -> None:
        category = self._section.category.category
        region, look = self._region(), self._look()
        self._session.looks.add(region, look, category=category, seen=self._seen())

    def _vary(self) -> None:
        self._session.looks.vary(self._region(), seen=self._seen())

    def _vary_freely(self) -> None:
        self._session.looks.vary(self._region(), free_form=True, seen=self._seen())

    def _region(self) -> Placed:
        return marked_region(self._host, self._session.selected.value, self._attempts)

    def _look(self) -> Look:
        if self._well.pixels is None:
            raise BadEdit(
                "There is no exemplar whose look could be taken.",
                "Drop a picture on the exemplar, or choose an object and take its look.",
            )
        return Look(self._well.pixels)

    def _seen(self) -> Seen | None:
        """The objects that methods are told of; None where the picture was not taken apart."""
        scene = self._host.scene()
        document, store = scene.document, scene.store
        if not document.objects:
            return None
        labels = self._attempts.made(
            ("labels", document.size, document.objects),
            _LABEL_BYTES * document.size.pixels,
            lambda: derived_map(document, store),
        )
        return Seen(labels, classes_of(document))

    def _chosen(self) -> list[DocumentObject]:
        if self._host.picture() is None:
            return []
        ids = self._session.selected.value
        return [item for item in self._host.scene().document.objects if item.id in ids]

    def _show_class(self, _: tuple[str, ...]) -> None:
        """The class of what is chosen; that of several only where it is the same."""
        if self._section.current is None:
            return
        chosen = self._chosen()
        classes = {item.category for item in chosen}
        category = classes.pop() if len(classes) == 1 else None
        self._section.show_class(category if chosen else self._new_class, chosen=bool(chosen))

    def _find_classes(self, method: str) -> None:
        self._attempts.attempt(lambda: self._session.looks.find_classes(method))

    def _classify(self, category: int | None) -> None:
        chosen = tuple(item.id for item in self._chosen())
        if not chosen:
            self._new_class = category
            return
        self._attempts.attempt(lambda: self._session.looks.classify(chosen, category))
