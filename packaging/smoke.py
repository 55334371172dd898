"""`python packaging/smoke.py PROGRAM...`: the installed program does its main jobs, or this fails.

PROGRAM is the command that starts it, such as `Intarsia/intarsia`. Everything that it writes goes
into a folder of its own, also as its home.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

_VERB_S, _EDITOR_S = 900.0, 180.0
# Imports the plugin as Krita does and says the names under which it has registered.
_REGISTER = """
import importlib, sys, types
binding, folder = sys.argv[1:]
widgets = importlib.import_module(f"{binding}.QtWidgets")
app = widgets.QApplication([])
names = []
class Factory:
    def __init__(self, name, *rest):
        self.name = name
objects = importlib.import_module(f"{binding}.QtCore").QObject
class Extension(objects):
    pass
class Krita(objects):
    instance = staticmethod(lambda: Krita())
    def addDockWidgetFactory(self, factory):
        names.append(factory.name)
    def addExtension(self, extension):
        names.append(type(extension).__module__.partition(".")[0])
class Any:
    DockPosition = types.SimpleNamespace(DockRight=2)
module = types.ModuleType("krita")
given = dict(Krita=Krita, DockWidgetFactory=Factory, DockWidget=widgets.QDockWidget)
given.update(Extension=Extension)
module.__getattr__ = lambda name: given.get(name, Any)
sys.modules["krita"] = module
sys.path.insert(0, folder)
import intarsia
print(*names)
"""


def main(arguments: Sequence[str]) -> int:
    """Run the checks in order; 0 where all held, 1 at the first that did not."""
    parser = argparse.ArgumentParser(prog="packaging/smoke.py", description=__doc__)
    parser.add_argument("--only", choices=tuple(CHECKS), action="append", help="default: all")
    parser.add_argument("program", nargs="+", help="the command that starts the program")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="smoke-") as folder:
        installed = Installed(given.program, Path(folder))
        for name in given.only or CHECKS:
            fault = CHECKS[name](installed)
            print(f"{name}: {fault or 'ok'}", flush=True)
            if fault:
                return 1
    return 0


class Installed:
    """The program, with a home of its own below `folder`."""

    def __init__(self, program: Sequence[str], folder: Path) -> None:
        self.program, self.folder = list(program), folder
        self.home = folder / "home"
        self.environment: Mapping[str, str] = {
            **os.environ,
            "INTARSIA_HOME": str(self.home),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.program, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=_VERB_S,
        )


def check_version(installed: Installed) -> str:
    """Whether it starts and says what it is; "" or what is wrong."""
    done = installed.run("--version")
    return "" if done.stdout.startswith("intarsia ") else f"said {done.stdout!r} {done.stderr!r}"


def check_notices(installed: Installed) -> str:
    """Whether it knows what it is made of."""
    done = installed.run("notices", "--json")
    if done.returncode:
        return done.stderr
    facts = json.loads(done.stdout)
    return "" if len(facts["parts"]) > 20 and facts["networks"] else "names too few parts"


def check_report(installed: Installed) -> str:
    """Whether a report is written and names neither the home nor who runs this."""
    out = installed.folder / "report.txt"
    done = installed.run("report", "-o", str(out))
    if done.returncode:
        return done.stderr
    text = out.read_text("utf-8")
    secrets = (str(Path.home()), str(installed.home), os.environ.get("USER", ""))
    told = [x for x in secrets if len(x) > 5 and x in text]
    return f"tells {told}" if told else ""


def check_demo(installed: Installed) -> str:
    """Whether all three gestures work on the photo in the box, and change nothing outside."""
    done = installed.run("demo", "--out", str(installed.folder / "out"), "--json")
    if done.returncode:
        return done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    changed = {report["outside_max"] for report in told["reports"]}
    return "" if changed == {0.0} else f"changed {changed} outside"


def check_editor(installed: Installed) -> str:
    """Whether the window opens and starts its engine."""
    log = installed.folder / "editor.log"
    with log.open("wb") as stream:
        editor = subprocess.Popen(
            [*installed.program, "edit"], env=installed.environment, stdout=stream, stderr=stream
        )
        try:
            until = time.monotonic() + _EDITOR_S
            while not (installed.home / "engine.json").exists():
                if editor.poll() is not None or time.monotonic() > until:
                    return f"no engine: {log.read_text('utf-8', 'replace')[-2000:]}"
                time.sleep(0.2)
            time.sleep(2)
            return "" if editor.poll() is None else "ended by itself"
        finally:
            editor.terminate()
            editor.wait(60)
            _end_engine(installed.home)


def _end_engine(home: Path) -> None:
    """The engine outlives its window for a minute: end it now."""
    try:
        pid = json.loads((home / "engine.json").read_text("utf-8"))["pid"]
        os.kill(pid, 15)
    except (OSError, ValueError, KeyError):
        return  # it has ended, or never began
    for _ in range(100):
        if not (home / "engine.json").exists():
            return
        time.sleep(0.1)


def check_docker(installed: Installed) -> str:
    """Whether the plugin that it writes registers its docker, on each binding beside this Python.

    Krita's own classes are stood in for; Krita 5 has PyQt5, Krita 6 has PyQt6.
    """
    plugin = installed.folder / "plugin.zip"
    done = installed.run("krita-package", "-o", str(plugin))
    if done.returncode:
        return done.stderr
    with zipfile.ZipFile(plugin) as archive:
        archive.extractall(installed.folder / "pykrita")
    bindings = [name for name in ("PyQt5", "PyQt6", "PySide6") if find_spec(name)]
    for binding in bindings:
        command = [
            sys.executable,
            "-I",
            "-c",
            _REGISTER,
            binding,
            str(installed.folder / "pykrita"),
        ]
        tried = subprocess.run(
            command, env=installed.environment, capture_output=True, text=True, check=False
        )
        if tried.stdout.strip() != "intarsia intarsia":
            return f"on {binding}: {tried.stdout}{tried.stderr[-2000:]}"
    return "" if bindings else "there is no Qt binding beside this Python to try it on"


CHECKS: dict[str, Callable[[Installed], str]] = {
    "version": check_version,
    "notices": check_notices,
    "report": check_report,
    "demo": check_demo,
    "docker": check_docker,
    "editor": check_editor,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
