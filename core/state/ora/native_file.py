"""The native file: a document to the bytes of an .ora and back, with its edits and objects."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from intarsia.core.state.document.document import Document, DocumentObject, Layer
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.ora.claims import check_claims, claimed_pixels
from intarsia.core.state.ora.document_json import (
    DOCUMENT,
    PlaneWriter,
    newer_program,
    read_document_json,
    read_planes,
)
from intarsia.core.state.ora.imported import OpenedDocument, document_of_layers
from intarsia.core.state.ora.openraster import (
    MERGED,
    STACK,
    PngCodec,
    flat_layers,
    openraster_entries,
    read_openraster,
)
from intarsia.core.state.ora.stack_xml import OraGroup, OraImage, OraLayer, OraNode, group_node
from intarsia.core.state.storage.archive import Archive, write_archive
from intarsia.core.wire.errors import BadDocument, BadEdit, BadPicture, BadRequest
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.pixels import Depth, Pixels, Placed
from intarsia.core.wire.verbs import VERBS

OBJECTS = "Intarsia objects"  # the group of object layers, hidden: results show where things are
EDITS_GONE = "Another program has saved this document: its layers are here, its edits are gone."
NEWER = (
    "Intarsia {version}, newer than this one, has saved this document: its layers are here. "
    "Its edits and objects stay in the file; save under another name to keep them."
)


def save_document(
    document: Document,
    store: PixelStore,
    codec: PngCodec,
    merged: Pixels,
    *,
    previous: bytes = b"",
) -> bytes:
    """The bytes of an .ora; equal documents give equal bytes.

    `merged`: the flattened picture, of the document's size and depth. `previous`: a file that the
    document was read from or written to; of it, parts that have not changed are copied.
    """
    writer = PlaneWriter(codec, store, _archive(previous))
    said = document.metadata
    nodes = _nodes(document, store, writer)
    image = OraImage(document.size, nodes, across=said.across, down=said.down)
    for name in document.planes():
        writer.add(name, store.get(name))
    entries = openraster_entries(image, writer.entries.values(), merged, codec)
    stack = next(entry for entry in entries if entry.name == STACK)
    return write_archive([*entries, writer.finish(document, stack.data)])


def _archive(data: bytes) -> Archive | None:
    try:
        return Archive(data) if data else None
    except BadDocument:
        return None


def open_document(data: bytes, codec: PngCodec) -> OpenedDocument:
    """A document of ours with all its edits, or of another program with its layers.

    Raises BadDocument or BadPicture where not even the layers can be read.
    """
    archive = Archive(data)
    image = read_openraster(archive)
    if DOCUMENT not in archive:
        notes = (EDITS_GONE,) if any(item.name == OBJECTS for item in image.items) else ()
        return _of_layers(archive, image, codec, notes)
    try:
        file = read_document_json(archive)
        if hashlib.sha256(archive.read(STACK)).hexdigest() != file.stack:
            raise BadDocument(EDITS_GONE)
        return OpenedDocument(file.document, read_planes(archive, file, codec))
    except (BadDocument, BadEdit, BadPicture, BadRequest) as error:
        why = error.message if error.message != EDITS_GONE else ""
        newer = newer_program(archive)
        if newer and why:
            note = NEWER.format(version=newer)
            return replace(_of_layers(archive, image, codec, (note,)), newer=True)
        notes = (f"{EDITS_GONE} {why}".strip(),)
        return _of_layers(archive, image, codec, notes)


def group_name(document: Document, edit_id: str) -> str:
    """What the group of an edit's layers is called in files, "" for layers that no edit made."""
    edit = document.edit(edit_id)
    if edit is None:
        return "Edit" if edit_id else ""
    verb = VERBS.get(edit.verb)
    return verb.group if verb is not None and verb.group else "Edit"


def layers_of(image: OraImage, archive: Archive, codec: PngCodec) -> list[FileLayer]:
    """The layers of an archive with their pixels, bottom to top: RGBA, all of one depth.

    All are in the profile of the lowest one, which becomes that of the document.

    Raises BadDocument or BadPicture.
    """
    sources: dict[str, Pixels] = {}  # a picture that several layers name is decoded once
    wanted = flat_layers(image.items)
    there = [layer for layer in wanted if _is_readable(layer, archive)]
    check_claims(archive, image.size, [layer.src for layer in there])
    for layer in there:
        if layer.src not in sources:
            sources[layer.src] = as_rgba(codec.decode(archive.read(layer.src)))
    icc = sources[there[0].src].icc if there else None
    sources = {name: codec.in_profile(pixels, icc) for name, pixels in sources.items()}
    if any(pixels.depth is Depth.U16 for pixels in sources.values()):
        sources = {name: _sixteen_bits(pixels) for name, pixels in sources.items()}
    return [
        FileLayer(
            name=layer.name,
            placed=Placed(sources[layer.src], layer.left, layer.top),
            opacity=layer.opacity,
            visible=layer.visible,
            blend=layer.blend,
            groups=layer.groups,
            locked=layer.locked,
            selected=layer.selected,
        )
        for layer in there
    ]


