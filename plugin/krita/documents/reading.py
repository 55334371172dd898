"""What edits see of a document: the composed canvas without some layers, or one layer alone."""

from __future__ import annotations

from collections.abc import Callable, Container

from krita import Document, Krita, Node

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.plugin.krita.documents.groups import children, node_id
from intarsia.plugin.krita.documents.nodes import bounds_of, walk
from intarsia.plugin.krita.documents.open_documents import size_of
from intarsia.plugin.krita.documents.pixels import ColourSpace, RawPixels, colour_space
from intarsia.plugin.krita.waiting.deferred_changes import dragging
from intarsia.ui.qt import QtCore


def read_without(document: Document, box: Box, hidden: Container[str]) -> RawPixels:
    """The composed canvas inside `box` without these nodes, in the exchange depth.

    They are hidden on a copy that shares its tiles, so that the user's document is not touched.
    """
    wait_for_strokes(document)
    if not any(node_id(node) in hidden and node.visible() for node in walk(document)):
        return read_document(document, box)
    return _read_copy(document, box, lambda copy: _hide(copy, hidden))


def box_alone(document: Document, node: Node) -> Box:
    """Where a layer or group is on the canvas. Raises BadEdit for an empty one."""
    box = bounds_of(node).intersection(size_of(document).box)
    if box.empty:
        raise BadEdit("The active layer is empty.", "Choose a layer with something on the canvas.")
    return box


def read_alone(document: Document, node: Node, box: Box) -> RawPixels:
    """One layer or group inside `box`, as it looks alone, in the exchange depth."""
    wait_for_strokes(document)
    wanted = node_id(node)
    return _read_copy(document, box, lambda copy: _isolate(copy.rootNode(), wanted))


def wait_for_strokes(document: Document) -> None:
    """Until Krita has drawn what the user began: its pixels may be read half done before. Not while
    a button is held, for that would end the drag."""
    if not dragging():
        document.waitForDone()


def check_still(document: Document) -> None:
    """Raises BadEdit for an animation: a result would lie over every frame of it."""
    if any(node.animated() for node in walk(document)):
        raise BadEdit(
            "This document is animated, and results are still layers.",
            "Copy the frame into a new document (Edit, Copy merged, Paste into new image).",
        )


def _read_copy(document: Document, box: Box, prepare: Callable[[Document], object]) -> RawPixels:
    copy = document.clone()
    try:
        copy.setBatchmode(True)
        prepare(copy)
        copy.refreshProjection()
        copy.waitForDone()
        return read_document(copy, box)
    finally:
        copy.setModified(False)
        copy.close()


def _hide(copy: Document, hidden: Container[str]) -> None:
    for node in walk(copy):
        if node_id(node) in hidden:
            node.setVisible(False)


def _isolate(parent: Node, wanted: str) -> bool:
    """Hide all but the wanted node and what it is in; whether it was found below `parent`."""
    found = False
    for node in children(parent):
        if not str(node.type()).endswith("layer"):
            continue  # masks stay: they shape the group that they are on
        here = node_id(node) == wanted or _isolate(node, wanted)
        node.setVisible(here)
        found = found or here
    return found


def read_document(document: Document, box: Box) -> RawPixels:
    """The composed canvas inside `box` (must lie on the canvas), in the exchange depth.

    Any colour model: layers blend in the document's own, and what they give is converted.
    """
    space = colour_space(document)
    raw = document.pixelData(box.left, box.top, box.width, box.height)
    return RawPixels(_converted(raw, box, space, space.exchange), box.size, space.exchange_depth)


def read_node(node: Node, box: Box, space: ColourSpace) -> RawPixels:
    """The pixels of a paint layer inside `box`, in the exchange depth of the document."""
    own = ColourSpace(node.colorModel(), node.colorDepth(), node.colorProfile())
    raw = node.pixelData(box.left, box.top, box.width, box.height)
    return RawPixels(_converted(raw, box, own, space.exchange), box.size, space.exchange_depth)


def _converted(
    raw: QtCore.QByteArray, box: Box, own: ColourSpace, wanted: ColourSpace
) -> QtCore.QByteArray:
    """By Krita, in a document that is never shown: it is an undo step of the document it is in."""
    if own == wanted:
        return raw
    workshop = Krita.instance().createDocument(1, 1, "", own.model, own.depth, own.profile, 72.0)
    try:
        workshop.setBatchmode(True)
        probe = workshop.createNode("", "paintlayer")
        probe.setPixelData(raw, 0, 0, box.width, box.height)
        probe.setColorSpace(wanted.model, wanted.depth, wanted.profile)
        converted: QtCore.QByteArray = probe.pixelData(0, 0, box.width, box.height)
        return converted
    finally:
        workshop.setModified(False)
        workshop.close()
