"""Image elements from the panel's controls to layers: editor, HTTP, engine, tiny networks."""

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

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.model import build_model, write_model
from intarsia.core.engine.planes import array_of, pixels_of
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.document import Document, DocumentObject, Layer, with_objects
from intarsia.core.state.gateway import EditTold, Message
from intarsia.core.state.imported import document_of
from intarsia.core.state.places import Places
from intarsia.core.state.preferences import without_parameters
from intarsia.core.wire.events import AnyEvent, Failed, Finished
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Affine, Box
from intarsia.plugin.standalone.clipboard import Clipboard
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.window import Window
from intarsia.ui.engine_thread import EngineThread
from intarsia.ui.qt import QtGui, QtWidgets

WIDTH, HEIGHT = 240, 160
CUP, JAR = "a" * 16, "b" * 16
CUP_BOX, JAR_BOX = Box(30, 50, 30, 30), Box(160, 60, 24, 36)
WAIT_MS = 240_000


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, tiny_elements: ElementsConfig) -> Iterator[Path]:
    """The home of a running engine."""
    home = tmp_path_factory.mktemp("elements")
    weights = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    write_model(weights, tiny_elements, build_model(tiny_elements, seed=5).state_dict(), {})
    script = Path(__file__).with_name("elements_engine.py")
    engine = subprocess.Popen([sys.executable, str(script), str(home), str(weights)])
    until = time.monotonic() + 120
    while not (home / "engine.json").exists():
        assert engine.poll() is None, "the engine ended at once"
        assert time.monotonic() < until, "the engine did not announce itself"
        time.sleep(0.05)
    yield home
    engine.kill()
    engine.wait()


