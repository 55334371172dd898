"""The exact compositor: layers over a picture in the picture's own depth, straight alpha."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

import cv2
import numpy as np

from intarsia.core.engine.pixels.planes import Floats, Plane, full, pixels_of, rgba_of, to_float
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed, blank


class Paintable(Protocol):
    """What the compositor reads of a layer; `ResultLayer` is one."""

    @property
    def placed(self) -> Placed: ...
    @property
    def opacity(self) -> float: ...
    @property
    def blend(self) -> str: ...


# B(cb, cs) of "Compositing and Blending Level 1" (W3C), section 9.1; both float32 (N, 3) in [0, 1].
Blend = Callable[[Floats, Floats], Floats]


def _hard_light(below: Floats, above: Floats) -> Floats:
    doubled = 2 * above
    screened = below + (doubled - 1) - below * (doubled - 1)
    return np.where(above <= 0.5, below * doubled, screened)


def _dodge(below: Floats, above: Floats) -> Floats:
    rest = np.maximum(1 - above, np.float32(1e-7))
    return np.where(below <= 0, np.float32(0), np.minimum(1, below / rest))


def _burn(below: Floats, above: Floats) -> Floats:
    some = np.maximum(above, np.float32(1e-7))
    return np.where(below >= 1, np.float32(1), 1 - np.minimum(1, (1 - below) / some))


def _soft_light(below: Floats, above: Floats) -> Floats:
    root = np.sqrt(np.maximum(below, 0))
    lifted = np.where(below <= 0.25, ((16 * below - 12) * below + 4) * below, root)
    darker = below - (1 - 2 * above) * below * (1 - below)
    return np.where(above <= 0.5, darker, below + (2 * above - 1) * (lifted - below))


def _luminosity(colour: Floats) -> Floats:
    """Lum of section 10.1.1 of "Compositing and Blending Level 1", (N, 1), by the weights of BT.601
    with three digits, as Krita has them; the standard gives two."""
    weights = np.array([0.299, 0.587, 0.114], np.float32)
    return np.asarray((colour @ weights)[:, None], np.float32)


def _with_luminosity(colour: Floats, wanted: Floats) -> Floats:
    """SetLum and ClipColor."""
    moved = colour + (wanted - _luminosity(colour))
    light = _luminosity(moved)
    low, high = moved.min(axis=1, keepdims=True), moved.max(axis=1, keepdims=True)
    tiny = np.float32(1e-7)
    up = light + (moved - light) * light / np.maximum(light - low, tiny)
    moved = np.where(low < 0, up, moved)
    down = light + (moved - light) * (1 - light) / np.maximum(high - light, tiny)
    return np.asarray(np.where(high > 1, down, moved), np.float32)


def _saturation(colour: Floats) -> Floats:
    """Sat, (N, 1)."""
    return np.asarray(np.ptp(colour, axis=1, keepdims=True), np.float32)


def _with_saturation(colour: Floats, wanted: Floats) -> Floats:
    """SetSat."""
    low = colour.min(axis=1, keepdims=True)
    own = _saturation(colour)
    return np.where(own > 0, (colour - low) * wanted / np.maximum(own, np.float32(1e-7)), 0)


BLENDS: dict[str, Blend] = {
    "src-over": lambda below, above: above,
    "multiply": lambda below, above: below * above,
    "screen": lambda below, above: below + above - below * above,
    "overlay": lambda below, above: _hard_light(above, below),
    "darken": lambda below, above: np.minimum(below, above),
    "lighten": lambda below, above: np.maximum(below, above),
    "color-dodge": _dodge,
    "color-burn": _burn,
    "hard-light": _hard_light,
    "soft-light": _soft_light,
    "difference": lambda below, above: np.abs(below - above),
    "plus": lambda below, above: np.minimum(1, below + above),
    "color": lambda below, above: _with_luminosity(above, _luminosity(below)),
    "luminosity": lambda below, above: _with_luminosity(below, _luminosity(above)),
    "hue": lambda below, above: _with_luminosity(
        _with_saturation(above, _saturation(below)), _luminosity(below)
    ),
    "saturation": lambda below, above: _with_luminosity(
        _with_saturation(below, _saturation(above)), _luminosity(below)
    ),
}

# What of the layer and of what is below it stays, by the alpha of the other: Porter and Duff's Fa
# and Fb (W3C, section 9.1.4), of alpha of the layer and of what is below.
Share = Callable[[Floats, Floats], tuple[Floats | int, Floats | int]]
OPERATORS: dict[str, Share] = {
    "src-atop": lambda above, below: (below, 1 - above),
    "dst-in": lambda above, below: (0, above),
    "dst-out": lambda above, below: (0, 1 - above),
    "dst-atop": lambda above, below: (1 - below, above),
}
_BAND_PIXELS = 1 << 17
_OF_ALL = ("dst-in", "dst-atop")  # they also change what the layer does not cover


def flatten(layers: Iterable[Paintable], box: Box, depth: Depth = Depth.U8) -> Pixels:
    """The layers, bottom to top, over nothing: RGBA of `depth` inside `box` (picture pixels).

    A plain bottom layer is there to the bit, with its colours under alpha 0.
    Raises BadEdit for an unknown blend or a layer of another depth.
    """
    canvas = rgba_of(blank(box.size, RGBA, depth)).copy()
    icc: bytes | None = None
    stack = list(layers)
    for layer in stack:
        icc = icc or layer.placed.pixels.icc
    if stack and not _groups_of(stack[0]):
        bottom = stack.pop(0)
        if not _is_plain(bottom) or bottom.placed.pixels.depth is not depth:
            paint(canvas, bottom, box)
        _set_canvas(canvas, bottom, box)
    _paint_stack(canvas, stack, box, 0)
    return pixels_of(canvas, icc)


def _groups_of(layer: Paintable) -> tuple[LayerGroup, ...]:
    """The groups around a layer, outermost first; layers of results have none."""
    groups: tuple[LayerGroup, ...] = getattr(layer, "groups", ())
    return groups


def _paint_stack(canvas: Plane, layers: Sequence[Paintable], box: Box, level: int) -> None:
    """Composite layers that share their `level` outermost groups, bottom to top, in place."""
    for group, run in groupby(layers, key=lambda layer: _groups_of(layer)[level : level + 1]):
        inside = list(run)
        if not group:
            for layer in inside:
                paint(canvas, layer, box)
        elif not group[0].isolated:
            _paint_stack(canvas, inside, box, level + 1)
        else:
            own = np.zeros_like(canvas)
            _paint_stack(own, inside, box, level + 1)
            whole = Placed(pixels_of(own), box.left, box.top)
            paint(canvas, _WideLayer(whole, group[0].opacity, group[0].blend), box)


def paint(canvas: Plane, layer: Paintable, box: Box) -> None:
    """Composite `layer` onto `canvas`, (H, W, 4) RGBA, straight alpha, in place; it shows `box`.

    A pixel where the layer's alpha is 0 keeps its bits. It takes those of a plain layer where that
    is opaque, and where nothing was below it: c a / a is not c for every float.
    Raises BadEdit for an unknown blend or a layer of another depth.
    """
    known = {*BLENDS, *OPERATORS}
    if layer.blend not in known:
        names = ", ".join(sorted(known))
        raise BadEdit(f"The blend mode {layer.blend} is not known.", f"Known: {names}.")
    common = layer.placed.box.intersection(box)
    if layer.blend in _OF_ALL and common != box:
        _paint_whole(canvas, layer, box, common)
        return
    if common.empty or layer.opacity <= 0:
        return
    above = _part(rgba_of(layer.placed.pixels), layer.placed.box, common)
    if above.dtype != canvas.dtype:
        raise BadEdit("A layer has another depth than its picture.", "Convert the layer first.")
    below = _part(canvas, box, common)
    top = full(canvas.dtype)
    opaque = above[..., 3] >= top
    if _is_plain(layer):
        taken = opaque | ((above[..., 3] > 0) & (below[..., 3] <= 0))
        mixed = (above[..., 3] > 0) & ~taken
        cv2.copyTo(above, taken.view(np.uint8), below)
    else:
        mixed = (above[..., 3] > 0) | (layer.blend in _OF_ALL)
    for at in range(0, len(mixed), step := max(1, _BAND_PIXELS // common.width)):
        rows = slice(at, at + step)
        if (some := mixed[rows]).any():  # in floats some rows at a time: they take much room
            below[rows][some] = _mix(below[rows][some], above[rows][some], layer)


def _is_plain(layer: Paintable) -> bool:
    """Whether the layer only covers what is below."""
    return layer.blend == "src-over" and layer.opacity >= 1


def _set_canvas(canvas: Plane, layer: Paintable, box: Box) -> None:
    """Have the bits of a plain bottom layer on the canvas, where nothing is seen of it too."""
    common = layer.placed.box.intersection(box)
    if _is_plain(layer) and not common.empty:
        bits = _part(rgba_of(layer.placed.pixels), layer.placed.box, common)
        np.copyto(_part(canvas, box, common), bits)


def _paint_whole(canvas: Plane, layer: Paintable, box: Box, common: Box) -> None:
    """Composite a layer that also changes what it does not cover: widened to the canvas."""
    wide = np.zeros_like(canvas)
    if not common.empty:
        _part(wide, box, common)[...] = _part(
            rgba_of(layer.placed.pixels), layer.placed.box, common
        )
    placed = Placed(pixels_of(wide), box.left, box.top)
    paint(canvas, _WideLayer(placed, layer.opacity, layer.blend), box)


@dataclass(frozen=True)
class _WideLayer:
    placed: Placed
    opacity: float
    blend: str


def _part(array: Plane, frame: Box, wanted: Box) -> Plane:
    """The view of `array`, which shows `frame`, inside `wanted`."""
    rows = slice(wanted.top - frame.top, wanted.bottom - frame.top)
    return array[rows, wanted.left - frame.left : wanted.right - frame.left]


def _mix(below: Plane, above: Plane, layer: Paintable) -> Plane:
    """W3C "Compositing and Blending Level 1", sections 5.1 and 9, on (N, 4) straight RGBA pixels.

    co = cs as (1 - ab) + as ab B(cb, cs) + cb ab (1 - as); ao = as + ab (1 - as).
    """
    lower, upper = to_float(below), to_float(above)
    colour_b, alpha_b = lower[:, :3], lower[:, 3:]
    colour_s, alpha_s = upper[:, :3], upper[:, 3:] * np.float32(layer.opacity)
    if layer.blend in OPERATORS:
        share_s, share_b = OPERATORS[layer.blend](alpha_s, alpha_b)
        alpha = np.asarray(alpha_s * share_s + alpha_b * share_b, np.float32)
        colour = alpha_s * share_s * colour_s + alpha_b * share_b * colour_b
        straight = np.asarray(colour / np.maximum(alpha, np.float32(1e-12)), np.float32)
        return _in_depth(straight, alpha, below)
    blended = BLENDS[layer.blend](colour_b, colour_s)
    alpha = alpha_s + alpha_b * (1 - alpha_s)
    colour = alpha_s * (1 - alpha_b) * colour_s + alpha_s * alpha_b * blended
    colour += alpha_b * (1 - alpha_s) * colour_b
    colour = np.where(alpha_b <= 0, colour_s, colour / np.maximum(alpha, np.float32(1e-12)))
    return _in_depth(colour, alpha, below)


def _in_depth(colour: Floats, alpha: Floats, below: Plane) -> Plane:
    """Straight RGBA (N, 4) in the depth of `below`, from colour (N, 3) and alpha (N, 1)."""
    out = np.concatenate([colour, alpha], axis=1)
    if below.dtype.kind == "f":
        return out.astype(below.dtype)
    whole: Plane = np.rint(np.clip(out, 0, 1) * np.float32(full(below.dtype))).astype(below.dtype)
    return whole
