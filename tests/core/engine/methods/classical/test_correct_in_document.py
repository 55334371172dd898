"""Corrections of a document's objects, sent as windows: the partition and the picture survive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import array_of, inside_of, pixels_of
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    with_objects,
    with_placements,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import found_objects
from intarsia.core.state.planning.corrections import (
    CorrectionRequest,
    correct_edit,
    is_up_to_date,
    partition_of,
    with_correction,
    with_group,
    without_group,
)
from intarsia.core.state.planning.plans import plan_settle
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import EDIT_CLASSES, Edit, Segment, new_id
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, FoundObject, ObjectReady
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed

SIZE = Size(520, 300)
DISCS = ((80, 80, 40), (230, 150, 50), (420, 200, 45), (400, 60, 30))
COLOURS = ((230, 60, 40), (40, 60, 220), (240, 220, 60), (20, 150, 60))


class Bench:
    """A document with the picture taken apart, and an engine that corrects it."""

    cancelled = False

    def __init__(self) -> None:
        self.store = PixelStore()
        rgba = np.full((SIZE.height, SIZE.width, 4), 255, np.uint8)
        y, x = np.mgrid[: SIZE.height, : SIZE.width]
        rgba[..., :3] = np.stack([120 + x / 60, 130 + y / 60, 110 + 0 * x], axis=2)
        for (cx, cy, radius), colour in zip(DISCS, COLOURS, strict=True):
            rgba[(x - cx) ** 2 + (y - cy) ** 2 < radius**2, :3] = colour
        self.source = pixels_of(rgba)
        plane = self.store.put(self.source)
        layer = Layer("original", "Original", LayerKind.ORIGINAL, plane, SIZE.box)
        document = Document("doc", SIZE, Depth.U8, (layer,))
        found = self.run(Segment(id=new_id(), picture=plane))
        self.document = with_objects(document, found_objects(found, self.store))

    def picture(self, sha256: str) -> Pixels:
        return self.store.get(sha256)

    def read(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        return self.source.crop(box)

    def run(self, edit: Edit) -> list[FoundObject]:
        """The answer of an edit that has been through the wire's text."""
        events: list[AnyEvent] = []
        text, planes = to_text(edit)
        again = from_text(text, planes, EDIT_CLASSES)
        Runner(built_in()).run(again, self, events.append)
        return [event.found for event in events if isinstance(event, ObjectReady)]

    def correct(self, wish: CorrectionRequest) -> Correct:
        edit = correct_edit(self.document, self.store, self.read, wish)
        assert is_up_to_date(self.document, edit, self.store)
        objects = with_correction(self.document, self.store, edit, self.run(edit))
        self.document = with_objects(self.document, objects)
        return edit

    def at(self, x: int, y: int) -> DocumentObject:
        (owner,) = (item for item in partition_of(self.document) if self.owns(item, x, y))
        return owner

    def owns(self, item: DocumentObject, x: int, y: int) -> bool:
        inside = inside_of(self.store.get(item.mask))
        column, row = x - item.box.left, y - item.box.top
        rows, columns = inside.shape
        return 0 <= row < rows and 0 <= column < columns and bool(inside[row, column])

    def check(self) -> None:
        """One owner a pixel; all layers laid back to front are the picture."""
        count = np.zeros((SIZE.height, SIZE.width), int)
        canvas = np.zeros((SIZE.height, SIZE.width, 3))
        for item in partition_of(self.document):
            box = item.box
            part = np.s_[box.top : box.bottom, box.left : box.right]
            count[part] += inside_of(self.store.get(item.mask))
            rgba = array_of(self.store.get(item.layer)).astype(float)
            alpha = rgba[..., 3:] / 255
            canvas[part] = np.rint(rgba[..., :3] * alpha + canvas[part] * (1 - alpha))
        assert (count == 1).all()
        assert np.abs(canvas - array_of(self.source)[..., :3]).max() <= 1


@pytest.fixture
def bench() -> Bench:
    return Bench()


