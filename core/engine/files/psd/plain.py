"""Turns layers into those that a PSD has: it knows no operator that takes away or lies atop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from intarsia.core.engine.files.psd.layers import BLENDS
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import from_float, pixels_of, rgba_of, to_float
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.pixels import Depth, Placed

_ERASER = "dst-out"
_KNOWN = frozenset(BLENDS.values())


def plain_layers(layers: Sequence[FileLayer], canvas: Box, depth: Depth) -> list[FileLayer]:
    """The layers, bottom to top, that show the same by the blend modes of a PSD alone.

    What an eraser clears is cleared in the layers below it. An isolated group with another such
    operator in it becomes one layer, and outside of groups so does all that lies below. The group
    of an edit becomes the outermost of `groups`.
    """
    out: list[FileLayer] = []
    for layer in _without_operators([*_in_groups(layers)], 0, canvas, depth):
        if layer.blend == _ERASER:
            if layer.visible:
                out = [_cleared(below, layer) if below.visible else below for below in out]
        elif layer.blend not in _KNOWN and layer.visible:
            below = [x for x in out if x.visible]
            hidden = [x for x in out if not x.visible]
            name = below[0].name if below else layer.name
            out = [*hidden, _merged([*below, layer], LayerGroup(0, name), (), canvas, depth)]
        else:
            out.append(layer)
    return out


def _in_groups(layers: Sequence[FileLayer]) -> Iterator[FileLayer]:
    """The layers with the groups of edits among their groups; each run of one has its own."""
    for number, (name, run) in enumerate(groupby(layers, key=lambda layer: layer.group)):
        own = LayerGroup(-1 - number, name)
        for layer in run:
            yield replace(layer, groups=(own, *layer.groups)) if name else layer


def _without_operators(
    layers: Sequence[FileLayer], level: int, canvas: Box, depth: Depth
) -> list[FileLayer]:
    """The layers, with each innermost isolated group that holds an operator as one layer."""
    out: list[FileLayer] = []
    for group, run in groupby(layers, key=lambda layer: layer.groups[level : level + 1]):
        inside = list(run)
        if not group:
            out += inside
            continue
        inside = _without_operators(inside, level + 1, canvas, depth)
        own = group[0]
        odd = any(x.visible and x.blend not in _KNOWN for x in inside)
        if own.isolated and (odd or own.blend not in _KNOWN):
            inside = [_merged(inside, own, inside[0].groups[:level], canvas, depth)]
        out += inside
    return out


def _merged(
    layers: Sequence[FileLayer],
    own: LayerGroup,
    groups: tuple[LayerGroup, ...],
    canvas: Box,
    depth: Depth,
) -> FileLayer:
    """All of a group as one layer of its name, opacity and blend, inside `groups`."""
    level = len(groups) + (1 if own.isolated else 0)
    shown = [replace(x, groups=x.groups[level:]) for x in layers if x.visible]
    pixels = replace(flatten(shown, canvas, depth), icc=layers[0].placed.pixels.icc)
    placed = Placed(pixels, canvas.left, canvas.top)
    return FileLayer(own.name, placed, own.opacity, bool(shown), own.blend, groups=groups)


def _cleared(layer: FileLayer, eraser: FileLayer) -> FileLayer:
    """The layer, less opaque where the eraser is opaque."""
    box = layer.placed.box
    common = box.intersection(eraser.placed.box)
    if common.empty:
        return layer
    own = to_float(rgba_of(layer.placed.pixels))
    veil = to_float(rgba_of(eraser.placed.pixels))[..., 3] * np.float32(eraser.opacity)
    part = common.moved(-box.left, -box.top)
    other = common.moved(-eraser.placed.left, -eraser.placed.top)
    kept = 1 - veil[other.top : other.bottom, other.left : other.right]
    own[part.top : part.bottom, part.left : part.right, 3] *= kept
    pixels = pixels_of(from_float(own, layer.placed.pixels.depth), layer.placed.pixels.icc)
    return replace(layer, placed=Placed(pixels, box.left, box.top))
