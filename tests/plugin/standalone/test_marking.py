"""The marked region on a window: taken back by undo, and seen whatever the tool."""

from __future__ import annotations

from typing import Any

from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Affine
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtGui

CUP = "cup." * 4
LEFT = Qt.MouseButton.LeftButton


def brush(qtbot: Any, window: EditorWindow, x: float) -> None:
    """A short stroke of the region brush, by mouse."""
    window.commands["tool_brush"].trigger()
    canvas = window.canvas
    start, end = (canvas.view.to_view(x + by, 150).toPoint() for by in (0, 20))
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, LEFT, pos=end)


def colour(window: EditorWindow, x: float, y: float) -> QtGui.QColor:
    """What the canvas shows at a point of the picture."""
    picture = window.canvas.grab().toImage()
    ratio = window.canvas.devicePixelRatioF()
    at = window.canvas.view.to_view(x, y) * ratio
    return picture.pixelColor(at.toPoint())


def test_undo_takes_back_the_mark_and_then_the_step(qtbot: Any, window: EditorWindow) -> None:
    editor, undo = window.editor, window.commands["undo"]
    editor.place("Move", {CUP: Affine.translation(9, 0)})
    editor.settler.close()
    brush(qtbot, window, 100)
    brush(qtbot, window, 200)
    assert undo.text().endswith("Mark region")
    undo.trigger()
    marked = editor.region.placed()
    assert marked is not None
    assert marked.box.right < 200
    undo.trigger()
    assert editor.region.placed() is None
    assert undo.text().endswith("Move")
    undo.trigger()
    assert not editor.host.document.object(CUP).pending


def test_a_step_stands_between_undo_and_an_older_mark(qtbot: Any, window: EditorWindow) -> None:
    brush(qtbot, window, 100)
    window.editor.place("Move", {CUP: Affine.translation(9, 0)})
    window.editor.settler.close()
    window.commands["undo"].trigger()
    assert not window.editor.host.document.object(CUP).pending
    assert window.editor.region.placed() is not None


def test_what_is_marked_is_seen_with_every_tool(qtbot: Any, window: EditorWindow) -> None:
    plain = colour(window, 110, 150)
    brush(qtbot, window, 100)
    window.commands["tool_move"].trigger()
    assert colour(window, 110, 150).red() > plain.red() + 40
    window.commands["clear_region"].trigger()
    assert colour(window, 110, 150) == plain


def test_the_find_tool_takes_words(window: EditorWindow, gateway: Any) -> None:
    window.commands["tool_prompt"].trigger()
    words = window.options.words
    words.setText("the red mug")
    words.returnPressed.emit()
    assert gateway.last.prompt == Prompt(PromptKind.WORDS, words="the red mug")
    window.commands["tool_move"].trigger()
    assert not words.isVisibleTo(window)
