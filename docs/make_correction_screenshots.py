"""Makes the pictures of docs/objects.md: a photo, its objects, a corrected one, and it moved.

`python docs/make_correction_screenshots.py [--out DIR] [--photo FILE]`; without a file it takes the
photo "coffee" that scikit-image ships. Runs without a screen.
"""

from __future__ import annotations

from pathlib import Path

from actor import Actor, at_the_editor, options, shipped

from intarsia.ui.qt import Qt

SHIFT = Qt.KeyboardModifier.ShiftModifier
CUP = (0.11, 0.002, 0.815, 0.998)  # left, top, right, bottom of cup and saucer, shares of the photo

SHADOW = [(0.14, 0.7), (0.17, 0.79), (0.215, 0.875), (0.27, 0.95)]  # beside the saucer


def main() -> int:
    parser = options("Make the screenshots of corrections.")
    parser.add_argument("--photo", type=Path, default=shipped("coffee.png"))
    given = parser.parse_args()
    with at_the_editor(given.out, given.photo) as actor:
        _take_apart(actor)
        _correct(actor)
        _offer(actor)
        _move(actor)
        _elements(actor)
    return 0


def _take_apart(actor: Actor) -> None:
    actor.do("take_apart")
    actor.work()
    actor.do("tool_correct")
    actor.drag([_at(actor, 0.5, 0.85)])
    actor.shoot("objects-1-apart")


def _correct(actor: Actor) -> None:
    """Add all of cup and saucer to the piece that is chosen, then brush its shadow in."""
    left, top, right, bottom = CUP
    actor.drag(
        [_at(actor, left, top), _at(actor, right, bottom)], meanwhile="objects-2-box", keys=SHIFT
    )
    actor.work()
    actor.shoot("objects-3-added")
    actor.do("tool_correct_brush")
    actor.editor.brush.set_size(40)
    actor.drag([_at(actor, *x) for x in SHADOW], meanwhile="objects-4-brush")
    actor.work()
    actor.window.correct.ask = lambda title, question, last: 4
    actor.do("correct_smooth")
    actor.work()
    actor.shoot("objects-5-corrected")


def _offer(actor: Actor) -> None:
    """The menu of the right button."""
    canvas, menu = actor.window.canvas, actor.window.context.menu
    place = canvas.view.to_view(*_at(actor, 0.5, 0.3)).toPoint()
    canvas.customContextMenuRequested.emit(place)
    actor.rest(0.3)
    window = actor.window.grab()
    menu_picture = menu.grab()
    corner = actor.window.mapFromGlobal(canvas.mapToGlobal(place))
    actor.paste("objects-6-menu", window, menu_picture, corner)
    menu.close()


def _move(actor: Actor) -> None:
    actor.do("tool_move")
    chosen = frozenset(actor.editor.scene.selection)
    actor.wait(lambda: chosen in actor.editor.scene.plates, "a plate")
    x, y = _at(actor, 0.45, 0.75)
    actor.drag([(x, y), (x + 70, y - 20), (x + 105, y - 6)], meanwhile="objects-7-moving")
    actor.work()
    actor.do("deselect")
    actor.shoot("objects-8-moved")


def _elements(actor: Actor) -> None:
    actor.do("elements")
    actor.wait(lambda: actor.window.canvas.overlay is not None, "the elements")
    actor.hover(_at(actor, 0.01, 0.01))
    actor.shoot("objects-9-elements")


def _at(actor: Actor, across: float, down: float) -> tuple[float, float]:
    """A point of the photo, given in shares of its sides."""
    document = actor.editor.host.document
    return (across * document.size.width, down * document.size.height) if document else (0.0, 0.0)


if __name__ == "__main__":
    raise SystemExit(main())