def stroke(x: int, y: int, width: int, height: int) -> Placed:
    return Placed(pixels_of(np.full((height, width), 255, np.uint8)), x, y)


def test_every_correction_keeps_the_partition_and_the_picture(bench: Bench) -> None:
    bench.check()
    red, blue = bench.at(80, 80).id, bench.at(230, 150).id
    wishes = [
        CorrectionRequest(Operation.ADD, (red,), stroke(110, 70, 60, 20)),
        CorrectionRequest(Operation.SUBTRACT, (blue,), stroke(220, 90, 25, 40)),
        CorrectionRequest(Operation.GROW, (red,), amount=6),
        CorrectionRequest(Operation.SMOOTH, (red,), amount=10),
        CorrectionRequest(Operation.SHRINK, (blue,), amount=3),
        CorrectionRequest(Operation.FEATHER, (blue,), amount=5),
        CorrectionRequest(Operation.SPLIT, (red,), stroke(84, 20, 3, 160)),
        CorrectionRequest(Operation.EXTRACT, (), stroke(300, 20, 40, 50), name="Sky"),
        CorrectionRequest(Operation.MERGE, (red, blue)),
        CorrectionRequest(Operation.DEMOTE, (blue,)),
        CorrectionRequest(Operation.PROMOTE, (blue,)),
    ]
    for wish in wishes:
        bench.correct(wish)
        bench.check()
    assert any(item.name == "Sky" for item in bench.document.objects)


def test_the_window_follows_the_stroke_and_not_the_object(bench: Bench) -> None:
    ground = next(item for item in bench.document.objects if item.is_background)
    edit = bench.correct(CorrectionRequest(Operation.ADD, (ground.id,), stroke(70, 70, 10, 10)))
    assert edit.window.box.size.pixels < SIZE.pixels / 4
    bench.check()
    assert bench.at(75, 75).id == ground.id


def test_an_object_far_away_is_neither_sent_nor_changed(bench: Bench) -> None:
    far = bench.at(420, 200)
    edit = bench.correct(CorrectionRequest(Operation.GROW, (bench.at(80, 80).id,), amount=3))
    assert far.id not in {item.object_id for item in edit.objects}
    assert bench.document.object(far.id) == far


def test_taking_all_of_an_object_is_refused_and_nothing_changes(bench: Bench) -> None:
    before = bench.document
    with pytest.raises(BadEdit, match="Nothing of the object would be left"):
        bench.correct(
            CorrectionRequest(Operation.SUBTRACT, (bench.at(80, 80).id,), stroke(20, 20, 130, 130))
        )
    assert bench.document == before


def test_a_moved_object_must_be_settled_again_when_its_pixels_change(bench: Bench) -> None:
    away = Affine.translation(30, 0)
    red = bench.at(80, 80)
    moved = replace(red, affine=away, settled=away)
    bench.document = with_objects(
        bench.document, (moved if x.id == red.id else x for x in bench.document.objects)
    )
    bench.correct(CorrectionRequest(Operation.GROW, (red.id,), amount=3))
    now = bench.document.object(red.id)
    assert now.affine == away
    assert now.pending


def test_an_answer_for_other_objects_is_noticed(bench: Bench) -> None:
    red = bench.at(80, 80).id
    edit = correct_edit(
        bench.document, bench.store, bench.read, CorrectionRequest(Operation.GROW, (red,), amount=2)
    )
    bench.correct(CorrectionRequest(Operation.SHRINK, (red,), amount=2))
    assert not is_up_to_date(bench.document, edit, bench.store)


def test_an_order_changes_only_who_covers_whom(bench: Bench) -> None:
    bench.correct(
        CorrectionRequest(Operation.ADD, (bench.at(80, 80).id,), stroke(110, 100, 100, 40))
    )
    red, blue = bench.at(80, 80).id, bench.at(230, 150).id
    ids = [item.id for item in partition_of(bench.document)]
    a, b = ids.index(red), ids.index(blue)
    ids[a], ids[b] = ids[b], ids[a]
    bench.correct(CorrectionRequest(Operation.REORDER, (red,), order=tuple(ids)))
    assert [item.id for item in partition_of(bench.document)] == ids
    bench.check()


