"""The Qt facade: which binding is chosen, and that one API is there in all of them."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

import pytest

from intarsia.ui.qt import BINDINGS

SAME_API = """
from intarsia.ui.qt import BINDING, QtCore, QtGui, QtWidgets, Qt, Signal, Slot, release_wrapper
app = QtWidgets.QApplication([])
assert QtGui.QAction and QtGui.QActionGroup and QtGui.QShortcut
assert Qt.Orientation.Horizontal != Qt.Orientation.Vertical
class Teller(QtCore.QObject):
    told = Signal(object)
    heard = None
    @Slot(object)
    def hear(self, value):
        self.heard = value
teller = Teller()
teller.told.connect(teller.hear)
teller.told.emit({"a": (1, None)})
assert teller.heard == {"a": (1, None)}
image = QtGui.QImage(bytes(16), 2, 2, 8, QtGui.QImage.Format.Format_RGBA8888).copy()
assert image.pixelColor(1, 1).alpha() == 0
release_wrapper(QtCore.QObject())
print(BINDING)
"""

installed = [name for name in BINDINGS if importlib.util.find_spec(name) is not None]


def chosen(script: str, **environment: str) -> str:
    """What a fresh interpreter prints last. One process for each binding, as two would crash."""
    kept = {key: value for key, value in os.environ.items() if key != "INTARSIA_QT"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=kept | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("binding", installed)
def test_one_api_in_every_binding(binding: str) -> None:
    assert chosen(SAME_API, INTARSIA_QT=binding) == binding


@pytest.mark.parametrize("binding", installed)
def test_the_binding_of_the_host_is_taken(binding: str) -> None:
    script = f"import {binding}.QtCore\nfrom intarsia.ui.qt import BINDING\nprint(BINDING)"
    assert chosen(script) == binding


def test_alone_it_is_pyside() -> None:
    assert chosen("from intarsia.ui.qt import BINDING\nprint(BINDING)") == "PySide6"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", "PyQt5"),
        ("def qt_major_version(): return 5", "PyQt5"),
        ("def qt_major_version(): return 6", "PyQt6"),
    ],
)
def test_inside_krita_it_is_kritas_own(body: str, expected: str) -> None:
    """Empty modules of Krita's names, for machines without one: the choice asks nothing else.

    That a real Krita gets its own is held in `tests/plugin/krita/test_refusals_in_krita.py`.
    """
    if expected not in installed:
        pytest.skip(f"{expected} is not installed")
    script = (
        "import sys, types\n"
        "sys.modules['krita'] = types.ModuleType('krita')\n"
        "module = sys.modules['pykrita'] = types.ModuleType('pykrita')\n"
        f"exec({body!r}, module.__dict__)\n"
        "from intarsia.ui.qt import BINDING\n"
        "print(BINDING)"
    )
    assert chosen(script) == expected


def test_an_override_that_is_no_binding_is_said() -> None:
    script = "try:\n    import intarsia.ui.qt\nexcept ImportError as error:\n    print(error)"
    assert chosen(script, INTARSIA_QT="PyQt4") == (
        "INTARSIA_QT names PyQt4; use one of PySide6, PyQt6, PyQt5"
    )


def test_only_one_file_names_a_binding() -> None:
    """Everybody else goes through the facade."""
    import intarsia.plugin
    import intarsia.ui

    naming = []
    for package in (intarsia.ui, intarsia.plugin):
        for folder, _, files in os.walk(next(iter(package.__path__))):
            for name in (f for f in files if f.endswith(".py")):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    lines = [line.split() for line in file]
                words = [w[1].split(".")[0] for w in lines if w[:1] in (["import"], ["from"])]
                if set(words) & set(BINDINGS):
                    naming.append(name)
    assert naming == ["qt.py"]
