"""The engine's HTTP interface: an ASGI application that is up before anything heavy is imported."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, aclosing, suppress
from dataclasses import dataclass
from typing import TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from intarsia.core.engine.auth import Gate, headers_of
from intarsia.core.engine.desk import Desk
from intarsia.core.engine.failures import typed
from intarsia.core.engine.spool import Spool
from intarsia.core.version import __version__
from intarsia.core.wire.edits import EDIT_CLASSES
from intarsia.core.wire.errors import (
    BadRequest,
    IntarsiaError,
    NeedBlob,
    TooLarge,
    Unauthorised,
)
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.files import Blob, ExportRequest, Journal, OpenedPicture
from intarsia.core.wire.frames import FrameDecoder, encode_frame
from intarsia.core.wire.limits import MIB, Limits
from intarsia.core.wire.methods import PROTOCOL, EngineInfo

_FRAME = "application/octet-stream"
_T = TypeVar("_T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Files:
    """Opening and exporting, in a worker thread; what they need is imported on first use."""

    open: Callable[[bytes, str], OpenedPicture]
    export: Callable[[ExportRequest], bytes]


@dataclass(frozen=True)
class Bounds:
    """How large bodies may be, in bytes."""

    file: int = 1024 * MIB
    limits: Limits = Limits()


class Api:
    """The endpoints. `stop` ends the server."""

    def __init__(
        self, desk: Desk, files: Files, *, stop: Callable[[], None], bounds: Bounds | None = None
    ) -> None:
        self._desk = desk
        self._files = files
        self._stop = stop
        self._bounds = bounds or Bounds()

    def routes(self) -> list[Route]:
        return [
            Route("/v1/info", self.info, methods=["GET"]),
            Route("/v1/blobs/{name}", self.put_blob, methods=["PUT"]),
            Route("/v1/blobs/{name}", self.has_blob, methods=["HEAD"]),
            Route("/v1/edits", self.edit, methods=["POST"]),
            Route("/v1/edits", self.entries, methods=["GET"]),
            Route("/v1/edits/{edit_id}/events", self.events, methods=["GET"]),
            Route("/v1/edits/{edit_id}", self.cancel, methods=["DELETE"]),
            Route("/v1/open", self.open, methods=["POST"]),
            Route("/v1/export", self.export, methods=["POST"]),
            Route("/v1/stop", self.stop, methods=["POST"]),
        ]

    async def info(self, request: Request) -> Response:
        facts = EngineInfo(
            program=f"intarsia {__version__}",
            protocol=PROTOCOL,
            devices=("cpu",),
            methods=self._desk.tools.registry.offered,
            pid=os.getpid(),
        )
        return _frame(facts)

    async def put_blob(self, request: Request) -> Response:
        blob = await self._message(request, (Blob,))
        put = self._desk.tools.pictures.put
        await asyncio.to_thread(put, request.path_params["name"], blob.pixels)
        return Response(status_code=204)

    async def has_blob(self, request: Request) -> Response:
        if not self._desk.tools.pictures.has(request.path_params["name"]):
            raise NeedBlob("The engine does not have the picture.", "Send it and try again.")
        return Response(status_code=204)

    async def edit(self, request: Request) -> Response:
        spool = self._desk.tools.journal.spool()
        taken = False
        try:
            edit = await self._message(request, EDIT_CLASSES, spool)
            taken = self._desk.take(edit, spool)
        finally:
            if not taken:
                await spool.discard()
        return EventStream(self._desk.follow(edit.id))

    async def events(self, request: Request) -> Response:
        after = request.query_params.get("after", "-1")
        if not after.lstrip("-").isdecimal():
            raise BadRequest("The number of the last event is not a number.")
        return EventStream(self._desk.follow(request.path_params["edit_id"], int(after)))

    async def entries(self, request: Request) -> Response:
        return _frame(Journal(self._desk.entries()))

    async def cancel(self, request: Request) -> Response:
        await self._desk.cancel(request.path_params["edit_id"])
        return Response(status_code=204)

    async def open(self, request: Request) -> Response:
        limit = self._bounds.file
        data = b"".join([chunk async for chunk in _body(request, limit)])
        name = request.query_params.get("name", "")
        return _frame(await asyncio.to_thread(self._files.open, data, name))

    async def export(self, request: Request) -> Response:
        wanted = await self._message(request, (ExportRequest,))
        data = await asyncio.to_thread(self._files.export, wanted)
        return Response(data, media_type=_FRAME)

    async def stop(self, request: Request) -> Response:
        self._stop()
        return Response(status_code=204)

    async def _message(
        self, request: Request, expected: tuple[type[_T], ...], spool: Spool | None = None
    ) -> _T:
        """The one message that the body is, its bytes spooled too. Raises BadRequest, TooLarge."""
        limits = self._bounds.limits
        decoder = FrameDecoder(expected, limits)
        found: list[_T] = []
        async for chunk in _body(request, limits.pixel_bytes + limits.header_bytes):
            if spool is not None:
                await spool.add(chunk)
            found += decoder.feed(chunk)
            if len(found) > 1:
                raise BadRequest("The body holds more than one message.")
        decoder.finish()
        if not found:
            raise BadRequest("The body holds no message.")
        return found[0]


class EventStream(Response):
    """Frames of events as they come. A client that goes away ends the iteration, not the edit."""

    def __init__(self, events: AsyncGenerator[AnyEvent, None]) -> None:
        super().__init__(media_type=_FRAME)
        del self.headers["content-length"]
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        pump = asyncio.create_task(self._pump(send))
        gone = asyncio.create_task(_disconnected(receive))
        try:
            await asyncio.wait({pump, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            if not pump.done():
                pump.cancel()
        with suppress(asyncio.CancelledError):
            await pump

    async def _pump(self, send: Send) -> None:
        """Send every event; the answer begins with the first, so that a failure before it shows."""
        started = False
        async with aclosing(self._events) as events:
            async for event in events:
                if not started:
                    started = True
                    headers = self.raw_headers
                    await send({"type": "http.response.start", "status": 200, "headers": headers})
                for chunk in encode_frame(event):
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class Guarded:
    """Lets a request through to the application only past the gate."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app = app
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            try:
                self._gate.check(headers_of(scope))
            except Unauthorised as error:
                await _refusal(error)(scope, receive, send)
                return
        await self._app(scope, receive, send)


Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


