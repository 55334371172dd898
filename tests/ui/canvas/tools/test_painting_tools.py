"""Regions, prompts and maps: what strokes, boxes and lassos come to."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.edits import MAX_SIZES, Prompt, PromptKind
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.ui.canvas.brush import Brush
from intarsia.ui.canvas.painting.label_map import LabelMap, derived_map, label_colour
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.label_map import MapTool
from intarsia.ui.canvas.tools.mark_region import RegionShape, RegionTool
from intarsia.ui.canvas.tools.prompt import PromptTool
from intarsia.ui.qt import Qt, QtCore, QtGui


@pytest.fixture
def region(scene: CanvasScene) -> Region:
    region = Region()
    region.reset(Size(200, 100))
    return region


@pytest.fixture
def tool(scene: CanvasScene, region: Region) -> RegionTool:
    return RegionTool(scene, region, Brush(10))


def test_a_stroke_marks_and_alt_takes_away(tool: RegionTool, region: Region, at: Any) -> None:
    tool.press(at(50, 50))
    tool.drag(at(90, 50))
    tool.release(at(90, 50))
    marked = region.placed()
    assert marked is not None
    assert marked.box == Box(45, 45, 50, 10)
    tool.press(at(90, 50, alt=True))
    tool.drag(at(40, 50, alt=True))
    tool.release(at(40, 50, alt=True))
    assert region.placed() is None


def test_marks_are_taken_back_one_gesture_after_the_other(scene: CanvasScene, at: Any) -> None:
    region = Region(steps=2)
    region.reset(Size(200, 100))
    tool = RegionTool(scene, region, Brush(10))
    boxes = []
    for x in (20, 60, 100):
        tool.press(at(x, 50))
        tool.drag(at(x + 20, 50))
        tool.release(at(x + 20, 50))
        marked = region.placed()
        assert marked is not None
        boxes.append(marked.box)
    region.clear()
    for box in reversed(boxes[1:]):
        region.undo()
        marked = region.placed()
        assert marked is not None
        assert marked.box == box
    assert not region.can_undo  # only so many are kept


def test_escape_takes_a_stroke_back(scene: CanvasScene, at: Any) -> None:
    region = Region(steps=2)
    region.reset(Size(200, 100))
    tool = RegionTool(scene, region, Brush(10))
    tool.press(at(20, 50))
    tool.drag(at(60, 50))
    tool.escape()
    tool.release(at(90, 50))
    assert region.placed() is None
    assert not region.can_undo


def test_a_rectangle_off_the_picture_is_cut(tool: RegionTool, region: Region, at: Any) -> None:
    tool.shape = RegionShape.RECTANGLE
    tool.press(at(-20, 10))
    tool.drag(at(30, 30))
    tool.release(at(30, 30))
    marked = region.placed()
    assert marked is not None
    assert marked.box == Box(0, 10, 30, 20)
    assert marked.pixels == full_mask(Size(30, 20))


def test_a_lasso_marks_its_inside(tool: RegionTool, region: Region, at: Any) -> None:
    tool.shape = RegionShape.LASSO
    tool.press(at(10, 10))
    for point in ((60, 10), (60, 60)):
        tool.drag(at(*point))
    tool.release(at(60, 60))
    marked = region.placed()
    assert marked is not None
    share = marked.pixels.data.count(255) / marked.pixels.size.pixels
    assert share == pytest.approx(0.5, abs=0.03)


def test_escape_ends_the_gesture_first_and_then_clears(
    tool: RegionTool, region: Region, at: Any
) -> None:
    region.add(Placed(full_mask(Size(5, 5)), 3, 3))
    tool.shape = RegionShape.LASSO
    tool.press(at(50, 50))
    tool.cancel()
    assert not region.empty
    tool.cancel()
    assert region.empty


def test_brackets_change_the_brush_by_at_least_a_pixel() -> None:
    brush = Brush(2)
    brush.step(1)
    assert brush.size_px == 3
    brush.step(-5)
    assert 1 <= brush.size_px < 2
    brush.set_size(1e9)
    assert brush.size_px == 2000


@pytest.fixture
def asked(scene: CanvasScene) -> tuple[PromptTool, list[Prompt]]:
    tool, heard = PromptTool(scene), []
    tool.asked.connect(heard.append)
    return tool, heard


def test_clicks_gather_points_and_alt_excludes(asked: Any, at: Any) -> None:
    tool, heard = asked
    for place, held in (((30, 30), {}), ((35, 30), {"shift": True}), ((70, 50), {"alt": True})):
        tool.press(at(*place, **held))
        tool.release(at(*place, **held))
    assert heard[-1] == Prompt(
        PromptKind.POINTS,
        points=((30, 30), (35, 30)),
        negatives=((70, 50),),
        order=(True, True, False),
    )
    tool.press(at(10, 10))
    tool.release(at(10, 10))
    assert heard[-1].points == ((10, 10),)  # a plain click begins anew


def test_a_drag_is_a_box_or_a_lasso(asked: Any, at: Any) -> None:
    tool, heard = asked
    tool.press(at(60, 50))
    tool.drag(at(20, 10))
    tool.release(at(20, 10))
    assert heard[-1] == Prompt(PromptKind.BOX, box=Box(20, 10, 40, 40))
    tool.lasso = True
    tool.press(at(0, 0))
    for point in ((30, 0), (30, 30)):
        tool.drag(at(*point))
    tool.release(at(30, 30))
    assert heard[-1].kind is PromptKind.LASSO
    assert len(heard[-1].points) == 3


def test_the_map_names_the_front_object_of_each_pixel(
    document: Document, store: PixelStore
) -> None:
    labels = LabelMap(derived_map(document, store))
    assert labels.label(25, 25) == 1
    assert labels.label(55, 40) == 2
    assert labels.label(150, 80) == 0
    assert labels.label(-1, 5) == 0


def test_a_map_stroke_spreads_the_label_it_begins_on(
    scene: CanvasScene, document: Document, store: PixelStore, at: Any
) -> None:
    tool, heard = MapTool(scene, Brush(8)), []
    tool.painted.connect(heard.append)
    tool.show_map(derived_map(document, store))
    tool.press(at(25, 25))
    tool.drag(at(25, 90))
    tool.release(at(25, 90))
    (after,) = heard
    assert isinstance(after, Pixels)
    assert LabelMap(after).label(25, 85) == 1
    assert LabelMap(after).label(35, 85) == 0


def test_neighbouring_labels_differ_in_colour_and_zero_shows_nothing() -> None:
    assert label_colour(0).alpha() == 0
    assert len({label_colour(x).rgba() for x in range(1, 40)}) == 39


def _key(key: Qt.Key) -> QtGui.QKeyEvent:
    return QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_tab_and_the_wheel_walk_through_what_a_click_may_mean(scene: CanvasScene, at: Any) -> None:
    tool = PromptTool(scene)
    asked: list[Prompt] = []
    tool.asked.connect(asked.append)
    assert not tool.claims(_key(Qt.Key.Key_Tab))
    assert not tool.wheel(1)
    tool.press(at(30, 40))
    tool.release(at(30, 40))
    assert tool.claims(_key(Qt.Key.Key_Tab))
    assert tool.key(_key(Qt.Key.Key_Tab))
    assert tool.wheel(-2)
    assert tool.key(_key(Qt.Key.Key_Backtab))
    assert [prompt.size for prompt in asked] == [0, 1, -1, -2]
    assert {prompt.points for prompt in asked} == {((30.0, 40.0),)}
    tool.press(at(50, 40, shift=True))
    tool.release(at(50, 40, shift=True))
    assert asked[-1].size == -2  # a correction keeps the size
    tool.press(at(50, 40))
    tool.release(at(50, 40))
    assert asked[-1].size == 0  # another object begins anew
    assert not tool.key(_key(Qt.Key.Key_X))


def test_sizes_end_where_the_engine_knows_no_more(scene: CanvasScene, at: Any) -> None:
    tool = PromptTool(scene)
    asked: list[Prompt] = []
    tool.asked.connect(asked.append)
    tool.press(at(30, 40))
    tool.release(at(30, 40))
    for _ in range(MAX_SIZES + 3):
        tool.key(_key(Qt.Key.Key_Tab))
    assert asked[-1].size == MAX_SIZES
    assert len(asked) == MAX_SIZES + 1
