"""Pixels between Krita's documents and the wire, in the document's own depth and colour model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.ui.qt import QtCore, QtGui

if TYPE_CHECKING:
    from krita import Document, Node

SRGB = "sRGB-elle-V2-srgbtrc.icc"
_DEPTHS = {"U8": Depth.U8, "U16": Depth.U16, "F16": Depth.F32, "F32": Depth.F32}
_STRIP = 4 << 20  # bytes converted in one go: other threads may run between two
_CODES = {Depth.U8: "U8", Depth.U16: "U16", Depth.F32: "F32"}


@dataclass(frozen=True)
class ColourSpace:
    """Krita's three names of a colour space: model ("RGBA"), depth ("U16") and profile."""

    model: str
    depth: str
    profile: str

    @property
    def exchange_depth(self) -> Depth:
        """The depth in which the pixels travel; half floats travel as single floats."""
        return _DEPTHS[self.depth]

    @property
    def exchange(self) -> ColourSpace:
        """The space in which the pixels travel: RGBA, in the document's profile if it has one."""
        profile = self.profile if self.model == "RGBA" else SRGB
        return ColourSpace("RGBA", _CODES[self.exchange_depth], profile)


@dataclass(frozen=True)
class RawPixels:
    """RGBA pixels as Krita gave them: they can be converted on any thread."""

    data: QtCore.QByteArray
    size: Size
    depth: Depth

    def pixels(self) -> Pixels:
        """The plane, its hash not yet taken."""
        view = memoryview(self.data)  # type: ignore[arg-type]  # a buffer in every PyQt
        strips = _strips(view, self.size.width, self.depth)
        return Pixels(self.size.width, self.size.height, RGBA, self.depth, b"".join(strips))

    def named(self) -> Pixels:
        """The plane, its hash taken."""
        pixels = self.pixels()
        _ = pixels.sha256  # kept by the plane
        return pixels


@dataclass(frozen=True)
class Filling:
    """Pixels at their place, in the order in which Krita keeps them."""

    data: QtCore.QByteArray
    box: Box


def filling_of(placed: Placed) -> Filling:
    """RGBA pixels for a node; may be made on any thread."""
    pixels = placed.pixels
    data = QtCore.QByteArray()
    data.reserve(len(pixels.data))
    for strip in _strips(memoryview(pixels.data), pixels.width, pixels.depth):
        data.append(strip)
    return Filling(data, placed.box)


def byte_array(data: bytes) -> QtCore.QByteArray:
    """The bytes as Krita takes them, copied piece by piece; may be made on any thread."""
    array = QtCore.QByteArray()
    array.reserve(len(data))
    for start in range(0, len(data), _STRIP):
        array.append(data[start : start + _STRIP])
    return array


def colour_space(document: Document) -> ColourSpace:
    """The document's colour space. Raises BadEdit for a depth that Krita has and we do not know."""
    space = ColourSpace(document.colorModel(), document.colorDepth(), document.colorProfile())
    if space.depth not in _DEPTHS:
        raise BadEdit(
            f"Pictures with {space.depth} channels are not supported.",
            "Convert the picture to 8-bit, 16-bit or float first.",
        )
    return space


def fill_node(node: Node, filling: Filling, space: ColourSpace) -> None:
    """Gives a detached paint layer these pixels, in the space of the document it is made for."""
    node.setColorSpace(space.exchange.model, space.exchange.depth, space.exchange.profile)
    box = filling.box
    node.setPixelData(filling.data, box.left, box.top, box.width, box.height)
    if space != space.exchange:
        node.setColorSpace(space.model, space.depth, space.profile)


def _strips(data: memoryview, width: int, depth: Depth) -> Iterator[bytes]:
    """RGBA values in Krita's order from those of the wire, or the other way round: whole rows."""
    row = width * 4 * depth.bytes
    step = row * max(1, _STRIP // row)
    for start in range(0, len(data), step):
        strip = bytes(data[start : start + step])
        rows = Size(width, len(strip) // row)
        yield strip if depth is Depth.F32 else _swap_red_blue(strip, rows, depth)


def _swap_red_blue(data: bytes, size: Size, depth: Depth) -> bytes:
    """Krita stores integer RGBA as B, G, R, A. QImage swaps ten times faster than byte slices."""
    kind = QtGui.QImage.Format
    layout = kind.Format_RGBA8888 if depth is Depth.U8 else kind.Format_RGBA64
    stride = size.width * 4 * depth.bytes
    swapped = QtGui.QImage(data, size.width, size.height, stride, layout).rgbSwapped()
    bits = swapped.constBits()
    if hasattr(bits, "setsize"):  # PyQt gives a pointer that has to be told its length
        bits.setsize(swapped.sizeInBytes())
    return bytes(bits)