class Desk:
    """An editor on that engine with a photograph of two things; its moves are image elements."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        places = Places(home)
        self._qtbot = qtbot
        self.told: list[tuple[str, AnyEvent]] = []
        self._ended: set[str] = set()
        self.thread = EngineThread(lambda _: LocalEngine(places), places.kept)
        self.thread.gateway.listen(self._hear)
        self.window = Window(Editor(self.thread.gateway, places))
        self.editor, self.panel = self.window.editor, self.window.docks.panel
        self.window.show()
        self.thread.start()
        self.thread.gateway.start()
        self.wait(lambda: self.editor.session.engine.value.info is not None)
        self._open()
        self._choose_method()

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

    @property
    def made(self) -> list[Layer]:
        """The layers of results, bottom to top."""
        return [layer for layer in self.document.layers if layer.edit_id]

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()), timeout=WAIT_MS)

    def finish(self) -> AnyEvent:
        """Wait until the next job of the queue has ended; how it did."""

        def ended() -> list[tuple[str, AnyEvent]]:
            ids = {job.id for job in self.editor.session.jobs.current.value} - self._ended
            return [t for t in self.told if t[0] in ids and isinstance(t[1], Finished | Failed)]

        self.wait(ended)
        edit_id, event = ended()[0]
        self._ended.add(edit_id)
        return event

    def place(self, name: str, affine: Affine | None) -> Finished:
        """Put a thing somewhere, as the move tool does, and let the editor settle by itself."""
        self.editor.place("Move", {name: affine})
        end = self.finish()
        assert isinstance(end, Finished), end
        return end

    def number(self, name: str, value: int) -> None:
        """Set a number of the panel."""
        boxes = self.panel.findChildren(QtWidgets.QSpinBox)
        next(x for x in boxes if x.accessibleName() == name).setValue(value)

    def seen(self) -> np.ndarray:
        """The picture as the canvas shows it, (H, W, 4)."""
        return array_of(self.editor.host.read(self.document.size.box)).copy()

    def _choose_method(self) -> None:
        choice = self.panel.move_section.method
        row = choice.findData("image-elements")
        assert row > 0
        self.editor.settings.change(lambda x: without_parameters(x, "image-elements"))
        choice.setCurrentIndex(row)
        choice.activated.emit(row)

    def _hear(self, message: Message) -> None:
        if isinstance(message, EditTold):
            self.told.append((message.edit_id, message.event))

    def _open(self) -> None:
        rgba = cv2.cvtColor(data.chelsea()[60:, 120:][:HEIGHT, :WIDTH], cv2.COLOR_RGB2RGBA)
        opened = document_of(OpenedPicture(FileFormat.PNG, pixels_of(rgba), ()))
        store = opened.store
        items = []
        for name, box in ((CUP, CUP_BOX), (JAR, JAR_BOX)):
            mask = np.zeros((box.height, box.width), np.uint8)
            middle = (box.width // 2, box.height // 2)
            cv2.ellipse(mask, middle, middle, 0, 0, 360, 255, -1)
            part = np.ascontiguousarray(rgba[box.top : box.bottom, box.left : box.right])
            part[..., 3] = mask
            layer, shape = store.put(pixels_of(part)), store.put(pixels_of(mask))
            items.append(DocumentObject(name, name[0], layer, shape, box))
        document = with_objects(opened.document, items)
        self.editor.host.open(replace(opened, document=document), None, saved=True)


@pytest.fixture
def desk(home: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(home, qtbot)
    yield desk
    desk.close()


def untouched(desk: Desk, before: np.ndarray, end: Finished) -> bool:
    """Whether every bit that no layer covers, as all outside the allowed area, is as it was."""
    after, allowed = desk.seen(), end.report.allowed
    outside = np.ones(before.shape[:2], np.bool_)
    outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
    covered = np.zeros_like(outside)
    for layer in desk.made:
        box = layer.box
        alpha = array_of(desk.editor.host.store.get(layer.pixels))[..., 3]
        covered[box.top : box.bottom, box.left : box.right] |= alpha > 0
    assert outside.any()
    assert not (outside & covered).any()
    same = (before == after).all(2)
    return bool(same[~covered].all() and not same.all())


@pytest.mark.parametrize(
    ("affine", "layers"),
    [
        (Affine.translation(60, 10), 3),
        (Affine.scaling(0.5, 0.5, (45, 65)), 2),  # nothing around it that it had not hidden
        (Affine.scaling(1.5, 1.5, (45, 65)), 3),
        (None, 1),
    ],
    ids=["move", "smaller", "larger", "delete"],
)
def test_a_placed_object_becomes_layers(desk: Desk, affine: Affine | None, layers: int) -> None:
    before = desk.seen()
    end = desk.place(CUP, affine)
    assert end.report.method == "image-elements"
    assert end.report.outside_max == 0
    assert len(desk.made) == layers
    assert untouched(desk, before, end)
    assert desk.document.object(CUP).settled == affine


def test_the_panel_lets_the_decoder_draw_the_object(desk: Desk) -> None:
    desk.place(CUP, Affine.translation(60, 10))
    own = desk.made[-1].pixels
    control = desk.panel.move_section.parameters.control("drawn_by")
    assert control is not None
    choices = control.findChild(QtWidgets.QComboBox)
    assert [choices.itemText(k) for k in range(2)] == ["its own pixels", "the decoder"]
    choices.setCurrentIndex(1)
    choices.activated.emit(1)
    desk.panel.variations.again.emit()
    assert isinstance(desk.finish(), Finished)
    assert len(desk.document.edits) == 1
    assert desk.made[-1].pixels != own


def test_variations_come_from_seeds_and_repeat_to_the_bit(desk: Desk) -> None:
    desk.number("Seed", 7)
    desk.number("Variations", 2)
    end = desk.place(CUP, Affine.translation(60, 10))
    assert (end.report.seed, {x.variation for x in desk.made}) == (7, {0, 1})
    first, second = ([x.pixels for x in desk.made if x.variation == number] for number in (0, 1))
    assert first[0] != second[0]  # another guess at what was hidden
    assert first[-1] == second[-1]  # of the same object
    strip = desk.window.docks.variations
    assert [strip.item(k).text() for k in range(strip.count())] == ["7", "8"]
    one, other = (strip.item(k).icon().pixmap(64, 64).toImage() for k in (0, 1))
    assert one != other  # what differs between them is what the strip shows
    strip.chosen.emit(1)
    assert desk.document.edits[-1].chosen == 1
    desk.panel.variations.again.emit()
    again = desk.finish()
    assert isinstance(again, Finished)
    assert again.report.seed == 8
    assert [x.pixels for x in desk.made] == second


def test_a_duplicate_gets_surroundings_and_leaves_no_hole(desk: Desk) -> None:
    before = desk.seen()
    desk.editor.scene.select((CUP,))
    Clipboard(desk.editor, desk.window).duplicate()
    end = desk.finish()
    assert isinstance(end, Finished), end
    assert [x.name.split()[0] for x in desk.made] == ["Around", "a"]
    assert untouched(desk, before, end)


def test_a_pasted_picture_becomes_elements(desk: Desk) -> None:
    before = desk.seen()
    image = QtGui.QImage(40, 30, QtGui.QImage.Format.Format_RGBA8888)
    image.fill(QtGui.QColor(200, 30, 30))
    Clipboard(desk.editor, desk.window).paste_image(image)
    end = desk.finish()
    assert isinstance(end, Finished), end
    assert len(desk.made) == 2
    assert untouched(desk, before, end)


def test_everything_deleted_leaves_background(desk: Desk) -> None:
    before = desk.seen()
    desk.editor.place("Delete", {CUP: None, JAR: None})
    ends = [desk.finish()]
    desk.wait(lambda: all(not x.pending for x in desk.document.objects))
    assert isinstance(ends[0], Finished)
    assert len(desk.made) == 2
    assert (before != desk.seen()).any()
