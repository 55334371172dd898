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

import numpy as np
import pytest

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.intake import EditIntake, Tools
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.uploads import UploadedPictures
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.nothing.method import Nothing
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs import catalogue
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.server.app import EngineApp, Stores, engine_app
from intarsia.core.engine.server.auth import Gate
from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.edits import Complete, Edit, Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.events import AnyEvent, Failed, Finished, ObjectReady, Report
from intarsia.core.wire.geometry import Box

Small = Callable[..., Complete]
METHOD = RegisteredMethod(NOTHING, Nothing)
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

    workers = [
        Worker(name, Bounds(), work=work, prepare=lambda: None) for name in ("edits", "prompts")
    ]
    journal = EditJournal(folder / "journal", disk=disk)
    pictures = UploadedPictures(folder / "pictures")
    return EditIntake(
        Tools(built_in(folder / "packs", folder / "cache"), journal, pictures, *workers)
    )


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


def test_a_worker_outlives_a_disk_that_refuses_everything(small: Small) -> None:
    def broken(edit_id: str, event: AnyEvent) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    loop = asyncio.new_event_loop()
    loop.close()  # nobody follows
    jobs = [EditJob(small(number), method=METHOD, loop=loop, keep=broken) for number in (1, 2)]
    worker = Worker("test", Bounds(), work=lambda job: job.tell(END), prepare=lambda: None)
    for job in jobs:
        job.accept(0)
        worker.submit(job)
    worker.start()
    until = time.monotonic() + 60
    while not all(job.finished for job in jobs) and time.monotonic() < until:
        threading.Event().wait(0.005)
    assert worker.alive
    worker.stop()
    assert all(job.finished for job in jobs)


def test_a_click_chooses_its_method_once_and_reads_no_catalogue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = Stores(tmp_path / "journal", tmp_path / "pictures", tmp_path / "packs")
    engine = engine_app(stores, Gate("token"), warm=False)
    chosen: list[str] = []
    choose = Registry.choose

    def counted(registry: Registry, verb: str, method: str = "", pack: str = "") -> object:
        chosen.append(verb)
        return choose(registry, verb, method, pack)

    def parsed(text: str) -> tuple[Pack, ...]:
        raise AssertionError("the catalogue is read once a process")

    monkeypatch.setattr(Registry, "choose", counted)
    monkeypatch.setattr(catalogue, "parse_catalogue", parsed)
    values = np.full((48, 48, 4), 255, np.uint8)
    values[12:30, 12:30, 1:3] = 0
    picture = pixels_of(values)
    engine.intake.tools.pictures.put(picture.sha256, picture)
    prompt = Prompt(kind=PromptKind.POINTS, points=((20.0, 20.0),))
    edit = Segment(id=new_id(), seed=1, picture=picture.sha256, prompt=prompt)

    async def scene() -> list[AnyEvent]:
        engine.start()
        await send(engine.intake, edit)
        return [event async for event in engine.intake.follow(edit.id)]

    try:
        assert isinstance(asyncio.run(scene())[-1], Finished)
    finally:
        engine.close()
    assert chosen == [Segment.verb]


def _engine_and_click(folder: Path) -> tuple[EngineApp, Segment]:
    """An engine that is not started, and a click on the one thing of a picture that it has."""
    stores = Stores(folder / "journal", folder / "pictures", folder / "packs")
    engine = engine_app(stores, Gate("token"), warm=False)
    values = np.full((48, 48, 4), 255, np.uint8)
    values[12:30, 12:30, 1:3] = 0
    picture = pixels_of(values)
    engine.intake.tools.pictures.put(picture.sha256, picture)
    prompt = Prompt(kind=PromptKind.POINTS, points=((20.0, 20.0),))
    return engine, Segment(id=new_id(), seed=1, picture=picture.sha256, prompt=prompt)


def test_the_journal_keeps_no_more_of_a_click_than_its_end(tmp_path: Path) -> None:
    engine, click = _engine_and_click(tmp_path)
    whole = Segment(id=new_id(), seed=1, picture=click.picture)

    async def scene() -> list[list[AnyEvent]]:
        engine.start()
        told = []
        for edit in (click, whole):
            await send(engine.intake, edit)
            told.append([event async for event in engine.intake.follow(edit.id)])
        return told

    try:
        for edit, told in zip((click, whole), asyncio.run(scene()), strict=True):
            assert any(isinstance(event, ObjectReady) for event in told)
            kept = engine.intake.kept_events(edit.id)
            assert kept[-1] == told[-1]
            assert any(isinstance(event, ObjectReady) for event in kept) is (edit is whole)
            assert engine.intake.tools.journal.ended(edit.id)
    finally:
        engine.close()


def test_a_question_that_is_sent_again_is_answered_again(tmp_path: Path) -> None:
    engine, click = _engine_and_click(tmp_path)

    async def scene() -> list[list[AnyEvent]]:
        engine.start()
        told = []
        for _ in range(2):  # the first time the connection was lost before anything was heard
            await send(engine.intake, click)
            told.append([event async for event in engine.intake.follow(click.id)])
        return told

    try:
        found = [
            [event.found for event in told if isinstance(event, ObjectReady)]
            for told in asyncio.run(scene())
        ]
    finally:
        engine.close()
    assert found[0]
    assert found[0] == found[1]
