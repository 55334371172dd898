"""Segment, whoever finds the masks: layers cut, named and ordered, back to front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from intarsia.core.engine.methods.common.chosen_aids import in_depth_order, matting_of
from intarsia.core.engine.methods.common.cut_layer import cut, placed_as_shown, surroundings
from intarsia.core.engine.methods.common.described_names import described
from intarsia.core.engine.methods.common.element_view import element_layers
from intarsia.core.engine.methods.common.large_picture import (
    LargePicture,
    large_picture,
    mask_of,
)
from intarsia.core.engine.methods.common.picture_colours import PictureColours
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
)
from intarsia.core.engine.segment.classical.click_session import Heed
from intarsia.core.engine.segment.classical.clicked_object import ClickedObject
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.colours import ArrayColours
from intarsia.core.engine.segment.layers import (
    Raw,
    fitted_plate,
    placed_layers,
    plain_plate,
)
from intarsia.core.engine.segment.masks import OnProgress, PlacedMask
from intarsia.core.engine.segment.matting import default_radius
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.engine.segment.silhouettes import beyond_silhouettes
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Placed

MOST_WHOLE = 25_000_000  # pixels of a picture that is taken apart whole, at about 110 bytes each
_STEPS = 20  # of a whole edit
_FOUND = 14  # of them when the masks are found; the rest is cutting the layers
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


FindNear = Callable[[PictureColours, Prompt, "Mask | None", Heed], ClickedObject]


def segment_picture(
    edit: Segment,
    context: RunContext,
    finder: Callable[[Floats], Finder],
    near: FindNear | None = None,
) -> Iterator[Outcome]:
    """The objects that the prompt asks for, as `finder` of the picture's colours finds them.

    `near`: answers clicks, as `Finder.mask` does, and looks at little more than the object; calls
    its last argument before each click, which raises Cancelled when the user has cancelled.
    """
    source = context.blob(edit.picture)
    check_finite(source, "picture")
    if edit.previous is not None and edit.previous.size != source.size:
        raise BadEdit("The mask to refine is not the picture's size.", "Start a new one.")
    context.step(1, _STEPS)
    colours = PictureColours(source, MOST_WHOLE)
    if near is not None and edit.prompt.kind is PromptKind.POINTS:
        previous = None if edit.previous is None else inside_of(edit.previous)
        clicked = near(colours, edit.prompt, previous, context.heed)
        yield _pointed_object(edit, colours, clicked, previous, context)
        return
    if source.size.pixels > MOST_WHOLE:
        yield from _of_large_picture(edit, large_picture(source), finder, context)
        return
    colour = colours.thinking()
    picture = _Picture(colours, colours.visible(source.size.box))
    if edit.prompt.kind is PromptKind.ELEMENTS:
        found = finder(colour).elements(edit.prompt.side, _progress_of(context))
        yield from element_layers(found)
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        objects = finder(colour).objects(_progress_of(context))
        objects = in_depth_order(objects, edit, colour, context)
        del colour  # layers are cut from the picture as it came
        yield from _everything(edit, picture, objects, context)
    else:
        prompt = pointed_prompt(edit.prompt, colour, context)
        previous = None if edit.previous is None else inside_of(edit.previous)
        mask = finder(colour).mask(prompt, previous, _progress_of(context))
        yield _prompted_object(edit, colours, PlacedMask.of(mask), context)


def _pointed_object(
    edit: Segment,
    colours: PictureColours,
    clicked: ClickedObject,
    previous: Mask | None,
    context: RunContext,
) -> FoundObject:
    """The object that was clicked on, whole at full size only where it is small enough."""
    if surroundings(clicked.box, colours.size).size.pixels <= MOST_WHOLE:
        own = PlacedMask.of(clicked.mask(colours, previous))
        if surroundings(own.box, colours.size).size.pixels <= MOST_WHOLE:  # crumbs of `previous`
            return _prompted_object(edit, colours, own, context)
    picture = large_picture(colours.pixels)
    small = None if previous is None else small_mask(previous, picture.thinking_size)
    mask = clicked.mask(ArrayColours(picture.colour), small)
    return _prompted_large(edit, picture, mask, context)


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
        yield _prompted_large(edit, picture, mask, context)


def _prompted_large(
    edit: Segment, picture: LargePicture, mask: Mask, context: RunContext
) -> FoundObject:
    """The object of a mask of the smaller copy."""
    mask = _some(mask & (picture.alpha > 0))
    context.step(_FOUND, _STEPS)
    labels = picture.labels([mask], _tiles_of(context, _FOUND, _LED))
    on_tile = _tiles_of(context, _LED, _STEPS)
    mode = matting_of(edit, context, many=False)
    (layer,) = picture.layers([mask], labels, [0], on_tile, mode=mode)
    own = PlacedMask.of(mask)
    return FoundObject(
        object_id=object_id(edit, 0),
        name=name_of(own, picture.thinking_size, edit.prompt.words),
        layer=layer,
        mask=mask_of(labels, 0, layer.box),
    )


def _everything_large(
    edit: Segment, picture: LargePicture, finder: Finder, context: RunContext
) -> Iterator[FoundObject]:
    found = finder.objects(_progress_of(context))
    found = in_depth_order(found, edit, picture.colour, context)
    objects = described(shown_objects(found, picture.alpha > 0), picture.colour)
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


def _everything(
    edit: Segment, picture: _Picture, found: Sequence[ObjectMask], context: RunContext
) -> Iterator[FoundObject]:
    objects = shown_objects(found, picture.visible)
    opaque = picture.colours.opaque(picture.size.box)
    objects = described(objects, opaque)
    movable = [item for item in objects if not item.is_background]
    context.step(_FOUND, _STEPS)
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
    context.step(_STEPS, _STEPS)
    for item in objects:
        layer = soft.pop(item.index, None)  # each array goes as soon as its plane is made
        mask = PlacedMask(item.box, item.mask)
        placed = behind if layer is None else placed_as_shown(picture.colours, layer, mask)
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
    edit: Segment, colours: PictureColours, found: PlacedMask, context: RunContext
) -> FoundObject:
    seen = PlacedMask.of(_some(found.mask & colours.visible(found.box)))
    own = PlacedMask(seen.box.moved(found.box.left, found.box.top), seen.mask)
    context.step(_FOUND, _STEPS)
    layer = cut(own, colours, matting_of(edit, context, many=False))
    context.step(_STEPS, _STEPS)
    return FoundObject(
        object_id=object_id(edit, 0),
        name=name_of(own, colours.size, edit.prompt.words),
        layer=placed_as_shown(colours, layer, own),
        mask=_mask_at(own.within(layer.box), layer.box),
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
