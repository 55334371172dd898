"""The engine's HTTP interface: an ASGI application that is up before anything heavy is imported."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.intake import EditIntake
from intarsia.core.engine.failures import typed
from intarsia.core.engine.server.auth import Gate
from intarsia.core.engine.server.bodies import FRAME, EventStream, body_of, message_of
from intarsia.core.engine.server.guard import Guarded, Traffic, refusal
from intarsia.core.engine.server.preparation import Preparation
from intarsia.core.version import __version__
from intarsia.core.wire.edits import EDIT_CLASSES
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadRequest, IntarsiaError, NeedBlob, TimedOut, TooLarge
from intarsia.core.wire.files import Blob, Diagnosis, ExportRequest, Journal, OpenedPicture
from intarsia.core.wire.methods import PROTOCOL, EngineInfo
from intarsia.core.wire.queue import PANEL_HEADER, QueueOrder

_PANEL = re.compile(r"[0-9a-f-]{36}")
_NUMBER = re.compile(r"-1|[0-9]{1,9}")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FileRoutes:
    """What is done in a worker thread and imports what it needs on first use: opening, exporting,
    saying how the engine is."""

    open: Callable[[bytes, str], OpenedPicture]
    export: Callable[[ExportRequest], bytes]
    diagnose: Callable[[], Diagnosis]


class Api:
    """The endpoints. `stop` ends the server; `preparation`: what it does before the first edit."""

    def __init__(
        self,
        intake: EditIntake,
        files: FileRoutes,
        *,
        stop: Callable[[], None],
        bounds: Bounds,
        preparation: Preparation,
    ) -> None:
        self._intake = intake
        self._files = files
        self._stop = stop
        self._preparation = preparation
        self.bounds = bounds

    def routes(self) -> list[Route]:
        return [
            Route("/v1/info", self.info, methods=["GET"]),
            Route("/v1/blobs/{name}", self.put_blob, methods=["PUT"]),
            Route("/v1/blobs/{name}", self.has_blob, methods=["HEAD"]),
            Route("/v1/edits", self.edit, methods=["POST"]),
            Route("/v1/edits", self.entries, methods=["GET"]),
            Route("/v1/edits/{edit_id}/events", self.events, methods=["GET"]),
            Route("/v1/edits/{edit_id}", self.cancel, methods=["DELETE"]),
            Route("/v1/edits/{edit_id}/fetched", self.fetched, methods=["POST"]),
            Route("/v1/queue", self.queue, methods=["GET"]),
            Route("/v1/queue", self.order, methods=["PUT"]),
            Route("/v1/diagnosis", self.diagnosis, methods=["GET"]),
            Route("/v1/open", self.open, methods=["POST"]),
            Route("/v1/export", self.export, methods=["POST"]),
            Route("/v1/stop", self.stop, methods=["POST"]),
        ]

    async def info(self, request: Request) -> Response:
        facts = EngineInfo(
            program=f"intarsia {__version__}",
            protocol=PROTOCOL,
            devices=_devices(),
            methods=self._intake.tools.registry.offered,
            pid=os.getpid(),
            preparing=self._preparation.now,
        )
        return _frame(facts)

    async def put_blob(self, request: Request) -> Response:
        blob = await message_of(request, (Blob,), self.bounds)
        put = self._intake.tools.pictures.put
        await asyncio.to_thread(put, request.path_params["name"], blob.pixels)
        return Response(status_code=204)

    async def has_blob(self, request: Request) -> Response:
        if not self._intake.tools.pictures.has(request.path_params["name"]):
            raise NeedBlob("The engine does not have the picture.", "Send it and try again.")
        return Response(status_code=204)

    async def edit(self, request: Request) -> Response:
        spool = self._intake.tools.journal.spool()
        taken = False
        try:
            edit = await message_of(request, EDIT_CLASSES, self.bounds, spool)
            taken = self._intake.take(edit, spool, panel=_panel(request))
        finally:
            if not taken:
                await spool.discard()
        return EventStream(self._intake.follow(edit.id))

    async def events(self, request: Request) -> Response:
        after = request.query_params.get("after", "-1")
        if not _NUMBER.fullmatch(after):
            raise BadRequest("The number of the last event is not a number.")
        return EventStream(self._intake.follow(request.path_params["edit_id"], int(after)))

    async def entries(self, request: Request) -> Response:
        return _frame(Journal(self._intake.entries()))

    async def cancel(self, request: Request) -> Response:
        await self._intake.cancel(request.path_params["edit_id"])
        return Response(status_code=204)

    async def diagnosis(self, request: Request) -> Response:
        return _frame(await asyncio.to_thread(self._files.diagnose))

    async def fetched(self, request: Request) -> Response:
        edit_id = request.path_params["edit_id"]
        await asyncio.to_thread(self._intake.mark_fetched, edit_id)
        return Response(status_code=204)

    async def queue(self, request: Request) -> Response:
        return _frame(self._intake.queue(_panel(request)))

    async def order(self, request: Request) -> Response:
        panel = _panel(request)
        if not panel:
            raise BadRequest("The request does not say whose queue is meant.")
        self._intake.order(panel, await message_of(request, (QueueOrder,), self.bounds))
        return Response(status_code=204)

    async def open(self, request: Request) -> Response:
        limit = self.bounds.file
        data = b"".join([chunk async for chunk in body_of(request, limit, self.bounds)])
        name = request.query_params.get("name", "")
        return _frame(await asyncio.to_thread(self._files.open, data, name))

    async def export(self, request: Request) -> Response:
        wanted = await message_of(request, (ExportRequest,), self.bounds)
        data = await asyncio.to_thread(self._files.export, wanted)
        return Response(data, media_type=FRAME)

    async def stop(self, request: Request) -> Response:
        self._stop()
        return Response(status_code=204)


Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


def application(
    api: Api, gate: Gate, lifespan: Lifespan | None = None, *, more: Sequence[Route] = ()
) -> ASGIApp:
    """The ASGI application: the endpoints and `more` behind the gate, failures as JSON."""
    app = Starlette(
        lifespan=lifespan,
        routes=[*api.routes(), *more],
        exception_handlers={
            IntarsiaError: _on_failure,
            HTTPException: _on_wrong_address,
            Exception: _on_failure,
        },
    )
    return Guarded(app, gate, Traffic(api.bounds))


async def _on_failure(request: Request, error: Exception) -> Response:
    failure = typed(error)
    if failure.kind == IntarsiaError.kind:
        _log.error("%s %r failed", request.method, request.url.path, exc_info=error)
    # What is left of a body that was not read would be taken for the next request.
    return refusal(failure, close=isinstance(failure, TooLarge | TimedOut))


async def _on_wrong_address(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    failure = BadRequest(f"The engine has no {request.method} {request.url.path}.")
    return refusal(failure, status)


def _panel(request: Request) -> str:
    """Whose queue is meant: a UUID that the panel made, "" where it gives none."""
    given = request.headers.get(PANEL_HEADER, "")
    return given if _PANEL.fullmatch(given) else ""


def _devices() -> tuple[str, ...]:
    """What is known of the devices without importing anything heavy for it."""
    if "torch" not in sys.modules:
        return ("cpu",)
    from intarsia.core.engine.compute.device import device_names

    return device_names()


def _frame(message: object) -> Response:
    return Response(b"".join(encode_frame(message)), media_type=FRAME)
