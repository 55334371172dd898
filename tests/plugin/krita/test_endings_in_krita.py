"""Jobs that do not end well, in a real Krita: cancelled, closed away, or left by a dead engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_a_job_is_cancelled_and_an_engine_killed_and_the_panel_stays_usable(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        jobs = docker.bench.session.jobs
        docker.panel.queue.cancelled.emit(jobs.current.value[0].id)
        yield until(idle(docker, 1))
        stage.put("cancelled", job_states(docker))
        stage.put("names", names(document))
        docker.bench.session.retry(jobs.current.value[0].id)
        yield until(lambda: job_states(docker)[1] == "running")
        signal_engine(signal.SIGSTOP)  # it cannot end the edit any more
        kill_engine()
        yield until(idle(docker, 2))
        stage.put("killed", job_states(docker)[1])
        stage.put("said", said(docker))
        docker.panel.bars.errors.acted.emit("restart")
        yield until(ready(docker))
        trigger("intarsia_take_apart")
        yield until(idle(docker, 3))
        stage.put("then", names(document))
        ours, theirs = socket.socketpair()  # an engine that dies while it is written to
        theirs.close()
        try:
            ours.sendall(b"an edit")
        except BrokenPipeError:  # its signal would end Krita
            stage.put("told", True)
        """,
        photo,
        imports="import socket",
        lent=None,
    ).findings
    assert found["cancelled"] == ["cancelled"]
    assert found["names"] == ["Background"]
    assert found["killed"] == "failed"
    assert found["said"]
    assert found["then"] == ["Background", "Intarsia objects"]
    assert found["told"]


def test_a_document_closed_with_a_job_running_gets_the_result_when_it_is_opened_again(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        select(document, 20, 20, 24, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 1))
        document = yield from reopened(document, "closed.kra")
        path = document.fileName()
        select(document, 100, 90, 30, 24)
        signal_engine(signal.SIGSTOP)  # or it may be ready before the document is closed
        trigger("intarsia_remove")
        yield until(lambda: len(job_states(docker)) == 2)
        yield from closed(document)
        signal_engine(signal.SIGCONT)
        yield until(idle(docker, 2))
        stage.put("states", job_states(docker))
        yield 300
        stage.put("said", said(docker))
        document = yield from opened(path)
        yield until(lambda: docker.panel.bars.kept.isVisibleTo(docker))
        docker.panel.bars.kept.taken.emit()
        yield until(lambda: names(document).count("Intarsia: removed") == 2)
        stage.put("edits", len(live(docker).edits))
        """,
        photo,
    ).findings
    assert found["states"] == ["finished", "finished"]
    assert found["said"] == ""
    assert found["edits"] == 2


@pytest.mark.parametrize("engine", ["hangs", "goes on"])
def test_krita_closes_with_a_job_under_way(krita: RunKrita, photo: Path, engine: str) -> None:
    found = krita(
        f"""
        stage.closes_over_documents = True
        signal_engine(signal.SIGSTOP)  # or it may be done before Krita closes
        trigger("intarsia_take_apart")
        yield until(lambda: job_states(docker) == ["waiting"])
        stage.put("states", job_states(docker))
        if "{engine}" == "goes on":
            signal_engine(signal.SIGCONT)
        """,
        photo,
        lent=None,
    ).findings  # that Krita ends without a fault is checked for every script
    assert found["states"] == ["waiting"]
