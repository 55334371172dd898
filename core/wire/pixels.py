"""Planes of pixels as bytes: the one form in which pictures, layers and masks cross boundaries."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from functools import cached_property

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit, BadRequest
from intarsia.core.wire.geometry import Box, Size, check_size


class Depth(str, Enum):
    """Type of one channel value."""

    U8 = "u8"  # 0 .. 255
    U16 = "u16"  # 0 .. 65535, little-endian
    F32 = "f32"  # little-endian IEEE single, 0 .. 1 nominal

    @property
    def bytes(self) -> int:
        return {"u8": 1, "u16": 2, "f32": 4}[self.value]


GREY = 1
RGBA = 4


@dataclass(frozen=True)
class Pixels:
    """A plane: `data` is row-major, top row first, interleaved, straight alpha, no row padding.

    `channels` is 1 (grey, masks, label maps) or 4 (red, green, blue, alpha).
    Values are encoded in the colour space of `icc` (an ICC profile), sRGB where it is None.
    """

    width: int
    height: int
    channels: int
    depth: Depth
    data: bytes = field(repr=False)
    icc: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        check_size(self.width, self.height)
        if self.channels not in (GREY, RGBA):
            raise BadRequest(f"Pixels have 1 or 4 channels, not {self.channels}.")
        if len(self.data) != self.row_bytes * self.height:
            raise BadRequest(
                f"Pixels of {self.width} x {self.height} take {self.row_bytes * self.height} "
                f"bytes, not {len(self.data)}."
            )

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)

    @property
    def pixel_bytes(self) -> int:
        return self.channels * self.depth.bytes

    @property
    def row_bytes(self) -> int:
        return self.width * self.pixel_bytes

    @cached_property
    def sha256(self) -> str:
        """Hex digest of the plane: format, size and data (the profile is metadata, left out)."""
        import hashlib  # with OpenSSL; a panel that only shows itself needs none

        head = f"{self.width}x{self.height}x{self.channels}:{self.depth.value}\n"
        digest = hashlib.sha256(head.encode())
        digest.update(self.data)
        return digest.hexdigest()

    def crop(self, box: Box) -> Pixels:
        """The pixels inside `box`, which must lie inside the plane. Raises BadEdit otherwise."""
        if box.empty or not self.size.box.contains(box):
            raise BadEdit(
                f"The box {box.width} x {box.height} at {box.left}, {box.top} is not inside the "
                f"{self.width} x {self.height} picture."
            )
        if box == self.size.box:
            return self
        step, stride = self.pixel_bytes, self.row_bytes
        first, length = box.top * stride + box.left * step, box.width * step
        view = memoryview(self.data)
        rows = [view[at : at + length] for at in range(first, first + box.height * stride, stride)]
        return Pixels(
            box.width, box.height, self.channels, self.depth, b"".join(rows), icc=self.icc
        )


@dataclass(frozen=True)
class Placed:
    """Pixels and where their top left corner lies in the picture (may be off the canvas)."""

    pixels: Pixels
    left: int
    top: int

    @property
    def box(self) -> Box:
        return Box(self.left, self.top, self.pixels.width, self.pixels.height)


def blank(size: Size, channels: int = RGBA, depth: Depth = Depth.U8) -> Pixels:
    """A plane of zeros: fully transparent black, or a mask that marks nothing."""
    data = bytes(size.pixels * channels * depth.bytes)
    return Pixels(size.width, size.height, channels, depth, data)
