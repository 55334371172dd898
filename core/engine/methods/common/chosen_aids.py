"""Owns whose help an edit asks for: the soft borders and the order of its objects."""

from __future__ import annotations

from intarsia.core.engine.methods.common.descriptor import BORDERS, ORDER
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.engine.segment.depth_ordering import with_depth_order
from intarsia.core.engine.segment.matting import CLOSED_FORM, Matting
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.wire.edit_base import EditBase
from intarsia.core.wire.parameters import number_of

_ORDERED = 3  # objects, the background among them, from which there is an order to find
_AS_FITS, _NETWORK = 0, 2  # of both choices; between them is what needs no network


def matting_of(edit: EditBase, context: RunContext, *, many: bool) -> Matting:
    """Who solves the borders. As fits: the network where it is installed, but not for `many`
    objects at once, which would take minutes. Raises MissingPack where it is asked for and not
    there."""
    wanted = round(number_of(edit, BORDERS.field, BORDERS.default))
    asked = wanted == _NETWORK or (wanted == _AS_FITS and not many)
    if not asked or context.aids is None:
        return CLOSED_FORM
    return context.aids.borders(context, needed=wanted == _NETWORK) or CLOSED_FORM


def _nearness(edit: EditBase, context: RunContext, colour: Floats) -> Floats | None:
    """(H, W) how near everything is in (H, W, 3) RGB, None where cues shall say it. Raises
    MissingPack where the network is asked for and not there."""
    wanted = round(number_of(edit, ORDER.field, ORDER.default))
    if wanted not in (_AS_FITS, _NETWORK) or context.aids is None:
        return None
    found = context.aids.nearness(colour, context, needed=wanted == _NETWORK)
    if found is not None:
        label = context.aids.depth_label
        context.note(f"Order from front to back by {label}.")
    return found


def in_depth_order(
    objects: tuple[ObjectMask, ...], edit: EditBase, colour: Floats, context: RunContext
) -> tuple[ObjectMask, ...]:
    """The objects as depth orders them, where that is chosen and there; else as they come."""
    if len(objects) < _ORDERED:
        return objects
    nearness = _nearness(edit, context, colour)
    return objects if nearness is None else with_depth_order(objects, nearness)
