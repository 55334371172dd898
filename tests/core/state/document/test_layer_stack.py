"""Layers copied, merged and deleted: what is above and below stays, objects come home."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
)
from intarsia.core.state.document.layer_stack import (
    members,
    merging,
    with_layer_copy,
    with_merged,
    without_layer,
    without_result,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth

BOX = Box(0, 0, 8, 8)
FAR = Affine.translation(5, 0)


def layer(name: str, edit: str = "", object_id: str = "") -> Layer:
    return Layer(
        name, name, LayerKind.FILL, f"{name}-plane", BOX, edit_id=edit, object_id=object_id
    )


@pytest.fixture
def document() -> Document:
    """Original; a move of two layers; a note above it."""
    layers = (
        Layer("original", "Original", LayerKind.ORIGINAL, "plane", BOX),
        layer("fill", "e1"),
        layer("cup", "e1", "cup"),
        layer("note"),
    )
    cup = DocumentObject("cup", "Cup", "plane", "mask", BOX, affine=FAR, settled=FAR)
    edits = (StoredEdit("e1", "rearrange", "{}", ()),)
    return Document("doc", Size(8, 8), Depth.U8, layers, objects=(cup,), edits=edits)


def names(document: Document) -> list[str]:
    return [x.name for x in document.layers]


def test_a_copy_lies_above_the_whole_result_and_belongs_to_none(document: Document) -> None:
    copied = with_layer_copy(document, "fill", "fill copy")
    assert names(copied) == ["Original", "fill", "cup", "fill copy", "note"]
    new = copied.layers[3]
    assert (new.edit_id, new.pixels) == ("", "fill-plane")
    assert new.id != "fill"


def test_a_layer_is_merged_with_the_one_below(document: Document) -> None:
    assert [x.name for x in merging(document, "note")] == ["note", "cup"]
    with pytest.raises(BadEdit, match="no layer below"):
        merging(document, "fill")  # the original takes nothing in


def test_merging_a_result_keeps_its_place_and_its_edit(document: Document) -> None:
    merged = with_merged(document, members(document, "e1"), layer("Move"))
    assert names(merged) == ["Original", "Move", "note"]
    assert merged.layers[1].edit_id == "e1"
    assert merged.edits == document.edits


def test_merging_across_results_leaves_a_layer_of_none(document: Document) -> None:
    parts = (*members(document, "e1"), document.layer("note"))
    merged = with_merged(document, parts, layer("all"))
    assert names(merged) == ["Original", "all"]
    assert merged.layers[1].edit_id == ""
    assert merged.edits == ()
    assert not merged.object("cup").pending


def test_deleting_a_result_brings_its_object_home(document: Document) -> None:
    less = without_result(document, "e1")
    assert names(less) == ["Original", "note"]
    assert less.edits == ()
    assert less.object("cup").affine == Affine()
    assert not less.object("cup").pending


def test_a_removed_object_is_there_again(document: Document) -> None:
    """A removal has no layer of the object: who asked names it."""
    less = without_result(without_layer(document, "cup"), "e1", ("cup",))
    assert less.object("cup").affine == Affine()


def test_the_original_stays(document: Document) -> None:
    with pytest.raises(BadEdit, match="original"):
        without_layer(document, "original")
