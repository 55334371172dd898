"""The desk: edits taken, stored, cancelled and forgotten, also on a slow or a full disk."""

from __future__ import annotations

import asyncio
import errno
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.intake import EditIntake, Tools
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.uploads import UploadedPictures
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.edits import Complete, Edit
from intarsia.core.wire.events import AnyEvent, Failed, Finished, Report
from intarsia.core.wire.frames import encode_frame
from intarsia.core.wire.geometry import Box

Small = Callable[..., Complete]
END = Finished(number=0, report=Report("m", "", 0, 0.0, "cpu", Box(0, 0, 1, 1), 0.0, 0.0))


class SlowDisk(Disk):
    """Takes its time to make anything durable."""

    def sync(self, handle: int) -> None:
        time.sleep(0.05)
        super().sync(handle)


class FullDisk(Disk):
    """Has no room for a byte while `full`."""

    full = True

    def write(self, handle: int, data: bytes) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        super().write(handle, data)


def desk_on(folder: Path, disk: Disk) -> EditIntake:
    def work(job: EditJob) -> None:
        job.tell(END)

    lanes = [Worker(name, Bounds(), work=work, warm=lambda: None) for name in ("edits", "prompts")]
    journal = EditJournal(folder / "journal", disk=disk)
    pictures = UploadedPictures(folder / "pictures")
    return EditIntake(Tools(built_in(folder / "packs", folder / "seen"), journal, pictures, *lanes))


async def send(desk: EditIntake, edit: Edit) -> None:
    spool = desk.tools.journal.spool()
    for chunk in encode_frame(edit):
        await spool.add(chunk)
    assert desk.take(edit, spool)


async def end_of(desk: EditIntake, edit: Complete) -> AnyEvent:
    return [event async for event in desk.follow(edit.id)][-1]


def test_many_cancelled_while_they_are_stored_all_end(tmp_path: Path, small: Small) -> None:
    desk = desk_on(tmp_path, SlowDisk())
    edits = [small(number) for number in range(8)]

    async def scene() -> list[AnyEvent]:
        pool = ThreadPoolExecutor(2)  # as few threads as a small computer has
        asyncio.get_running_loop().set_default_executor(pool)
        for edit in edits:
            await send(desk, edit)
        await asyncio.wait_for(asyncio.gather(*(desk.cancel(edit.id) for edit in edits)), 60)
        return [await end_of(desk, edit) for edit in edits]

    ends = asyncio.run(scene())
    assert [end.kind for end in ends if isinstance(end, Failed)] == ["cancelled"] * 8
    desk.close()


def test_what_a_full_disk_refused_leaves_nothing_and_may_come_again(
    tmp_path: Path, small: Small
) -> None:
    disk, edit = FullDisk(), small(1)
    desk = desk_on(tmp_path, disk)
    incoming = tmp_path / "journal" / "incoming"

    async def scene() -> tuple[AnyEvent, list[Path], AnyEvent]:
        await send(desk, edit)
        refused = await end_of(desk, edit)
        while desk._storing:
            await asyncio.sleep(0.001)
        left = list(incoming.iterdir())
        disk.full = False
        desk.start()
        await send(desk, edit)
        return refused, left, await end_of(desk, edit)

    refused, left, ended = asyncio.run(scene())
    assert isinstance(refused, Failed)
    assert refused.kind == "no_space"
    assert left == []
    assert isinstance(ended, Finished)
    assert desk.idle
    desk.close()


def test_an_edit_that_a_person_pruned_is_let_go_of(tmp_path: Path, small: Small) -> None:
    desk, edit = desk_on(tmp_path, Disk()), small(1)

    async def scene() -> bool:
        desk.start()
        await send(desk, edit)
        async for event in desk.follow(edit.id):
            if event.terminal:
                shutil.rmtree(tmp_path / "journal" / edit.id)
        return edit.id in desk._jobs

    assert not asyncio.run(scene())
    desk.close()


def test_a_lane_outlives_a_disk_that_refuses_everything(small: Small) -> None:
    def broken(edit_id: str, event: AnyEvent) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    loop = asyncio.new_event_loop()
    loop.close()  # nobody follows
    jobs = [EditJob(small(number), loop=loop, keep=broken) for number in (1, 2)]
    lane = Worker("test", Bounds(), work=lambda job: job.tell(END), warm=lambda: None)
    for job in jobs:
        job.accept(0)
        lane.submit(job)
    lane.start()
    until = time.monotonic() + 60
    while not all(job.finished for job in jobs) and time.monotonic() < until:
        threading.Event().wait(0.005)
    assert lane.alive
    lane.stop()
    assert all(job.finished for job in jobs)
