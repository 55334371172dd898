"""What the user has marked in Krita: the selection of the canvas, or a mask's on one layer."""

from __future__ import annotations

from krita import Document, Node, Selection

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed
from intarsia.plugin.krita.documents.groups import children

_MASK = "selectionmask"


def read_selection(document: Document) -> Placed | None:
    """What is selected as a grey 8-bit mask at its place, or None where nothing is.

    A selection mask (a local selection) of the active layer goes before the selection of the
    canvas, as for Krita's own tools. Raises BadEdit for one that lies outside the canvas.
    """
    mask = _mask_of(document.activeNode())
    selection = document.selection() if mask is None else mask.selection()
    return None if selection is None else _placed(document, selection)


def _mask_of(active: Node | None) -> Node | None:
    """The selection mask that is active or, of those that are shown, the highest on the active
    layer; None without any."""
    if active is None or active.type() == _MASK:
        return active
    layer = active.parentNode() if str(active.type()).endswith("mask") else active
    shown = [node for node in children(layer) if node.type() == _MASK and node.visible()]
    return shown[-1] if shown else None


def _placed(document: Document, selection: Selection) -> Placed | None:
    where = Box(selection.x(), selection.y(), selection.width(), selection.height())
    if where.width <= 0 or where.height <= 0:
        return None
    box = where.intersection(Size(document.width(), document.height()).box)
    if box.empty:
        raise BadEdit("The selection lies outside the picture.", "Select something on the canvas.")
    raw = bytes(selection.pixelData(box.left, box.top, box.width, box.height))
    return Placed(Pixels(box.width, box.height, GREY, Depth.U8, raw), box.left, box.top)
