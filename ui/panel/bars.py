"""The bars below the tasks: what goes on, what went wrong, what was found, what was left."""

from __future__ import annotations

from intarsia.core.state.document.results import EditResult
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Gateway
from intarsia.core.state.session.jobs import Job
from intarsia.core.state.session.kept_results import ReceivedEdit
from intarsia.core.state.session.session import Session
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import FoundObject
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtWidgets, Signal
from intarsia.ui.widgets.error_bar import ErrorBar
from intarsia.ui.widgets.offer_bar import OfferBar
from intarsia.ui.widgets.preparing_bar import PreparingBar


class PanelBars(QtWidgets.QWidget):
    """Follows one session. All bars are hidden while there is nothing to say.

    `packs_asked`: an edit lacks a pack, and the person wants to see the packs.
    """

    packs_asked = Signal()

    def __init__(
        self, session: Session, gateway: Gateway, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._gateway = session, gateway
        self._of_engine = ""  # what the error bar said of an engine that is gone
        self._kind = ""  # of the error that is shown
        self._running: frozenset[str] = frozenset()
        self.preparing = PreparingBar(gateway.preparing, self)
        self.errors = ErrorBar(self)
        self.found = OfferBar(self.tr("Add object"), self.tr("Discard"), parent=self)
        self.kept = OfferBar(self.tr("Add results"), self.tr("Discard"), parent=self)
        self.unfinished = OfferBar(self.tr("Run again"), self.tr("Discard"), parent=self)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for bar in (self.preparing, self.errors, self.kept, self.unfinished, self.found):
            self._column.addWidget(bar)
        self.errors.acted.connect(self._act)
        self.found.taken.connect(self._accept)
        self.found.left.connect(session.prompting.drop)
        self.kept.taken.connect(self._take_kept)
        self.kept.left.connect(self._drop_kept)
        self.unfinished.taken.connect(self._run_unfinished)
        self.unfinished.left.connect(self._drop_unfinished)
        self._subscriptions = (
            session.error.subscribe(self.show_error),
            session.engine.subscribe(self._show_engine, now=True),
            session.jobs.current.subscribe(self._follow),
            session.prompting.candidate.subscribe(self._show_candidate),
            session.recovery.offered.subscribe(self._show_offered, now=True),
            session.recovery.unfinished.subscribe(self._show_unfinished, now=True),
        )

    def release(self) -> None:
        """Hear nothing more."""
        self.preparing.release()
        for subscription in self._subscriptions:
            subscription.release()

    def add(self, bar: QtWidgets.QWidget) -> None:
        """Show a bar of the host above the others."""
        self._column.insertWidget(0, bar)

    def show_error(self, error: IntarsiaError | None) -> None:
        """Say what went wrong; an engine that is gone or was too large can be restarted."""
        self._kind = "" if error is None else error.kind
        if error is None:
            self.errors.clear()
            return
        down = error.kind in ("engine_unreachable", "out_of_memory")
        actions = (("restart", self.tr("Restart engine")),) if down else ()
        if error.kind == "missing_pack":
            actions = (("packs", self.tr("Model packs…")),)
        self.errors.say(core_text(error.message), core_text(error.hint), actions)
        self._of_engine = self.errors.text if down else ""

    def retract(self, kind: str = "") -> None:
        """An error of that kind, "" for any, is no longer true; those of the engine stay."""
        if self._kind and kind in ("", self._kind) and self.errors.text != self._of_engine:
            self._kind = ""
            self.errors.clear()

    def _follow(self, jobs: tuple[Job, ...]) -> None:
        """Something was begun: what went wrong before it is past."""
        before, self._running = self._running, frozenset(job.id for job in jobs)
        if self._running - before:
            self.retract()

    def _show_engine(self, status: EngineStatus) -> None:
        if status.state in (EngineState.STOPPED, EngineState.SILENT) and status.message:
            restart = (("restart", self.tr("Restart engine")),)
            self.errors.say(core_text(status.message), core_text(status.hint), restart)
            self._of_engine = self.errors.text
        elif status.state is EngineState.READY and self._of_engine == self.errors.text:
            self.errors.clear()  # it is there again

    def _act(self, key: str) -> None:
        if key == "restart":
            self.errors.clear()
            self._gateway.restart()
        elif key == "packs":
            self.errors.clear()
            self.packs_asked.emit()

    def _show_candidate(self, found: FoundObject | None) -> None:
        text = (
            self.tr("Found: {name}").format(name=core_text(found.name)) if found is not None else ""
        )
        self.found.offer(text)

    def _accept(self) -> None:
        self._session.accept()

    def _show_offered(self, results: tuple[EditResult, ...]) -> None:
        n = len(results)
        text = self.tr("{n} results of an earlier session were not saved.", "", n).format(n=n)
        self.kept.offer(text if results else "")

    def _show_unfinished(self, edits: tuple[ReceivedEdit, ...]) -> None:
        n = len(edits)
        text = self.tr("{n} edits ended with their engine, unfinished.", "", n).format(n=n)
        self.unfinished.offer(text if edits else "")

    def _run_unfinished(self) -> None:
        for kept in self._session.recovery.unfinished.value:
            self._session.run_unfinished(kept.edit.id)

    def _drop_unfinished(self) -> None:
        for kept in self._session.recovery.unfinished.value:
            self._session.recovery.drop(kept.edit.id)

    def _take_kept(self) -> None:
        for result in self._session.recovery.offered.value:
            self._session.recovery.take(result.edit.id)

    def _drop_kept(self) -> None:
        for result in self._session.recovery.offered.value:
            self._session.recovery.drop(result.edit.id)
