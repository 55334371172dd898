"""Makes the pictures of docs/images: the real editor and the real engine, driven by mouse and key.

`python docs/make_screenshots.py [--out DIR]`. The photos are "rocket" and "astronaut", which
scikit-image ships. Runs without a screen.
"""

from __future__ import annotations

import sys

from actor import Actor, at_the_editor, options, shipped

from intarsia.ui.qt import Qt, QtCore, QtGui

PHOTO, EXEMPLAR = "rocket.jpg", "astronaut.png"
# Where things of the photo are, in pixels.
ROCKET, SCAFFOLD = ((322.0, 250.0), (322.0, 140.0)), ((348.0, 362.0), (346.0, 385.0))
PERSON = QtCore.QRect(20, 0, 380, 372)  # of the exemplar: above the helmet beside her
PLACE = ((404.0, 231.0), (604.0, 427.0))
SKY = ((520.0, 30.0), (600.0, 15.0), (600.0, 110.0))  # from the sky over the right tower's top
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def main() -> int:
    parser = options("Make the screenshots of the editor.")
    given = parser.parse_args()
    with at_the_editor(given.out, shipped(PHOTO)) as actor:
        _open_and_take_apart(actor)
        _prompt(actor)
        _move(actor)
        _redraw(actor)
        _paint(actor)
        _compare(actor)
    return 0


def _open_and_take_apart(actor: Actor) -> None:
    actor.shoot("1-opened")
    actor.do("take_apart")
    actor.work()
    actor.hover(ROCKET[1])
    actor.rest()
    actor.shoot("2-taken-apart")


def _prompt(actor: Actor) -> None:
    """Find the rocket as one object by clicks on it, and beside it."""
    actor.do("tool_prompt")
    actor.drag([ROCKET[0]])
    actor.work()
    for point, keys in ((ROCKET[1], _SHIFT), *((x, _ALT) for x in SCAFFOLD)):
        actor.drag([point], keys=keys)
        actor.work()
    actor.shoot("3-found-by-clicks")
    actor.do("accept")
    actor.work()
    actor.do("tool_move")


def _move(actor: Actor) -> None:
    """Drag it over its plate."""
    (item,) = actor.editor.scene.selected()
    actor.wait(lambda: (item.id,) in actor.editor.scene.plates, "a plate")
    x, y = ROCKET[1]
    actor.drag([(x, y), (x - 40, y), (x - 62, y)], meanwhile="4-moving")
    actor.work()
    actor.shoot("5-moved")
    actor.do("deselect")


def _redraw(actor: Actor) -> None:
    """The sky grows over the top of a tower."""
    actor.do("tool_map")
    actor.editor.brush.set_size(70)
    actor.drag(SKY, meanwhile="9-map-redrawn")
    actor.window.docks.panel.repaint_asked.emit()
    actor.work()
    actor.do("tool_move")
    actor.shoot("10-repainted")


def _paint(actor: Actor) -> None:
    """The person of another photo."""
    panel = actor.window.docks.panel
    panel.exemplar.well.take_image(QtGui.QImage(str(shipped(EXEMPLAR))).copy(PERSON))
    actor.do("tool_rectangle")
    actor.drag(PLACE)
    actor.shoot("6-region-and-exemplar")
    panel.paint()
    actor.work()
    actor.do("clear_region")
    actor.shoot("7-painted")


def _compare(actor: Actor) -> None:
    actor.do("compare")
    actor.shoot("11-before-and-after")
    actor.do("compare")
    actor.do("theme_light")
    actor.rest(0.3)
    actor.shoot("12-light")


if __name__ == "__main__":
    sys.exit(main())
