"""The queue in a low panel: open while something is under way, and out of the way after that."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.ui.widgets.queue.queue_section import LOW_PX, QueueSection


def test_it_gives_way_in_a_low_panel_and_only_there(qtbot: QtBot) -> None:
    jobs = JobTable()
    section = QueueSection("Queue", jobs)
    qtbot.addWidget(section)
    section.fit(LOW_PX)
    assert not section.folded_away
    section.fit(LOW_PX - 1)
    assert section.folded_away
    job = Job("a", "vary", "Vary")
    jobs.add(job)
    assert not section.folded_away
    jobs.put(replace(job, state=JobState.CANCELLED))
    assert section.folded_away
    section.unfold()  # its user wants to see what there was
    section.fit(LOW_PX - 40)
    assert not section.folded_away
    section.fit(LOW_PX + 40)
    jobs.add(replace(job, id="b"))
    jobs.put(replace(job, id="b", state=JobState.CANCELLED))
    assert not section.folded_away
    section.release()
