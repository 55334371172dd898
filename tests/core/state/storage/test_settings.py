"""Settings survive restarts, other versions and damage."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.state.storage.settings import (
    EngineProfile,
    PreferredMethod,
    Settings,
    SettingsFile,
    Shortcut,
    Theme,
    load_settings,
    save_settings,
)
from intarsia.core.wire.errors import IntarsiaError

CHOSEN = Settings(
    theme=Theme.DARK,
    recent_files=("/a/é.png",),
    shortcuts=(Shortcut("undo", "Ctrl+Z"),),
    methods=(PreferredMethod("complete", "classical"),),
    brush_px=12.5,
)


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    assert load_settings(path).settings == Settings()
    save_settings(path, CHOSEN)
    assert load_settings(path).settings == CHOSEN
    assert load_settings(path).notes == ()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_unknown_is_left_out_and_what_is_damaged_is_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, CHOSEN)
    raw = json.loads(path.read_text()) | {"from_the_future": 1, "theme": "plaid"}
    del raw["brush_px"]
    path.write_text(json.dumps(raw))
    loaded = load_settings(path)
    assert loaded.settings == replace(CHOSEN, theme=Theme.SYSTEM, brush_px=40.0)
    assert len(loaded.notes) == 1
    assert "'theme'" in loaded.notes[0]


@pytest.mark.parametrize("raw", [b"", b"{", b"[1]", b"\xff\xfe", b'{"tone": NaN}', b"[" * 99_999])
def test_a_damaged_file_means_defaults_and_says_so(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(raw)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "defaults are used" in loaded.notes[0]


def test_changes_are_told_and_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    heard: list[Settings] = []
    subscription = file.current.subscribe(heard.append)
    file.change(lambda s: replace(s, brush_px=9.5))
    file.change(lambda s: s)
    assert [s.brush_px for s in heard] == [9.5]
    assert SettingsFile(tmp_path / "settings.json").current.value.brush_px == 9.5
    subscription.release()


def test_a_file_that_cannot_be_written_is_a_sentence_and_no_loss(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    problems: list[IntarsiaError | None] = []
    subscription = file.problem.subscribe(problems.append)
    file.change(lambda s: replace(s, brush_px=9.5))
    assert file.current.value.brush_px == 9.5
    assert [p.kind for p in problems if p is not None] == ["no_space"]
    subscription.release()


def test_two_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    one, other = SettingsFile(path), SettingsFile(path)
    mine, yours = EngineProfile("mine", "a:1", "t" * 20), EngineProfile("yours", "b:2", "u" * 20)
    one.change(lambda s: replace(s, engines=(*s.engines, mine), brush_px=9.0))
    other.change(lambda s: replace(s, engines=(*s.engines, yours), theme=Theme.DARK))
    one.change(lambda s: replace(s, shadow=False))
    assert load_settings(path).settings == replace(
        Settings(), engines=(yours, mine), brush_px=9.0, theme=Theme.DARK, shadow=False
    )
    assert one.current.value == load_settings(path).settings
    one.change(lambda s: replace(s, engines=(mine,)))
    other.change(lambda s: replace(s, previews=False))
    assert load_settings(path).settings.engines == (mine,)


def test_fields_of_a_newer_version_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, replace(CHOSEN, engines=(EngineProfile("far", "a:1"),)))
    raw = json.loads(path.read_text()) | {"from_the_future": [1], "theme": "plaid"}
    raw["engines"][0]["speed"] = "fast"
    raw["engines"].append({"name": "newer", "address": "c:3", "kind": "farm"})
    path.write_text(json.dumps(raw))
    file = SettingsFile(path)
    file.change(lambda s: replace(s, brush_px=5.0, engines=(EngineProfile("own", "d:4"),)))
    after = json.loads(path.read_text())
    assert (after["from_the_future"], after["theme"], after["brush_px"]) == ([1], "plaid", 5.0)
    assert {x["name"]: x.get("speed") for x in after["engines"]} == {
        "far": "fast",
        "newer": None,
        "own": None,
    }


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_bytes(b"{damaged %d" % number)
        SettingsFile(path).change(lambda s: replace(s, brush_px=9.5))
        aside = tmp_path / f"settings.damaged-{number}.json"
        assert aside.read_bytes() == b"{damaged %d" % number
        assert load_settings(path).settings.brush_px == 9.5
