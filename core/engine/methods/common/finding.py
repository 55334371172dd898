"""Segment, whoever finds the masks: what is asked for, and the one object of a prompt cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from intarsia.core.engine.methods.common.chosen_aids import in_depth_order, matting_of
from intarsia.core.engine.methods.common.cut_layer import (
    cut,
    is_plain,
    outlined,
    placed_as_shown,
    surroundings,
)
from intarsia.core.engine.methods.common.element_view import element_layers
from intarsia.core.engine.methods.common.finding_steps import (
    FOUND,
    LED,
    STEPS,
    progress_of,
    tiles_of,
)
from intarsia.core.engine.methods.common.large_picture import (
    LargePicture,
    large_picture,
    mask_of,
)
from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.methods.common.shown_objects import name_of
from intarsia.core.engine.methods.common.small_prompt import (
    pointed_prompt,
    small_mask,
    small_prompt,
)
from intarsia.core.engine.methods.common.taking_apart import (
    WholePicture,
    everything,
    everything_large,
    mask_at,
    object_id,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    check_finite,
    inside_of,
)
from intarsia.core.engine.segment.classical.click_session import Heed
from intarsia.core.engine.segment.classical.clicked_object import ClickedObject
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.colours import ArrayColours
from intarsia.core.engine.segment.masks import OnProgress, PlacedMask
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.engine.segment.two_cores import both
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.pixels import Placed

MOST_WHOLE = 25_000_000  # pixels of a picture that is taken apart whole, at about 110 bytes each
MOST_OUTLINED = 8 * MOST_WHOLE  # the same where the outline alone is worked on


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
    context.step(1, STEPS)
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
    picture = WholePicture(colours, colours.visible(source.size.box))
    if edit.prompt.kind is PromptKind.ELEMENTS:
        found = finder(colour).elements(edit.prompt.side, progress_of(context))
        yield from element_layers(found)
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        objects = finder(colour).objects(progress_of(context))
        objects = in_depth_order(objects, edit, colour, context)
        del colour  # layers are cut from the picture as it came
        yield from everything(edit, picture, objects, context)
    else:
        prompt = pointed_prompt(edit.prompt, colour, context)
        previous = None if edit.previous is None else inside_of(edit.previous)
        mask = finder(colour).mask(prompt, previous, progress_of(context))
        yield _prompted_object(edit, colours, PlacedMask.of(mask), context)


def _pointed_object(
    edit: Segment,
    colours: PictureColours,
    clicked: ClickedObject,
    previous: Mask | None,
    context: RunContext,
) -> FoundObject:
    """The object that was clicked on, at full size where it is small enough or plain."""
    mode = matting_of(edit, context, many=False)
    near = surroundings(clicked.box, colours.size)
    plain = near.size.pixels > MOST_WHOLE and is_plain(clicked.box, colours, mode)
    if near.size.pixels <= (MOST_OUTLINED if plain else MOST_WHOLE):
        own = PlacedMask.of(clicked.mask(colours, previous))
        if surroundings(own.box, colours.size).size.pixels <= MOST_WHOLE:  # crumbs of `previous`
            return _prompted_object(edit, colours, own, context)
        found = _outlined_object(edit, colours, own, context) if plain else None
        if found is not None:
            return found
    picture = large_picture(colours.pixels)
    small = None if previous is None else small_mask(previous, picture.thinking_size)
    mask = clicked.mask(ArrayColours(picture.colour), small)
    return _prompted_large(edit, picture, mask, context)


def _outlined_object(
    edit: Segment, colours: PictureColours, found: PlacedMask, context: RunContext
) -> FoundObject | None:
    """The object of a large mask of a plain picture, None where its outline is too short."""
    own = PlacedMask(found.box, _some(found.mask))
    if not colours.is_opaque(surroundings(own.box, colours.size)):  # crumbs of `previous`
        return None
    context.step(FOUND, STEPS)
    layer = outlined(own, colours)
    if layer is None:
        return None
    context.step(STEPS, STEPS)
    return _object_of(edit, colours, own, layer)


def _of_large_picture(
    edit: Segment, picture: LargePicture, finder: Callable[[Floats], Finder], context: RunContext
) -> Iterator[Outcome]:
    """The same, found on a smaller copy and cut from the picture itself."""
    found = finder(picture.colour)
    if edit.prompt.kind is PromptKind.ELEMENTS:
        yield from element_layers(found.elements(edit.prompt.side, progress_of(context)))
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        yield from everything_large(edit, picture, found.objects(progress_of(context)), context)
    else:
        previous = None if edit.previous is None else inside_of(edit.previous)
        small = None if previous is None else small_mask(previous, picture.thinking_size)
        asked = small_prompt(edit.prompt, picture.shares)
        prompt = pointed_prompt(asked, picture.colour, context)
        mask = found.mask(prompt, small, progress_of(context))
        yield _prompted_large(edit, picture, mask, context)


def _prompted_large(
    edit: Segment, picture: LargePicture, mask: Mask, context: RunContext
) -> FoundObject:
    """The object of a mask of the smaller copy."""
    mask = _some(mask & (picture.alpha > 0))
    context.step(FOUND, STEPS)
    labels = picture.labels([mask], tiles_of(context, FOUND, LED))
    on_tile = tiles_of(context, LED, STEPS)
    mode = matting_of(edit, context, many=False)
    (layer,) = picture.layers([mask], labels, [0], on_tile, mode=mode)
    own = PlacedMask.of(mask)
    return FoundObject(
        object_id=object_id(edit, 0),
        name=name_of(own, picture.thinking_size, edit.prompt.words),
        layer=layer,
        mask=mask_of(labels, 0, layer.box),
    )


def _prompted_object(
    edit: Segment, colours: PictureColours, found: PlacedMask, context: RunContext
) -> FoundObject:
    own, mode = PlacedMask(found.box, _some(found.mask)), matting_of(edit, context, many=False)
    plain = is_plain(own.box, colours, mode)
    if not plain and not colours.is_opaque(found.box):
        seen = PlacedMask.of(_some(found.mask & colours.visible(found.box)))
        own = PlacedMask(seen.box.moved(found.box.left, found.box.top), seen.mask)
        plain = is_plain(own.box, colours, mode)
    context.step(FOUND, STEPS)
    layer = outlined(own, colours) if plain else None
    if layer is None:
        layer = placed_as_shown(colours, cut(own, colours, mode), own)
    context.step(STEPS, STEPS)
    return _object_of(edit, colours, own, layer)


def _object_of(
    edit: Segment, colours: PictureColours, own: PlacedMask, layer: Placed
) -> FoundObject:
    """Whoever is told of it asks for the hashes of its planes: the larger one is made meanwhile."""

    def named() -> tuple[str, Placed, str]:
        name = name_of(own, colours.size, edit.prompt.words)
        mask = mask_at(own.within(layer.box), layer.box)
        return name, mask, mask.pixels.sha256

    (name, mask, _), _ = both(named, lambda: layer.pixels.sha256)
    return FoundObject(object_id=object_id(edit, 0), name=name, layer=layer, mask=mask)


def _some(mask: Mask) -> Mask:
    """The mask, if it marks anything. Raises BadEdit if not."""
    if not mask.any():
        raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
    return mask
