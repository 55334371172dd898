"""What the built-in methods say of themselves; light, so that a server answers before it loads."""

from __future__ import annotations

from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Rearrange, Segment, TransferAppearance
from intarsia.core.wire.geometry import WindowRule
from intarsia.core.wire.methods import Parameter

DIFFUSION_WINDOW = WindowRule(context=0.75, min_context_px=64, max_context_px=512, min_side_px=128)


STEPS_AT_MOST = 200


BORDERS = Parameter(
    field="borders",
    label="Soft borders",
    help="Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.",
    low=0.0,
    high=2.0,
    default=0.0,
    step=1.0,
    choices=("As fits", "Closed form", "ViTMatte"),
    verbs=(Segment.verb, Correct.verb),
)


ORDER = Parameter(
    field="order",
    label="Front to back",
    help="What tells which object stands before another; as fits: depth, where it is installed.",
    low=0.0,
    high=2.0,
    default=0.0,
    step=1.0,
    choices=("As fits", "Cues", "Depth Anything"),
    verbs=(Segment.verb,),
)


BY_DEPTH = Parameter(
    field="by_depth",
    label="By depth",
    help="What Depth Anything tells of a moved object: how its shadow falls, how large it is.",
    low=0.0,
    high=2.0,
    default=0.0,
    step=1.0,
    choices=("Nothing", "Shadows", "Shadows and sizes"),
    verbs=(Rearrange.verb,),
)

LOOK_AMOUNT = Parameter(
    field="amount",
    label="Amount",
    help="How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.",
    low=0.0,
    high=1.0,
    default=1.0,
    verbs=(TransferAppearance.verb,),
)
