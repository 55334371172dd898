"""Owns the light on what moved, and on what is around it, by FLUX.2 klein.

klein makes the window anew; only the light of that is taken. The pixels stay the picture's own:
they are multiplied by how much brighter klein has them, smoothly on the object, sharper around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from intarsia.core.engine.methods.classical.by_klein import changed
from intarsia.core.engine.methods.classical.klein_asking import (
    BESIDE_PX,
    KleinAsker,
    in_window,
    levels,
    native_side,
    on_grey,
)
from intarsia.core.engine.methods.common.canvas import WindowColours, canvas_of, layer_of
from intarsia.core.engine.methods.common.native_window import NativeWindow, square_around
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.klein.instructions import KleinTask
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown
from intarsia.core.engine.pixels.flatten import paint
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    from_float,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.wire.edits import Rearrange
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.parameters import number_of
from intarsia.core.wire.pixels import Placed

LIGHT = "light"  # the parameter: how much of the new light is taken
_SMOOTH = 0.06  # of the object's side: the light on it changes no faster than over that
_FINE_PX = 1.5  # of klein's picture: what is around is lit as sharply as this
_MOST = 3.0  # times brighter or darker that anything becomes
_TOUCHING_PX = 2
_LEAST = np.float32(2 / 255)


@dataclass(frozen=True)
class _NewLight:
    """What the window's colours are multiplied by, (H, W, 3): on the object, and around it where
    `share`, (H, W) in [0, 1], says so."""

    on_object: Floats
    around: Floats
    share: Floats


@dataclass(frozen=True, eq=False)
class _Moved:
    """Layers of what moved, bottom to top, and where they show: bool (H, W), never empty."""

    layers: tuple[ResultLayer, ...]
    mask: Mask


def relit_layers(
    edit: Rearrange, layers: Sequence[ResultLayer], asker: KleinAsker, context: RunContext
) -> Iterator[ResultLayer]:
    """The layers of a rearrangement, what moved in its new light, and below it light around it."""
    amount = number_of(edit, LIGHT, 1.0)
    stack = list(layers)
    things = _things(layers, edit.window.box) if amount > 0 else []
    for number, thing in enumerate(things):
        whole = _over(edit.window, stack)
        lowest = next(n for n, each in enumerate(stack) if each is thing.layers[0])
        below = _over(edit.window, stack[:lowest])
        light = _light(edit, whole, thing.mask, asker, context, (number, len(things)))
        for n, each in enumerate(stack):
            if any(each is one for one in thing.layers):
                stack[n] = _lit(each, light.on_object**amount, whole)
        if edit.shadow:
            around = _light_around(below, thing.layers[0], light, amount)
            stack[lowest:lowest] = [around] if around is not None else []
    yield from stack


def _things(layers: Sequence[ResultLayer], window: Box) -> list[_Moved]:
    """What moved, in the order of the layers: those that touch are lit as one."""
    moved = [layer for layer in layers if layer.role is Role.OBJECT]
    masks = [_alpha_of(layer, window) >= 0.5 for layer in moved]
    found: list[tuple[tuple[int, ...], Mask]] = []
    for number, mask in enumerate(masks):
        if not mask.any():
            continue
        near = grown(mask, _TOUCHING_PX)
        apart, together, whole = [], [number], mask
        for numbers, other in found:
            if (other & near).any():
                together += numbers
                whole = whole | other
            else:
                apart.append((numbers, other))
        found = [*apart, (tuple(sorted(together)), whole)]
    return [_Moved(tuple(moved[n] for n in numbers), mask) for numbers, mask in found]


def _over(window: Placed, layers: Sequence[ResultLayer]) -> WindowColours:
    """The window with these layers over it."""
    plane: Plane = rgba_of(window.pixels).copy()
    for layer in layers:
        paint(plane, layer, window.box)
    return canvas_of(Placed(pixels_of(plane, window.pixels.icc), window.left, window.top))


def _light(
    edit: Rearrange,
    whole: WindowColours,
    thing: Mask,
    asker: KleinAsker,
    context: RunContext,
    turn: tuple[int, int],
) -> _NewLight:
    """How klein lights what moved, bool (H, W)."""
    box = bounds_of(thing)
    # Three of its sides in all: what it may cast lies within one of it.
    square = square_around(box.grown(max(box.width, box.height) // 4), thing.shape)
    window = NativeWindow(whole, thing, square, native_side(square.width))
    picture, inside = window.picture, in_window(window, thing)
    shown = levels(picture)
    references = (shown, on_grey(shown, inside, BESIDE_PX))
    made = asker.ask(edit.pack, KleinTask.LIGHT, references, context, turn)
    seen = bounds_of(inside)
    smooth = _gain(picture, made, inside, max(2.0, _SMOOTH * max(seen.width, seen.height)))
    fine = _gain(picture, made, ~inside, _FINE_PX)
    share = changed(picture, made, inside)
    share[inside] = 0
    return _NewLight(_back(window, smooth), _back(window, fine), _back(window, share))


def _gain(picture: Floats, made: Floats, where: Mask, sigma: float) -> Floats:
    """(H, W, 3): how many times brighter `made` is, both blurred within `where`, bool (H, W)."""
    weight = where.astype(np.float32)[..., None]
    means = [cv2.GaussianBlur(each * weight, (0, 0), sigma) for each in (made, picture)]
    ratio = (means[0] + _LEAST) / (means[1] + _LEAST)
    sound = np.nan_to_num(ratio, nan=1.0)
    return np.asarray(np.clip(sound, 1 / _MOST, _MOST), np.float32)


def _back(window: NativeWindow, plane: Floats) -> Floats:
    """(side, side, ...) in the edit's window; beyond the square 1, or 0 of a share."""
    square, (height, width) = window.square, window.region.shape
    large = cv2.resize(plane, (square.width, square.height), interpolation=cv2.INTER_LINEAR)
    common = square.intersection(Box(0, 0, width, height))
    inner = common.moved(-square.left, -square.top)
    usual = np.zeros if plane.ndim == 2 else np.ones
    out = usual((height, width, *plane.shape[2:]), np.float32)
    out[common.top : common.bottom, common.left : common.right] = large[
        inner.top : inner.bottom, inner.left : inner.right
    ]
    return out


