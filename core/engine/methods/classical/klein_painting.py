"""Owns what FLUX.2 klein paints into a region: the subject of an exemplar, the look of a thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.methods.classical.klein_asking import (
    GREY,
    MOST_PX,
    KleinAsker,
    Levels,
    in_window,
    levels,
    on_grey,
    sized,
)
from intarsia.core.engine.methods.common.exemplar import (
    CutOutExemplar,
    exemplar_from,
    exemplar_of,
)
from intarsia.core.engine.methods.common.native_window import NativeWindow, native_windows
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.klein.instructions import KleinTask
from intarsia.core.engine.pixels.planes import inside_of
from intarsia.core.wire.edits import PaintExemplar, TransferAppearance
from intarsia.core.wire.events import ResultLayer, Role

_MARK_PX = 384  # longer side of what only marks an object of the window


def painted_by_klein(
    edit: PaintExemplar, asker: KleinAsker, context: RunContext
) -> Iterator[ResultLayer]:
    """The exemplar's subject painted into the region, or an object of its look in its shape."""
    exemplar = exemplar_of(edit)
    if edit.look_only:
        yield from _painted(edit, _of_look(exemplar), KleinTask.LOOK, asker, context)
        return
    subject = _alone(exemplar)

    def shown(window: NativeWindow) -> Sequence[Levels]:
        place = (window.hole > 0)[..., None]
        return np.where(place, np.uint8(GREY), levels(window.picture)), subject

    yield from _painted(edit, shown, KleinTask.EXEMPLAR, asker, context)


def look_by_klein(
    edit: TransferAppearance, asker: KleinAsker, context: RunContext
) -> Iterator[ResultLayer]:
    """The object under the region with the reference's look, as opaque as the edit's amount."""
    shown = _of_look(exemplar_from(edit.reference, edit.reference_mask))
    yield from _painted(edit, shown, KleinTask.LOOK, asker, context, edit.amount)


def _of_look(exemplar: CutOutExemplar) -> Callable[[NativeWindow], Sequence[Levels]]:
    look = _alone(exemplar)

    def shown(window: NativeWindow) -> Sequence[Levels]:
        picture = levels(window.picture)
        return picture, on_grey(picture, in_window(window, window.region), _MARK_PX), look

    return shown


def _painted(
    edit: PaintExemplar | TransferAppearance,
    shown: Callable[[NativeWindow], Sequence[Levels]],
    wanted: KleinTask,
    asker: KleinAsker,
    context: RunContext,
    opacity: float = 1.0,
) -> Iterator[ResultLayer]:
    windows = sized(native_windows(edit.window, inside_of(edit.region), MOST_PX))
    made = []
    for number, window in enumerate(windows.windows):
        turn = (number, len(windows.windows))
        found = asker.ask(edit.pack, wanted, shown(window), context, turn)
        hole = window.hole > 0
        # The whole window went through its autoencoder: its tones are joined to the picture's.
        made.append(found if hole.all() else joined(window.picture, hole, found))
    placed = windows.layer(made)
    if placed is not None:
        name = "Exemplar" if isinstance(edit, PaintExemplar) else "Redrawn object"
        yield ResultLayer(name, Role.PAINT, placed, opacity=opacity)


def _alone(exemplar: CutOutExemplar) -> Levels:
    return on_grey(exemplar.colour, exemplar.inside > 0)
