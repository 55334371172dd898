"""Passes a request on to another member of the pool, and its answer back, as they stream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress

import aiohttp
from starlette.types import Message, Receive, Scope, Send

_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "upgrade", "host"})
_CONNECT_S = 5.0


class MemberGone(Exception):
    """The other member cannot be reached; nothing of the request was read and none was answered."""


class MemberLost(Exception):
    """The other member went away with the request: the answer is cut off where it had begun."""


class Forwarder:
    """Asks other members over HTTP, with the client's own headers, its token among them."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def pass_on(self, member: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Have `member` answer the request. Raises MemberGone before anything has happened.

        Where the member dies in the middle of its answer, so does the answer: the connection is
        cut, and the client takes the edit up again. Raises MemberLost where it dies with the
        request: an answer is begun then, so that it can be cut and the client sends anew.
        """
        try:
            answer = await self._ask(member, scope, receive)
        except aiohttp.ClientConnectorError:
            raise MemberGone(member) from None
        except aiohttp.ClientError:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            raise MemberLost(member) from None
        async with answer:
            back = asyncio.create_task(_give_back(answer, send))
            gone = asyncio.create_task(_gone(receive))
            try:
                await asyncio.wait({back, gone}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                gone.cancel()
                if not back.done():
                    back.cancel()
            with suppress(asyncio.CancelledError):
                await back

    async def body(self, member: str, scope: Scope, sent: bytes) -> tuple[int, bytes]:
        """The status and whole body of what `member` answers to the request. Raises MemberGone."""
        try:
            async with self._open().request(
                scope["method"], _url(member, scope), data=sent, headers=_headers(scope)
            ) as answer:
                return answer.status, await answer.read()
        except aiohttp.ClientError:
            raise MemberGone(member) from None

    async def _ask(self, member: str, scope: Scope, receive: Receive) -> aiohttp.ClientResponse:
        body = _body(receive) if scope["method"] in ("POST", "PUT") else None
        return await self._open().request(
            scope["method"], _url(member, scope), data=body, headers=_headers(scope)
        )

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_S),
                auto_decompress=False,
            )
        return self._session


def _url(member: str, scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return f"{member}{scope['path']}" + (f"?{query}" if query else "")


def _headers(scope: Scope) -> list[tuple[str, str]]:
    given: Iterable[tuple[bytes, bytes]] = scope["headers"]
    kept = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in given]
    return [(n, v) for n, v in kept if n.lower() not in _HOP]


async def _body(receive: Receive) -> AsyncIterator[bytes]:
    """The request's body as it arrives; ends early where the client has gone."""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ConnectionResetError("the client has gone")
        yield message.get("body", b"")
        if not message.get("more_body", False):
            return


async def _give_back(answer: aiohttp.ClientResponse, send: Send) -> None:
    await send(_start(answer))
    async for chunk in answer.content.iter_any():
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _gone(receive: Receive) -> None:
    """Returns when the client has gone, so that nobody is told in vain."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _start(answer: aiohttp.ClientResponse) -> Message:
    headers = [(n, v) for n, v in answer.raw_headers if n.lower().decode("latin-1") not in _HOP]
    return {"type": "http.response.start", "status": answer.status, "headers": headers}
