"""What the canvas shows: rest, drag over hatch or plate, what is in front, before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from intarsia.core.state.document.document import Document, with_object
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.move import MoveTool
from intarsia.ui.canvas.tools.tool import Tool
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

Look = Callable[[int, int], tuple[int, int, int]]
GROUND = (30, 30, 30)


def test_it_shows_the_layers_and_the_surroundings(canvas: Canvas, colour_at: Look) -> None:
    assert colour_at(30, 30) == (200, 0, 0)
    assert colour_at(60, 40) == (0, 200, 0)
    assert colour_at(150, 80) == GROUND
    assert colour_at(280, 180) != GROUND


def test_a_held_object_is_where_the_pointer_has_it_over_a_hatch(
    canvas: Canvas, scene: CanvasScene, colour_at: Look
) -> None:
    scene.hold({"red": Affine.translation(100, 0)})
    assert colour_at(130, 30) == (200, 0, 0)
    assert colour_at(25, 25) not in ((200, 0, 0), GROUND)


def test_a_plate_shows_what_lies_behind(
    canvas: Canvas, scene: CanvasScene, store: PixelStore, colour_at: Look
) -> None:
    plate = Pixels(40, 40, RGBA, Depth.U8, bytes((1, 2, 250, 255)) * 1600)
    scene.plates.put(["red"], (Placed(plate, 20, 20),))
    scene.hold({"red": Affine.translation(100, 0)})
    assert colour_at(25, 25) == (1, 2, 250)


def test_what_is_in_front_stays_in_front_of_a_held_object(
    canvas: Canvas, scene: CanvasScene, colour_at: Look
) -> None:
    scene.hold({"red": Affine.translation(25, 10)})
    assert colour_at(75, 50) == (0, 200, 0)
    assert colour_at(82, 50) == (200, 0, 0)


def test_a_pending_object_is_shown_at_rest(
    canvas: Canvas, scene: CanvasScene, document: Document, colour_at: Look
) -> None:
    far = Affine.translation(100, 0)
    scene.show(with_object(document, "red", lambda x: replace(x, affine=far)))
    assert colour_at(130, 30) == (200, 0, 0)


def test_the_original_is_shown_left_of_the_split(canvas: Canvas, colour_at: Look) -> None:
    canvas.set_split(0.15)
    assert colour_at(30, 30) == GROUND
    assert colour_at(60, 40) == (0, 200, 0)
    canvas.set_split(None)
    assert colour_at(30, 30) == (200, 0, 0)


def test_transparency_is_a_checkerboard(
    canvas: Canvas, scene: CanvasScene, colour_at: Look
) -> None:
    clear = scene.store.put(Pixels(200, 100, RGBA, Depth.U8, bytes(200 * 100 * 4)))
    assert scene.document is not None
    ground = replace(scene.document.original, pixels=clear)
    scene.show(replace(scene.document, layers=(ground,), objects=()))
    assert {colour_at(x, 90) for x in range(100, 116, 4)} == {(153,) * 3, (102,) * 3}


def test_an_outline_is_drawn_around_what_is_chosen(
    canvas: Canvas, scene: CanvasScene, colour_at: Look
) -> None:
    before = colour_at(30, 19)
    scene.select(["red"])
    assert colour_at(30, 19) != before
    assert colour_at(30, 40) == (200, 0, 0)


def test_the_wheel_zooms_about_the_cursor(canvas: Canvas) -> None:
    at = QtCore.QPointF(60, 40)
    event = QtGui.QWheelEvent(
        at,
        QtCore.QPointF(canvas.mapToGlobal(at)),
        QtCore.QPoint(),
        QtCore.QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtWidgets.QApplication.sendEvent(canvas, event)
    assert canvas.view.scale == 1.25**2
    off = canvas.view.to_view(60, 40) - at
    assert max(abs(off.x()), abs(off.y())) <= 0.5  # the corner lies on a whole pixel


def test_space_pans_and_the_compare_key_shows_the_original(qtbot: Any, canvas: Canvas) -> None:
    canvas.set_tool(MoveTool(canvas.scene, canvas))
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(25, 25))
    qtbot.mouseMove(canvas, QtCore.QPoint(45, 35))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(45, 35))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert (canvas.view.x, canvas.view.y) == (20, 10)
    assert canvas.scene.selection == ()
    qtbot.keyPress(canvas, Qt.Key.Key_Backslash)
    assert canvas.split == 1.0
    qtbot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert canvas.split is None


def test_a_real_drag_goes_through_the_tool(qtbot: Any, canvas: Canvas) -> None:
    tool = MoveTool(canvas.scene, canvas)
    canvas.set_tool(tool)
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(tool.placed) as placed:
        qtbot.mousePress(canvas, left, pos=QtCore.QPoint(25, 25))
        qtbot.mouseMove(canvas, QtCore.QPoint(60, 25))
        qtbot.mouseRelease(canvas, left, pos=QtCore.QPoint(65, 25))
    assert placed.args[1]["red"].c > 0


def test_fit_follows_the_window(canvas: Canvas) -> None:
    canvas.fit()
    canvas.resize(500, 200)
    QtWidgets.QApplication.processEvents()
    assert canvas.view.rect(canvas.scene.document.size.box).center().x() == 250
    assert Size(200, 100) == canvas.scene.document.size


class Sized(Tool):
    """Claims Tab and takes the wheel with Ctrl."""

    def __init__(self, scene: CanvasScene) -> None:
        super().__init__(scene)
        self.turned: list[int] = []
        self.keys: list[int] = []

    def claims(self, event: QtGui.QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Tab

    def key(self, event: QtGui.QKeyEvent) -> bool:
        self.keys.append(event.key())
        return True

    def wheel(self, steps: int) -> bool:
        self.turned.append(steps)
        return True


def _turn(canvas: Canvas, delta: int) -> None:
    at = QtCore.QPointF(60, 40)
    event = QtGui.QWheelEvent(
        at,
        QtCore.QPointF(canvas.mapToGlobal(at)),
        QtCore.QPoint(),
        QtCore.QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtWidgets.QApplication.sendEvent(canvas, event)


def test_a_tool_gets_the_wheel_with_ctrl_and_the_keys_that_it_claims(
    qtbot: Any, canvas: Canvas
) -> None:
    scale = canvas.view.scale
    _turn(canvas, 120)
    assert canvas.view.scale == scale * 1.25  # a tool that has no use for it leaves the zoom
    tool = Sized(canvas.scene)
    canvas.set_tool(tool)
    scale = canvas.view.scale
    for delta in (60, 60, -240):
        _turn(canvas, delta)
    assert tool.turned == [0, 1, -2]
    assert canvas.view.scale == scale
    hidden: list[bool] = []
    shortcut = QtGui.QShortcut(QtGui.QKeySequence("Tab"), canvas.window())
    shortcut.activated.connect(lambda: hidden.append(True))
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert tool.keys == [Qt.Key.Key_Tab]
    assert not hidden
