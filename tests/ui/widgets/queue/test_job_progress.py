"""The line of the status bar that says what runs."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.ui.qt import Qt, QtWidgets
from intarsia.ui.widgets.queue.job_progress import JobProgress


def test_it_says_what_runs_how_far_it_is_and_how_many_follow(qtbot: QtBot) -> None:
    jobs = JobTable()
    line = JobProgress(jobs)
    qtbot.addWidget(line)
    assert line.isHidden()
    jobs.add(Job("a", "complete", "Remove"))
    assert not line.isHidden()
    assert (line.button.text(), line.bar.maximum()) == ("Remove", 0)  # how long is not known
    jobs.add(Job("b", "vary", "Vary"))
    jobs.put(replace(jobs["b"], state=JobState.RUNNING, progress=0.25))
    assert line.button.text() == "Vary, and 1 more"
    assert line.bar.value() == line.bar.maximum() / 4
    with qtbot.waitSignal(line.asked):
        qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    for job in jobs.active:
        jobs.put(replace(job, state=JobState.CANCELLED))
    assert line.isHidden()
    line.release()


def test_it_takes_as_much_height_before_a_job_as_during_one(qtbot: QtBot) -> None:
    """What stands above the status bar stays where it is."""
    jobs, window = JobTable(), QtWidgets.QMainWindow()
    qtbot.addWidget(window)
    line = JobProgress(jobs, window.statusBar())
    window.statusBar().addPermanentWidget(line)
    window.show()
    QtWidgets.QApplication.processEvents()
    before = line.sizeHint().height(), window.statusBar().height()
    jobs.add(Job("a", "complete", "Remove"))
    QtWidgets.QApplication.processEvents()
    assert line.isVisible()
    assert (line.sizeHint().height(), window.statusBar().height()) == before
    line.release()
