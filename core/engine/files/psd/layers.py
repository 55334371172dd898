"""The layers of a PSD as we show them: pixels, groups, masks, clipping, solid fills."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
from psd_tools import PSDImage
from psd_tools.api.adjustments import SolidColorFill
from psd_tools.api.layers import Group, Layer
from psd_tools.constants import BlendMode

from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.psd.planes import layer_rgba
from intarsia.core.engine.pixels.planes import Floats, from_float, pixels_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import MAX_LAYERS, FileLayer
from intarsia.core.wire.geometry import MAX_PIXELS, MAX_SIDE_PX, Box, Size
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import Depth, Pixels, Placed

BLENDS = {
    BlendMode.NORMAL: "src-over",
    BlendMode.MULTIPLY: "multiply",
    BlendMode.SCREEN: "screen",
    BlendMode.OVERLAY: "overlay",
    BlendMode.DARKEN: "darken",
    BlendMode.LIGHTEN: "lighten",
    BlendMode.COLOR_DODGE: "color-dodge",
    BlendMode.COLOR_BURN: "color-burn",
    BlendMode.HARD_LIGHT: "hard-light",
    BlendMode.SOFT_LIGHT: "soft-light",
    BlendMode.DIFFERENCE: "difference",
    BlendMode.LINEAR_DODGE: "plus",
    BlendMode.COLOR: "color",
    BlendMode.LUMINOSITY: "luminosity",
    BlendMode.HUE: "hue",
    BlendMode.SATURATION: "saturation",
}

_MAX_LAYER_PIXELS = 4 * MAX_PIXELS  # of all layers together
_ROOM = 4 << 20  # pixels that a mask may have whatever the size of its canvas
_DRAWN = {"type": "text", "smartobject": "smart object"}  # stored as pixels too
_HINT = "Open it in Photoshop, GIMP or Krita and save it again."


class OnlyPhotoshop(Exception):
    """A layer that shows is more than we can show alike."""


@dataclass
class PsdLayers:
    """Collects the layers of one PSD, bottom to top, RGBA, in its depth and profile.

    A mask is a layer that hides what is below it, in an isolated group; what is clipped lies atop
    its base, in such a group too. `notes`: sentences about what has become pixels or is left out.
    """

    size: Size
    depth: Depth
    icc: bytes | None
    notes: list[str]
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _pixels: int = 0
    _count: int = 0

    def collected(self, psd: PSDImage) -> list[FileLayer]:
        """All layers. Raises OnlyPhotoshop, or BadPicture where they are too large."""
        return self._stack(psd, True)

    def _stack(self, items: Iterable[Layer], shown: bool) -> list[FileLayer]:
        """The layers of a group, each base with what is clipped to it."""
        runs: list[list[Layer]] = []
        for item in items:
            if item.clipping and runs:
                runs[-1].append(item)
            else:
                runs.append([item])
        return [layer for run in runs for layer in self._run(run[0], run[1:], shown)]

    def _run(self, base: Layer, clipped: list[Layer], shown: bool) -> list[FileLayer]:
        if not clipped:
            return self._item(base, shown)
        if isinstance(base, Group) and base.blend_mode is BlendMode.PASS_THROUGH:
            raise OnlyPhotoshop
        shown = shown and base.visible
        inside = self._item(base, shown, plain=True)
        for item in clipped:
            if item.visible and shown and item.blend_mode is not BlendMode.NORMAL:
                raise OnlyPhotoshop
            inside += self._item(item, shown, atop=True)
        return self._wrapped(inside, base.name, _opacity(base), _blend(base))

    def _item(
        self, item: Layer, shown: bool, *, plain: bool = False, atop: bool = False
    ) -> list[FileLayer]:
        """A layer or a group. `plain`: without its opacity and blend; `atop`: only on its base."""
        visible = shown and item.visible
        if visible and (item.has_vector_mask() or item.has_effects()):
            raise OnlyPhotoshop
        opacity, blend = (1.0, "src-over") if plain else (_opacity(item), "src-over")
        if not plain:
            blend = "src-atop" if atop else _blend(item)
        if isinstance(item, Group):
            return self._group(item, visible, opacity, blend)
        pixels = self._content(item, visible)
        if pixels is None:
            return []
        layer = FileLayer(item.name, pixels, opacity, visible, blend, locked=_is_locked(item))
        mask = self._mask(item, pixels.box, visible)
        if mask is None:
            return [layer]
        inside = [replace(layer, opacity=1.0, blend="src-over"), mask]
        return self._wrapped(inside, item.name, opacity, blend)

    def _group(self, item: Group, visible: bool, opacity: float, blend: str) -> list[FileLayer]:
        inside = self._stack(item, visible)
        mask = self._mask(item, self.size.box, visible) if inside else None
        if item.blend_mode is not BlendMode.PASS_THROUGH:
            return self._wrapped(
                inside if mask is None else [*inside, mask], item.name, opacity, blend
            )
        if visible and (mask is not None or opacity < 1):
            raise OnlyPhotoshop
        own = LayerGroup(next(self._numbers), item.name)
        return [replace(layer, groups=(own, *layer.groups)) for layer in inside]

    def _wrapped(
        self, layers: list[FileLayer], name: str, opacity: float, blend: str
    ) -> list[FileLayer]:
        """The layers in an isolated group."""
        own = LayerGroup(next(self._numbers), name, opacity, blend, isolated=True)
        return [replace(layer, groups=(own, *layer.groups)) for layer in layers]

    def _content(self, item: Layer, visible: bool) -> Placed | None:
        """The pixels of a layer, None where it has none that show. Raises OnlyPhotoshop."""
        if isinstance(item, SolidColorFill):
            return self._fill(item)
        if item.kind != "pixel" and item.kind not in _DRAWN:
            if visible:
                raise OnlyPhotoshop
            self._note(f"The hidden layer {item.name[:80]} has no pixels and was left out.")
            return None
        if item.width < 1 or item.height < 1:
            return None
        if item.kind in _DRAWN:
            self._note(f"The {_DRAWN[item.kind]} {item.name[:80]} was opened as its pixels.")
        self._check(item.width, item.height)
        return Placed(self._stored(item), item.left, item.top)

    def _stored(self, item: Layer) -> Pixels:
        """The layer's own pixels as RGBA."""
        rgba = layer_rgba(item)
        if rgba is None:
            raise OnlyPhotoshop
        return finished(DecodedPicture(rgba, self.icc))

    def _fill(self, item: SolidColorFill) -> Placed:
        """One colour over the whole canvas. Raises OnlyPhotoshop where it is not told as RGB."""
        told = item.data
        try:
            rgb = [float(told[key]) / 255 for key in (b"Rd  ", b"Grn ", b"Bl  ")] if told else []
        except (KeyError, TypeError, ValueError):
            rgb = []
        if len(rgb) != 3:
            raise OnlyPhotoshop
        self._check(self.size.width, self.size.height)
        rgba = np.ones((self.size.height, self.size.width, 4), np.float32)
        rgba[..., :3] = rgb
        return Placed(pixels_of(from_float(rgba, self.depth), self.icc), 0, 0)

    def _mask(self, item: Layer, box: Box, shown: bool) -> FileLayer | None:
        """The raster mask of a layer at `box`, as a layer whose opacity is what it lets through."""
        mask = item.mask
        if mask is None or not item.has_mask() or mask.disabled:
            return None
        own = Box(mask.left, mask.top, max(0, mask.width), max(0, mask.height))
        whole = own if mask.background_color == 0 else own.union(self.size.box).union(box)
        most = 4 * self.size.pixels + _ROOM
        if mask.flags.parameters_applied or mask.has_real() or _area(whole) > most:
            raise OnlyPhotoshop
        values: Floats | None = None if own.empty else item.numpy("mask", real_mask=False)
        if values is None:
            whole = whole if not own.empty or not whole.empty else Box(0, 0, 1, 1)
            own = Box(whole.left, whole.top, 0, 0)
        self._check(whole.width, whole.height)
        rgba = np.zeros((whole.height, whole.width, 4), np.float32)
        rgba[..., 3] = mask.background_color / 255
        if values is not None:
            rows = slice(own.top - whole.top, own.bottom - whole.top)
            columns = slice(own.left - whole.left, own.right - whole.left)
            rgba[rows, columns, 3] = values[..., 0]
        if whole.contains(box) and (rgba[..., 3] >= 1).all():
            return None
        pixels = pixels_of(from_float(rgba, self.depth), self.icc)
        placed = Placed(pixels, whole.left, whole.top)
        return FileLayer(f"Mask of {item.name}", placed, visible=shown, blend="dst-in")

    def _check(self, width: int, height: int) -> None:
        """Raises BadPicture where this layer is one too many, or too large."""
        self._pixels += width * height
        self._count += 1
        within = max(width, height) <= MAX_SIDE_PX and self._pixels <= _MAX_LAYER_PIXELS
        if not within or self._count > MAX_LAYERS:
            raise BadPicture("The PSD's layers are larger than can be opened together.", _HINT)

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


def _area(box: Box) -> int:
    return box.width * box.height


def _opacity(item: Layer) -> float:
    """Opacity and fill together: they differ for effects alone."""
    return float(item.opacity / 255 * item.fill_opacity / 255)


def _blend(item: Layer) -> str:
    """Our operator. Raises OnlyPhotoshop for one that we do not have."""
    if isinstance(item, Group) and item.blend_mode is BlendMode.PASS_THROUGH:
        return "src-over"
    if item.blend_mode not in BLENDS:
        raise OnlyPhotoshop
    return BLENDS[item.blend_mode]


def _is_locked(item: Layer) -> bool:
    locks = item.locks
    return bool(locks is not None and (locks.complete or (locks.composite and locks.position)))
