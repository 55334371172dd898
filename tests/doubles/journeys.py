"""Whole jobs, as a person does them at the real editor: each says in the end what must be so."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import mask_bounds
from intarsia.ui.qt import Qt, QtCore, QtGui
from person import Person

WIDTH, HEIGHT = 480, 320
RED, BLUE, YELLOW = (110.0, 160.0), (240.0, 150.0), (370.0, 170.0)
GROUND = QtGui.QColor("#6d7f63")

Job = Callable[[Person, Path], None]


def photo(path: Path) -> Path:
    """A red disc, a blue square and a yellow disc on uneven ground."""
    image = QtGui.QImage(WIDTH, HEIGHT, QtGui.QImage.Format.Format_RGB32)
    chance = random.Random(3)
    for y in range(HEIGHT):
        for x in range(WIDTH):
            by = chance.randrange(-9, 10) + (x + y) // 40
            image.setPixel(
                x, y, QtGui.qRgb(GROUND.red() + by, GROUND.green() + by, GROUND.blue() + by)
            )
    painter = QtGui.QPainter(image)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QtGui.QColor("#c02020"))
    painter.drawEllipse(QtCore.QPointF(*RED), 34, 34)
    painter.setBrush(QtGui.QColor("#2040c0"))
    painter.drawRect(QtCore.QRectF(BLUE[0] - 30, BLUE[1] - 30, 60, 60))
    painter.setBrush(QtGui.QColor("#e0c020"))
    painter.drawEllipse(QtCore.QPointF(*YELLOW), 30, 30)
    painter.end()
    image.save(str(path))
    return path


def remove_a_thing(person: Person, folder: Path) -> None:
    """Painted over, removed, exported: it is gone, its mark too, all else is as it was."""
    source = photo(folder / "street.png")
    person.open(source)
    person.editor.brush.set_size(90)
    person.take("tool_brush")
    person.drag((RED[0] - 4, RED[1]), (RED[0] + 4, RED[1]))
    person.press(person.panel.region.remove)
    person.work()
    clicks = person.counts.clicks
    assert clicks <= 3, clicks
    assert person.editor.region.empty
    assert person.said == ""
    assert person.rows()[0] == "Remove"
    assert _is_ground(person.colour(RED)), _text(person.colour(RED))
    person.export(folder / "street-edited.png")
    before, after = _picture(source), _picture(folder / "street-edited.png")
    assert _is_ground(after.pixelColor(*map(int, RED)))
    for part in (QtCore.QRect(200, 0, 280, 320), QtCore.QRect(0, 0, 40, 320)):
        assert _same(before.copy(part), after.copy(part))


def move_a_thing(person: Person, folder: Path) -> None:
    """Taken apart, dragged, saved and opened again: it is whole at its new place."""
    person.open(photo(folder / "table.png"))
    person.press(person.panel.move_section.apart)
    person.work()
    person.drag(BLUE, (BLUE[0], BLUE[1] + 95))
    person.work()
    assert person.counts.clicks <= 2
    assert person.counts.drags == 1
    assert _is_blue(person.colour((BLUE[0], BLUE[1] + 95)))
    assert _is_ground(person.colour((BLUE[0], BLUE[1] - 10)))
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
    assert _is_blue(person.colour((BLUE[0], BLUE[1] + 95)))


def tidy_up(person: Person, folder: Path) -> None:
    """Two things removed one after the other; the third is untouched to the bit."""
    source = photo(folder / "group.png")
    person.open(source)
    person.editor.brush.set_size(84)
    person.take("tool_brush")
    for x, y in (RED, YELLOW):
        person.drag((x - 3, y), (x + 3, y))
        person.press(person.panel.region.remove)
        person.work()
    assert person.rows().count("Remove") == 2
    person.export(folder / "group-edited.png")
    before, after = _picture(source), _picture(folder / "group-edited.png")
    kept = QtCore.QRect(205, 110, 70, 80)
    assert _same(before.copy(kept), after.copy(kept))
    assert _is_ground(after.pixelColor(*map(int, YELLOW)))


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
    person.editor.host.mark_saved(folder / "unused.ora")
    person.menu("new_from_clipboard")
    person.export(folder / "square.png")
    cut = _picture(folder / "square.png")
    assert cut.hasAlphaChannel()
    middle = cut.rect().center()
    assert _is_blue(cut.pixelColor(middle))
    row = [cut.pixelColor(x, middle.y()).alpha() > 128 for x in range(cut.width())]
    assert abs(sum(row) - 60) <= 4
    assert cut.pixelColor(0, 0).alpha() == 0
    assert cut.pixelColor(middle).alpha() == 255


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
    assert person.counts.clicks <= 4
    light = person.colour((240, 262))
    assert min(light.red(), light.green(), light.blue()) > 170
    person.menu("deselect")
    assert _is_ground(person.colour((203, 223)), 50)  # a corner of the region


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
    assert _is_blue(person.colour((BLUE[0] + 45, BLUE[1])))


def undo_everything(person: Person, folder: Path) -> None:
    """Removed, undone, redone by keys and by the history; the file is as the screen says."""
    source = photo(folder / "undo.png")
    person.open(source)
    person.editor.brush.set_size(90)
    person.take("tool_brush")
    person.drag((RED[0] - 4, RED[1]), (RED[0] + 4, RED[1]))
    person.press(person.panel.region.remove)
    person.work()
    person.menu("undo")
    assert person.colour(RED).red() > 150
    person.menu("redo")
    assert _is_ground(person.colour(RED)), _text(person.colour(RED))
    person.window.docks.history.chosen.emit(0)
    person.counts.clicks += 1
    person.export(folder / "undone.png")
    assert _same(_picture(folder / "undone.png"), _picture(source))


def cancel_it(person: Person, folder: Path) -> None:
    """Escape stops what runs; the picture is as it was and the next edit works."""
    person.open(photo(folder / "cancel.png"))
    person.panel.move_section.apart.click()
    person.wait(lambda: person.editor.session.jobs.active, "the job")
    person.key(Qt.Key.Key_Escape)
    person.wait(lambda: not person.editor.session.jobs.active, "its end")
    assert person.document.objects == ()
    assert not person.window.status.progress.isVisible()
    person.press(person.panel.move_section.apart)
    person.work()
    assert person.document.objects


def phone_photo(person: Person, folder: Path) -> None:
    """A turned JPEG comes out upright, as small as asked for, with its author and no place."""
    from PIL import Image

    source = photo(folder / "drawn.png")
    exif = Image.Exif()
    exif[0x0112] = 6  # turn to the right
    exif[0x013B] = "A. Author"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    Image.open(source).save(folder / "phone.jpg", quality=97, exif=exif)
    person.open(folder / "phone.jpg")
    assert (person.document.size.width, person.document.size.height) == (HEIGHT, WIDTH)
    person.export(folder / "phone-edited.jpg", quality=60, metadata="private")
    person.export(folder / "phone-best.jpg", quality=98, metadata="all")
    small, best = (Image.open(folder / f"phone-{x}.jpg") for x in ("edited", "best"))
    small.load()
    best.load()
    assert small.size == (HEIGHT, WIDTH)
    assert small.getexif().get(0x0112, 1) == 1
    assert small.getexif()[0x013B] == "A. Author"
    assert not small.getexif().get_ifd(0x8825)
    assert best.getexif().get_ifd(0x8825)
    sizes = [(folder / f"phone-{x}.jpg").stat().st_size for x in ("edited", "best")]
    assert sizes[0] < sizes[1] / 2


def psd_and_back(person: Person, folder: Path) -> None:
    """A layer of a PSD is faded; in the PSD that is written the others are as they were."""
    source = photo(folder / "layers.png")
    person.open(source)
    person.editor.brush.set_size(90)
    person.take("tool_brush")
    person.drag((RED[0] - 4, RED[1]), (RED[0] + 4, RED[1]))
    person.press(person.panel.region.remove)
    person.work()
    from intarsia.core.wire.files import FileFormat

    person.window.files.exporting.export(folder / "layers.psd", FileFormat.PSD)
    person.wait((folder / "layers.psd").exists, "the PSD")
    person.rest(0.3)
    person.editor.host.mark_saved(folder / "unused.ora")
    person.open(folder / "layers.psd")
    names = person.rows()
    rows = person.window.docks.layers.list
    rows.tree.setCurrentItem(rows.tree.topLevelItem(0))
    rows._percent.setValue(40)
    person.rest()
    person.window.files.exporting.export(folder / "again.psd", FileFormat.PSD)
    person.wait((folder / "again.psd").exists, "the second PSD")
    person.rest(0.3)
    person.editor.host.mark_saved(folder / "unused.ora")
    person.open(folder / "again.psd")
    assert person.rows() == names
    original = person.document.layers[0]
    assert person.editor.host.store.get(original.pixels).size.width == WIDTH
    faded = [x for x in person.document.layers if abs(x.opacity - 0.4) < 0.01]
    assert len(faded) >= 1


def put_right(person: Person, folder: Path) -> None:
    """A found thing takes in what is painted with Shift, and gives up what is with Alt."""
    person.open(photo(folder / "right.png"))
    person.take("tool_prompt")
    person.click(YELLOW)
    person.work()
    person.answer(person.panel.bars.found, "Add object")
    person.work()
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


_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _is_ground(colour: QtGui.QColor, by: int = 34) -> bool:
    return (
        abs(colour.red() - GROUND.red()) < by
        and abs(colour.green() - GROUND.green()) < by
        and abs(colour.blue() - GROUND.blue()) < by
    )


def _text(colour: QtGui.QColor) -> str:
    return f"{colour.name()}, alpha {colour.alpha()}"


def _is_blue(colour: QtGui.QColor) -> bool:
    return colour.blue() > 140 and colour.red() < 90


def _picture(path: Path) -> QtGui.QImage:
    image = QtGui.QImage(str(path))
    assert not image.isNull(), path
    return image


def _same(one: QtGui.QImage, other: QtGui.QImage) -> bool:
    """Whether every pixel is the same, however the files hold it."""
    plain = [x.convertToFormat(QtGui.QImage.Format.Format_RGBA8888) for x in (one, other)]
    for image in plain:
        image.setColorSpace(QtGui.QColorSpace())
    return plain[0] == plain[1]


JOBS: dict[str, Job] = {
    job.__name__: job
    for job in (
        remove_a_thing,
        move_a_thing,
        tidy_up,
        cut_out,
        paint_in,
        redraw,
        undo_everything,
        cancel_it,
        phone_photo,
        psd_and_back,
        put_right,
    )
}
