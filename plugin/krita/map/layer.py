"""The map in Krita: an ordinary layer over the picture that any brush redraws, then read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from krita import Document as KritaDocument
from krita import Krita, ManagedColor, Node

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.session.session import Session
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Pixels
from intarsia.plugin.krita.documents.groups import node_id
from intarsia.plugin.krita.documents.nodes import nodes_by_id
from intarsia.plugin.krita.documents.open_documents import OpenDocument, size_of
from intarsia.plugin.krita.documents.pixels import SRGB, byte_array
from intarsia.plugin.krita.documents.reading import wait_for_strokes
from intarsia.plugin.krita.documents.record import MapNode
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.map.labels import colour_of, coloured, narrow, redrawn, widened
from intarsia.plugin.krita.map.palette import PaletteEntry
from intarsia.ui.canvas.painting.label_map import EFFORT, shown_map
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore

_OPACITY = 150  # of 255: the picture shows through
_tr = QtCore.QCoreApplication.translate


@dataclass(frozen=True)
class _Drawn:
    """The map layer that is in the document."""

    entry: MapNode
    node: Node


@dataclass(frozen=True)
class _Clean:
    """A map to be: its labels (grey 8-bit), and the bytes of its layer and of its record."""

    labels: Pixels
    colours: QtCore.QByteArray
    kept: QtCore.QByteArray


class KritaMap:
    """Adds the map layer, gives its colours to the brush, and reads it back."""

    def __init__(self, host: KritaHost, session: Session) -> None:
        self._host = host
        self._session = session

    def show(self) -> None:
        """Add the map layer as one undo step, or show the one there is. Raises BadEdit."""
        document, open_document = self._host.opened()
        now = self._objects_of(document)
        drawn = self._drawn(document, open_document)
        if drawn is None:
            self._host.deferred_changes.after(
                lambda: _clean_map(now, open_document.store),
                EFFORT * now.size.pixels,
                lambda clean: self._add(document, open_document, clean),
            )
        else:
            drawn.node.setVisible(True)
            document.refreshProjection()
            document.setActiveNode(drawn.node)

    def palette(self) -> tuple[PaletteEntry, ...]:
        """The objects with their labels and colours, front to back; none without a map."""
        shown = self._host.shown()
        if shown is None or self._drawn(*shown) is None:
            return ()
        document, _ = shown
        objects = self._host.live(document).objects
        entries = [
            PaletteEntry(at + 1, core_text(x.name), colour_of(at + 1))
            for at, x in enumerate(objects)
        ]
        return tuple(reversed(entries))

    def take(self, label: int) -> None:
        """Make the label's colour that of the brush, and the map the active layer."""
        document, open_document = self._host.opened()
        drawn = self._drawn(document, open_document)
        window = Krita.instance().activeWindow()
        if drawn is None or window is None:
            raise BadEdit("There is no map layer.", "Press Redraw map first.")
        red, green, blue = (value / 255 for value in colour_of(label))
        colour = ManagedColor("RGBA", "U8", SRGB)
        colour.setComponents([blue, green, red, 1.0])
        window.activeView().setForeGroundColor(colour)
        document.setActiveNode(drawn.node)

    def repaint(self) -> None:
        """Have the picture repainted where the map was redrawn. Raises BadEdit."""
        document, open_document = self._host.opened()
        drawn = self._drawn(document, open_document)
        if drawn is None:
            raise BadEdit("There is no map layer.", "Press Redraw map, and paint on the layer.")
        now = self._objects_of(document)
        before, after = self._host.restarted_gestures.made(
            ("map", drawn.entry.node),
            EFFORT * now.size.pixels,
            lambda: _reading(document, now, open_document.store, drawn),
        )
        self._session.repaint(before, after)

    def _objects_of(self, document: KritaDocument) -> Document:
        now = self._host.live(document)
        if not now.objects:
            raise BadEdit("There are no objects to map.", "Take the picture apart first.")
        return now

    def _drawn(self, document: KritaDocument, open_document: OpenDocument) -> _Drawn | None:
        """The latest map of the objects that are there."""
        nodes = nodes_by_id(document)
        alive = open_document.record.alive(nodes, size_of(document))
        groups = {entry.group for entry in alive.sets}
        found = [entry for entry in alive.maps if entry.group in groups]
        return _Drawn(found[-1], nodes[found[-1].node]) if found else None

    def _add(self, document: KritaDocument, open_document: OpenDocument, clean: _Clean) -> None:
        """Nothing where the document was closed, its objects undone or a map added meanwhile."""
        if document.rootNode() is None or self._drawn(document, open_document) is not None:
            return
        alive = open_document.record.alive(nodes_by_id(document), size_of(document))
        if not alive.sets:
            return
        labels = clean.labels
        node = document.createNode(_tr("krita", "Intarsia map"), "paintlayer")
        node.setColorSpace("RGBA", "U8", SRGB)
        node.setPixelData(clean.colours, 0, 0, labels.width, labels.height)
        node.setOpacity(_OPACITY)
        document.rootNode().addChildNode(node, None)
        entry = MapNode(node_id(node), alive.sets[0].group, open_document.store.put(labels))
        record = replace(open_document.record, maps=(*open_document.record.maps, entry))
        open_document.write(document, record, {entry.labels: clean.kept})


def _clean_map(now: Document, store: PixelStore) -> _Clean:
    """The map as the picture shows it. Raises BadEdit for more objects than a map can show."""
    labels = narrow(shown_map(now, store))
    _ = labels.sha256  # kept by the plane
    return _Clean(labels, byte_array(coloured(labels)), byte_array(labels.data))


def _reading(
    document: KritaDocument, now: Document, store: PixelStore, drawn: _Drawn
) -> Callable[[], tuple[Pixels, Pixels]]:
    """Reads the layer; what is handed out compares it: the maps (grey 16-bit) before and after."""
    size = now.size
    wait_for_strokes(document)
    painted = drawn.node.pixelData(0, 0, size.width, size.height)
    labels = store.get(drawn.entry.labels)

    def work() -> tuple[Pixels, Pixels]:
        before = shown_map(now, store)
        after = redrawn(labels, bytes(painted), narrow(before), len(now.objects))
        return before, widened(after)

    return work
