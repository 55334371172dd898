"""What a person does to layers as layers: copies them, merges them, takes results away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    Layer,
    new_layer_id,
    without_edits,
    without_layers,
)
from intarsia.core.wire.errors import BadEdit


def with_layer_copy(document: Document, layer_id: str, name: str) -> Document:
    """The document with a second such layer, above the result that the first belongs to.

    The copy belongs to no result. Raises BadEdit where there is no such layer.
    """
    layer = document.layer(layer_id)
    copy = replace(
        layer, id=new_layer_id(), name=name, edit_id="", object_id="", variation=0, locked=False
    )
    return _inserted(document, copy, _top_of(document, layer) + 1)


def merging(document: Document, layer_id: str) -> tuple[Layer, Layer]:
    """The layer and the shown one below it, upper first. Raises BadEdit where there is none."""
    upper = document.layer(layer_id)
    shown = [x for x in document.shown_layers() if x.id != document.original.id]
    at = next((place for place, x in enumerate(shown) if x.id == layer_id), 0)
    if at == 0:
        raise BadEdit(
            "There is no layer below that this one could be merged into.",
            "The original stays as it is; show the layer, or choose one with another below it.",
        )
    return upper, shown[at - 1]


def members(document: Document, edit_id: str) -> tuple[Layer, ...]:
    """The layers of a result that are shown, bottom to top."""
    return tuple(x for x in document.shown_layers() if x.edit_id == edit_id)


def with_merged(document: Document, gone: Iterable[Layer], merged: Layer) -> Document:
    """The document with one layer in place of several, where the highest of them lay.

    The merged layer keeps its place in a result only where all of them were of the same one; a
    result that has no layer left is one no more, its objects stay where they are.
    """
    parts = tuple(gone)
    edits = {x.edit_id for x in parts}
    one = edits.pop() if len(edits) == 1 else ""
    ids = {x.id for x in parts}
    at = max(place for place, x in enumerate(document.layers) if x.id in ids)
    above = document.layers[at + 1 :]
    kept = replace(document, layers=tuple(x for x in document.layers if x.id not in ids))
    left = {x.edit_id for x in kept.layers} | ({one} if one else set())
    kept = replace(kept, edits=tuple(x for x in kept.edits if x.id in left))
    place = len(kept.layers) - len(above)
    return _inserted(kept, replace(merged, edit_id=one), place)


def without_result(document: Document, edit_id: str, object_ids: Iterable[str] = ()) -> Document:
    """The document without a result; the objects that it showed lie where the picture has them."""
    shown = {x.object_id for x in document.layers if x.edit_id == edit_id} | set(object_ids)
    less = without_edits(document, (edit_id,))
    objects = (
        replace(x, affine=x.unshown, settled=x.unshown) if x.id in shown else x
        for x in less.objects
    )
    return replace(less, objects=tuple(objects))


def without_layer(document: Document, layer_id: str) -> Document:
    """The document without one layer, the others of its result kept. Raises BadEdit."""
    layer = document.layer(layer_id)
    if layer.id == document.original.id:
        raise BadEdit("The original cannot be deleted.", "It is what every edit is made from.")
    return without_layers(document, (layer_id,))


def _top_of(document: Document, layer: Layer) -> int:
    """The place of the highest layer of the same result, else of the layer itself."""
    same = [
        place
        for place, x in enumerate(document.layers)
        if x.id == layer.id or (layer.edit_id and x.edit_id == layer.edit_id)
    ]
    return max(same)


def _inserted(document: Document, layer: Layer, place: int) -> Document:
    layers = (*document.layers[:place], layer, *document.layers[place:])
    return replace(document, layers=layers)
