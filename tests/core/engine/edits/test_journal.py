"""The journal: what it keeps, in what order, through kills and damage, and within its bound."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import journal_writer
from intarsia.core.engine.edits.folder_claim import Claim
from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.wire.edits import Complete, Segment, new_id
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadDocument, NoSpace
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    Report,
)
from intarsia.core.wire.geometry import Box
from journal_writer import begin, layer_event

Small = Callable[..., Complete]
REPORT = Report("nothing", "", 0, 0.5, "cpu", Box(0, 0, 2, 2), 0.0, 0.0, ("a note",))
HALF = "0123456789abcdef" * 2


def test_what_went_in_comes_out_also_after_a_restart(tmp_path: Path, small: Small) -> None:
    edit = small(1)
    events: list[AnyEvent] = [layer_event(2), layer_event(5, 1), Finished(number=6, report=REPORT)]
    journal = EditJournal(tmp_path)
    begin(journal, edit)
    for event in events:
        journal.add(edit.id, event)
    for found in (journal, EditJournal(tmp_path)):
        assert found.request(edit.id) == edit
        assert list(found.events(edit.id)) == events
        assert list(found.events(edit.id, after=2)) == events[1:]
        assert found.ended(edit.id)
        entry = found.entries()[0]
        assert (entry.id, entry.verb, entry.state) == (edit.id, "complete", "finished")
        assert abs(entry.created - time.time()) < 600


def test_states_follow_the_last_event(tmp_path: Path, small: Small) -> None:
    journal = EditJournal(tmp_path)
    ends = {"failed": "bad_edit", "cancelled": "cancelled"}
    edits = {state: small(number) for number, state in enumerate(("running", *ends))}
    for edit in edits.values():
        begin(journal, edit)
    for state, kind in ends.items():
        journal.add(edits[state].id, Failed(number=1, kind=kind, message="No."))
    states = {entry.id: entry.state for entry in journal.entries()}
    assert states == {edit.id: state for state, edit in edits.items()}
    again = {entry.id: entry.state for entry in EditJournal(tmp_path).entries()}
    assert again[edits["running"].id] == "failed"  # its engine is gone
    assert again[edits["cancelled"].id] == "cancelled"


def test_an_unended_edit_ends_with_a_sentence(tmp_path: Path, small: Small) -> None:
    edit = small(2)
    journal = EditJournal(tmp_path)
    begin(journal, edit)
    journal.add(edit.id, layer_event(3))
    events = list(EditJournal(tmp_path).events(edit.id))
    assert events[0] == layer_event(3)
    assert isinstance(events[-1], Failed)
    assert events[-1].number == 4
    assert events[-1].hint == "Run the edit again."


def test_a_second_run_replaces_an_unended_one(tmp_path: Path, small: Small) -> None:
    edit = small(3)
    begin(EditJournal(tmp_path), edit)
    journal = EditJournal(tmp_path)
    begin(journal, edit)
    journal.add(edit.id, Finished(number=1, report=REPORT))
    assert [event.number for event in journal.events(edit.id)] == [1]


def test_the_oldest_go_that_nobody_misses(tmp_path: Path, small: Small) -> None:
    journal = EditJournal(tmp_path, limit_bytes=250_000)
    running, unfetched = small(0), small(9)
    begin(journal, running)
    begin(journal, unfetched)
    journal.add(unfetched.id, Finished(number=1, report=REPORT))
    edits = [small(number) for number in range(1, 8)]
    for edit in edits:
        begin(journal, edit)
        journal.add(edit.id, Finished(number=1, report=REPORT))
        journal.mark_fetched(edit.id)
    begin(journal, small(10))
    journal = EditJournal(tmp_path, limit_bytes=250_000)
    kept = {entry.id: entry for entry in journal.entries()}
    assert {running.id, unfetched.id} <= set(kept)
    assert edits[0].id not in kept
    assert not (tmp_path / edits[0].id).exists()
    assert kept[edits[-1].id].fetched
    assert kept[running.id].cut_off
    on_disk = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert on_disk == journal.held_bytes <= 250_000
    tiny = EditJournal(tmp_path, limit_bytes=1)
    assert {running.id, unfetched.id} <= {entry.id for entry in tiny.entries()}
    assert edits[-1].id not in {entry.id for entry in tiny.entries()}


def test_what_nobody_has_fetched_is_kept_and_new_edits_refused(
    tmp_path: Path, small: Small
) -> None:
    journal = EditJournal(tmp_path, limit_bytes=100_000)
    first, second = small(1), small(2)
    for edit in (first, second):
        journal.check_room(40_000)
        begin(journal, edit)
        journal.add(edit.id, Finished(number=1, report=REPORT))
    with pytest.raises(NoSpace, match="2 edits wait to be fetched") as error:
        journal.check_room(40_000)
    assert "intarsia jobs prune" in error.value.hint
    journal.mark_fetched(first.id)
    journal.check_room(40_000)
    shutil.rmtree(tmp_path / second.id)  # as a person does beside us
    assert not journal.knows(second.id)
    assert not journal.ended(second.id)


def test_an_answer_of_the_moment_that_nobody_took_up_makes_room(tmp_path: Path) -> None:
    journal = EditJournal(tmp_path)
    answered, cut_off = (Segment(id=new_id(), picture=digit * 64) for digit in "01")
    for edit in (answered, cut_off):
        begin(journal, edit)
    journal.add(answered.id, Finished(number=1, report=REPORT))
    EditJournal(tmp_path, limit_bytes=1 << 20)
    assert {entry.id for entry in journal.entries()} == {answered.id, cut_off.id}
    assert EditJournal(tmp_path, limit_bytes=1).entries() == ()


def test_damage_is_said_and_leaves_the_rest(tmp_path: Path, small: Small) -> None:
    journal = EditJournal(tmp_path)
    good, bad, lost = small(1), small(2), small(3)
    for edit in (good, bad, lost):
        begin(journal, edit)
        journal.add(edit.id, layer_event(1))
        journal.add(edit.id, Finished(number=2, report=REPORT))
    (path,) = (tmp_path / bad.id).glob("000001.*")
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))  # one bit has turned over
    (request,) = (tmp_path / lost.id).glob("request.*")
    request.write_bytes(b"")
    (tmp_path / good.id / f".000009.{HALF}").write_bytes(b"half")
    (tmp_path / "00000000-0000-4000-8000-000000000000").mkdir()
    (tmp_path / "incoming" / HALF).write_bytes(b"half")
    (tmp_path / "incoming" / "folder").mkdir()  # not ours, and in nobody's way
    found = EditJournal(tmp_path)
    assert {entry.id: entry.verb for entry in found.entries()} == {
        good.id: "complete",
        bad.id: "complete",
        lost.id: "unknown",
    }
    assert len(list(found.events(good.id))) == 2
    assert len(list(found.events(lost.id))) == 2
    with pytest.raises(BadDocument, match="damaged"):
        list(found.events(bad.id))
    with pytest.raises(BadDocument, match="damaged"):
        found.request(lost.id)
    assert [path.name for path in (tmp_path / "incoming").iterdir()] == ["folder"]
    assert not (tmp_path / "00000000-0000-4000-8000-000000000000").exists()
    assert not (tmp_path / good.id / f".000009.{HALF}").exists()


@pytest.mark.parametrize("after_s", [0.0, 0.004, 0.011, 0.02, 0.05])
def test_a_kill_at_any_moment_leaves_whole_results(
    tmp_path: Path, small: Small, after_s: float
) -> None:
    edit, request, home = small(4), tmp_path / "request", tmp_path / "journal"
    request.write_bytes(b"".join(encode_frame(edit)))
    # No fork of this process, whose other threads may hold locks.
    writer = subprocess.Popen([sys.executable, journal_writer.__file__, str(home), str(request)])
    try:
        until = time.monotonic() + 120
        while not list((home / edit.id).glob("000001.*")):
            assert time.monotonic() < until
            assert writer.poll() is None
            time.sleep(0.001)
        time.sleep(after_s)
    finally:
        writer.kill()
        writer.wait()
    journal = EditJournal(home)
    assert journal.request(edit.id) == edit
    events = list(journal.events(edit.id))
    for number, event in enumerate(events[:-1], start=1):
        assert event == layer_event(number, number, 200)
    assert isinstance(events[-1], Failed)
    assert len(events) >= 2


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NoSpace):
        EditJournal(tmp_path / "file" / "journal")
    with pytest.raises(NoSpace):
        Claim(tmp_path / "file" / "journal")


def test_a_claim_is_for_one(tmp_path: Path) -> None:
    first, second = Claim(tmp_path / "j"), Claim(tmp_path / "j")
    assert [claim.folder.name for claim in (first, second)] == ["j", "j-2"]
    first.release()
    third = Claim(tmp_path / "j")
    assert third.folder.name == "j"
    second.release()
    third.release()


def test_what_cannot_be_read_at_the_start_is_there_later(tmp_path: Path, small: Small) -> None:
    done, waiting = small(1), small(2)
    journal = EditJournal(tmp_path)
    begin(journal, done)
    journal.add(done.id, layer_event(1))
    journal.add(done.id, Finished(number=2, report=REPORT))
    begin(journal, waiting)
    taken = []
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 4096), hard))
    try:
        with suppress(OSError):
            while True:
                taken.append(os.open("/dev/null", os.O_RDONLY))
        with pytest.raises(NoSpace, match="too many files"):
            EditJournal(tmp_path)
    finally:
        for handle in taken:
            os.close(handle)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    (request,) = (tmp_path / done.id).glob("request.*")
    whole = request.rename(tmp_path / "aside")
    request.symlink_to(request)  # for as long as it is there, opening it is an OSError
    found = EditJournal(tmp_path)
    assert [entry.id for entry in found.entries()] == [waiting.id]
    with pytest.raises(NoSpace):
        found.knows(done.id)
    whole.rename(request)
    assert found.ended(done.id)
    assert len(list(found.events(done.id))) == 2
    assert found.request(waiting.id) == waiting


def test_an_edit_of_a_newer_version_is_left_for_it(tmp_path: Path, small: Small) -> None:
    edit = small(1)
    begin(EditJournal(tmp_path), edit)
    (request,) = (tmp_path / edit.id).glob("request.*")
    newer = request.read_bytes().replace(b'"$type":"complete"', b'"$type":"complet3"')
    request.unlink()
    path = request.with_name(f"request.{hashlib.sha256(newer).hexdigest()}")
    path.write_bytes(newer)
    for _ in range(2):
        found = EditJournal(tmp_path, limit_bytes=1)
        assert [entry.verb for entry in found.entries()] == ["unknown"]
        assert path.read_bytes() == newer
    with pytest.raises(BadDocument):
        found.request(edit.id)


def test_an_edit_that_is_sent_again_is_never_gone(tmp_path: Path, small: Small) -> None:
    edit = small(1)
    begin(EditJournal(tmp_path), edit)
    again = EditJournal(tmp_path)
    again.add(edit.id, layer_event(1))
    begin(again, edit)
    assert again.request(edit.id) == edit
    assert [type(event) for event in again.events(edit.id)] == [Failed]  # nothing of the first run
