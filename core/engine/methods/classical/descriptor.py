"""What the classical method offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import (
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.core.wire.geometry import WindowRule
from intarsia.core.wire.methods import MethodDescriptor, Parameter

CLASSICAL = MethodDescriptor(
    id="classical",
    label="Classical",
    help=(
        "Works at once, with nothing downloaded: it continues what the picture already shows, and "
        "invents nothing."
    ),
    verbs=(
        Segment.verb,
        Correct.verb,
        Rearrange.verb,
        Complete.verb,
        PaintExemplar.verb,
        RepaintMap.verb,
    ),
    window=WindowRule(context=1.0, min_context_px=64, max_context_px=512, min_side_px=256),
    parameters=(
        Parameter(
            field="tone",
            label="Tone",
            help="How much of the tone around it a moved object takes on.",
            low=0.0,
            high=1.0,
            default=0.3,
            verbs=(Rearrange.verb,),
        ),
        Parameter(
            field="likeness",
            label="Likeness",
            help="How far the painted exemplar keeps its own colours.",
            low=0.0,
            high=1.0,
            default=0.7,
            verbs=(PaintExemplar.verb,),
        ),
    ),
)
