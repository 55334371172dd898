"""The picture of a running edit: shown while there is one, gone when the edit ends."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import blank
from intarsia.ui.widgets.queue.preview_box import HEIGHT_PX, PreviewBox


def test_it_shows_what_runs_and_hides_when_that_ends(qtbot: QtBot) -> None:
    jobs = JobTable()
    box = PreviewBox(jobs)
    qtbot.addWidget(box)
    job = Job("a", "vary", "Vary")
    jobs.add(job)
    assert box.isHidden()
    running = replace(job, state=JobState.RUNNING, progress=0.1)
    jobs.put(running)
    assert box.isHidden()
    jobs.put(replace(running, preview=blank(Size(40, 20))))
    assert not box.isHidden()
    assert box.pixmap().height() == HEIGHT_PX
    jobs.put(replace(running, state=JobState.FINISHED, preview=None))
    assert box.isHidden()
    box.release()
