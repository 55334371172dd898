"""A real engine, and an editor on it with a photograph of two things, as a person would have."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from pytestqt.qtbot import QtBot
from skimage import data

from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.document.document import Document, DocumentObject, with_objects
from intarsia.core.state.observable import Subscription
from intarsia.core.state.ora.imported import document_of
from intarsia.core.state.session.gateway import Gateway, OnEvent
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.events import AnyEvent, Failed, Finished
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Box, Size
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.qt import QtWidgets

CUP, JAR = "a" * 16, "b" * 16
_WAIT_MS = 240_000


@contextmanager
def serving(script: Path, home: Path, *arguments: str) -> Iterator[None]:
    """Run the script, a program that serves an engine from `home`, until it is not needed."""
    engine = subprocess.Popen([sys.executable, str(script), str(home), *arguments])
    try:
        until = time.monotonic() + 120
        while not (home / "engine.json").exists():
            assert engine.poll() is None, "the engine ended at once"
            assert time.monotonic() < until, "the engine did not announce itself"
            time.sleep(0.05)
        yield
    finally:
        engine.kill()
        engine.wait()


def choose_method(section: Any, method: str) -> None:
    """Take that method in the section's own list, as a person does."""
    choose_row(section.method, section.method.findData(method))


def choose_row(choice: QtWidgets.QComboBox, row: int) -> None:
    """Take that row of a list, as a person does."""
    assert row >= 0
    choice.setCurrentIndex(row)
    choice.activated.emit(row)


def changed_within(before: np.ndarray, after: np.ndarray, allowed: Box) -> bool:
    """Whether the picture changed in the box, and nowhere else."""
    outside = np.ones(before.shape[:2], np.bool_)
    outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
    same_there = bool((before[outside] == after[outside]).all())
    return same_there and bool((before != after).any())


class _Overheard:
    """A gateway that also writes down the events of every edit."""

    def __init__(self, gateway: Gateway, events: list[tuple[str, AnyEvent]]) -> None:
        self._gateway, self._events = gateway, events

    def __getattr__(self, name: str) -> Any:
        return getattr(self._gateway, name)

    def submit(self, edit: Edit, *, on_event: OnEvent, **rest: Any) -> Subscription[AnyEvent]:
        def overhear(event: AnyEvent) -> None:
            self._events.append((edit.id, event))
            on_event(event)

        return self._gateway.submit(edit, on_event=overhear, **rest)


class PhotoDesk:
    """An editor on the engine of a home. `things`: the boxes of the objects, ovals, by their ids.

    `events`: what the engine has told of edits, each with the edit's id.
    """

    def __init__(self, home: Path, qtbot: QtBot, size: Size, things: Mapping[str, Box]) -> None:
        places = Places(home)
        self._qtbot = qtbot
        self.events: list[tuple[str, AnyEvent]] = []
        self.thread = EngineThread(lambda _: LocalEngine(places), places.kept)
        gateway = cast("Gateway", _Overheard(self.thread.gateway, self.events))
        self.window = EditorWindow(Editor(gateway, places))
        self.editor, self.panel = self.window.editor, self.window.docks.panel
        self.window.show()
        self.thread.start()
        self.thread.gateway.start()
        self.wait(lambda: self.editor.session.engine.value.info is not None)
        self._open(size, things)

    def close(self) -> None:
        self.editor.host.mark_saved(Path("unused.ora"))
        self.window.close()
        self.thread.stop()
        self.window.deleteLater()

    @property
    def document(self) -> Document:
        document = self.editor.host.document
        assert document is not None
        return document

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()), timeout=_WAIT_MS)

    def press(self, name: str) -> str:
        """Click the panel's button of that name; returns the id of the edit that it began."""
        buttons = self.panel.findChildren(QtWidgets.QPushButton)
        return self.begun(next(x for x in buttons if x.accessibleName() == name).click)

    def begun(self, gesture: Callable[[], object]) -> str:
        """Do it; returns the id of the edit that it began."""
        before = {job.id for job in self.editor.session.jobs.current.value}
        gesture()
        now = [j.id for j in self.editor.session.jobs.current.value if j.id not in before]
        assert now, self.panel.bars.errors.text
        return now[0]

    def finish(self, edit_id: str) -> list[AnyEvent]:
        """Wait for an edit; returns what was told of it."""
        self.wait(lambda: any(isinstance(e, Finished | Failed) for e in self.of(edit_id)))
        return self.of(edit_id)

    def of(self, edit_id: str) -> list[AnyEvent]:
        """What was told of an edit until now."""
        return [event for of, event in self.events if of == edit_id]

    def seen(self) -> np.ndarray:
        """The picture as the canvas shows it, (H, W, 4)."""
        return array_of(self.editor.host.read(self.document.size.box)).copy()

    def _open(self, size: Size, things: Mapping[str, Box]) -> None:
        part = data.chelsea()[60:, 120:][: size.height, : size.width]
        rgba = cv2.cvtColor(part, cv2.COLOR_RGB2RGBA)
        opened = document_of(OpenedPicture(FileFormat.PNG, pixels_of(rgba), ()))
        store = opened.store
        items = []
        for name, box in things.items():
            mask = np.zeros((box.height, box.width), np.uint8)
            middle = (box.width // 2, box.height // 2)
            cv2.ellipse(mask, middle, middle, 0, 0, 360, 255, -1)
            cut = np.ascontiguousarray(rgba[box.top : box.bottom, box.left : box.right])
            cut[..., 3] = mask
            layer, shape = store.put(pixels_of(cut)), store.put(pixels_of(mask))
            items.append(DocumentObject(name, name[0], layer, shape, box))
        document = with_objects(opened.document, items)
        self.editor.host.open(replace(opened, document=document), None, saved=True)
