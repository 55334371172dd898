"""The layers of a Krita document as we show them, or why they cannot be shown so."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

import numpy as np

from intarsia.core.engine.files.budget import check_cost
from intarsia.core.engine.files.colour import converted, space_of
from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.kra.main_doc import KraDocument, KraNode
from intarsia.core.engine.files.kra.tiles import PaintDevice, device_of
from intarsia.core.engine.files.profiles import rgb_of_grey
from intarsia.core.engine.pixels.planes import Plane, from_float, full, pixels_of, rgba_of, to_float
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.storage.archive import Archive
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import MAX_LAYERS, FileLayer
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import Depth, Pixels, Placed

# Krita's composite operators that ours show alike, by their ids in KoCompositeOpRegistry.
BLENDS = {
    "normal": "src-over",
    "multiply": "multiply",
    "screen": "screen",
    "overlay": "overlay",
    "darken": "darken",
    "lighten": "lighten",
    "dodge": "color-dodge",
    "burn": "color-burn",
    "hard_light": "hard-light",
    "soft_light_svg": "soft-light",
    "diff": "difference",
    "add": "plus",
    "color": "color",
    "luminize": "luminosity",
    "hue": "hue",
    "saturation": "saturation",
    "erase": "dst-out",
    "destination-in": "dst-in",
    "destination-atop": "dst-atop",
}
_HIDING = "dst-in"  # how a mask that lies in a group of its own shows what it shows


@dataclass(frozen=True)
class _Colours:
    """How the pixels of a colour space are stored: their dtype, and the channels as R, G, B, A."""

    dtype: str
    order: tuple[int, ...]
    depth: Depth

    @property
    def pixel_bytes(self) -> int:
        return np.dtype(self.dtype).itemsize * len(self.order)


_BGRA, _RGBA, _GREY = (2, 1, 0, 3), (0, 1, 2, 3), (0, 1)
_SPACES = {
    "RGBA": _Colours("u1", _BGRA, Depth.U8),
    "RGBA16": _Colours("<u2", _BGRA, Depth.U16),
    "RGBAF16": _Colours("<f2", _RGBA, Depth.F32),
    "RGBAF32": _Colours("<f4", _RGBA, Depth.F32),
    "GRAYA": _Colours("u1", _GREY, Depth.U8),
    "GRAYAU16": _Colours("<u2", _GREY, Depth.U16),
    "GRAYAF16": _Colours("<f2", _GREY, Depth.F32),
    "GRAYAF32": _Colours("<f4", _GREY, Depth.F32),
}


class OnlyKrita(Exception):
    """Something in the document is shown by Krita alone; the text names it."""


@dataclass
class KraLayers:
    """Collects the layers of one document, bottom to top, all in its depth and profile."""

    archive: Archive
    document: KraDocument
    icc: bytes | None
    notes: list[str] = field(default_factory=list)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _bytes: int = 0
    _most: int = 0

    @property
    def depth(self) -> Depth:
        """That of the document. Raises OnlyKrita where its colours are not ours."""
        return _space(self.document.colours, "picture").depth

    def collected(self) -> list[FileLayer]:
        """All layers. Raises OnlyKrita, or BadPicture where one is broken or too large."""
        layers = self._all(self.document.layers, True)
        if len(layers) > MAX_LAYERS:
            raise BadPicture("The KRA has more layers than can be opened.", "Merge some of them.")
        return layers

    def _all(self, nodes: tuple[KraNode, ...] | list[KraNode], shown: bool) -> list[FileLayer]:
        return [layer for node in reversed(nodes) for layer in self._of(node, shown)]

    def _of(self, node: KraNode, shown: bool) -> list[FileLayer]:
        visible = shown and node.visible
        if node.kind == "grouplayer":
            return self._group(node, visible)
        if node.kind != "paintlayer":
            self._leave_out(node, visible)
            return []
        if "keyframes" in node.attributes:
            raise OnlyKrita(f"the animation of {node.name[:80]}")
        pixels = self._pixels(node)
        if pixels is None:
            return []
        layer = FileLayer(
            name=node.name,
            placed=pixels,
            opacity=node.opacity,
            visible=visible,
            blend=_blend_of(node),
            locked=node.attributes.get("locked") == "1",
        )
        masks = self._masks(node, visible)
        if not masks:
            return [layer]
        own = LayerGroup(next(self._numbers), node.name, layer.opacity, layer.blend, isolated=True)
        inside = [replace(layer, opacity=1.0, blend="src-over"), *masks]
        return [replace(item, groups=(own, *item.groups)) for item in inside]

    def _group(self, node: KraNode, visible: bool) -> list[FileLayer]:
        passing = node.attributes.get("passthrough") == "1"
        if passing and node.masks:
            raise OnlyKrita(f"the mask of {node.name[:80]}")
        own = LayerGroup(next(self._numbers), node.name, visible=node.visible)
        if not passing:
            own = replace(own, opacity=node.opacity, blend=_blend_of(node), isolated=True)
        inside = self._all(node.children, visible)
        if passing:
            inside = [_fainter(layer, node.opacity) for layer in inside]
        elif inside:
            inside += self._masks(node, visible)
        return [replace(layer, groups=(own, *layer.groups)) for layer in inside]

    def _masks(self, node: KraNode, shown: bool) -> list[FileLayer]:
        """The transparency masks of a layer, each as a layer that hides what is below it."""
        found = []
        for mask in reversed(node.masks):
            if mask.kind == "selectionmask":
                self._note(f"The selection mask {mask.name[:80]} was left out.")
            elif not mask.visible:
                self._note(f"The hidden mask {mask.name[:80]} was left out.")
            elif mask.kind != "transparencymask":
                raise OnlyKrita(f"the mask {mask.name[:80]}")
            else:
                placed = self._mask(mask)
                found.append(FileLayer(mask.name, placed, visible=shown, blend=_HIDING))
        return found

    def _mask(self, mask: KraNode) -> Placed:
        """A mask as pixels whose opacity is what it lets through."""
        name = f"{self._folder}{mask.file}.pixelselection"
        device = self._device(name, 1, mask)
        canvas = self.document.size.box
        if device is None:
            device = PaintDevice(np.zeros((1, 1, 1), np.uint8), replace(canvas, width=1, height=1))
        rgba = np.zeros((*device.values.shape[:2], 4), np.uint8)
        rgba[..., 3] = device.values[..., 0]
        whole = from_float(to_float(rgba), self.depth)
        return Placed(pixels_of(whole, self.icc), device.box.left, device.box.top)

    def _pixels(self, node: KraNode) -> Placed | None:
        """The pixels of a paint layer in the document's depth and profile; None for none."""
        space = _space(node.attributes.get("colorspacename", self.document.colours), node.name)
        name = f"{self._folder}{node.file}"
        device = self._device(name, space.pixel_bytes, node)
        if device is None:
            return None
        icc = self.icc
        if f"{name}.icc" in self.archive:
            icc = rgb_profile_of(self.archive.read(f"{name}.icc", 16 << 20))
        stored = device.values.view(space.dtype)
        array = stored[..., list(space.order)]
        plane: Plane = array.astype(np.float32) if array.dtype.kind == "f" else array
        pixels = as_rgba(finished(DecodedPicture(plane, icc)))
        return Placed(self._in_document(pixels), device.box.left, device.box.top)

    def _in_document(self, pixels: Pixels) -> Pixels:
        pixels = converted(pixels, self.icc)
        if pixels.depth is self.depth:
            return pixels
        return pixels_of(from_float(to_float(rgba_of(pixels)), self.depth), self.icc)

    def _device(self, name: str, pixel_bytes: int, node: KraNode) -> PaintDevice | None:
        """The device of a part of the archive, moved to its place. Raises OnlyKrita, BadPicture."""
        if name not in self.archive:
            raise OnlyKrita(f"the layer {node.name[:80]}, which lacks its pixels,")
        size = self.document.size
        default = bytes(pixel_bytes)
        if f"{name}.defaultpixel" in self.archive:
            found = self.archive.read(f"{name}.defaultpixel", 64)
            default = found if len(found) == pixel_bytes else default
        device = device_of(self.archive.read(name), default, size.box)
        if device is None:
            return None
        self._bytes += device.values.nbytes
        self._most += 2 * size.pixels
        check_cost("KRA", self._bytes, self._most)
        left, top = node.whole("x"), node.whole("y")
        return PaintDevice(device.values, device.box.moved(left, top))

    @property
    def _folder(self) -> str:
        return f"{self.document.name}/layers/"

    def _leave_out(self, node: KraNode, visible: bool) -> None:
        """Notes what does not show and raises OnlyKrita for what does."""
        if node.kind == "referenceimages":
            self._note("The reference images were left out.")
            return
        if visible:
            raise OnlyKrita(f"the layer {node.name[:80]}")
        self._note(f"The hidden layer {node.name[:80]} is no paint layer and was left out.")

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


