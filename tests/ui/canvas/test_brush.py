"""The brush: its edge, its strength, and that a stroke covers each place once."""

from __future__ import annotations

from intarsia.core.wire.geometry import Size
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.region import Region


def marked_at(region: Region, x: int, y: int) -> int:
    mask = region.placed(soft=True)
    assert mask is not None
    column, row = x - mask.left, y - mask.top
    if not (0 <= column < mask.box.width and 0 <= row < mask.box.height):
        return 0
    return mask.pixels.data[row * mask.box.width + column]


def stroked(brush: Brush, *places: tuple[float, float]) -> Region:
    region = Region()
    region.reset(Size(200, 100))
    for start, end in zip(places, places[1:], strict=False):
        region.stroke(brush, start, end, erase=False)
    region.finish()
    return region


def test_a_soft_brush_fades_to_its_rim_and_a_hard_one_does_not() -> None:
    brush = Brush(60.0)
    hard = stroked(brush, (100, 50), (100, 50))
    assert marked_at(hard, 125, 50) == 255
    brush.set_softness(hardness=0.2, opacity=1.0)
    soft = stroked(brush, (60, 50), (140, 50))
    line = [marked_at(soft, 100, y) for y in (50, 60, 70, 78)]
    assert line[0] >= 250
    assert line == sorted(line, reverse=True)
    assert 60 < line[2] < 200
    assert line[3] < 40


def test_half_the_opacity_marks_half_however_often_a_stroke_comes_by() -> None:
    brush = Brush(30.0)
    brush.set_softness(hardness=1.0, opacity=0.5)
    region = stroked(brush, (40, 50), (160, 50), (40, 50), (160, 50))
    assert abs(marked_at(region, 100, 50) - 128) <= 1
    region.stroke(brush, (40, 50), (160, 50), erase=False)  # a second stroke adds
    region.finish()
    assert 185 < marked_at(region, 100, 50) < 200


def test_a_brush_never_gets_too_faint_to_mark() -> None:
    brush = Brush(30.0)
    brush.set_softness(hardness=-1.0, opacity=0.0)
    assert (brush.hardness, brush.opacity) == (0.0, 0.05)
