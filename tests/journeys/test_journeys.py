"""Whole jobs by mouse and key on the real editor and engine; see `tests/doubles/journeys.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.state.storage.settings import Theme
from intarsia.ui.qt import QtWidgets
from journeys import JOBS
from person import Counts, Person, at_the_editor


@pytest.fixture(autouse=True)
def _no_thread_left() -> None:
    """The editor stays open from job to job and its threads with it; `person` counts them."""


@pytest.fixture(scope="module")
def person(
    qapp: QtWidgets.QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    """One editor for all jobs, as a person keeps it open."""
    patch, before = pytest.MonkeyPatch(), set(threading.enumerate())
    patch.setenv("INTARSIA_HOME", str(tmp_path_factory.mktemp("journeys")))
    with at_the_editor(Theme.LIGHT) as person:
        yield person
    patch.undo()
    left = set(threading.enumerate()) - before
    ours = [x for x in left if x.name.startswith("intarsia-")]
    for thread in ours:
        thread.join(timeout=60.0)
    assert [x.name for x in ours if x.is_alive()] == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", JOBS)
def test_a_whole_job(person: Person, tmp_path: Path, name: str) -> None:
    person.counts = Counts()
    if person.editor.host.document is not None:
        person.editor.host.mark_saved(tmp_path / "unused.ora")
    person.editor.settings.change(lambda x: replace(x, recent_files=()))
    JOBS[name](person, tmp_path)


@pytest.mark.timeout(600)
def test_jobs_are_done_at_twice_the_scale_in_dark_colours(tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "benchmarks" / "journeys.py"
    jobs = "remove_a_thing,move_a_thing"
    done = subprocess.run(
        [sys.executable, str(script), "--json", "--dark", "--only", jobs],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "INTARSIA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert (found["theme"], found["scale"]) == ("dark", 2.0)
    removing, moving = found["jobs"]
    assert removing["edit_clicks"] <= removing["edit_limit"] == 3
    assert moving["edit_clicks"] <= moving["edit_limit"] == 2
    assert moving["edit_drags"] == 1
