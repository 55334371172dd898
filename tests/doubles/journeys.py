"""Whole jobs, as a person does them at the real editor: each says in the end what must be so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import mask_bounds
from intarsia.ui.qt import Qt, QtGui
from journey_pictures import (
    BLUE,
    HEIGHT,
    RED,
    WIDTH,
    YELLOW,
    found_by_click,
    is_blue,
    is_ground,
    leave_unsaved,
    photo,
    picture,
    text,
)
from person import Person
from photo_journeys import PHOTO_JOBS

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

Job = Callable[[Person, Path], None]


def move_a_thing(person: Person, folder: Path) -> None:
    """Taken apart, dragged, saved and opened again: it is whole at its new place."""
    person.open(photo(folder / "table.png"))
    person.press(person.panel.move_section.apart)
    person.work()
    person.drag(BLUE, (BLUE[0], BLUE[1] + 95))
    person.work()
    person.edited(within=2)
    assert is_blue(person.colour((BLUE[0], BLUE[1] + 95)))
    assert is_ground(person.colour((BLUE[0], BLUE[1] - 10)))
    assert "Move" in person.rows()
    names = person.rows()
    assert len(names) == len(set(names)), names  # no two rows are called the same
    person.save(folder / "table.ora")
    person.menu("deselect")
    person.menu("close_document")
    assert person.window.start.isVisible()
    person.open(folder / "table.ora")
    moved = [x for x in person.document.objects if not (x.affine or Affine()).is_identity]
    assert len(moved) >= 1
    assert is_blue(person.colour((BLUE[0], BLUE[1] + 95)))


def cut_out(person: Person, folder: Path) -> None:
    """An object found by a click, copied, a document of its own: a PNG with nothing around it."""
    person.open(photo(folder / "shelf.png"))
    person.take("tool_prompt")
    person.click(BLUE)
    person.work()
    assert person.panel.bars.found.isVisible()
    person.answer(person.panel.bars.found, "Add object")
    person.work()
    assert person.editor.host.history.undo_label == "Add object"
    person.menu("copy")
    leave_unsaved(person, folder)
    person.menu("new_from_clipboard")
    person.export(folder / "square.png")
    cut = picture(folder / "square.png")
    assert cut.hasAlphaChannel()
    middle = cut.rect().center()
    assert is_blue(cut.pixelColor(middle))
    row = [cut.pixelColor(x, middle.y()).alpha() > 128 for x in range(cut.width())]
    assert abs(sum(row) - 60) <= 4
    assert cut.pixelColor(0, 0).alpha() == 0
    assert cut.pixelColor(middle).alpha() == 255
    leave_unsaved(person, folder)
    person.menu("close_document")
    assert person.window.tabs.count == 1


def from_one_to_the_other(person: Person, folder: Path) -> None:
    """An object of one document is pasted in place into another; each keeps what is its own."""
    person.open(photo(folder / "one.png"))
    found_by_click(person, RED)
    person.menu("copy")
    plain = QtGui.QImage(WIDTH, HEIGHT, QtGui.QImage.Format.Format_RGB32)
    plain.fill(QtGui.QColor("#204060"))
    plain.save(str(folder / "two.png"))
    person.window.tabs.open(folder / "two.png")
    person.wait(lambda: person.editor.host.path == folder / "two.png", "the second picture")
    assert person.window.tabs.bar.isVisible()
    assert person.window.tabs.bar.tabText(0) == "one.png*"
    person.menu("paste_in_place")
    person.work()
    assert person.colour(RED).red() > 150, text(person.colour(RED))
    person.export(folder / "two-edited.png")
    assert picture(folder / "two-edited.png").pixelColor(*map(int, RED)).red() > 150
    person.menu("next_tab")
    assert person.editor.host.path == folder / "one.png"
    assert len(person.document.objects) >= 1
    assert person.editor.host.history.undo_label == "Add object"
    person.menu("next_tab")
    leave_unsaved(person, folder)
    person.menu("close_document")
    assert person.editor.host.path == folder / "one.png"


def paint_in(person: Person, folder: Path) -> None:
    """A thing with transparency around it is painted in: at its place, without a rectangle."""
    person.open(photo(folder / "room.png"))
    person.editor.region.clear()
    star = QtGui.QImage(80, 80, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    star.fill(0)
    painter = QtGui.QPainter(star)
    painter.setBrush(QtGui.QColor("#f0f0f0"))
    painter.drawEllipse(10, 10, 60, 60)
    painter.end()
    person.panel.exemplar.well.take_image(star)
    person.counts.clicks += 1  # it was dropped
    person.take("tool_rectangle")
    person.drag((200, 220), (280, 300))
    person.press(person.panel.exemplar.paint)
    person.work()
    person.edited(within=4)
    light = person.colour((240, 262))
    assert min(light.red(), light.green(), light.blue()) > 170
    person.menu("deselect")
    assert is_ground(person.colour((203, 223)), 50)  # a corner of the region


def redraw(person: Person, folder: Path) -> None:
    """The square grows on the map and in the picture."""
    person.open(photo(folder / "map.png"))
    person.press(person.panel.move_section.apart)
    person.work()
    person.take("tool_map")
    person.editor.brush.set_size(30)
    person.drag(BLUE, (BLUE[0] + 55, BLUE[1]))
    person.press(person.panel.map.begin)
    person.work()
    assert person.said == ""
    assert "Repaint map" in person.rows()
    person.take("tool_move")
    assert is_blue(person.colour((BLUE[0] + 45, BLUE[1])))


def put_right(person: Person, folder: Path) -> None:
    """A found thing takes in what is painted with Shift, and gives up what is with Alt."""
    person.open(photo(folder / "right.png"))
    found_by_click(person, YELLOW)
    found = _marked(person)
    assert abs(found.width - 60) <= 8, found
    before = person.counts.clicks + person.counts.drags
    person.take("tool_correct_brush")
    person.editor.brush.set_size(24)
    edge = (YELLOW[0] + 28, YELLOW[1]), (YELLOW[0] + 60, YELLOW[1])
    person.drag(*edge, held=_SHIFT)
    person.work()
    assert _marked(person).right > found.right + 20
    person.drag((YELLOW[0] + 46, YELLOW[1]), (YELLOW[0] + 74, YELLOW[1]), held=_ALT)
    person.work()
    assert person.counts.clicks + person.counts.drags - before <= 3
    assert _marked(person).right <= found.right + 20


def _marked(person: Person) -> Box:
    """Where the topmost object is, without the soft rim of its layer."""
    item = person.document.objects[-1]
    bounds = mask_bounds(person.editor.host.store.get(item.mask))
    assert bounds is not None
    return bounds.moved(item.box.left, item.box.top)


JOBS: dict[str, Job] = {
    job.__name__: job
    for job in (
        *PHOTO_JOBS,
        move_a_thing,
        cut_out,
        from_one_to_the_other,
        paint_in,
        redraw,
        put_right,
    )
}
