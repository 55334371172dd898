"""What a Krita document remembers of its objects and results, and what of it is alive now."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
    with_placements,
    with_result,
)
from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Depth

KEPT_DEAD = 32  # groups that are gone and may be redone: Krita keeps 30 undo steps by default


@dataclass(frozen=True)
class NodeState:
    """A node as it is now. `bounds`: its opaque pixels; `left`, `top`: the offset of its pixels.

    `matrix`: what a transform mask on it does, None where there is no mask.
    """

    bounds: Box
    left: int = 0
    top: int = 0
    visible: bool = True
    opacity: float = 1.0
    matrix: Affine | None = None


@dataclass(frozen=True)
class ObjectNode:
    """An object and the node that shows it; the node's place when it was added."""

    object: DocumentObject
    node: str
    bounds: Box
    left: int
    top: int


@dataclass(frozen=True)
class ObjectSet:
    """One taking apart: its group and the nodes in it, back to front."""

    group: str
    nodes: tuple[ObjectNode, ...]


@dataclass(frozen=True)
class Settled:
    """Where a result shows an object."""

    object_id: str
    affine: Affine | None


@dataclass(frozen=True)
class ResultGroup:
    """A finished edit and the group of its layers; `replaces`: the edits that it stands for now."""

    group: str
    edit: StoredEdit
    layers: tuple[Layer, ...]
    settled: tuple[Settled, ...] = ()
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapNode:
    """A map layer: its node, the group of the objects that it shows, and the labels drawn on it.

    `labels`: the plane (grey 8-bit) from which the layer's colours were made.
    """

    node: str
    group: str
    labels: str


@dataclass(frozen=True)
class DocumentRecord:
    """All sets and results of a document, also those that are undone: redo brings them back.

    `file`: a hash of the file's name, "" while there is none; a copy of the file has another.
    `excluded`: nodes that the user keeps out of every edit.
    """

    document_id: str
    size: Size
    depth: Depth
    file: str = ""
    sets: tuple[ObjectSet, ...] = ()
    results: tuple[ResultGroup, ...] = ()
    maps: tuple[MapNode, ...] = ()
    excluded: tuple[str, ...] = ()

    def planes(self) -> set[str]:
        """Every plane that the record names."""
        objects = [entry.object for kept in self.sets for entry in kept.nodes]
        return (
            {item.layer for item in objects}
            | {item.mask for item in objects}
            | {name for result in self.results for name in result.edit.blocks}
            | {layer.pixels for result in self.results for layer in result.layers}
            | {drawn.labels for drawn in self.maps}
        )

    def groups(self) -> list[str]:
        """The groups of all sets and results."""
        return [*(entry.group for entry in self.sets), *(entry.group for entry in self.results)]

    def shown_by(self, nodes: Container[str]) -> tuple[str, ...]:
        """The ids of the objects whose layers are among these nodes, back to front."""
        return tuple(x.object.id for s in self.sets for x in s.nodes if x.node in nodes)

    def left_out(self) -> set[str]:
        """The nodes that are no part of the picture: objects, maps, and what the user excludes."""
        groups = {entry.group for entry in self.sets}
        return groups | {drawn.node for drawn in self.maps} | set(self.excluded)

    def for_size(self, size: Size) -> DocumentRecord:
        """What holds on a canvas of this size: once it was cropped or resized, the layers of
        objects and results are layers of the picture like any other."""
        return self if size == self.size else replace(self, size=size, sets=(), results=(), maps=())

    def alive(self, nodes: Container[str], size: Size) -> DocumentRecord:
        """Only what is in the document and not replaced: these nodes, on a canvas of this size."""
        fitting = self.for_size(size)
        sets = tuple(s for s in fitting.sets if s.group in nodes)
        there = [r for r in fitting.results if r.group in nodes]
        replaced = {edit_id for r in there for edit_id in r.replaces}
        results = tuple(r for r in there if r.edit.id not in replaced)
        maps = tuple(m for m in fitting.maps if m.node in nodes)
        return replace(self, sets=sets[-1:], results=results, maps=maps)

    def pruned(self, nodes: Container[str]) -> DocumentRecord:
        """Without what has been gone for long: no host undoes that many steps."""
        dead = [r.group for r in self.results if r.group not in nodes]
        dead_sets = [s.group for s in self.sets if s.group not in nodes]
        gone = {*dead[:-KEPT_DEAD], *dead_sets[:-KEPT_DEAD]}
        return replace(
            self,
            sets=tuple(s for s in self.sets if s.group not in gone),
            results=tuple(r for r in self.results if r.group not in gone),
            maps=tuple(m for m in self.maps if m.group not in gone),
        )


