"""FLUX.2 klein beyond erasing: exemplars by reference, looks, hidden parts, light after a move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol, cast

from intarsia.core.engine.methods.classical.klein_asking import KleinAsker
from intarsia.core.engine.methods.classical.klein_hidden import HiddenByKlein
from intarsia.core.engine.methods.classical.klein_light import relit_layers
from intarsia.core.engine.methods.classical.klein_painting import (
    look_by_klein,
    painted_by_klein,
)
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import HoleCompletion, Outcome, RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, PaintExemplar, Rearrange, TransferAppearance
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer


class FillsHoles(Protocol):
    """A method that fills holes, and can do so for another one."""

    def completion(self, edit: Edit) -> HoleCompletion:
        """What fills the holes of one edit."""


class KleinEdits:
    """klein without an amendment, asked by references.

    fillers: methods that fill the place which a moved object leaves, the first to take first; where
    none is installed it is filled classically.
    """

    def __init__(self, asker: KleinAsker, fillers: Sequence[RegisteredMethod]) -> None:
        self._asker = asker
        self._fillers = tuple(fillers)
        self._classical = Classical()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        context.step(0, 1)
        if isinstance(edit, PaintExemplar):
            return painted_by_klein(edit, self._asker, context)
        if isinstance(edit, TransferAppearance):
            return look_by_klein(edit, self._asker, context)
        if isinstance(edit, Correct):
            completion = HiddenByKlein(self._asker, edit.pack)
            return self._classical.run(edit, replace(context, completion=completion))
        if isinstance(edit, Rearrange):
            return self._relit(edit, context)
        raise UnknownMethod(f"FLUX.2 klein does not answer {edit.verb}.")

    def _relit(self, edit: Rearrange, context: RunContext) -> Iterator[Outcome]:
        filler = next((each for each in self._fillers if each.ready), None)
        completion = None
        if filler is not None:
            filling = cast(FillsHoles, filler.load())
            completion = filling.completion(replace(edit, pack="", values=()))
            context.note(f"The place left was filled by {filler.descriptor.label}.")
        moved = self._classical.run(edit, replace(context, completion=completion))
        layers = [each for each in moved if isinstance(each, ResultLayer)]
        yield from relit_layers(edit, layers, self._asker, context)
