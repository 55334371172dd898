"""From a person's moves to edits: who is taken along, which window is sent, what is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
    with_object,
    with_result,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.planning.plans import (
    ALLOWED_MARGIN_PX,
    changed_box,
    complete_edit,
    paint_edit,
    plan_settle,
    repaint_edit,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

SIZE = Size(2000, 1200)
FAR = Affine.translation(0, 40)


class EditedPicture:
    """A document with three objects: two close together, one far away."""

    def __init__(self) -> None:
        self.store = PixelStore()
        self.reads: list[tuple[Box, tuple[str, ...]]] = []
        original = Layer("original", "Original", LayerKind.ORIGINAL, "source", SIZE.box)
        boxes = {"near": Box(100, 100, 60, 60), "beside": Box(200, 110, 60, 60)}
        boxes["far"] = Box(1700, 900, 80, 80)
        things = tuple(self._thing(name, box) for name, box in boxes.items())
        self.document = Document("doc", SIZE, Depth.U8, (original,), objects=things)

    def _thing(self, name: str, box: Box) -> DocumentObject:
        plane = Pixels(
            box.width, box.height, RGBA, Depth.U8, b"\x80" * (box.width * box.height * 4)
        )
        mask = blank(box.size, GREY)
        return DocumentObject(name, name, self.store.put(plane), self.store.put(mask), box)

    def read(self, box: Box, layers: Sequence[Layer]) -> Pixels:
        self.reads.append((box, tuple(layer.name for layer in layers)))
        return blank(box.size)

    def place(self, name: str, affine: Affine | None) -> None:
        self.document = with_object(self.document, name, lambda o: replace(o, affine=affine))

    def settle(self, edit_id: str, names: Sequence[str]) -> None:
        """Pretend that an edit has answered with one fill a name."""
        layers = [
            Layer(
                f"{edit_id}-{n}",
                f"fill {n}",
                LayerKind.FILL,
                "p",
                SIZE.box,
                edit_id=edit_id,
                object_id=n,
            )
            for n in names
        ]
        stored = StoredEdit(edit_id, "rearrange", "{}", ())
        shown = [(n, self.document.object(n).affine) for n in names]
        self.document = with_result(self.document, stored, layers, settled=shown)


@pytest.fixture
def picture() -> EditedPicture:
    return EditedPicture()


def test_nothing_pending_needs_no_edit(picture: EditedPicture) -> None:
    plan = plan_settle(picture.document, picture.store, picture.read)
    assert plan.rearrange == ()
    assert plan.reverted == ()


def test_a_move_takes_its_neighbour_along_as_occluder_only(picture: EditedPicture) -> None:
    picture.place("near", FAR)
    (plan,) = plan_settle(picture.document, picture.store, picture.read).rearrange
    placements = {p.object_id: p.affine for p in plan.edit.objects}
    assert placements["near"] == FAR
    assert "far" not in placements
    assert plan.settled == (("near", FAR),)


def test_the_window_holds_old_and_new_place_with_their_margin(picture: EditedPicture) -> None:
    picture.place("near", FAR)
    (plan,) = plan_settle(picture.document, picture.store, picture.read).rearrange
    item = picture.document.object("near")
    need = item.touched_box.grown(ALLOWED_MARGIN_PX).intersection(SIZE.box)
    assert plan.edit.window.box.contains(need)
    plan.edit.check()


def test_objects_far_apart_become_two_edits_and_close_ones_one(picture: EditedPicture) -> None:
    for name in ("near", "beside", "far"):
        picture.place(name, FAR)
    plans = plan_settle(picture.document, picture.store, picture.read).rearrange
    assert [sorted(i for i, _ in plan.settled) for plan in plans] == [["beside", "near"], ["far"]]


def test_a_second_move_replaces_the_first_result_and_reads_below_it(picture: EditedPicture) -> None:
    picture.place("near", FAR)
    picture.settle("e1", ["near"])
    picture.place("near", Affine.translation(10, 0))
    (plan,) = plan_settle(picture.document, picture.store, picture.read).rearrange
    assert plan.superseded == ("e1",)
    assert picture.reads[-1][1] == ("Original",)


def test_an_object_put_back_only_loses_its_result(picture: EditedPicture) -> None:
    picture.place("near", FAR)
    picture.settle("e1", ["near"])
    picture.place("near", Affine())
    plan = plan_settle(picture.document, picture.store, picture.read)
    assert plan.rearrange == ()
    assert plan.reverted == ("e1",)


def test_a_deleted_object_is_sent_with_no_placement(picture: EditedPicture) -> None:
    picture.place("far", None)
    (plan,) = plan_settle(picture.document, picture.store, picture.read).rearrange
    assert [p.affine for p in plan.edit.objects] == [None]


def test_a_hidden_object_stays_out_of_the_edit(picture: EditedPicture) -> None:
    picture.place("near", FAR)
    picture.document = with_object(picture.document, "near", lambda o: replace(o, visible=False))
    assert plan_settle(picture.document, picture.store, picture.read).rearrange == ()


def mask(box: Box) -> Placed:
    return Placed(
        Pixels(box.width, box.height, GREY, Depth.U8, b"\xff" * box.size.pixels), box.left, box.top
    )


def test_a_region_sends_its_window_only(picture: EditedPicture) -> None:
    edit = complete_edit(picture.document, picture.read, mask(Box(900, 600, 50, 40)))
    edit.check()
    assert edit.window.box.contains(Box(900, 600, 50, 40))
    assert edit.window.pixels.size.pixels < SIZE.pixels / 10
    assert edit.region.data.count(255) == 50 * 40


def test_a_region_half_off_the_canvas_is_clipped(picture: EditedPicture) -> None:
    edit = complete_edit(picture.document, picture.read, mask(Box(-20, -20, 40, 40)))
    edit.check()
    assert edit.region.data.count(255) == 20 * 20


@pytest.mark.parametrize("box", [Box(-100, 0, 50, 50), Box(3000, 0, 10, 10)])
def test_a_region_off_the_canvas_is_refused(picture: EditedPicture, box: Box) -> None:
    with pytest.raises(BadEdit, match="outside the picture"):
        complete_edit(picture.document, picture.read, mask(box))


def test_an_empty_region_is_refused(picture: EditedPicture) -> None:
    empty = Placed(blank(Size(20, 20), GREY), 0, 0)
    with pytest.raises(BadEdit, match="region is empty"):
        paint_edit(picture.document, picture.read, empty, blank(Size(5, 5)))


def test_a_redrawn_map_sends_the_part_around_the_change(picture: EditedPicture) -> None:
    before = blank(SIZE, GREY, Depth.U16)
    data = bytearray(before.data)
    for y in range(700, 710):
        at = (y * SIZE.width + 1000) * 2
        data[at : at + 60] = b"\x01\x00" * 30
    after = Pixels(SIZE.width, SIZE.height, GREY, Depth.U16, bytes(data))
    assert changed_box(before, after) == Box(1000, 700, 30, 10)
    edit = repaint_edit(picture.document, picture.read, before, after)
    edit.check()
    assert edit.window.box.contains(Box(1000, 700, 30, 10))
    assert edit.before.size == edit.window.pixels.size


def test_an_unchanged_map_and_a_map_of_another_size_are_refused(picture: EditedPicture) -> None:
    same = blank(SIZE, GREY)
    with pytest.raises(BadEdit, match="not changed"):
        repaint_edit(picture.document, picture.read, same, same)
    with pytest.raises(BadEdit, match="the picture is 2000 x 1200"):
        repaint_edit(picture.document, picture.read, same, blank(Size(5, 5), GREY))