def layer_pixels(image: OraImage, archive: Archive) -> int:
    """How many pixels the pictures of the layers claim, each picture once. Raises BadDocument."""
    sources = {layer.src for layer in flat_layers(image.items) if _is_readable(layer, archive)}
    return claimed_pixels(archive, sources)


def lacking(image: OraImage, archive: Archive) -> list[str]:
    """Sentences about the layers whose picture the archive lacks."""
    return [
        f"The layer {layer.name[:80]} lacks its picture and was left out."
        for layer in flat_layers(image.items)
        if not _is_readable(layer, archive)
    ]


def _is_readable(layer: OraLayer, archive: Archive) -> bool:
    """Whether the archive holds a PNG of the layer."""
    return layer.src in archive and archive.read_start(layer.src, 8) == b"\x89PNG\r\n\x1a\n"


def _nodes(document: Document, store: PixelStore, writer: PlaneWriter) -> tuple[OraNode, ...]:
    """The layers with those of one edit in a group, and the hidden group of the objects."""
    shown = {layer.id for layer in document.shown_layers()}
    nodes: list[OraNode] = []
    for edit_id, run in itertools.groupby(document.layers, key=lambda layer: layer.edit_id):
        layers = list(run)
        if not edit_id:
            nodes.extend(_grouped(layers, 0, lambda x: _node(x, x.id in shown, store, writer)))
            continue
        items = [_node(layer, layer.id in shown, store, writer) for layer in layers]
        nodes.append(OraGroup(group_name(document, edit_id), tuple(items)))
    if document.objects:
        things = tuple(_object_node(item, store, writer) for item in document.objects)
        nodes.append(OraGroup(OBJECTS, things, visible=False))
    return tuple(nodes)


def _grouped(
    layers: Sequence[Layer], level: int, node: Callable[[Layer], OraLayer]
) -> list[OraNode]:
    """Layers that share their `level` outermost groups, in the groups that follow."""
    nodes: list[OraNode] = []
    for group, run in itertools.groupby(layers, key=lambda layer: layer.groups[level : level + 1]):
        if not group:
            nodes.extend(node(layer) for layer in run)
            continue
        nodes.append(group_node(group[0], _grouped(list(run), level + 1, node)))
    return nodes


def _node(layer: Layer, shown: bool, store: PixelStore, writer: PlaneWriter) -> OraLayer:
    return OraLayer(
        name=layer.name,
        src=writer.add_shown(layer.pixels, store.get(layer.pixels)),
        left=layer.box.left,
        top=layer.box.top,
        opacity=layer.opacity,
        visible=shown,
        blend=layer.blend,
        locked=layer.locked,
        selected=layer.selected,
    )


def _object_node(item: DocumentObject, store: PixelStore, writer: PlaneWriter) -> OraLayer:
    return OraLayer(
        name=item.name,
        src=writer.add_shown(item.layer, store.get(item.layer)),
        left=item.box.left,
        top=item.box.top,
        opacity=item.opacity,
        visible=item.visible,
        locked=item.locked,
    )


def _of_layers(
    archive: Archive, image: OraImage, codec: PngCodec, notes: tuple[str, ...]
) -> OpenedDocument:
    """A document of the layers alone; the lowest becomes the original."""
    said = [*notes, *image.notes, *lacking(image, archive)]
    layers = layers_of(image, archive, codec)
    if not layers:
        merged = as_rgba(codec.decode(archive.read(MERGED)))
        layers = [FileLayer("Picture", Placed(merged, 0, 0))]
    found = document_of_layers(image.size, layers, tuple(dict.fromkeys(said)))
    metadata = replace(found.document.metadata, across=image.across, down=image.down)
    return replace(found, document=replace(found.document, metadata=metadata))


def _sixteen_bits(pixels: Pixels) -> Pixels:
    """8-bit values times 257; 16-bit planes as they are."""
    if pixels.depth is not Depth.U8:
        return pixels
    out = bytearray(2 * len(pixels.data))
    out[0::2] = out[1::2] = pixels.data
    return replace(pixels, depth=Depth.U16, data=bytes(out))
