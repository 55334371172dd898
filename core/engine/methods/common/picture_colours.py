"""Owns a picture whose colours are turned into floats only where somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import cast

import cv2
import numpy as np

from intarsia.core.engine.methods.common.large_picture import large_picture, smaller_size
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    array_of,
    full,
    rgba_of,
    to_float,
)
from intarsia.core.engine.segment.colours import Levels, StoredLevels, levels_of
from intarsia.core.engine.segment.layers import Raw
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import RGBA, Pixels


@dataclass(frozen=True)
class PictureColours:
    """The colours of `pixels`, as `canvas_of` has them. A picture of more than `most_whole` pixels
    is thought about on a smaller copy."""

    pixels: Pixels
    most_whole: int

    @property
    def size(self) -> Size:
        return self.pixels.size

    @property
    def shape(self) -> tuple[int, ...]:
        return self.pixels.height, self.pixels.width, 3

    @cached_property
    def scale(self) -> float:
        """What the colours are divided by: 1 unless a float picture is brighter."""
        values = array_of(self.pixels)
        if values.dtype.kind != "f":
            return 1.0
        colour = values[..., :3] if self.pixels.channels == RGBA else values
        return max(1.0, float(colour.max()))

    def near(self, box: Box) -> Floats:
        """(h, w, 3) float32 RGB in [0, 1] inside `box`, which lies in the picture."""
        colour = to_float(self.rgba(box)[..., :3])
        if self.scale > 1:
            colour /= np.float32(self.scale)
        return np.ascontiguousarray(np.clip(colour, 0, 1, out=colour))

    def levels(self, box: Box) -> Levels:
        """(h, w, 3) uint8 RGB inside `box`: `levels_of` what is near."""
        rgba = self.rgba(box)
        if rgba.dtype != np.uint8:
            return levels_of(self.near(box))
        if not rgba.size:
            return np.empty((*rgba.shape[:2], 3), np.uint8)
        rgb = cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB)
        return np.asarray(cv2.LUT(rgb, _levels_of_bytes()), np.uint8)

    def stored_levels(self, box: Box) -> StoredLevels:
        """The same, of 8-bit colours without a copy."""
        whole = array_of(self.pixels)
        if whole.dtype != np.uint8 or self.pixels.channels != RGBA:
            return StoredLevels.of(self.levels(box))
        stored = np.asarray(whole, np.uint8)
        return StoredLevels(stored, box.top, box.left, _levels_of_bytes())

    def opaque(self, box: Box) -> Raw:
        """(h, w, 3) RGB inside `box` in the picture's depth, within [0, 1] where that is float."""
        rgba = self.rgba(box)
        if rgba.dtype.kind == "f":
            return self.near(box)
        if rgba.dtype == np.uint8 and rgba.size:
            return np.asarray(cv2.cvtColor(rgba, cv2.COLOR_RGBA2RGB), np.uint8)
        rgb = rgba[..., :3]
        return cast(Raw, np.ascontiguousarray(rgb.astype(rgb.dtype.newbyteorder("="), copy=False)))

    def alpha(self, box: Box) -> Floats:
        """(h, w) float32 in [0, 1]: how visible the picture is inside `box`."""
        alpha = to_float(self.rgba(box)[..., 3])
        return np.asarray(np.clip(alpha, 0, 1, out=alpha))

    def visible(self, box: Box) -> Mask:
        """(h, w) bool: where the picture is not transparent inside `box`."""
        return np.asarray(self.rgba(box)[..., 3] > 0)

    def is_opaque(self, box: Box) -> bool:
        """Whether all of the picture inside `box` is as visible as can be."""
        part = array_of(self.pixels)[box.top : box.bottom, box.left : box.right]
        if self.pixels.channels != RGBA:
            return True
        if part.dtype != np.uint8:
            return bool((part[..., 3] >= full(part.dtype)).all())
        return bool(
            np.bitwise_and.reduce(part.view(np.uint32), axis=None) >> 24 == full(part.dtype)
        )

    def rgba(self, box: Box) -> Plane:
        """(h, w, 4) as it is stored inside `box`; a view where the picture has four channels."""
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        part = array_of(self.pixels)[rows, columns]
        if self.pixels.channels == RGBA:
            return part
        out = np.empty((*part.shape[:2], RGBA), part.dtype)
        out[..., :3] = part
        out[..., 3] = full(part.dtype)
        return out

    @property
    def thinking_shape(self) -> tuple[int, ...]:
        """(h, w, 3) of what `thinking` gives."""
        size = smaller_size(self.size) if self.size.pixels > self.most_whole else self.size
        return size.height, size.width, 3

    def thinking(self) -> Floats:
        """(h, w, 3) float32 RGB in [0, 1]: the whole picture, or its smaller copy."""
        if self.size.pixels > self.most_whole:
            return large_picture(self.pixels).colour
        return self.near(self.size.box)

    def whole(self) -> Plane:
        """(H, W, 4) as it is stored."""
        return rgba_of(self.pixels)


def _levels_of_bytes() -> Levels:
    """(256,) what `levels_of` makes of each value of 8 bits."""
    return levels_of(to_float(np.arange(256, dtype=np.uint8)))
