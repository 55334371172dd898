"""Work on packs beside everything else that an engine does."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.progress import OnPackProgress
from intarsia.core.engine.packs.work import PackSource, PackWorker
from intarsia.core.wire.packs import PackDone, PackEvent


def test_long_downloads_take_no_thread_from_edits(
    tmp_path: Path, pack_of: Callable[..., Pack]
) -> None:
    go = threading.Event()

    def fetch(
        pack: Pack, store: PackStore, fetched: OnPackProgress, checked: OnPackProgress
    ) -> None:
        assert go.wait(60)

    packs = tuple(replace(pack_of("https://a.example/a"), id=f"tiny{n}") for n in range(4))
    desk = PackWorker(PackSource(packs, PackStore(tmp_path), fetch))

    async def scene() -> tuple[str, list[PackEvent]]:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(2))
        jobs = [desk.install(pack, pack.licence) for pack in packs]
        try:
            answer = await asyncio.wait_for(asyncio.to_thread(lambda: "an edit"), 20)
        finally:
            go.set()
        return answer, [event for job in jobs async for event in job.follow()]

    answer, events = asyncio.run(scene())
    assert answer == "an edit"
    assert [type(event) for event in events] == [PackDone] * 4
    assert desk.idle
