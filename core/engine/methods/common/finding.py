"""Segment, whoever finds the masks: layers cut, named and ordered, back to front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

import numpy as np

from intarsia.core.engine.methods.common.canvas import canvas_of
from intarsia.core.engine.methods.common.chosen_aids import in_depth_order, matting_of
from intarsia.core.engine.methods.common.described_names import described
from intarsia.core.engine.methods.common.element_view import element_layers
from intarsia.core.engine.methods.common.large_picture import (
    LargePicture,
    large_picture,
    mask_of,
)
from intarsia.core.engine.methods.common.shown_objects import name_of, shown_objects
from intarsia.core.engine.methods.common.small_prompt import (
    pointed_prompt,
    small_mask,
    small_prompt,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    check_finite,
    inside_of,
    pixels_of,
    rgba_of,
)
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.layers import (
    ObjectLayer,
    Raw,
    fitted_plate,
    placed_layers,
    plain_plate,
)
from intarsia.core.engine.segment.masks import OnProgress, PlacedMask
from intarsia.core.engine.segment.matting import Matting, default_radius
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.engine.segment.silhouettes import beyond_silhouettes
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed

MOST_WHOLE = 25_000_000  # pixels of a picture that is taken apart whole, at about 110 bytes each
_STEPS = 20  # of a whole edit
_FOUND = 14  # of them when the masks are found; the rest is cutting the layers
_SURROUNDINGS = 8  # half widths of the soft band around a mask that its layer is found in
_LED = 16  # and when those of a large picture are led to its edges


class Finder(Protocol):
    """Finds objects in one picture, (H, W, 3) float32 RGB in [0, 1].

    Both methods call `on_progress(done, of)` now and then, which raises Cancelled when the user has
    cancelled.
    """

    def objects(self, on_progress: OnProgress) -> tuple[ObjectMask, ...]:
        """A complete partition of the picture."""

    def mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        """The prompt's object, (H, W) bool; `previous` is a mask of it to refine. Raises BadEdit
        on a prompt that means nothing in this picture."""

    def elements(self, side: int, on_progress: OnProgress) -> Labels:
        """At most side x side image elements, (h, w) int32 0 .. N-1, 4-connected, in a frame that
        stands for the whole picture."""


def segment_picture(
    edit: Segment, context: RunContext, finder: Callable[[Floats], Finder]
) -> Iterator[Outcome]:
    """The objects that the prompt asks for, as `finder` of the picture's colours finds them."""
    source = context.blob(edit.picture)
    check_finite(source, "picture")
    if edit.previous is not None and edit.previous.size != source.size:
        raise BadEdit("The mask to refine is not the picture's size.", "Start a new one.")
    context.step(1, _STEPS)
    if source.size.pixels > MOST_WHOLE:
        yield from _of_large_picture(edit, large_picture(source), finder, context)
        return
    canvas = canvas_of(Placed(source, 0, 0))
    picture = _Picture(source, canvas.alpha, canvas.scale)
    if edit.prompt.kind is PromptKind.ELEMENTS:
        found = finder(canvas.colour).elements(edit.prompt.side, _progress_of(context))
        yield from element_layers(found)
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        objects = finder(canvas.colour).objects(_progress_of(context))
        objects = in_depth_order(objects, edit, canvas.colour, context)
        del canvas  # layers are cut from the picture as it came
        yield from _everything(edit, picture, objects, context)
    else:
        prompt = pointed_prompt(edit.prompt, canvas.colour, context)
        yield _prompted_object(edit, prompt, picture, finder(canvas.colour), context)


def _of_large_picture(
    edit: Segment, picture: LargePicture, finder: Callable[[Floats], Finder], context: RunContext
) -> Iterator[Outcome]:
    """The same, found on a smaller copy and cut from the picture itself."""
    found = finder(picture.colour)
    if edit.prompt.kind is PromptKind.ELEMENTS:
        yield from element_layers(found.elements(edit.prompt.side, _progress_of(context)))
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        yield from _everything_large(edit, picture, found, context)
    else:
        previous = None if edit.previous is None else inside_of(edit.previous)
        small = None if previous is None else small_mask(previous, picture.thinking_size)
        asked = small_prompt(edit.prompt, picture.shares)
        prompt = pointed_prompt(asked, picture.colour, context)
        mask = found.mask(prompt, small, _progress_of(context))
        mask = _some(mask & (picture.alpha > 0))
        context.step(_FOUND, _STEPS)
        labels = picture.labels([mask], _tiles_of(context, _FOUND, _LED))
        on_tile = _tiles_of(context, _LED, _STEPS)
        mode = matting_of(edit, context, many=False)
        (layer,) = picture.layers([mask], labels, [0], on_tile, mode=mode)
        placed = mask_of(labels, 0, layer.box)
        yield FoundObject(
            object_id=object_id(edit, 0),
            name=name_of(mask, edit.prompt.words),
            layer=layer,
            mask=placed,
        )


