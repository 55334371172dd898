"""Owns the layer of one object: cut from its surroundings, not more visible than the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.pixels.planes import array_of, full, pixels_of
from intarsia.core.engine.segment.layers import ObjectLayer, placed_layers, plain_plate
from intarsia.core.engine.segment.lone_layer import lone_layer
from intarsia.core.engine.segment.masks import PlacedMask
from intarsia.core.engine.segment.matting import CLOSED_FORM, Matting, default_radius
from intarsia.core.engine.segment.silhouettes import beyond_silhouettes
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import RGBA, Depth, Placed

_AROUND = 8  # half widths of the soft band around a mask that its layer is found in


def surroundings(box: Box, size: Size) -> Box:
    """Where the layer of an object in `box` is found."""
    return box.grown(_AROUND * default_radius(size)).intersection(size.box)


def is_plain(box: Box, colours: PictureColours, mode: Matting) -> bool:
    """Whether a mask in `box` is one for `outlined`: 8 bits, opaque, and no network for borders."""
    pixels = colours.pixels
    if pixels.depth is not Depth.U8 or pixels.channels != RGBA or mode != CLOSED_FORM:
        return False
    return colours.is_opaque(surroundings(box, colours.size))


def outlined(own: PlacedMask, colours: PictureColours) -> Placed | None:
    """The layer of one mask, worked on along its outline: about ten bytes a pixel. None where that
    is so short that whole planes of what is around it serve as well."""
    whole = np.asarray(array_of(colours.pixels), np.uint8)
    found = lone_layer(whole, own, default_radius(colours.size))
    if found is None:
        return None
    return Placed(found.plane.pixels(colours.pixels.icc), found.box.left, found.box.top)


def cut(own: PlacedMask, colours: PictureColours, mode: Matting) -> ObjectLayer:
    """The layer of one mask, found in its surroundings alone, however large the picture is."""
    radius = default_radius(colours.size)
    near = surroundings(own.box, colours.size)
    inside = PlacedMask(own.box.moved(-near.left, -near.top), own.mask)
    visible = colours.visible(near)
    if not visible.all():  # the edges of what is transparent are not matted
        whole = beyond_silhouettes([inside.within(near.size.box)], visible, radius + 1)
        inside = PlacedMask.of(whole[0])
    opaque = colours.opaque(near)
    plate = plain_plate(opaque, [inside], radius=radius)
    (layer,) = placed_layers(opaque, [inside], plate=plate, radius=radius, mode=mode)
    return replace(layer, box=layer.box.moved(near.left, near.top))


def placed_as_shown(colours: PictureColours, layer: ObjectLayer, mask: PlacedMask) -> Placed:
    """A cut-out as pixels, not more visible than the picture was.

    Where the picture is half transparent, each pixel is whole in the layer of its `mask`: two
    that share it would show more than there was.
    """
    rgba, box = layer.rgba, layer.box
    source = colours.rgba(box)
    if rgba.dtype.kind == "f":
        rgba = rgba * np.array([*[colours.scale] * 3, 1], np.float32)
    whole = full(source.dtype)
    if (source[..., 3] < whole).any():
        alpha = source[..., 3]
        rgba = rgba.copy()
        shared, own = (alpha > 0) & (alpha < whole), mask.within(box)
        rgba[shared & own] = source[shared & own]
        rgba[shared & ~own] = 0
        rgba[alpha <= 0, 3] = 0
    return Placed(pixels_of(rgba, colours.pixels.icc), box.left, box.top)
