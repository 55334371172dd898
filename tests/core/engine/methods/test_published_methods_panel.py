"""Every published method from the panel's buttons to layers: editor, HTTP, engine, photograph."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from skimage import data

from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.planes import array_of, pixels_of
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.document import Document, DocumentObject, with_objects
from intarsia.core.state.gateway import EditTold, Message
from intarsia.core.state.imported import document_of
from intarsia.core.state.jobs import JobState
from intarsia.core.state.places import Places
from intarsia.core.state.preferences import with_method, with_parameters
from intarsia.core.wire.events import AnyEvent, Failed, Finished, LayerReady, Progress
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import Window
from intarsia.ui.canvas.label_map import LabelMap, derived_map
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.qt import QtWidgets

WIDTH, HEIGHT = 160, 120
CUP, JAR = "a" * 16, "b" * 16
WAIT_MS = 240_000


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, published_packs: PackStore) -> Iterator[Path]:
    """The home of a running engine that has the packs."""
    home = tmp_path_factory.mktemp("small")
    script = Path(__file__).with_name("small_engine.py")
    engine = subprocess.Popen([sys.executable, str(script), str(home), str(published_packs.root)])
    until = time.monotonic() + 120
    while not (home / "engine.json").exists():
        assert engine.poll() is None, "the engine ended at once"
        assert time.monotonic() < until, "the engine did not announce itself"
        time.sleep(0.05)
    yield home
    engine.kill()
    engine.wait()


class Desk:
    """An editor on that engine with a photograph of two things, and all that its edits told."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        places = Places(home)
        self._qtbot = qtbot
        self.told: list[tuple[str, AnyEvent]] = []
        self.thread = EngineThread(lambda _: LocalEngine(places), places.kept)
        self.thread.gateway.listen(self._hear)
        self.window = Window(Editor(self.thread.gateway, places))
        self.editor, self.panel = self.window.editor, self.window.docks.panel
        self.window.show()
        self.thread.start()
        self.thread.gateway.start()
        session = self.editor.session
        self.wait(lambda: session.engine.value.info is not None)
        self._open()

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
        self._qtbot.waitUntil(lambda: bool(until()), timeout=WAIT_MS)

    def press(self, name: str) -> str:
        """Click the panel's button of that name; returns the id of the edit that it began."""
        before = {job.id for job in self.editor.session.jobs.current.value}
        buttons = self.panel.findChildren(QtWidgets.QPushButton)
        next(x for x in buttons if x.accessibleName() == name).click()
        now = [j.id for j in self.editor.session.jobs.current.value if j.id not in before]
        assert now, self.panel.bars.errors.text
        return now[0]

    def finish(self, edit_id: str) -> list[AnyEvent]:
        """Wait for an edit; returns what was told of it."""
        self.wait(lambda: any(isinstance(e, Finished | Failed) for e in self.of(edit_id)))
        return self.of(edit_id)

    def of(self, edit_id: str) -> list[AnyEvent]:
        return [event for told, event in self.told if told == edit_id]

    def seen(self) -> np.ndarray:
        """The picture as the canvas shows it, (H, W, 4)."""
        return array_of(self.editor.host.read(self.document.size.box)).copy()

    def _hear(self, message: Message) -> None:
        if isinstance(message, EditTold):
            self.told.append((message.edit_id, message.event))

    def _open(self) -> None:
        rgba = cv2.cvtColor(data.chelsea()[60:, 120:][:HEIGHT, :WIDTH], cv2.COLOR_RGB2RGBA)
        opened = document_of(OpenedPicture(FileFormat.PNG, pixels_of(rgba), ()))
        store = opened.store
        items = []
        for name, box in ((CUP, Box(50, 40, 30, 30)), (JAR, Box(110, 60, 24, 36))):
            mask = np.zeros((box.height, box.width), np.uint8)
            middle, axes = (box.width // 2, box.height // 2), (box.width // 2, box.height // 2)
            cv2.ellipse(mask, middle, axes, 0, 0, 360, 255, -1)
            part = np.ascontiguousarray(rgba[box.top : box.bottom, box.left : box.right])
            part[..., 3] = mask
            items.append(
                DocumentObject(
                    name, name[0], store.put(pixels_of(part)), store.put(pixels_of(mask)), box
                )
            )
        document = with_objects(opened.document, items)
        self.editor.host.open(replace(opened, document=document), None, saved=True)


@pytest.fixture
def desk(home: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(home, qtbot)
    yield desk
    desk.close()


def choose(desk: Desk, method: str, **values: float) -> None:
    """Prefer a method for all it answers, with these parameters."""
    info = desk.editor.session.engine.value.info
    assert info is not None
    verbs = next(m.verbs for m in info.methods if m.id == method)
    for verb in verbs:
        desk.editor.settings.change(lambda x, verb=verb: with_method(x, verb, method))
    desk.editor.settings.change(lambda x: with_parameters(x, method, values))


def redraw(desk: Desk) -> None:
    """Let the jar grow on the map, as a stroke of the map brush does."""
    labels = LabelMap(derived_map(desk.document, desk.editor.host.store))
    mask = np.full((20, 20), 255, np.uint8)
    labels.put(Placed(pixels_of(mask), 96, 60), 2)
    desk.editor.map.painted(labels.pixels())


GESTURES = (
    ("paint-by-example", "Paint into the region"),
    ("pair", "Give the look"),
    ("pair", "Add"),
    ("pair", "Vary"),
    ("pair", "Vary freely"),
    ("pair", "Repaint"),
    ("pixel-guidance", "Repaint"),
)


@pytest.mark.parametrize(("method", "gesture"), GESTURES)
def test_a_gesture_becomes_layers_and_repeats_to_the_bit(
    desk: Desk, method: str, gesture: str
) -> None:
    choose(desk, method, steps=3)
    desk.editor.scene.select((JAR,))
    desk.panel.look.take_asked.emit()
    desk.editor.scene.select((CUP,))
    if gesture == "Repaint":
        redraw(desk)
    before = desk.seen()
    first = desk.finish(desk.press(gesture))
    assert isinstance(first[-1], Finished), first[-1]
    assert first[-1].report.method == method
    assert first[-1].report.outside_max == 0
    assert any(isinstance(e, LayerReady) for e in first)
    assert any(isinstance(e, Progress) and e.preview is not None for e in first)
    after = desk.seen()
    allowed = first[-1].report.allowed
    outside = np.ones(before.shape[:2], np.bool_)
    outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
    assert (before[outside] == after[outside]).all()
    assert (before != after).any()

    shown = desk.document.layers[-1].pixels
    again = desk.finish(desk.press("Again with this seed"))
    assert isinstance(again[-1], Finished), again[-1]
    assert desk.document.layers[-1].pixels == shown
    assert len(desk.document.edits) == 1


def test_an_edit_is_cancelled_in_mid_walk(desk: Desk) -> None:
    choose(desk, "pair", steps=200)
    desk.editor.scene.select((CUP,))
    before = desk.document
    edit_id = desk.press("Vary")
    desk.wait(lambda: any(isinstance(e, Progress) for e in desk.of(edit_id)))
    desk.editor.session.cancel(edit_id)
    end = desk.finish(edit_id)
    assert isinstance(end[-1], Failed)
    assert end[-1].kind == "cancelled"
    steps = [e.step for e in end if isinstance(e, Progress)]
    assert max(steps) < 200
    assert desk.editor.session.jobs[edit_id].state is JobState.CANCELLED
    assert desk.document is before


def test_previews_come_only_when_they_are_asked_for(desk: Desk) -> None:
    choose(desk, "pair", steps=3)
    desk.editor.settings.change(lambda x: replace(x, previews=False))
    desk.editor.scene.select((CUP,))
    told = desk.finish(desk.press("Vary"))
    assert isinstance(told[-1], Finished)
    assert not any(isinstance(e, Progress) and e.preview is not None for e in told)