def _everything_large(
    edit: Segment, picture: LargePicture, finder: Finder, context: RunContext
) -> Iterator[FoundObject]:
    found = finder.objects(_progress_of(context))
    found = in_depth_order(found, edit, picture.colour, context)
    objects = described(shown_objects(found, picture.alpha), picture.colour)
    frame = picture.thinking_size.box
    wholes = [PlacedMask(item.box, item.mask).within(frame) for item in objects]
    context.step(_FOUND, _STEPS)
    labels = picture.labels(wholes, _tiles_of(context, _FOUND, _LED))
    movable = [number for number, item in enumerate(objects) if not item.is_background]
    on_tile = _tiles_of(context, _LED, _STEPS)
    mode = matting_of(edit, context, many=True)
    *layers, behind = picture.layers(wholes, labels, movable, on_tile, behind=True, mode=mode)
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(_STEPS, _STEPS)
    for number, item in enumerate(objects):
        layer = behind if item.is_background else layers.pop(0)
        yield _found(item, ids, layer, mask_of(labels, number, layer.box))


def _tiles_of(context: RunContext, begin: int, end: int) -> Callable[[int, int], None]:
    """Tells how far a pass over the tiles is, between two steps of the whole edit."""

    def tell(done: int, of: int) -> None:
        context.step(begin + (end - begin) * done // max(1, of), _STEPS)

    return tell


def object_id(edit: Segment, index: int) -> str:
    """The id of the `index`-th object: the same for the same picture and prompt."""
    text, planes = to_text(replace(edit, id="", variations=1, pack="", quick=False, values=()))
    parts = (edit.picture, text, *(plane.sha256 for plane in planes), str(index))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class _Picture:
    """The picture to take apart, as it came and as it is computed on."""

    pixels: Pixels
    alpha: Floats
    scale: float

    def opaque(self) -> Raw:
        """(H, W, 3) RGB in the picture's depth, within [0, 1] where that is float."""
        rgb = cast(Raw, np.ascontiguousarray(rgba_of(self.pixels)[..., :3]))
        return rgb if rgb.dtype.kind == "u" else canvas_of(Placed(self.pixels, 0, 0)).colour

    def cut(self, own: PlacedMask, mode: Matting) -> ObjectLayer:
        """The layer of one mask, found in its surroundings alone, however large the picture is."""
        frame = self.pixels.size.box
        radius = default_radius(frame.size)
        (mask,) = self.run_on([own])
        near = mask.box.grown(_SURROUNDINGS * radius).intersection(frame)
        view = np.s_[near.top : near.bottom, near.left : near.right]
        rgb = rgba_of(self.pixels)[view][..., :3]
        if rgb.dtype.kind == "u":
            opaque = cast(Raw, np.ascontiguousarray(rgb))
        else:
            opaque = np.clip(rgb / np.float32(self.scale), 0, 1).astype(np.float32)
        inside = PlacedMask(mask.box.moved(-near.left, -near.top), mask.mask)
        plate = plain_plate(opaque, [inside], radius=radius)
        (layer,) = placed_layers(opaque, [inside], plate=plate, radius=radius, mode=mode)
        return replace(layer, box=layer.box.moved(near.left, near.top))

    def run_on(self, masks: Sequence[PlacedMask]) -> list[PlacedMask]:
        """The masks, run on where the picture is transparent: its own edges are not matted."""
        visible = self.alpha > 0
        if visible.all():
            return list(masks)
        reach = default_radius(self.pixels.size) + 1
        whole = [mask.within(self.pixels.size.box) for mask in masks]
        return [PlacedMask.of(mask) for mask in beyond_silhouettes(whole, visible, reach)]

    def placed(self, layer: ObjectLayer, mask: PlacedMask) -> Placed:
        """A cut-out as pixels, not more visible than the picture was.

        Where the picture is half transparent, each pixel is whole in the layer of its `mask`: two
        that share it would show more than there was.
        """
        rgba, box = layer.rgba, layer.box
        view = np.s_[box.top : box.bottom, box.left : box.right]
        alpha = self.alpha[view]
        if rgba.dtype.kind == "f":
            rgba = rgba * np.array([*[self.scale] * 3, 1], np.float32)
        if (alpha < 1).any():
            rgba = rgba.copy()
            shared, own = (alpha > 0) & (alpha < 1), mask.within(box)
            source = rgba_of(self.pixels)[view]
            rgba[shared & own] = source[shared & own]
            rgba[shared & ~own] = 0
            rgba[alpha <= 0, 3] = 0
        return Placed(pixels_of(rgba, self.pixels.icc), box.left, box.top)

    def behind(self, plate: Raw) -> Placed:
        """What the background's layer holds: the plate, as visible as the picture was.

        `plate`: (H, W, 3) RGB in the type of `opaque`. All layers laid on it give the picture.
        """
        rgba = rgba_of(self.pixels).copy()
        rgba[..., :3] = plate * np.float32(self.scale) if plate.dtype.kind == "f" else plate
        return Placed(pixels_of(rgba, self.pixels.icc), 0, 0)


def _everything(
    edit: Segment, picture: _Picture, found: Sequence[ObjectMask], context: RunContext
) -> Iterator[FoundObject]:
    objects = shown_objects(found, picture.alpha)
    opaque = picture.opaque()
    objects = described(objects, opaque)
    movable = [item for item in objects if not item.is_background]
    context.step(_FOUND, _STEPS)
    masks = [PlacedMask(item.box, item.mask) for item in movable]
    plate = plain_plate(opaque, masks) if movable else opaque
    mode = matting_of(edit, context, many=True)
    cut = placed_layers(opaque, picture.run_on(masks), plate=plate, mode=mode) if movable else ()
    soft = {item.index: layer for item, layer in zip(movable, cut, strict=True)}
    behind = picture.behind(fitted_plate(opaque, plate, cut))
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(_STEPS, _STEPS)
    for item in objects:
        layer = soft.get(item.index)
        mask = PlacedMask(item.box, item.mask)
        placed = behind if layer is None else picture.placed(layer, mask)
        yield _found(item, ids, placed, _mask_at(mask.within(placed.box), placed.box))


def _found(item: ObjectMask, ids: Mapping[int, str], layer: Placed, mask: Placed) -> FoundObject:
    return FoundObject(
        object_id=ids[item.index],
        name=item.name,
        layer=layer,
        mask=mask,
        parent="" if item.parent is None else ids.get(item.parent, ""),
        is_background=item.is_background,
    )


def _prompted_object(
    edit: Segment, prompt: Prompt, picture: _Picture, finder: Finder, context: RunContext
) -> FoundObject:
    previous = None if edit.previous is None else inside_of(edit.previous)
    mask = finder.mask(prompt, previous, _progress_of(context)) & (picture.alpha > 0)
    context.step(_FOUND, _STEPS)
    own = PlacedMask.of(_some(mask))
    layer = picture.cut(own, matting_of(edit, context, many=False))
    context.step(_STEPS, _STEPS)
    box = layer.box
    return FoundObject(
        object_id=object_id(edit, 0),
        name=name_of(mask, edit.prompt.words),
        layer=picture.placed(layer, own),
        mask=_mask_at(mask[box.top : box.bottom, box.left : box.right], box),
    )


def _some(mask: Mask) -> Mask:
    """The mask, if it marks anything. Raises BadEdit if not."""
    if not mask.any():
        raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
    return mask


def _progress_of(context: RunContext) -> OnProgress:
    """Tells how far the search is, as steps of the whole edit."""

    def tell(done: int, of: int) -> None:
        context.step(1 + (_FOUND - 1) * done // max(1, of), _STEPS)

    return tell


def _mask_at(mask: Mask, box: Box) -> Placed:
    return Placed(pixels_of(mask.astype(np.uint8) * np.uint8(255)), box.left, box.top)
