"""The outermost wall: who may pass, how many at once and how often, and no time for dawdlers."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from typing import ClassVar, cast

import h11
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.server.auth import Gate, Headers, headers_of
from intarsia.core.wire.errors import (
    Busy,
    IntarsiaError,
    TimedOut,
    Unauthorised,
    VersionMismatch,
)
from intarsia.core.wire.methods import HEADER, check_panel
from intarsia.core.wire.proof import PROOF_PATH

_MINUTE_S = 60.0
KNOWN = "intarsia.known"  # in a scope: what to call where the token was right
_PEERS = 4096  # whose requests are counted; the one that was quiet longest is forgotten first


def refusal(error: IntarsiaError, status: int = 0, *, close: bool = False) -> Response:
    """The error as JSON; `close`: the connection ends with it."""
    body = {"kind": error.kind, "message": error.message, "hint": error.hint}
    return Response(
        json.dumps(body),
        status_code=status or error.status,
        media_type="application/json",
        headers={"connection": "close"} if close else None,
    )


class Traffic:
    """Counts requests: those being answered, and those of each peer in the last minute."""

    def __init__(self, bounds: Bounds, clock: Callable[[], float] = time.monotonic) -> None:
        self._bounds = bounds
        self._clock = clock
        self._inside = 0
        self._recent: dict[str, deque[float]] = {}

    def enter(self, peer: str) -> None:
        """A request begins; each one that passed is to `leave`. Raises Busy."""
        if self._inside >= self._bounds.at_once:
            raise Busy(
                f"The engine is answering {self._bounds.at_once} requests already.",
                "Try again in a moment.",
            )
        if self._bounds.per_minute:
            self._count(peer)
        self._inside += 1

    def leave(self) -> None:
        self._inside -= 1

    def _count(self, peer: str) -> None:
        now = self._clock()
        times = self._recent.pop(peer, None) or deque()
        self._recent[peer] = times
        if len(self._recent) > _PEERS:
            del self._recent[next(iter(self._recent))]
        while times and now - times[0] >= _MINUTE_S:
            times.popleft()
        if len(times) >= self._bounds.per_minute:
            raise Busy(
                f"More than {self._bounds.per_minute} requests came from you in a minute.",
                "Wait a minute.",
            )
        times.append(now)


class Guarded:
    """Lets a request through to the application only past the gate and the traffic's limits.

    A stranger's connection ends with its answer, so that nobody without the token holds one; but
    for the answer to a challenge, after which the token is expected soon.
    """

    def __init__(self, app: ASGIApp, gate: Gate, traffic: Traffic) -> None:
        self._app = app
        self._gate = gate
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        client = scope.get("client")
        try:
            self._traffic.enter(client[0] if client else "")
        except Busy as error:
            await refusal(error, close=True)(scope, receive, send)
            return
        try:
            headers = headers_of(scope)
            if scope["path"] == PROOF_PATH:
                await self._prove(headers, scope, receive, send)
                return
            self._gate.check(headers)
            scope.get(KNOWN, _nothing)()
            check_panel(scope["path"], headers.get(HEADER, ""))
            await self._app(scope, receive, send)
        except VersionMismatch as error:
            await refusal(error, close=True)(scope, receive, send)
        except Unauthorised as error:
            await refusal(error, close=True)(scope, receive, send)
        finally:
            self._traffic.leave()

    async def _prove(self, headers: Headers, scope: Scope, receive: Receive, send: Send) -> None:
        server = scope.get("server")
        answers = self._gate.prove(headers, server[1] if server else 0)
        await Response(json.dumps(answers), media_type="application/json")(scope, receive, send)


def _nothing() -> None:
    """Where nobody counts strangers."""


class GuardedProtocol(H11Protocol):
    """One connection, with a bound on all of them and on how long a request's head takes.

    Who has not shown the token yet is a stranger. Of those there are few, the oldest go for new
    ones, and none stays long: so they cannot keep away who holds the token.
    """

    bounds: ClassVar[Bounds]
    strangers: ClassVar[dict[H11Protocol, None]]  # the oldest first

    _hurry: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > self.bounds.connections:
            self._turn_away(
                Busy(
                    f"The engine has {self.bounds.connections} connections open already.",
                    "Try again in a moment.",
                )
            )
            return
        self.strangers[self] = None
        if len(self.strangers) > self.bounds.strangers:
            self._make_way(next(iter(self.strangers)))
        self._hurry = self.loop.call_later(
            min(self.bounds.head_s, self.bounds.stranger_s), self._too_late
        )

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        super().data_received(data)
        self._offer_to_know()
        self._look()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._offer_to_know()
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        self.strangers.pop(self, None)
        self._relax()
        super().connection_lost(exc)

    def _offer_to_know(self) -> None:
        """Let the gate say, before the request is answered, that it has shown the token."""
        if self.cycle is not None:
            cast("dict[str, object]", self.cycle.scope)[KNOWN] = self._become_known

    def _become_known(self) -> None:
        if self.strangers.pop(self, self) is None:
            self._relax()

    def _make_way(self, oldest: H11Protocol) -> None:
        self.strangers.pop(oldest, None)
        oldest.transport.abort()  # at once, with its file

    def _look(self) -> None:
        """Hurry a head that has begun; a connection that rests after an answer may rest."""
        if self in self.strangers:
            return  # its time runs from the begin
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._expect_head()
        elif self.cycle is not None:
            self._relax()

    def _expect_head(self) -> None:
        if self._hurry is None:
            self._hurry = self.loop.call_later(self.bounds.head_s, self._too_late)

    def _relax(self) -> None:
        if self._hurry is not None:
            self._hurry.cancel()
            self._hurry = None

    def _too_late(self) -> None:
        seconds = self.bounds.head_s
        if self.strangers.pop(self, self) is None:
            seconds = min(seconds, self.bounds.stranger_s)
        self._turn_away(
            TimedOut(
                f"The head of the request did not arrive within {seconds:g} seconds.",
                "Send it at once.",
            )
        )

    def _turn_away(self, error: IntarsiaError) -> None:
        answer = refusal(error, close=True)
        lines = [b"HTTP/1.1 %d Refused" % answer.status_code]
        lines += [b"%b: %b" % pair for pair in answer.raw_headers]
        self.transport.write(b"\r\n".join([*lines, b"", bytes(answer.body)]))
        self.transport.close()


def guarded_protocol(bounds: Bounds) -> type[H11Protocol]:
    """uvicorn's protocol for one server: these bounds, and strangers of its own."""
    return type("BoundedProtocol", (GuardedProtocol,), {"bounds": bounds, "strangers": {}})
