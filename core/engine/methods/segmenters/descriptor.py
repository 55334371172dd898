"""What the methods that find objects with networks offer and ask for; light."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.common.descriptor import BORDERS, ORDER
from intarsia.core.wire.edits import (
    Segment,
)
from intarsia.core.wire.methods import MethodDescriptor

SAM = MethodDescriptor(
    id="sam",
    label="Segment Anything",
    help="Finds objects, their parts and fine outlines; slow at first, then each click is quick.",
    verbs=(Segment.verb,),
    packs=("sam-vit-b", "sam-vit-l", "sam-vit-h"),
    parameters=(BORDERS, ORDER),
    variations=False,
)


SAM_LEAN = replace(
    SAM,
    id="sam-lean",
    label="Segment Anything, low memory",
    help="As Segment Anything, in half precision and with fewer clicks at once.",
)


MOBILE_SAM = replace(
    SAM,
    id="mobile-sam",
    label="MobileSAM",
    help="As Segment Anything with a twelfth of the work: a small file, quick without a card.",
    packs=("mobile-sam",),
)


SAM2 = replace(
    SAM,
    id="sam2",
    label="SAM 2.1",
    help="The later Segment Anything; its three smaller packs take less work than the first one.",
    packs=(
        "sam2.1-hiera-tiny",
        "sam2.1-hiera-small",
        "sam2.1-hiera-base-plus",
        "sam2.1-hiera-large",
    ),
)

# All packs that answer prompts, by the work of reading a picture: 39, 146, 180, 324, 486 and more
# billion multiplications.
BY_WORK = (*MOBILE_SAM.packs, *SAM2.packs[:3], SAM.packs[0], SAM2.packs[3], *SAM.packs[1:])


ONEFORMER = MethodDescriptor(
    id="oneformer",
    label="OneFormer",
    help="Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.",
    verbs=(Segment.verb,),
    packs=("oneformer-coco",),
    parameters=(BORDERS, ORDER),
    variations=False,
    classes=True,
)
