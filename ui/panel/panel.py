"""The panel that every host shows: remove, move, paint in, redraw, and the queue."""

from __future__ import annotations

from intarsia.core.state.planning.options import PaintOptions
from intarsia.core.state.planning.preferences import without_experiments
from intarsia.core.state.session.gateway import EngineStatus, Gateway
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.session import ExemplarRequest, Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Settings, SettingsFile
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.packs import PackFacts
from intarsia.core.wire.pixels import Placed
from intarsia.ui.attempts import AtOnce, Attempts
from intarsia.ui.core_text import core_text
from intarsia.ui.panel.bars import PanelBars
from intarsia.ui.panel.look_gestures import LookGestures
from intarsia.ui.panel.look_section import LookSection
from intarsia.ui.panel.region import marked_region
from intarsia.ui.panel.sections import GestureSection, push_button
from intarsia.ui.panel.tasks import (
    ExemplarSection,
    FindSection,
    MapSection,
    MoveSection,
    RegionSection,
)
from intarsia.ui.qt import QtGui, QtWidgets, Signal
from intarsia.ui.widgets.engine.engine_choice import EngineChoice
from intarsia.ui.widgets.packs.made_by import MadeBy
from intarsia.ui.widgets.packs.opener import PackOpener
from intarsia.ui.widgets.queue.preview_box import PreviewBox
from intarsia.ui.widgets.queue.queue_list import QueueList
from intarsia.ui.widgets.queue.queue_section import QueueSection
from intarsia.ui.widgets.scrolled_column import ScrolledColumn
from intarsia.ui.widgets.section import Section
from intarsia.ui.widgets.variation_box import VariationBox

QUEUE_PX = 96


