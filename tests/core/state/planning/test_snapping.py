"""Where what is moved stops: at the edge that cuts it, at edges and middles near it."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.planning.snapping import (
    SnapLines,
    Snapped,
    kept_at_edges,
    snapped_placement,
)
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels

PICTURE = Box(0, 0, 200, 100)


def test_the_nearest_line_within_reach_counts_for_each_axis() -> None:
    lines = SnapLines(Box(20, 20, 40, 40), [Box(120, 10, 30, 20)], PICTURE)
    step = lines.snapped(58, 12, 4)  # its right edge comes to 118, its middle row to 52
    assert step == Snapped(60, 10, (100.0, 120.0), (30.0, 50.0))
    assert lines.snapped(12, 43, 4) == Snapped(12, 40, (), (100.0,))


def test_out_of_reach_nothing_is_changed() -> None:
    lines = SnapLines(Box(20, 20, 40, 40), [], PICTURE)
    assert lines.snapped(9, 17, 1) == Snapped(9, 17)


def test_edges_keep_only_what_touches_them() -> None:
    size = Size(200, 100)
    assert kept_at_edges(Box(0, 10, 20, 20), size, (5, 5), 8) == (0, 5)
    assert kept_at_edges(Box(0, 10, 20, 20), size, (-5, 5), 8) == (-5, 5)
    assert kept_at_edges(Box(180, 80, 20, 20), size, (-5, -9), 8) == (0, -9)
    assert kept_at_edges(Box(0, 0, 200, 100), size, (5, 5), 8) == (5, 5)


@pytest.fixture
def store() -> PixelStore:
    return PixelStore()


def thing(store: PixelStore, name: str, box: Box, parent: str = "") -> DocumentObject:
    data = b"\xff" * box.size.pixels
    mask = store.put(Pixels(box.width, box.height, GREY, Depth.U8, data))
    return DocumentObject(name, name, "", mask, box, parent=parent)


def shift(
    store: PixelStore, objects: list[DocumentObject], by: tuple[float, float], start: Affine | None
) -> Affine:
    begun = start or Affine()
    return snapped_placement(objects, objects[0], begun, by, 4, store, PICTURE.size)


def test_a_placement_stops_at_another_object_and_keeps_to_whole_pixels(store: PixelStore) -> None:
    objects = [thing(store, "cup", Box(20, 20, 40, 30)), thing(store, "book", Box(130, 33, 8, 20))]
    assert shift(store, objects, (71.6, 30.3), None) == Affine.translation(70, 30)


def test_parts_count_with_what_is_placed_and_do_not_attract_it(store: PixelStore) -> None:
    objects = [
        thing(store, "cup", Box(20, 20, 40, 30)),
        thing(store, "handle", Box(60, 24, 12, 20), "cup"),
    ]
    assert shift(store, objects, (125, 9), None) == Affine.translation(128, 9)


def test_a_cut_thing_slides_along_its_edge_until_it_is_pulled_away(store: PixelStore) -> None:
    objects = [thing(store, "cup", Box(0, 33, 41, 19))]
    assert shift(store, objects, (4, 17), None) == Affine.translation(0, 17)
    assert shift(store, objects, (23, 17), None) == Affine.translation(23, 17)


def test_edges_count_where_a_scaled_thing_begins(store: PixelStore) -> None:
    objects = [thing(store, "cup", Box(0, 33, 40, 20))]
    half = Affine.scaling(0.5, 0.5, (20, 43))
    assert shift(store, objects, (3, 0), half).c == half.c + 3
    assert shift(store, objects, (-9, 0), half).c == half.c - 10
