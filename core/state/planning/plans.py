"""From what a person did to the edits that make it so: pure functions over a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document, DocumentObject, Layer, same_placement
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.planning.options import EditOptions, with_options
from intarsia.core.state.planning.scene import Reader
from intarsia.core.wire.edits import (
    Complete,
    ObjectPlacement,
    PaintExemplar,
    Prompt,
    Rearrange,
    RepaintMap,
    new_id,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine, Box, WindowRule, work_window
from intarsia.core.wire.masks import mask_bounds, mask_within
from intarsia.core.wire.pixels import Depth, Pixels, Placed

ALLOWED_MARGIN_PX = 32  # how far outside region or object an edit may reach
SHADOW_SHARE = 0.25  # the shadow's box is at most 1.5 x the object's: a quarter more on each side


@dataclass(frozen=True)
class RearrangePlan:
    """An edit to send, the edits whose results it replaces, and the placements it will show."""

    edit: Rearrange
    superseded: tuple[str, ...]
    settled: tuple[tuple[str, Affine | None], ...]


@dataclass(frozen=True)
class SettlePlan:
    """What makes a document's objects settled: edits to send and edits merely to take away."""

    rearrange: tuple[RearrangePlan, ...]
    reverted: tuple[str, ...]


def plan_settle(
    document: Document,
    store: PixelStore,
    read: Reader,
    *,
    options: EditOptions | None = None,
    shadow: bool = True,
) -> SettlePlan:
    """The edits that bring every pending object to where the user has put it.

    Objects whose changed areas touch go into one edit, always from the original pixels; an object
    put back to where it came from only loses its old result.
    """
    options = options or EditOptions()
    plans: list[RearrangePlan] = []
    reverted: list[str] = []
    done: set[str] = set()
    for pending in document.objects:
        if not pending.pending or pending.id in done or not pending.visible:
            continue
        cluster = _cluster(document, pending)
        done |= {item.id for item in cluster}
        superseded = _edits_showing(document, cluster)
        if all(same_placement(item.affine, item.unshown) for item in cluster):
            reverted.extend(superseded)
            continue
        edit = _rearrange(document, store, read, cluster, superseded, options)
        plans.append(
            RearrangePlan(
                edit=replace(edit, shadow=shadow),
                superseded=superseded,
                settled=tuple((item.id, item.affine) for item in cluster),
            )
        )
    return SettlePlan(tuple(plans), tuple(reverted))


def complete_edit(
    document: Document, read: Reader, region: Placed, *, options: EditOptions | None = None
) -> Complete:
    """Remove what is in `region` (grey 8-bit mask at its place). Raises BadEdit if it is empty."""
    options = options or EditOptions()
    window, mask = region_window(document, region, options.rule)
    edit = Complete(
        id=new_id(),
        picture=document.size,
        window=Placed(read(window, document.shown_layers()), window.left, window.top),
        region=mask,
    )
    return with_options(edit, options)


def paint_edit(
    document: Document,
    read: Reader,
    region: Placed,
    exemplar: Pixels,
    *,
    exemplar_mask: Pixels | None = None,
    subject: Prompt | None = None,
    options: EditOptions | None = None,
) -> PaintExemplar:
    """Paint `exemplar` (RGBA) into `region` (grey 8-bit mask at its place). Raises BadEdit."""
    options = options or EditOptions()
    window, mask = region_window(document, region, options.rule)
    edit = PaintExemplar(
        id=new_id(),
        picture=document.size,
        window=Placed(read(window, document.shown_layers()), window.left, window.top),
        region=mask,
        exemplar=exemplar,
        exemplar_mask=exemplar_mask,
        subject=subject,
    )
    return with_options(edit, options)


def repaint_edit(
    document: Document,
    read: Reader,
    before: Pixels,
    after: Pixels,
    *,
    options: EditOptions | None = None,
) -> RepaintMap:
    """Repaint where `after` differs from `before` (label maps of the picture's size)."""
    options = options or EditOptions()
    if before.size != document.size or after.size != document.size:
        raise BadEdit(
            f"The maps are {before.width} x {before.height} and {after.width} x {after.height}, "
            f"the picture is {document.size.width} x {document.size.height}.",
            "Use maps of the picture's size.",
        )
    if Depth.U16 in (before.depth, after.depth):
        before, after = _wide_ids(before), _wide_ids(after)
    changed = changed_box(before, after)
    if changed is None:
        raise BadEdit("The map was not changed.", "Redraw a part of the map first.")
    window = work_window(changed, document.size, options.rule)
    edit = RepaintMap(
        id=new_id(),
        picture=document.size,
        window=Placed(read(window, document.shown_layers()), window.left, window.top),
        before=before.crop(window),
        after=after.crop(window),
    )
    return with_options(edit, options)


def _wide_ids(labels: Pixels) -> Pixels:
    """A grey label map in 16 bits, its numbers as they are."""
    if labels.depth is not Depth.U8 or labels.channels != 1:
        return labels
    wide = bytearray(2 * len(labels.data))
    wide[0::2] = labels.data
    return replace(labels, depth=Depth.U16, data=bytes(wide))