class Panel(QtWidgets.QWidget):
    """Follows one session. `repaint_asked`: the host shall give the session its two maps.

    A host that has room shows the queue elsewhere (`queue_inside` False, `queue_list`); one whose
    window must not wait runs the gestures in its own way (`attempts`).
    """

    repaint_asked = Signal()

    def __init__(
        self,
        host: Host,
        session: Session,
        settings: SettingsFile,
        gateway: Gateway,
        *,
        queue_inside: bool = True,
        attempts: Attempts | None = None,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._session = host, session
        self._settings, self._gateway = settings, gateway
        self.setObjectName("intarsiaPanel")
        self.bars = PanelBars(session, gateway, self)
        self._attempts = attempts or AtOnce(self.bars.show_error)
        self.packs = PackOpener(gateway, self)
        self.region = RegionSection(settings, self)  # in the order of Tab
        self.finding = FindSection(settings, self)
        self.move_section = MoveSection(settings, self.finding, self)
        self.exemplar = ExemplarSection(settings, self._attempts, self)
        self.map = MapSection(settings, self)
        self.look = LookSection(settings, self)
        self.variations = VariationBox(self)
        self.preview = PreviewBox(session.jobs, self)
        self.made_by = MadeBy(session, self)
        self.look_gestures = LookGestures(
            host, session, self.look, self.exemplar.well, self._attempts, self
        )
        self.engine = EngineChoice(settings, gateway, self)
        self.queue = QueueList(session.jobs, session.queue.held, self)
        self._jobs: QueueSection | None = None
        self._met = False  # an engine
        self._lay_out(queue_inside)
        self._connect()
        self._subscriptions = (
            session.engine.subscribe(self._show_engine, now=True),
            session.packs.current.subscribe(self._show_installed, now=True),
            settings.problem.subscribe(self.bars.show_error),
            settings.current.subscribe(self._settings_changed),
        )

        if settings.notes:
            self.bars.errors.say(" ".join(map(core_text, settings.notes)))

    def close_panel(self) -> None:
        """Hear nothing more; before the session goes."""
        self.bars.release()
        self.packs.close()
        self.made_by.release()
        self.engine.release()
        self.look_gestures.release()
        self.preview.release()
        if self._jobs is not None:
            self._jobs.release()
        for subscription in self._subscriptions:
            subscription.release()

    def add_bar(self, bar: QtWidgets.QWidget) -> None:
        """Show a bar of the host, above the other bars."""
        self.bars.add(bar)

    def add_section(self, section: Section) -> None:
        """Show a section of the host below the others."""
        self._column.insertWidget(self._column.count() - 1, section)

    def forget_experiments(self) -> None:
        """Another picture: what was tried on the last one is no preference."""
        info = self._session.engine.value.info
        if info is not None:
            self._settings.change(lambda x: without_experiments(x, info.methods))
            self._show_engine(self._session.engine.value)

    def queue_list(self, height: int = 16_777_215) -> QtWidgets.QWidget:
        """The queue, scrolling, for a place of its own."""
        jobs = QtWidgets.QScrollArea()
        jobs.setWidgetResizable(True)
        jobs.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        jobs.setWidget(self.queue)
        jobs.setAccessibleName(self.tr("Queue"))
        jobs.setMaximumHeight(height)
        return jobs

    def take_apart(self) -> None:
        self._attempts.attempt(self._session.take_apart)

    def settle(self) -> None:
        self._attempts.attempt(self._session.settle)

    def remove_region(self) -> None:
        """Remove what is marked and continue the picture behind it."""
        effect = self.region.effect
        self._attempts.attempt(lambda: self._session.complete(self._region(), effect=effect))

    def paint(self) -> None:
        """Paint the exemplar into what is marked."""
        pixels = self.exemplar.well.pixels
        if pixels is None:
            self.bars.errors.say(
                self.tr("There is no exemplar yet."),
                self.tr("Drop, paste or choose a picture to paint with."),
            )
            return
        wish = self.exemplar.well.wish
        exemplar = ExemplarRequest(
            pixels,
            full_mask(pixels.size) if wish.whole else None,
            wish.prompt,
            shadow=self._settings.current.value.shadow,
        )
        self._attempts.attempt(lambda: self._session.paint(self._region(), exemplar))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:  # noqa: N802
        """A low panel has little room for its queue."""
        super().resizeEvent(event)
        if self._jobs is not None:
            self._jobs.fit(self.height())

    def _region(self) -> Placed:
        return marked_region(self._host, self._session.selected.value, self._attempts)

    def _manner_set(self) -> None:
        self._session.paint_options.set(
            PaintOptions(self.exemplar.seed, self.exemplar.variations, self.look.prompt)
        )

    def _lay_out(self, queue_inside: bool) -> None:
        inside = QtWidgets.QWidget(self)
        column = self._column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in self._tasks:
            column.addWidget(part)
        column.addStretch(1)
        if queue_inside:  # a host without menus of ours
            column.addWidget(self._packs_button())
            column.addWidget(self._preferences_button())
            column.addWidget(self._report_button())
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.addWidget(self.engine)
        edits = ScrolledColumn(inside, self)
        edits.setAccessibleName(self.tr("Edits"))
        whole.addWidget(edits, 1)
        # What comes and goes: below, so that no button moves under the pointer.
        for late in (self.preview, self.variations, self.made_by, self.bars):
            whole.addWidget(late)
        if queue_inside:
            self._jobs = QueueSection(self.tr("Queue"), self._session.jobs, self)
            self._jobs.add(self.queue_list(QUEUE_PX))
            whole.addWidget(self._jobs)

    def _packs_button(self) -> QtWidgets.QPushButton:
        button = push_button(self.tr("Model packs…"), self.tr("What is installed, and more"))
        button.setFlat(True)
        button.clicked.connect(self.packs.open)
        return button

    def _preferences_button(self) -> QtWidgets.QPushButton:
        button = push_button(self.tr("Preferences…"), self.tr("The Python that runs the engine"))
        button.setFlat(True)
        button.clicked.connect(self._ask_preferences)
        return button

    def _report_button(self) -> QtWidgets.QPushButton:
        button = push_button(self.tr("Report a problem…"), self.tr("Text for a report"))
        button.setFlat(True)
        button.clicked.connect(self._ask_report)
        return button

    def _ask_report(self) -> None:
        from intarsia.ui.widgets.engine.diagnosis_dialog import ask_report

        ask_report(self._gateway, self._settings.current.value, find_places(), self)

    def _ask_preferences(self) -> None:
        from intarsia.ui.widgets.preferences_dialog import ask_preferences

        ask_preferences(self._settings, self._gateway, self, files=False)

    def _connect(self) -> None:
        self.bars.packs_asked.connect(self.packs.open)
        self.made_by.better_asked.connect(self.packs.open_better)
        for section in self._sections:
            section.packs_asked.connect(self.packs.open)
        self.move_section.take_apart_asked.connect(self.take_apart)
        self.move_section.settle_asked.connect(self.settle)
        self.move_section.words.asked.connect(self._session.prompt)
        self.exemplar.paint_asked.connect(self.paint)
        self.exemplar.well.refused.connect(self.bars.errors.say)
        self.region.remove_asked.connect(self.remove_region)
        self.map.repaint_asked.connect(self.repaint_asked)
        self.exemplar.manner_set.connect(self._manner_set)
        self.look.words_set.connect(self._manner_set)
        queue = self._session.queue
        self.queue.cancelled.connect(self._session.cancel)
        self.queue.retried.connect(self._retry)
        self.queue.moved.connect(queue.move)
        self.queue.run_next.connect(queue.run_next)
        self.queue.all_cancelled.connect(queue.cancel_all)
        self.queue.held_set.connect(queue.hold)

    def _retry(self, job_id: str, method: str) -> None:
        self._session.retry(job_id, method=method)

    def _show_engine(self, status: EngineStatus) -> None:
        if status.info is not None and not self._met:  # a session begins without experiments
            self._met, info = True, status.info
            self._settings.change(lambda x: without_experiments(x, info.methods))
        for section in self._sections:
            section.show_methods(status.info)

    def _show_installed(self, packs: tuple[PackFacts, ...] | None) -> None:
        for section in self._sections:
            section.show_installed(packs)

    def _settings_changed(self, _: Settings) -> None:
        for section in self._sections:
            section.refresh()

    @property
    def _sections(self) -> tuple[GestureSection, ...]:
        return *self._tasks, self.finding

    @property
    def _tasks(self) -> tuple[GestureSection, ...]:
        return self.region, self.move_section, self.exemplar, self.map, self.look
