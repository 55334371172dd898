"""Opens and writes OpenRaster as one of many picture files: its layers, without edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from intarsia.core.engine.files.budget import check_memory
from intarsia.core.engine.files.metadata.xmp import packet
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.ora.document_json import DATA
from intarsia.core.state.ora.native_file import lacking, layer_pixels, layers_of
from intarsia.core.state.ora.openraster import MERGED, openraster_entries, read_openraster
from intarsia.core.state.ora.stack_xml import OraGroup, OraImage, OraLayer, OraNode, group_node
from intarsia.core.state.storage.archive import Archive, ArchiveEntry, write_archive
from intarsia.core.wire.errors import BadDocument, BadPicture
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.metadata import Metadata

XMP = "META-INF/metadata.xmp"  # OpenRaster names no place for metadata; readers pass this over


def open_ora(data: bytes) -> OpenedPicture:
    """The layers of an OpenRaster file and what they flatten to. Raises BadPicture."""
    codec = EnginePngCodec()
    try:
        archive = Archive(data)
        image = read_openraster(archive)
        check_memory("ORA", layer_pixels(image, archive) + image.size.pixels, each=8)
        layers = layers_of(image, archive, codec)
        notes = [*image.notes, *lacking(image, archive)]
    except BadDocument as error:
        raise BadPicture(error.message, error.hint) from error
    if not layers and MERGED in archive:
        notes.append("No layer can be opened: the document's merged picture was.")
        return OpenedPicture(
            FileFormat.ORA, as_rgba(codec.decode(archive.read(MERGED))), notes=tuple(notes)
        )
    if not layers:
        raise BadPicture("The document has no layers.", "Open another file.")
    shown = [layer for layer in layers if layer.visible]
    depth = layers[0].placed.pixels.depth
    flat = flatten(shown, image.size.box, depth)
    flat = replace(flat, icc=layers[0].placed.pixels.icc)
    said = Metadata(across=image.across, down=image.down)
    return OpenedPicture(FileFormat.ORA, flat, tuple(layers), tuple(notes), said)


def write_ora(request: ExportRequest) -> bytes:
    """The bytes of an .ora with these layers and the flattened picture."""
    codec = EnginePngCodec()
    data = [
        ArchiveEntry(_entry(i), codec.encode(layer.placed.pixels), packed=True)
        for i, layer in enumerate(request.layers)
    ]
    nodes: list[OraNode] = []
    for name, run in groupby(enumerate(request.layers), key=lambda item: item[1].group):
        items = _grouped(list(run), 0)
        nodes.extend([OraGroup(name, items)] if name else items)
    shown = [layer for layer in request.layers if layer.visible]
    merged = flatten(shown, request.size.box, request.depth)
    said = request.metadata
    image = OraImage(request.size, tuple(nodes), across=said.across, down=said.down)
    entries = openraster_entries(image, data, merged, codec)
    if xmp := packet(request.provenance, request.metadata.xmp):
        entries.append(ArchiveEntry(XMP, xmp))
    return write_archive(entries)


def _grouped(layers: Sequence[tuple[int, FileLayer]], level: int) -> tuple[OraNode, ...]:
    """Numbered layers that share their `level` outermost groups, in the groups that follow."""
    nodes: list[OraNode] = []
    for group, run in groupby(layers, key=lambda item: item[1].groups[level : level + 1]):
        inside = list(run)
        if not group:
            nodes.extend(_node(i, layer) for i, layer in inside)
            continue
        nodes.append(group_node(group[0], _grouped(inside, level + 1)))
    return tuple(nodes)


def _entry(index: int) -> str:
    return f"{DATA}layer{index}.png"


def _node(index: int, layer: FileLayer) -> OraLayer:
    return OraLayer(
        name=layer.name,
        src=_entry(index),
        left=layer.placed.left,
        top=layer.placed.top,
        opacity=layer.opacity,
        visible=layer.visible,
        blend=layer.blend,
        locked=layer.locked,
        selected=layer.selected,
    )
