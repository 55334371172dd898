"""Bodies of requests and answers: read within bounds and in time, streamed as they come."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.spool import Spool
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.encoding.limits import MIB
from intarsia.core.wire.errors import BadRequest, TimedOut, TooLarge

FRAME = "application/octet-stream"
_T = TypeVar("_T")


async def body_of(request: Request, limit: int, bounds: Bounds) -> AsyncIterator[bytes]:
    """The body in pieces. Raises TooLarge before or as soon as it passes the limit, TimedOut where
    it comes too slowly."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal():
        raise BadRequest("The length of the body is not a number.")
    if int(declared) > limit:
        raise _too_large(limit)
    pace = _Pace(bounds)
    got = 0
    try:
        async for chunk in pace.kept(request.stream()):
            got += len(chunk)
            if got > limit:
                raise _too_large(limit)
            yield chunk
    finally:
        pace.stop()


async def message_of(
    request: Request, expected: tuple[type[_T], ...], bounds: Bounds, spool: Spool | None = None
) -> _T:
    """The one message that the body is, its bytes spooled too. Raises BadRequest, TooLarge."""
    limits = bounds.limits
    decoder = FrameDecoder(expected, limits)
    found: list[_T] = []
    async for chunk in body_of(request, limits.pixel_bytes + limits.header_bytes, bounds):
        if spool is not None:
            await spool.add(chunk)
        found += decoder.feed(chunk)
        if len(found) > 1:
            raise BadRequest("The body holds more than one message.")
    decoder.finish()
    if not found:
        raise BadRequest("The body holds no message.")
    return found[0]


class _Pace:
    """Ends the waiting for a body that comes too slowly, by one timer for all of its pieces."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._until = time.monotonic() + bounds.body_s
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()
        self._waiting = self._late = False
        self._timer = self._loop.call_later(bounds.body_s, self._look)

    async def kept(self, pieces: AsyncGenerator[bytes, None]) -> AsyncIterator[bytes]:
        """The pieces. Raises TimedOut."""
        while True:
            self._waiting = True
            try:
                piece = await anext(pieces, None)
            except asyncio.CancelledError:
                if not self._late:
                    raise
                if (task := self._task) is not None and sys.version_info >= (3, 11):
                    task.uncancel()
                raise _too_slow(self._bounds) from None
            finally:
                self._waiting = False
            if piece is None:
                return
            self._until += len(piece) / self._bounds.body_rate
            yield piece

    def stop(self) -> None:
        self._timer.cancel()

    def _look(self) -> None:
        if self._task is None or self._task.done():
            return
        left = self._until - time.monotonic()
        if left > 0 or not self._waiting:
            self._timer = self._loop.call_later(max(left, 0.1), self._look)
            return
        self._late = True
        self._task.cancel()


class EventStream(Response):
    """Frames of events as they come. A client that goes away ends the iteration, not the edit."""

    def __init__(self, events: AsyncGenerator[object, None]) -> None:
        super().__init__(media_type=FRAME)
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


def _too_large(limit: int) -> TooLarge:
    return TooLarge(
        f"The message is larger than {limit // MIB} MiB.", "Choose a smaller region or picture."
    )


def _too_slow(bounds: Bounds) -> TimedOut:
    return TimedOut(
        f"The body of the request came slower than {bounds.body_rate / 1024:g} KiB a second.",
        "Try again over a faster connection.",
    )


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
