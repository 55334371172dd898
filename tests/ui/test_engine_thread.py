"""The thread between a panel and a real engine process: edits, files, cancelling, sudden death."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.link.address import announced
from intarsia.core.link.process import Engine, Launch, LocalEngine
from intarsia.core.state.session.gateway import (
    EditTold,
    EngineState,
    EngineStatus,
    FileExported,
    Message,
    Noticed,
    PictureOpened,
    RequestFailed,
    ResultsOffered,
)
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.storage.places import Places, find_places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Failed, Finished, LayerReady
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Depth, Placed, blank
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.qt import QtCore

COLD = Launch(idle_seconds=30, arguments=("--cold",))
TICKET = EditContext("doc", "Remove")

T = TypeVar("T")


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
    """An engine thread and all that it has told, as a session would hear it."""

    def __init__(self, qtbot: QtBot, choose: Callable[[str], Engine], kept: Path) -> None:
        self.heard: list[Message] = []
        self.threads: set[bool] = set()
        self._qtbot = qtbot
        self.thread = EngineThread(choose, kept)
        self.gateway = self.thread.gateway
        self.gateway.listen(self._hear)
        self.thread.start()

    def _hear(self, message: Message) -> None:
        self.heard.append(message)
        self.threads.add(QtCore.QThread.currentThread() is self.thread.thread())

    def of(self, kind: type[T]) -> list[T]:
        return [m for m in self.heard if isinstance(m, kind)]

    def ends(self) -> dict[str, Finished | Failed]:
        told = [(t.edit_id, t.event) for t in self.of(EditTold)]
        return {key: event for key, event in told if isinstance(event, Finished | Failed)}

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()), timeout=30_000)

    def run(self, wanted: Complete, ticket: EditContext | None = None) -> Finished | Failed:
        self.gateway.submit(wanted, ticket=ticket)
        self.wait(lambda: wanted.id in self.ends())
        return self.ends()[wanted.id]

    @property
    def states(self) -> list[EngineState]:
        return [status.state for status in self.of(EngineStatus)]


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
    info = panel.of(EngineStatus)[-1].info
    assert info is not None
    assert "classical" in [method.id for method in info.methods]
    numbers = [told.event.number for told in panel.of(EditTold)]
    assert numbers == sorted(numbers)
    assert [t.event for t in panel.of(EditTold) if isinstance(t.event, LayerReady)]
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
    assert [s.info.pid for p in (first, second) for s in p.of(EngineStatus) if s.info] == [
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
    status = panel.of(EngineStatus)[-1]
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
    panel.gateway.submit(wanted, ticket=TICKET)
    panel.wait(lambda: wanted.id in [told.edit_id for told in panel.of(EditTold)])
    os.kill(address.pid, signal.SIGKILL)
    panel.wait(lambda: wanted.id in panel.ends())
    failed = panel.ends()[wanted.id]
    assert isinstance(failed, Failed)
    assert "ran out of memory" in failed.message
    assert isinstance(panel.run(edit()), Finished)  # the next edit starts another engine
    assert [file.name for file in places.kept.iterdir()] == [wanted.id]
    panel.gateway.offer("doc")  # the new engine says that the old one did not finish it
    panel.wait(lambda: panel.of(ResultsOffered))
    (offered,) = panel.of(ResultsOffered)[0].kept
    assert (offered.edit, offered.result()) == (wanted, None)
    panel.heard.clear()
    wanted = replace(offered.edit, method="nothing")  # under its own id, on request
    again = panel.run(wanted, offered.ticket)
    assert isinstance(again, Finished)


def test_an_edit_cancelled_before_it_was_sent_ends_as_cancelled(panel: Panel) -> None:
    wanted = [edit() for _ in range(12)]
    for one in wanted:
        panel.gateway.submit(one)
        panel.gateway.cancel(one.id)
    panel.wait(lambda: len(panel.ends()) == len(wanted))
    kinds = {e.kind for e in panel.ends().values() if isinstance(e, Failed)}
    assert kinds == {"cancelled"}
    panel.gateway.cancel("nothing of that name")
    assert isinstance(panel.run(edit()), Finished)


def test_files_are_opened_and_exported(panel: Panel) -> None:
    layer = FileLayer("a", Placed(blank(Size(3, 2)), 0, 0))
    request = ExportRequest(FileFormat.PNG, Size(3, 2), Depth.U8, (layer,))
    panel.gateway.export("save", request)
    panel.wait(lambda: panel.of(FileExported))
    (saved,) = panel.of(FileExported)
    panel.gateway.open("read", saved.data, "ä b.png")
    panel.gateway.open("junk", b"junk", "junk.png")
    panel.wait(lambda: panel.of(PictureOpened) and panel.of(RequestFailed))
    (opened,) = panel.of(PictureOpened)
    assert (opened.request, opened.picture.pixels.size) == ("read", Size(3, 2))
    (failed,) = panel.of(RequestFailed)
    assert (failed.request, failed.error.kind) == ("junk", "bad_picture")


def test_results_are_kept_offered_to_the_next_panel_and_forgotten(
    panels: Callable[[], Panel], places: Places
) -> None:
    first, second, wanted = panels(), panels(), edit()
    first.run(wanted, TICKET)
    second.gateway.offer("doc")
    second.wait(lambda: second.of(ResultsOffered))
    (offered,) = second.of(ResultsOffered)
    (kept,) = offered.kept
    assert (kept.edit, kept.ticket) == (wanted, TICKET)
    assert kept.result() is not None
    second.gateway.forget((wanted.id,))
    second.wait(lambda: not list(places.kept.iterdir()))


def test_what_a_panel_did_not_hear_to_the_end_is_fetched_by_the_next(
    panels: Callable[[], Panel], places: Places
) -> None:
    first, wanted = panels(), edit()
    first.run(wanted, TICKET)
    file = places.kept / wanted.id
    first.wait(lambda: file.exists())
    file.write_bytes(file.read_bytes()[:-20])  # as if the panel had died while it was written
    second = panels()
    second.gateway.offer("doc")
    second.wait(lambda: second.of(ResultsOffered))
    (kept,) = second.of(ResultsOffered)[0].kept
    assert kept.ended
    assert kept.result() is not None
    assert kept.edit == wanted


def test_an_engine_that_cannot_be_started_is_said(qtbot: QtBot, places: Places) -> None:
    launch = Launch(python="/nowhere/python")
    panel = Panel(qtbot, lambda name: LocalEngine(places, launch), places.kept)
    panel.gateway.start()
    panel.wait(lambda: EngineState.STOPPED in panel.states)
    assert "/nowhere/python" in panel.of(EngineStatus)[-1].message
    failed = panel.run(edit())
    assert isinstance(failed, Failed)
    assert failed.kind == "engine_unreachable"
    panel.thread.stop()


def test_the_thread_ends_at_once_while_an_engine_starts(qtbot: QtBot, places: Places) -> None:
    panel = Panel(qtbot, lambda name: LocalEngine(places, COLD), places.kept)
    panel.gateway.start()
    panel.gateway.submit(edit())
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


def test_a_listener_that_fails_is_said_to_the_others_and_raises_nothing(panel: Panel) -> None:
    def fail(message: Message) -> None:
        if isinstance(message, EngineStatus):
            raise BadEdit("This cannot be taken up.", "Nothing.")

    panel.gateway.listen(fail)
    panel.gateway.start()
    panel.wait(lambda: panel.of(Noticed))
    assert panel.of(Noticed)[0].error.message == "This cannot be taken up."
