"""What the built-in methods say of themselves; light, so that a server answers before it loads."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.published_parameters import (
    FAST_PARAMETERS,
    PAINT_BY_EXAMPLE_PARAMETERS,
    PAIR_PARAMETERS,
    PAIR_PRESETS,
    PIXEL_GUIDANCE_PARAMETERS,
    PIXEL_GUIDANCE_PRESETS,
)
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import (
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
    TransferAppearance,
    Vary,
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

NOTHING = MethodDescriptor(
    id="nothing",
    label="Nothing",
    help="Gives the region back as it was: for measuring and testing the way of an edit.",
    verbs=(Complete.verb,),
    variations=False,
)

SAM = MethodDescriptor(
    id="sam",
    label="Segment Anything",
    help="Finds objects, their parts and fine outlines; slow at first, then each click is quick.",
    verbs=(Segment.verb,),
    packs=("sam-vit-b", "sam-vit-l", "sam-vit-h"),
    variations=False,
)

SAM_LEAN = replace(
    SAM,
    id="sam-lean",
    label="Segment Anything, low memory",
    help="As Segment Anything, in half precision and with fewer clicks at once.",
)

ONEFORMER = MethodDescriptor(
    id="oneformer",
    label="OneFormer",
    help="Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.",
    verbs=(Segment.verb,),
    packs=("oneformer-coco",),
    variations=False,
    classes=True,
)

_DIFFUSION_WINDOW = WindowRule(context=0.75, min_context_px=64, max_context_px=512, min_side_px=128)

PAINT_BY_EXAMPLE = MethodDescriptor(
    id="paint-by-example",
    label="Paint by Example",
    help="Paints the thing in a reference picture into the region, in the picture's own light.",
    verbs=(PaintExemplar.verb,),
    window=_DIFFUSION_WINDOW,
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

PAIR_WORDS = ("sd-1.5-words", "sd-1.5")  # either holds the tokenizer that PAIR's pack lacks

PAIR = MethodDescriptor(
    id="pair",
    label="PAIR-Diffusion",
    help="Gives an object another look, adds one, varies it, or follows a redrawn outline.",
    verbs=(TransferAppearance.verb, Vary.verb, PaintExemplar.verb, RepaintMap.verb),
    window=_DIFFUSION_WINDOW,
    packs=("pair-sdv2",),
    parameters=PAIR_PARAMETERS,
    presets=PAIR_PRESETS,
    words=True,
    classes=True,
)

IMAGE_ELEMENTS = MethodDescriptor(
    id="image-elements",
    label="Image elements",
    help=(
        "Moves an object as pieces of content and lets a small trained network draw what was "
        "hidden: coarse, at 64 pixels, another guess for each seed."
    ),
    verbs=(Rearrange.verb,),
    window=_DIFFUSION_WINDOW,
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
    ),
)

PIXEL_GUIDANCE = MethodDescriptor(
    id="pixel-guidance",
    label="Pixel-wise guidance",
    help="Learns the picture's own layers, then redraws them where their map was redrawn.",
    verbs=(RepaintMap.verb,),
    window=_DIFFUSION_WINDOW,
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
