"""Where what is moved stops: at the picture's edge that cuts it, at edges and middles near it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject, placements_with_parts
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import mask_bounds

MOST_OBJECTS = 16  # that have lines, the largest ones: among hundreds everything would stop


@dataclass(frozen=True)
class Snapped:
    """A step as it is taken, and the lines it stopped at, in picture pixels: columns and rows."""

    dx: int
    dy: int
    columns: tuple[float, ...] = ()
    rows: tuple[float, ...] = ()


class SnapLines:
    """The lines for one move of what lies in the box `held`: found when it begins."""

    def __init__(self, held: Box, others: Sequence[Box], picture: Box) -> None:
        self.held = held
        boxes = (picture, *others)
        self._columns = sorted({x for box in boxes for x in _thirds(box.left, box.right)})
        self._rows = sorted({y for box in boxes for y in _thirds(box.top, box.bottom)})

    def snapped(self, dx: int, dy: int, reach: float) -> Snapped:
        """The step (dx, dy), each part changed by at most `reach` so that an edge or the middle of
        what is held lies on a line."""
        held = self.held
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


def snapped_placement(
    objects: Sequence[DocumentObject],
    item: DocumentObject,
    start: Affine,
    by: tuple[float, float],
    reach: float,
    store: PixelStore,
    picture: Size,
) -> Affine:
    """Where `item` comes to when it is shifted by whole pixels near `by` from `start`, its parts
    with it: what the picture's edge cuts stays there, edges and middles attract, each within
    `reach` pixels."""
    where = placements_with_parts(objects, {item.id: start})
    begun = [replace(x, affine=where[x.id]) if x.id in where else x for x in objects]
    lines = snap_lines(begun, where, store, picture.box)
    across, down = kept_at_edges(lines.held, picture, (round(by[0]), round(by[1])), reach)
    step = lines.snapped(across, down, reach)
    return start.then(Affine.translation(step.dx, step.dy))


def kept_at_edges(box: Box, picture: Size, step: tuple[int, int], reach: float) -> tuple[int, int]:
    """The shift (x, y) of what lies in `box`, in picture pixels.

    What touches an edge of the picture is cut by it: a shift of up to `reach` inwards slides along
    the edge, so that the cut does not show.
    """
    return (
        _kept(step[0], reach, low=box.left <= 0, high=box.right >= picture.width),
        _kept(step[1], reach, low=box.top <= 0, high=box.bottom >= picture.height),
    )


def _kept(step: int, reach: float, *, low: bool, high: bool) -> int:
    inwards = step if low and not high else -step if high and not low else 0
    return 0 if 0 < inwards <= reach else step


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
