"""What of a Krita document is alive: moved, resized, hidden, deleted and undone nodes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.state.document import DocumentObject, Layer, LayerKind, StoredEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth
from intarsia.plugin.krita.record import (
    NodeState,
    ObjectNode,
    ObjectSet,
    Record,
    ResultGroup,
    Settled,
    live_document,
    placement,
)

SIZE = Size(100, 80)
BOX = Box(10, 20, 30, 20)


def entry(object_id: str, *, parent: str = "", is_background: bool = False) -> ObjectNode:
    item = DocumentObject(
        object_id, object_id, "layer", "mask", BOX, parent=parent, is_background=is_background
    )
    return ObjectNode(item, f"node-{object_id}", BOX, 0, 0)


def record(*entries: ObjectNode) -> Record:
    return Record("document", SIZE, Depth.U8, sets=(ObjectSet("set", entries),))


def states(*entries: ObjectNode, **changed: NodeState) -> dict[str, NodeState]:
    still = {x.node: NodeState(BOX) for x in entries}
    return {"set": NodeState(SIZE.box)} | still | {f"node-{k}": v for k, v in changed.items()}


def test_a_node_that_stands_still_leaves_its_object_where_it_was() -> None:
    cup = entry("cup")
    (found,) = live_document(record(cup), states(cup), SIZE).objects
    assert found == cup.object


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
