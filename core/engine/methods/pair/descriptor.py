"""What PAIR-Diffusion offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from intarsia.core.engine.methods.common.descriptor import (
    DIFFUSION_WINDOW,
    LOOK_AMOUNT,
    STEPS_AT_MOST,
)
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import (
    PaintExemplar,
    RepaintMap,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.methods import MethodDescriptor, Parameter, Preset

PAIR_PARAMETERS = (
    LOOK_AMOUNT,
    Parameter(
        field="likeness",
        label="Look",
        help="How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.",
        low=0.0,
        high=1.0,
        default=1.0,
        verbs=(PaintExemplar.verb,),
    ),
    Parameter(
        field="structure",
        label="Structure",
        help="How strongly outlines and classes of objects hold; 0 lets them go.",
        low=0.0,
        high=30.0,
        default=9.0,
        step=0.1,
        spatial=True,
    ),
    Parameter(
        field="appearance",
        label="Appearance",
        help="How strongly the look of each object holds; 0 leaves it open.",
        low=0.0,
        high=30.0,
        default=8.0,
        step=0.1,
        spatial=True,
    ),
    Parameter(
        field="text",
        label="Text",
        help="How strongly the words of the prompt count; 0 does not read them.",
        low=0.0,
        high=30.0,
        default=6.0,
        step=0.1,
    ),
    Parameter(
        field="steps",
        label="Steps",
        help="More are slower and a little finer; the published value is 20.",
        low=2,
        high=STEPS_AT_MOST,
        default=20,
        step=1,
    ),
    Parameter(
        field="as_released",
        label="Computed as",
        help="The published code has mistakes, and its weights were tuned with them.",
        low=0,
        high=1,
        default=1,
        step=1,
        choices=("Corrected", "Published"),
    ),
)


PAIR_PRESETS = (
    Preset(
        "Look first",
        "The published values: the given look counts most, words a little.",
        (
            ParameterValue("structure", 9.0),
            ParameterValue("appearance", 8.0),
            ParameterValue("text", 6.0),
        ),
    ),
    Preset(
        "Words and look",
        "The published multi-modal values: words count more than the given look.",
        (
            ParameterValue("structure", 6.0),
            ParameterValue("appearance", 3.0),
            ParameterValue("text", 10.0),
        ),
    ),
)


PAIR_WORDS = ("sd-1.5-words", "sd-1.5")  # either holds the tokenizer that PAIR's pack lacks


PAIR = MethodDescriptor(
    id="pair",
    label="PAIR-Diffusion",
    help="Gives an object another look, adds one, varies it, or follows a redrawn outline.",
    verbs=(TransferAppearance.verb, Vary.verb, PaintExemplar.verb, RepaintMap.verb),
    window=DIFFUSION_WINDOW,
    packs=("pair-sdv2",),
    parameters=PAIR_PARAMETERS,
    presets=PAIR_PRESETS,
    words=True,
    classes=True,
)