def test_a_pasted_object_has_no_neighbours(bench: Bench) -> None:
    red = bench.at(80, 80)
    pasted = replace(red, id="pasted", copied=True)
    bench.document = with_objects(bench.document, (*bench.document.objects, pasted))
    with pytest.raises(BadEdit, match="pasted"):
        bench.correct(CorrectionRequest(Operation.GROW, ("pasted",), amount=3))


def test_what_is_found_takes_the_place_of_the_pieces_inside_it(bench: Bench) -> None:
    red = bench.at(80, 80).id
    most = stroke(50, 40, 100, 90)
    bench.correct(CorrectionRequest(Operation.EXTRACT, (), most, amount=0.6, name="Found"))
    bench.check()
    assert bench.at(80, 80).name == "Found"
    assert red not in {item.id for item in bench.document.objects}


def test_what_is_added_can_take_the_rests_along_and_the_target_stays(bench: Bench) -> None:
    red, blue = bench.at(80, 80).id, bench.at(230, 150).id
    bench.correct(CorrectionRequest(Operation.ADD, (red,), stroke(30, 30, 240, 165), amount=0.6))
    bench.check()
    assert bench.at(80, 80).id == red
    assert blue not in {item.id for item in bench.document.objects}


def test_a_hidden_part_waits_behind_what_covers_it(bench: Bench) -> None:
    bench.correct(CorrectionRequest(Operation.EXTRACT, (), stroke(222, 90, 16, 125), name="Bar"))
    bar = next(item for item in bench.document.objects if item.name == "Bar")
    blue = bench.at(200, 150)
    bench.document = with_objects(
        bench.document, (replace(x, parent="") for x in bench.document.objects)
    )
    bench.correct(CorrectionRequest(Operation.HIDDEN, (blue.id,)))
    bench.check()  # what shows is still shared out, and still the picture
    (guess,) = (item for item in bench.document.objects if item.copied)
    assert (guess.parent, guess.name) == (blue.id, f"Hidden part of {blue.name}")
    assert not guess.pending
    order = [item.id for item in bench.document.objects]
    assert order.index(guess.id) < order.index(blue.id) < order.index(bar.id)
    away = with_placements(bench.document, {bar.id: Affine.translation(80, 0)})
    (plan,) = plan_settle(away, bench.store, bench.read).rearrange
    moved = {item.object_id for item in plan.edit.objects if not item.affine.is_identity}
    assert moved == {bar.id, guess.id}  # the guess is shown as soon as the bar is away


def test_a_group_is_the_largest_and_its_parts(bench: Bench) -> None:
    ids = [bench.at(x, y).id for x, y, _ in DISCS[:3]]
    objects = with_group(bench.document.objects, ids)
    parents = {item.id: item.parent for item in objects if item.id in ids}
    assert parents == {ids[0]: ids[1], ids[1]: "", ids[2]: ids[1]}
    again = without_group(objects, {ids[1]})
    assert all(item.parent == "" for item in again if item.id in ids)
    with pytest.raises(BadEdit):
        with_group(objects, ids[:1])
    with pytest.raises(BadEdit):
        without_group(again, {ids[0]})


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (CorrectionRequest(Operation.GROW), "No object is chosen"),
        (CorrectionRequest(Operation.ADD, ("nobody",), stroke(0, 0, 5, 5)), "no object nobody"),
        (CorrectionRequest(Operation.EXTRACT, (), stroke(900, 900, 5, 5)), "outside the picture"),
        (CorrectionRequest(Operation.EXTRACT, ()), "No object is chosen"),
    ],
)
def test_a_wish_that_makes_no_sense_is_a_sentence(
    bench: Bench, wish: CorrectionRequest, words: str
) -> None:
    with pytest.raises(BadEdit, match=words):
        bench.correct(wish)
