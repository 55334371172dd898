"""Builds an engine as an ASGI application, for whatever serves it: uvicorn here, Ray Serve there.

Nothing lives at module level; two applications in one process share nothing. The state of one:
on disk, the journal's folder (every request and result) and the pictures' folder (uploaded
pictures, which can be sent again); in memory, the jobs under way, the threads of the two
workers, and the networks that are loaded. What is lost with the process is the work
in progress; a client sends that edit again, here or to another replica.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.types import ASGIApp

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.intake import EditIntake, Tools
from intarsia.core.engine.edits.job import EditJob
from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.uploads import UploadedPictures
from intarsia.core.engine.edits.worker import Worker
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.catalogue import Pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.progress import OnPackProgress
from intarsia.core.engine.packs.work import PackSource, PackWorker
from intarsia.core.engine.server.api import Api, FileRoutes, application
from intarsia.core.engine.server.auth import Gate
from intarsia.core.engine.server.packs_api import PackApi
from intarsia.core.engine.server.preparation import Preparation
from intarsia.core.wire.files import Diagnosis, ExportRequest, OpenedPicture
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class Stores:
    """The folders of one engine. `journal` and `pictures` must be its alone (`claim.Claim`)."""

    journal: Path
    pictures: Path
    packs: Path


@dataclass(frozen=True)
class EngineApp:
    """An engine: `asgi` answers requests at once, edits run from `start` to `close`."""

    asgi: ASGIApp
    intake: EditIntake
    packs: PackWorker

    @property
    def idle(self) -> bool:
        """Whether no edit is running or waiting and no pack is on its way."""
        return self.intake.idle and self.packs.idle

    def start(self) -> None:
        """Start the workers; what they import first does not delay the server."""
        self.intake.start()

    def close(self) -> None:
        """Cancel what runs and stop the workers; waits for them."""
        self.intake.close()


def engine_app(
    stores: Stores,
    gate: Gate,
    *,
    bounds: Bounds | None = None,
    stop: Callable[[], None] = lambda: None,
    warm: bool = True,
    source: PackSource | None = None,
) -> EngineApp:
    """An engine on these folders behind that gate. `stop`: what POST /v1/stop does.

    `source`: the packs there are, else those of the catalogue. The workers are closed by the
    application's own end of life, if its server has one.
    """
    bounds = bounds or Bounds()
    preparation = Preparation()
    intake = EditIntake(_tools(stores, bounds, preparation if warm else None))
    source = source or PackSource(load_catalogue(), PackStore(stores.packs), _fetch)
    source.store.recover(source.packs)
    packs = PackWorker(source)

    started = time.time()

    def diagnose() -> Diagnosis:
        from intarsia.core.engine.server.diagnosis import of_engine

        return of_engine(intake, stores.packs, started)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await packs.close()
        await asyncio.to_thread(intake.close)

    api = Api(
        intake,
        FileRoutes(_open, _export, diagnose),
        stop=stop,
        bounds=bounds,
        preparation=preparation,
    )
    more = PackApi(packs, bounds).routes()
    return EngineApp(application(api, gate, lifespan, more=more), intake, packs)


def _tools(stores: Stores, bounds: Bounds, preparation: Preparation | None) -> Tools:
    registry = built_in(stores.packs, stores.pictures.parent)
    pictures = UploadedPictures(stores.pictures)
    work = _work(registry, pictures)
    return Tools(
        registry=registry,
        journal=EditJournal(stores.journal),
        pictures=pictures,
        editing=Worker(
            "edits",
            bounds,
            work=work,
            prepare=preparation.part(_prepare_edits) if preparation else _stay_cold,
            is_loaded=lambda job: registry.is_loaded(job.method, job.edit.pack),
            fallback=lambda job: registry.fallback(job.edit.verb, job.method),
        ),
        prompting=Worker(
            "prompts",
            bounds,
            work=work,
            prepare=preparation.part(_prepare_prompts) if preparation else _stay_cold,
        ),
    )


@dataclass(frozen=True)
class _Requests:
    """What the runner asks of a job and the uploaded pictures."""

    job: EditJob
    pictures: UploadedPictures

    @property
    def cancelled(self) -> bool:
        return self.job.unwanted

    def picture(self, sha256: str) -> Pixels:
        return self.pictures.get(sha256)


def _work(registry: Registry, pictures: UploadedPictures) -> Callable[[EditJob], None]:
    def work(job: EditJob) -> None:
        from intarsia.core.engine.edits.runner import Runner

        requests = _Requests(job, pictures)
        Runner(registry).run(job.edit, requests, job.tell, method=job.method)

    return work


def _stay_cold() -> None:
    """For tests and measurements that want the first edit to pay for everything."""


def _prepare_edits() -> None:
    from intarsia.core.engine.methods.classical.method import prepare_edits

    prepare_edits()


def _prepare_prompts() -> None:
    from intarsia.core.engine.methods.classical.method import prepare_prompts

    prepare_prompts()


def _fetch(pack: Pack, store: PackStore, fetched: OnPackProgress, checked: OnPackProgress) -> None:
    from intarsia.core.engine.packs.download import install, source_of

    install(pack, store, source_of(pack), fetched, checked)


def _open(data: bytes, name: str) -> OpenedPicture:
    from intarsia.core.engine.files.open import open_picture

    return open_picture(data, name)


def _export(wanted: ExportRequest) -> bytes:
    from intarsia.core.engine.files.save import save_picture

    return save_picture(wanted)
