"""What each kind of correction does to the object, its neighbours and its parts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from corrected_objects import (
    HEIGHT,
    LEFT,
    RIGHT,
    WIDTH,
    area,
    at,
    check_invariants,
    correct,
    disc,
    source,
    taken_apart,
)
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.errors import BadEdit


def test_what_is_added_leaves_its_neighbour() -> None:
    picture = source()
    before = taken_apart(picture)
    left, right = at(before, LEFT), at(before, RIGHT)
    after = correct(picture, before, Operation.ADD, left, mask=disc(*RIGHT, 10))
    assert area(after, left) > area(before, left)
    assert area(after, right) < area(before, right)
    back = correct(picture, after, Operation.SUBTRACT, at(after, LEFT), mask=disc(*RIGHT, 10))
    assert area(back, right) == area(before, right)


def test_an_object_of_which_nothing_is_left_is_gone() -> None:
    picture = source()
    before = taken_apart(picture)
    right = at(before, RIGHT)
    whole = disc(*RIGHT, 40)
    after = correct(picture, before, Operation.ADD, at(before, LEFT), mask=whole)
    assert right.object_id not in {item.object_id for item in after}
    check_invariants(picture, after)


def test_merge_keeps_the_largest_and_split_by_pieces_undoes_it() -> None:
    picture = source()
    before = taken_apart(picture)
    left, right = at(before, LEFT), at(before, RIGHT)
    merged = correct(picture, before, Operation.MERGE, right, left)
    check_invariants(picture, merged)
    assert len(merged) == len(before) - 1
    assert at(merged, RIGHT).object_id == at(merged, LEFT).object_id == left.object_id
    split = correct(picture, merged, Operation.SPLIT, at(merged, LEFT))
    check_invariants(picture, split)
    assert len(split) == len(before)
    assert at(split, LEFT).object_id != at(split, RIGHT).object_id


def test_a_hole_is_filled_but_a_part_keeps_its_place() -> None:
    picture = source()
    before = taken_apart(picture)
    cut = correct(picture, before, Operation.EXTRACT, mask=disc(*LEFT, 8))
    part = at(cut, LEFT)
    left = at(cut, (LEFT[0] + 18, LEFT[1]))
    assert part.parent == left.object_id
    with pytest.raises(BadEdit, match="no holes"):
        correct(picture, cut, Operation.FILL_HOLES, left)
    loose = tuple(replace(x, parent="") if x is part else x for x in cut)
    filled = correct(picture, loose, Operation.FILL_HOLES, left)
    check_invariants(picture, filled)
    assert at(filled, LEFT).object_id == left.object_id


def test_background_is_promoted_and_demoted() -> None:
    picture = source()
    before = taken_apart(picture)
    grounds = tuple(item for item in before if item.is_background)
    with pytest.raises(BadEdit, match="Nothing would be left behind"):
        correct(picture, before, Operation.PROMOTE, *grounds)
    left = at(before, LEFT)
    demoted = correct(picture, before, Operation.DEMOTE, left)
    check_invariants(picture, demoted)
    assert at(demoted, LEFT).is_background
    marks = [item.is_background for item in demoted]
    assert marks == sorted(marks, reverse=True)  # backgrounds first
    back = correct(picture, demoted, Operation.PROMOTE, at(demoted, LEFT))
    check_invariants(picture, back)
    assert not at(back, LEFT).is_background


def test_another_order_is_solved_anew() -> None:
    picture = source()
    before = taken_apart(picture)
    grown = correct(picture, before, Operation.ADD, at(before, LEFT), mask=disc(80, 56, 14))
    behind = [item for item in grown if item.is_background]
    order = (*behind, *reversed([item for item in grown if item not in behind]))
    after = correct(picture, grown, Operation.REORDER, *order)
    check_invariants(picture, after)
    assert [item.object_id for item in after] == [item.object_id for item in order]


def test_similar_gives_back_what_looks_alike() -> None:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    rgba = np.array(array_of(source()))
    rgba[(columns - 100) ** 2 + (rows - 100) ** 2 < 14**2, :3] = (230, 204, 51)
    picture = pixels_of(rgba)
    objects = taken_apart(picture)
    found = correct(picture, objects, Operation.SIMILAR, at(objects, LEFT))
    names = {item.object_id for item in found}
    assert names == {at(objects, LEFT).object_id, at(objects, (100, 100)).object_id}


def test_a_hidden_part_is_guessed_behind_the_object() -> None:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    rgba = np.array(array_of(source()))
    rgba[(abs(columns - 45) < 8) & (rows > 20) & (rows < 100), :3] = (20, 20, 20)
    picture = pixels_of(rgba)
    objects = taken_apart(picture)
    bar, halves = at(objects, LEFT), {at(objects, x).object_id for x in ((28, 60), (62, 60))}
    merged = objects
    if len(halves) == 2:
        both = [x for x in objects if x.object_id in halves]
        merged = correct(picture, objects, Operation.MERGE, *both)
    disc_now = at(merged, (28, 60))
    order = [x for x in merged if x.object_id not in (bar.object_id, disc_now.object_id)]
    order += [disc_now, at(merged, LEFT)]
    ready = correct(picture, merged, Operation.REORDER, *order)
    after = correct(picture, ready, Operation.HIDDEN, at(ready, (28, 60)))
    (guess,) = set(x.object_id for x in after) - set(x.object_id for x in ready)
    hidden = next(item for item in after if item.object_id == guess)
    assert hidden.parent == disc_now.object_id
    place = [item.object_id for item in after]
    assert place.index(guess) == place.index(disc_now.object_id) - 1
    box = hidden.layer.box
    centre = array_of(hidden.layer.pixels)[LEFT[1] - box.top, LEFT[0] - box.left]
    assert np.abs(centre[:3].astype(int) - (230, 204, 51)).max() < 20
    assert centre[3] == 255
    with pytest.raises(BadEdit, match="Nothing in front"):
        correct(picture, ready, Operation.HIDDEN, at(ready, RIGHT))