def _lit(layer: ResultLayer, gain: Floats, whole: WindowColours) -> ResultLayer:
    """An object's layer in a light, (H, W, 3) in the window's frame; its alpha stays to the bit."""
    pixels, box = layer.placed.pixels, layer.placed.box.moved(-whole.box.left, -whole.box.top)
    rgba = rgba_of(pixels)
    values = to_float(rgba)
    scale = np.float32(whole.scale)
    unit = np.clip(values[..., :3] / scale, 0, 1) * gain[box.top : box.bottom, box.left : box.right]
    values[..., :3] = np.clip(unit, 0, 1) * scale
    made: Plane = from_float(values, pixels.depth)
    made[..., 3] = rgba[..., 3]
    placed = Placed(pixels_of(made, pixels.icc), layer.placed.left, layer.placed.top)
    return replace(layer, placed=placed)


def _light_around(
    below: WindowColours, layer: ResultLayer, light: _NewLight, amount: float
) -> ResultLayer | None:
    """What lies below the object, as klein lights it; None where it changes nothing there."""
    colour = np.clip(below.colour * light.around**amount, 0, 1)
    alpha = light.share * below.alpha
    placed = layer_of(below, colour, np.where(alpha < 1 / 255, 0, alpha).astype(np.float32))
    if placed is None:
        return None
    name = f"Light around {layer.name}"
    return ResultLayer(name, Role.SHADOW, placed, layer.object_id, layer.opacity)


def _alpha_of(layer: ResultLayer, window: Box) -> Floats:
    """A layer's alpha (H, W) in [0, 1] in the window's frame."""
    out = np.zeros((window.height, window.width), np.float32)
    common = layer.placed.box.intersection(window)
    if not common.empty:
        own = common.moved(-layer.placed.left, -layer.placed.top)
        part = to_float(rgba_of(layer.placed.pixels))[own.top : own.bottom, own.left : own.right, 3]
        place = common.moved(-window.left, -window.top)
        out[place.top : place.bottom, place.left : place.right] = np.clip(part, 0, 1)
    return out
