"""How a finished edit becomes a part of a document."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
    new_layer_id,
    with_result,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.edits import EDIT_CLASSES, Complete, Edit, Rearrange
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.events import FoundObject, Report, ResultLayer, Role
from intarsia.core.wire.geometry import Affine


def with_edit_result(document: Document, store: PixelStore, result: EditResult) -> Document:
    """The document with the result's layers and its edit; the planes go into the store.

    What the edit is called is kept with it, whatever becomes of its layers later.
    """
    edit = result.edit
    layers = [
        Layer(
            id=new_layer_id(),
            name=layer.name,
            kind=LayerKind(layer.role.value),
            pixels=store.put(layer.placed.pixels),
            box=layer.placed.box,
            opacity=layer.opacity,
            blend=layer.blend,
            edit_id=edit.id,
            object_id=layer.object_id,
            variation=layer.variation,
        )
        for layer in result.layers
    ]
    text, planes = to_text(edit)
    blocks = tuple(store.put(plane) for plane in planes)
    gesture = "" if result.label == edit.verb else result.label
    stored = StoredEdit(edit.id, edit.verb, text, blocks, report=result.report, gesture=gesture)
    return with_result(
        document, stored, layers, superseded=result.superseded, settled=result.settled
    )


def edit_of(stored: StoredEdit, store: PixelStore) -> Edit:
    """The request of a stored edit, to be changed and run again. Raises BadDocument, BadRequest."""
    return from_text(stored.request, [store.get(name) for name in stored.blocks], EDIT_CLASSES)


def found_objects(found: Sequence[FoundObject], store: PixelStore) -> tuple[DocumentObject, ...]:
    """The objects of a Segment result for a document; the planes go into the store."""
    return tuple(
        DocumentObject(
            id=item.object_id,
            name=item.name,
            layer=store.put(item.layer.pixels),
            mask=store.put(item.mask.pixels),
            box=item.layer.box,
            parent=item.parent,
            is_background=item.is_background,
            category=item.category,
        )
        for item in found
    )


@dataclass(frozen=True)
class EditResult:
    """A finished edit, ready to become layers: everything a host adds in one undo step.

    `superseded`: edits whose layers these replace. `settled`: (object id, placement) pairs that
    the layers show. `gesture`: see `StoredEdit`. `state.results.with_edit_result` puts it all into
    a document.
    """

    edit: Edit
    layers: tuple[ResultLayer, ...]
    report: Report
    superseded: tuple[str, ...] = ()
    settled: tuple[tuple[str, Affine | None], ...] = ()
    gesture: str = ""

    @property
    def label(self) -> str:
        """What it is called (an id of `wire.verbs`): a move that shows no object has removed it."""
        shown = {layer.role for layer in self.layers}
        removed = self.edit.verb == Rearrange.verb and shown and Role.OBJECT not in shown
        return self.gesture or (Complete.verb if removed else self.edit.verb)
