"""The packs as a panel shows them, told by a gateway that says what a test has it say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.state.session.packs import InstalledPacks, PackTable
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
    table.look()
    gateway.packs.listed(facts("one"), facts("two"))
    gateway.packs.asked.clear()
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
    gateway.packs.tell(PackFailed("one", "cancelled", "Cancelled."))
    row = table.row("one")
    assert row is not None
    assert (row.working, row.failed) == (False, None)
    assert gateway.packs.asked[-1] == ("look", "")
    table.cancel("one")
    assert gateway.packs.asked[-1] == ("look", "")


def test_progress_and_failure_are_of_their_pack(table: PackTable, gateway: Any) -> None:
    table.install("one")
    step = PackProgress("one", PackStage.FETCHING, "a.bin", 5, 10, 1, 1, 2.0)
    gateway.packs.tell(step)
    row = table.row("one")
    assert row is not None
    assert row.progress is step
    assert not working(table, "two")
    gateway.packs.tell(PackFailed("one", "no_space", "The disk is full.", "Free some."))
    row = table.row("one")
    assert row is not None
    assert row.failed is not None
    assert (row.failed.kind, row.failed.hint) == ("no_space", "Free some.")
    gateway.packs.listed(facts("one", state=PackState.PARTIAL), facts("two"))
    again = table.row("one")
    assert again is not None
    assert again.failed is row.failed


def test_only_a_check_says_checked(table: PackTable, gateway: Any) -> None:
    table.install("one")
    gateway.packs.tell(PackDone("one"))
    row = table.row("one")
    assert row is not None
    assert not row.verified
    table.verify("one")
    gateway.packs.tell(PackDone("one"))
    row = table.row("one")
    assert row is not None
    assert row.verified


def test_what_an_earlier_panel_began_is_followed(gateway: Any) -> None:
    table = PackTable(gateway)
    for _ in range(2):
        table.look()
        gateway.packs.listed(facts("one", busy=True))
        assert gateway.packs.asked.count(("watch", "one")) == 1
        assert working(table, "one")


def test_an_engine_that_cannot_be_asked_is_a_problem(gateway: Any) -> None:
    table = PackTable(gateway)
    table.look()
    gateway.packs.unlisted(EngineUnreachable("It is gone."))
    assert table.problem.value is not None
    assert table.rows.value == ()
    gateway.ready()  # it came back
    gateway.packs.listed(facts("one"))
    assert table.problem.value is None
    assert len(table.rows.value) == 1


def test_a_table_that_is_closed_hears_nothing(table: PackTable, gateway: Any) -> None:
    table.install("one")
    table.look()
    assert gateway.listeners == 3
    table.close()
    assert gateway.listeners == 0
    gateway.packs.tell(PackDone("one"))
    assert working(table, "one")


def test_what_is_installed_is_asked_whenever_a_pack_came_or_went(gateway: Any) -> None:
    packs = InstalledPacks(gateway)
    gateway.ready()
    gateway.packs.listed(facts("one"), facts("two"))
    assert packs.current.value == ()
    there = facts("one", state=PackState.INSTALLED)
    gateway.status.set(replace(gateway.status.value, pack_changes=1))
    gateway.packs.listed(there, facts("two"))
    assert packs.current.value == (there,)
    gateway.status.set(EngineStatus(EngineState.STOPPED))
    assert packs.current.value is None
    packs.close()
    assert gateway.listeners == 0
