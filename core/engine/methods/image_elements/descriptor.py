"""What the method of image elements offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from intarsia.core.engine.methods.common.descriptor import (
    DIFFUSION_WINDOW,
)
from intarsia.core.wire.edits import (
    Rearrange,
)
from intarsia.core.wire.methods import MethodDescriptor, Parameter

IMAGE_ELEMENTS = MethodDescriptor(
    id="image-elements",
    label="Image elements",
    help=(
        "Moves an object as pieces of content and lets a small trained network draw what was "
        "hidden: coarse, at 64 pixels."
    ),
    verbs=(Rearrange.verb,),
    experimental=True,
    window=DIFFUSION_WINDOW,
    parameters=(
        Parameter(
            field="drawn_by",
            label="Object drawn by",
            help="Whether a moved object keeps its own pixels or is drawn with its surroundings.",
            low=0,
            high=1,
            default=0,
            step=1,
            choices=("its own pixels", "the decoder"),
        ),
        Parameter(
            field="filled_by",
            label="Place left filled by",
            help=(
                "Whether the decoder draws it, what is likeliest or another guess for each seed, "
                "or only says what the picture's own pixels show."
            ),
            low=0,
            high=3,
            default=2,
            step=1,
            choices=(  # a document keeps their numbers: more go to the end
                "the decoder, a guess for each seed",
                "the decoder with the picture's detail",
                "the picture's own pixels",
                "the decoder",
            ),
        ),
    ),
)
