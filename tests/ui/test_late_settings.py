"""Settings of sliders hold at once and are written once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from intarsia.core.state.storage.settings import SettingsFile, load_settings
from intarsia.ui.late_settings import LateSettings


def test_a_slider_that_is_dragged_writes_the_file_once_it_rests(tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    late = LateSettings(file)
    for size in range(10, 90):
        late.change(lambda s, size=size: replace(s, brush_px=float(size)))
        assert file.current.value.brush_px == size
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert load_settings(path).settings.brush_px == 89


def test_what_is_left_is_written_when_the_program_ends(tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    LateSettings(file).change(lambda s: replace(s, brush_px=12.0))
    file.write()
    assert load_settings(path).settings.brush_px == 12
    written = path.stat().st_mtime_ns
    file.write()
    assert path.stat().st_mtime_ns == written
