"""Where what is moved stops: at edges and middles of the picture and of other objects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import mask_bounds
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui

REACH_PX = 6.0  # how near a line attracts, in pixels of the view
MOST_OBJECTS = 16  # that have lines, the largest ones: among hundreds everything would stop
COLOUR = QtGui.QColor(255, 70, 180)


@dataclass(frozen=True)
class Snapped:
    """A step as it is taken, and the lines it stopped at, in picture pixels: columns and rows."""

    dx: int
    dy: int
    columns: tuple[float, ...] = ()
    rows: tuple[float, ...] = ()


class SnapLines:
    """The lines of one drag: found when it begins."""

    def __init__(self, held: Box, others: Sequence[Box], picture: Box) -> None:
        self._held = held
        boxes = (picture, *others)
        self._columns = sorted({x for box in boxes for x in _thirds(box.left, box.right)})
        self._rows = sorted({y for box in boxes for y in _thirds(box.top, box.bottom)})

    def snapped(self, dx: int, dy: int, reach: float) -> Snapped:
        """The step (dx, dy), each part changed by at most `reach` so that an edge or the middle of
        what is held lies on a line."""
        held = self._held
        across, columns = _nearest(_thirds(held.left, held.right), dx, self._columns, reach)
        down, rows = _nearest(_thirds(held.top, held.bottom), dy, self._rows, reach)
        return Snapped(across, down, columns, rows)


def solid_box(item: DocumentObject, store: PixelStore) -> Box:
    """The box around an object where it is now, without the soft rim of its layer."""
    bounds = mask_bounds(store.get(item.mask))
    if item.affine is None or bounds is None:
        return Box(0, 0, 0, 0)
    return item.affine.bounds(bounds.moved(item.box.left, item.box.top))


def snap_lines(
    objects: Iterable[DocumentObject],
    held: Iterable[str],
    store: PixelStore,
    picture: Box,
) -> SnapLines:
    """The lines for a drag of the objects `held`; hidden ones and background have none."""
    ids = set(held)
    around, others = Box(0, 0, 0, 0), []
    for item in objects:
        if item.id in ids:
            around = around.union(solid_box(item, store))
        elif item.visible and not item.is_background and item.affine is not None:
            others.append(solid_box(item, store))
    others.sort(key=lambda box: box.size.pixels, reverse=True)
    return SnapLines(around, others[:MOST_OBJECTS], picture)


def snapped_move(lines: SnapLines, move: Affine, view: View) -> tuple[Affine, Snapped]:
    """A move in whole pixels as it is taken, and where it has stopped."""
    step = lines.snapped(round(move.c), round(move.f), REACH_PX / view.scale)
    return Affine.translation(step.dx, step.dy), step


def paint_lines(painter: QtGui.QPainter, view: View, step: Snapped, picture: Box) -> None:
    """The lines that were stopped at, over the whole picture."""
    painter.save()
    painter.setPen(QtGui.QPen(COLOUR, 1))
    for x in step.columns:
        ends = view.to_view(x, picture.top), view.to_view(x, picture.bottom)
        painter.drawLine(QtCore.QLineF(*ends))
    for y in step.rows:
        ends = view.to_view(picture.left, y), view.to_view(picture.right, y)
        painter.drawLine(QtCore.QLineF(*ends))
    painter.restore()


def _thirds(low: int, high: int) -> tuple[float, float, float]:
    """Both ends and the middle between them."""
    return float(low), (low + high) / 2, float(high)


def _nearest(
    places: Sequence[float], step: int, lines: Sequence[float], reach: float
) -> tuple[int, tuple[float, ...]]:
    """The whole step nearest to `step` that brings a place onto a line, and the lines it meets."""
    best = min(
        (line - place for place in places for line in lines),
        key=lambda far: abs(far - step),
        default=float(step),
    )
    if abs(best - step) > reach:
        return step, ()
    taken = round(best)
    met = {line for line in lines for place in places if abs(place + taken - line) <= 0.5}
    return taken, tuple(sorted(met))
