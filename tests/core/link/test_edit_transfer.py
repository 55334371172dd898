"""One edit's way, over real connections: kept before it is told, withdrawn, recovered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.link.edit_transfer import EditTransfer
from intarsia.core.link.process import RemoteEngine
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit, ReceivedResults
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import IntarsiaError, NoSpace
from intarsia.core.wire.events import (
    Accepted,
    AnyEvent,
    Failed,
    Finished,
    LayerReady,
    Report,
    ResultLayer,
    Role,
)
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.pixels import Placed, blank

CONTEXT = EditContext("doc", "Remove")
WINDOW = Placed(blank(Size(2, 2)), 0, 0)
EDIT = Complete(id=new_id(), picture=Size(2, 2), window=WINDOW, region=full_mask(Size(2, 2)))
BEGUN = Accepted(number=0)
LAYER = LayerReady(number=1, layer=ResultLayer("fill", Role.FILL, WINDOW))
REPORT = Report("m", "", 0, 0.1, "cpu", Box(0, 0, 1, 1), 0.0, 0.0)
DONE = Finished(number=2, report=REPORT)
CUT_OFF = Failed(number=2, kind="engine_unreachable", message="It ended.")


Make: TypeAlias = Callable[..., "Transfer"]


class Transfer(EditTransfer):
    """A transfer, what it told, and what was kept on disk when it told it."""

    def __init__(self, engine: Any, folder: Path, context: EditContext | None) -> None:
        engine.always["GET /v1/info"] = lambda x: x.frame(EngineInfo("intarsia", 1, (), ()))
        self.kept = ReceivedResults(folder)
        self.events: list[AnyEvent] = []
        self.kept_then: list[int] = []
        self.notices: list[IntarsiaError] = []
        self.keeper = ConnectionKeeper(lambda: RemoteEngine(engine.address), lambda status: None)
        super().__init__(
            EDIT,
            self.keeper,
            self.kept,
            on_event=self._note,
            on_notice=self.notices.append,
            context=context,
        )

    def _note(self, event: AnyEvent) -> None:
        self.events.append(event)
        self.kept_then.append(sum(len(one.events) for one in self.kept.of_document("doc")))


@pytest.fixture
def make(engine: Any, tmp_path: Path) -> Iterator[Make]:
    """Makes a transfer to the scripted engine; its results are kept in the folder of that name."""
    made: list[Transfer] = []

    def transfer(folder: str = "", context: EditContext | None = CONTEXT) -> Transfer:
        made.append(Transfer(engine, tmp_path / folder, context))
        return made[-1]

    yield transfer
    for one in made:
        one.keeper.close()


def received(*events: AnyEvent) -> ReceivedEdit:
    return ReceivedEdit(CONTEXT, EDIT, events)


def test_a_result_is_on_disk_before_its_end_is_told(engine: Any, make: Make) -> None:
    transfer = make()
    engine.scripts = [lambda x: x.stream(BEGUN, LAYER, DONE)]
    transfer.send()
    assert transfer.events == [BEGUN, LAYER, DONE]
    assert transfer.kept_then == [0, 0, 2]
    assert engine.fetched == [EDIT.id]


def test_what_fails_is_not_kept(engine: Any, make: Make) -> None:
    transfer = make()
    engine.scripts = [lambda x: x.stream(BEGUN, Failed(number=1, kind="bad_edit"))]
    transfer.send()
    assert transfer.kept.of_document("doc") == ()


def test_an_edit_without_a_context_is_not_kept(engine: Any, make: Make, tmp_path: Path) -> None:
    transfer = make("kept", None)
    engine.scripts = [lambda x: x.stream(BEGUN, LAYER, DONE)]
    transfer.send()
    assert transfer.events[-1] == DONE
    assert not (tmp_path / "kept").exists()


def test_an_edit_that_cannot_be_kept_goes_on_and_the_engine_keeps_it(
    engine: Any, make: Make, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    transfer = make("file")
    engine.scripts = [lambda x: x.stream(BEGUN, LAYER, DONE)]
    with pytest.raises(NoSpace):
        transfer.kept.begin(CONTEXT, EDIT)
    transfer.send()
    assert [error.kind for error in transfer.notices] == ["no_space"]
    assert transfer.events[-1] == DONE
    assert engine.fetched == []


def test_what_has_not_begun_is_withdrawn_and_then_not_sent(engine: Any, make: Make) -> None:
    transfer = make()
    assert transfer.withdraw()
    transfer.send()
    (end,) = transfer.events
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"
    assert engine.asked == []


def test_what_has_begun_cannot_be_withdrawn(engine: Any, make: Make) -> None:
    transfer = make()
    engine.scripts = [lambda x: x.stream(BEGUN, DONE)]
    transfer.send()
    assert not transfer.withdraw()
    assert transfer.events == [BEGUN, DONE]


def test_a_failure_here_has_the_next_number(engine: Any, make: Make) -> None:
    transfer = make()
    transfer.fail(IntarsiaError("No."))
    engine.scripts = [lambda x: x.stream(BEGUN, LAYER, DONE)]
    transfer.send()
    transfer.fail(IntarsiaError("No."))
    assert [event.number for event in transfer.events] == [0, 0, 1, 2, 3]


def test_an_edit_of_an_earlier_panel_is_followed_to_its_end(engine: Any, make: Make) -> None:
    transfer = make()
    transfer.kept.begin(CONTEXT, EDIT)
    engine.scripts = [lambda x: x.stream(LAYER, DONE)]
    assert transfer.resume(received(BEGUN)) == received(BEGUN, LAYER, DONE)
    (on_disk,) = transfer.kept.of_document("doc")
    assert on_disk.result() is not None
    assert f"GET /v1/edits/{EDIT.id}/events?after=0" in engine.paths()
    assert engine.fetched == [EDIT.id]


@pytest.mark.parametrize("known", [True, False])
def test_what_ended_with_its_engine_is_offered_as_it_was(
    engine: Any, make: Make, known: bool
) -> None:
    transfer = make()
    transfer.kept.begin(CONTEXT, EDIT)
    engine.scripts = [
        lambda x: x.stream(CUT_OFF) if known else x.refuse(404, "unknown_job"),
    ]
    offered = transfer.resume(received(BEGUN))
    assert offered == received(BEGUN, *((CUT_OFF,) if known else ()))
    assert len(transfer.kept.of_document("doc")) == 1
    assert engine.fetched == []


def test_what_failed_for_an_earlier_panel_is_forgotten(engine: Any, make: Make) -> None:
    transfer = make()
    transfer.kept.begin(CONTEXT, EDIT)
    engine.scripts = [lambda x: x.stream(Failed(number=1, kind="bad_edit"))]
    assert transfer.resume(received(BEGUN)) is None
    assert transfer.kept.of_document("doc") == ()
    assert engine.fetched == [EDIT.id]


@pytest.mark.parametrize("other", ["avx2", "avx512"])
def test_an_engine_of_another_basis_says_so_before_it_answers(
    engine: Any, make: Make, other: str
) -> None:
    engine.scripts = [
        lambda x: x.stream(replace(BEGUN, basis="avx2"), end=False),
        lambda x: x.refuse(404, "unknown_job"),
        lambda x: x.stream(replace(BEGUN, basis=other), LAYER, DONE),
    ]
    transfer = make()
    transfer.send()
    assert transfer.events[-1] == DONE
    assert len(transfer.notices) == (other != "avx2")
