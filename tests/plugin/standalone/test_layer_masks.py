"""Masks of layers painted at the real window: strokes, undo, the region, and the saved file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt

FILL = Box(100, 20, 80, 60)


@pytest.fixture
def filled(window: EditorWindow, gateway: Any, make_layer: Any) -> EditorWindow:
    """A window with one result, whose fill is blue."""
    window.editor.region.add(Placed(full_mask(Size(80, 60)), 100, 20))
    window.docks.panel.remove_region()
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, FILL))
    return window


def blue(window: EditorWindow, x: int, y: int) -> bool:
    pixels = window.editor.host.read(Box(x, y, 1, 1))
    return pixels.data[2] > 100


def stroke(qtbot: QtBot, window: EditorWindow, *points: tuple[int, int]) -> None:
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    spots = [canvas.view.to_view(*x).toPoint() for x in points]
    qtbot.mousePress(canvas, left, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(canvas, spot)
    qtbot.mouseRelease(canvas, left, pos=spots[-1])


def test_a_stroke_hides_a_part_and_another_shows_it_again(
    qtbot: QtBot, filled: EditorWindow
) -> None:
    assert blue(filled, 140, 50)
    filled.editor.brush.set_size(20)
    filled.commands["tool_mask_hide"].trigger()
    stroke(qtbot, filled, (140, 50), (140, 50))
    assert not blue(filled, 140, 50)
    assert blue(filled, 160, 50)
    assert filled.commands["undo"].text().endswith("Hide a part")
    assert any(row.masked for row in filled.docks.layers.list._rows)
    qtbot.keyClick(filled.canvas, Qt.Key.Key_X)
    stroke(qtbot, filled, (140, 50), (140, 50))
    assert blue(filled, 140, 50)
    filled.commands["undo"].trigger()
    assert not blue(filled, 140, 50)
    filled.commands["undo"].trigger()
    assert blue(filled, 140, 50)


def test_beside_every_result_nothing_is_hidden_and_it_is_said(
    qtbot: QtBot, filled: EditorWindow
) -> None:
    filled.editor.brush.set_size(10)
    filled.commands["tool_mask_hide"].trigger()
    before = filled.editor.host.document
    stroke(qtbot, filled, (20, 180), (24, 180))
    assert filled.editor.host.document == before
    assert "masked" in filled.docks.panel.bars.errors.text


def test_the_region_hides_and_all_is_shown_again(filled: EditorWindow) -> None:
    rows = filled.docks.layers.list
    rows.tree.setCurrentItem(rows.tree.topLevelItem(0))  # the result with all its layers
    filled.editor.region.add(Placed(full_mask(Size(20, 20)), 110, 30))
    filled.commands["layer_mask_region"].trigger()
    assert filled.editor.region.empty
    assert not blue(filled, 115, 35)
    assert blue(filled, 140, 50)
    filled.commands["layer_unmask"].trigger()
    assert blue(filled, 115, 35)


def test_a_mask_is_in_the_saved_file_and_can_be_painted_on_after_opening(
    qtbot: QtBot, filled: EditorWindow, tmp_path: Path
) -> None:
    filled.editor.brush.set_size(20)
    filled.commands["tool_mask_hide"].trigger()
    stroke(qtbot, filled, (140, 50), (140, 50))
    path = tmp_path / "masked.ora"
    with qtbot.waitSignal(filled.files.native.saved):
        filled.files.native.save(path, replace_other=True)
    again = open_document(path.read_bytes(), QtPngCodec())
    assert again.document == filled.editor.host.document
    filled.editor.host.open(again, path, saved=True)
    assert not blue(filled, 140, 50)
    assert [x.mask is not None for x in filled.editor.host.document.layers] == [False, True]
    filled.commands["tool_mask_show"].trigger()
    stroke(qtbot, filled, (140, 50), (140, 50))
    assert blue(filled, 140, 50)
