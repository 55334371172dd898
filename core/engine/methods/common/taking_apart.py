"""A picture taken apart whole: its objects cut, named and ordered, back to front."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from intarsia.core.engine.methods.common.chosen_aids import in_depth_order, matting_of
from intarsia.core.engine.methods.common.cut_layer import placed_as_shown
from intarsia.core.engine.methods.common.described_names import described
from intarsia.core.engine.methods.common.finding_steps import FOUND, LED, STEPS, tiles_of
from intarsia.core.engine.methods.common.large_picture import LargePicture, mask_of
from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.methods.common.shown_objects import shown_objects
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import Mask, pixels_of
from intarsia.core.engine.segment.layers import (
    Raw,
    fitted_plate,
    placed_layers,
    plain_plate,
)
from intarsia.core.engine.segment.masks import PlacedMask
from intarsia.core.engine.segment.matting import default_radius
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.engine.segment.silhouettes import beyond_silhouettes
from intarsia.core.wire.edits import Segment
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Placed


@dataclass(frozen=True)
class WholePicture:
    """The picture to take apart, as it came and as it is computed on."""

    colours: PictureColours
    visible: Mask

    @property
    def size(self) -> Size:
        return self.colours.size

    def run_on(self, masks: Sequence[PlacedMask]) -> list[PlacedMask]:
        """The masks, run on where the picture is transparent: its own edges are not matted."""
        if self.visible.all():
            return list(masks)
        reach = default_radius(self.size) + 1
        whole = [mask.within(self.size.box) for mask in masks]
        return [PlacedMask.of(mask) for mask in beyond_silhouettes(whole, self.visible, reach)]

    def behind(self, plate: Raw) -> Placed:
        """What the background's layer holds: the plate, as visible as the picture was.

        `plate`: (H, W, 3) RGB in the type of `opaque`. All layers laid on it give the picture.
        """
        rgba = self.colours.whole().copy()
        scale = np.float32(self.colours.scale)
        rgba[..., :3] = plate * scale if plate.dtype.kind == "f" else plate
        return Placed(pixels_of(rgba, self.colours.pixels.icc), 0, 0)


def everything(
    edit: Segment, picture: WholePicture, found: Sequence[ObjectMask], context: RunContext
) -> Iterator[FoundObject]:
    """The objects, cut from the picture that they were found in."""
    objects = shown_objects(found, picture.visible)
    opaque = picture.colours.opaque(picture.size.box)
    objects = described(objects, opaque)
    movable = [item for item in objects if not item.is_background]
    context.step(FOUND, STEPS)
    masks = [PlacedMask(item.box, item.mask) for item in movable]
    plate = plain_plate(opaque, masks) if movable else opaque
    mode = matting_of(edit, context, many=True)
    layers = placed_layers(opaque, picture.run_on(masks), plate=plate, mode=mode) if movable else ()
    soft = {item.index: layer for item, layer in zip(movable, layers, strict=True)}
    plate = fitted_plate(opaque, plate, layers)
    del opaque, layers, masks
    behind = picture.behind(plate)
    del plate
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(STEPS, STEPS)
    for item in objects:
        layer = soft.pop(item.index, None)  # each array goes as soon as its plane is made
        mask = PlacedMask(item.box, item.mask)
        placed = behind if layer is None else placed_as_shown(picture.colours, layer, mask)
        yield _found(item, ids, placed, mask_at(mask.within(placed.box), placed.box))


def everything_large(
    edit: Segment, picture: LargePicture, found: tuple[ObjectMask, ...], context: RunContext
) -> Iterator[FoundObject]:
    """The objects, found on the smaller copy and cut from the picture itself."""
    found = in_depth_order(found, edit, picture.colour, context)
    objects = described(shown_objects(found, picture.alpha > 0), picture.colour)
    frame = picture.thinking_size.box
    wholes = [PlacedMask(item.box, item.mask).within(frame) for item in objects]
    context.step(FOUND, STEPS)
    labels = picture.labels(wholes, tiles_of(context, FOUND, LED))
    movable = [number for number, item in enumerate(objects) if not item.is_background]
    on_tile = tiles_of(context, LED, STEPS)
    mode = matting_of(edit, context, many=True)
    *layers, behind = picture.layers(wholes, labels, movable, on_tile, behind=True, mode=mode)
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(STEPS, STEPS)
    for number, item in enumerate(objects):
        layer = behind if item.is_background else layers.pop(0)
        yield _found(item, ids, layer, mask_of(labels, number, layer.box))


def object_id(edit: Segment, index: int) -> str:
    """The id of the `index`-th object: the same for the same picture and prompt."""
    text, planes = to_text(replace(edit, id="", variations=1, pack="", quick=False, values=()))
    parts = (edit.picture, text, *(plane.sha256 for plane in planes), str(index))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _found(item: ObjectMask, ids: Mapping[int, str], layer: Placed, mask: Placed) -> FoundObject:
    return FoundObject(
        object_id=ids[item.index],
        name=item.name,
        layer=layer,
        mask=mask,
        parent="" if item.parent is None else ids.get(item.parent, ""),
        is_background=item.is_background,
    )


def mask_at(mask: Mask, box: Box) -> Placed:
    """A mask, (H, W) bool, as the plane of an object at its box."""
    return Placed(pixels_of(mask.astype(np.uint8) * np.uint8(255)), box.left, box.top)
