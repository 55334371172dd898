"""What the headers of a PSD claim, layer by layer, checked before anything of it is decoded."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import chain

from intarsia.core.engine.files.budget import (
    BASE_BYTES,
    DEFLATE_RATIO,
    PACKBITS_RATIO,
    check_cost,
    check_memory,
    check_parts,
    check_plausible,
)
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import MAX_SIDE_PX

_RATIOS = {0: 1, 1: PACKBITS_RATIO, 2: DEFLATE_RATIO, 3: DEFLATE_RATIO}
_HINT = "Open it in Photoshop, GIMP or Krita and save it again."
_DEEP = (b"Lr16", b"Lr32", b"Layr")
# Tagged blocks whose length takes eight bytes in a PSB.
_LONG: tuple[bytes, ...] = (b"LMsk", b"Lr16", b"Lr32", b"Layr", b"Mt16", b"Mt32", b"Mtrn", b"Alph")
_LONG += (b"FMsk", b"lnk2", b"FEid", b"FXid", b"PxSD", b"lnkE", b"extd", b"cinf")
_LAYER_RATIO = 100  # values a byte, in layers that are larger than their canvas
_MOST_CHANNELS = 56


@dataclass(frozen=True)
class PsdHead:
    """The header, and where the sections lie in the file: begin and end of each."""

    version: int
    channels: int
    height: int
    width: int
    depth: int
    mode: int
    colours: tuple[int, int]
    layers: tuple[int, int]
    picture: int

    @property
    def pixels(self) -> int:
        return self.width * self.height

    @property
    def row_bytes(self) -> int:
        return (self.width * self.depth + 7) // 8


def read_head(data: bytes) -> PsdHead:
    """The header and the places of the sections. Raises BadPicture, or struct.error if cut off."""
    version, channels, height, width, depth, mode = struct.unpack_from(">H6xHIIHH", data, 4)
    if not 1 <= channels <= _MOST_CHANNELS or depth not in (1, 8, 16, 32):
        raise BadPicture(
            f"The PSD claims {channels} channels of {depth} bits; the limit is "
            f"{_MOST_CHANNELS} of 32.",
            _HINT,
        )
    at, colours = 26, (0, 0)
    for section in range(2):  # colour mode data, image resources
        (length,) = struct.unpack_from(">I", data, at)
        if not section:
            colours = (at + 4, at + 4 + length)
        at += 4 + length
    (length,) = struct.unpack_from(">Q" if version == 2 else ">I", data, at)
    at += 8 if version == 2 else 4
    layers = (at, at + length)
    return PsdHead(version, channels, height, width, depth, mode, colours, layers, at + length)


def check_psd(data: bytes) -> PsdHead:
    """The header of a PSD that passed. Raises BadPicture, or struct.error where it is cut off."""
    head = read_head(data)
    rows = head.channels * head.height
    decoded = rows * head.row_bytes
    (packing,) = struct.unpack_from(">H", data, head.picture)
    # Channels behind the fifth are never decoded.
    check_cost("PSD", min(5, head.channels) * head.height * head.row_bytes, head.pixels)
    stored = len(data) - head.picture
    check_plausible(decoded, stored, _RATIOS.get(packing, 1), kind="PSD")
    check_memory("PSD", head.pixels, each=max(16, 5 * head.depth // 8))
    found = _LayerClaims()
    for begin, end in _layer_infos(data, head):
        _count_layers(data, begin, end, head, found)
    check_parts("PSD", "layer channels", found.channels, head.pixels + found.pixels)
    roomy = found.pixels <= BASE_BYTES // 16 + head.pixels * max(1, found.layers)
    if not roomy:
        check_plausible(found.decoded, found.stored, _LAYER_RATIO, kind="PSD")
    check_memory("PSD", head.pixels + found.pixels, each=24)
    return head


@dataclass
class _LayerClaims:
    """What all layers claim together."""

    layers: int = 0
    channels: int = 0
    pixels: int = 0
    decoded: int = 0
    stored: int = 0


def _layer_infos(data: bytes, head: PsdHead) -> list[tuple[int, int]]:
    """Begin and end of each list of layers: the usual one, and those of tagged blocks."""
    at, end = head.layers
    if end - at < 4:
        return []
    size, code = (8, ">Q") if head.version == 2 else (4, ">I")
    (length,) = struct.unpack_from(code, data, at)
    found = [(at + size, at + size + length)] if length else []
    at += size + length
    if at + 4 > end:
        return found
    at += 4 + int(struct.unpack_from(">I", data, at)[0])
    while at + 12 <= end and data[at : at + 4] in (b"8BIM", b"8B64"):
        key = data[at + 4 : at + 8]
        wide = head.version == 2 and key in _LONG
        (length,) = struct.unpack_from(">Q" if wide else ">I", data, at + 8)
        at += 16 if wide else 12
        if key in _DEEP and length:
            found.append((at, at + length))
        at += length + (-length % 4)
    return found


def _count_layers(data: bytes, at: int, end: int, head: PsdHead, found: _LayerClaims) -> None:
    """Goes through the records of one list and adds what they claim. Raises BadPicture."""
    count = abs(int(struct.unpack_from(">h", data, at)[0]))
    at += 2
    lengths: list[list[tuple[int, int]]] = []  # per layer: decoded and stored bytes of a channel
    for _ in range(count):
        top, left, bottom, right, channels = struct.unpack_from(">iiiiH", data, at)
        at += 18
        width, height = right - left, bottom - top
        if width < 0 or height < 0 or max(width, height) > 300_000:
            raise BadPicture(f"The PSD claims a layer of {width} x {height} pixels.", _HINT)
        if channels > _MOST_CHANNELS + 3:
            raise BadPicture(
                f"The PSD claims a layer of {channels} channels; the limit is {_MOST_CHANNELS}.",
                _HINT,
            )
        plain = height * ((width * head.depth + 7) // 8)
        code, step = (">hQ", 10) if head.version == 2 else (">hI", 6)
        listed = []
        for _ in range(channels):
            kind, length = struct.unpack_from(code, data, at)
            at += step
            listed.append((plain if kind >= -1 else 0, length))
        lengths.append(listed)
        (extra,) = struct.unpack_from(">I", data, at + 12)
        at = at + 16 + extra
        found.layers += 1
        found.pixels += width * height
        if min(width, height) and max(width, height) > MAX_SIDE_PX:
            raise BadPicture(f"The PSD claims a layer of {width} x {height} pixels.", _HINT)
    _check_channels(data, at, chain.from_iterable(lengths), found)


def _check_channels(data: bytes, at: int, listed: chain[tuple[int, int]], f: _LayerClaims) -> None:
    """Goes through the channels' data behind the records. Raises BadPicture."""
    for decoded, stored in listed:
        if stored >= 2 and decoded:
            (packing,) = struct.unpack_from(">H", data, at)
            if at + stored > len(data):
                raise BadPicture("The PSD is cut off.", "Get a complete copy of it.")
            check_plausible(decoded, stored, _RATIOS.get(packing, 1), kind="PSD")
            f.decoded += decoded
        f.channels += 1
        f.stored += stored
        at += stored
