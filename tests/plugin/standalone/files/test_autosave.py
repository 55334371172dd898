"""The copies of unsaved work: whose they are, and what happens when one cannot be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.app import Program
from intarsia.plugin.standalone.files.autosave import left_behind
from intarsia.plugin.standalone.recovery import offer_recovery
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.widgets.offer_bar import OfferBar

CUP = "cup." * 4
_EDITOR = """
import sys
from intarsia.ui.qt import QtCore
lock = QtCore.QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(0)
print("ready", flush=True)
sys.stdin.read()
"""


def move(window: EditorWindow, by: float) -> None:
    window.editor.place("Move", {CUP: Affine.translation(by, 0)})
    window.editor.settler.close()


def copied(qtbot: Any, window: EditorWindow) -> Path:
    """The copy of the window's document, when it is on disk."""
    move(window, 9)
    window.autosave.now()
    qtbot.waitUntil(window.autosave.copy.with_suffix(".json").exists)
    return window.autosave.copy


def left_by(folder: Path, copy: Path, name: str) -> Path:
    """The same copy as an editor of that name would leave it."""
    there = folder / f"{name}.ora"
    there.write_bytes(copy.read_bytes())
    return there


def test_the_copy_of_an_editor_that_runs_is_nobody_elses(qtbot: Any, window: EditorWindow) -> None:
    copy = copied(qtbot, window)
    other = left_by(copy.parent, copy, "other")
    lock = str(other.with_suffix(".lock"))
    command = [sys.executable, "-c", _EDITOR, lock]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as editor:
        assert editor.stdout is not None
        assert editor.stdout.readline() == b"ready\n"
        assert left_behind(copy.parent) == ()
        editor.kill()
        editor.communicate()
    assert [x.copy for x in left_behind(copy.parent)] == [other]


def test_every_copy_that_was_left_is_offered(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    copy = copied(qtbot, window)
    left = [left_by(copy.parent, copy, name) for name in ("one", "two")]
    offer = offer_recovery(window)
    assert offer is not None
    offer.bar.left.emit()
    assert offer.bar.isVisible()
    offer.bar.left.emit()
    assert not offer.bar.isVisible()
    assert not any(path.exists() for path in left)
    window.editor.host.mark_saved(tmp_path / "unused.ora")


def test_a_copy_that_could_not_be_written_is_tried_again(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    folder = window.editor.places.autosave
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"in the way")
    move(window, 9)
    window.autosave.now()
    qtbot.waitUntil(window.docks.panel.bars.errors.isVisible)
    folder.unlink()
    window.autosave.now()
    qtbot.waitUntil(window.autosave.copy.exists)
    window.editor.host.mark_saved(tmp_path / "unused.ora")


def test_an_editor_that_ends_in_good_order_leaves_nothing(qtbot: Any, window: EditorWindow) -> None:
    copy = copied(qtbot, window)
    window.editor.host.mark_saved(copy.with_name("unused.ora"))
    window.close()
    assert list(copy.parent.iterdir()) == []


def test_what_was_left_of_the_file_that_is_opened_is_offered_first(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    copy = copied(qtbot, window)
    for name in ("one", "two", "three"):
        left = left_by(copy.parent, copy, name)
        note = {"title": name, "path": str(tmp_path / f"{name}.ora")}
        left.with_suffix(".json").write_text(json.dumps(note))
    offer = offer_recovery(window, tmp_path / "one.ora")
    assert offer is not None
    assert "one" in offer.bar.accessibleName()
    window.editor.host.mark_saved(tmp_path / "unused.ora")


def test_a_program_that_is_started_with_a_file_offers_recovery_too(
    qtbot: Any, window: EditorWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(qtbot, window)
    home = tmp_path / "home of the crashed"
    left = home / "autosave" / "crashed.ora"
    left.parent.mkdir(parents=True)
    left.write_bytes(copy.read_bytes())
    file = tmp_path / "opened.ora"
    file.write_bytes(copy.read_bytes())
    note = {"title": "opened.ora", "path": str(file)}
    left.with_suffix(".json").write_text(json.dumps(note))
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    program = Program()
    qtbot.addWidget(program.window)
    program.show(file)
    try:
        bars = lambda: program.window.findChildren(OfferBar)  # noqa: E731
        wanted = "Unsaved work on opened.ora was found."
        qtbot.waitUntil(lambda: any(bar.accessibleName() == wanted for bar in bars()))
    finally:
        program.stop(engine_too=True)
    window.editor.host.mark_saved(tmp_path / "unused.ora")
