"""What the classical method offers and asks for; light, so that the registry imports it."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.common.descriptor import BORDERS, BY_DEPTH, LOOK_AMOUNT, ORDER
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import (
    Complete,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
    TransferAppearance,
)
from intarsia.core.wire.geometry import WindowRule
from intarsia.core.wire.methods import MethodDescriptor, Parameter

_HOLES = (Rearrange.verb, Complete.verb, PaintExemplar.verb, Correct.verb)


def _grow(usual: float) -> Parameter:
    return Parameter(
        field="grow",
        label="Grow",
        help="How far the hole is widened before it is completed, in pixels; the edge stays.",
        low=0.0,
        high=16.0,
        default=usual,
        step=1.0,
        verbs=_HOLES,
    )


CLASSICAL = MethodDescriptor(
    id="classical",
    live=True,
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
        BY_DEPTH,
        BORDERS,
        ORDER,
    ),
)

_OF_HOLES = tuple(each for each in CLASSICAL.parameters if each is not ORDER)

LAMA = MethodDescriptor(
    id="lama",
    label="LaMa",
    help=(
        "Completes what was behind an object by a network that sees the whole window; needs no "
        "graphics card. What it fills it invents."
    ),
    verbs=_HOLES,
    window=WindowRule(context=1.0, min_context_px=96, max_context_px=512, min_side_px=256),
    packs=("big-lama", "big-lama-drawings"),
    parameters=(*_OF_HOLES, _grow(2.0)),
    variations=False,
)

OSOR = MethodDescriptor(
    id="osor",
    label="OSOR",
    help=(
        "Removes a thing and what it casts in one step of a large network, which also says where "
        "its shadow lies; needs a graphics card. What it fills it invents."
    ),
    verbs=_HOLES,
    window=WindowRule(context=1.0, min_context_px=96, max_context_px=512, min_side_px=256),
    packs=("osor-sdxl",),
    parameters=_OF_HOLES,
)

KLEIN_ERASE = replace(
    OSOR,
    id="klein-erase",
    label="FLUX.2 klein, erase",
    help=(
        "Removes a thing with its shadow and its reflection in four steps of a large network; "
        "needs a graphics card with about 10 GB. What it fills it invents."
    ),
    packs=("flux2-klein-4b",),
)
KLEIN_AMENDMENTS = ("klein-erase-v1",)  # merged into the network when that is loaded

KLEIN = MethodDescriptor(
    id="klein",
    label="FLUX.2 klein",
    help=(
        "Paints a subject in as a reference picture shows it, gives a thing another's look, "
        "completes a hidden part, and lights what moved as its new place is lit; needs a graphics "
        "card with about 10 GB. What it makes it invents."
    ),
    verbs=(PaintExemplar.verb, TransferAppearance.verb, Rearrange.verb, Correct.verb),
    window=OSOR.window,
    packs=KLEIN_ERASE.packs,
    parameters=(
        LOOK_AMOUNT,
        Parameter(
            field="light",
            label="Light",
            help="How much of the new place's light a moved object takes on, and casts there.",
            low=0.0,
            high=1.0,
            default=1.0,
            verbs=(Rearrange.verb,),
        ),
        *(each for each in _OF_HOLES if each.field != "likeness"),
    ),
    finer=(PaintExemplar.verb, TransferAppearance.verb),
)
KLEIN_WORDS = ("flux2-klein-4b-words",)  # its text encoder, asked once for all instructions

MIGAN = MethodDescriptor(
    id="migan",
    live=True,
    label="MI-GAN",
    help=(
        "Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. "
        "Large ones come out visibly weaker."
    ),
    verbs=_HOLES,
    window=WindowRule(context=1.0, min_context_px=128, max_context_px=512, min_side_px=512),
    packs=("migan",),
    parameters=(*_OF_HOLES, _grow(3.0)),
    variations=False,
)
