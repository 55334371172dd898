"""A real Krita under Xvfb: one warm home a session, a fresh copy of it for every test."""

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
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import cast

import numpy as np
import pytest
from skimage import data, io, transform

from intarsia.plugin.krita.install.package import build_zip, default_name

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
KRITA = os.environ.get("INTARSIA_TEST_KRITA") or "krita"  # any version, by its command
PYTHON_PLUGINS = ("intarsia", "intarsia_driver")
SECONDS = 400.0  # a whole script: the machine may be busy with other things
PHOTO_SIZE = (240, 160)
# What a version is not asked to run: its number, the tests (a part of their id), and why.
DESELECTED = (("5.2", "", "between 5.1 and 5.3, which run everything, the gestures are enough"),)
GESTURES = "test_in_krita.py"  # what every version runs
XVFB = ("Xvfb", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Outcome:
    """How a run of Krita ended: what the script found, and Krita's own output."""

    findings: dict[str, object]
    log: str


class KritaFell(AssertionError):
    """Krita itself ended by a signal: a fault in it, or one that the plugin led it to."""


RunKrita = Callable[..., Outcome]


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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Takes out what this version is not asked to run, and says why."""
    asked = [item for item in items if item.get_closest_marker("krita")]
    if config.getoption("collectonly") or "not krita" in config.getoption("markexpr") or not asked:
        return
    version = krita_version()
    print(f"\nKrita {version} ({KRITA})")
    for number, part, why in DESELECTED:
        out = [x for x in asked if part in x.nodeid and GESTURES not in x.nodeid]
        if version.startswith(f"{number}.") and out:
            print(f"{len(out)} tests are not run in Krita {number}: {why}.")
            config.hook.pytest_deselected(items=out)
            items[:] = [item for item in items if item not in out]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    yield from virtual_screen()


def make_home(home: Path, *, theme: str = "Krita dark") -> None:
    """A home in which Krita finds the driver, and the plugin once it is imported."""
    for folder in (".config", ".local/share/krita/pykrita", ".cache", "run", "tmp"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    shutil.copytree(HERE / "driver", home / ".local/share/krita/pykrita", dirs_exist_ok=True)
    enabled = "\n".join(f"enable_{name}=true" for name in PYTHON_PLUGINS)
    (home / ".config/kritarc").write_text(
        f"[General]\nEnablePythonPlugins=true\n\n[python]\n{enabled}\n\n[theme]\nTheme={theme}\n"
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


def make_warm_home(home: Path, display: str, *, theme: str = "Krita dark") -> None:
    """A home whose first start is done: it builds Krita's resource database, and Krita's own
    importer unpacks the plugin's zip, whatever Krita that is."""
    home.mkdir(parents=True, exist_ok=True)
    make_home(home, theme=theme)
    packed, resources = build_zip(home / default_name()), home / ".local/share/krita"
    script = IMPORT.format(packed=str(packed), resources=str(resources))
    found = run_script(home, display, script, None, 300).findings
    (plugin,) = cast("list[dict[str, object]]", found["imported"])
    assert plugin["name"] == "intarsia"
    assert plugin["action"]
    assert found["compiled"]
    packed.unlink()
    settings = home / ".config/kritarc"
    assert "enable_intarsia=true" in settings.read_text()


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
    **environment: str,
) -> Outcome:
    path, result = home / "script.py", home / "result.json"
    path.write_text(script)
    result.unlink(missing_ok=True)
    env = {
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
    command = [KRITA, "--nosplash", *([str(document)] if document else [])]
    with (home / "krita.log").open("w") as log:
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log, cwd=home)
        try:
            code = process.wait(timeout=seconds + 40)
        finally:
            process.kill()
            process.wait()
            _end_engine(home / "intarsia/engine.json")
    text = (home / "krita.log").read_text(errors="replace")
    when = "after" if result.exists() else "before"
    said = f"Krita ended with {code}, {when} its script had\n{_telling(text)}{text[-4000:]}"
    if code < 0:
        raise KritaFell(said)
    assert code == 0, said
    outcome = json.loads(result.read_text())
    assert not outcome["errors"], "\n".join(outcome["errors"]) + text[-2000:]
    assert not outcome["modals"], outcome["modals"]
    return Outcome(outcome["findings"], text)


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


def _end_engine(announced: Path) -> None:
    """The engine outlives Krita by design; a test must not leave it behind, nor one it stopped."""
    with suppress(OSError, ValueError, KeyError):
        engine = json.loads(announced.read_text())["pid"]
        os.kill(engine, signal.SIGTERM)
        os.kill(engine, signal.SIGCONT)


def looks_engine(home: Path) -> Iterator[Path]:
    """A running engine that also gives looks: the home to be told to Krita, then its end."""
    engine = subprocess.Popen([sys.executable, str(HERE / "looks_engine.py"), str(home)])
    try:
        end = time.monotonic() + 120
        while not (home / "engine.json").exists():
            assert engine.poll() is None, "the engine ended at once"
            assert time.monotonic() < end, "the engine did not announce itself"
            time.sleep(0.05)
        yield home
    finally:
        engine.kill()
        engine.wait()


@pytest.fixture(scope="session")
def warm_home(tmp_path_factory: pytest.TempPathFactory, display: str) -> Path:
    """The first start builds Krita's resource database: once a session, then copied."""
    home = tmp_path_factory.mktemp("krita") / "home"
    make_warm_home(home, display)
    return home


@pytest.fixture
def krita_suite() -> ModuleType:
    """This module, for a test that starts Krita in a way of its own."""
    return sys.modules[__name__]


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cup on a table, PHOTO_SIZE large."""
    path = tmp_path_factory.mktemp("photo") / "cup.png"
    small = transform.resize(data.coffee(), PHOTO_SIZE[::-1], anti_aliasing=True)
    io.imsave(path, (small * 255).astype(np.uint8), check_contrast=False)
    return path


@pytest.fixture
def krita(
    warm_home: Path, display: str, tmp_path: Path, request: pytest.FixtureRequest
) -> RunKrita:
    """Runs the body of a script inside Krita, with a copy of a document if one is given.

    With INTARSIA_RETRY_FALLEN set, a Krita that fell over begins once more, and that is told.
    """

    def run(
        body: str,
        document: Path | None = None,
        *,
        imports: str = "",
        engine: bool = True,
        **environment: str,
    ) -> Outcome:
        if document is not None:
            document = Path(shutil.copy(document, tmp_path))
        script = script_of(body, imports=imports, engine=engine)
        try:
            return in_a_new_home("home", script, document, environment)
        except KritaFell as fall:
            if not os.environ.get("INTARSIA_RETRY_FALLEN"):
                raise
            told.line(f"\n!!!!!!!!!! Krita fell over, and the test begins anew: {fall}")
        return in_a_new_home("again", script, document, environment)

    def in_a_new_home(
        name: str, script: str, document: Path | None, environment: dict[str, str]
    ) -> Outcome:
        home = tmp_path / name
        shutil.copytree(warm_home, home)
        return run_script(home, display, script, document, SECONDS, **environment)

    told = request.config.get_terminal_writer()
    return run
