"""Every edit of the classical method ends at a step once it is cancelled."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from classical_pictures import (
    SIDE,
    Watching,
    disc,
    exemplar_edit,
    rearrange,
    repaint,
    scene,
    segment,
)
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Edit, ObjectPlacement
from intarsia.core.wire.errors import Cancelled


def edits_to_cancel() -> dict[str, Callable[[], Edit]]:
    picture, layer = scene()
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[70:] = 1
    return {
        "rearrange": lambda: rearrange(picture, ObjectPlacement("a" * 16, "D", layer, None)),
        "paint": lambda: exemplar_edit(disc()),
        "repaint": lambda: repaint(after),
        "segment": lambda: segment(pixels_of(picture)),
    }


@pytest.mark.parametrize("name", ["rearrange", "paint", "repaint", "segment"])
@pytest.mark.parametrize("steps", [0, 2])
def test_every_edit_stops_at_a_step(name: str, steps: int) -> None:
    watching = Watching(pixels_of(scene()[0]), steps)
    edit = edits_to_cancel()[name]()
    with pytest.raises(Cancelled):
        list(Classical().run(edit, RunContext(0, watching)))
