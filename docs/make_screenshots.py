"""Makes the pictures of docs/images: the real editor and the real engine, driven by mouse and key.

`python docs/make_screenshots.py [--out DIR] [--photo FILE] [--exemplar FILE]`; without files it
takes the photos "coffee" and "coins" that scikit-image ships. Runs without a screen.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

from actor import Actor, at_the_editor, options, shipped

from intarsia.core.state.document.document import DocumentObject
from intarsia.ui.qt import Qt, QtCore, QtGui

COINS = "coins.png"
COIN = QtCore.QRect(316, 153, 68, 68)  # one of them


def main() -> int:
    parser = options("Make the screenshots of the editor.")
    parser.add_argument("--photo", type=Path, default=shipped("coffee.png"))
    parser.add_argument("--exemplar", type=Path, default=shipped(COINS))
    given = parser.parse_args()
    with at_the_editor(given.out, given.photo) as actor:
        _open_and_take_apart(actor)
        _prompt(actor)
        _move(actor)
        _paint(actor, given.exemplar)
        _redraw(actor)
        _compare(actor)
    return 0


def _open_and_take_apart(actor: Actor) -> None:
    actor.shoot("1-opened")
    actor.do("take_apart")
    actor.work()
    actor.hover(_inside(actor, _largest(actor)))
    actor.rest()
    actor.shoot("2-taken-apart")


def _prompt(actor: Actor) -> None:
    """Find cup and saucer as one object by a box."""
    width, height = _size(actor)
    actor.do("tool_prompt")
    actor.drag([(0.11 * width, 0.002 * height), (0.815 * width, 0.998 * height)])
    actor.work()
    actor.shoot("3-found-by-a-box")
    actor.do("accept")
    actor.work()
    actor.do("tool_move")


def _move(actor: Actor) -> None:
    """Drag it over its plate."""
    (item,) = actor.editor.scene.selected()
    actor.wait(lambda: (item.id,) in actor.editor.scene.plates, "a plate")
    x, y = _inside(actor, item)
    actor.drag([(x, y), (x + 60, y - 30), (x + 90, y)], meanwhile="4-moving")
    actor.work()
    actor.shoot("5-moved")
    actor.do("deselect")


def _paint(actor: Actor, exemplar: Path) -> None:
    width, height = _size(actor)
    picture = QtGui.QImage(str(exemplar))
    if exemplar == shipped(COINS):
        picture = _round(picture.copy(COIN))
    actor.window.docks.panel.exemplar.well.take_image(picture)
    actor.do("tool_lasso")
    turns = [2 * math.pi * step / 16 for step in range(17)]
    around = [(0.143 + 0.07 * math.cos(t), 0.795 + 0.085 * math.sin(t)) for t in turns]
    actor.drag([(x * width, y * height) for x, y in around])
    actor.shoot("6-region-and-exemplar")
    actor.window.docks.panel.paint()
    actor.work()
    actor.do("clear_region")
    actor.shoot("7-painted")


def _redraw(actor: Actor) -> None:
    width, height = _size(actor)
    actor.do("tool_map")
    actor.editor.brush.set_size(0.08 * width)
    actor.shoot("8-map")
    sweep = [(0.26, 0.16), (0.24, 0.02), (0.16, 0.06), (0.1, 0.14), (0.02, 0.25), (0.03, 0.05)]
    actor.drag([(x * width, y * height) for x, y in [*sweep, (0.12, 0.02)]])
    actor.shoot("9-map-redrawn")
    actor.window.docks.panel.repaint_asked.emit()
    actor.work()
    actor.do("tool_move")
    actor.shoot("10-repainted")


def _compare(actor: Actor) -> None:
    actor.do("compare")
    actor.shoot("11-before-and-after")
    actor.do("compare")
    actor.do("theme_light")
    actor.rest(0.3)
    actor.shoot("12-light")


def _round(picture: QtGui.QImage) -> QtGui.QImage:
    """The disc inside a picture, clear around it."""
    disc = QtGui.QImage(picture.size(), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(0)
    painter = QtGui.QPainter(disc)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setBrush(QtGui.QBrush(picture))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QtCore.QRectF(disc.rect()).adjusted(3, 3, -3, -3))
    painter.end()
    return disc


def _size(actor: Actor) -> tuple[int, int]:
    document = actor.editor.host.document
    return (document.size.width, document.size.height) if document else (1, 1)


def _largest(actor: Actor) -> DocumentObject:
    movable = [x for x in actor.editor.scene.objects() if not x.is_background and not x.parent]
    return max(movable, key=lambda x: x.box.size.pixels)


def _inside(actor: Actor, item: DocumentObject) -> tuple[float, float]:
    """A point at which a click takes the object."""
    box = item.target_box
    for step in range(1, 400):
        x = box.left + box.width * (step * 0.618 % 1)
        y = box.top + box.height * (step / 400)
        hit = actor.editor.scene.hit(x, y)
        if hit is not None and hit.id == item.id:
            return x, y
    return box.center


if __name__ == "__main__":
    sys.exit(main())
