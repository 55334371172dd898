"""Edits on disk are listed in a moment as the verb lists them, or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from intarsia.core.engine.edits.folder_claim import Claim
from intarsia.core.engine.edits.journal_files import FETCHED, REQUEST
from intarsia.core.engine.headless.journal_verbs import main
from intarsia.core.engine.listed_edits import BEGINS, EVENTS, JOURNAL, VERBS, NotPlain, edit_lines
from intarsia.core.state.storage import file_lock
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import EDIT_CLASSES, Prompt, Segment, new_id
from intarsia.core.wire.encoding.codec import tag_of
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.events import (
    EVENT_CLASSES,
    Accepted,
    AnyEvent,
    Failed,
    Finished,
    Progress,
    Report,
)
from intarsia.core.wire.geometry import Box

DONE = Finished(number=2, report=Report("classical", "", 0, 1.5, "cpu", Box(0, 0, 1, 1), 0.0, 0.0))
FAILED = Failed(number=1, kind="bad_edit", message='Says "kind":"cancelled".')
CANCELLED = Failed(number=1, kind="cancelled")


def put(folder: Path, name: str, value: object) -> Path:
    data = b"".join(encode_frame(value))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.{hashlib.sha256(data).hexdigest()}"
    path.write_bytes(data)
    return path


def edit(
    home: Path,
    *events: AnyEvent,
    journal: str = JOURNAL,
    created: float = 1e9,
    fetched: bool = False,
) -> Path:
    """The folder of an edit with these events."""
    made = Segment(id=new_id(), picture="0" * 64, prompt=Prompt())
    folder = home / journal / made.id
    request = put(folder, REQUEST, made)
    os.utime(request, (created, created))
    for number, event in enumerate(events):
        put(folder, f"{number:06d}", event)
    if fetched:
        (folder / FETCHED).touch()
    return folder


def listed(home: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What both say."""
    assert main(["list"], Places(home)) == 0
    expected = capsys.readouterr().out.splitlines()
    assert edit_lines(str(home)) == expected
    return expected


def test_what_is_known_of_the_wire_is_so() -> None:
    assert {cls.verb for cls in EDIT_CLASSES} == VERBS == set(map(tag_of, EDIT_CLASSES))
    assert set(map(tag_of, EVENT_CLASSES)) == EVENTS
    assert b"".join(encode_frame(DONE)).startswith(BEGINS)


def test_edits_are_listed_as_the_verb_lists_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = Accepted(number=0)
    edit(tmp_path, begun, Progress(number=1, step=1, of=2), DONE, created=1_000_000_003.75)
    edit(tmp_path, begun, DONE, fetched=True, created=1_000_000_002.9999999)
    edit(tmp_path, begun, FAILED, journal=f"{JOURNAL}-2", created=1_000_000_001)
    edit(tmp_path, begun, CANCELLED, created=1_000_000_004)
    (tmp_path / JOURNAL / "lock").touch()
    (tmp_path / JOURNAL / "incoming").mkdir()
    lines = listed(tmp_path, capsys)
    ends = ["  failed", "MB  finished", "  finished, not fetched", "  cancelled"]
    assert [line.endswith(end) for line, end in zip(lines[:-1], ends, strict=True)] == [True] * 4
    assert lines[-1].startswith("4 edits, ")


def test_none_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert listed(tmp_path, capsys) == ["0 edits, 0.0 MB"]


def test_an_edit_without_an_end_runs_where_an_engine_has_the_journal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(tmp_path, Accepted(number=0), created=1_000_000_001)
    edit(tmp_path, created=1_000_000_002)
    edit(tmp_path, Accepted(number=0), DONE, fetched=True, created=1_000_000_003)
    edit(tmp_path, Accepted(number=0), journal=f"{JOURNAL}-2", created=1_000_000_004)
    unfinished = [line.split("MB  ")[1] for line in listed(tmp_path, capsys)[:-1]]
    assert unfinished == ["unfinished", "unfinished", "finished", "unfinished"]
    claim = Claim(tmp_path / JOURNAL)
    try:
        states = [line.split("MB  ")[1] for line in listed(tmp_path, capsys)[:-1]]
        assert states == ["running", "running", "finished", "unfinished"]
    finally:
        claim.release()
    assert [line.split("MB  ")[1] for line in listed(tmp_path, capsys)[:-1]] == unfinished


def test_an_edit_that_ends_while_it_is_listed_has_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its engine ends after the edit was seen without an end, and before the engine is asked."""
    folder = edit(tmp_path, Accepted(number=0))

    def ends(journal: str) -> bool:
        assert journal == str(tmp_path / JOURNAL)
        put(folder, "000002", DONE)
        return False

    monkeypatch.setattr(file_lock, "in_use", ends)
    assert edit_lines(str(tmp_path))[0].endswith("MB  finished, not fetched")


def _other_bytes(folder: Path) -> None:
    last = max(path for path in folder.iterdir() if path.name[0] == "0")
    last.write_bytes(last.read_bytes()[:-1] + b" ")


def _end_of(length: int) -> Callable[[Path], None]:
    """The last event is so much longer than its words, and its name fits its bytes."""

    def change(folder: Path) -> None:
        last = max(path for path in folder.iterdir() if path.name[0] == "0")
        data = (last.read_bytes() + b"  ")[: last.stat().st_size + length]
        last.with_suffix(f".{hashlib.sha256(data).hexdigest()}").write_bytes(data)
        last.unlink()

    return change


def _newer_version(folder: Path) -> None:
    request = next(folder.glob(f"{REQUEST}.*"))
    request.write_bytes(request.read_bytes().replace(b'"$version":1', b'"$version":2'))


def _another_kind(folder: Path) -> None:
    request = next(folder.glob(f"{REQUEST}.*"))
    request.write_bytes(request.read_bytes().replace(b'"segment"', b'"segmens"'))


def _no_request(folder: Path) -> None:
    next(folder.glob(f"{REQUEST}.*")).unlink()


def _half(folder: Path) -> None:
    (folder / f".000009.{'0' * 32}").touch()


@pytest.mark.parametrize(
    "harm",
    [_other_bytes, _end_of(-5), _end_of(2), _newer_version, _another_kind, _no_request, _half],
)
def test_what_is_otherwise_is_for_who_reads_whole_messages(
    harm: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = edit(tmp_path, Accepted(number=0), DONE)
    edit_lines(str(tmp_path))
    harm(folder)
    with pytest.raises(NotPlain):
        edit_lines(str(tmp_path))
