"""Writes layered PSD files, 8 or 16 bits, with groups, profile and the flattened picture.

Follows "Adobe Photoshop File Formats Specification" (November 2019). Written here and not by
psd-tools because the flattened picture must come from our own exact compositor.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import imagecodecs
import numpy as np

from intarsia.core.engine.files.metadata.xmp import packet
from intarsia.core.engine.files.psd.layers import BLENDS
from intarsia.core.engine.files.psd.plain import plain_layers
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import Plane, from_float, rgba_of, to_float
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.files import ExportRequest, FileLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Depth

MAX_SIDE = 30_000
MOST_BYTES = 2**31 - 1

_KEYS = {ours: theirs.value for theirs, ours in BLENDS.items()}
_ICC, _VERSION_INFO, _XMP = 1039, 1057, 1060  # image resources
_RESOLUTION, _IPTC, _EXIF = 1005, 1028, 1058
_FOLDER, _END_OF_FOLDER = 1, 3  # section divider types
_HIDDEN = 0x02
_RLE = struct.pack(">H", 1)


@dataclass(frozen=True)
class _Record:
    """One entry of the layer list: a layer, or one of the two ends of a group."""

    name: str
    box: Box
    planes: tuple[bytes, ...]
    opacity: float = 1.0
    visible: bool = True
    blend: bytes = b"norm"
    divider: int = 0


def write_psd(request: ExportRequest) -> bytes:
    """The bytes of a PSD: 16 bits for float documents. Raises BadEdit above 30,000 px a side."""
    size = request.size
    if max(size.width, size.height) > MAX_SIDE:
        raise BadEdit(f"A PSD has at most {MAX_SIDE} pixels a side.", "Export a PNG or TIFF.")
    depth = Depth.U8 if request.depth is Depth.U8 else Depth.U16
    merged = _merged(request, depth)
    records = _records(plain_layers(request.layers, size.box, request.depth), 0, depth)
    layers = _layer_info(records, transparent=len(merged) == 4)
    if depth is Depth.U16:
        tagged = b"8BIMLr16" + _sized(layers)
        section = _sized(_sized(b"") + _sized(b"") + tagged)
    else:
        section = _sized(_sized(layers) + _sized(b""))
    bits = 8 * depth.bytes
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, len(merged), size.height, size.width, bits, 3)
    parts = [head, _sized(b""), _sized(_resources(request)), section, _merged_data(merged)]
    return b"".join(parts)


def _merged(request: ExportRequest, depth: Depth) -> list[Plane]:
    """The channels of the flattened picture; where it is not opaque, over white and with alpha."""
    shown = [layer for layer in request.layers if layer.visible]
    values = to_float(rgba_of(flatten(shown, request.size.box, request.depth)))
    alpha = values[..., 3:]
    if (alpha < 1).any():
        values[..., :3] = values[..., :3] * alpha + (1 - alpha)
        return _channels(from_float(values, depth), 4)
    return _channels(from_float(values, depth), 3)


def _records(layers: Sequence[FileLayer], level: int, depth: Depth) -> list[_Record]:
    """The layers that share their `level` outermost groups, with the two ends of those inside."""
    records: list[_Record] = []
    for group, run in groupby(layers, key=lambda layer: layer.groups[level : level + 1]):
        inside = list(run)
        if not group:
            records += [_record(layer, depth) for layer in inside]
            continue
        own, nothing = group[0], Box(0, 0, 0, 0)
        empty = tuple([struct.pack(">H", 0)] * 4)
        shown = any(layer.visible for layer in inside)
        blend = _KEYS.get(own.blend, b"norm") if own.isolated else b"pass"
        opacity = own.opacity if own.isolated else 1.0
        end = _Record("</Layer group>", nothing, empty, divider=_END_OF_FOLDER)
        folder = _Record(own.name, nothing, empty, opacity, shown, blend, _FOLDER)
        records += [end, *_records(inside, level + 1, depth), folder]
    return records


def _record(layer: FileLayer, depth: Depth) -> _Record:
    array = from_float(to_float(rgba_of(layer.placed.pixels)), depth)
    red, green, blue, alpha = (_RLE + _packed([c]) for c in _channels(array, 4))
    return _Record(
        layer.name,
        layer.placed.box,
        (alpha, red, green, blue),
        layer.opacity,
        layer.visible,
        _KEYS.get(layer.blend, b"norm"),
    )


def _layer_info(records: Sequence[_Record], *, transparent: bool) -> bytes:
    """Layer count, records, then the channels; a negative count: the picture has transparency."""
    count = -len(records) if transparent else len(records)
    heads = b"".join(_head(record) for record in records)
    planes = b"".join(plane for record in records for plane in record.planes)
    body = struct.pack(">h", count) + heads + planes
    return body + bytes(-len(body) % 4)


def _head(record: _Record) -> bytes:
    box = record.box
    ids = (-1, 0, 1, 2)
    channels = b"".join(
        struct.pack(">hI", i, len(plane)) for i, plane in zip(ids, record.planes, strict=True)
    )
    opacity = round(255 * record.opacity)
    flags = 0x08 | (0 if record.visible else _HIDDEN)
    short = record.name.encode("ascii", "replace")[:255]
    pascal = bytes([len(short)]) + short
    extra = _sized(b"") + _sized(b"") + pascal + bytes(-len(pascal) % 4) + _tagged(record)
    return (
        struct.pack(">iiiiH", box.top, box.left, box.bottom, box.right, 4)
        + channels
        + struct.pack(">4s4sBBBB", b"8BIM", record.blend, opacity, 0, flags, 0)
        + _sized(extra)
    )


def _tagged(record: _Record) -> bytes:
    """The full name, and for the ends of a group what they are."""
    text = record.name.encode("utf-16-be")
    body = struct.pack(">I", len(text) // 2) + text
    out = b"8BIMluni" + _sized(body + bytes(-len(body) % 4))
    if record.divider:
        out += b"8BIMlsct" + _sized(struct.pack(">I4s4s", record.divider, b"8BIM", record.blend))
    return out


def _resources(request: ExportRequest) -> bytes:
    name = "Intarsia".encode("utf-16-be")
    text = struct.pack(">I", len(name) // 2) + name
    version = struct.pack(">IB", 1, 1) + text + text + struct.pack(">I", 1)
    out = _resource(_VERSION_INFO, version)
    said = request.metadata
    if xmp := packet(request.provenance, said.xmp):
        out += _resource(_XMP, xmp)
    if said.across > 0 and said.down > 0:
        across, down = round(said.across * 65536), round(said.down * 65536)
        out += _resource(_RESOLUTION, struct.pack(">IHHIHH", across, 1, 1, down, 1, 1))
    for number, body in ((_IPTC, said.iptc), (_EXIF, said.exif)):
        out += _resource(number, body) if body else b""
    return out if request.icc is None else _resource(_ICC, request.icc) + out


def _resource(number: int, data: bytes) -> bytes:
    return struct.pack(">4sHH", b"8BIM", number, 0) + _sized(data) + bytes(len(data) % 2)


def _channels(array: Plane, count: int) -> list[Plane]:
    """The first channels of (H, W, C) as planes (H, W)."""
    return [array[..., i] for i in range(count)]


def _merged_data(planes: Sequence[Plane]) -> bytes:
    return _RLE + _packed(planes)


def _packed(planes: Sequence[Plane]) -> bytes:
    """PackBits of every row, big-endian, after the table of their lengths."""
    rows = [
        imagecodecs.packbits_encode(row)
        for plane in planes
        for row in np.ascontiguousarray(plane, plane.dtype.newbyteorder(">")).view(np.uint8)
    ]
    return struct.pack(f">{len(rows)}H", *map(len, rows)) + b"".join(rows)


def _sized(data: bytes) -> bytes:
    """A section behind its length. Raises BadEdit where the format has no room for it."""
    if len(data) > MOST_BYTES:
        raise BadEdit(
            f"A PSD has at most {MOST_BYTES / 1e9:.1f} GB.", "Export an ORA, or fewer layers."
        )
    return struct.pack(">I", len(data)) + data
