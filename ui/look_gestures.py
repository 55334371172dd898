"""Makes the gestures of the look section edits of the session, whatever the host."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.host import Host
from intarsia.core.state.document import DocumentObject
from intarsia.core.state.looks import Look, Seen, classes_of
from intarsia.core.state.session import Session
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.ui.canvas.label_map import derived_map
from intarsia.ui.look_section import LookSection
from intarsia.ui.qt import QtCore, Signal
from intarsia.ui.region_of import marked_region
from intarsia.ui.widgets.exemplar_well import ExemplarWell


class LookGestures(QtCore.QObject):
    """`refused` carries an IntarsiaError: why a gesture could not be begun."""

    refused = Signal(object)

    def __init__(
        self,
        host: Host,
        session: Session,
        section: LookSection,
        well: ExemplarWell,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._session = host, session
        self._section, self._well = section, well
        self._new_class: int | None = None
        for signal, gesture in (
            (section.take_asked, self._take),
            (section.give_asked, self._give),
            (section.add_asked, self._add),
            (section.vary_asked, self._vary),
            (section.vary_freely_asked, self._vary_freely),
        ):
            signal.connect(self._attempting(gesture))
        section.class_chosen.connect(self._classify)
        section.classes_asked.connect(self._find_classes)
        self._subscription = session.selected.subscribe(self._show_class)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def _attempting(self, gesture: Callable[[], object]) -> Callable[[], None]:
        def attempt() -> None:
            try:
                gesture()
            except IntarsiaError as error:
                self.refused.emit(error)

        return attempt

    def _take(self) -> None:
        chosen = self._chosen()
        if not chosen:
            raise BadEdit("No object is chosen.", "Choose the object whose look you want.")
        self._well.take(self._host.scene().store.get(chosen[-1].layer))

    def _give(self) -> None:
        region = marked_region(self._host, self._session.selected.value)
        self._session.looks.transfer(region, self._look(), seen=self._seen())

    def _add(self) -> None:
        region = marked_region(self._host, self._session.selected.value)
        category = self._section.category.category
        self._session.looks.add(region, self._look(), category=category, seen=self._seen())

    def _vary(self) -> None:
        region = marked_region(self._host, self._session.selected.value)
        self._session.looks.vary(region, seen=self._seen())

    def _vary_freely(self) -> None:
        region = marked_region(self._host, self._session.selected.value)
        self._session.looks.vary(region, free_form=True, seen=self._seen())

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
        if not scene.document.objects:
            return None
        return Seen(derived_map(scene.document, scene.store), classes_of(scene.document))

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
        self._attempting(lambda: self._session.looks.find_classes(method))()

    def _classify(self, category: int | None) -> None:
        chosen = tuple(item.id for item in self._chosen())
        if not chosen:
            self._new_class = category
            return
        self._attempting(lambda: self._session.looks.classify(chosen, category))()
