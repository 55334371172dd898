"""What a screen reader hears of the real editor: AT-SPI, as Orca uses it, on a display of its own.

Needs Xvfb, dbus-run-session, at-spi2-core and the system's Python with gi and Atspi.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "dbus-run-session", "xvfb-run")
BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
EDITOR = """
import signal
from dataclasses import replace
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.qt import QtCore
app = prepared()
signal.signal(signal.SIGTERM, lambda *_: app.quit())
alive = QtCore.QTimer()  # lets Python hear of the signal
alive.start(100)
program = Program()
program.editor.settings.change(lambda x: replace(x, welcomed=True))
program.show(None)
app.exec()
program.window.close()
program.stop(engine_too=True)
"""
READER = """
import gi, json, sys, time
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
Atspi.init()
def find():
    desktop = Atspi.get_desktop(0)
    for k in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(k)
        if app is not None and app.get_child_count():
            return app
end = time.time() + 60
while time.time() < end and find() is None:
    time.sleep(0.5)
time.sleep(3)
heard = []
def walk(item, depth=0):
    if item is None or depth > 14 or len(heard) > 4000:
        return
    states = item.get_state_set()
    heard.append((item.get_role_name(), item.get_name() or "",
                  states.contains(Atspi.StateType.FOCUSABLE),
                  states.contains(Atspi.StateType.SHOWING)))
    for k in range(item.get_child_count()):
        walk(item.get_child_at_index(k), depth + 1)
walk(find())
print("HEARD" + json.dumps(heard))
"""
SCRIPT = """
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 QT_QPA_PLATFORM=xcb
{bus} --launch-immediately & BUS=$!
sleep 1
"{python}" editor.py > editor.txt 2>&1 & EDITOR=$!
env -u PYTHONPATH {reader} reader.py
kill $EDITOR
wait $EDITOR
kill $BUS
"""


@pytest.mark.timeout(240)
def test_a_screen_reader_hears_names_and_kinds(tmp_path: Path) -> None:
    missing = [x for x in TOOLS if shutil.which(x) is None]
    gi = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        check=False,
        capture_output=True,
    )
    if missing or not BUS.exists() or gi.returncode:
        pytest.skip(f"no AT-SPI here: {missing}, {BUS}, gi {gi.returncode}")
    (tmp_path / "editor.py").write_text(EDITOR)
    (tmp_path / "reader.py").write_text(READER)
    script = SCRIPT.format(bus=BUS, python=sys.executable, reader=SYSTEM_PYTHON)
    (tmp_path / "run.sh").write_text(script)
    links = Path(__file__).parents[3] / ".links"
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "run.sh"],
        cwd=tmp_path,
        env={
            **os.environ,
            "INTARSIA_HOME": str(tmp_path / "home"),
            "PYTHONPATH": str(links),
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
        check=False,
        capture_output=True,
        text=True,
        timeout=200,
    )
    lines = [x for x in done.stdout.splitlines() if x.startswith("HEARD")]
    said = (tmp_path / "editor.txt").read_text(errors="replace")[-1500:]
    assert lines, f"{done.stderr[-1500:]}\n{said}"
    heard = [tuple(x) for x in json.loads(lines[0].removeprefix("HEARD"))]
    if not heard:
        pytest.skip(f"Qt has no AT-SPI bridge here: {said}")
    kinds = {role for role, *_ in heard}
    assert {"push button", "check box", "menu item", "combo box", "spin button"} <= kinds
    shown = [(role, name) for role, name, focusable, showing in heard if focusable and showing]
    silent = [role for role, name in shown if not name.strip()]
    assert len(shown) > 25
    assert [x for x in silent if x not in ("filler", "panel", "scroll pane", "text")] == []
    names = {name for _, name, *_ in heard}
    assert {"Canvas", "Layers and objects", "Brush size", "Take apart"} <= names
