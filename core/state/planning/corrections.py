"""From a wish to correct objects to the edit, and from its answer to objects: pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document, DocumentObject, same_placement
from intarsia.core.state.document.patch import part_in, with_patch
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.scene import Reader
from intarsia.core.wire.correct import NEEDS_MASK, Correct, Operation
from intarsia.core.wire.edits import new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.masks import mask_bounds, mask_within
from intarsia.core.wire.pixels import Placed


@dataclass(frozen=True)
class CorrectionRequest:
    """What a person wants corrected: see `wire.correct.Correct`.

    `mask`: grey 8-bit, at its place in the picture. `order`: for `reorder`, the ids of all objects
    as they shall be, back to front. `label`: what it is called, one of `wire.verbs`; "": as its
    operation.
    """

    operation: Operation
    targets: tuple[str, ...] = ()
    mask: Placed | None = None
    amount: float = 0.0
    name: str = ""
    order: tuple[str, ...] = ()
    label: str = ""


def correct_edit(
    document: Document,
    store: PixelStore,
    read: Reader,
    request: CorrectionRequest,
    *,
    options: EditOptions | None = None,
) -> Correct:
    """The edit for a request, with every object of the partition near it. Raises BadEdit."""
    options = options or EditOptions()
    objects = partition_of(document)
    window = _window(document, objects, request)
    sent = [_object_in(item, store, window) for item in objects]
    mask = None if request.mask is None else mask_within(request.mask, window)
    targets = request.targets
    if request.operation is Operation.REORDER:
        there = {item.object_id for item in sent if item is not None}
        targets = tuple(key for key in request.order if key in there)
    edit = Correct(
        id=new_id(),
        seed=options.seed,
        method=options.method,
        pack=options.pack,
        picture=document.size,
        window=_source(document, store, read, window),
        operation=request.operation,
        objects=tuple(item for item in sent if item is not None),
        targets=targets,
        mask=mask,
        amount=request.amount,
        name=request.name,
    )
    edit.check()
    return edit


def has_partition(document: Document) -> bool:
    """Whether objects and a background share the picture, and the host keeps its pixels."""
    return bool(document.original.pixels) and any(x.is_background for x in document.objects)


def partition_of(document: Document) -> tuple[DocumentObject, ...]:
    """The objects that share the picture among them: all but pasted ones."""
    return tuple(item for item in document.objects if not item.copied)


def is_up_to_date(document: Document, edit: Correct, store: PixelStore) -> bool:
    """Whether the objects of the edit are still as it was made from."""
    now = {item.id: item for item in partition_of(document)}
    window = edit.window.box
    for sent in edit.objects:
        item = now.pop(sent.object_id, None)
        if item is None or _object_in(item, store, window) != sent:
            return False
    return all(item.box.intersection(window).empty for item in now.values())


def with_correction(
    document: Document, store: PixelStore, edit: Correct, found: Sequence[FoundObject]
) -> tuple[DocumentObject, ...]:
    """The document's objects after the edit's answer. Raises BadEdit where a target would vanish.

    Objects keep their place in the stack, new ones come above the one they follow in the answer;
    what was moved counts as unsettled where its pixels changed.
    """
    known = {item.id: item for item in document.objects}
    sent = [item.object_id for item in edit.objects]
    answer = {item.object_id: item for item in found}
    made: dict[str, DocumentObject | None] = {
        key: _with_answer(known[key], answer.get(key), store, edit.window.box) for key in sent
    }
    gone = {key for key, item in made.items() if item is None}
    if edit.operation in (Operation.SUBTRACT, Operation.SHRINK) and gone & set(edit.targets):
        raise BadEdit("Nothing of the object would be left.", "Delete it, or take away less.")
    order = [item.object_id for item in found]
    order += [key for key in sent if key not in answer and made[key] is not None]
    new = {key: _new_object(answer[key], store, edit) for key in order if key not in known}
    stack = _stack_of([item.id for item in document.objects], sent, order, gone)
    objects = [made.get(key) or new.get(key) or known[key] for key in stack]
    there = {item.id for item in objects}
    return tuple(x if x.parent in there else replace(x, parent="") for x in objects)


def with_group(
    objects: Sequence[DocumentObject], chosen: Collection[str]
) -> tuple[DocumentObject, ...]:
    """The largest of the chosen objects as the whole, the others its parts. Raises BadEdit."""
    members = [item for item in objects if item.id in chosen and not item.is_background]
    if len(members) < 2:
        raise BadEdit("One object is no group.", "Choose two or more (Shift-click).")
    whole = max(members, key=lambda item: item.box.size.pixels)
    known = {item.id: item for item in objects}
    tops = {item.id for item in members if not _wholes_of(item, known) & {x.id for x in members}}
    tops.add(whole.id)
    parent = "" if _wholes_of(whole, known) & tops else whole.parent
    return tuple(
        replace(item, parent=parent if item.id == whole.id else whole.id)
        if item.id in tops
        else item
        for item in objects
    )


def without_group(
    objects: Sequence[DocumentObject], chosen: Collection[str]
) -> tuple[DocumentObject, ...]:
    """Chosen parts stand for themselves; so do the parts of chosen wholes. Raises BadEdit."""
    known = {item.id for item in objects}
    loose = {x.id for x in objects if x.parent in known and {x.id, x.parent} & set(chosen)}
    if not loose:
        raise BadEdit("The object is in no group.", "Choose a whole or one of its parts.")
    return tuple(replace(x, parent="") if x.id in loose else x for x in objects)


def _wholes_of(item: DocumentObject, known: Mapping[str, DocumentObject]) -> set[str]:
    """The wholes that an object is a part of."""
    found: set[str] = set()
    while item.parent in known and item.parent not in found:
        found.add(item.parent)
        item = known[item.parent]
    return found


def _window(
    document: Document, objects: Sequence[DocumentObject], request: CorrectionRequest
) -> Box:
    """The pixels that a correction may have to do with."""
    picture = document.size.box
    if request.operation is Operation.SIMILAR:
        return picture
    known = {item.id: item for item in objects}
    for target in request.targets:
        if target not in known:
            document.object(target)  # says that there is none
            raise BadEdit("A pasted object has no neighbours.", "Choose one of the picture's own.")
    boxes = [known[target].box for target in request.targets]
    if request.mask is not None and request.operation in NEEDS_MASK:
        bounds = mask_bounds(request.mask.pixels)
        if bounds is None:
            raise BadEdit("Nothing is marked.", "Click, draw a box, brush or lasso first.")
        marked = bounds.moved(request.mask.left, request.mask.top)
        if marked.intersection(picture).empty:
            raise BadEdit("What is marked lies outside the picture.", "Mark inside it.")
        boxes = [marked, *(box for box in boxes if box.intersection(marked).empty)]
    if request.operation is Operation.REORDER:
        before = [item.id for item in objects]
        moved = {a for a, b in zip(before, request.order, strict=True) if a != b}
        boxes = [known[key].box for key in moved]
    if not boxes:
        raise BadEdit("No object is chosen.", "Click an object first.")
    reach = boxes[0]
    for box in boxes[1:]:
        reach = reach.union(box)
    return reach.grown(_margin(document, request)).intersection(picture)


def _margin(document: Document, request: CorrectionRequest) -> int:
    """How far around what changes a border may be made anew: see `segment.matting`."""
    band = max(2, min(24, round(max(document.size.width, document.size.height) / 170)))
    return 8 * band + 16 + round(2 * request.amount)


def _source(document: Document, store: PixelStore, read: Reader, window: Box) -> Placed:
    """The original inside the window, exactly where that is possible."""
    original = document.original
    if original.pixels in store and original.box.contains(window):
        pixels = store.get(original.pixels)
        crop = pixels.crop(window.moved(-original.box.left, -original.box.top))
        return Placed(crop, window.left, window.top)
    return Placed(read(window, (original,)), window.left, window.top)


def _object_in(item: DocumentObject, store: PixelStore, window: Box) -> FoundObject | None:
    """An object cut to the window; None where it has nothing there."""
    layer = part_in(Placed(store.get(item.layer), item.box.left, item.box.top), window)
    mask = part_in(Placed(store.get(item.mask), item.box.left, item.box.top), window)
    if layer is None or mask is None:
        return None
    return FoundObject(item.id, item.name, layer, mask, item.parent, item.is_background)


def _with_answer(
    item: DocumentObject, found: FoundObject | None, store: PixelStore, window: Box
) -> DocumentObject | None:
    """The object with the answer in its window; None where no pixel of it is left."""
    place = item.box
    old_layer = Placed(store.get(item.layer), place.left, place.top)
    old_mask = Placed(store.get(item.mask), place.left, place.top)
    layer = with_patch(old_layer, found.layer if found else None, window)
    mask = with_patch(old_mask, found.mask if found else None, window)
    if layer is None or mask is None:
        return None
    if not item.is_background and mask_bounds(mask.pixels) is None:
        return None
    now = replace(item, layer=store.put(layer.pixels), mask=store.put(mask.pixels), box=layer.box)
    if found is not None:
        now = replace(now, name=found.name, parent=found.parent, is_background=found.is_background)
    if now.layer != item.layer and not same_placement(item.settled, item.unshown):
        now = replace(now, settled=None)
    return now


def _new_object(found: FoundObject, store: PixelStore, edit: Correct) -> DocumentObject:
    return DocumentObject(
        id=found.object_id,
        name=found.name,
        layer=store.put(found.layer.pixels),
        mask=store.put(found.mask.pixels),
        box=found.layer.box,
        parent=found.parent,
        is_background=found.is_background,
        copied=edit.operation is Operation.HIDDEN,  # the picture has never shown it
    )


def _stack_of(
    all_ids: Iterable[str], sent: Sequence[str], order: Sequence[str], gone: Collection[str]
) -> list[str]:
    """All ids back to front: those that were sent, and new ones, in the order of the answer."""
    places = iter([key for key in order if key in sent])
    follows: dict[str, list[str]] = {}
    last = ""
    for key in order:
        if key in sent:
            last = key
        else:
            follows.setdefault(last, []).append(key)
    stack = list(follows.get("", []))
    for key in all_ids:
        if key in gone:
            continue
        now = next(places) if key in sent else key
        stack += [now, *follows.get(now, [])]
    return stack