def with_classes(record: DocumentRecord, classes: Mapping[str, int | None]) -> DocumentRecord:
    """The record with objects said to be of a class, None where it is not known."""

    def named(entry: ObjectNode) -> ObjectNode:
        if entry.object.id not in classes:
            return entry
        return replace(entry, object=replace(entry.object, category=classes[entry.object.id]))

    sets = tuple(replace(s, nodes=tuple(named(n) for n in s.nodes)) for s in record.sets)
    return replace(record, sets=sets)


def with_result_group(record: DocumentRecord, result: ResultGroup) -> DocumentRecord:
    """The record with a result above what it replaces, or on top."""
    places = [i for i, r in enumerate(record.results) if r.edit.id in result.replaces]
    at = places[-1] + 1 if places else len(record.results)
    return replace(record, results=(*record.results[:at], result, *record.results[at:]))


def outdated(record: DocumentRecord, nodes: Container[str], now: Document) -> set[str]:
    """The groups that must not be seen: replaced ones, and moves of an object that moved on."""
    if now.size != record.size:
        return set()
    alive = record.alive(nodes, now.size)
    every = {group for group in record.groups() if group in nodes}
    pending = {item.id for item in now.objects if item.pending}
    moved_on = {
        result.group
        for result in alive.results
        if result.edit.verb == Rearrange.verb
        and any(layer.object_id in pending for layer in result.layers)
    }
    return every - set(alive.groups()) | moved_on


def live_document(record: DocumentRecord, nodes: Mapping[str, NodeState], size: Size) -> Document:
    """The document as the nodes show it: objects where their layers are, results that are there.

    A whole that was moved takes its parts along, unless they were moved themselves.
    """
    alive = record.alive(nodes, size)
    entries = alive.sets[0].nodes if alive.sets else ()
    original = Layer("original", "Original", LayerKind.ORIGINAL, "", size.box)
    objects = tuple(_object_now(entry.object, nodes.get(entry.node)) for entry in entries)
    document = Document(record.document_id, size, record.depth, (original,), objects)
    for result in alive.results:
        settled = tuple((x.object_id, x.affine) for x in result.settled)
        document = with_result(document, result.edit, result.layers, settled=settled)
    places = ((x.object, placement(x, nodes.get(x.node))) for x in entries)
    moved = {
        item.id: affine
        for item, affine in places
        if affine is not None and not affine.is_identity and not item.is_background
    }
    return with_placements(document, moved)


def placement(entry: ObjectNode, now: NodeState | None) -> Affine | None:
    """From where the node was added to where it is; None where it is gone or empty.

    A node that was resized by hand is measured by its bounds.
    """
    if now is None or now.bounds.empty:
        return None
    if now.matrix is not None:
        shift = Affine.translation(now.left - entry.left, now.top - entry.top)
        return shift.then(now.matrix)
    was, box = entry.bounds, now.bounds
    if was.size == box.size or was.empty:
        return Affine.translation(box.left - was.left, box.top - was.top)
    scaled = Affine.scaling(box.width / was.width, box.height / was.height, (was.left, was.top))
    return scaled.then(Affine.translation(box.left - was.left, box.top - was.top))


def _object_now(item: DocumentObject, now: NodeState | None) -> DocumentObject:
    """The object before it is moved; the plate stays as it is, whatever became of its node."""
    if item.is_background:
        return item
    if now is None or now.bounds.empty:
        return replace(item, affine=None)
    return replace(item, visible=now.visible, opacity=now.opacity)
