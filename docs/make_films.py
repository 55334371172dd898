"""Makes the films of docs/films.md: one short animated picture a gesture, from the real editor.

`python docs/make_films.py [--out DIR] [--only NAME,...]`. Runs without a screen, on the sample
photo and a cat that scikit-image ships, with the engine that ships. The pointer is drawn in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from actor import Actor, at_the_editor, options, shipped
from PIL import Image

from intarsia.plugin.standalone.app import Program
from intarsia.ui.qt import Qt, QtCore, QtGui

SIZE, WIDTH_PX = (1024, 700), 600
STEP_MS, REST_MS, LAST_MS = 90, 700, 1600
QUALITY = 55
SAMPLE = Path(__file__).parents[1] / "resources" / "sample.jpg"
_ARROW = ((0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (13, 12))
# The outline of the cat at its ear and cheek, and the way back inside its face.
CHEEK = ((398, 4), (374, 42), (358, 74), (362, 122), (360, 156), (344, 192), (322, 222))
INSIDE = ((300, 200), (310, 120), (330, 5))
Spots = Iterable[tuple[float, float]]


class Filming(Actor):
    """An actor whose every second move of the mouse, and whatever follows it, is a frame."""

    def __init__(self, program: Program, out: Path) -> None:
        super().__init__(program, out)
        self._frames: list[tuple[Image.Image, int]] = []
        self._at = QtCore.QPointF(0, 0)
        self._moves = 0

    def frame(self, ms: int = REST_MS) -> None:
        """Film the window as it is now, for so long."""
        self.rest(0.05)
        grab = self.window.grab().toImage().convertToFormat(QtGui.QImage.Format.Format_RGB888)
        painter = QtGui.QPainter(grab)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.translate(self.window.canvas.mapTo(self.window, self._at.toPoint()))
        painter.setPen(QtGui.QPen(QtGui.QColor("white"), 1.5))
        painter.setBrush(QtGui.QColor("black"))
        painter.drawPolygon(QtGui.QPolygonF([QtCore.QPointF(*x) for x in _ARROW]))
        painter.end()
        data, stride = bytes(grab.constBits()), grab.bytesPerLine()
        whole = Image.frombytes("RGB", (grab.width(), grab.height()), data, "raw", "RGB", stride)
        height = round(WIDTH_PX * whole.height / whole.width)
        self._frames.append((whole.resize((WIDTH_PX, height), Image.Resampling.LANCZOS), ms))

    def pull(
        self, spots: Spots, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A drag by the mouse that is filmed."""
        self.drag(spots, keys=keys)
        self.frame(STEP_MS)

    def save(self, name: str) -> None:
        """Write what was filmed, the last frame longest, and begin anew."""
        frames, self._frames = self._frames, []
        times = [ms for _, ms in frames]
        times[-1] = LAST_MS
        path = self._out / f"film-{name}.webp"
        first, *rest = (picture for picture, _ in frames)
        first.save(
            path, save_all=True, append_images=rest, duration=times, loop=0, quality=QUALITY,
            method=4,
        )  # fmt: skip
        print(path, path.stat().st_size)

    def _mouse(
        self,
        kind: QtCore.QEvent.Type,
        point: tuple[float, float],
        keys: Qt.KeyboardModifier,
        *,
        held: bool = True,
    ) -> None:
        super()._mouse(kind, point, keys, held=held)
        self._at = self.window.canvas.view.to_view(*point)
        self._moves += 1
        if held and self._moves % 3 == 0:
            self.frame(STEP_MS)


def move(actor: Filming) -> None:
    """Cup and saucer, found by a box."""
    actor.do("tool_prompt")
    actor.frame()
    actor.pull([(66, 4), (489, 396)])
    actor.work()
    actor.frame()
    actor.do("accept")
    actor.work()
    actor.do("tool_move")
    actor.pull([(280, 200), (320, 170), (368, 206)])
    actor.work()
    actor.frame()


def remove(actor: Filming) -> None:
    actor.do("tool_brush")
    actor.editor.brush.set_size(46)
    actor.frame()
    actor.pull([(14, 236), (30, 242)])
    actor.frame()
    actor.window.docks.panel.remove_region()
    actor.work()
    actor.frame()


def refine_edge(actor: Filming) -> None:
    actor.do("tool_lasso")
    actor.pull([*CHEEK, *INSIDE, CHEEK[0]])
    actor.do("correct_region")
    actor.work()
    item = next(x for x in reversed(actor.editor.host.document.objects) if not x.is_background)
    actor.editor.scene.select([item.id])
    actor.do("tool_refine")
    actor.editor.brush.set_size(24)
    actor.frame()
    actor.pull(CHEEK)
    actor.work()
    actor.do("tool_move")
    actor.pull([(340, 120), (230, 130)])
    actor.work()
    actor.frame()


def wand(actor: Filming) -> None:
    actor.do("tool_wand")
    actor.editor.tools.wand.tolerance = 48
    for place in ((130, 300), (110, 180), (430, 250)):
        actor.pull([place, place])
        actor.rest(0.6)
        actor.frame()


def mask(actor: Filming) -> None:
    remove(actor)
    actor.do("tool_mask_hide")
    actor.editor.brush.set_size(30)
    actor.pull([(6, 226), (24, 236)])
    actor.frame()
    actor.do("tool_mask_show")
    actor.pull([(6, 226), (24, 236)])
    actor.frame()


def heal(actor: Filming) -> None:
    actor.do("tool_heal")
    actor.editor.brush.set_size(18)
    for start, end in (((12, 236), (22, 240)), ((94, 213), (100, 225))):
        actor.pull([start, end])
        actor.work()
        actor.frame()


def paint_in(actor: Filming) -> None:
    actor.do("take_apart")
    actor.work()
    item = actor.editor.scene.hit(365, 290)
    actor.editor.scene.select([] if item is None else [item.id])
    actor.frame()
    actor.do("use_as_exemplar")
    actor.do("tool_rectangle")
    actor.pull([(500, 40), (580, 130)])
    actor.window.docks.panel.exemplar.paint.click()
    actor.work()
    actor.frame()


def compare(actor: Filming) -> None:
    remove(actor)
    actor.do("compare")
    middle = actor.window.canvas.view.to_picture(
        QtCore.QPointF(actor.window.canvas.rect().center())
    )
    actor.pull([middle, (20, middle[1]), (560, middle[1])])


FILMS: dict[str, tuple[Path | None, Callable[[Filming], None]]] = {
    "move": (SAMPLE, move),
    "remove": (SAMPLE, remove),
    "refine-edge": (None, refine_edge),  # the cat
    "wand": (SAMPLE, wand),
    "mask": (SAMPLE, mask),
    "heal": (SAMPLE, heal),
    "paint-in": (SAMPLE, paint_in),
    "compare": (SAMPLE, compare),
}


def main() -> int:
    parser = options("Film the gestures.")
    parser.add_argument("--only", default=",".join(FILMS), help="names of films, with commas")
    given = parser.parse_args()
    with at_the_editor(given.out, size=SIZE) as actor:
        filming = Filming(actor.program, given.out)
        for name in given.only.split(","):
            photo, film = FILMS[name]
            filming.window.files.open(photo or shipped("chelsea.png"))
            filming.wait(lambda: filming.editor.host.document is not None, "the photo")
            filming.wait(lambda: filming.editor.session.engine.value.info is not None, "it")
            filming.rest(0.5)
            film(filming)
            filming.save(name)
            filming.editor.host.mark_saved(given.out / "unused.ora")
            filming.do("close_document")
    return 0


if __name__ == "__main__":
    sys.exit(main())
