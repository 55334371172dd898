"""The packs as a panel shows them, told by a gateway that says what a test has it say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.state.session.gateway import PacksListed, PackTold
from intarsia.core.state.session.packs import PackTable
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.packs import (
    PackDone,
    PackFacts,
    PackFailed,
    PackProgress,
    PackStage,
    PackState,
)
from pack_facts import TINY


def facts(name: str, **changes: Any) -> PackFacts:
    return replace(TINY, id=name, label=name.title(), **changes)


@pytest.fixture
def table(gateway: Any) -> PackTable:
    table = PackTable(gateway)
    gateway.say(PacksListed((facts("one"), facts("two"))))
    return table


def working(table: PackTable, name: str) -> bool:
    row = table.row(name)
    assert row is not None
    return row.working


def test_one_thing_at_a_time_is_done_with_a_pack(table: PackTable, gateway: Any) -> None:
    table.install("one")
    table.verify("one")
    table.take("two", Path("/somewhere/b.bin"))
    table.install("nothing")
    assert gateway.packs.asked == [("install", "one"), ("take b.bin", "two")]
    assert working(table, "one")
    table.cancel("one")
    assert gateway.packs.asked[-1] == ("cancel", "one")
    gateway.say(PackTold(PackFailed("one", "cancelled", "Cancelled.")))
    row = table.row("one")
    assert row is not None
    assert (row.working, row.failed) == (False, None)
    assert gateway.packs.asked[-1] == ("look", "")
    table.cancel("one")
    assert gateway.packs.asked[-1] == ("look", "")


def test_progress_and_failure_are_of_their_pack(table: PackTable, gateway: Any) -> None:
    table.install("one")
    step = PackProgress("one", PackStage.FETCHING, "a.bin", 5, 10, 1, 1, 2.0)
    gateway.say(PackTold(step))
    row = table.row("one")
    assert row is not None
    assert row.progress is step
    assert not working(table, "two")
    gateway.say(PackTold(PackFailed("one", "no_space", "The disk is full.", "Free some.")))
    row = table.row("one")
    assert row is not None
    assert row.failed is not None
    assert (row.failed.kind, row.failed.hint) == ("no_space", "Free some.")
    gateway.say(PacksListed((facts("one", state=PackState.PARTIAL), facts("two"))))
    again = table.row("one")
    assert again is not None
    assert again.failed is row.failed
    gateway.say(PackTold(PackDone("unknown")))


def test_only_a_check_says_checked(table: PackTable, gateway: Any) -> None:
    table.install("one")
    gateway.say(PackTold(PackDone("one")))
    row = table.row("one")
    assert row is not None
    assert not row.verified
    table.verify("one")
    gateway.say(PackTold(PackDone("one")))
    row = table.row("one")
    assert row is not None
    assert row.verified


def test_what_an_earlier_panel_began_is_followed(gateway: Any) -> None:
    table = PackTable(gateway)
    gateway.say(PacksListed((facts("one", busy=True),)))
    assert gateway.packs.asked == [("watch", "one")]
    assert working(table, "one")
    gateway.say(PacksListed((facts("one", busy=True),)))
    assert gateway.packs.asked == [("watch", "one")]


def test_an_engine_that_cannot_be_asked_is_a_problem(gateway: Any) -> None:
    table = PackTable(gateway)
    gateway.say(PacksListed(error=EngineUnreachable("It is gone.")))
    assert table.problem.value is not None
    assert table.rows.value == ()
    gateway.say(PacksListed((facts("one"),)))
    assert table.problem.value is None
    table.close()
    gateway.say(PacksListed(()))
    assert len(table.rows.value) == 1
