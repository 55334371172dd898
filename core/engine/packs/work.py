"""What an engine does with packs while panels watch: one piece of work a pack at a time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor

from intarsia.core.engine.failures import typed
from intarsia.core.engine.packs.catalogue import Pack, find_pack
from intarsia.core.engine.packs.facts import facts_of
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.progress import OnPackProgress
from intarsia.core.engine.packs.recommended import MachineMemory, machine_memory, recommended
from intarsia.core.engine.packs.upload import Uploads
from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.transfer_speed import Speed
from intarsia.core.wire.errors import BadRequest, Busy, Cancelled, IntarsiaError, UnknownJob
from intarsia.core.wire.packs import (
    PackDone,
    PackEvent,
    PackFailed,
    PackList,
    PackProgress,
    PackStage,
)

_TELL_EVERY_S = 0.1

# Downloads, checks and installs a pack; the two are told of fetching and of checking.
Fetch = Callable[[Pack, PackStore, OnPackProgress, OnPackProgress], None]


class PackJob:
    """One piece of work on one pack, in a thread of its own; any number of panels may watch."""

    def __init__(self, pack: Pack, name: str, work: Callable[[PackJob], None]) -> None:
        self.pack, self.name = pack, name
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._cancelled = threading.Event()
        self._speed = Speed()
        self._reported_at = 0.0
        self._latest: PackEvent | None = None
        self._begun: list[PackProgress] = []  # the first of every stage, which nobody may miss
        own = ThreadPoolExecutor(1, "pack")  # hours of downloads take none of the loop's threads
        self._task = self._loop.run_in_executor(own, self._run, work)
        own.shutdown(wait=False)

    @property
    def ended(self) -> bool:
        return isinstance(self._latest, PackDone | PackFailed)

    def cancel(self) -> None:
        """Ask it to stop, which it does with the next piece."""
        self._cancelled.set()

    async def wait(self) -> None:
        await asyncio.wait({self._task})

    def reporter(self, stage: PackStage) -> OnPackProgress:
        """What hears of every piece on the thread of the work. Raises Cancelled."""
        names = [item.name for item in self.pack.files]

        def report(file: str, done: int, of: int) -> None:
            if self._cancelled.is_set():
                raise Cancelled
            speed, now = self._speed(f"{stage.value} {file}", done), time.monotonic()
            is_first = not self._begun or self._begun[-1].stage is not stage
            if not is_first and done < of and now - self._reported_at < _TELL_EVERY_S:
                return
            self._reported_at = now
            place = next((k for k, name in enumerate(names, 1) if name.endswith(file)), 1)
            said = PackProgress(self.pack.id, stage, file, done, of, place, len(names), speed)
            if is_first:
                self._begun.append(said)
            self._say(said)

        return report

    async def follow(self) -> AsyncGenerator[PackEvent, None]:
        """The first event of every stage, the latest, and each newer one there is time for."""
        shown: PackEvent | None = None
        begun = 0
        while True:
            changed, latest = self._changed, self._latest
            for said in self._begun[begun:]:
                begun += 1
                if said is not latest:
                    yield said
            if latest is not None and latest is not shown:
                yield latest
                shown = latest
                if isinstance(latest, PackDone | PackFailed):
                    return
                continue
            await changed.wait()

    def _run(self, work: Callable[[PackJob], None]) -> None:
        try:
            work(self)
        except Exception as error:  # noqa: BLE001 - the rim of this process
            failure = typed(error)
            self._say(PackFailed(self.pack.id, failure.kind, failure.message, failure.hint))
        else:
            self._say(PackDone(self.pack.id))

    def _say(self, event: PackEvent) -> None:
        self._latest = event
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


@dataclass(frozen=True)
class PackSource:
    """The packs there are, where they are kept, how one is fetched, what memory they may have."""

    packs: tuple[Pack, ...]
    store: PackStore
    fetch: Fetch
    memory: Callable[[], MachineMemory] = machine_memory


class PackWorker:
    """Packs listed, installed, checked and removed. Its methods run on the event loop."""

    def __init__(self, source: PackSource) -> None:
        self._source = source
        self._uploads = Uploads(source.store)
        self._jobs: dict[str, PackJob] = {}

    @property
    def idle(self) -> bool:
        """Whether nothing is being done with any pack."""
        return all(job.ended for job in self._jobs.values())

    def list(self) -> PackList:
        """Every pack as it stands; reads the disk."""
        busy = {key for key, job in self._jobs.items() if not job.ended}
        packs, store = self._source.packs, self._source.store
        better = recommended(packs, self._source.memory())
        return PackList(
            tuple(facts_of(p, store, busy=p.id in busy, better=p.id in better) for p in packs)
        )

    def pack(self, pack_id: str) -> Pack:
        """Raises MissingPack where there is none of that id."""
        return find_pack(self._source.packs, pack_id)

    def install(self, pack: Pack, accepted: str) -> PackJob:
        """Download and install, or join the download under way. Raises BadRequest, Busy."""
        if accepted != pack.licence:
            raise BadRequest(
                f"The licence of {pack.label} was not accepted: {pack.licence}.",
                "Read it and accept it first.",
            )

        def work(job: PackJob) -> None:
            fetched, checked = job.reporter(PackStage.FETCHING), job.reporter(PackStage.CHECKING)
            self._source.fetch(pack, self._source.store, fetched, checked)

        return self._begin(pack, "install", work)

    def verify(self, pack: Pack) -> PackJob:
        """Read an installed pack again. Raises Busy."""
        return self._begin(
            pack,
            "verify",
            lambda job: self._source.store.verify(pack, job.reporter(PackStage.CHECKING)),
        )

    def take(self, pack: Pack) -> PackJob:
        """Make the uploaded files the pack. Raises Busy."""
        return self._begin(
            pack,
            "import",
            lambda job: self._uploads.commit(pack, job.reporter(PackStage.CHECKING)),
        )

    def put(self, pack: Pack, name: str, at: int, piece: bytes) -> None:
        """Take a piece of a file. Raises BadRequest, BadWeights, Busy, NoSpace; writes the disk."""
        self._raise_busy(pack)
        self._uploads.put(pack, name, at, piece)

    def job(self, pack: Pack) -> PackJob:
        """What is or was last done with a pack. Raises UnknownJob."""
        job = self._jobs.get(pack.id)
        if job is None:
            raise UnknownJob(f"Nothing is being done with {pack.label}.")
        return job

    def cancel(self, pack: Pack) -> None:
        """Ask what is being done with a pack to stop; nothing, where nothing is."""
        job = self._jobs.get(pack.id)
        if job is not None:
            job.cancel()

    def remove(self, pack: Pack) -> None:
        """Delete a pack and what has come of it. Raises MissingPack, Busy; writes the disk."""
        self._raise_busy(pack)
        self._source.store.remove(pack)

    async def close(self) -> None:
        """Cancel what is under way and wait for it; downloads go on next time."""
        for job in self._jobs.values():
            job.cancel()
        for job in self._jobs.values():
            await job.wait()

    def _begin(self, pack: Pack, name: str, work: Callable[[PackJob], None]) -> PackJob:
        job = self._jobs.get(pack.id)
        if job is not None and not job.ended:
            if job.name == name:
                return job
            raise _busy(pack)
        job = self._jobs[pack.id] = PackJob(pack, name, work)
        return job

    def _raise_busy(self, pack: Pack) -> None:
        job = self._jobs.get(pack.id)
        if job is not None and not job.ended:
            raise _busy(pack)


def _busy(pack: Pack) -> IntarsiaError:
    return Busy(f"{pack.label} is being worked on already.", "Wait for that, or cancel it.")
