"""Which objects a click or a rubber band takes."""

from __future__ import annotations

from intarsia.core.state.document import DocumentObject
from intarsia.core.wire.geometry import Box
from intarsia.ui.canvas.scene import Scene, family
from intarsia.ui.canvas.tool import Pointer


def choose(scene: Scene, pointer: Pointer) -> None:
    """Take what is under the pointer: the whole with its parts, a part alone with ctrl.

    Shift adds it, or takes it away where it was chosen; a plain click on a chosen object keeps all.
    """
    item = scene.hit(*pointer.place)
    chosen = scene.selection
    if item is None:
        if not pointer.shift:
            scene.select([])
        return
    taken = (item.id,) if pointer.ctrl else family(scene.objects(), item.id)
    if pointer.shift:
        kept = tuple(x for x in chosen if x not in taken)
        scene.select(kept if item.id in chosen else (*chosen, *taken))
    elif item.id not in chosen:
        scene.select(taken)


def choose_inside(scene: Scene, band: Box, *, add: bool) -> None:
    """Take the objects that lie mostly inside the band."""
    inside = [x.id for x in scene.objects() if _mostly_inside(x, band)]
    scene.select((*scene.selection, *inside) if add else inside)


def _mostly_inside(item: DocumentObject, band: Box) -> bool:
    if item.affine is None or item.is_background or not item.visible:
        return False
    box = item.target_box
    return 2 * box.intersection(band).size.pixels >= box.size.pixels > 0
