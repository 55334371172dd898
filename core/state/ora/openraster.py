"""OpenRaster files: a stack of layers as XML and PNG, of ours or of any other program.

Follows the OpenRaster baseline 0.0.5 (https://www.openraster.org): `mimetype` first and stored,
`stack.xml`, `data/`, `mergedimage.png`, `Thumbnails/thumbnail.png`.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, Protocol

from intarsia.core.state.ora.stack_xml import (
    OraGroup,
    OraImage,
    OraLayer,
    OraNode,
    read_stack,
    stack_xml,
)
from intarsia.core.state.storage.archive import Archive, ArchiveEntry
from intarsia.core.wire.errors import BadDocument, BadEdit
from intarsia.core.wire.geometry import Size, check_size
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import Pixels

MIME = "image/openraster"
STACK = "stack.xml"
MERGED = "mergedimage.png"
THUMBNAIL = "Thumbnails/thumbnail.png"
THUMBNAIL_SIDE = 256
# The name of the profile of sRGB in a layer of 16 bits, which is read as none: Krita asks a person
# for a profile where such a PNG has none.
PLAIN_PROFILE = b"Intarsia sRGB"

_MAX_STACK_BYTES = 16 << 20

# How memoryview spells a unit of so many bytes.
_UNITS: dict[int, Literal["B", "H", "I", "Q"]] = {1: "B", 2: "H", 4: "I", 8: "Q"}


class PngCodec(Protocol):
    """PNG by whatever this process has: Qt in a panel, imagecodecs in the engine."""

    def encode(self, pixels: Pixels) -> bytes:
        """A PNG of the plane with its profile: exact for 8 and 16 bits, float rounded to 16."""

    def decode(self, data: bytes) -> Pixels:
        """The plane of a PNG, grey or RGBA, with its profile. Raises BadPicture."""

    def in_profile(self, pixels: Pixels, icc: bytes | None) -> Pixels:
        """An RGBA plane converted into a profile, None for sRGB."""


def openraster_entries(
    image: OraImage, data: Iterable[ArchiveEntry], merged: Pixels, codec: PngCodec
) -> list[ArchiveEntry]:
    """The entries of an OpenRaster archive, in the order that readers expect.

    `data`: the PNG entries that the layers name. `merged`: the flattened picture.
    """
    layers = list(data)
    # A picture that was only opened is its own flattened one: it is not encoded twice.
    same = next((entry.data for entry in layers if merged.sha256 in entry.name), None)
    flat = same or codec.encode(merged)
    small = thumbnail(merged if merged.depth.bytes < 4 else codec.decode(flat))
    return [
        ArchiveEntry("mimetype", MIME.encode(), packed=True),
        ArchiveEntry(STACK, stack_xml(image).encode()),
        *layers,
        ArchiveEntry(MERGED, flat, packed=True),
        ArchiveEntry(THUMBNAIL, codec.encode(small), packed=True),
    ]


def read_openraster(archive: Archive) -> OraImage:
    """The canvas and the layer tree of an archive. Raises BadDocument."""
    if STACK not in archive:
        raise BadDocument("This is not an OpenRaster document.", "Open an .ora file.")
    return read_stack(archive.read(STACK, _MAX_STACK_BYTES))


def png_size(data: bytes) -> Size:
    """The size in a PNG's header, within the bounds of a picture. Raises BadDocument."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        raise BadDocument("A layer of the document is not a PNG.", "Open an earlier copy of it.")
    width, height = struct.unpack_from(">II", data, 16)
    try:
        return check_size(width, height)
    except BadEdit as error:
        raise BadDocument(f"A layer is out of bounds. {error.message}", error.hint) from error


def thumbnail(pixels: Pixels) -> Pixels:
    """Every n-th pixel of an 8- or 16-bit plane, so that no side is above 256."""
    step = -(-max(pixels.width, pixels.height) // THUMBNAIL_SIDE)
    if step == 1:
        return pixels
    whole = memoryview(pixels.data).cast(_UNITS[pixels.pixel_bytes])
    rows = [
        whole[y * pixels.width : (y + 1) * pixels.width][::step].tobytes()
        for y in range(0, pixels.height, step)
    ]
    width = -(-pixels.width // step)
    return Pixels(width, len(rows), pixels.channels, pixels.depth, b"".join(rows), pixels.icc)


def flat_layers(items: Sequence[OraNode]) -> list[OraLayer]:
    """The layers of a tree as one list, bottom to top, each with the groups around it.

    A group that is not isolated gives its layers its opacity and blend, as Krita shows it; the
    one plain group around everything, which Krita writes, is left out.
    """
    if len(items) == 1 and isinstance(items[0], OraGroup) and _is_plain(items[0]):
        items = items[0].items
    return _flat(items, itertools.count(1))


def _flat(items: Sequence[OraNode], numbers: Iterator[int]) -> list[OraLayer]:
    out: list[OraLayer] = []
    for item in items:
        if isinstance(item, OraLayer):
            out.append(item)
            continue
        number = next(numbers)
        own = LayerGroup(number, item.name, visible=item.visible)
        if item.isolated:
            own = replace(own, opacity=item.opacity, blend=item.blend, isolated=True)
        for layer in _flat(item.items, numbers):
            inside = replace(layer, visible=layer.visible and item.visible)
            if not item.isolated:
                inside = _under(item, inside)
            out.append(replace(inside, groups=(own, *inside.groups)))
    return out


def _is_plain(group: OraGroup) -> bool:
    return group.visible and group.opacity >= 1 and group.blend == "src-over"


def _under(group: OraGroup, layer: OraLayer) -> OraLayer:
    """A layer, or the outermost isolated group around it, with what its group gives it."""
    outer = next((i for i, g in enumerate(layer.groups) if g.isolated), None)
    if outer is None:
        blend = group.blend if layer.blend == "src-over" else layer.blend
        return replace(layer, blend=blend, opacity=layer.opacity * group.opacity)
    old = layer.groups[outer]
    blend = group.blend if old.blend == "src-over" else old.blend
    new = replace(old, blend=blend, opacity=old.opacity * group.opacity)
    return replace(layer, groups=(*layer.groups[:outer], new, *layer.groups[outer + 1 :]))
