"""Edits of element sets: what moves, what goes, and what is refused."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.elements.element_set import (
    ElementSet,
    deleted,
    duplicated,
    empty_set,
    grouped,
    moved,
    pasted,
    rotated,
    scaled,
    transformed,
    within_frame,
    without_covered,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine


def board(side: int = 4) -> ElementSet:
    """side x side square elements that tile the picture; the code of each is its number."""
    steps = (torch.arange(side) + 0.5) / side
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    size = torch.full_like(x, 1 / side)
    places = torch.stack((x, y, size, size), dim=2).flatten(0, 1)
    codes = torch.arange(side * side, dtype=torch.float32)[:, None].expand(-1, 3)
    return ElementSet(codes.clone(), places, ("",) * side * side)


def left_half(size: int = 8) -> torch.Tensor:
    mask = torch.zeros(size, size, dtype=torch.bool)
    mask[:, : size // 2] = True
    return mask


def test_groups_follow_the_frontmost_mask_over_a_centroid() -> None:
    top = torch.zeros(8, 8, dtype=torch.bool)
    top[:2] = True
    found = grouped(board(), [("left", left_half()), ("top", top)])
    assert found.groups[:4] == ("top",) * 4
    assert found.groups[4:8] == ("left", "left", "", "")
    assert int(found.of("left", "top").sum()) == 10


def test_an_object_smaller_than_an_element_gets_the_nearest() -> None:
    speck = torch.zeros(64, 64, dtype=torch.bool)
    speck[2, 20] = True
    assert grouped(board(), [("speck", speck)]).groups.index("speck") == 1
    assert "gone" not in grouped(board(), [("gone", speck & False)]).groups


def test_no_object_takes_the_only_element_of_another() -> None:
    whole = torch.ones(8, 8, dtype=torch.bool)
    one = board(1)
    assert grouped(one, [("first", whole), ("second", whole & False)]).groups == ("first",)
    assert grouped(empty_set(3), [("first", whole)]).groups == ()


def test_moving_changes_places_and_never_contents() -> None:
    found = grouped(board(), [("left", left_half())])
    after = moved(found, found.of("left"), 0.5, -0.25)
    assert torch.equal(after.codes, found.codes)
    assert torch.allclose(after.places[0], torch.tensor([0.625, -0.125, 0.25, 0.25]))
    assert torch.equal(after.places[3], found.places[3])


def test_scaling_is_about_the_middle_and_scales_boxes() -> None:
    found = board(2)
    after = scaled(found, torch.tensor([True, True, False, False]), 2.0)
    assert torch.allclose(after.places[0], torch.tensor([0.0, 0.25, 1.0, 1.0]))
    assert torch.allclose(after.places[1], torch.tensor([1.0, 0.25, 1.0, 1.0]))
    assert torch.equal(after.places[2:], found.places[2:])


def test_a_quarter_turn_exchanges_width_and_height() -> None:
    one = ElementSet(torch.zeros(1, 3), torch.tensor([[0.3, 0.4, 0.2, 0.1]]), ("",))
    after = rotated(one, torch.tensor([True]), 90.0)
    assert torch.allclose(after.places, torch.tensor([[0.3, 0.4, 0.1, 0.2]]), atol=1e-6)
    two = board(2)
    turned = rotated(two, torch.ones(4, dtype=torch.bool), 90.0)
    assert torch.allclose(turned.places[0, :2], two.places[1, :2], atol=1e-6)


@pytest.mark.parametrize("scale", [0.0, 0.009, 101.0])
def test_scales_out_of_bounds_are_refused(scale: float) -> None:
    with pytest.raises(BadEdit, match="out of bounds"):
        scaled(board(), torch.ones(16, dtype=torch.bool), scale)


def test_of_a_hundredfold_element_the_part_in_the_picture_is_shown() -> None:
    after = within_frame(scaled(board(), torch.ones(16, dtype=torch.bool), 100.0))
    assert len(after) == 4  # the four around the middle; the rest have left the picture
    assert torch.allclose(after.places[0], torch.tensor([0.25, 0.25, 0.5, 0.5]), atol=1e-5)
    assert len(within_frame(moved(board(), torch.ones(16, dtype=torch.bool), 3.0, 0.0))) == 0


def test_deleting_everything_leaves_an_empty_set() -> None:
    found = deleted(board(), torch.ones(16, dtype=torch.bool))
    assert len(found) == 0
    assert found.codes.shape == (0, 3)
    assert len(deleted(found, torch.zeros(0, dtype=torch.bool))) == 0


def test_what_is_covered_goes_unless_it_stands_in_front() -> None:
    found = grouped(board(), [("left", left_half())])
    box = torch.tensor([[0.5, 0.125, 0.5, 0.2]])
    assert len(without_covered(found, box)) == 14
    kept = without_covered(found, box, standing=("left",))
    assert len(kept) == 15
    assert int(kept.of("left").sum()) == 8


def test_a_copy_covers_what_is_under_it() -> None:
    found = board()
    which = torch.zeros(16, dtype=torch.bool)
    which[0] = True
    after = duplicated(found, which, Affine.translation(0.5, 0.5))
    assert len(after) == 16
    assert torch.equal(after.codes[-1], found.codes[0])
    assert 10.0 not in after.codes[:, 0]


def test_pasting_brings_elements_of_another_picture() -> None:
    other = ElementSet(torch.full((2, 3), 7.0), board(2).places[:2], ("cat", "cat"))
    after = pasted(board(), other, Affine.scaling(0.5, 0.5))
    assert len(after) == 16
    assert after.groups[-2:] == ("cat", "cat")
    assert torch.allclose(after.places[-2:, 2], torch.tensor([0.25, 0.25]))


def test_five_thousand_elements_are_refused_in_a_sentence() -> None:
    with pytest.raises(BadEdit, match="at most 256 elements, not 5000") as caught:
        ElementSet(torch.zeros(5000, 3), torch.zeros(5000, 4), ("",) * 5000)
    assert caught.value.hint
    crowd = ElementSet(torch.zeros(250, 3), torch.full((250, 4), 0.9), ("",) * 250)
    with pytest.raises(BadEdit, match="at most 256"):
        pasted(crowd, board(), Affine.scaling(0.5, 0.5))


def test_numbers_that_are_none_are_refused() -> None:
    with pytest.raises(BadEdit, match="not a number"):
        ElementSet(torch.zeros(1, 3), torch.tensor([[0.1, torch.nan, 0.1, 0.1]]), ("",))
    with pytest.raises(BadEdit, match="not of one length"):
        ElementSet(torch.zeros(2, 3), torch.zeros(1, 4), ("",))
    with pytest.raises(BadEdit, match="out of bounds"):
        transformed(board(), torch.ones(16, dtype=torch.bool), Affine(a=float("nan")))
