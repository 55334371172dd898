"""What the method that changes nothing says of itself."""

from __future__ import annotations

from intarsia.core.wire.edits import (
    Complete,
)
from intarsia.core.wire.methods import MethodDescriptor

NOTHING = MethodDescriptor(
    id="nothing",
    label="Nothing",
    help="Gives the region back as it was: for measuring and testing the way of an edit.",
    verbs=(Complete.verb,),
    variations=False,
)
