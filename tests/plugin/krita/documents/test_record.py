"""What of a Krita document is alive: moved, resized, hidden, deleted and undone nodes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.state.document.document import DocumentObject, Layer, LayerKind, StoredEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth
from intarsia.plugin.krita.documents.record import (
    KEPT_DEAD,
    DocumentRecord,
    MapNode,
    NodeState,
    ObjectNode,
    ObjectSet,
    ResultGroup,
    Settled,
    live_document,
    outdated,
    placement,
    with_classes,
    with_result_group,
)

SIZE = Size(100, 80)
BOX = Box(10, 20, 30, 20)


def entry(object_id: str, *, parent: str = "", is_background: bool = False) -> ObjectNode:
    item = DocumentObject(
        object_id, object_id, "layer", "mask", BOX, parent=parent, is_background=is_background
    )
    return ObjectNode(item, f"node-{object_id}", BOX, 0, 0)


def record(*entries: ObjectNode) -> DocumentRecord:
    return DocumentRecord("document", SIZE, Depth.U8, sets=(ObjectSet("set", entries),))


def states(*entries: ObjectNode, **changed: NodeState) -> dict[str, NodeState]:
    still = {x.node: NodeState(BOX) for x in entries}
    return {"set": NodeState(SIZE.box)} | still | {f"node-{k}": v for k, v in changed.items()}


def test_a_node_that_stands_still_leaves_its_object_where_it_was() -> None:
    cup = entry("cup")
    (found,) = live_document(record(cup), states(cup), SIZE).objects
    assert found == cup.object


def test_objects_are_given_a_class_and_lose_it() -> None:
    cup, jar = entry("cup"), entry("jar")
    named = with_classes(record(cup, jar), {"cup": 41, "nobody": 3})
    found = live_document(named, states(cup, jar), SIZE).objects
    assert [x.category for x in found] == [41, None]
    again = live_document(with_classes(named, {"cup": None}), states(cup, jar), SIZE).objects
    assert [x.category for x in again] == [None, None]


def test_a_moved_node_moves_its_object() -> None:
    cup = entry("cup")
    now = NodeState(BOX.moved(7, -3), left=7, top=-3, opacity=0.5)
    (found,) = live_document(record(cup), states(cup, cup=now), SIZE).objects
    assert found.affine == Affine.translation(7, -3)
    assert found.opacity == 0.5
    assert found.pending


def test_a_resized_node_is_measured_by_its_bounds() -> None:
    affine = placement(entry("cup"), NodeState(Box(0, 0, 60, 40)))
    assert affine is not None
    assert affine.bounds(BOX) == Box(0, 0, 60, 40)


def test_a_transform_mask_acts_after_the_shift_of_its_layer() -> None:
    now = NodeState(Box(0, 0, 9, 9), left=5, top=0, matrix=Affine.scaling(2, 2))
    affine = placement(entry("cup"), now)
    assert affine is not None
    assert affine.apply(10, 20) == (30, 40)


@pytest.mark.parametrize("gone", [None, NodeState(Box(0, 0, 0, 0))])
def test_a_deleted_or_emptied_node_deletes_its_object(gone: NodeState | None) -> None:
    cup = entry("cup")
    nodes = states(cup)
    del nodes[cup.node]
    if gone is not None:
        nodes[cup.node] = gone
    (found,) = live_document(record(cup), nodes, SIZE).objects
    assert found.affine is None
    assert found.pending


def test_a_hidden_node_hides_its_object_and_keeps_it() -> None:
    cup = entry("cup")
    (found,) = live_document(
        record(cup), states(cup, cup=NodeState(BOX, visible=False)), SIZE
    ).objects
    assert not found.visible
    assert not found.pending


def test_a_part_goes_along_with_its_whole_unless_it_was_moved_itself() -> None:
    cup, handle, spoon = entry("cup"), entry("handle", parent="cup"), entry("spoon", parent="cup")
    nodes = states(
        cup,
        handle,
        spoon,
        cup=NodeState(BOX.moved(5, 0)),
        spoon=NodeState(BOX.moved(0, 9)),
    )
    found = {x.id: x.affine for x in live_document(record(cup, handle, spoon), nodes, SIZE).objects}
    assert found["handle"] == Affine.translation(5, 0)
    assert found["spoon"] == Affine.translation(0, 9)


def test_on_a_cropped_canvas_nothing_is_hidden_and_a_new_record_begins() -> None:
    cup = entry("cup")
    stored = StoredEdit("edit", "complete", "{}", ())
    fill = Layer("fill", "fill", LayerKind.FILL, "plane", BOX, edit_id="edit")
    whole = with_result_group(record(cup), ResultGroup("group", stored, (fill,)))
    nodes, cropped = {**states(cup), "group": NodeState(BOX)}, Size(60, 80)
    now = live_document(whole, nodes, cropped)
    assert (now.objects, now.edits, outdated(whole, nodes, now)) == ((), (), set())
    assert whole.for_size(SIZE) is whole
    anew = whole.for_size(cropped)
    assert (anew.size, anew.groups(), anew.left_out()) == (cropped, [], set())


def test_the_plate_stays_whatever_becomes_of_its_node() -> None:
    plate = entry("plate", is_background=True)
    moved = states(plate, plate=NodeState(BOX.moved(5, 5)))
    assert live_document(record(plate), moved, SIZE).objects == (plate.object,)
    assert live_document(record(plate), {"set": NodeState(BOX)}, SIZE).objects == (plate.object,)


def test_an_undone_result_leaves_its_objects_unsettled_and_redo_settles_them() -> None:
    cup = entry("cup")
    there = Affine.translation(7, 0)
    layer = Layer("l", "cup", LayerKind.OBJECT, "p", BOX, edit_id="edit", object_id="cup")
    result = ResultGroup(
        "result", StoredEdit("edit", "rearrange", "{}", ()), (layer,), (Settled("cup", there),)
    )
    kept = replace(record(cup), results=(result,))
    undone = states(cup, cup=NodeState(BOX.moved(7, 0)))
    redone = undone | {"result": NodeState(BOX)}
    assert live_document(kept, undone, SIZE).objects[0].pending
    assert live_document(kept, undone, SIZE).edits == ()
    document = live_document(kept, redone, SIZE)
    assert not document.objects[0].pending
    assert document.layers[1:] == (layer,)


def test_the_latest_set_that_is_there_counts() -> None:
    first, second = entry("cup"), entry("plate")
    both = replace(record(first), sets=(ObjectSet("one", (first,)), ObjectSet("two", (second,))))
    nodes = states(first, second)
    one, two = {"one": NodeState(BOX)}, {"two": NodeState(BOX)}
    assert [x.id for x in live_document(both, nodes | one | two, SIZE).objects] == ["plate"]
    assert [x.id for x in live_document(both, nodes | one, SIZE).objects] == ["cup"]
    assert live_document(both, nodes, SIZE).objects == ()


def test_on_a_canvas_of_another_size_nothing_is_left() -> None:
    cup = entry("cup")
    assert live_document(record(cup), states(cup), Size(100, 81)).objects == ()


def result_of(edit_id: str, object_id: str, *, replaces: tuple[str, ...] = ()) -> ResultGroup:
    layer = Layer("l", "cup", LayerKind.OBJECT, "p", BOX, edit_id=edit_id, object_id=object_id)
    edit = StoredEdit(edit_id, "rearrange", "{}", ())
    settled = (Settled(object_id, Affine.translation(7, 0)),)
    return ResultGroup(f"group-{edit_id}", edit, (layer,), settled, replaces)


def test_a_replaced_result_counts_again_when_the_new_one_is_undone() -> None:
    cup = entry("cup")
    old, new = result_of("old", "cup"), result_of("new", "cup", replaces=("old",))
    kept = with_result_group(with_result_group(record(cup), old), new)
    nodes = states(cup, cup=NodeState(BOX.moved(7, 0))) | {"group-old": NodeState(BOX)}
    assert [x.id for x in live_document(kept, nodes, SIZE).edits] == ["old"]
    assert outdated(kept, nodes, live_document(kept, nodes, SIZE)) == set()
    nodes["group-new"] = NodeState(BOX)
    assert [x.id for x in live_document(kept, nodes, SIZE).edits] == ["new"]
    assert outdated(kept, nodes, live_document(kept, nodes, SIZE)) == {"group-old"}


def test_a_new_result_stands_right_above_what_it_replaces() -> None:
    one, two = result_of("one", "cup"), result_of("two", "spoon")
    again = result_of("again", "cup", replaces=("one",))
    kept = with_result_group(with_result_group(record(), one), two)
    found = with_result_group(kept, again).results
    assert [x.edit.id for x in found] == ["one", "again", "two"]


def test_what_has_been_gone_for_long_is_let_go() -> None:
    results = tuple(result_of(str(number), "cup") for number in range(KEPT_DEAD + 5))
    kept = replace(record(), sets=(), results=results)
    pruned = kept.pruned({"group-0"})
    assert pruned.results[0] == results[0]
    assert len(pruned.results) == KEPT_DEAD + 1
    assert pruned.results[-1] == results[-1]


def test_objects_maps_and_excluded_layers_are_no_part_of_the_picture() -> None:
    kept = replace(record(), maps=(MapNode("map", "set", "plane"),), excluded=("text",))
    assert kept.left_out() == {"set", "map", "text"}
    assert "plane" in set(kept.planes())
