"""A real Krita under Xvfb: its screen, its home, and how a script is run in it.

For the suite, the measurements in benchmarks and the pictures of the docs. INTARSIA_TEST_KRITA
names another Krita than the system's, by its command.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

from intarsia.plugin.krita.install.package import build_zip, default_name
from krita_engine_beside import EngineBeside

DRIVER = Path(__file__).resolve().parents[1] / "plugin/krita/driver"
KRITA = os.environ.get("INTARSIA_TEST_KRITA") or "krita"  # any version, by its command
PYTHON_PLUGINS = ("intarsia", "intarsia_driver")
XVFB = ("Xvfb", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
CLOSE_S = 100.0  # more than the driver gives its windows
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Outcome:
    """How a run of Krita ended: what the script found, and Krita's own output."""

    findings: dict[str, Any]
    log: str


class KritaFell(AssertionError):
    """Krita itself ended by a signal: a fault in it, or one that the plugin led it to."""


def virtual_screen() -> Iterator[str]:
    """A virtual screen of 1600 x 1000: the name of its display, then its end.

    Its number is drawn, for low ones are what other programs try first. It must not reset itself
    when a Krita ends: the next one would be refused meanwhile.
    """
    for number in random.sample(range(100, 10_000), 20):
        read, write = os.pipe()
        server = subprocess.Popen(
            [*XVFB, f":{number}", "-displayfd", str(write)],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        told = b""
        while piece := os.read(read, 32):  # two writes: closing after the first would kill Xvfb
            told += piece
            if told.endswith(b"\n"):
                break
        os.close(read)
        if told.endswith(b"\n"):
            try:
                yield f":{told.decode().strip()}"
            finally:
                server.terminate()
                server.wait()
            return
        server.wait()  # that number was taken
    raise RuntimeError("Xvfb did not start")


def krita_version() -> str:
    """The version of the Krita that is driven, such as "6.0.4.1"; "" where it does not start."""
    with contextmanager(virtual_screen)() as screen:
        env = {"PATH": SYSTEM_PATH, "HOME": tempfile.gettempdir(), "DISPLAY": screen}
        done = subprocess.run([KRITA, "--version"], env=env, capture_output=True, text=True)
    return done.stdout.strip().rpartition(" ")[2]


def make_home(home: Path) -> None:
    """A home in which Krita finds the driver, and the plugin once it is imported."""
    for folder in (".config", ".local/share/krita/pykrita", ".cache", "run", "tmp"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    shutil.copytree(DRIVER, home / ".local/share/krita/pykrita", dirs_exist_ok=True)
    enabled = "\n".join(f"enable_{name}=true" for name in PYTHON_PLUGINS)
    (home / ".config/kritarc").write_text(
        f"[General]\nEnablePythonPlugins=true\n\n[python]\n{enabled}\n\n[theme]\nTheme=Krita dark\n"
    )
    (home / ".config/kritadisplayrc").write_text(
        "OpenGLRenderer=none\ncanvasState=OPENGL_SUCCESS\n"
    )


IMPORT = """
import compileall
import os
import warnings

from plugin_importer.plugin_importer import PluginImporter


def main(stage):
    importer = PluginImporter({packed!r}, {resources!r}, lambda plugin: True)
    stage.put("imported", importer.import_all())
    warnings.simplefilter("error", SyntaxWarning)  # what is new in a later Python
    compiled = compileall.compile_dir(os.path.join({resources!r}, "pykrita"), quiet=1)
    stage.put("compiled", bool(compiled))
    yield 100
"""


def make_warm_home(home: Path, display: str) -> None:
    """A home whose first start is done: it builds Krita's resource database, and Krita's own
    importer unpacks the plugin's zip, whatever Krita that is."""
    home.mkdir(parents=True, exist_ok=True)
    make_home(home)
    packed, resources = build_zip(home / default_name()), home / ".local/share/krita"
    script = IMPORT.format(packed=str(packed), resources=str(resources))
    found = run_script(home, display, script, None, 300).findings
    (plugin,) = found["imported"]
    assert plugin["name"] == "intarsia"
    assert plugin["action"]
    assert found["compiled"]
    packed.unlink()
    settings = home / ".config/kritarc"
    assert "enable_intarsia=true" in settings.read_text()


def copy_home(warm: Path, home: Path) -> Path:
    """A copy of a warm home, of one's own: what Krita only reads is the same file in both."""
    resources = warm / ".local/share/krita"

    def copy(source: str, target: str) -> None:
        path = Path(source)
        read_only = resources in path.parents and path.suffix != ".sqlite"
        (os.link if read_only else shutil.copy2)(source, target)

    shutil.copytree(warm, home, copy_function=copy, ignore=shutil.ignore_patterns("*.log", "mesa*"))
    return home


def variables_of(home: Path, display: str) -> dict[str, str]:
    """The variables that a Krita with that home is started with."""
    return {
        "PATH": SYSTEM_PATH,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "TMPDIR": str(home / "tmp"),
        "DISPLAY": display,
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
    }


def script_of(body: str, *, imports: str = "", engine: bool = True) -> str:
    """The script that does this in a window with the docker; `engine`: once the engine answers."""
    start = ["docker = shown_docker()", "document = stage.krita.activeDocument()"]
    if engine:
        start.append("yield until(ready(docker))")
    lines = [*start, *dedent(body).splitlines()]
    inside = "".join(f"    {line}\n" for line in lines)
    driver = "".join(f"from intarsia_driver.{name} import *\n" for name in ("qt", "mouse", "steps"))
    return f"{driver}{imports}\n\ndef main(stage):\n{inside}"


def run_script(
    home: Path,
    display: str,
    script: str,
    document: Path | None,
    seconds: float,
    *,
    lent: EngineBeside | None = None,
    **environment: str,
) -> Outcome:
    """Run Krita with this script. `lent`: an engine that is there already and outlives it."""
    path, result, announced = (
        home / name for name in ("script.py", "result.json", "intarsia/engine.json")
    )
    path.write_text(script)
    result.unlink(missing_ok=True)
    env = {
        **variables_of(home, display),
        "INTARSIA_HOME": str(home / "intarsia"),
        "INTARSIA_PYTHON": sys.executable,
        "OMP_NUM_THREADS": "2",
        "INTARSIA_TEST_SCRIPT": str(path),
        "INTARSIA_TEST_RESULT": str(result),
        "INTARSIA_TEST_SECONDS": str(seconds),
        "INTARSIA_TEST_DOCUMENT": "1" if document else "0",
        "INTARSIA_TEST_FOLDER": str(home.parent),
        **environment,
    }
    if lent is not None:
        lent.announce(announced)
    command = [KRITA, "--nosplash", *([str(document)] if document else [])]
    with (home / "krita.log").open("w") as log:
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log, cwd=home)
        hangs = ""
        try:
            code = _end_of(process, result, seconds + 40)
        except subprocess.TimeoutExpired:
            hangs = _stacks(process)
            code = process.wait()
        finally:
            process.kill()
            process.wait()
            _end_engine(announced, lent)
    text = (home / "krita.log").read_text(errors="replace")
    when = "after" if result.exists() else "before"
    assert not hangs, f"Krita hung, {when} its script had ended\n{text[-8000:]}{hangs}"
    said = f"Krita ended with {code}, {when} its script had\n{_telling(text)}{text[-4000:]}"
    if code < 0:
        raise KritaFell(said)
    assert code == 0, said
    outcome = json.loads(result.read_text())
    assert not outcome["errors"], "\n".join(outcome["errors"]) + text[-2000:]
    assert not outcome["modals"], outcome["modals"]
    return Outcome(outcome["findings"], text)


def _end_of(process: subprocess.Popen[bytes], result: Path, seconds: float) -> int:
    """How the process ended. Raises TimeoutExpired where it does not in so many seconds, or in
    CLOSE_S after its script has."""
    end, closes = time.monotonic() + seconds, False
    while process.poll() is None:
        if not closes and result.exists():
            end, closes = time.monotonic() + CLOSE_S, True
        if time.monotonic() > end:
            raise subprocess.TimeoutExpired(process.args, seconds)
        time.sleep(0.05)
    return process.returncode


def _stacks(process: subprocess.Popen[bytes]) -> str:
    """What a Krita that hangs is doing, and its end: SIGABRT has it write its Python stacks."""
    told = "no stacks of Krita's own: gdb is not there"
    if shutil.which("gdb"):
        asked = ["-batch", "-ex", "thread apply all bt 30"]
        inside = ["-iex", f"set sysroot /proc/{process.pid}/root"]
        command = ["gdb", "-p", str(process.pid), *inside, *asked]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    process.send_signal(signal.SIGABRT)
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=20)
    process.kill()
    return told


def _telling(log: str) -> str:
    """The lines that say why Krita ended; the stacks of its threads push them off the end."""
    words = (
        "ASSERT",
        "Closed a dialog",
        "Fatal",
        "terminate",
        "what()",
        "corrupt",
        "Current thread",
    )
    return "".join(x + "\n" for x in log.splitlines() if any(word in x for word in words))


def _end_engine(announced: Path, lent: EngineBeside | None) -> None:
    """The engine outlives Krita by design; a test must not leave it behind, nor one it stopped."""
    with suppress(OSError, ValueError, KeyError):
        engine = int(json.loads(announced.read_text())["pid"])
        if lent is None or engine != lent.pid:
            os.kill(engine, signal.SIGTERM)
        os.kill(engine, signal.SIGCONT)
