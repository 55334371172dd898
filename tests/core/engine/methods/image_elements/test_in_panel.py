"""Image elements from the panel's controls to layers: editor, HTTP, engine, tiny networks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.model import build_model, write_model
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.state.document.document import Layer
from intarsia.core.state.planning.preferences import without_parameters
from intarsia.core.wire.events import AnyEvent, Failed, Finished
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.plugin.standalone.commands.clipboard import Clipboard
from intarsia.ui.qt import QtGui, QtWidgets
from photo_desk import CUP, JAR, PhotoDesk, serving

SIZE = Size(240, 160)
THINGS = {CUP: Box(30, 50, 30, 30), JAR: Box(160, 60, 24, 36)}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, tiny_elements: ElementsConfig) -> Iterator[Path]:
    """The home of a running engine."""
    home = tmp_path_factory.mktemp("elements")
    weights = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    write_model(weights, tiny_elements, build_model(tiny_elements, seed=5).state_dict(), {})
    with serving(Path(__file__).with_name("elements_engine.py"), home, str(weights)):
        yield home


class Desk(PhotoDesk):
    """An editor on that engine, whose moves are image elements."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        super().__init__(home, qtbot, SIZE, THINGS)
        self._ended: set[str] = set()
        self._choose_method()

    @property
    def made(self) -> list[Layer]:
        """The layers of results, bottom to top."""
        return [layer for layer in self.document.layers if layer.edit_id]

    def finish(self) -> AnyEvent:
        """Wait until the next job of the queue has ended; how it did."""

        def ended() -> list[tuple[str, AnyEvent]]:
            ids = {job.id for job in self.editor.session.jobs.current.value} - self._ended
            return [t for t in self.events if t[0] in ids and isinstance(t[1], Finished | Failed)]

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

    def let_the_decoder_draw(self) -> None:
        """Choose in the panel that it draws the objects as well."""
        control = self.panel.move_section.parameters.control("drawn_by")
        assert control is not None
        choices = control.findChild(QtWidgets.QComboBox)
        assert [choices.itemText(k) for k in range(2)] == ["its own pixels", "the decoder"]
        choices.setCurrentIndex(1)
        choices.activated.emit(1)

    def _choose_method(self) -> None:
        choice = self.panel.move_section.method
        row = choice.findData("image-elements")
        assert row > 0
        self.editor.settings.change(lambda x: without_parameters(x, "image-elements"))
        choice.setCurrentIndex(row)
        choice.activated.emit(row)


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
        (Affine.scaling(0.5, 0.5, (45, 65)), 3),
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
    desk.let_the_decoder_draw()
    desk.panel.variations.again.emit()
    assert isinstance(desk.finish(), Finished)
    assert len(desk.document.edits) == 1
    assert desk.made[-1].pixels != own
    kinds = [x.name.split()[0] for x in desk.made]
    assert kinds == ["Background", "Around", "Shadow", "a"]


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


@pytest.mark.parametrize("drawn", [False, True])
def test_a_duplicate_leaves_no_hole_and_a_drawn_one_gets_surroundings(
    desk: Desk, drawn: bool
) -> None:
    if drawn:
        desk.let_the_decoder_draw()
    before = desk.seen()
    desk.editor.scene.select((CUP,))
    Clipboard(desk.editor, desk.window).duplicate()
    end = desk.finish()
    assert isinstance(end, Finished), end
    around = ["Around"] if drawn else []
    assert [x.name.split()[0] for x in desk.made] == [*around, "Shadow", "a"]
    assert untouched(desk, before, end)


def test_a_pasted_picture_becomes_elements(desk: Desk) -> None:
    desk.let_the_decoder_draw()
    before = desk.seen()
    image = QtGui.QImage(40, 30, QtGui.QImage.Format.Format_RGBA8888)
    image.fill(QtGui.QColor(200, 30, 30))
    Clipboard(desk.editor, desk.window).paste_image(image)
    end = desk.finish()
    assert isinstance(end, Finished), end
    assert [x.name.split()[0] for x in desk.made] == ["Around", "Shadow", "Pasted"]
    assert untouched(desk, before, end)


def test_everything_deleted_leaves_background(desk: Desk) -> None:
    before = desk.seen()
    desk.editor.place("Delete", {CUP: None, JAR: None})
    ends = [desk.finish()]
    desk.wait(lambda: all(not x.pending for x in desk.document.objects))
    assert isinstance(ends[0], Finished)
    assert len(desk.made) == 2
    assert (before != desk.seen()).any()
