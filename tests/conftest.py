"""What every test stands on: an offscreen Qt, its own home folder, and nothing left running.

A test that is marked `own_process` runs in one: the memory, the descriptors and the threads that it
counts are then of it alone, whatever the tests before it have left.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The words that tests look for are English, whatever the desktop speaks.
os.environ["LANGUAGE"], os.environ["LC_ALL"] = "en", "C.UTF-8"
# Networks in tests are tiny: more threads would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Threads of libraries that live as long as the process and hold nothing of ours.
# "Dummy": Python's lasting stand-in for a thread that Qt made; Qt itself checks that those end.
_LIBRARY_THREADS = ("Dummy", "pydev", "ThreadPoolExecutor", "asyncio", "Tqdm", "tqdm", "AnyIO")

PATIENCE_S = 60.0  # what is waited for comes; a busy machine may take long over it
_ALONE = "INTARSIA_TEST_ALONE"  # set in the process that one test has to itself


def _wants_own_process(item: pytest.Item) -> bool:
    return _ALONE not in os.environ and item.get_closest_marker("own_process") is not None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What runs in a process of its own has its fixtures there, and none here."""
    for item in items:
        if isinstance(item, pytest.Function) and _wants_own_process(item):
            item.fixturenames = []


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a test in a process of its own where it wants one."""
    if not _wants_own_process(pyfuncitem):
        return None
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", pyfuncitem.nodeid],
        cwd=pyfuncitem.config.rootpath,
        env=os.environ | {_ALONE: "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return True


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """pytest-qt's, which by itself waits five seconds only."""
    patience = {"timeout": round(1000 * PATIENCE_S)}
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), **patience))
    return qtbot


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the user's own settings, journal or packs."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fails a test that leaves one of our threads alive."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and not thread.name.startswith(_LIBRARY_THREADS)
    ]
    for thread in left:
        thread.join(timeout=PATIENCE_S)
    assert [t.name for t in left if t.is_alive()] == []


@pytest.fixture(autouse=True)
def _no_language_left() -> Iterator[None]:
    """A program that was begun in this process has set its language: the next test has none."""
    yield
    if "intarsia.ui.languages" in sys.modules:
        languages = sys.modules["intarsia.ui.languages"]
        app = languages.QtCore.QCoreApplication.instance()
        for spoken in app.findChildren(languages.Languages) if app is not None else ():
            spoken.stop()


def pytest_sessionfinish() -> None:
    """What lies on the offscreen platform's clipboard at the end of Python would crash it."""
    if "PySide6.QtWidgets" in sys.modules:
        widgets = sys.modules["PySide6.QtWidgets"]
        if widgets.QApplication.instance() is not None:
            widgets.QApplication.clipboard().clear()
