"""Gestures about an object's look: give it another one, add an object of it, vary, name a class."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from intarsia.core.host import Host, Scene
from intarsia.core.state.document import Document
from intarsia.core.state.gestures import paint_edit, region_window
from intarsia.core.state.making import Making, made
from intarsia.core.state.starting import EditStarter
from intarsia.core.wire.edits import (
    ObjectClass,
    PaintExemplar,
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
class Look:
    """A picture (RGBA) whose look is taken, and the mask (grey 8-bit) of the object in it."""

    pixels: Pixels
    mask: Pixels | None = None


@dataclass(frozen=True)
class Limits:
    """Parameters (`wire.methods.Parameter.field`) that count only under a mask at its place."""

    names: tuple[str, ...]
    mask: Placed


class MakingOf(Protocol):
    """How an edit of a verb is made; `by`: the method, where it is not the preferred one."""

    def __call__(self, verb: str, *, by: str = "") -> Making: ...


def classes_of(document: Document) -> tuple[ObjectClass, ...]:
    """The classes of the document's objects, by the labels that maps of it have."""
    return tuple(
        ObjectClass(place + 1, item.category)
        for place, item in enumerate(document.objects)
        if item.category is not None
    )


def telling(edit: AWindowEdit, seen: Seen | None) -> AWindowEdit:
    """The edit with what it shall know of the objects in its window."""
    if seen is None:
        return edit
    if isinstance(edit, RepaintMap):
        return replace(edit, classes=seen.classes)
    return replace(edit, object_map=seen.labels.crop(edit.window.box), classes=seen.classes)


def limited(edit: AWindowEdit, limits: Limits | None) -> AWindowEdit:
    """The edit with parameters that count only in a part of its window."""
    if limits is None:
        return edit
    plane = mask_within(limits.mask, edit.window.box)
    return replace(edit, maps=tuple(ParameterMap(name, plane) for name in limits.names))


def transfer_edit(scene: Scene, region: Placed, look: Look, making: Making) -> TransferAppearance:
    """Give what lies under `region` (grey 8-bit mask at its place) that look. Raises BadEdit."""
    window, mask = region_window(scene.document, region, making.rule)
    edit = TransferAppearance(
        id=new_id(),
        picture=scene.document.size,
        window=Placed(scene.read(window, scene.document.shown_layers()), window.left, window.top),
        region=mask,
        reference=look.pixels,
        reference_mask=look.mask,
    )
    return made(edit, making)


def vary_edit(scene: Scene, region: Placed, making: Making) -> Vary:
    """Make what lies under `region` (grey 8-bit mask at its place) anew. Raises BadEdit."""
    window, mask = region_window(scene.document, region, making.rule)
    edit = Vary(
        id=new_id(),
        picture=scene.document.size,
        window=Placed(scene.read(window, scene.document.shown_layers()), window.left, window.top),
        region=mask,
    )
    return made(edit, making)


class Looks:
    """`session.looks`: each gesture sends an edit and returns its id. Raises BadEdit.

    `making`: how an edit of a verb is made by the person's settings. An object of a look is added
    by the method that gives looks.
    """

    def __init__(self, host: Host, edits: EditStarter, *, making: MakingOf) -> None:
        self._host = host
        self._edits = edits
        self._making = making

    def transfer(
        self,
        region: Placed,
        look: Look,
        *,
        seen: Seen | None = None,
        limits: Limits | None = None,
        making: Making | None = None,
    ) -> str:
        """Give the object under the region (grey 8-bit mask at its place) that look."""
        scene = self._host.scene()
        how = making or self._making(TransferAppearance.verb)
        edit = limited(transfer_edit(scene, region, look, how), limits)
        return self._edits.start(telling(edit, seen))

    def add(
        self,
        region: Placed,
        look: Look,
        *,
        category: int | None = None,
        seen: Seen | None = None,
        making: Making | None = None,
    ) -> str:
        """Put an object of that look, and perhaps of a class, into the region's shape."""
        scene = self._host.scene()
        by = self._making(TransferAppearance.verb).means
        how = making or self._making(PaintExemplar.verb, by=by)
        edit = paint_edit(
            scene.document,
            scene.read,
            region,
            look.pixels,
            exemplar_mask=look.mask,
            making=how,
        )
        edit = replace(edit, look_only=True, category=category)
        return self._edits.start(telling(edit, seen))

    def vary(
        self,
        region: Placed,
        *,
        free_form: bool = False,
        seen: Seen | None = None,
        limits: Limits | None = None,
        making: Making | None = None,
    ) -> str:
        """Make the object under the region, or every piece inside a drawn shape, anew."""
        scene = self._host.scene()
        how = making or self._making(Vary.verb)
        edit = replace(vary_edit(scene, region, how), free_form=free_form)
        return self._edits.start(telling(limited(edit, limits), seen))

    def classify(self, object_ids: tuple[str, ...], category: int | None) -> None:
        """Say what these objects are, or that it is not known."""
        self._host.classify(dict.fromkeys(object_ids, category))

    def find_classes(self, method: str) -> str:
        """Ask a method that knows classes what the objects are; those it is sure of get theirs."""
        return self._edits.find_classes(Making(method=method))
