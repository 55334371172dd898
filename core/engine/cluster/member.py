"""One replica's place in the pool: answers what is its own, passes on what another one has."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from starlette.types import ASGIApp, Receive, Scope, Send

from intarsia.core.engine.cluster.forward import Forwarder, MemberGone, MemberLost
from intarsia.core.engine.server.auth import headers_of
from intarsia.core.engine.server.bodies import FRAME
from intarsia.core.engine.server.guard import refusal
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import BadRequest, TooLarge
from intarsia.core.wire.files import Journal
from intarsia.core.wire.queue import QueueState
from intarsia.core.wire.routing import EDIT_HEADER, PICTURE_HEADER

_EDIT = re.compile(r"/v1/edits/([0-9a-f-]{36})(/.*)?")
_PICTURE = re.compile(r"/v1/blobs/([0-9a-f]{64})")
_ID = re.compile(r"[0-9a-f-]{36}")
_HASH = re.compile(r"[0-9a-f]{64}")
_ORDER_BYTES = 1 << 20
_T = TypeVar("_T")


class RemoteDirectory(Protocol):
    """`directory.Directory`, wherever it is."""

    async def join(self, member: str) -> None: ...
    async def drop(self, member: str) -> None: ...
    async def members(self) -> list[str]: ...
    async def edit_home(self, edit_id: str) -> str: ...
    async def place(self, edit_id: str, picture: str, by: str) -> str: ...
    async def place_picture(self, picture: str, by: str) -> str: ...


class Member:
    """The engine `app` as a member of a pool, for HTTP. Strangers must have been kept out before.

    `url` is where the other members reach this one; it is known once its listener is bound.
    """

    def __init__(self, app: ASGIApp, directory: RemoteDirectory, forwarder: Forwarder) -> None:
        self._app = app
        self._directory = directory
        self._forwarder = forwarder
        self.url = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if _administrative(scope):
            error = BadRequest(
                "This is a pool of engines: packs and processes are its administrator's.",
                "Ask whoever runs it.",
            )
            await refusal(error)(scope, receive, send)
        elif (scope["method"], scope["path"]) in _OF_ALL:
            await self._ask_all(scope, receive, send)
        else:
            await self._route(scope, receive, send)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer here, or have the member answer that has the edit or the picture."""
        while (home := await self._home(scope)) not in ("", self.url):
            try:
                await self._forwarder.pass_on(home, scope, receive, send)
                return
            except MemberGone:
                await self._directory.drop(home)
            except MemberLost:
                await self._directory.drop(home)
                raise
        await self._app(scope, receive, send)

    async def _home(self, scope: Scope) -> str:
        path = scope["path"]
        if named := _EDIT.fullmatch(path):
            return await self._directory.edit_home(named[1])
        if named := _PICTURE.fullmatch(path):
            return await self._directory.place_picture(named[1], self.url)
        if scope["method"] == "POST" and path == "/v1/edits":
            headers = headers_of(scope)
            edit = headers.get(EDIT_HEADER.lower(), "")
            picture = headers.get(PICTURE_HEADER.lower(), "")
            if _ID.fullmatch(edit):
                known = picture if _HASH.fullmatch(picture) else ""
                return await self._directory.place(edit, known, self.url)
        return ""

    async def _ask_all(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Ask every member, and give one answer."""
        try:
            sent = await _whole(receive)
        except TooLarge as error:
            await refusal(error)(scope, receive, send)
            return
        members = await self._directory.members()
        if self.url not in members:  # the directory was lost
            await self._directory.join(self.url)
            members.append(self.url)
        answers = await asyncio.gather(
            *(self._forwarder.body(member, scope, sent) for member in members),
            return_exceptions=True,
        )
        bodies: list[bytes] = []
        worst = (0, b"")
        for member, answer in zip(members, answers, strict=True):
            if isinstance(answer, MemberGone):
                await self._directory.drop(member)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                worst = max(worst, answer)
                bodies.append(answer[1])
        status, refused = worst
        merge = _OF_ALL[scope["method"], scope["path"]]
        await _answer(send, status, refused if status >= 400 else merge(bodies))


def _merged_entries(bodies: Sequence[bytes]) -> bytes:
    """`GET /v1/edits`: what all journals hold, oldest first."""
    entries = [entry for body in bodies for entry in _read(body, Journal).entries]
    merged = Journal(tuple(sorted(entries, key=lambda entry: entry.created)))
    return b"".join(encode_frame(merged))


def _merged_queue(bodies: Sequence[bytes]) -> bytes:
    """`GET /v1/queue`: the panel's edits wherever they wait."""
    states = [_read(body, QueueState) for body in bodies]
    merged = QueueState(
        running=next((state.running for state in states if state.running), ""),
        mine=tuple(edit_id for state in states for edit_id in state.mine),
        others=sum(state.others for state in states),
        held=any(state.held for state in states),
    )
    return b"".join(encode_frame(merged))


def _nothing(bodies: Sequence[bytes]) -> bytes:
    return b""


_OF_ALL = {
    ("GET", "/v1/edits"): _merged_entries,
    ("GET", "/v1/queue"): _merged_queue,
    ("PUT", "/v1/queue"): _nothing,
}


def _administrative(scope: Scope) -> bool:
    """Whether the request would change one replica, or end it."""
    path, reads = scope["path"], scope["method"] in ("GET", "HEAD")
    return path == "/v1/stop" or (path.startswith("/v1/packs") and not reads)


def _read(body: bytes, expected: type[_T]) -> _T:
    at = 0

    def read(count: int) -> bytes:
        nonlocal at
        at += count
        return body[at - count : at]

    return decode_frame(read, expected)


async def _whole(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if len(body) > _ORDER_BYTES:
            raise TooLarge("The body is too large.")
        if not message.get("more_body", False):
            return body


async def _answer(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", FRAME.encode()), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
