"""What a layer of Krita is, beside pixels: text, shapes, an adjustment, a copy of another."""

from __future__ import annotations

from collections.abc import Iterable

from krita import GroupShape, Node, Shape

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Box
from intarsia.plugin.krita.documents.groups import node_id
from intarsia.plugin.krita.documents.nodes import bounds_of
from intarsia.ui import qt
from intarsia.ui.qt import QtCore

_VECTOR = "vectorlayer"
_KINDS = ("filterlayer", "filllayer", "filelayer", "clonelayer", _VECTOR)
_TEXT_SHAPE = "KoSvgTextShapeID"  # in every version
_tr = QtCore.QCoreApplication.translate


@dataclass(frozen=True)
class MadeLayer:
    """A layer whose pixels Krita makes; it is another when its name or its bounds are."""

    node: str
    name: str
    bounds: Box


def made_layers(nodes: Iterable[Node]) -> tuple[MadeLayer, ...]:
    """Those of the nodes that are shown and whose pixels Krita makes: text, shapes, adjustments."""
    return tuple(
        MadeLayer(node_id(node), str(node.name()), bounds_of(node))
        for node in nodes
        if node.type() in _KINDS and node.visible()
    )


def kind_text(node: Node) -> str:
    """What the user calls such a layer, "" for one of pixels and for a group."""
    kind = str(node.type())
    if kind == _VECTOR:
        text = any(_is_text(shape) for shape in _owned(node.shapes()))
        return _tr("krita", "text") if text else _tr("krita", "vector")
    return {
        "filterlayer": _tr("krita", "adjustment"),
        "filllayer": _tr("krita", "fill"),
        "filelayer": _tr("krita", "file"),
        "clonelayer": _tr("krita", "clone"),
    }.get(kind, "")


def named(node: Node) -> str:
    """The layer's name, and its kind where it is not one of pixels: "Title (text)"."""
    kind = kind_text(node)
    return f"{node.name()} ({kind})" if kind else str(node.name())


def _is_text(shape: Shape) -> bool:
    if isinstance(shape, GroupShape):
        return any(_is_text(inner) for inner in _owned(shape.children()))
    return bool(shape.type() == _TEXT_SHAPE)


def _owned(shapes: Iterable[Shape]) -> list[Shape]:
    """The same shapes, their wrappers given to Python, which frees them."""
    found = list(shapes)
    for shape in found:
        qt.release_wrapper(shape)
    return found
