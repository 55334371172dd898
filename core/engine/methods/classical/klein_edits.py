"""FLUX.2 klein beyond erasing: exemplars by reference, looks, hidden parts, light after a move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

import cv2
import numpy as np

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.methods.classical.klein_asking import (
    GREY,
    KleinAsker,
    levels,
    native_side,
)
from intarsia.core.engine.methods.classical.klein_light import relit_layers
from intarsia.core.engine.methods.classical.klein_painting import (
    look_by_klein,
    painted_by_klein,
)
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.common.cast_shadow import cast_shadow
from intarsia.core.engine.methods.protocol import HoleCompletion, Outcome, RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.nets.klein.instructions import KleinTask
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, PaintExemplar, Rearrange, TransferAppearance
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer

_MARGIN = 0.1  # of the object's longer side: grey around it


@dataclass(frozen=True)
class HiddenByKlein:
    """The completion of one correction: what lies in its hole belongs to the object in `valid`."""

    asker: KleinAsker
    pack: str

    def fill(self, colour: Floats, hole: Mask, valid: Mask, context: RunContext) -> Floats:
        alone = np.where((valid & ~hole)[..., None], colour, np.float32(GREY / 255))
        longest = max(hole.shape)
        margin = round(_MARGIN * longest)
        framed = np.pad(
            alone, ((margin, margin), (margin, margin), (0, 0)), constant_values=GREY / 255
        )
        scale = native_side(max(framed.shape[:2])) / max(framed.shape[:2])
        size = tuple(max(1, round(side * scale)) for side in framed.shape[1::-1])
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        shown = levels(cv2.resize(framed, size, interpolation=how))
        made = self.asker.ask(self.pack, KleinTask.HIDDEN, (shown,), context)
        how = cv2.INTER_CUBIC if scale < 1 else cv2.INTER_AREA
        back = np.clip(cv2.resize(made, framed.shape[1::-1], interpolation=how), 0, 1)
        part = np.s_[margin : margin + hole.shape[0], margin : margin + hole.shape[1]]
        return joined(colour, hole, np.ascontiguousarray(back[part], np.float32), valid=valid)

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        return cast_shadow(colour, thing, usable)


class FillsHoles(Protocol):
    """A method that fills holes, and can do so for another one."""

    def completion(self, edit: Edit) -> HoleCompletion:
        """What fills the holes of one edit."""


@dataclass(frozen=True)
class NotedFilling:
    """Another completion, by a method of that name, that says in the report that it filled."""

    filling: HoleCompletion
    label: str

    def fill(self, colour: Floats, hole: Mask, valid: Mask, context: RunContext) -> Floats:
        filled = self.filling.fill(colour, hole, valid, context)
        context.note(f"The place left was filled by {self.label}.")
        return filled

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        return self.filling.cast(colour, thing, usable, context)


class KleinEdits:
    """klein without an amendment, asked by references.

    fillers: methods that fill the place which a moved object leaves, the first to take first; where
    none is installed it is filled classically. Each is asked for at every move, so its `load` gives
    the same one every time: what is loaded, and what was learnt of memory, is kept there.
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
            made = filling.completion(replace(edit, pack="", values=()))
            completion = NotedFilling(made, filler.descriptor.label)
        moved = self._classical.run(edit, replace(context, completion=completion))
        layers = [each for each in moved if isinstance(each, ResultLayer)]
        yield from relit_layers(edit, layers, self._asker, context)
