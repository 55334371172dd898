"""Complete and RepaintMap by the classical method: one fill layer, from what the picture shows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from intarsia.core.engine.completion import LabelGuide
from intarsia.core.engine.methods.common.canvas import (
    canvas_of,
    complete_hole,
    layer_of,
    left_by,
    soft_alpha,
)
from intarsia.core.engine.methods.common.cast_shadow import cast_in_run
from intarsia.core.engine.methods.common.completed_alpha import cleared_layer, completed_alpha
from intarsia.core.engine.methods.common.smooth_map import smooth_map
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Mask, inside_of, labels_of
from intarsia.core.wire.edits import Complete, RepaintMap
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import ResultLayer, Role

_SHADOW_RIM_PX = 5  # its edge is soft
_REPAINT_RIM_PX = 4  # old colours reach this far over the border between two labels


def completed_layers(edit: Complete, context: RunContext) -> Iterator[Outcome]:
    """The region continued from what surrounds it."""
    canvas = canvas_of(edit.window)
    region = inside_of(edit.region)
    left = left_by(region)
    if edit.effect:
        shadow = cast_in_run(canvas.colour, left, canvas.visible, context) > 0
        if shadow.any():
            left |= grown(shadow, _SHADOW_RIM_PX)
            context.note("The shadow that it cast was taken away with it.")
        else:
            context.note("No shadow that it casts was found.")
    hole = left & (canvas.alpha > 0)
    _raise_unless_any(hole)
    alpha = completed_alpha(canvas, left)
    if (cleared := cleared_layer(canvas, alpha, left, "the region")) is not None:
        yield cleared
        hole &= alpha.cover > 0
    filled = complete_hole(canvas, hole, context, valid=~left) if hole.any() else canvas.colour
    cover = alpha.cover if alpha.clears else soft_alpha(hole) * canvas.alpha
    placed = layer_of(canvas, filled, np.where(hole, cover, np.float32(0)))
    if placed is not None:
        yield ResultLayer("Background", Role.FILL, placed)


def repainted_layers(edit: RepaintMap, context: RunContext) -> Iterator[Outcome]:
    """What the redrawn map shows, each pixel continued from where its new label was before."""
    canvas = canvas_of(edit.window)
    before = labels_of(edit.before).astype(np.int32)
    after = smooth_map(before, labels_of(edit.after).astype(np.int32))
    changed = before != after
    hole = grown(changed, _REPAINT_RIM_PX) & (canvas.alpha > 0)
    _raise_unless_any(hole)
    source = ~hole & canvas.visible
    unknown = np.setdiff1d(np.unique(after[changed]), np.unique(before))
    if len(unknown):
        raise BadEdit(
            f"The new map has a label, {unknown[0]}, that the old one has not.",
            "This method can only continue what the picture shows: draw with a label of the old "
            "map."
            if int(unknown[0]) in edit.labels
            else "Draw with a label of the old map.",
        )
    # A label of which too little is left to copy from may be copied from anywhere.
    missing = np.setdiff1d(np.unique(after[hole]), np.unique(before[source]))
    guide = LabelGuide(before, after) if not len(missing) else None
    if guide is None:
        context.note(f"Nothing is left to copy label {missing[0]} from; its colours are a guess.")
    filled = complete_hole(canvas, hole, context, valid=source, guide=guide)
    placed = layer_of(canvas, filled, soft_alpha(hole) * canvas.alpha)
    if placed is not None:
        yield ResultLayer("Repainted", Role.PAINT, placed)


def _raise_unless_any(hole: Mask) -> None:
    if not hole.any():
        raise BadEdit("The region is transparent.", "Mark something that can be seen.")
