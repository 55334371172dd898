"""Every correction leaves one owner a pixel, and layers that are the picture when laid on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from intarsia.core.engine.methods.classical_correct import corrected_objects
from intarsia.core.engine.methods.classical_segment import found_objects
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.planes import array_of, inside_of, pixels_of
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import Segment, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

HEIGHT, WIDTH = 120, 160
LEFT, RIGHT = (45, 60), (112, 50)  # centres of the two discs, x, y
Found = tuple[FoundObject, ...]


class Holder:
    """A watcher that holds one picture and is never cancelled."""

    cancelled = False

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        pass

    def loading(self, pack: str, done: int, of: int) -> None:
        pass

    def picture(self, sha256: str) -> Pixels:
        return self._picture


def source(dtype: type = np.uint8, top: float = 255, alpha: float = 1.0) -> Pixels:
    """Two discs on a ramp."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    rgba = np.stack([0.4 + x / 900, 0.5 + y / 900, 0.3 + 0 * x, alpha + 0 * x], axis=2)
    rgba[(x - LEFT[0]) ** 2 + (y - LEFT[1]) ** 2 < 26**2, :3] = (0.9, 0.8, 0.2)
    rgba[(x - RIGHT[0]) ** 2 + (y - RIGHT[1]) ** 2 < 22**2, :3] = (0.1, 0.2, 0.8)
    values = rgba * top
    return pixels_of((np.rint(values) if top > 1 else values).astype(dtype))


def taken_apart(picture: Pixels) -> Found:
    edit = Segment(id=new_id(), picture=picture.sha256)
    found = found_objects(edit, RunContext(0, Holder(picture)))
    return tuple(item for item in found if isinstance(item, FoundObject))


def at(objects: Found, point: tuple[int, int]) -> FoundObject:
    """The object that owns a pixel."""
    for item in objects:
        box = item.mask.box
        x, y = point[0] - box.left, point[1] - box.top
        if 0 <= x < box.width and 0 <= y < box.height and inside_of(item.mask.pixels)[y, x]:
            return item
    raise AssertionError(f"nobody owns {point}")


def disc(x: float, y: float, radius: float) -> Pixels:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    inside = (columns - x) ** 2 + (rows - y) ** 2 < radius**2
    return pixels_of(inside.astype(np.uint8) * np.uint8(255))


def correct(
    picture: Pixels,
    objects: Found,
    operation: Operation,
    *targets: FoundObject,
    mask: Pixels | None = None,
    amount: float = 0.0,
) -> Found:
    edit = Correct(
        id=new_id(),
        picture=Size(WIDTH, HEIGHT),
        window=Placed(picture, 0, 0),
        operation=operation,
        objects=objects,
        targets=tuple(item.object_id for item in targets),
        mask=mask,
        amount=amount,
    )
    edit.check()
    found = corrected_objects(edit, RunContext(0, Holder(picture)))
    return tuple(item for item in found if isinstance(item, FoundObject))


def owners(objects: Found) -> np.ndarray:
    """(H, W) how many objects own each pixel."""
    count = np.zeros((HEIGHT, WIDTH), int)
    for item in objects:
        box = item.mask.box
        count[box.top : box.bottom, box.left : box.right] += inside_of(item.mask.pixels)
    return count


def laid(picture: Pixels, objects: Found) -> np.ndarray:
    """(H, W, 3) all layers back to front, in the units of the picture."""
    canvas = np.zeros((HEIGHT, WIDTH, 3))
    top = {"u8": 255.0, "u16": 65535.0, "f32": 1.0}[picture.depth.value]
    for item in objects:
        box, rgba = item.layer.box, array_of(item.layer.pixels).astype(float)
        view = canvas[box.top : box.bottom, box.left : box.right]
        alpha = rgba[..., 3:] / top
        mixed = rgba[..., :3] * alpha + view * (1 - alpha)
        view[...] = np.rint(mixed) if top > 1 else mixed
    return canvas


def check_invariants(picture: Pixels, objects: Found) -> None:
    assert (owners(objects) == 1).all()
    assert len({item.object_id for item in objects}) == len(objects)
    level = 1e-3 if picture.depth.value == "f32" else 1
    difference = np.abs(laid(picture, objects) - array_of(picture)[..., :3]).max()
    assert difference <= level
    for item in objects:
        assert item.mask.box == item.layer.box


