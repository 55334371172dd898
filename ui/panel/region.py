"""Which region an edit is meant for: what the user marked, else the chosen objects."""

from __future__ import annotations

from intarsia.core.state.session.host import Host
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Placed
from intarsia.ui.attempts import Attempts
from intarsia.ui.canvas.painting.masks import object_mask, union_of


def marked_region(host: Host, chosen: tuple[str, ...], attempts: Attempts) -> Placed:
    """Grey 8-bit mask at its place. Raises BadEdit where nothing is marked or chosen."""
    marked = host.selection()
    if marked is not None:
        return marked
    return chosen_region(host, chosen, attempts)


def chosen_region(host: Host, chosen: tuple[str, ...], attempts: Attempts) -> Placed:
    """The same of the chosen objects, whatever is marked. Raises BadEdit where none is chosen."""
    scene = host.scene()
    objects = tuple(item for item in scene.document.objects if item.id in chosen)

    def union() -> Placed | None:
        masks = (object_mask(item, scene.store) for item in objects)
        return union_of([mask for mask in masks if mask is not None])

    size = sum(item.target_box.size.pixels for item in objects)
    region = attempts.made(("region", objects), size, union)
    if region is None:
        raise BadEdit("No region is marked.", "Mark a region, or choose an object.")
    return region
