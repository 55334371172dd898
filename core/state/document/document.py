"""A document as an immutable snapshot: original, result layers, objects and their edits."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edit_base import new_id
from intarsia.core.wire.encoding.later import LATER
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Report
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.metadata import Metadata
from intarsia.core.wire.pixels import Depth


class LayerKind(str, Enum):
    """Where a layer comes from; the result kinds match `events.Role`."""

    ORIGINAL = "original"
    IMPORTED = "imported"
    FILL = "fill"
    SHADOW = "shadow"
    OBJECT = "object"
    PAINT = "paint"
    FRONT = "front"


@dataclass(frozen=True)
class LayerMask:
    """What of a layer shows. `plane`: grey 8-bit, 255 shows, of the layer's size and at its box.

    `whole`: the layer's pixels as they are without it.
    """

    plane: str
    whole: str


@dataclass(frozen=True)
class Layer:
    """One layer. `pixels` is a plane of the store, its top left corner at `left`, `top`.

    `blend` is an OpenRaster composite operator without its prefix. `edit_id` and `variation` say
    which result the layer belongs to ("" for layers that no edit made). `groups`: of the program
    that made the layer, outermost first. `selected`: in that program, when it was saved. `mask`:
    what hides a part of the layer; `pixels` have it in their alpha already.
    """

    id: str
    name: str
    kind: LayerKind
    pixels: str
    box: Box
    visible: bool = True
    opacity: float = 1.0
    blend: str = "src-over"
    locked: bool = False
    edit_id: str = ""
    object_id: str = ""
    variation: int = 0
    groups: tuple[LayerGroup, ...] = ()
    selected: bool = False
    mask: LayerMask | None = None


@dataclass(frozen=True)
class DocumentObject:
    """An object of the picture: its original pixels and where the user has put it.

    `layer`: RGBA plane with a soft edge; `mask`: hard membership, grey 8-bit; both at `box` in the
    source. `affine` is where the user wants it (None = deleted), `settled` is the placement that
    the result layers show. `visible` False leaves the object out of edits and keeps it.
    `copied`: pasted or duplicated, so that the source never showed it at `box`. `category`: what
    it is, a number of `wire.object_classes.OBJECT_CLASSES`, or None where that is not known.
    """

    id: str
    name: str
    layer: str
    mask: str
    box: Box
    affine: Affine | None = field(default_factory=Affine)
    settled: Affine | None = field(default_factory=Affine)
    visible: bool = True
    locked: bool = False
    opacity: float = 1.0
    parent: str = ""
    is_background: bool = False
    copied: bool = False
    category: int | None = None

    @property
    def pending(self) -> bool:
        """Whether the object was moved or deleted since its result was made."""
        return not same_placement(self.affine, self.settled)

    @property
    def unshown(self) -> Affine | None:
        """Where the picture shows the object while no result does."""
        return None if self.copied else Affine()

    @property
    def target_box(self) -> Box:
        """Where the object is now; empty when it is deleted."""
        return Box(0, 0, 0, 0) if self.affine is None else self.affine.bounds(self.box)

    @property
    def touched_box(self) -> Box:
        """Everything the object covers in the source, where it was settled and where it is now."""
        box = Box(0, 0, 0, 0) if self.copied else self.box
        for affine in (self.affine, self.settled):
            if affine is not None:
                box = box.union(affine.bounds(self.box))
        return box


@dataclass(frozen=True)
class StoredEdit:
    """An edit of the document: its request as JSON text whose planes are named by sha256.

    `blocks`: the planes in the order in which the JSON counts them (see `wire.codec`).
    `chosen`: the variation that is shown. `gesture`: what it is called (`wire.verbs`), where that
    is not its verb: what it was asked by, or what it did.
    """

    id: str
    verb: str
    request: str
    blocks: tuple[str, ...]
    report: Report | None = None
    chosen: int = 0
    gesture: str = field(default="", metadata=LATER)


@dataclass(frozen=True)
class Document:
    """A snapshot. `layers` are bottom to top, `objects` back to front, `edits` in time order.

    `label_map`: the plane (grey 16-bit) that the map tool shows and edits, "" where none.
    `icc`: the profile of the picture, None for sRGB. `metadata`: what the opened file said of it.
    """

    id: str
    size: Size
    depth: Depth
    layers: tuple[Layer, ...]
    objects: tuple[DocumentObject, ...] = ()
    edits: tuple[StoredEdit, ...] = ()
    icc: bytes | None = field(default=None, repr=False)
    label_map: str = ""
    metadata: Metadata = Metadata()

    @property
    def original(self) -> Layer:
        """The untouched source, the lowest layer."""
        return self.layers[0]

    def layer(self, layer_id: str) -> Layer:
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise BadEdit("That layer is no longer there.", "Choose another layer.")

    def object(self, object_id: str) -> DocumentObject:
        """The object of that id. Raises BadEdit that names the ones there are."""
        for candidate in self.objects:
            if candidate.id == object_id:
                return candidate
        known = ", ".join(o.id for o in self.objects[:12]) or "none: take the picture apart first"
        raise BadEdit(f"There is no object {object_id}.", f"Objects: {known}.")

    def edit(self, edit_id: str) -> StoredEdit | None:
        return next((e for e in self.edits if e.id == edit_id), None)

    def shown_layers(self) -> tuple[Layer, ...]:
        """The layers that take part in the picture: visible and of the chosen variation."""
        chosen = {edit.id: edit.chosen for edit in self.edits}
        return tuple(
            layer
            for layer in self.layers
            if layer.visible
            and layer.opacity > 0
            and layer.variation == chosen.get(layer.edit_id, layer.variation)
        )

    def planes(self) -> Iterator[str]:
        """Every plane that this snapshot names."""
        for layer in self.layers:
            yield layer.pixels
            if layer.mask is not None:
                yield layer.mask.plane
                yield layer.mask.whole
        for item in self.objects:
            yield item.layer
            yield item.mask
        for edit in self.edits:
            yield from edit.blocks
        if self.label_map:
            yield self.label_map


def new_layer_id() -> str:
    return os.urandom(16).hex()


def new_document_id() -> str:
    return new_id()


def same_placement(one: Affine | None, two: Affine | None) -> bool:
    """Whether two placements show the same; None is 'deleted'."""
    if one is None or two is None:
        return one is two
    return one.close_to(two)


def with_layer(document: Document, layer_id: str, change: Callable[[Layer], Layer]) -> Document:
    """The document with one layer changed. Raises BadEdit where there is no such layer."""
    document.layer(layer_id)
    layers = tuple(change(x) if x.id == layer_id else x for x in document.layers)
    return replace(document, layers=layers)


def with_object(
    document: Document, object_id: str, change: Callable[[DocumentObject], DocumentObject]
) -> Document:
    """The document with one object changed. Raises BadEdit where there is no such object."""
    document.object(object_id)
    objects = tuple(change(x) if x.id == object_id else x for x in document.objects)
    return replace(document, objects=objects)


def placements_with_parts(
    objects: Iterable[DocumentObject], placements: Mapping[str, Affine | None]
) -> dict[str, Affine | None]:
    """The placements with those of the parts added: a whole takes its parts along.

    A part that has a placement of its own keeps it; a part that was moved within its whole keeps
    its place in it, one that was deleted alone stays so; deleting a whole deletes its parts, which
    come back with it.
    """
    known = {item.id: item for item in objects}
    found = dict(placements)
    for item in known.values():
        whole, seen = known.get(item.parent), {item.id}
        while whole is not None and whole.id not in placements and whole.id not in seen:
            seen.add(whole.id)
            whole = known.get(whole.parent)
        if item.id in placements or whole is None or whole.id not in placements:
            continue
        target = placements[whole.id]
        if target is None or whole.affine is None:
            found[item.id] = target
        elif item.affine is not None:
            found[item.id] = item.affine.then(whole.affine.inverse()).then(target)
    return found


def with_placements(document: Document, placements: Mapping[str, Affine | None]) -> Document:
    """The document with objects put somewhere (None deletes), their parts with them.

    Raises BadEdit where there is no such object.
    """
    for object_id in placements:
        document.object(object_id)
    where = placements_with_parts(document.objects, placements)
    return with_objects(
        document,
        (replace(x, affine=where[x.id]) if x.id in where else x for x in document.objects),
    )


def with_objects(document: Document, objects: Iterable[DocumentObject]) -> Document:
    """The document with another set of objects, back to front."""
    return replace(document, objects=tuple(objects))


def without_layers(document: Document, layer_ids: Iterable[str]) -> Document:
    """The document without these layers; the original stays."""
    gone = set(layer_ids) - {document.original.id}
    kept = tuple(layer for layer in document.layers if layer.id not in gone)
    return replace(document, layers=kept)


def with_layer_at(document: Document, layer_id: str, index: int) -> Document:
    """The document with the layer at place `index` from the bottom; nothing goes below place 1."""
    layer = document.layer(layer_id)
    if layer.id == document.original.id:
        return document
    rest = [x for x in document.layers if x.id != layer_id]
    rest.insert(max(1, min(index, len(rest))), layer)
    return replace(document, layers=tuple(rest))


def with_result(
    document: Document,
    edit: StoredEdit,
    layers: Iterable[Layer],
    *,
    superseded: Iterable[str] = (),
    settled: Iterable[tuple[str, Affine | None]] = (),
) -> Document:
    """The document with an edit's result layers added as one group.

    The layers of the `superseded` edits go; the new ones take their place in the stack, or the top.
    `settled`: (object id, placement) pairs that the layers show.
    """
    gone = set(superseded) | {edit.id}
    kept = [layer for layer in document.layers if layer.edit_id not in gone]
    places = [i for i, layer in enumerate(document.layers) if layer.edit_id in gone]
    below = len(document.layers) if not places else places[0]
    at = len([layer for layer in document.layers[:below] if layer.edit_id not in gone])
    stack = (*kept[:at], *layers, *kept[at:])
    edits = (*[e for e in document.edits if e.id not in gone], edit)
    shown = dict(settled)
    objects = [
        replace(item, settled=shown[item.id]) if item.id in shown else item
        for item in document.objects
    ]
    return replace(document, layers=stack, edits=edits, objects=tuple(objects))


def without_edits(document: Document, edit_ids: Iterable[str]) -> Document:
    """The document without these edits and their layers; their objects count as never moved."""
    gone = set(edit_ids)
    shown = {layer.object_id for layer in document.layers if layer.edit_id in gone}
    return replace(
        document,
        layers=tuple(x for x in document.layers if x.edit_id not in gone),
        edits=tuple(e for e in document.edits if e.id not in gone),
        objects=tuple(
            replace(o, settled=o.unshown) if o.id in shown else o for o in document.objects
        ),
    )
