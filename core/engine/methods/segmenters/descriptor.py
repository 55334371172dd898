"""What the methods that find objects with networks offer and ask for; light."""

from __future__ import annotations

from dataclasses import replace

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


ONEFORMER = MethodDescriptor(
    id="oneformer",
    label="OneFormer",
    help="Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.",
    verbs=(Segment.verb,),
    packs=("oneformer-coco",),
    variations=False,
    classes=True,
)
