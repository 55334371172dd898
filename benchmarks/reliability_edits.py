"""Random edits: of every verb that changes pixels, on pictures of every depth and alpha."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import array_of, from_float, pixels_of
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import (
    Complete,
    ObjectPlacement,
    PaintExemplar,
    ParameterValue,
    Rearrange,
    RepaintMap,
    TransferAppearance,
    Vary,
    new_id,
)
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import Depth, Pixels, Placed

Change = Complete | PaintExemplar | Rearrange | RepaintMap | TransferAppearance | Vary
AnyEdit = Change | Correct
_SIDES = (40, 61, 96)
_SELDOM = ("image-elements",)  # by the networks that ship: half a minute each
_OFTEN = 8
_WITH_AMOUNT = (Operation.GROW, Operation.SHRINK, Operation.FEATHER, Operation.SMOOTH)
_MARKED = (Operation.ADD, Operation.SUBTRACT, Operation.EXTRACT)
_CORRECTIONS = (*_WITH_AMOUNT, *_MARKED, Operation.FILL_HOLES, Operation.SPLIT, Operation.HIDDEN)


def random_edits(registry: Registry, seed: int) -> Iterator[AnyEdit]:
    """Without end; first one of every verb by every method that is ready, then any."""
    rng = np.random.default_rng(seed)
    pick = random.Random(seed)
    ways = [
        (verb, method.id)
        for method in registry.descriptors
        if method.ready
        for verb in method.verbs
        if verb in _MAKERS
    ]
    quick = {
        method.id: (ParameterValue("steps", parameter.low),)
        for method in registry.descriptors
        for parameter in method.parameters
        if parameter.field == "steps"
    }
    often = [way for way in ways for _ in range(1 if way[1] in _SELDOM else _OFTEN)]
    first = list(ways)
    while True:
        verb, method = first.pop() if first else pick.choice(often)
        window = random_picture(rng, pick.choice(_SIDES), pick.choice(list(Depth)))
        yield replace(_MAKERS[verb](rng, window, method), values=quick.get(method, ()))


def random_picture(rng: np.random.Generator, side: int, depth: Depth) -> Pixels:
    """Smooth colours with noise; its alpha is opaque, soft, or full of holes with colours below."""
    y, x = np.mgrid[0:side, 0:side] / side
    values = np.stack([x, y, (x + y) / 2, np.ones_like(x)], axis=2).astype(np.float32)
    values[..., :3] += rng.normal(0, 0.05, (side, side, 3))
    kind = rng.integers(0, 3)
    if kind == 1:
        values[..., 3] = rng.uniform(0, 1, (side, side))
    elif kind == 2:
        values[..., 3] = rng.choice([0.0, 0.5, 1.0], (side, side))
    if depth is Depth.F32:
        values[..., :3] *= rng.uniform(0.5, 3)  # beyond 1, as in pictures of wide range
        return pixels_of(values)
    return pixels_of(from_float(np.clip(values, 0, 1), depth))


def moved(edit: Correct, thing: FoundObject) -> Rearrange:
    """A move of what a correction has made."""
    by = edit.picture.width / 5
    placement = ObjectPlacement(
        thing.object_id, thing.name, thing.layer, Affine.translation(by, -by)
    )
    return Rearrange(
        id=new_id(),
        seed=edit.seed,
        method=edit.method,
        picture=edit.picture,
        window=edit.window,
        objects=(placement,),
    )


def _region(rng: np.random.Generator, side: int) -> np.ndarray:
    """A disc, bool (side, side)."""
    y, x = np.mgrid[0:side, 0:side]
    centre, radius = rng.uniform(0.3, 0.7, 2) * side, rng.uniform(0.08, 0.2) * side
    return (y - centre[0]) ** 2 + (x - centre[1]) ** 2 <= radius**2


def _grey(mask: np.ndarray) -> Pixels:
    return pixels_of((mask.astype(np.uint8) * 255)[..., None])


def _common(rng: np.random.Generator, window: Pixels, method: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "seed": int(rng.integers(0, 1000)),
        "method": method,
        "picture": window.size,
        "window": Placed(window, 0, 0),
    }


def _marked(rng: np.random.Generator, window: Pixels, method: str) -> dict[str, Any]:
    """What edits of a region share."""
    common = _common(rng, window, method)
    return common | {"region": _grey(_region(rng, window.width))}


def _complete(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    effect = method == "osor" and rng.random() < 0.5
    return Complete(**_marked(rng, window, method), effect=effect)


def _paint(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    exemplar = random_picture(rng, 32, window.depth)
    look = method == "pair"
    return PaintExemplar(**_marked(rng, window, method), exemplar=exemplar, look_only=look)


def _transfer(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    reference = random_picture(rng, 48, window.depth)
    amount = float(rng.choice([0.3, 1.0]))
    return TransferAppearance(**_marked(rng, window, method), reference=reference, amount=amount)


def _vary(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    return Vary(**_marked(rng, window, method), free_form=bool(rng.integers(0, 2)))


def _move(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    layer = array_of(window).copy()
    layer[~_region(rng, window.width), 3] = 0
    by = rng.uniform(-0.3, 0.3, 2) * window.width
    affine = None if rng.random() < 0.2 else Affine.translation(float(by[0]), float(by[1]))
    opacity = float(rng.choice([0.4, 1.0]))
    placed = Placed(pixels_of(layer), 0, 0)
    thing = ObjectPlacement("thing", "Thing", placed, affine, opacity)
    common = _common(rng, window, method)
    return Rearrange(**common, objects=(thing,), shadow=bool(rng.integers(0, 2)))


def _repaint(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    side = window.width
    before = (np.arange(side) * 3 // side).astype(np.uint8)[None].repeat(side, axis=0)
    after = before.copy()
    after[_region(rng, side)] = int(rng.integers(0, 3))
    after[side // 2, side // 2] = (before[side // 2, side // 2] + 1) % 3
    maps = {"before": pixels_of(before[..., None]), "after": pixels_of(after[..., None])}
    return RepaintMap(**_common(rng, window, method), **maps)


def _correct(rng: np.random.Generator, window: Pixels, method: str) -> AnyEdit:
    """A disc and the background behind it, of which one is corrected."""
    inside = _region(rng, window.width)
    objects = []
    for name, mask in (("background", ~inside), ("disc", inside)):
        layer = array_of(window).copy()
        layer[~mask, 3] = 0
        placed = Placed(pixels_of(layer), 0, 0), Placed(_grey(mask), 0, 0)
        objects.append(FoundObject(name, name, *placed, is_background=name == "background"))
    operation = _CORRECTIONS[int(rng.integers(0, len(_CORRECTIONS)))]
    mask = _grey(_region(rng, window.width)) if operation in _MARKED else None
    amount = float(rng.integers(1, 5)) if operation in _WITH_AMOUNT else 0.0
    return Correct(
        **_common(rng, window, method),
        operation=operation,
        objects=tuple(objects),
        targets=() if operation is Operation.EXTRACT else ("disc",),
        mask=mask,
        amount=amount,
    )


_MAKERS: dict[str, Callable[[np.random.Generator, Pixels, str], AnyEdit]] = {
    Complete.verb: _complete,
    PaintExemplar.verb: _paint,
    TransferAppearance.verb: _transfer,
    Vary.verb: _vary,
    Rearrange.verb: _move,
    RepaintMap.verb: _repaint,
    Correct.verb: _correct,
}