def application(api: Api, gate: Gate, lifespan: Lifespan | None = None) -> ASGIApp:
    """The ASGI application: the endpoints behind the gate, failures as JSON."""
    app = Starlette(
        lifespan=lifespan,
        routes=api.routes(),
        exception_handlers={
            IntarsiaError: _on_failure,
            HTTPException: _on_wrong_address,
            Exception: _on_failure,
        },
    )
    return Guarded(app, gate)


async def _on_failure(request: Request, error: Exception) -> Response:
    failure = typed(error)
    if failure.kind == IntarsiaError.kind:
        _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _refusal(failure)


async def _on_wrong_address(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    failure = BadRequest(f"The engine has no {request.method} {request.url.path}.")
    return _refusal(failure, status)


def _refusal(error: IntarsiaError, status: int = 0) -> Response:
    body = {"kind": error.kind, "message": error.message, "hint": error.hint}
    return Response(
        json.dumps(body), status_code=status or error.status, media_type="application/json"
    )


def _frame(message: object) -> Response:
    return Response(b"".join(encode_frame(message)), media_type=_FRAME)


async def _body(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body in pieces. Raises TooLarge before or as soon as it passes the limit."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal():
        raise BadRequest("The length of the body is not a number.")
    got = 0
    if int(declared) <= limit:
        async for chunk in request.stream():
            got += len(chunk)
            if got > limit:
                break
            yield chunk
        else:
            return
    raise TooLarge(
        f"The message is larger than {limit // MIB} MiB.", "Choose a smaller region or picture."
    )


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
