"""The nodes of a Krita document: found by their identity, described, and read as pixels."""

from __future__ import annotations

from collections.abc import Iterator

from krita import Document, Krita, Node

from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.plugin.krita.documents.groups import children, node_id, owned
from intarsia.plugin.krita.documents.record import NodeState

_GROUP = "grouplayer"
_PAINT = "paintlayer"
_TRANSFORM = "transformmask"
# A mask's rule (`wire.masks.hard`) on the highest byte of alpha; a float's says 0.5 from 0x3F on.
_HALF_OF_WHOLES = bytes(255 if value >= INSIDE else 0 for value in range(256))
_HALF_OF_FLOATS = bytes(255 if 0x3F <= value < 0x80 else 0 for value in range(256))


def walk(document: Document) -> Iterator[Node]:
    """Every layer of the document, groups before what is in them; masks are left out."""
    waiting = children(document.rootNode())
    while waiting:
        node = waiting.pop()
        yield node
        if node.type() == _GROUP:
            waiting.extend(children(node))


def nodes_by_id(document: Document) -> dict[str, Node]:
    return {node_id(node): node for node in walk(document)}


def selected_nodes() -> list[Node]:
    """What is selected in the Layers docker of the window that the user works in."""
    window = Krita.instance().activeWindow()
    view = None if window is None else window.activeView()
    return [] if view is None else owned(view.selectedNodes())


def state_of(node: Node) -> NodeState:
    """Where the node is, whether it is shown, and what its transform mask does."""
    place = node.position()
    return NodeState(
        bounds=bounds_of(node),
        left=place.x(),
        top=place.y(),
        visible=bool(node.visible()),
        opacity=node.opacity() / 255,
        matrix=_matrix(node),
    )


def bounds_of(node: Node) -> Box:
    found = node.bounds()
    return Box(found.x(), found.y(), max(0, found.width()), max(0, found.height()))


def paint_layers(group: Node) -> list[Node]:
    """The paint layers directly in the group, bottom to top."""
    return [node for node in children(group) if node.type() == _PAINT]


def solid_mask(pixels: Pixels) -> Pixels:
    """Grey 8-bit membership (0 or 255) of RGBA pixels: where alpha is at least a half."""
    step = pixels.pixel_bytes
    highest = pixels.data[step - 1 :: step]  # the byte of alpha that tells, in every depth
    table = _HALF_OF_FLOATS if pixels.depth is Depth.F32 else _HALF_OF_WHOLES
    return Pixels(pixels.width, pixels.height, GREY, Depth.U8, highest.translate(table))


def _matrix(node: Node) -> Affine | None:
    """What the transform masks that are shown do, the lowest first; None without any."""
    found: Affine | None = None
    for child in children(node):
        if child.type() != _TRANSFORM or not child.visible():
            continue
        m = child.finalAffineTransform()
        affine = Affine(m.m11(), m.m21(), m.dx(), m.m12(), m.m22(), m.dy())
        found = affine if found is None else found.then(affine)
    return found
