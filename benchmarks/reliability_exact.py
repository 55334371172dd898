"""Random edits of every verb and method at hand: what is written differs only where it may.

Each picture has a depth and an alpha of its own; the layers of an edit are written with the picture
as a TIFF (PNG for 8 bits now and then), opened again, and compared outside the allowed area.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import numpy as np

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.pixels.allowed_area import allowed_area
from intarsia.core.engine.pixels.planes import array_of, from_float, pixels_of
from intarsia.core.wire.edits import (
    Complete,
    ObjectPlacement,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    new_id,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, LayerReady, ResultLayer
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import Depth, Pixels, Placed

Edit = Complete | PaintExemplar | Rearrange | RepaintMap
_SIDES = (40, 61, 96)
_OFTEN = 5  # a method without networks, for each edit by one that takes half a minute


class _Requests:
    """Nobody cancels, and no picture is named by its hash."""

    cancelled = False

    def picture(self, sha256: str) -> Pixels:
        raise KeyError(sha256)


def run(edits: int, seed: int) -> dict[str, Any]:
    """How many edits were made, by which verb and method, and how many pixels were not exact."""
    registry = built_in()
    made: dict[str, int] = {}
    inexact = untouched = refused = 0
    for edit in _random_edits(registry, seed):
        if sum(made.values()) >= edits:
            break
        layers = _layers_of(edit, registry)
        if layers is None:
            refused += 1
            continue
        name = f"{edit.verb} by {edit.method}"
        made[name] = made.get(name, 0) + 1
        untouched += _changed(edit, []).sum()
        changed = _changed(edit, layers)
        inexact += int((changed & ~allowed_area(edit).mask).sum())
    return {
        "exact_edits": sum(made.values()),
        "exact_edits_by": made,
        "exact_edits_refused": refused,
        "inexact_pixels": int(inexact + untouched),
    }


def _random_edits(registry: Registry, seed: int) -> Iterator[Edit]:
    rng = np.random.default_rng(seed)
    pick = random.Random(seed)
    ways = [
        (verb, method.id)
        for method in registry.offered
        if method.ready
        for verb in method.verbs
        if verb in _MAKERS
    ]
    ways = [way for way in ways for _ in range(_OFTEN if way[1] == "classical" else 1)]
    ways.append((Complete.verb, "nothing"))
    while True:
        verb, method = pick.choice(ways)
        side = pick.choice(_SIDES)
        depth = pick.choice(list(Depth))
        window = _picture(rng, side, depth)
        yield _MAKERS[verb](rng, window, method)


def _picture(rng: np.random.Generator, side: int, depth: Depth) -> Pixels:
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


def _complete(rng: np.random.Generator, window: Pixels, method: str) -> Edit:
    region = _grey(_region(rng, window.width))
    return Complete(**_common(rng, window, method), region=region)


def _paint(rng: np.random.Generator, window: Pixels, method: str) -> Edit:
    region = _grey(_region(rng, window.width))
    exemplar = _picture(rng, 32, window.depth)
    return PaintExemplar(**_common(rng, window, method), region=region, exemplar=exemplar)


def _move(rng: np.random.Generator, window: Pixels, method: str) -> Edit:
    layer = array_of(window).copy()
    layer[~_region(rng, window.width), 3] = 0
    by = rng.uniform(-0.3, 0.3, 2) * window.width
    affine = None if rng.random() < 0.2 else Affine.translation(float(by[0]), float(by[1]))
    thing = ObjectPlacement("thing", "Thing", Placed(pixels_of(layer), 0, 0), affine)
    return Rearrange(
        **_common(rng, window, method), objects=(thing,), shadow=bool(rng.integers(0, 2))
    )


def _repaint(rng: np.random.Generator, window: Pixels, method: str) -> Edit:
    side = window.width
    before = (np.arange(side) * 3 // side).astype(np.uint8)[None].repeat(side, axis=0)
    after = before.copy()
    after[_region(rng, side)] = int(rng.integers(0, 3))
    after[side // 2, side // 2] = (before[side // 2, side // 2] + 1) % 3
    maps = {"before": pixels_of(before[..., None]), "after": pixels_of(after[..., None])}
    return RepaintMap(**_common(rng, window, method), **maps)


_MAKERS = {
    Complete.verb: _complete,
    PaintExemplar.verb: _paint,
    Rearrange.verb: _move,
    RepaintMap.verb: _repaint,
}


def _layers_of(edit: Edit, registry: Registry) -> list[ResultLayer] | None:
    """The layers of the edit's first variation; None where the method refuses the picture."""
    events: list[AnyEvent] = []
    try:
        Runner(registry).run(edit, _Requests(), events.append)
    except BadEdit:
        return None
    return [x.layer for x in events if isinstance(x, LayerReady) and not x.layer.variation]


def _changed(edit: Edit, layers: list[ResultLayer]) -> np.ndarray:
    """Where the file that is written differs from the picture: bool (H, W)."""
    window = edit.window.pixels
    kind = FileFormat.PNG if window.depth is Depth.U8 and edit.seed % 2 else FileFormat.TIFF
    written = (FileLayer(x.name, x.placed, x.opacity, blend=x.blend) for x in layers)
    stack = (FileLayer("Original", edit.window), *written)
    data = save_picture(ExportRequest(kind, window.size, window.depth, stack))
    again = array_of(open_picture(data, f"x.{kind.value}").pixels)
    source = array_of(window)
    if again.shape[2] == 3:
        again = np.concatenate([again, source[..., 3:]], axis=2)
    return np.asarray((again != source).any(axis=2))


if __name__ == "__main__":
    print(json.dumps(run(300, 1)))
