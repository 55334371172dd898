"""The sliders, choices and presets of the published methods, with their published values."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import PaintExemplar, TransferAppearance
from intarsia.core.wire.methods import Parameter, Preset

STEPS_AT_MOST = 200

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

PAIR_PARAMETERS = (
    Parameter(
        field="amount",
        label="Amount",
        help="How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.",
        low=0.0,
        high=1.0,
        default=1.0,
        verbs=(TransferAppearance.verb,),
    ),
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
        label="Slips of the release",
        help="Keep what the published code computes by mistake: its weights were tuned with that.",
        low=0,
        high=1,
        default=1,
        step=1,
        choices=("Put right", "Kept"),
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

PIXEL_GUIDANCE_PARAMETERS = (
    Parameter(
        field="by_hand",
        label="Strength",
        help="The paper's rule goes by the size of the change; by hand, the next two count.",
        low=0,
        high=1,
        default=0,
        step=1,
        choices=("By the size of the change", "By hand"),
    ),
    Parameter(
        field="start",
        label="Start",
        help="How far back the picture is taken: more lets it change more; 500 and 750 are usual.",
        low=10,
        high=1000,
        default=500,
        step=10,
    ),
    Parameter(
        field="scale",
        label="Pull",
        help="How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.",
        low=0,
        high=200,
        default=100,
        step=1,
    ),
    Parameter(
        field="growth",
        label="Reach",
        help="How far beyond the change the picture may be redrawn, in the network's pixels.",
        low=0,
        high=32,
        default=10,
        step=1,
    ),
    Parameter(
        field="candidates",
        label="Candidates",
        help="How many are made and compared for each result; left alone, 1 without a GPU.",
        low=1,
        high=8,
        default=4,
        step=1,
    ),
    Parameter(
        field="steps",
        label="Steps",
        help="More are slower and a little finer; the paper's accelerated value is 50.",
        low=2,
        high=STEPS_AT_MOST,
        default=50,
        step=1,
    ),
)

PIXEL_GUIDANCE_PRESETS = (
    Preset(
        "Small change",
        "The paper's values for fewer than 5000 pixels of 256 x 256.",
        (
            ParameterValue("by_hand", 1),
            ParameterValue("start", 500),
            ParameterValue("scale", 100),
        ),
    ),
    Preset(
        "Large change",
        "The paper's values for larger changes.",
        (
            ParameterValue("by_hand", 1),
            ParameterValue("start", 750),
            ParameterValue("scale", 40),
        ),
    ),
    Preset(
        "Animals and removing",
        "The paper's values for horses, and for taking a thing away.",
        (
            ParameterValue("by_hand", 1),
            ParameterValue("start", 800),
            ParameterValue("scale", 25),
        ),
    ),
)
