"""Result groups in Krita: filled before they are added, so that one undo step takes all away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from krita import Document, Krita, Node

from intarsia.core.frozen import dataclass
from intarsia.plugin.krita.documents.pixels import ColourSpace, Filling, colour_space, fill_node
from intarsia.plugin.krita.documents.record import DocumentRecord
from intarsia.ui import qt

NAME_LIMIT = 120  # characters; longer layer names have corrupted saved files

_BLENDS = {
    "src-over": "normal",
    "multiply": "multiply",
    "screen": "screen",
    "overlay": "overlay",
    "darken": "darken",
    "lighten": "lighten",
    "plus": "add",
    "dst-out": "erase",
}


@dataclass(frozen=True)
class NewLayer:
    """A paint layer to be: `opacity` in [0, 1], `blend` an OpenRaster operator."""

    name: str
    filling: Filling
    opacity: float = 1.0
    visible: bool = True
    blend: str = "src-over"


@dataclass(frozen=True)
class NewGroup:
    """A group to be, its layers bottom to top."""

    name: str
    layers: tuple[NewLayer, ...] = field(default_factory=tuple)


def add_group(document: Document, group: NewGroup, above: Node | None) -> Node:
    """Adds the group as one undo step, right above a layer of the root (None: on top).

    Returns the node that was added, as the document has it: the duplicate itself still refers to
    the hidden document, and Krita 5.1.5 falls over when it is changed or removed.

    A group that is built inside the document leaves one undo entry per child. So it is built in a
    document that is never shown, and a duplicate of it is added.
    """
    space = colour_space(document)
    workshop = Krita.instance().createDocument(
        document.width(),
        document.height(),
        group.name[:NAME_LIMIT],
        space.model,
        space.depth,
        space.profile,
        document.resolution(),
    )
    try:
        workshop.setBatchmode(True)
        built = workshop.createGroupLayer(group.name[:NAME_LIMIT])
        for layer in group.layers:
            built.addChildNode(_paint_layer(workshop, layer, space), None)
        workshop.rootNode().addChildNode(built, None)
        added = built.duplicate()
        key = node_id(added)
        document.rootNode().addChildNode(added, above)
        document.refreshProjection()  # the duplicate of a group is composed only when asked for
    finally:
        workshop.setModified(False)
        workshop.close()
    return next(node for node in children(document.rootNode()) if node_id(node) == key)


def place_above(
    document: Document, record: DocumentRecord, replaced: Sequence[Node] = ()
) -> Node | None:
    """The layer of the root that a new group goes right above, None for the top.

    That is what the group replaces, else the highest layer that is a part of the picture: a layer
    that the user excludes (text, an adjustment) stays above, and so does the map.
    """
    layers = [x for x in children(document.rootNode()) if str(x.type()).endswith("layer")]
    old = {node_id(node) for node in replaced}
    above = {drawn.node for drawn in record.maps} | set(record.excluded)
    for node in reversed(layers):
        if node_id(node) in old:
            return node
    for node in reversed(layers):
        if node_id(node) not in above:
            return None if node is layers[-1] else node
    return None


def children(node: Node) -> list[Node]:
    """The children of a node, bottom to top, without the wrapper leak of the bindings."""
    return owned(node.childNodes())


def owned(nodes: Sequence[Node]) -> list[Node]:
    """The same nodes, given to Python, which frees them: each one that Krita lists leaks else."""
    for node in nodes:
        qt.release_wrapper(node)
    return list(nodes)


def node_id(node: Node) -> str:
    """The identity of a node, which survives saving and loading."""
    return str(node.uniqueId().toString())


def _paint_layer(workshop: Document, layer: NewLayer, space: ColourSpace) -> Node:
    node = workshop.createNode(layer.name[:NAME_LIMIT], "paintlayer")
    fill_node(node, layer.filling, space)
    node.setOpacity(round(255 * layer.opacity))
    node.setVisible(layer.visible)
    node.setBlendingMode(_BLENDS.get(layer.blend, "normal"))
    return node
