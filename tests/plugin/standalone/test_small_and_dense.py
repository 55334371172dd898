"""Small and dense screens: 1024 x 700 is enough, and every scale paints the same window sharply."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtCore, QtWidgets

SMALL = QtCore.QSize(1024, 700)
SCRIPT = """
import sys
from pathlib import Path
from intarsia.plugin.standalone.app import prepared
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.core.state.storage.places import find_places
from intarsia.ui.qt import QtCore, QtGui, QtWidgets
from gateways import FakeGateway
app = prepared()
window = EditorWindow(Editor(FakeGateway(), find_places()))
window.resize(1024, 700)
window.show()
image = QtGui.QImage(300, 200, QtGui.QImage.Format.Format_RGB32)
image.fill(QtGui.QColor("black"))
for x in range(0, 300, 2):
    for y in range(200):
        image.setPixelColor(x, y, QtGui.QColor("white"))
window.files.new_from(image)
app.processEvents()
window.canvas.actual_size()
app.processEvents()
grab = window.canvas.grab().toImage()
ratio = grab.devicePixelRatio()
at = window.canvas.view.to_view(150, 100) * ratio
row = [grab.pixelColor(int(at.x()) + k, int(at.y())).lightness() for k in range(16)]
bar = window.findChild(QtWidgets.QToolBar, "main_bar")
icon = window.commands["undo"].icon().pixmap(QtCore.QSize(22, 22), ratio)
print("SAID", ratio, max(row) - min(row), icon.width(), window.width() <= 1024)
window._agreed = True
window.close()
window.deleteLater()
QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
"""


@pytest.fixture
def small(window: EditorWindow) -> EditorWindow:
    window.resize(SMALL)
    for _ in range(3):
        QtWidgets.QApplication.processEvents()
    return window


def test_the_window_gets_as_small_and_the_picture_keeps_the_most(small: EditorWindow) -> None:
    assert small.size() == SMALL
    assert small.canvas.width() >= 480
    assert small.canvas.height() >= 480


def test_every_tool_is_in_sight(small: EditorWindow) -> None:
    bars = [small.findChild(QtWidgets.QToolBar, name) for name in ("tool_bar", "marks_bar")]
    for name in small.commands.tool_names():
        buttons = [bar.widgetForAction(small.commands[name]) for bar in bars]
        assert any(button is not None and button.isVisible() for button in buttons), name


def test_every_task_has_its_button_in_reach(small: EditorWindow) -> None:
    """Nothing of the panel is cut off at its right; what is lower is scrolled to."""
    panel = small.docks.panel
    for button in (panel.region.remove, panel.move_section.apart, panel.exemplar.paint):
        assert button.isVisible()
        right = button.mapTo(small, QtCore.QPoint(button.width(), 0)).x()
        assert right <= small.width()
        assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("tool", ["tool_brush", "tool_refine", "tool_wand", "tool_move"])
def test_tools_and_their_settings_are_there_or_behind_an_arrow(
    small: EditorWindow, tool: str
) -> None:
    small.commands[tool].trigger()
    QtWidgets.QApplication.processEvents()
    assert small.size() == SMALL  # a tool makes no window larger
    for name in ("main_bar", "tool_bar", "marks_bar"):
        bar = small.findChild(QtWidgets.QToolBar, name)
        arrow = bar.findChild(QtWidgets.QToolButton, "qt_toolbar_ext_button")
        hidden = [
            x
            for x in bar.actions()
            if x.isVisible() and not x.isSeparator() and not bar.widgetForAction(x).isVisible()
        ]
        assert not hidden or arrow.isVisible(), [x.text() for x in hidden]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_every_scale_paints_pixels_and_icons_sharply(tmp_path: Path, scale: str) -> None:
    root = Path(__file__).parents[3]
    paths = (str(root / ".links"), str(root / "tests" / "doubles"))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
            "INTARSIA_HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join(paths),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    said = [x.split()[1:] for x in done.stdout.splitlines() if x.startswith("SAID")]
    assert said, done.stderr[-2000:]
    ratio, spread, icon_px, fits = said[0]
    assert float(ratio) == float(scale)
    assert int(spread) > 150  # black and white columns of the picture are still apart
    assert int(icon_px) == round(22 * float(scale))
    assert fits == "True"
