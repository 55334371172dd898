"""From a wish for another look to an edit: pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document
from intarsia.core.state.planning.options import EditOptions, with_options
from intarsia.core.state.planning.plans import region_window
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.wire.edits import (
    ObjectClass,
    ParameterMap,
    RepaintMap,
    TransferAppearance,
    Vary,
    WindowEdit,
    new_id,
)
from intarsia.core.wire.masks import mask_within
from intarsia.core.wire.pixels import Pixels, Placed

AWindowEdit = TypeVar("AWindowEdit", bound=WindowEdit)


@dataclass(frozen=True)
class Seen:
    """What methods are told of a picture's objects.

    `labels`: grey 16-bit, of the picture's size: 1 + an object's place in the document, else 0.
    `classes` are of these labels.
    """

    labels: Pixels
    classes: tuple[ObjectClass, ...] = ()


@dataclass(frozen=True)
class ReferenceLook:
    """A picture (RGBA) whose look is taken, and the mask (grey 8-bit) of the object in it."""

    pixels: Pixels
    mask: Pixels | None = None


@dataclass(frozen=True)
class MaskedParameters:
    """Parameters (`wire.methods.Parameter.field`) that count only under a mask at its place."""

    names: tuple[str, ...]
    mask: Placed


def classes_of(document: Document) -> tuple[ObjectClass, ...]:
    """The classes of the document's objects, by the labels that maps of it have."""
    return tuple(
        ObjectClass(place + 1, item.category)
        for place, item in enumerate(document.objects)
        if item.category is not None
    )


def with_seen(edit: AWindowEdit, seen: Seen | None) -> AWindowEdit:
    """The edit with what it shall know of the objects in its window."""
    if seen is None:
        return edit
    if isinstance(edit, RepaintMap):
        return replace(edit, classes=seen.classes)
    return replace(edit, object_map=seen.labels.crop(edit.window.box), classes=seen.classes)


def with_limits(edit: AWindowEdit, limits: MaskedParameters | None) -> AWindowEdit:
    """The edit with parameters that count only in a part of its window."""
    if limits is None:
        return edit
    plane = mask_within(limits.mask, edit.window.box)
    return replace(edit, maps=tuple(ParameterMap(name, plane) for name in limits.names))


def transfer_edit(
    scene: OpenPicture, region: Placed, look: ReferenceLook, options: EditOptions
) -> TransferAppearance:
    """Give what lies under `region` (grey 8-bit mask at its place) that look. Raises BadEdit."""
    window, mask = region_window(scene.document, region, options.rule)
    edit = TransferAppearance(
        id=new_id(),
        picture=scene.document.size,
        window=Placed(scene.read(window, scene.document.shown_layers()), window.left, window.top),
        region=mask,
        reference=look.pixels,
        reference_mask=look.mask,
    )
    return with_options(edit, options)


def vary_edit(scene: OpenPicture, region: Placed, options: EditOptions) -> Vary:
    """Make what lies under `region` (grey 8-bit mask at its place) anew. Raises BadEdit."""
    window, mask = region_window(scene.document, region, options.rule)
    edit = Vary(
        id=new_id(),
        picture=scene.document.size,
        window=Placed(scene.read(window, scene.document.shown_layers()), window.left, window.top),
        region=mask,
    )
    return with_options(edit, options)
