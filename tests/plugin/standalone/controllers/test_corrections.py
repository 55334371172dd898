"""By hand from a correction to objects: tools, commands, menus and undo, answered by the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import inside_of, pixels_of
from intarsia.core.state.document.document import Document, DocumentObject, Layer, LayerKind
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import found_objects
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import Edit, Rearrange, Segment, new_id
from intarsia.core.wire.events import AnyEvent, ObjectReady, Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Depth, Pixels, Placed
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtWidgets

SIZE = Size(300, 200)
LEFT = Qt.MouseButton.LeftButton
RED, BLUE = (80, 90), (210, 100)


class Source:
    """The pictures that an edit names, and nobody who cancels."""

    cancelled = False

    def __init__(self, store: PixelStore) -> None:
        self._store = store

    def picture(self, sha256: str) -> Pixels:
        return self._store.get(sha256)


def events_of(edit: Edit, store: PixelStore) -> list[AnyEvent]:
    events: list[AnyEvent] = []
    Runner(built_in()).run(edit, Source(store), events.append)
    return events


@pytest.fixture(scope="module")
def apart() -> OpenedDocument:
    """A picture of two discs, taken apart."""
    rgba = np.full((SIZE.height, SIZE.width, 4), 255, np.uint8)
    rgba[..., :3] = (120, 130, 110)
    y, x = np.mgrid[: SIZE.height, : SIZE.width]
    for (cx, cy), colour in ((RED, (230, 40, 40)), (BLUE, (40, 60, 230))):
        rgba[(x - cx) ** 2 + (y - cy) ** 2 < 35**2, :3] = colour
    store = PixelStore()
    plane = store.put(pixels_of(rgba))
    layer = Layer("original", "Original", LayerKind.ORIGINAL, plane, SIZE.box)
    events = events_of(Segment(id=new_id(), picture=plane), store)
    found = [event.found for event in events if isinstance(event, ObjectReady)]
    document = Document("doc", SIZE, Depth.U8, (layer,), found_objects(found, store))
    return OpenedDocument(document, store)


@pytest.fixture
def opened(window: EditorWindow, apart: OpenedDocument) -> EditorWindow:
    window.editor.host.open(apart, None, saved=True)
    window.commands["zoom_actual"].trigger()
    QtWidgets.QApplication.processEvents()
    return window


@pytest.fixture
def answer(window: EditorWindow, gateway: Any) -> Callable[[], Correct]:
    """Answer the correction that was asked for last, by the real method."""

    def run() -> Correct:
        edit = [x for x in gateway.edits if isinstance(x, Correct)][-1]
        for event in events_of(edit, window.editor.host.store):
            gateway.tell(edit.id, event)
        return edit

    return run


def owner(window: EditorWindow, place: tuple[int, int]) -> DocumentObject:
    store = window.editor.host.store
    for item in window.editor.host.document.objects:
        x, y = place[0] - item.box.left, place[1] - item.box.top
        mask = inside_of(store.get(item.mask))
        if 0 <= x < mask.shape[1] and 0 <= y < mask.shape[0] and mask[y, x]:
            return item
    raise AssertionError("nobody")


def area(window: EditorWindow, item: DocumentObject) -> int:
    now = window.editor.host.document.object(item.id)
    return int(inside_of(window.editor.host.store.get(now.mask)).sum())


def drag(qtbot: Any, window: EditorWindow, *places: tuple[int, int], keys: Any = None) -> None:
    held = keys or Qt.KeyboardModifier.NoModifier
    at = [window.canvas.view.to_view(*place).toPoint() for place in places]
    qtbot.mousePress(window.canvas, LEFT, held, at[0])
    for point in at[1:]:
        qtbot.mouseMove(window.canvas, point)
    qtbot.mouseRelease(window.canvas, LEFT, held, at[-1])


def test_growing_is_one_step_with_its_name(opened: EditorWindow, answer: Any) -> None:
    red = owner(opened, RED)
    before = area(opened, red)
    opened.editor.scene.select([red.id])
    opened.correct.ask = lambda title, question, last: 4
    said: list[str] = []
    opened.editor.said.connect(said.append)
    opened.commands["correct_grow"].trigger()
    edit = answer()
    assert said[-1].startswith("Grow object: done.")
    assert (edit.operation, edit.amount) == (Operation.GROW, 4.0)
    assert area(opened, red) > before
    assert opened.editor.host.history.undo_label == "Grow object"
    assert opened.editor.scene.selection == (red.id,)
    opened.commands["undo"].trigger()
    assert area(opened, red) == before


def test_a_question_that_is_not_answered_asks_nothing(opened: EditorWindow, gateway: Any) -> None:
    opened.editor.scene.select([owner(opened, RED).id])
    opened.correct.ask = lambda title, question, last: None
    opened.commands["correct_shrink"].trigger()
    assert not any(isinstance(edit, Correct) for edit in gateway.edits)


def test_a_brush_stroke_adds_and_with_alt_takes_away(
    qtbot: Any, opened: EditorWindow, answer: Any
) -> None:
    red = owner(opened, RED)
    before = area(opened, red)
    opened.editor.scene.select([red.id])
    opened.commands["tool_correct_brush"].trigger()
    assert opened.editor.scene.selection == (red.id,)  # another tool keeps what is chosen
    opened.editor.brush.set_size(12)
    drag(qtbot, opened, (100, 90), (140, 90))
    answer()
    more = area(opened, red)
    assert more > before + 200
    drag(qtbot, opened, (118, 90), (140, 90), keys=Qt.KeyboardModifier.AltModifier)
    answer()
    assert area(opened, red) < more


def test_a_click_finds_what_to_add(
    qtbot: Any, opened: EditorWindow, gateway: Any, answer: Any
) -> None:
    red = owner(opened, RED)
    opened.editor.scene.select([red.id])
    opened.commands["tool_correct"].trigger()
    drag(qtbot, opened, BLUE, keys=Qt.KeyboardModifier.ShiftModifier)
    question = gateway.edits[-1]
    assert isinstance(question, Segment)
    ((x, y),) = question.prompt.negatives
    assert owner(opened, (int(x), int(y))).id == red.id  # what is his already is not meant
    store = opened.editor.host.store
    store.put(opened.editor.host.read(SIZE.box))
    for event in events_of(question, store):
        gateway.tell(question.id, event)
    answer()
    assert owner(opened, BLUE).id == red.id


def test_the_knife_cuts_and_merge_joins(qtbot: Any, opened: EditorWindow, answer: Any) -> None:
    red = owner(opened, RED)
    count = len(opened.editor.host.document.objects)
    opened.editor.scene.select([red.id])
    opened.commands["tool_knife"].trigger()
    drag(qtbot, opened, (80, 40), (80, 140))
    answer()
    assert len(opened.editor.host.document.objects) == count + 1
    assert len(opened.editor.scene.selection) == 2  # both pieces
    opened.commands["correct_merge"].trigger()
    answer()
    assert len(opened.editor.host.document.objects) == count
    assert owner(opened, (60, 90)).id == owner(opened, (100, 90)).id


def test_strokes_wait_for_each_other(
    qtbot: Any, opened: EditorWindow, gateway: Any, answer: Any
) -> None:
    opened.editor.scene.select([owner(opened, RED).id])
    opened.commands["tool_correct_brush"].trigger()
    drag(qtbot, opened, (100, 90), (130, 90))
    drag(qtbot, opened, (100, 70), (130, 70))
    corrections = [edit for edit in gateway.edits if isinstance(edit, Correct)]
    assert len(corrections) == 1
    answer()
    answer()
    labels = [step.label for step in opened.editor.host.history.steps]
    assert labels[-2:] == ["Add to object", "Add to object"]


def test_what_fails_is_said_and_the_next_goes_on(
    opened: EditorWindow, gateway: Any, answer: Any
) -> None:
    red = owner(opened, RED)
    opened.editor.scene.select([red.id])
    opened.commands["correct_fill"].trigger()
    gateway.fail(gateway.edits[-1], "bad_edit", "The object has no holes.", "")
    assert "no holes" in opened.docks.panel.bars.errors.text
    opened.correct.ask = lambda title, question, last: 2
    opened.commands["correct_shrink"].trigger()
    answer()
    assert opened.editor.host.history.undo_label == "Shrink object"


def test_an_answer_after_undo_changes_nothing(opened: EditorWindow, answer: Any) -> None:
    red = owner(opened, RED)
    opened.editor.scene.select([red.id])
    opened.correct.ask = lambda title, question, last: 3
    opened.commands["correct_grow"].trigger()
    answer()
    opened.commands["correct_grow"].trigger()
    opened.commands["undo"].trigger()
    before = opened.editor.host.document
    answer()
    assert opened.editor.host.document == before
    assert "changed meanwhile" in opened.docks.panel.bars.errors.text


def test_group_and_ungroup(opened: EditorWindow) -> None:
    red, blue = owner(opened, RED), owner(opened, BLUE)
    opened.editor.scene.select([red.id, blue.id])
    opened.commands["correct_group"].trigger()
    assert opened.editor.host.history.undo_label == "Group"
    parents = {opened.editor.host.document.object(x.id).parent for x in (red, blue)}
    assert parents in ({"", red.id}, {"", blue.id})
    opened.commands["correct_ungroup"].trigger()
    assert opened.editor.host.document.object(blue.id).parent == ""


def test_the_region_becomes_an_object(opened: EditorWindow, answer: Any) -> None:
    opened.editor.region.add(_rectangle(Box(20, 20, 30, 20)))
    opened.commands["correct_region"].trigger()
    answer()
    new = owner(opened, (30, 30))
    assert opened.editor.scene.selection == (new.id,)
    assert not new.is_background
    assert opened.editor.region.empty


def test_a_moved_object_is_settled_again_after_a_correction(
    qtbot: Any, opened: EditorWindow, gateway: Any, make_layer: Any, answer: Any
) -> None:
    red, away = owner(opened, RED), Affine.translation(0, 60)
    opened.editor.place("Move", {red.id: away})
    opened.editor.settler.now()
    first = gateway.edits[-1]
    assert isinstance(first, Rearrange)
    gateway.finish(first, make_layer(Role.OBJECT, Box(45, 115, 70, 70), red.id))
    assert not opened.editor.host.document.object(red.id).pending
    opened.editor.scene.select([red.id])
    opened.correct.ask = lambda title, question, last: 3
    opened.commands["correct_shrink"].trigger()
    answer()
    assert opened.editor.host.document.object(red.id).pending
    qtbot.waitUntil(lambda: isinstance(gateway.edits[-1], Rearrange))
    second = gateway.edits[-1]
    assert second.id != first.id
    gateway.finish(second, make_layer(Role.OBJECT, Box(48, 118, 64, 64), red.id))
    opened.commands["undo"].trigger()  # the correction goes, and its result with it
    shown = {layer.edit_id for layer in opened.editor.host.document.layers}
    assert first.id in shown
    assert second.id not in shown


def test_background_and_order_are_corrected_too(opened: EditorWindow, answer: Any) -> None:
    red = owner(opened, RED)
    opened.editor.scene.select([red.id])
    opened.commands["demote"].trigger()
    assert answer().operation is Operation.DEMOTE
    assert owner(opened, RED).is_background


def test_the_context_menu_chooses_what_is_under_it(qtbot: Any, opened: EditorWindow) -> None:
    menu = opened.context.menu
    canvas = opened.canvas
    canvas.customContextMenuRequested.emit(canvas.view.to_view(*BLUE).toPoint())
    assert menu.isVisible()
    menu.close()
    assert owner(opened, BLUE).id in opened.editor.scene.selection
    texts = {action.objectName() for action in menu.actions()}
    assert {"correct_grow", "correct_hidden", "correct_merge", "forward"} <= texts


def test_commands_rest_while_nothing_is_chosen(opened: EditorWindow) -> None:
    opened.editor.scene.select([])
    assert not opened.commands["correct_grow"].isEnabled()
    opened.editor.scene.select([owner(opened, RED).id])
    assert opened.commands["correct_grow"].isEnabled()


def _rectangle(box: Box) -> Placed:
    return Placed(full_mask(box.size), box.left, box.top)
