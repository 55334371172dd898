"""Snapshots of a document: results go in as groups and replace what they supersede."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
    same_placement,
    with_layer,
    with_layer_at,
    with_object,
    with_objects,
    with_placements,
    with_result,
    without_edits,
    without_layers,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth

BOX = Box(0, 0, 4, 4)


def layer(name: str, *, edit: str = "", variation: int = 0, item: str = "") -> Layer:
    return Layer(
        name, name, LayerKind.FILL, name, BOX, edit_id=edit, variation=variation, object_id=item
    )


def thing(name: str) -> DocumentObject:
    return DocumentObject(name, name, f"{name}-layer", f"{name}-mask", BOX)


@pytest.fixture
def document() -> Document:
    original = Layer("original", "Original", LayerKind.ORIGINAL, "source", BOX)
    return Document(
        "doc", Size(4, 4), Depth.U8, (original, layer("note")), objects=(thing("a"), thing("b"))
    )


def names(document: Document) -> list[str]:
    return [item.name for item in document.layers]


def edit(name: str) -> StoredEdit:
    return StoredEdit(name, "rearrange", "{}", (f"{name}-block",))


def test_a_result_goes_on_top(document: Document) -> None:
    after = with_result(document, edit("e1"), [layer("fill", edit="e1"), layer("it", edit="e1")])
    assert names(after) == ["Original", "note", "fill", "it"]
    assert names(document) == ["Original", "note"]


def test_a_result_takes_the_place_of_what_it_supersedes(document: Document) -> None:
    first = with_result(document, edit("e1"), [layer("fill", edit="e1")])
    second = with_result(first, edit("e2"), [layer("paint", edit="e2")])
    third = with_result(second, edit("e3"), [layer("new", edit="e3")], superseded=["e1"])
    assert names(third) == ["Original", "note", "new", "paint"]
    assert [e.id for e in third.edits] == ["e2", "e3"]


def test_the_same_result_twice_is_there_once(document: Document) -> None:
    once = with_result(document, edit("e1"), [layer("fill", edit="e1")])
    assert with_result(once, edit("e1"), [layer("fill", edit="e1")]) == once


def test_a_result_settles_its_objects_and_taking_it_away_unsettles_them(document: Document) -> None:
    there = Affine.translation(3, 1)
    moved = with_object(document, "a", lambda o: replace(o, affine=there))
    assert moved.object("a").pending
    group = [layer("fill", edit="e1", item="a")]
    done = with_result(moved, edit("e1"), group, settled=[("a", there)])
    assert not done.object("a").pending
    undone = without_edits(done, ["e1"])
    assert undone.object("a").pending
    assert names(undone) == names(document)


def test_only_the_chosen_variation_is_shown(document: Document) -> None:
    group = [layer("one", edit="e1"), layer("two", edit="e1", variation=1)]
    done = with_result(document, replace(edit("e1"), chosen=1), group)
    assert [item.name for item in done.shown_layers()] == ["Original", "note", "two"]


def test_nothing_goes_below_the_original_and_it_cannot_be_removed(document: Document) -> None:
    assert names(with_layer_at(document, "note", 0)) == ["Original", "note"]
    assert with_layer_at(document, "original", 1) == document
    assert names(without_layers(document, ["original", "note"])) == ["Original"]


def test_hidden_layers_are_not_shown(document: Document) -> None:
    hidden = with_layer(document, "note", lambda x: replace(x, visible=False))
    assert [item.name for item in hidden.shown_layers()] == ["Original"]


def test_an_unknown_object_is_named_with_those_there_are(document: Document) -> None:
    with pytest.raises(BadEdit, match="There is no object zebra") as caught:
        document.object("zebra")
    assert "a, b" in caught.value.hint


def test_planes_names_everything_a_snapshot_holds(document: Document) -> None:
    done = with_result(document, edit("e1"), [layer("fill", edit="e1")])
    assert {"source", "note", "a-layer", "b-mask", "fill", "e1-block"} <= set(done.planes())


def test_deleted_differs_from_every_placement() -> None:
    assert same_placement(None, None)
    assert not same_placement(None, Affine())
    assert same_placement(Affine(), Affine.translation(1e-9, 0))


@pytest.fixture
def family(document: Document) -> Document:
    """b is a part of a, and c a part of b."""
    things = (thing("a"), replace(thing("b"), parent="a"), replace(thing("c"), parent="b"))
    return with_objects(document, things)


def test_a_whole_takes_its_parts_along(family: Document) -> None:
    there = Affine.translation(5, 0)
    after = with_placements(family, {"a": there})
    assert [item.affine for item in after.objects] == [there, there, there]


def test_a_part_moved_within_its_whole_keeps_its_place_in_it(family: Document) -> None:
    inside, there = Affine.translation(0, 2), Affine.translation(5, 0)
    after = with_placements(with_placements(family, {"c": inside}), {"a": there})
    assert after.object("c").affine == Affine.translation(5, 2)
    assert after.object("b").affine == there


def test_deleting_a_whole_deletes_its_parts_and_restoring_brings_them_back(
    family: Document,
) -> None:
    gone = with_placements(family, {"a": None})
    assert [item.affine for item in gone.objects] == [None, None, None]
    back = with_placements(gone, {"a": Affine()})
    assert [item.affine for item in back.objects] == [Affine(), Affine(), Affine()]


def test_a_part_deleted_alone_does_not_come_back_as_its_whole_moves(family: Document) -> None:
    there = Affine.translation(5, 0)
    after = with_placements(with_placements(family, {"b": None}), {"a": there})
    assert [item.affine for item in after.objects] == [there, None, None]


def test_moving_a_part_leaves_its_whole_alone(family: Document) -> None:
    after = with_placements(family, {"b": Affine.translation(1, 1)})
    assert after.object("a").affine == Affine()
    assert after.object("c").affine == Affine.translation(1, 1)


def test_placing_an_unknown_object_is_refused(family: Document) -> None:
    with pytest.raises(BadEdit, match="There is no object"):
        with_placements(family, {"zebra": None})
