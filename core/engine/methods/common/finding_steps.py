"""How far finding objects is, told as steps of the whole edit."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.segment.masks import OnProgress

STEPS = 20  # of a whole edit
FOUND = 14  # of them when the masks are found; the rest is cutting the layers
LED = 16  # and when those of a large picture are led to its edges


def progress_of(context: RunContext) -> OnProgress:
    """Tells how far the search is, as steps of the whole edit."""

    def tell(done: int, of: int) -> None:
        context.step(1 + (FOUND - 1) * done // max(1, of), STEPS)

    return tell


def tiles_of(context: RunContext, begin: int, end: int) -> Callable[[int, int], None]:
    """Tells how far a pass over the tiles is, between two steps of the whole edit."""

    def tell(done: int, of: int) -> None:
        context.step(begin + (end - begin) * done // max(1, of), STEPS)

    return tell
