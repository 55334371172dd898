"""What a wish to put an object somewhere means, and what is said where it changes nothing."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    same_placement,
    with_objects,
    with_placements,
    without_edits,
)
from intarsia.core.state.planning.plans import SettlePlan
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine


def home_of(item: DocumentObject) -> Affine | None:
    """Where the object was found; a copy, which was found nowhere, stays where it is."""
    return item.affine if item.copied else Affine()


def with_wish(document: Document, item: DocumentObject, affine: Affine | None) -> Document:
    """The document with the object put there (None removes it), its parts with it.

    Raises BadEdit for the background, and where the object is there already.
    """
    if item.is_background:
        verb = "removed" if affine is None else "moved"
        raise BadEdit(f"The background cannot be {verb}.", "Choose an object that stands on it.")
    if same_placement(item.affine, affine) and not item.pending:
        if affine is None:
            raise BadEdit(f"{item.name} is removed already.", "Move it to bring it back.")
        raise BadEdit(f"{item.name} is there already.", "Move, scale or turn it.")
    return with_placements(document, {item.id: affine})


def with_reverted(document: Document, plan: SettlePlan) -> Document:
    """The document without the results that the plan takes away: what came home leaves no trace."""
    document = without_edits(document, plan.reverted)
    waiting = {item for step in plan.rearrange for item, _ in step.settled}
    return with_objects(
        document,
        (x if x.id in waiting else _at_rest(x) for x in document.objects),
    )


def _at_rest(item: DocumentObject) -> DocumentObject:
    """An object that is where the picture shows it, as one that never moved."""
    if item.pending and same_placement(item.affine, item.unshown):
        from_home = item.unshown
        return replace(item, affine=from_home, settled=from_home)
    return item
