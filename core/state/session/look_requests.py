"""Gestures about an object's look: give it another one, add an object of it, vary, name a class."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from intarsia.core.state.planning.looks import (
    MaskedParameters,
    ReferenceLook,
    Seen,
    transfer_edit,
    vary_edit,
    with_limits,
    with_seen,
)
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import paint_edit
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.requests import EditStarter
from intarsia.core.wire.edits import (
    PaintExemplar,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.pixels import Placed
from intarsia.core.wire.verbs import ADD_BY_LOOK


class OptionsOf(Protocol):
    """How an edit of a verb is made; `by`: the method, where it is not the preferred one."""

    def __call__(self, verb: str, *, by: str = "") -> EditOptions: ...


class Looks:
    """`session.looks`: each gesture sends an edit and returns its id. Raises BadEdit.

    `options_of`: how an edit of a verb is made by the person's settings. An object of a look is
    added by the method that gives looks.
    """

    def __init__(self, host: Host, edits: EditStarter, *, options_of: OptionsOf) -> None:
        self._host = host
        self._edits = edits
        self._options_of = options_of

    def transfer(
        self,
        region: Placed,
        look: ReferenceLook,
        *,
        seen: Seen | None = None,
        limits: MaskedParameters | None = None,
        options: EditOptions | None = None,
    ) -> str:
        """Give the object under the region (grey 8-bit mask at its place) that look."""
        scene = self._host.scene()
        how = options or self._options_of(TransferAppearance.verb)
        edit = with_limits(transfer_edit(scene, region, look, how), limits)
        return self._edits.start(with_seen(edit, seen))

    def add(
        self,
        region: Placed,
        look: ReferenceLook,
        *,
        category: int | None = None,
        seen: Seen | None = None,
        options: EditOptions | None = None,
    ) -> str:
        """Put an object of that look, and perhaps of a class, into the region's shape."""
        scene = self._host.scene()
        by = self._options_of(TransferAppearance.verb).means
        how = options or self._options_of(PaintExemplar.verb, by=by)
        edit = paint_edit(
            scene.document,
            scene.read,
            region,
            look.pixels,
            exemplar_mask=look.mask,
            options=how,
        )
        edit = replace(edit, look_only=True, category=category)
        return self._edits.start(with_seen(edit, seen), gesture=ADD_BY_LOOK)

    def vary(
        self,
        region: Placed,
        *,
        free_form: bool = False,
        seen: Seen | None = None,
        limits: MaskedParameters | None = None,
        options: EditOptions | None = None,
    ) -> str:
        """Make the object under the region, or every piece inside a drawn shape, anew."""
        scene = self._host.scene()
        how = options or self._options_of(Vary.verb)
        edit = replace(vary_edit(scene, region, how), free_form=free_form)
        return self._edits.start(with_seen(with_limits(edit, limits), seen))

    def classify(self, object_ids: tuple[str, ...], category: int | None) -> None:
        """Say what these objects are, or that it is not known."""
        self._host.classify(dict.fromkeys(object_ids, category))

    def find_classes(self, method: str) -> str:
        """Ask a method that knows classes what the objects are; those it is sure of get theirs."""
        return self._edits.find_classes(EditOptions(method=method))
