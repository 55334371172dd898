"""The pictures that whole jobs begin with, drawn and photographed, and what is asked of the end."""

from __future__ import annotations

import random
from importlib.util import find_spec
from pathlib import Path

from intarsia.ui.qt import Qt, QtCore, QtGui
from person import Person, Point

WIDTH, HEIGHT = 480, 320
RED, BLUE, YELLOW = (110.0, 160.0), (240.0, 150.0), (370.0, 170.0)
GROUND = QtGui.QColor("#6d7f63")
SAMPLE = Path(__file__).parents[2] / "resources" / "sample.jpg"  # 600 x 400, a cup on wood
STICKERS = ((540.0, 330.0), (525.0, 70.0))  # on the wood of the sample
BESIDE = ((505.0, 365.0), (560.0, 115.0))  # wood next to each
STICKER_PX = 30


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


def real_photo(path: Path, *, stickers: bool = False) -> Path:
    """The sample photo, with two blue stickers on its wood where they are wanted."""
    image = picture(SAMPLE).convertToFormat(QtGui.QImage.Format.Format_RGB32)
    if stickers:
        painter = QtGui.QPainter(image)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QtGui.QColor("#1c4fd0"))
        for place in STICKERS:
            painter.drawEllipse(QtCore.QPointF(*place), STICKER_PX / 2, STICKER_PX / 2)
        painter.end()
    image.save(str(path))
    return path


def shipped_photo(name: str) -> Path:
    """A photo that scikit-image brings along."""
    found = find_spec("skimage")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "data" / name


def marked_and_removed(person: Person, at: Point, *, size_px: float) -> None:
    """What is at a place is painted over by one stroke and removed."""
    person.editor.brush.set_size(size_px)
    person.take("tool_brush")
    person.drag((at[0] - 4, at[1]), (at[0] + 4, at[1]))
    person.press(person.panel.region.remove)
    person.work()


def found_by_click(person: Person, at: Point) -> None:
    """The thing at a place is found and added to the objects."""
    person.take("tool_prompt")
    person.click(at)
    person.work()
    person.answer(person.panel.bars.found, "Add object")
    person.work()


def leave_unsaved(person: Person, folder: Path) -> None:
    """Nobody asks for what the shown document has not saved."""
    person.editor.host.mark_saved(folder / "unused.ora")


def picture(path: Path) -> QtGui.QImage:
    image = QtGui.QImage(str(path))
    assert not image.isNull(), path
    return image


def same(one: QtGui.QImage, other: QtGui.QImage) -> bool:
    """Whether every pixel is the same, however the files hold it."""
    plain = [x.convertToFormat(QtGui.QImage.Format.Format_RGBA8888) for x in (one, other)]
    for image in plain:
        image.setColorSpace(QtGui.QColorSpace())
    return plain[0] == plain[1]


def is_ground(colour: QtGui.QColor, by: int = 34) -> bool:
    return (
        abs(colour.red() - GROUND.red()) < by
        and abs(colour.green() - GROUND.green()) < by
        and abs(colour.blue() - GROUND.blue()) < by
    )


def is_blue(colour: QtGui.QColor) -> bool:
    return colour.blue() > 140 and colour.red() < 90


def is_wood(colour: QtGui.QColor) -> bool:
    """Brown, however light."""
    return colour.red() > colour.green() + 15 > colour.blue() + 15


def text(colour: QtGui.QColor) -> str:
    return f"{colour.name()}, alpha {colour.alpha()}"
