"""The edits of an object's look: give it another one, or vary it."""

from __future__ import annotations

from typing import ClassVar

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edit_base import RegionEdit, check_mask
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import RGBA, Pixels


@dataclass(frozen=True, kw_only=True)
class TransferAppearance(RegionEdit):
    """Give the object under the region the look of another one, in its own shape.

    `reference`: RGBA. `reference_mask`: grey 8-bit of its size that marks the object whose look
    is taken, or None (what its alpha shows). `amount` in [0, 1]: 0 keeps the own look, 1 takes the
    reference's alone.
    """

    verb: ClassVar[str] = "transfer_appearance"
    reference: Pixels
    reference_mask: Pixels | None = None
    amount: float = 1.0

    def check(self) -> None:
        super().check()
        if self.reference.channels != RGBA:
            raise BadEdit("The reference has no colour channels.", "Use an RGBA picture.")
        if self.reference_mask is not None:
            check_mask(self.reference_mask, self.reference.size, "reference's mask")
        if not 0.0 <= self.amount <= 1.0:
            raise BadEdit("The amount of the new look is out of range.", "Choose 0 to 1.")


@dataclass(frozen=True, kw_only=True)
class Vary(RegionEdit):
    """Make the object under the region anew, with its own look.

    `free_form`: the region is a drawn shape; every piece of an object inside it is varied.
    """

    verb: ClassVar[str] = "vary"
    free_form: bool = False
