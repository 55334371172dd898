"""Segment, whoever finds the masks: layers cut, named and ordered, back to front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

import numpy as np

from intarsia.core.engine.methods.common.canvas import canvas_of
from intarsia.core.engine.methods.common.element_view import element_layers
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of
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
    object_layers,
    placed_layers,
    plain_plate,
)
from intarsia.core.engine.segment.masks import OnProgress, PlacedMask
from intarsia.core.engine.segment.naming import object_names, place
from intarsia.core.engine.segment.ordering import OrderedObject
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadEdit, TooLarge
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

MOST_PIXELS = 64_000_000  # of a picture that is taken apart: about 110 bytes each are needed
_STEPS = 20  # of a whole edit
_FOUND = 14  # of them when the masks are found; the rest is cutting the layers


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
    _check_extent(source)
    check_finite(source, "picture")
    if edit.previous is not None and edit.previous.size != source.size:
        raise BadEdit("The mask to refine is not the picture's size.", "Start a new one.")
    canvas = canvas_of(Placed(source, 0, 0))
    picture = _Picture(source, canvas.alpha, canvas.scale)
    context.step(1, _STEPS)
    if edit.prompt.kind is PromptKind.ELEMENTS:
        found = finder(canvas.colour).elements(edit.prompt.side, _progress_of(context))
        yield from element_layers(found)
    elif edit.prompt.kind is PromptKind.EVERYTHING:
        objects = finder(canvas.colour).objects(_progress_of(context))
        del canvas  # layers are cut from the picture as it came
        yield from _everything(edit, picture, objects, context)
    else:
        yield _prompted_object(edit, picture, finder(canvas.colour), context)


def _check_extent(source: Pixels) -> None:
    """Raises TooLarge, before anything is computed, for a picture that needs too much memory."""
    if source.size.pixels > MOST_PIXELS:
        raise TooLarge(
            f"The picture has {source.size.pixels / 1e6:.0f} megapixels; objects can be found in "
            f"up to {MOST_PIXELS / 1e6:.0f}.",
            "Scale it down, or open a part of it.",
        )


def object_id(edit: Segment, index: int) -> str:
    """The id of the `index`-th object: the same for the same picture and prompt."""
    text, planes = to_text(replace(edit, id="", variations=1, pack=""))
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

    def placed(self, layer: ObjectLayer) -> Placed:
        """A cut-out as pixels, not more visible than the picture was."""
        rgba, box = layer.rgba, layer.box
        alpha = self.alpha[box.top : box.bottom, box.left : box.right]
        if rgba.dtype.kind == "f":
            rgba = rgba * np.array([*[self.scale] * 3, 1], np.float32)
        if (alpha < 1).any():
            rgba = rgba.copy()
            rgba[..., 3] = (
                np.rint(rgba[..., 3] * alpha) if rgba.dtype.kind == "u" else (rgba[..., 3] * alpha)
            )
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
    shape = picture.alpha.shape
    objects = sorted(found, key=lambda o: o.z)
    shown = [item for item in objects if _shows(item, picture.alpha)]
    objects = shown if len(shown) == len(objects) else _with_new_names(shown, shape)
    movable = [item for item in objects if not item.is_background]
    masks = [PlacedMask(item.box, item.mask) for item in movable]
    context.step(_FOUND, _STEPS)
    opaque = picture.opaque()
    plate = plain_plate(opaque, masks) if movable else opaque
    cut = placed_layers(opaque, masks, plate=plate) if movable else ()
    soft = {item.index: layer for item, layer in zip(movable, cut, strict=True)}
    behind = picture.behind(fitted_plate(opaque, plate, cut))
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(_STEPS, _STEPS)
    for item in objects:
        layer = soft.get(item.index)
        placed = behind if layer is None else picture.placed(layer)
        box = placed.box
        mask = PlacedMask(item.box, item.mask).within(box)
        yield FoundObject(
            object_id=ids[item.index],
            name=item.name,
            layer=placed,
            mask=_mask_at(mask, box),
            parent="" if item.parent is None else ids.get(item.parent, ""),
            is_background=item.is_background,
        )


def _prompted_object(
    edit: Segment, picture: _Picture, finder: Finder, context: RunContext
) -> FoundObject:
    previous = None if edit.previous is None else inside_of(edit.previous)
    mask = finder.mask(edit.prompt, previous, _progress_of(context)) & (picture.alpha > 0)
    context.step(_FOUND, _STEPS)
    if not mask.any():
        raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
    layer = object_layers(picture.opaque(), [mask])[0]
    context.step(_STEPS, _STEPS)
    tight = bounds_of(mask)
    held = mask[tight.top : tight.bottom, tight.left : tight.right]
    where = place(OrderedObject(tight, held, None, False, picture.pixels.size))
    box = layer.box
    return FoundObject(
        object_id=object_id(edit, 0),
        name=f"Object, {where}",
        layer=picture.placed(layer),
        mask=_mask_at(mask[box.top : box.bottom, box.left : box.right], box),
    )


def _progress_of(context: RunContext) -> OnProgress:
    """Tells how far the search is, as steps of the whole edit."""

    def tell(done: int, of: int) -> None:
        context.step(1 + (_FOUND - 1) * done // max(1, of), _STEPS)

    return tell


def _with_new_names(objects: list[ObjectMask], shape: tuple[int, ...]) -> list[ObjectMask]:
    """Objects numbered anew, the largest first: those that show nothing had numbers too."""
    ranked = sorted(range(len(objects)), key=lambda k: -int(objects[k].mask.sum()))
    rank_of = {objects[k].index: rank for rank, k in enumerate(ranked)}
    pieces = [
        OrderedObject(
            item.box,
            item.mask,
            None if item.parent is None else rank_of.get(item.parent),
            item.is_background,
            Size(shape[1], shape[0]),
        )
        for item in (objects[k] for k in ranked)
    ]
    names = object_names(pieces)
    return [replace(item, name=names[rank_of[item.index]]) for item in objects]


def _shows(item: ObjectMask, alpha: Floats) -> bool:
    """Whether anything of an object is visible; alpha (H, W) is the picture's."""
    part = alpha[item.box.top : item.box.bottom, item.box.left : item.box.right]
    return bool((part[item.mask] > 0).any())


def _mask_at(mask: Mask, box: Box) -> Placed:
    return Placed(pixels_of(mask.astype(np.uint8) * np.uint8(255)), box.left, box.top)
