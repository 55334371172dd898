"""What is made of results before they are added: bytes in Krita's form, on any thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.results import EditResult
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.plugin.krita.documents.groups import NewLayer
from intarsia.plugin.krita.documents.pixels import byte_array, filling_of
from intarsia.ui.qt import QtCore


@dataclass(frozen=True)
class PreparedLayers:
    """The layers of a group to be, and the planes to be kept with the document by their sha256."""

    layers: tuple[NewLayer, ...]
    annotations: Mapping[str, QtCore.QByteArray]


def objects_prepared(
    objects: Sequence[DocumentObject], planes: Mapping[str, Pixels]
) -> PreparedLayers:
    """A layer for each object; `planes`: their layers and masks by sha256."""
    layers = tuple(
        NewLayer(x.name, filling_of(Placed(planes[x.layer], x.box.left, x.box.top)))
        for x in objects
    )
    return PreparedLayers(layers, {name: byte_array(plane.data) for name, plane in planes.items()})


def objects_size(planes: Mapping[str, Pixels]) -> int:
    """The bytes of these planes."""
    return sum(len(plane.data) for plane in planes.values())


def result_prepared(result: EditResult) -> PreparedLayers:
    """The layers of a result; all variations but the first are there and hidden.

    Every plane of it and of its edit has been hashed.
    """
    layers = tuple(
        NewLayer(
            f"{x.name} ({x.variation + 1})" if x.variation else x.name,
            filling_of(x.placed),
            opacity=x.opacity,
            visible=x.variation == 0,
            blend=x.blend,
        )
        for x in result.layers
    )
    _, planes = to_text(result.edit)
    kept = (*planes, *(x.placed.pixels for x in result.layers))
    return PreparedLayers(layers, {plane.sha256: byte_array(plane.data) for plane in kept})


def result_size(result: EditResult) -> int:
    """The bytes of the result's layers and of what its edit was given."""
    _, planes = to_text(result.edit)
    kept = (*planes, *(x.placed.pixels for x in result.layers))
    return sum(len(plane.data) for plane in kept)
