"""The stored values of a PSD, plane by plane in their own depth, without a float copy of it all."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from psd_tools import PSDImage
from psd_tools.api.layers import Layer
from psd_tools.api.utils import get_transparency_index, has_transparency
from psd_tools.compression import decompress
from psd_tools.constants import ChannelID, ColorMode, Compression

from intarsia.core.engine.pixels.planes import Floats, Plane, full

_STORED: dict[int, str] = {8: ">u1", 16: ">u2", 32: ">f4"}
_NATIVE: dict[int, type] = {1: np.uint8, 8: np.uint8, 16: np.uint16, 32: np.float32}
_BAND_VALUES = 1 << 20
_COLOURS = {ColorMode.RGB: 3, ColorMode.GRAYSCALE: 1}


@dataclass(frozen=True)
class StoredPicture:
    """The flattened picture as it is stored.

    planes: (C, H, W) uint8, uint16 or float32, as stored. palette: RGB uint8 (N, 3), or None.
    white: which plane is the alpha of colours that are mixed with white, or -1.
    """

    planes: Plane
    palette: Plane | None
    white: int
    colours: int

    @property
    def plain(self) -> bool:
        """Whether the values are those of the picture, and nothing is to be done about them."""
        return self.palette is None and self.white < 0

    def bands(self) -> Iterator[tuple[slice, Floats]]:
        """Rows, and their values in [0, 1], float32 (rows, W, C), some rows at a time."""
        count, height, width = self.planes.shape
        step = max(1, _BAND_VALUES // max(1, width * count))
        for top in range(0, height, step):
            rows = slice(top, min(top + step, height))
            yield rows, self._values(rows)

    def _values(self, rows: slice) -> Floats:
        part = self.planes[:, rows]
        if self.palette is not None:
            shown = self.palette[part]  # (C, rows, W, 3)
            wide = np.concatenate(list(shown), axis=-1)
            return np.asarray(wide.astype(np.float32) / np.float32(255))
        values = np.moveaxis(part, 0, -1).astype(np.float32)
        if part.dtype.kind != "f":
            values /= np.float32(full(part.dtype))
        if self.white >= 0:
            alpha = values[..., self.white : self.white + 1]
            colour = values[..., : self.colours]
            np.divide(colour + alpha - 1, alpha, out=colour, where=alpha > 0)
        return values


def stored_picture(psd: PSDImage) -> StoredPicture:
    """The flattened picture. Raises what broken files raise in psd-tools."""
    head = psd._record.header
    planes = np.empty((head.channels, head.height, head.width), _NATIVE[head.depth])
    for number, data in enumerate(_channels(psd)):
        planes[number] = _plane(data, head.height, head.width, head.depth)
    palette = None
    if psd.color_mode is ColorMode.INDEXED:
        table = psd._record.color_mode_data.interleave()
        palette = np.frombuffer(table, np.uint8).reshape(-1, 3)
    colours = _COLOURS.get(psd.color_mode, 0)
    return StoredPicture(planes, palette, _white(psd, colours), colours)


def layer_rgba(item: Layer) -> Plane | None:
    """A layer's own pixels, (H, W, 4) in its depth; None where it has no colours."""
    depth, version = item._psd.depth, item._psd.version
    out = np.empty((item.height, item.width, 4), _NATIVE[depth])
    out[..., 3] = full(out.dtype)
    colours = 0
    for info, data in zip(item._record.channel_info, item._channels, strict=False):
        is_alpha = info.id == ChannelID.TRANSPARENCY_MASK
        at = 3 if is_alpha else colours
        is_more = not is_alpha and (info.id < 0 or at == 3)  # a mask, or a fourth colour
        if not len(data.data) or is_more:
            continue
        packed = data.get_data(item.width, item.height, depth, version)
        out[..., at] = _plane(packed, item.height, item.width, depth)
        colours += info.id >= 0
    if not colours:
        return None
    if colours < 3:  # greys
        out[..., 1] = out[..., 2] = out[..., 0]
    return out


def _plane(data: bytes, height: int, width: int, depth: int) -> Plane:
    """One plane (H, W) of its bytes; a set bit is black."""
    if depth == 1:
        rows = np.frombuffer(data, np.uint8).reshape(height, -1)
        return np.asarray((1 - np.unpackbits(rows, axis=1, count=width)) * np.uint8(255))
    return np.frombuffer(data, _STORED[depth]).reshape(height, width)


def _channels(psd: PSDImage) -> Iterator[bytes]:
    """The bytes of each channel, unpacked one by one where the packing allows it."""
    head, stored = psd._record.header, psd._record.image_data
    row = (head.width * head.depth + 7) // 8
    if stored.compression is not Compression.RLE:
        data = stored.get_data(head, split=False)
        assert isinstance(data, bytes)
        for number in range(head.channels):
            yield data[number * row * head.height : (number + 1) * row * head.height]
        return
    code, size = ("H", 2) if head.version == 1 else ("I", 4)
    rows = head.channels * head.height
    lengths = struct.unpack_from(f">{rows}{code}", stored.data)
    at = rows * size
    for number in range(head.channels):
        own = slice(number * head.height, (number + 1) * head.height)
        end = at + sum(lengths[own])
        table = stored.data[own.start * size : own.stop * size]
        packed = table + stored.data[at:end]
        yield decompress(
            packed, stored.compression, head.width, head.height, head.depth, head.version
        )
        at = end


def _white(psd: PSDImage, colours: int) -> int:
    """The plane whose alpha the colours are mixed with white by, -1 for none."""
    if not colours or not has_transparency(psd):
        return -1
    index = int(get_transparency_index(psd))
    if colours <= index < psd.channels:
        return index
    return colours if index < 0 and psd.channels == colours + 1 else -1
