"""What the panel costs: its import, the first painted frame, and a drag over a large picture.

`python benchmarks/panel.py [--json]`: `import_ms` (panel and Qt, warm cache, median of 10 fresh
interpreters), `own_import_ms` (what comes on top of Qt), `ours_over_qt` (the least of our own
imports over the least of Qt's in the same runs; at most 1 is wanted),
`first_frame_s` (from process start to the end of the first paint), `drag_p95_ms` (mouse event to
end of paint, one of 50 layers over 4096 x 4096 in a 1600 x 1000 viewport, at fit and at 100 %).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    new_document_id,
    new_layer_id,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth, Pixels
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.input import CanvasInput
from intarsia.ui.canvas.painting.masks import mask_pixels
from intarsia.ui.canvas.pictures.images import pixels_of
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.move import MoveTool
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

SIDE_PX = 4096
LAYERS = 50
VIEW = (1600, 1000)
MOVES = 120
RUNS = 10

_IMPORT = """
import time
start = time.perf_counter()
from PySide6 import QtCore, QtGui, QtWidgets
qt = time.perf_counter()
import intarsia.ui.panel.panel
end = time.perf_counter()
print(1000 * (end - start), 1000 * (end - qt))
"""

_FRAME = """
import time
from intarsia.plugin.standalone.app import Program, prepared
app = prepared()
program = Program()
program.show(None)
painted = []
program.window.canvas.first_painted.connect(lambda: painted.append(time.time()))
while not painted:
    app.processEvents()
print(painted[0])
program.window.close()
program.stop()
"""


@dataclass(frozen=True)
class Figures:
    """The measured figures; `drag_p95_ms` is the worse of the two zooms."""

    import_ms: float
    own_import_ms: float
    ours_over_qt: float
    first_frame_s: float
    drag_p95_ms: float
    drag_fit_p95_ms: float
    drag_actual_p95_ms: float


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the panel and the editor.")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
        os.environ["PYTHONPYCACHEPREFIX"] = os.path.join(home, "bytecode")
        both, own, ratio = _import_times()
        fit, actual = _drags()
        figures = Figures(both, own, ratio, _first_frame(), max(fit, actual), fit, actual)
    if given.json:
        print(json.dumps(asdict(figures)))
    else:
        for name, value in asdict(figures).items():
            print(f"{name:16} {value}")
    return 0


def _fresh(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1]


def _import_times() -> tuple[float, float, float]:
    """Median of the import in milliseconds, with Qt and of ours alone, and the least of ours over
    the least of Qt's; the first run warms."""
    runs = [tuple(map(float, _fresh(_IMPORT).split())) for _ in range(RUNS + 1)][1:]
    return (
        round(statistics.median(both for both, _ in runs), 1),
        round(statistics.median(own for _, own in runs), 1),
        round(min(own for _, own in runs) / min(both - own for both, own in runs), 2),
    )


def _first_frame() -> float:
    """Seconds from starting the process to the end of its first paint; median of 5."""
    seconds = []
    for _ in range(5):
        start = time.time()
        seconds.append(float(_fresh(_FRAME)) - start)
    return round(statistics.median(seconds), 3)


def _drags() -> tuple[float, float]:
    """95th percentile in milliseconds from mouse event to end of paint, at fit and at 100 %."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    store = PixelStore()
    scene = CanvasScene(store)
    canvas = Canvas(scene)
    canvas.resize(*VIEW)
    watcher = CanvasInput(canvas)
    canvas.set_tool(MoveTool(scene, canvas))
    scene.show(_document(store))
    canvas.show()
    figures = []
    for zoom in (canvas.fit, canvas.actual_size):
        zoom()
        app.processEvents()
        figures.append(_dragged(canvas))
    watcher.deleteLater()
    canvas.close()
    return figures[0], figures[1]


def _dragged(canvas: Canvas) -> float:
    """Drag the object in the middle about, one mouse event and its paint at a time."""
    middle = canvas.rect().center()
    _mouse(canvas, QtCore.QEvent.Type.MouseButtonPress, middle)
    times = []
    for move in range(1, MOVES + 1):
        turn = 2 * math.pi * move / 40
        reach = 4 + move * 3
        at = middle + QtCore.QPoint(round(reach * math.cos(turn)), round(reach * math.sin(turn)))
        start = time.perf_counter()
        _mouse(canvas, QtCore.QEvent.Type.MouseMove, at)
        QtWidgets.QApplication.processEvents()
        times.append(1000 * (time.perf_counter() - start))
    _mouse(canvas, QtCore.QEvent.Type.MouseButtonRelease, middle)
    QtWidgets.QApplication.processEvents()
    return round(statistics.quantiles(times, n=20)[-1], 2)


def _mouse(canvas: Canvas, kind: QtCore.QEvent.Type, at: QtCore.QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QtGui.QMouseEvent(
        kind,
        QtCore.QPointF(at),
        QtCore.QPointF(canvas.mapToGlobal(at)),
        none if kind is QtCore.QEvent.Type.MouseMove else left,
        none if kind is QtCore.QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QtWidgets.QApplication.sendEvent(canvas, event)


def _document(store: PixelStore) -> Document:
    """A picture with LAYERS result layers, and LAYERS objects of which one is in the middle."""
    size = Size(SIDE_PX, SIDE_PX)
    rng = random.Random(4)
    ground = store.put(_ground(size))
    layers = [Layer(new_layer_id(), "Original", LayerKind.ORIGINAL, ground, size.box)]
    objects = []
    for number in range(LAYERS):
        side = rng.randrange(300, 900)
        pixels, mask = _blob(side, rng.randrange(360))
        left, top = rng.randrange(SIDE_PX - side), rng.randrange(SIDE_PX - side)
        if number == LAYERS // 2:
            left = top = (SIDE_PX - side) // 2
        box = Box(left, top, side, side)
        plane, hard = store.put(pixels), store.put(mask)
        layers.append(Layer(new_layer_id(), f"Layer {number}", LayerKind.PAINT, plane, box))
        objects.append(DocumentObject(f"{number:016x}", f"Object {number}", plane, hard, box))
    return Document(new_document_id(), size, Depth.U8, tuple(layers), tuple(objects))


def _ground(size: Size) -> Pixels:
    image = QtGui.QImage(size.width, size.height, QtGui.QImage.Format.Format_RGBA8888)
    slope = QtGui.QLinearGradient(0, 0, size.width, size.height)
    for share, colour in ((0.0, "#204060"), (0.4, "#c0b090"), (1.0, "#602030")):
        slope.setColorAt(share, QtGui.QColor(colour))
    painter = QtGui.QPainter(image)
    painter.fillRect(image.rect(), slope)
    painter.end()
    return pixels_of(image)


def _blob(side: int, hue: int) -> tuple[Pixels, Pixels]:
    """A round object with a soft edge, and its mask."""
    image = QtGui.QImage(side, side, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    shade = QtGui.QRadialGradient(side / 2, side / 2, side / 2)
    colour = QtGui.QColor.fromHsv(hue, 180, 220)
    clear = QtGui.QColor(colour)
    clear.setAlpha(0)
    for share, stop in ((0.0, colour.lighter(130)), (0.97, colour), (1.0, clear)):
        shade.setColorAt(share, stop)
    painter = QtGui.QPainter(image)
    painter.fillRect(image.rect(), shade)
    painter.end()
    return pixels_of(image), mask_pixels(image.convertToFormat(QtGui.QImage.Format.Format_Alpha8))


if __name__ == "__main__":
    sys.exit(main())
