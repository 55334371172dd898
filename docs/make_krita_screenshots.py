"""Makes docs/images/krita.png, krita-light.png and krita-map.png: the docker in a real Krita.

`python docs/make_krita_screenshots.py [--out DIR] [--first NAME] [--scale N]`; needs krita,
python3-pyqt5 and Xvfb, on whose virtual screen it runs. The photo is "coins", which scikit-image
ships. `--first` makes one picture only, NAME.png: the docker as a Krita shows it that has never
seen it before, on a screen of N pixels a point. The tests' INTARSIA_TEST_KRITA names another Krita;
so krita-6.png was made.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from skimage import color, data, io

HERE = Path(__file__).resolve().parent
SUITE = HERE.parent / "tests/plugin/krita/conftest.py"
THEMES = {"krita": "Krita dark", "krita-light": "Krita bright"}

SCRIPT = """
from intarsia_driver.mouse import *
from intarsia_driver.qt import *
from intarsia_driver.steps import *

def main(stage):
    docker = shown_docker()
    frame = stage.krita.activeWindow().qwindow()
    layers = frame.findChild(QDockWidget, "KisLayerBox")
    for dock in frame.findChildren(QDockWidget):
        if dock.isVisible() and dock not in (docker, layers) and dock.objectName() != "ToolBox":
            dock.setVisible(False)
    frame.resizeDocks([layers, docker], [330, 330], Qt.Orientation.Horizontal)
    frame.resizeDocks([layers, docker], [330, 560], Qt.Orientation.Vertical)
    document = stage.krita.activeDocument()
    yield until(ready(docker))
    trigger("intarsia_take_apart")
    yield until(idle(docker, 1))
    yield 300
    nodes = things(docker, document)
    node = min(nodes, key=lambda n: abs(n.bounds().center().x() - 190)
               + abs(n.bounds().center().y() - 190) + abs(n.bounds().width() - 50))
    document.setActiveNode(node)
    trigger("KritaTransform/KisToolMove")
    yield 300
    at = node.bounds().center()
    yield from drag(document, (at.x(), at.y()), (at.x() + 34, at.y() + 22))
    trigger("intarsia_settle")
    yield until(idle(docker, 2))
    yield 1500
    trigger("view_zoom_to_fit") if stage.krita.action("view_zoom_to_fit") else None
    yield 1500
    stage.screenshot("TARGET")
    if MAP:
        trigger("intarsia_map")
        yield until(lambda: names(document)[-1] == "Intarsia map")
        entry = next(e for e in docker.sections.map.palette() if e.name == node.name())
        docker.sections.palette.label_chosen.emit(entry.label)
        trigger("KritaShape/KisToolBrush")
        yield 500
        at = node.bounds().center()
        yield from drag(document, (at.x(), at.y()), (at.x() + 50, at.y() - 6))
        scroll = docker.sections.palette.parent()
        while not isinstance(scroll, QScrollArea):
            scroll = scroll.parent()
        scroll.ensureWidgetVisible(docker.sections.palette)
        yield 1000
        stage.screenshot("TARGET".replace(".png", "-map.png"))
"""

FIRST = """
from intarsia_driver.qt import *
from intarsia_driver.steps import *

def main(stage):
    frame = stage.krita.activeWindow().qwindow()
    frame.setGeometry(0, 0, 1366, 768)
    docker = frame.findChild(QDockWidget, "intarsia")
    yield until(docker.isVisible)
    yield until(ready(docker))
    yield 5000
    document = stage.krita.activeDocument()
    trigger("intarsia_take_apart")
    yield until(idle(docker, 1))
    nodes = things(docker, document)
    node = min(nodes, key=lambda n: abs(n.bounds().center().x() - 190)
               + abs(n.bounds().center().y() - 190) + abs(n.bounds().width() - 50))
    yield activated(document, node)
    node.move(34, 22)
    document.refreshProjection()
    trigger("intarsia_settle")
    yield until(idle(docker, 2))
    yield activated(document, node)
    docker.sections._from_layer.click()
    trigger("view_zoom_to_fit") if stage.krita.action("view_zoom_to_fit") else None
    yield 3000
    frame.grab().save("TARGET")
"""


def suite() -> ModuleType:
    """The fixtures' module of the Krita tests, which knows how to start one."""
    spec = importlib.util.spec_from_file_location("krita_suite", SUITE)
    if spec is None or spec.loader is None:
        sys.exit(f"{SUITE} is not there.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE / "images")
    parser.add_argument("--first", metavar="NAME", help="only this picture, of the first sight")
    parser.add_argument("--scale", default="1", help="pixels a point, for --first")
    given = parser.parse_args()
    out = given.out.resolve()
    krita = suite()
    with tempfile.TemporaryDirectory() as folder, contextmanager(krita.virtual_screen)() as display:
        photo = Path(folder) / "coins.png"
        io.imsave(photo, (color.gray2rgb(data.coins())), check_contrast=False)
        if given.first:
            home = Path(folder) / "home"
            krita.make_warm_home(home, display)
            script = FIRST.replace("TARGET", str(out / f"{given.first}.png"))
            krita.run_script(home, display, script, photo, 600, QT_SCALE_FACTOR=given.scale)
            return
        for name, theme in THEMES.items():
            home = Path(folder) / name / "home"
            krita.make_warm_home(home, display, theme=theme)
            script = SCRIPT.replace("TARGET", str(out / f"{name}.png"))
            script = script.replace("MAP", str(name == "krita"))
            krita.run_script(home, display, script, photo, 600)


if __name__ == "__main__":
    main()
