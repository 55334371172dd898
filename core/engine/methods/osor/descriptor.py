"""What OSOR offers and asks for; light."""

from __future__ import annotations

from intarsia.core.wire.edits import Complete
from intarsia.core.wire.geometry import WindowRule
from intarsia.core.wire.methods import MethodDescriptor

OSOR = MethodDescriptor(
    id="osor",
    label="OSOR",
    help="Removes what is marked, and what it casts, in one step of a large network.",
    verbs=(Complete.verb,),
    window=WindowRule(context=0.75, min_context_px=64, max_context_px=512, min_side_px=256),
    packs=("osor-sdxl",),
)
