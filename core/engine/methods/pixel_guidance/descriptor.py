"""What pixel-wise guidance offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.common.descriptor import DIFFUSION_WINDOW, STEPS_AT_MOST
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import (
    RepaintMap,
)
from intarsia.core.wire.methods import MethodDescriptor, Parameter, Preset

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


PIXEL_GUIDANCE = MethodDescriptor(
    id="pixel-guidance",
    label="Pixel-wise guidance",
    help="Learns the picture's own layers, then redraws them where their map was redrawn.",
    verbs=(RepaintMap.verb,),
    window=DIFFUSION_WINDOW,
    packs=(
        "pixel-guidance-ffhq",
        "adm-lsun-cat",
        "adm-lsun-horse",
        "adm-lsun-bedroom",
        "sd-1.5",
    ),
    parameters=PIXEL_GUIDANCE_PARAMETERS,
    presets=PIXEL_GUIDANCE_PRESETS,
)


PIXEL_GUIDANCE_FACES = replace(
    PIXEL_GUIDANCE,
    id="pixel-guidance-faces",
    label="Pixel-wise guidance, faces",
    help="Redraws a face where its map was redrawn, by the published classifiers of its parts.",
    packs=("pixel-guidance-ffhq",),
)
