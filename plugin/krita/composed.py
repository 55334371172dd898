"""What Krita shows, of the whole canvas or of one layer, as raw pixels in the exchange form."""

from __future__ import annotations

from krita import Document, Krita, Node

from intarsia.core.wire.geometry import Box
from intarsia.plugin.krita.exchange import ColourSpace, RawPixels, colour_space
from intarsia.ui.qt import QtCore


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
