"""Makes the gestures of the look section edits of the session, whatever the host."""

from __future__ import annotations

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.planning.looks import MaskedParameters, ReferenceLook, Seen, classes_of
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.session import Session
from intarsia.core.wire.edits import TransferAppearance, Vary
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.parameters import parameters_for
from intarsia.core.wire.pixels import Placed
from intarsia.ui.attempts import Attempts
from intarsia.ui.canvas.painting.label_map import EFFORT, derived_map
from intarsia.ui.panel.look_section import LookSection
from intarsia.ui.panel.region import chosen_region, marked_region
from intarsia.ui.qt import QtCore
from intarsia.ui.widgets.exemplar_well import ExemplarWell, thumbnail


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
        limits = self._limits(TransferAppearance.verb)
        region, look = self._region(limits), self._look()
        self._session.looks.transfer(region, look, seen=self._seen(), limits=limits)

    def _add(self) -> None:
        category = self._section.category.category
        region, look = self._region(), self._look()
        self._session.looks.add(region, look, category=category, seen=self._seen())

    def _vary(self) -> None:
        self._make_anew(free_form=False)

    def _vary_freely(self) -> None:
        self._make_anew(free_form=True)

    def _make_anew(self, *, free_form: bool) -> None:
        limits = self._limits(Vary.verb)
        region = self._region(limits)
        looks = self._session.looks
        looks.vary(region, free_form=free_form, seen=self._seen(), limits=limits)

    def _region(self, limits: MaskedParameters | None = None) -> Placed:
        """What is marked, else the chosen objects; only these where what is marked is a limit."""
        chosen = self._session.selected.value
        if limits is not None and not chosen:
            raise BadEdit("No object is chosen.", "Choose the one in which a part is marked.")
        find = marked_region if limits is None else chosen_region
        return find(self._host, chosen, self._attempts)

    def _limits(self, verb: str) -> MaskedParameters | None:
        """Where parameters count, as the section says."""
        method = self._section.current
        parameters = () if method is None else parameters_for(method, verb)
        spatial = {p.field for p in parameters if p.spatial}
        names = tuple(name for name in self._section.limit.names if name in spatial)
        if not names:
            return None
        marked = self._host.selection()
        if marked is None:
            raise BadEdit(
                "Nothing is marked where the slider should count.",
                "Mark a part of the chosen object, or let the region be what is changed.",
            )
        return MaskedParameters(names, marked)

    def _look(self) -> ReferenceLook:
        if self._well.pixels is None:
            raise BadEdit(
                "There is no exemplar whose look could be taken.",
                "Drop a picture on the exemplar, or choose an object and take its look.",
            )
        return ReferenceLook(self._well.pixels)

    def _seen(self) -> Seen | None:
        """The objects that methods are told of; None where the picture was not taken apart."""
        scene = self._host.scene()
        document, store = scene.document, scene.store
        if not document.objects:
            return None
        labels = self._attempts.made(
            ("labels", document.size, document.objects),
            EFFORT * document.size.pixels,
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
        self._attempts.attempt(lambda: self._name(category))

    def _name(self, category: int | None) -> None:
        """The chosen objects are of this class; where none is, the next one that is added."""
        chosen = tuple(item.id for item in self._chosen())
        if chosen:
            self._session.looks.classify(chosen, category)
            self._section.show_class(category, chosen=True)  # others may have been chosen till now
        else:
            self._new_class = category
