"""A member of a pool asks the others for what is of all of them, also where the books were lost."""

from __future__ import annotations

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from intarsia.core.engine.cluster.directory import Directory
from intarsia.core.engine.cluster.forward import Forwarder, MemberLost
from intarsia.core.engine.cluster.member import Member
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.files import Journal, JournalEntry
from intarsia.core.wire.routing import EDIT_HEADER

A, B = "http://a", "http://b"


class Books:
    """The books as they are asked for over the network."""

    def __init__(self, *known: str) -> None:
        self._directory = Directory()
        for member in known:
            self._directory.join(member)

    async def join(self, member: str) -> None:
        self._directory.join(member)

    async def drop(self, member: str) -> None:
        self._directory.drop(member)

    async def members(self) -> list[str]:
        return self._directory.members()

    async def edit_home(self, edit_id: str) -> str:
        return self._directory.edit_home(edit_id)

    async def place(self, edit_id: str, picture: str, by: str) -> str:
        return self._directory.place(edit_id, picture, by)

    async def place_picture(self, picture: str, by: str) -> str:
        return self._directory.place_picture(picture, by)


class Answers(Forwarder):
    """What every member answers, without asking it."""

    def __init__(self, answers: dict[str, tuple[int, bytes]]) -> None:
        super().__init__()
        self._answers = answers

    async def body(self, member: str, scope: Scope, sent: bytes) -> tuple[int, bytes]:
        return self._answers[member]


async def engine(scope: Scope, receive: Receive, send: Send) -> None:
    raise AssertionError("what is of all members is not asked of one engine")


def listed(edit_id: str) -> bytes:
    return b"".join(encode_frame(Journal((JournalEntry(edit_id, "complete", "finished", 1.0),))))


def ask(answers: dict[str, tuple[int, bytes]], *known: str) -> tuple[int, bytes]:
    """What the member A answers for all, where the books know these."""
    member = Member(engine, Books(*known), Answers(answers))
    member.url = A
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(member({"type": "http", "method": "GET", "path": "/v1/edits"}, receive, send))
    return sent[0]["status"], sent[1]["body"]


@pytest.mark.parametrize("known", [(A, B), (B,), ()])
def test_the_journals_of_all_are_one_list(known: tuple[str, ...]) -> None:
    status, body = ask({A: (200, listed("a")), B: (200, listed("b"))}, *known)
    (journal,) = FrameDecoder((Journal,)).feed(body)
    assert status == 200
    assert {entry.id for entry in journal.entries} == {"a"} | ({"b"} if B in known else set())


def test_a_refusal_of_one_is_told_in_its_own_words() -> None:
    assert ask({A: (200, listed("a")), B: (429, b"busy")}, A, B) == (429, b"busy")


def test_a_member_that_dies_with_the_request_is_dropped_and_the_answer_cut() -> None:
    """A client whose answer is cut sends its edit anew; an answer of 500 would end it."""
    sent: list[Message] = []
    edit_id = "11111111-1111-4111-8111-111111111111"

    async def scene() -> list[str]:
        async def dies(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.close()

        async def receive() -> Message:
            return {"type": "http.request", "body": b"an edit", "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        server = await asyncio.start_server(dies, "127.0.0.1", 0)
        other = "http://{}:{}".format(*server.sockets[0].getsockname())
        books, forwarder = Books(A, other), Forwarder()
        await books.place(edit_id, "", other)
        member = Member(engine, books, forwarder)
        member.url = A
        scope = {"type": "http", "method": "POST", "path": "/v1/edits", "query_string": b""}
        headers = [(EDIT_HEADER.lower().encode(), edit_id.encode())]
        with pytest.raises(MemberLost):
            await member({**scope, "headers": headers}, receive, send)
        await forwarder.close()
        server.close()
        return await books.members()

    assert asyncio.run(scene()) == [A]
    assert [message["type"] for message in sent] == ["http.response.start"]
