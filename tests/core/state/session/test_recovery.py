"""Results outlive the panel that received them."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.state.document.history import History
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit, ReceivedResults
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import NoSpace
from intarsia.core.wire.events import Failed, Finished, LayerReady, Progress, Report
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed, blank

CONTEXT = EditContext("doc", "Remove", ("older",), (("cup", None), ("jar", Affine.rotation(5))))
REPORT = Report("classical", "", 0, 0.5, "cpu", Box(0, 0, 9, 9), 0.0, 0.0)
DONE = Finished(number=5, report=REPORT)


def edit(last: int = 0) -> Complete:
    return Complete(
        id=f"12345678-1234-4234-8234-{last:012d}",
        picture=Size(600, 400),
        window=Placed(blank(Size(8, 8)), 0, 0),
        region=full_mask(Size(8, 8)),
    )


def test_what_was_received_comes_back_after_a_crash(tmp_path: Path, fill: Any) -> None:
    layer = LayerReady(number=2, layer=fill())
    kept = ReceivedResults(tmp_path / "kept")
    kept.begin(CONTEXT, edit())
    kept.add(edit().id, Progress(number=1))
    kept.add(edit().id, layer)
    (found,) = ReceivedResults(tmp_path / "kept").of_document("doc")
    assert found == ReceivedEdit(CONTEXT, edit(), (layer,))
    assert (found.ended, found.last_number, found.result()) == (False, 2, None)
    kept.add(edit().id, DONE)
    (found,) = kept.of_document("doc")
    result = found.result()
    assert found.ended
    assert result is not None
    assert (result.layers, result.report) == ((layer.layer,), REPORT)
    assert (result.superseded, result.settled) == (CONTEXT.superseded, CONTEXT.settled)
    assert kept.of_document("another") == ()


def test_a_clock_that_was_put_back_changes_no_order(tmp_path: Path) -> None:
    kept = ReceivedResults(tmp_path / "kept")
    kept.begin(CONTEXT, edit(3))
    kept.add(edit(3).id, DONE)
    later = 4_000_000_000  # what the clock said then
    os.utime(tmp_path / "kept" / edit(3).id, (later, later))
    for number in (2, 1):
        kept.begin(CONTEXT, edit(number))
        kept.add(edit(number).id, DONE)
    found = ReceivedResults(tmp_path / "kept").of_document("doc")
    assert [each.edit.id for each in found] == [edit(n).id for n in (3, 2, 1)]


def test_what_is_saved_is_forgotten(tmp_path: Path) -> None:
    kept = ReceivedResults(tmp_path / "kept")
    assert kept.of_document("doc") == ()
    kept.begin(CONTEXT, edit())
    kept.forget([edit().id, "never there"])
    kept.add(edit().id, DONE)
    assert os.listdir(tmp_path / "kept") == []


def test_half_a_frame_and_junk_are_passed_over(tmp_path: Path, fill: Any) -> None:
    kept = ReceivedResults(tmp_path)
    for i in range(3):
        kept.begin(CONTEXT, edit(i))
    layer = LayerReady(number=2, layer=fill())
    kept.add(edit(0).id, layer)
    whole = tmp_path / edit(0).id
    whole.write_bytes(whole.read_bytes()[:-5])
    (tmp_path / edit(1).id).write_bytes(b"junk")
    (tmp_path / "notes.txt").write_text("not ours")
    assert {(k.edit.id, k.events) for k in kept.of_document("doc")} == {
        (edit(0).id, ()),
        (edit(2).id, ()),
    }


def test_what_nobody_has_saved_is_never_dropped_for_more(tmp_path: Path) -> None:
    kept = ReceivedResults(tmp_path, limit_bytes=1)
    kept.begin(CONTEXT, edit(0))
    with pytest.raises(NoSpace, match="were not saved"):
        kept.begin(CONTEXT, edit(1))
    kept.add(edit(0).id, DONE)  # what has begun goes on
    (found,) = kept.of_document("doc")
    assert (found.edit, found.ended) == (edit(0), True)
    kept.forget([edit(0).id])
    kept.begin(CONTEXT, edit(1))
    assert [k.edit for k in kept.of_document("doc")] == [edit(1)]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NoSpace):
        ReceivedResults(tmp_path / "file" / "kept").begin(CONTEXT, edit())
    (tmp_path / edit().id).mkdir()
    with pytest.raises(NoSpace):
        ReceivedResults(tmp_path).begin(CONTEXT, edit())


class FullDisk(Disk):
    """Takes `room` bytes more."""

    room = 1 << 30

    def write(self, handle: int, data: bytes) -> None:
        super().write(handle, data[: self.room])
        self.room -= len(data)
        if self.room < 0:
            self.room = 0
            raise OSError(errno.ENOSPC, "No space left on device")


def test_a_result_that_cannot_be_written_is_said_and_not_kept_by_halves(
    tmp_path: Path, fill: Any
) -> None:
    disk = FullDisk()
    kept = ReceivedResults(tmp_path, disk=disk)
    kept.begin(CONTEXT, edit())
    layer = LayerReady(number=2, layer=fill())
    kept.add(edit().id, layer)
    disk.room = 10
    with pytest.raises(NoSpace, match="The disk is full"):
        kept.add(edit().id, LayerReady(number=3, layer=fill()))
    with pytest.raises(NoSpace, match="The disk is full"):
        kept.begin(CONTEXT, edit(1))
    disk.room = 1 << 30
    kept.add(edit().id, DONE)
    (found,) = kept.of_document("doc")
    assert found.events == (layer, DONE)


def test_a_failed_edit_has_no_result() -> None:
    failed = Failed(number=1, kind="busy")
    assert ReceivedEdit(CONTEXT, edit(), (failed,)).result() is None


def test_results_are_offered_taken_and_dropped(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    layer = LayerReady(number=1, layer=fill())
    context = EditContext("doc", "Remove")
    gateway.kept = tuple(ReceivedEdit(context, edit(i), (layer, DONE)) for i in range(2)) + (
        ReceivedEdit(context, edit(2), (layer,)),
    )
    session.recovery.look()
    assert [r.edit.id for r in session.recovery.offered.value] == [edit(0).id, edit(1).id]
    session.recovery.take(edit(0).id)
    session.recovery.drop(edit(1).id)
    assert [e.id for e in host.document.edits] == [edit(0).id]
    assert gateway.forgotten == [edit(1).id]
    session.recovery.look()
    assert [r.edit.id for r in session.recovery.offered.value] == [edit(1).id]
    host.history.undo()
    session.recovery.saved()
    assert gateway.forgotten == [edit(1).id, edit(0).id]
    session.recovery.saved()
    assert gateway.forgotten == [edit(1).id, edit(0).id]


def test_a_result_that_was_undone_before_saving_is_not_offered_again(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    job = session.complete(Placed(full_mask(Size(30, 20)), 100, 100))
    gateway.finish(job, fill())
    host.history.undo()
    session.recovery.saved()
    assert gateway.forgotten == [job]


def test_what_a_document_was_closed_without_is_offered_when_it_is_opened_again(
    session: Session, gateway: Any, fill: Any
) -> None:
    layer = LayerReady(number=1, layer=fill())
    gateway.kept = (ReceivedEdit(EditContext("doc", "Remove"), edit(), (layer, DONE)),)
    session.recovery.delivered(edit().id)
    session.recovery.look()
    assert session.recovery.offered.value == ()
    session.recovery.opened()
    assert [r.edit.id for r in session.recovery.offered.value] == [edit().id]


def test_a_file_that_is_known_to_lack_a_result_lets_it_be_kept(
    session: Session, gateway: Any, fill: Any
) -> None:
    jobs = []
    for _ in range(2):
        jobs.append(session.complete(Placed(full_mask(Size(30, 20)), 100, 100)))
        gateway.finish(jobs[-1], fill())
    session.recovery.saved({jobs[0]})
    assert gateway.forgotten == [jobs[0]]
    session.recovery.saved()
    assert gateway.forgotten == jobs


def test_saving_one_document_keeps_what_another_was_given(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    job = session.complete(Placed(full_mask(Size(30, 20)), 100, 100))
    gateway.finish(job, fill())
    mine = host.history
    host.history = History(replace(host.document, id="another"))
    session.recovery.saved()
    assert gateway.forgotten == []
    host.history = mine
    session.recovery.saved()
    assert gateway.forgotten == [job]


def test_offers_for_another_document_are_passed_over(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    layer = LayerReady(number=1, layer=fill())
    session.recovery.look()
    ((document_id, offer),) = gateway.offers
    assert document_id == "doc"
    host.history = History(replace(host.document, id="another"))
    offer.tell((ReceivedEdit(EditContext("doc", "Remove"), edit(), (layer, DONE)),))
    assert session.recovery.offered.value == ()
    host.open = False
    session.recovery.look()
    assert len(gateway.offers) == 1
