"""Segment by the classical method: the whole picture apart, or one object by a prompt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from intarsia.core.engine.methods.classical_canvas import Canvas, canvas_of
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.planes import (
    Floats,
    Mask,
    inside_of,
    pixels_of,
    rgba_of,
)
from intarsia.core.engine.segment.automatic import label_map
from intarsia.core.engine.segment.layers import (
    ObjectLayer,
    Raw,
    fitted_plate,
    object_layers,
    plain_plate,
)
from intarsia.core.engine.segment.naming import place
from intarsia.core.engine.segment.ordering import Piece
from intarsia.core.engine.segment.partition import ObjectMask, objects_from_labels
from intarsia.core.engine.segment.prompts import box_mask, click_mask, lasso_mask
from intarsia.core.engine.window import bounds_of
from intarsia.core.wire.codec import to_text
from intarsia.core.wire.edits import PromptKind, Segment
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels, Placed


def found_objects(edit: Segment, context: RunContext) -> Iterator[Outcome]:
    """The objects that the prompt asks for, back to front."""
    source = context.blob(edit.picture)
    if edit.previous is not None and edit.previous.size != source.size:
        raise BadEdit("The mask to refine is not the picture's size.", "Start a new one.")
    picture = _Picture(source, canvas_of(Placed(source, 0, 0)))
    context.step(1, 4)
    if edit.prompt.kind is PromptKind.EVERYTHING:
        yield from _everything(edit, picture, context)
    else:
        yield _prompted(edit, picture, context)


def object_id(edit: Segment, index: int) -> str:
    """The id of the `index`-th object: the same for the same picture and prompt."""
    text, planes = to_text(replace(edit, id="", variations=1, pack=""))
    parts = (edit.picture, text, *(plane.sha256 for plane in planes), str(index))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def warm_prompts() -> None:
    """Load what prompts run, on a tiny picture."""
    ramp = np.linspace(0, 1, 48 * 48 * 3, dtype=np.float32).reshape(48, 48, 3)
    mask = np.zeros((48, 48), np.bool_)
    mask[12:36, 12:36] = True
    click_mask(ramp, [(24.0, 24.0)])
    object_layers(ramp, [mask])


@dataclass(frozen=True)
class _Picture:
    """The picture to take apart, as it came and as it is computed on."""

    pixels: Pixels
    canvas: Canvas

    @property
    def opaque(self) -> Raw:
        """(H, W, 3) RGB in the picture's depth, within [0, 1] where that is float."""
        rgb = rgba_of(self.pixels)[..., :3]
        return cast(Raw, np.ascontiguousarray(rgb)) if rgb.dtype.kind == "u" else self.canvas.colour

    def placed(self, layer: ObjectLayer) -> Placed:
        """A cut-out as pixels, not more visible than the picture was."""
        rgba, box = layer.rgba, layer.box
        alpha = self.canvas.alpha[box.top : box.bottom, box.left : box.right]
        if rgba.dtype.kind == "f":
            rgba = rgba * np.array([*[self.canvas.scale] * 3, 1], np.float32)
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
        rgba[..., :3] = plate * np.float32(self.canvas.scale) if plate.dtype.kind == "f" else plate
        return Placed(pixels_of(rgba, self.pixels.icc), 0, 0)


def _everything(edit: Segment, picture: _Picture, context: RunContext) -> Iterator[FoundObject]:
    labels = label_map(picture.canvas.colour)
    context.step(2, 4)
    objects = sorted(objects_from_labels(labels, picture.canvas.colour), key=lambda o: o.z)
    objects = [item for item in objects if _shows(item, picture.canvas.alpha)]
    movable = [item for item in objects if not item.is_background]
    whole = [_full(item.box, item.mask, labels.shape) for item in movable]
    context.step(3, 4)
    plate = plain_plate(picture.opaque, whole) if movable else picture.opaque
    cut = object_layers(picture.opaque, whole, plate=plate) if movable else ()
    soft = {item.index: layer for item, layer in zip(movable, cut, strict=True)}
    behind = picture.behind(fitted_plate(picture.opaque, plate, cut))
    ids = {item.index: object_id(edit, item.index) for item in objects}
    context.step(4, 4)
    for item in objects:
        layer = soft.get(item.index)
        placed = behind if layer is None else picture.placed(layer)
        box = placed.box
        mask = _full(item.box, item.mask, labels.shape)[box.top : box.bottom, box.left : box.right]
        yield FoundObject(
            object_id=ids[item.index],
            name=item.name,
            layer=placed,
            mask=_mask_at(mask, box),
            parent="" if item.parent is None else ids.get(item.parent, ""),
            is_background=item.is_background,
        )


def _prompted(edit: Segment, picture: _Picture, context: RunContext) -> FoundObject:
    mask = _prompt_mask(edit, picture.canvas.colour) & (picture.canvas.alpha > 0)
    context.step(3, 4)
    if not mask.any():
        raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
    layer = object_layers(picture.opaque, [mask])[0]
    context.step(4, 4)
    tight = bounds_of(mask)
    held = mask[tight.top : tight.bottom, tight.left : tight.right]
    where = place(Piece(tight, held, None, False, picture.pixels.size))
    box = layer.box
    return FoundObject(
        object_id=object_id(edit, 0),
        name=f"Object, {where}",
        layer=picture.placed(layer),
        mask=_mask_at(mask[box.top : box.bottom, box.left : box.right], box),
    )


def _prompt_mask(edit: Segment, colour: Floats) -> Mask:
    """The prompt's object, bool (H, W), in `colour` (H, W, 3) RGB in [0, 1]."""
    prompt = edit.prompt
    if prompt.kind is PromptKind.BOX and prompt.box is not None:
        return box_mask(colour, prompt.box)
    if prompt.kind is PromptKind.LASSO:
        return lasso_mask(colour, prompt.points)
    previous = None if edit.previous is None else inside_of(edit.previous)
    return click_mask(colour, prompt.points, negatives=prompt.negatives, previous=previous)


def _shows(item: ObjectMask, alpha: Floats) -> bool:
    """Whether anything of an object is visible; alpha (H, W) is the picture's."""
    part = alpha[item.box.top : item.box.bottom, item.box.left : item.box.right]
    return bool((part[item.mask] > 0).any())


def _full(box: Box, mask: Mask, shape: Sequence[int]) -> Mask:
    """A mask in its box as a mask of the whole picture, bool (H, W)."""
    out = np.zeros(tuple(shape), np.bool_)
    out[box.top : box.bottom, box.left : box.right] = mask
    return out


def _mask_at(mask: Mask, box: Box) -> Placed:
    return Placed(pixels_of(mask.astype(np.uint8) * np.uint8(255)), box.left, box.top)
