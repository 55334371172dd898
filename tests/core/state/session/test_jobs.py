"""Jobs make the moves of the table and no others."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from intarsia.core.state.session.jobs import MOVES, Job, JobState, JobTable
from intarsia.core.wire.errors import Cancelled, IntarsiaError, OutOfMemory, UnknownJob

JOB = Job("id", "complete", "Remove")


@pytest.mark.parametrize(("before", "after"), tuple(product(JobState, JobState)))
def test_every_move_is_in_the_table_or_refused(before: JobState, after: JobState) -> None:
    table = JobTable()
    table.add(replace(JOB, state=before))
    if before is after or after in MOVES[before]:
        table.put(replace(JOB, state=after))
        assert table["id"].state is after
        return
    with pytest.raises(IntarsiaError, match=f"{before.value} job cannot become {after.value}"):
        table.put(replace(JOB, state=after))
    assert table["id"].state is before


def test_jobs_that_have_ended_can_be_cleared() -> None:
    table = JobTable()
    table.add(JOB)
    table.add(replace(JOB, id="other"))
    table.fail("id", OutOfMemory("Too little memory.", "Choose a smaller region."))
    failed = table["id"]
    assert (failed.state, failed.kind) == (JobState.FAILED, "out_of_memory")
    assert (failed.message, failed.hint) == ("Too little memory.", "Choose a smaller region.")
    assert [job.id for job in table.active] == ["other"]
    table.clear_ended()
    assert [job.id for job in table.current.value] == ["other"]
    table.fail("other", Cancelled())
    assert table["other"].state is JobState.CANCELLED


def test_an_unknown_job_is_said() -> None:
    with pytest.raises(UnknownJob):
        JobTable()["nothing"]
    assert JobTable().find("nothing") is None


def test_ends_are_ends() -> None:
    assert [s for s in JobState if s.ended] == [
        JobState.FINISHED,
        JobState.FAILED,
        JobState.CANCELLED,
    ]
