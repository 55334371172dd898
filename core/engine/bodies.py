"""Bodies of requests and answers: read within bounds and in time, streamed as they come."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.spool import Spool
from intarsia.core.wire.errors import BadRequest, TimedOut, TooLarge
from intarsia.core.wire.frames import FrameDecoder, encode_frame
from intarsia.core.wire.limits import MIB

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
    until = time.monotonic() + bounds.body_s
    stream = request.stream()
    got = 0
    while True:
        left = until + got / bounds.body_rate - time.monotonic()
        try:
            chunk = await asyncio.wait_for(anext(stream, None), max(0.0, left))
        except asyncio.TimeoutError:
            raise _too_slow(bounds) from None
        if chunk is None:
            return
        got += len(chunk)
        if got > limit:
            raise _too_large(limit)
        yield chunk


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
