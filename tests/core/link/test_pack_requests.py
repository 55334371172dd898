"""What a panel asks of packs is answered in the order in which it happened, to who asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.link.client import EngineClient
from intarsia.core.link.pack_requests import PackRequests
from intarsia.core.link.requester import Requester
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import PROTOCOL, EngineInfo
from intarsia.core.wire.packs import (
    PackDone,
    PackFacts,
    PackFailed,
    PackList,
    PackProgress,
    PackStage,
    PackState,
)
from pack_facts import TINY

INFO = EngineInfo("intarsia", PROTOCOL, ("cpu",), ())
STEP = PackProgress("tiny", PackStage.FETCHING, "a.bin", 1, 2, 1, 1)


@pytest.fixture
def events() -> list[object]:
    """What has been told, of a pack and of what the engine offers."""
    return []


@pytest.fixture
def work(engine: Any, events: list[object]) -> PackRequests:
    def at_once(
        pool: str, do: Callable[[], object], on_failed: Callable[[IntarsiaError], None]
    ) -> None:
        try:
            do()
        except IntarsiaError as error:
            on_failed(error)

    requester = Requester(at_once, lambda answer: answer())
    return PackRequests(requester, lambda: EngineClient(engine.address), events.append)


def look(work: PackRequests) -> list[tuple[PackFacts, ...] | IntarsiaError]:
    answers: list[tuple[PackFacts, ...] | IntarsiaError] = []
    work.look(on_done=answers.append, on_failed=answers.append)
    return answers


def test_packs_are_listed_or_why_not(engine: Any, work: PackRequests) -> None:
    engine.scripts = [lambda x: x.frame(PackList((TINY,))), lambda x: x.refuse(429, "busy")]
    assert look(work) == [(TINY,)]
    (error,) = look(work)
    assert isinstance(error, IntarsiaError)
    assert error.kind == "busy"


def test_packs_that_somebody_else_has_changed_are_said(
    engine: Any, work: PackRequests, events: list[object]
) -> None:
    there = replace(TINY, state=PackState.INSTALLED)
    lists = [(TINY,), (TINY,), (there,), (there,)]
    engine.scripts = [lambda x, packs=packs: x.frame(PackList(packs)) for packs in lists]
    engine.always["GET /v1/info"] = lambda x: x.frame(INFO)
    said = []
    for _ in lists:
        look(work)
        said.append(len(events))
    assert said == [0, 0, 1, 1]


def test_an_end_comes_after_what_methods_are_ready(
    engine: Any, work: PackRequests, events: list[object]
) -> None:
    engine.scripts = [lambda x: x.stream(STEP, PackDone("tiny")), lambda x: x.frame(INFO)]
    work.install(TINY, on_event=events.append)
    assert events == [STEP, INFO, PackDone("tiny")]
    assert engine.paths() == ["POST /v1/packs/tiny/install", "GET /v1/info"]


def test_a_failure_is_told_of_its_pack(
    engine: Any, work: PackRequests, events: list[object]
) -> None:
    failed = PackFailed("tiny", "no_space", "The disk is full.", "Free some.")
    engine.scripts = [lambda x: x.stream(STEP, failed)]
    work.verify(TINY, on_event=events.append)
    assert events == [STEP, failed]


def test_a_lost_engine_is_a_failure(engine: Any, work: PackRequests, events: list[object]) -> None:
    engine.scripts = [lambda x: x.stream(STEP, end=False)]
    work.watch(TINY, on_event=events.append)
    last = events[-1]
    assert isinstance(last, PackFailed)
    assert last.kind == "engine_unreachable"


def test_sending_stops_when_it_is_cancelled(
    engine: Any, events: list[object], tmp_path: Path
) -> None:
    source = tmp_path / "a.bin"
    source.write_bytes(bytes(9_000_000))
    waiting: list[Callable[[], object]] = []

    def later(pool: str, do: Callable[[], object], on_failed: object) -> None:
        waiting.append(do)

    requester = Requester(later, lambda answer: answer())
    work = PackRequests(requester, lambda: EngineClient(engine.address), events.append)
    work.take(TINY, source, on_event=events.append)
    work.cancel(TINY, on_event=events.append)
    engine.scripts = [lambda x: x.whole(b"", status=204)]
    with pytest.raises(IntarsiaError, match=r"Cancelled\."):
        waiting[0]()
    assert engine.paths() == ["PUT /v1/packs/tiny/files/a.bin?at=0"]
    assert events == []


def test_removal_ends_like_the_rest(engine: Any, work: PackRequests, events: list[object]) -> None:
    engine.scripts = [
        lambda x: x.whole(b"", status=204),
        lambda x: x.frame(INFO),
        lambda x: x.whole(b"", status=204),
    ]
    work.remove(TINY, on_event=events.append)
    assert events[-1] == PackDone("tiny")
    work.cancel(TINY, on_event=events.append)
    assert engine.paths()[-1] == "DELETE /v1/packs/tiny/work"
