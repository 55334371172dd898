"""Segment by the classical method: regions of like colour and texture, and graph cuts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from intarsia.core.engine.methods.common.element_view import view_size
from intarsia.core.engine.methods.common.finding import segment_picture
from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.boxes.answers import seen_in_box
from intarsia.core.engine.segment.classical.click_session import Heed
from intarsia.core.engine.segment.classical.clicked_object import (
    ClickedObject,
    clicked_object,
    raise_outside,
)
from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.prepared import PreparedCache, prepare
from intarsia.core.engine.segment.classical.prompts import (
    box_mask,
    click_mask,
    lasso_mask,
)
from intarsia.core.engine.segment.classical.strips import (
    is_strip,
    objects_of_strip,
    window_of,
)
from intarsia.core.engine.segment.cleanup import Labels, mask_led_to_edges
from intarsia.core.engine.segment.colours import ArrayColours
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.engine.segment.layers import object_layers
from intarsia.core.engine.segment.lone_layer import lone_layer
from intarsia.core.engine.segment.masks import OnProgress, PlacedMask
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.wire.edits import Prompt, PromptKind, Segment
from intarsia.core.wire.geometry import Box

_PREPARED = PreparedCache()  # one engine, one picture at a time: the next click finds it ready


@dataclass(frozen=True)
class ClassicalFinder:
    """The `Finder` that needs nothing but the picture.

    `known_as`: the hash of the picture that the colours are made of, "" if only they are known.
    """

    colour: Floats
    known_as: str = ""

    def objects(self, on_progress: OnProgress) -> tuple[ObjectMask, ...]:
        if is_strip(self.colour.shape):
            return objects_of_strip(self.colour, partial(_objects_of_band, on_progress))
        prepared = _PREPARED.open(self.colour, self.known_as)
        on_progress(1, 2)
        return take_apart(self.colour, prepared)

    def mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        if not is_strip(self.colour.shape) or prompt.kind is PromptKind.LASSO:
            return self._mask(prompt, previous, on_progress)
        raise_outside(self.colour.shape, (*prompt.points, *prompt.negatives))
        out = np.zeros(self.colour.shape[:2], np.bool_)
        box = window_of(out.shape, (*prompt.points, *prompt.negatives), prompt.box)
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        near = replace(
            prompt,
            points=tuple((x - box.left, y - box.top) for x, y in prompt.points),
            negatives=tuple((x - box.left, y - box.top) for x, y in prompt.negatives),
            box=None if prompt.box is None else prompt.box.moved(-box.left, -box.top),
        )
        part = np.ascontiguousarray(self.colour[rows, columns])
        refined = None if previous is None else previous[rows, columns]
        out[rows, columns] = ClassicalFinder(part)._mask(near, refined, on_progress)
        return out

    def _mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        """The object of a prompt, found in the whole picture."""
        prepared = _PREPARED.open(self.colour, self.known_as)
        if prompt.kind is PromptKind.BOX and prompt.box is not None:
            return box_mask(self.colour, prompt.box, prepared=prepared)
        if prompt.kind is PromptKind.LASSO:
            return lasso_mask(self.colour, prompt.points)
        return click_mask(
            self.colour,
            prompt.points,
            negatives=prompt.negatives,
            previous=previous,
            prepared=prepared,
            size=prompt.size,
            heed=partial(on_progress, 0, 1),
            order=prompt.clicks,
        )

    def elements(self, side: int, on_progress: OnProgress) -> Labels:
        return colour_elements(view_size(self.colour), side=side)


def found_objects(edit: Segment, context: RunContext) -> Iterator[Outcome]:
    """The objects that the prompt asks for, back to front."""
    finder = partial(ClassicalFinder, known_as=edit.picture)
    near = None if is_strip(_shape(edit, context)) else partial(_near_points, edit.picture)
    return segment_picture(edit, context, finder, near)


def _shape(edit: Segment, context: RunContext) -> tuple[int, ...]:
    size = context.blob(edit.picture).size
    return size.height, size.width


def _near_points(
    known_as: str,
    colours: PictureColours,
    prompt: Prompt,
    previous: Mask | None,
    heed: Heed,
) -> ClickedObject:
    """The object of clicks, for which the colours near it are looked at."""
    prepared = _PREPARED.open_known(
        known_as, colours.thinking_shape, colours.thinking, colours.shape
    )
    return clicked_object(
        prepared, prompt.points, prompt.negatives, previous, prompt.size, heed, prompt.clicks
    )


def _objects_of_band(on_progress: OnProgress, colour: Floats) -> tuple[ObjectMask, ...]:
    on_progress(0, 2)  # notices whether the user has cancelled
    return take_apart(colour, prepare(colour), looks=False)  # a band shows few things whole


def prepare_prompts() -> None:
    """Load what prompts run, on a tiny picture."""
    ramp = np.linspace(0, 1, 48 * 48 * 3, dtype=np.float32).reshape(48, 48, 3)
    mask = np.zeros((48, 48), np.bool_)
    mask[12:36, 12:36] = True
    click_mask(ramp, [(24.0, 24.0)])
    object_layers(ramp, [mask])
    mask_led_to_edges(mask[::4, ::4].copy(), ArrayColours(ramp))
    seen_in_box(ramp, Box(12, 12, 24, 24), (48, 48))
    large = np.full((480, 480, 4), 255, np.uint8)
    large.flags.writeable = False  # as pictures are
    lone_layer(large, PlacedMask(Box(80, 80, 320, 320), np.ones((320, 320), np.bool_)), 20)