def changed_box(before: Pixels, after: Pixels) -> Box | None:
    """The smallest box around the pixels that differ between two planes of one format."""
    if (before.size, before.channels, before.depth) != (after.size, after.channels, after.depth):
        raise BadEdit("The two maps are not of the same kind.", "Save both in the same format.")
    stride, step = before.row_bytes, before.pixel_bytes
    rows = [
        y
        for y in range(before.height)
        if before.data[y * stride : (y + 1) * stride] != after.data[y * stride : (y + 1) * stride]
    ]
    if not rows:
        return None
    left, right = before.width, 0
    for y in rows:
        one = int.from_bytes(before.data[y * stride : (y + 1) * stride], "little")
        two = int.from_bytes(after.data[y * stride : (y + 1) * stride], "little")
        difference = one ^ two
        lowest = (difference & -difference).bit_length() - 1
        left = min(left, lowest // 8 // step)
        right = max(right, (difference.bit_length() - 1) // 8 // step + 1)
    return Box.of_edges(left, rows[0], right, rows[-1] + 1)


def region_window(document: Document, region: Placed, rule: WindowRule) -> tuple[Box, Pixels]:
    """The work window of a region mask and the mask inside it."""
    bounds = mask_bounds(region.pixels)
    if bounds is None:
        raise BadEdit("The region is empty.", "Mark at least one pixel.")
    marked = bounds.moved(region.left, region.top)
    window = work_window(marked, document.size, rule)
    mask = mask_within(region, window)
    if not document.size.box.contains(marked) and mask_bounds(mask) is None:
        raise BadEdit(
            "The region lies outside the picture.", "Draw a region that touches the picture."
        )
    return window, mask


def _reach(item: DocumentObject) -> Box:
    """Everything that an edit of this object may change."""
    shadow = round(SHADOW_SHARE * max(item.target_box.width, item.target_box.height))
    return item.touched_box.grown(max(ALLOWED_MARGIN_PX, shadow))


def _was_moved(item: DocumentObject) -> bool:
    return item.pending or not same_placement(item.settled, item.unshown)


def _cluster(document: Document, start: DocumentObject) -> list[DocumentObject]:
    """The moved objects whose reach is connected with that of `start`, back to front."""
    moved = [item for item in document.objects if _was_moved(item) and item.visible]
    inside = {start.id}
    grown = True
    while grown:
        reaches = [_reach(item) for item in moved if item.id in inside]
        more = {
            item.id
            for item in moved
            if item.id not in inside
            and any(not _reach(item).intersection(reach).empty for reach in reaches)
        }
        inside |= more
        grown = bool(more)
    return [item for item in document.objects if item.id in inside]


def _edits_showing(document: Document, cluster: Iterable[DocumentObject]) -> tuple[str, ...]:
    """The rearrange edits whose layers show an object of the cluster."""
    ids = {item.id for item in cluster}
    moves = {edit.id for edit in document.edits if edit.verb == Rearrange.verb}
    showing = {layer.edit_id for layer in document.layers if layer.object_id in ids}
    return tuple(edit.id for edit in document.edits if edit.id in showing & moves)


def _rearrange(
    document: Document,
    store: PixelStore,
    read: Reader,
    cluster: Sequence[DocumentObject],
    superseded: Sequence[str],
    options: EditOptions,
) -> Rearrange:
    """The edit for one cluster: its objects, what may cover them, and the pixels below."""
    reach = Box(0, 0, 0, 0)
    for item in cluster:
        reach = reach.union(_reach(item))
    window = work_window(reach, document.size, options.rule)
    moved = {item.id for item in cluster}
    taking_part = [
        item
        for item in document.objects
        if item.id in moved
        or (
            not item.is_background
            and item.visible
            and item.affine is not None
            and not item.target_box.intersection(reach).empty
        )
    ]
    below = _layers_below(document, superseded)
    edit = Rearrange(
        id=new_id(),
        picture=document.size,
        window=Placed(read(window, below), window.left, window.top),
        objects=tuple(_placement(item, store) for item in taking_part),
    )
    return with_options(edit, options)


def _placement(item: DocumentObject, store: PixelStore) -> ObjectPlacement:
    """The object as an edit carries it. A copy comes from off the canvas: it leaves no hole."""
    box, affine = item.box, item.affine
    if item.copied and affine is not None:
        affine = Affine.translation(box.right, box.bottom).then(affine)
        box = Box(-box.width, -box.height, box.width, box.height)
    return ObjectPlacement(
        object_id=item.id,
        name=item.name,
        layer=Placed(store.get(item.layer), box.left, box.top),
        affine=affine,
        opacity=item.opacity,
    )


def _layers_below(document: Document, superseded: Sequence[str]) -> tuple[Layer, ...]:
    """The shown layers that lie under the place where the result will go."""
    gone = set(superseded)
    shown = document.shown_layers()
    if not gone:
        return shown
    places = [i for i, layer in enumerate(document.layers) if layer.edit_id in gone]
    under = {layer.id for layer in document.layers[: places[0]]} if places else set()
    return tuple(layer for layer in shown if layer.id in under)
