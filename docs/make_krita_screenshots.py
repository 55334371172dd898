"""Makes docs/images/krita.png, krita-light.png and krita-map.png: the docker in a real Krita.

`python docs/make_krita_screenshots.py [--out DIR] [--first NAME] [--scale N]`; needs krita,
python3-pyqt5 and Xvfb, on whose virtual screen it runs. The photo is "rocket", which scikit-image
ships: its right mast is taken away. `--first` makes one picture only, NAME.png: the docker as a
Krita shows it that has never seen it before, on a screen of N pixels a point. The tests'
INTARSIA_TEST_KRITA names another Krita; so krita-6.png was made.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from skimage import data, io

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent / "tests/doubles"
THEMES = {"krita": "Krita dark", "krita-light": "Krita bright"}

DO = """
from intarsia_driver.mouse import *
from intarsia_driver.qt import *
from intarsia_driver.steps import *

def fit(document):
    # The whole picture in the window, whatever the version calls that.
    canvas = canvas_widget()
    across, down = canvas.width() / document.width(), canvas.height() / document.height()
    view = Krita.instance().activeWindow().activeView()
    view.canvas().setZoomLevel(0.98 * min(across, down))

def without_the_mast(stage, docker):
    # The mast marked and removed, in a picture that is taken apart.
    document = stage.krita.activeDocument()
    trigger("KisToolSelectRectangular")
    fit(document)
    trigger("intarsia_take_apart")
    yield until(idle(docker, 1))
    yield activated(document, top(document)[0])
    select(document, 428, 112, 42, 260)
    trigger("intarsia_remove")
    yield until(idle(docker, 2))
    document.setSelection(None)
    yield activated(document, group(document, "Intarsia: removed"))
    composed(document)
    fit(document)
    yield 1500  # no state tells that a window is painted
    return document
"""

SCRIPT = """
def main(stage):
    docker = shown_docker()
    frame = stage.krita.activeWindow().qwindow()
    layers = frame.findChild(QDockWidget, "KisLayerBox")
    for dock in frame.findChildren(QDockWidget):
        if dock.isVisible() and dock not in (docker, layers) and dock.objectName() != "ToolBox":
            dock.setVisible(False)
    frame.resizeDocks([layers, docker], [330, 330], Qt.Orientation.Horizontal)
    frame.resizeDocks([layers, docker], [330, 560], Qt.Orientation.Vertical)
    yield until(ready(docker))
    document = yield from without_the_mast(stage, docker)
    stage.screenshot("TARGET")
    if MAP:
        trigger("intarsia_map")
        yield mapped(docker, document)
        drawn = bytes(group(document, "Intarsia map").pixelData(320, 220, 1, 1))  # the rocket
        entry = next(e for e in docker.sections.map.palette()
                     if bytes(e.colour[::-1]) == drawn[:3])
        docker.sections.palette.label_chosen.emit(entry.label)
        trigger("KritaShape/KisToolBrush")
        yield from drag(document, (321, 150), (321, 70))
        scroll = docker.sections.palette.parent()
        while not isinstance(scroll, QScrollArea):
            scroll = scroll.parent()
        scroll.ensureWidgetVisible(docker.sections.palette)
        yield 1500
        stage.screenshot("TARGET".replace(".png", "-map.png"))
"""

FIRST = """
def main(stage):
    frame = stage.krita.activeWindow().qwindow()
    frame.setGeometry(0, 0, 1366, 768)
    docker = frame.findChild(QDockWidget, "intarsia")
    yield until(docker.isVisible)
    yield until(ready(docker))
    yield from without_the_mast(stage, docker)
    frame.grab().save("TARGET")
"""


def suite() -> ModuleType:
    """What the Krita tests share: how to start one."""
    sys.path.append(str(SHARED))
    return importlib.import_module("krita_program")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE / "images")
    parser.add_argument("--first", metavar="NAME", help="only this picture, of the first sight")
    parser.add_argument("--scale", default="1", help="pixels a point, for --first")
    given = parser.parse_args()
    out = given.out.resolve()
    krita = suite()
    with tempfile.TemporaryDirectory() as folder, contextmanager(krita.virtual_screen)() as display:
        photo = Path(folder) / "rocket.png"
        io.imsave(photo, data.rocket(), check_contrast=False)
        warm = Path(folder) / "warm"
        krita.make_warm_home(warm, display)
        if given.first:
            script = DO + FIRST.replace("TARGET", str(out / f"{given.first}.png"))
            krita.run_script(warm, display, script, photo, 600, QT_SCALE_FACTOR=given.scale)
            return
        for name, theme in THEMES.items():
            home = krita.copy_home(warm, Path(folder) / name / "home")
            settings = home / ".config/kritarc"
            dark = settings.read_text()
            assert THEMES["krita"] in dark
            settings.write_text(dark.replace(THEMES["krita"], theme))
            script = DO + SCRIPT.replace("TARGET", str(out / f"{name}.png"))
            script = script.replace("MAP", str(name == "krita"))
            krita.run_script(home, display, script, photo, 600)


if __name__ == "__main__":
    main()
