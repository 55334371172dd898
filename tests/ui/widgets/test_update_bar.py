"""The notice of a newer version: quiet without one, never in the way of what it cannot read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.version import __version__
from intarsia.ui.widgets.update_bar import UpdateBar


def bar(found: Path, qtbot: QtBot) -> UpdateBar:
    made = UpdateBar(found)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"version": 3}', json.dumps({"version": __version__})]
)
def test_nothing_newer_shows_nothing(tmp_path: Path, qtbot: QtBot, text: str) -> None:
    (tmp_path / "update.json").write_text(text)
    assert bar(tmp_path / "update.json", qtbot).isHidden()
    assert bar(tmp_path / "none.json", qtbot).isHidden()


def test_a_newer_version_is_named_and_can_be_put_off(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "update.json").write_text(json.dumps({"version": "99.0"}))
    notice = bar(tmp_path / "update.json", qtbot)
    assert not notice.isHidden()
    assert notice.accessibleName() == "Version 99.0 is there."
    notice.taken.emit()
    assert "intarsia update" in notice.accessibleName()
    notice.left.emit()
    assert notice.isHidden()


def test_a_look_shows_what_it_has_found(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tmp_path / "update.json"
    notice = bar(found, qtbot)
    code = 'import pathlib, sys; pathlib.Path(sys.argv[1]).write_text(\'{"version": "99.0"}\')'
    (tmp_path / "looks_once.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    notice.look("looks_once", str(found))
    qtbot.waitUntil(lambda: not notice.isHidden())
    notice.release()


def test_closing_ends_a_look_on_its_way(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = bar(tmp_path / "update.json", qtbot)
    (tmp_path / "looks_long.py").write_text("import time; time.sleep(600)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    notice.look("looks_long")
    notice.release()
    assert notice.isHidden()
