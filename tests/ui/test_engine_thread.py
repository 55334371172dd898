"""The thread between a panel and a real engine process: edits, files, cancelling, sudden death."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.link.address import announced
from intarsia.core.link.process import Engine, Launch, LocalEngine
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.places import Places, find_places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.events import AnyEvent, Failed, Finished, LayerReady
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Depth, Placed, blank
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.qt import QtCore

COLD = Launch(arguments=("--cold",))
CONTEXT = EditContext("doc", "Remove")


def edit(method: str = "nothing", side: int = 32) -> Complete:
    size = Size(side, side)
    return Complete(
        id=new_id(),
        method=method,
        picture=size,
        window=Placed(blank(size), 0, 0),
        region=full_mask(size),
    )


class Panel:
    """An engine thread and all that it has answered, as a session would hear it."""

    def __init__(self, qtbot: QtBot, choose: Callable[[str], Engine], kept: Path) -> None:
        self.events: list[tuple[str, AnyEvent]] = []
        self.statuses: list[EngineStatus] = []
        self.offered: list[ReceivedEdit] = []
        self.threads: set[bool] = set()
        self._qtbot = qtbot
        self.thread = EngineThread(choose, kept)
        self.gateway = self.thread.gateway
        self._subscription = self.gateway.status.subscribe(self._on_status)
        self.thread.start()

    def _on_status(self, status: EngineStatus) -> None:
        self.statuses.append(status)
        self._note_thread()

    def _on_event(self, edit_id: str, event: AnyEvent) -> None:
        self.events.append((edit_id, event))
        self._note_thread()

    def _note_thread(self) -> None:
        self.threads.add(QtCore.QThread.currentThread() is self.thread.thread())

    def ends(self) -> dict[str, Finished | Failed]:
        return {key: event for key, event in self.events if isinstance(event, Finished | Failed)}

    def submit(self, wanted: Complete, context: EditContext | None = None) -> None:
        on_event = partial(self._on_event, wanted.id)
        self.gateway.submit(wanted, on_event=on_event, context=context)

    def offer(self) -> None:
        self.gateway.offer("doc", on_offered=self.offered.extend)

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()))

    def run(self, wanted: Complete, context: EditContext | None = None) -> Finished | Failed:
        self.submit(wanted, context)
        self.wait(lambda: wanted.id in self.ends())
        return self.ends()[wanted.id]

    @property
    def states(self) -> list[EngineState]:
        return [status.state for status in self.statuses]


@pytest.fixture
def places() -> Places:
    return find_places()


@pytest.fixture
def panels(qtbot: QtBot, places: Places) -> Iterator[Callable[[], Panel]]:
    """Makes panels on one engine; at the end the threads and the engine are gone."""
    made: list[Panel] = []

    def make() -> Panel:
        made.append(Panel(qtbot, lambda name: LocalEngine(places, COLD), places.kept))
        return made[-1]

    yield make
    for panel in made:
        panel.thread.stop(engine_too=True)
        assert panel.thread.isFinished()
    assert announced(places.engine_file) is None


@pytest.fixture
def panel(panels: Callable[[], Panel]) -> Panel:
    return panels()


def test_the_first_edit_starts_the_engine_and_gets_its_result(panel: Panel) -> None:
    wanted = edit()
    assert isinstance(panel.run(wanted), Finished)
    assert panel.states == [EngineState.STARTING, EngineState.READY]
    info = panel.statuses[-1].info
    assert info is not None
    assert "classical" in [method.id for method in info.methods]
    events = [event for _, event in panel.events]
    numbers = [event.number for event in events]
    assert numbers == sorted(numbers)
    assert [event for event in events if isinstance(event, LayerReady)]
    assert panel.threads == {True}  # everything was heard on the GUI's thread


def test_an_engine_that_runs_is_found_and_not_started_again(
    panels: Callable[[], Panel], places: Places
) -> None:
    first, second = panels(), panels()
    first.gateway.start()
    first.wait(lambda: EngineState.READY in first.states)
    pid = announced(places.engine_file)
    second.gateway.start()
    second.wait(lambda: EngineState.READY in second.states)
    assert announced(places.engine_file) == pid
    assert [s.info.pid for p in (first, second) for s in p.statuses if s.info] == [
        pid.pid if pid else 0
    ] * 2


def test_a_bad_edit_fails_and_the_engine_stays(panel: Panel) -> None:
    failed = panel.run(edit(method="never heard of"))
    assert isinstance(failed, Failed)
    assert failed.kind == "unknown_method"
    assert isinstance(panel.run(edit()), Finished)
    assert panel.states == [EngineState.STARTING, EngineState.READY]


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
def test_an_engine_that_is_killed_is_explained_and_started_again(
    panel: Panel, places: Places
) -> None:
    panel.run(edit())
    address = announced(places.engine_file)
    assert address is not None
    os.kill(address.pid, signal.SIGKILL)
    panel.wait(lambda: EngineState.STOPPED in panel.states)
    status = panel.statuses[-1]
    assert "ran out of memory" in status.message
    assert "start the engine again" in status.hint
    panel.gateway.restart()
    panel.wait(lambda: panel.states[-1] is EngineState.READY)
    assert isinstance(panel.run(edit()), Finished)


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
def test_an_engine_killed_in_mid_edit_fails_the_edit_with_the_reason(
    panel: Panel, places: Places
) -> None:
    panel.run(edit())
    address = announced(places.engine_file)
    assert address is not None
    wanted = edit("classical", side=400)
    panel.submit(wanted, CONTEXT)
    panel.wait(lambda: wanted.id in [edit_id for edit_id, _ in panel.events])
    os.kill(address.pid, signal.SIGKILL)
    panel.wait(lambda: wanted.id in panel.ends())
    failed = panel.ends()[wanted.id]
    assert isinstance(failed, Failed)
    assert "ran out of memory" in failed.message
    assert isinstance(panel.run(edit()), Finished)  # the next edit starts another engine
    assert [file.name for file in places.kept.iterdir()] == [wanted.id]
    panel.offer()  # the new engine says that the old one did not finish it
    panel.wait(lambda: panel.offered)
    (offered,) = panel.offered
    assert (offered.edit, offered.result()) == (wanted, None)
    panel.events.clear()
    wanted = replace(offered.edit, method="nothing")  # under its own id, on request
    again = panel.run(wanted, offered.context)
    assert isinstance(again, Finished)


def test_an_edit_cancelled_before_it_was_sent_ends_as_cancelled(panel: Panel) -> None:
    wanted = [edit() for _ in range(12)]
    for one in wanted:
        panel.submit(one)
        panel.gateway.cancel(one.id)
    panel.wait(lambda: len(panel.ends()) == len(wanted))
    kinds = {e.kind for e in panel.ends().values() if isinstance(e, Failed)}
    assert kinds == {"cancelled"}
    panel.gateway.cancel("nothing of that name")
    assert isinstance(panel.run(edit()), Finished)


def test_files_are_opened_and_exported(panel: Panel) -> None:
    layer = FileLayer("a", Placed(blank(Size(3, 2)), 0, 0))
    request = ExportRequest(FileFormat.PNG, Size(3, 2), Depth.U8, (layer,))
    saved: list[bytes] = []
    opened: list[OpenedPicture] = []
    failed: list[IntarsiaError] = []
    panel.gateway.export(request, on_done=saved.append, on_failed=failed.append)
    panel.wait(lambda: saved)
    for data, name in ((saved[0], "ä b.png"), (b"junk", "junk.png")):
        panel.gateway.open(data, name, on_done=opened.append, on_failed=failed.append)
    panel.wait(lambda: opened and failed)
    assert [picture.pixels.size for picture in opened] == [Size(3, 2)]
    assert [error.kind for error in failed] == ["bad_picture"]


def test_results_are_kept_offered_to_the_next_panel_and_forgotten(
    panels: Callable[[], Panel], places: Places
) -> None:
    first, second, wanted = panels(), panels(), edit()
    first.run(wanted, CONTEXT)
    second.offer()
    second.wait(lambda: second.offered)
    (kept,) = second.offered
    assert (kept.edit, kept.context) == (wanted, CONTEXT)
    assert kept.result() is not None
    second.gateway.forget((wanted.id,))
    second.wait(lambda: not list(places.kept.iterdir()))


def test_what_a_panel_did_not_hear_to_the_end_is_fetched_by_the_next(
    panels: Callable[[], Panel], places: Places
) -> None:
    first, wanted = panels(), edit()
    first.run(wanted, CONTEXT)
    file = places.kept / wanted.id
    first.wait(lambda: file.exists())
    file.write_bytes(file.read_bytes()[:-20])  # as if the panel had died while it was written
    second = panels()
    second.offer()
    second.wait(lambda: second.offered)
    (kept,) = second.offered
    assert kept.ended
    assert kept.result() is not None
    assert kept.edit == wanted


def test_an_engine_that_cannot_be_started_is_said(qtbot: QtBot, places: Places) -> None:
    launch = Launch(python="/nowhere/python")
    panel = Panel(qtbot, lambda name: LocalEngine(places, launch), places.kept)
    panel.gateway.start()
    panel.wait(lambda: EngineState.STOPPED in panel.states)
    assert "/nowhere/python" in panel.statuses[-1].message
    failed = panel.run(edit())
    assert isinstance(failed, Failed)
    assert failed.kind == "engine_unreachable"
    panel.thread.stop()


def test_the_thread_ends_at_once_while_an_engine_starts(qtbot: QtBot, places: Places) -> None:
    panel = Panel(qtbot, lambda name: LocalEngine(places, COLD), places.kept)
    panel.gateway.start()
    panel.submit(edit())
    panel.wait(lambda: EngineState.STARTING in panel.states)
    panel.thread.stop(engine_too=True)
    assert panel.thread.isFinished()


def test_an_unknown_error_is_a_failure_and_not_the_end(qtbot: QtBot, places: Places) -> None:
    def choose(name: str) -> Engine:
        raise ZeroDivisionError("a mistake")

    panel = Panel(qtbot, choose, places.kept)
    failed = panel.run(edit())
    assert isinstance(failed, Failed)
    assert (failed.kind, "ZeroDivisionError" in failed.message) == ("internal", True)
    panel.thread.stop()


def test_a_callback_that_fails_is_a_notice_and_raises_nothing(panel: Panel) -> None:
    def fail(status: EngineStatus) -> None:
        raise BadEdit("This cannot be taken up.", "Nothing.")

    failing = panel.gateway.status.subscribe(fail)
    panel.gateway.start()
    panel.wait(lambda: panel.gateway.notice.value is not None)
    assert panel.gateway.notice.value is not None
    assert panel.gateway.notice.value.message == "This cannot be taken up."
    failing.release()
