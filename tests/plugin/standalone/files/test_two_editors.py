"""Two editors that run at the same time: the second one of a file is warned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intarsia.core.wire.errors import IntarsiaError, OpenElsewhere
from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.files.presence import Presence
from intarsia.plugin.standalone.window import EditorWindow


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "work.ora"
    path.write_bytes(b"a document")
    return path


def test_who_opens_a_file_second_is_told_by_any_name_of_it(tmp_path: Path, file: Path) -> None:
    first, second = Presence(tmp_path / "notes"), Presence(tmp_path / "notes")
    link = tmp_path / "link.ora"
    link.symlink_to(file)
    assert not first.show(file)
    assert second.show(link)
    assert not second.show(tmp_path / "other.ora")
    first.close()
    assert not second.show(file)


def test_what_an_editor_that_was_killed_has_open_warns_nobody(tmp_path: Path, file: Path) -> None:
    notes = tmp_path / "notes"
    first = Presence(notes)
    first.show(file)
    (left,) = notes.glob("*.open")
    text = left.read_bytes()
    first.close()
    left.write_bytes(text)  # its lock ended with it
    assert not Presence(notes).show(file)
    assert not left.exists()


def test_a_window_warns_once_and_works_on(qtbot: Any, window: EditorWindow, tmp_path: Path) -> None:
    path = tmp_path / "work.ora"
    other = Presence(window.editor.places.autosave)
    other.show(path)
    said: list[IntarsiaError] = []
    window.editor.failed.connect(said.append)
    for by in (9, 30):
        window.editor.place("Move", {"cup." * 4: Affine.translation(by, 0)})
        window.editor.settler.close()
        with qtbot.waitSignal(window.files.native.saved):
            window.files.native.save(path)
    assert [type(error) for error in said] == [OpenElsewhere]
    assert "work.ora is open in another window" in said[0].message
    other.close()