def _space(name: str, what: str) -> _Colours:
    if name not in _SPACES:
        raise OnlyKrita(f"the colours {name[:20]} of {what[:80]}")
    return _SPACES[name]


def rgb_profile_of(icc: bytes) -> bytes | None:
    """A profile as one for RGB: that of greys by its curve, None for what is neither."""
    if space_of(icc) == b"GRAY":
        return rgb_of_grey(icc)
    return icc if space_of(icc) == b"RGB " else None


def _blend_of(node: KraNode) -> str:
    """Our operator of a node. Raises OnlyKrita for one that we do not show alike."""
    name = node.attributes.get("compositeop", "normal")
    flags = node.attributes.get("channelflags", "")
    if "0" not in flags and name in BLENDS:
        return BLENDS[name]
    if name == "normal" and flags and flags.strip("1") == "0" and flags.endswith("0"):
        return "src-atop"  # inherits its opacity from what is below
    raise OnlyKrita(f"the blend mode {name[:40]} of {node.name[:80]}")


def _fainter(layer: FileLayer, opacity: float) -> FileLayer:
    """The layer, or the outermost isolated group around it, with less opacity."""
    for level, group in enumerate(layer.groups):
        if group.isolated:
            less = replace(group, opacity=group.opacity * opacity)
            return replace(layer, groups=(*layer.groups[:level], less, *layer.groups[level + 1 :]))
    return replace(layer, opacity=layer.opacity * opacity)


def over_white(array: Plane) -> Plane:
    """RGBA (H, W, 4) as it is seen on white paper: (H, W, 3) float32 in 0 .. 1."""
    values = array.astype(np.float32) / np.float32(full(array.dtype))
    return np.asarray(1 - values[..., 3:] * (1 - values[..., :3]), np.float32)
