"""What a panel asks of packs becomes messages, in the order in which they happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.link.client import EngineClient
from intarsia.core.link.pack_requests import PackRequests
from intarsia.core.state.session.gateway import (
    EngineState,
    EngineStatus,
    Message,
    PacksListed,
    PackTold,
)
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import PROTOCOL, EngineInfo
from intarsia.core.wire.packs import (
    PackDone,
    PackFailed,
    PackList,
    PackProgress,
    PackStage,
)
from pack_facts import TINY

INFO = EngineInfo("intarsia", PROTOCOL, ("cpu",), ())
STEP = PackProgress("tiny", PackStage.FETCHING, "a.bin", 1, 2, 1, 1)


@pytest.fixture
def told() -> list[Message]:
    return []


@pytest.fixture
def work(engine: Any, told: list[Message]) -> PackRequests:
    def at_once(
        lane: str, do: Callable[[], object], failed: Callable[[IntarsiaError], None]
    ) -> None:
        try:
            do()
        except IntarsiaError as error:
            failed(error)

    return PackRequests(at_once, lambda: EngineClient(engine.address), told.append)


def test_packs_are_listed_or_why_not(engine: Any, work: PackRequests, told: list[Message]) -> None:
    engine.scripts = [lambda x: x.frame(PackList((TINY,))), lambda x: x.refuse(429, "busy")]
    work.look()
    work.look()
    assert told[0] == PacksListed((TINY,))
    assert isinstance(told[1], PacksListed)
    assert told[1].error is not None


def test_an_end_comes_after_what_methods_are_ready(
    engine: Any, work: PackRequests, told: list[Message]
) -> None:
    engine.scripts = [lambda x: x.stream(STEP, PackDone("tiny")), lambda x: x.frame(INFO)]
    work.install(TINY)
    assert told == [
        PackTold(STEP),
        EngineStatus(EngineState.READY, info=INFO),
        PackTold(PackDone("tiny")),
    ]
    assert engine.paths() == ["POST /v1/packs/tiny/install", "GET /v1/info"]


def test_a_failure_is_told_of_its_pack(
    engine: Any, work: PackRequests, told: list[Message]
) -> None:
    failed = PackFailed("tiny", "no_space", "The disk is full.", "Free some.")
    engine.scripts = [lambda x: x.stream(STEP, failed)]
    work.verify(TINY)
    assert told == [PackTold(STEP), PackTold(failed)]


def test_a_lost_engine_is_a_failure(engine: Any, work: PackRequests, told: list[Message]) -> None:
    engine.scripts = [lambda x: x.stream(STEP, end=False)]
    work.watch(TINY)
    last = told[-1]
    assert isinstance(last, PackTold)
    assert isinstance(last.event, PackFailed)
    assert last.event.kind == "engine_unreachable"


def test_sending_stops_when_it_is_cancelled(
    engine: Any, told: list[Message], tmp_path: Path
) -> None:
    source = tmp_path / "a.bin"
    source.write_bytes(bytes(9_000_000))
    waiting: list[Callable[[], object]] = []

    def later(lane: str, do: Callable[[], object], failed: Callable[[IntarsiaError], None]) -> None:
        waiting.append(do)

    work = PackRequests(later, lambda: EngineClient(engine.address), told.append)
    work.take(TINY, source)
    work.cancel(TINY)
    engine.scripts = [lambda x: x.whole(b"", status=204)]
    with pytest.raises(IntarsiaError, match=r"Cancelled\."):
        waiting[0]()
    assert engine.paths() == ["PUT /v1/packs/tiny/files/a.bin?at=0"]
    assert told == []


def test_removal_ends_like_the_rest(engine: Any, work: PackRequests, told: list[Message]) -> None:
    engine.scripts = [
        lambda x: x.whole(b"", status=204),
        lambda x: x.frame(INFO),
        lambda x: x.whole(b"", status=204),
    ]
    work.remove(TINY)
    assert told[-1] == PackTold(PackDone("tiny"))
    work.cancel(TINY)
    assert engine.paths()[-1] == "DELETE /v1/packs/tiny/work"
