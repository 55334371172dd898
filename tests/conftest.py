"""What every test stands on: an offscreen Qt, its own home folder, and nothing left running."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The words that tests look for are English, whatever the desktop speaks.
os.environ["LANGUAGE"], os.environ["LC_ALL"] = "en", "C.UTF-8"
# Networks in tests are tiny: more threads would only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Threads of libraries that live as long as the process and hold nothing of ours.
# "Dummy": Python's lasting stand-in for a thread that Qt made; Qt itself checks that those end.
_LIBRARY_THREADS = ("Dummy", "pydev", "ThreadPoolExecutor", "asyncio", "Tqdm", "tqdm", "AnyIO")


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
        thread.join(timeout=5.0)
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
