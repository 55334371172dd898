"""Segment by the classical method: regions of like colour and texture, and graph cuts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from intarsia.core.engine.methods.common.element_view import view_size
from intarsia.core.engine.methods.common.finding import segment_picture
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.classical.label_map import label_map
from intarsia.core.engine.segment.classical.prompts import box_mask, click_mask, lasso_mask
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.engine.segment.layers import object_layers
from intarsia.core.engine.segment.masks import OnProgress
from intarsia.core.engine.segment.partition import ObjectMask, objects_from_labels
from intarsia.core.wire.edits import Prompt, PromptKind, Segment


@dataclass(frozen=True)
class ClassicalFinder:
    """The `Finder` that needs nothing but the picture."""

    colour: Floats

    def objects(self, on_progress: OnProgress) -> tuple[ObjectMask, ...]:
        labels = label_map(self.colour)
        on_progress(1, 2)
        return objects_from_labels(labels, self.colour)

    def mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        if prompt.kind is PromptKind.BOX and prompt.box is not None:
            return box_mask(self.colour, prompt.box)
        if prompt.kind is PromptKind.LASSO:
            return lasso_mask(self.colour, prompt.points)
        return click_mask(self.colour, prompt.points, negatives=prompt.negatives, previous=previous)

    def elements(self, side: int, on_progress: OnProgress) -> Labels:
        return colour_elements(view_size(self.colour), side=side)


def found_objects(edit: Segment, context: RunContext) -> Iterator[Outcome]:
    """The objects that the prompt asks for, back to front."""
    return segment_picture(edit, context, ClassicalFinder)


def prepare_prompts() -> None:
    """Load what prompts run, on a tiny picture."""
    ramp = np.linspace(0, 1, 48 * 48 * 3, dtype=np.float32).reshape(48, 48, 3)
    mask = np.zeros((48, 48), np.bool_)
    mask[12:36, 12:36] = True
    click_mask(ramp, [(24.0, 24.0)])
    object_layers(ramp, [mask])