def spread(item: FoundObject) -> np.ndarray:
    """(H, W, 4) a layer alone; black where it does not show."""
    out = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    box, rgba = item.layer.box, array_of(item.layer.pixels)
    out[box.top : box.bottom, box.left : box.right] = rgba * (rgba[..., 3:] > 0)
    return out


def upright(x: int) -> Pixels:
    """A stroke from top to bottom."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[:, x : x + 3] = 255
    return pixels_of(mask)


PLAIN = [
    (Operation.ADD, {"mask": disc(75, 60, 12)}),
    (Operation.SUBTRACT, {"mask": disc(60, 60, 12)}),
    (Operation.GROW, {"amount": 5.0}),
    (Operation.SHRINK, {"amount": 4.0}),
    (Operation.FEATHER, {"amount": 6.0}),
    (Operation.SMOOTH, {"amount": 8.0}),
    (Operation.SPLIT, {"mask": upright(44)}),
    (Operation.EXTRACT, {"mask": disc(45, 60, 9)}),
]  # fmt: skip


@pytest.mark.parametrize("picture", [source(), source(np.uint16, 65535), source(np.float32, 1.0)])
@pytest.mark.parametrize(("operation", "how"), PLAIN, ids=[item[0].value for item in PLAIN])
def test_one_owner_a_pixel_and_the_layers_are_the_picture(
    picture: Pixels, operation: Operation, how: dict[str, object]
) -> None:
    before = taken_apart(picture)
    check_invariants(picture, before)
    after = correct(picture, before, operation, at(before, LEFT), **how)
    check_invariants(picture, after)
    assert after != before


def area(objects: Found, item: FoundObject) -> int:
    same = next((x for x in objects if x.object_id == item.object_id), None)
    return 0 if same is None else int(inside_of(same.mask.pixels).sum())


def test_many_corrections_in_a_row_do_not_drift() -> None:
    picture = source()
    objects = taken_apart(picture)
    for step in range(8):
        target = at(objects, LEFT)
        objects = correct(picture, objects, Operation.GROW, target, amount=3.0)
        objects = correct(picture, objects, Operation.SHRINK, at(objects, LEFT), amount=3.0)
        objects = correct(
            picture, objects, Operation.ADD, at(objects, LEFT), mask=disc(70 + step, 60, 5)
        )
        check_invariants(picture, objects)


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
    order = (grown[0], *reversed(grown[1:]))
    after = correct(picture, grown, Operation.REORDER, *order)
    check_invariants(picture, after)
    assert [item.object_id for item in after] == [item.object_id for item in order]


def test_what_is_far_from_the_correction_keeps_its_layer_to_the_bit() -> None:
    picture = source()
    before = taken_apart(picture)
    right = at(before, RIGHT)
    after = correct(picture, before, Operation.SUBTRACT, at(before, LEFT), mask=disc(28, 60, 8))
    same = next(item for item in after if item.object_id == right.object_id)
    np.testing.assert_array_equal(spread(same), spread(right))


def test_a_feathered_border_fades_and_stays_where_nothing_changes() -> None:
    picture = source()
    before = taken_apart(picture)
    soft = correct(picture, before, Operation.FEATHER, at(before, LEFT), amount=8.0)
    alpha = array_of(at(soft, LEFT).layer.pixels)[..., 3]
    partly = ((alpha > 20) & (alpha < 235)).sum()
    was = array_of(at(before, LEFT).layer.pixels)[..., 3]
    assert partly > 2 * ((was > 20) & (was < 235)).sum()
    after = correct(picture, soft, Operation.ADD, at(soft, LEFT), mask=disc(20, 60, 5))
    kept = array_of(at(after, LEFT).layer.pixels)[..., 3]
    assert ((kept > 20) & (kept < 235)).sum() > 0.5 * partly


def test_a_transparent_picture_stays_as_transparent() -> None:
    picture = source(alpha=0.5)
    before = taken_apart(picture)
    after = correct(picture, before, Operation.GROW, at(before, LEFT), amount=4.0)
    assert (owners(after) == 1).all()
    for item in after:
        assert array_of(item.layer.pixels)[..., 3].max() <= 128


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
