"""What Paint by Example offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.common.descriptor import DIFFUSION_WINDOW, STEPS_AT_MOST
from intarsia.core.wire.edits import (
    PaintExemplar,
)
from intarsia.core.wire.methods import MethodDescriptor, Parameter

PAINT_BY_EXAMPLE_PARAMETERS = (
    Parameter(
        field="likeness",
        label="Likeness",
        help="How closely the painted thing follows the exemplar; the published value is 0.5.",
        low=0.0,
        high=1.0,
        default=0.5,
    ),
    Parameter(
        field="steps",
        label="Steps",
        help="More are slower and a little finer; the published value is 50.",
        low=2,
        high=STEPS_AT_MOST,
        default=50,
        step=1,
    ),
    Parameter(
        field="crop",
        label="Exemplar",
        help="How an exemplar that is not square is shown; the network learned with squashed ones.",
        low=0,
        high=1,
        default=0,
        step=1,
        choices=("Squash to a square", "Crop to its middle"),
    ),
)


FAST_STEPS = 20


FAST_PARAMETERS = tuple(
    replace(p, default=FAST_STEPS, help="More are slower and a little finer; 20 is usual.")
    if p.field == "steps"
    else p
    for p in PAINT_BY_EXAMPLE_PARAMETERS
)


PAINT_BY_EXAMPLE = MethodDescriptor(
    id="paint-by-example",
    label="Paint by Example",
    help="Paints the thing in a reference picture into the region, in the picture's own light.",
    verbs=(PaintExemplar.verb,),
    window=DIFFUSION_WINDOW,
    packs=("paint-by-example",),
    parameters=PAINT_BY_EXAMPLE_PARAMETERS,
)


PAINT_BY_EXAMPLE_FAST = replace(
    PAINT_BY_EXAMPLE,
    id="paint-by-example-fast",
    label="Paint by Example, fast",
    help="As Paint by Example, in 20 steps instead of 50.",
    parameters=FAST_PARAMETERS,
)
