"""A mask drawn in the picture finds the source's pixels, of objects moved, sized and turned."""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import Any

import pytest

from intarsia.core.state.document.document import DocumentObject, Layer, LayerKind, StoredEdit
from intarsia.core.state.document.results import found_objects
from intarsia.core.state.planning.source_masks import as_shown, mask_in_source
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Report, SizedObject
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import full_mask, mask_bounds
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed

CUP = Box(50, 60, 80, 70)
DRAGGED = Affine.translation(30, -10)
SIZED = DRAGGED.then(Affine.scaling(1.5, 1.5, (120, 120)))


@pytest.fixture
def cup(host: Any, thing: Any) -> DocumentObject:
    return found_objects([thing("cup", CUP)], host.store)[0]


def report(*sized: SizedObject) -> Report:
    return Report("classical", "", 0, 0.5, "cpu", CUP, 0.0, 0.0, sized=sized)


def shown_by(host: Any, item: DocumentObject, *made: Report) -> Any:
    """The document where each of these results has shown the object, the last one on top."""
    names = [f"edit {k}" for k in range(len(made))]
    layers = tuple(
        Layer(name, "Cup", LayerKind.OBJECT, "", CUP, edit_id=name, object_id=item.id)
        for name in names
    )
    edits = tuple(
        StoredEdit(name, "rearrange", "", (), report=each)
        for name, each in zip(names, made, strict=True)
    )
    return replace(
        host.document, layers=(*host.document.layers, *layers), edits=edits, objects=(item,)
    )


def test_a_mask_to_take_away_is_meant_where_the_object_is_now(cup: DocumentObject) -> None:
    mask = Placed(full_mask(CUP.size), 100, 100)
    moved = replace(cup, affine=DRAGGED)
    assert mask_in_source(moved, mask, Operation.SUBTRACT).box == Box(70, 110, 80, 70)
    assert mask_in_source(moved, mask, Operation.ADD) is mask
    for turned in (Affine.rotation(20), Affine.scaling(-1, 1, (90, 90))):
        with pytest.raises(BadEdit, match="turned or mirrored"):
            mask_in_source(replace(cup, affine=turned), mask, Operation.SUBTRACT)


@pytest.mark.parametrize("factor", [0.4, 0.73, 1.5, 3.0])
def test_of_a_sized_object_each_pixel_is_where_its_centre_is_shown(
    cup: DocumentObject, factor: float
) -> None:
    affine = DRAGGED.then(Affine.scaling(factor, factor, (120, 120)))
    sized, where = replace(cup, affine=affine), affine.bounds(CUP)
    values = bytes((7 * k) % 256 for k in range(where.size.pixels))
    mask = Placed(Pixels(where.width, where.height, GREY, Depth.U8, values), where.left, where.top)
    for operation in (Operation.SUBTRACT, Operation.REFINE):
        found = mask_in_source(sized, mask, operation)
        assert found.box.contains(CUP)
        for x, y in ((50, 60), (51, 61), (90, 100), (129, 129)):
            at = affine.apply(x + 0.5, y + 0.5)
            column, row = floor(at[0]) - where.left, floor(at[1]) - where.top
            was = found.pixels.data[(y - found.top) * found.pixels.width + x - found.left]
            assert was == values[row * where.width + column]


def test_a_mask_far_from_a_sized_object_marks_nothing(cup: DocumentObject) -> None:
    mask = Placed(full_mask(CUP.size), 5000, 100)
    found = mask_in_source(replace(cup, affine=SIZED), mask, Operation.SUBTRACT)
    assert mask_bounds(found.pixels) is None
    empty = Placed(Pixels(9, 9, GREY, Depth.U8, bytes(81)), 90, 90)
    assert mask_in_source(replace(cup, affine=SIZED), empty, Operation.REFINE) is empty


def test_an_object_is_where_its_last_result_shows_it(host: Any, cup: DocumentObject) -> None:
    settled = replace(cup, affine=DRAGGED, settled=DRAGGED)
    sized = report(SizedObject("jar", Affine()), SizedObject("cup", SIZED))
    assert as_shown(shown_by(host, settled, sized), settled).affine == SIZED
    assert as_shown(shown_by(host, settled, sized, report()), settled).affine == DRAGGED
    assert as_shown(shown_by(host, settled, report(), sized), settled).affine == SIZED
    dragged_anew = replace(settled, affine=Affine.translation(1, 1))
    assert as_shown(shown_by(host, settled, sized), dragged_anew) is dragged_anew
    assert as_shown(shown_by(host, settled), settled) is settled
