"""A real engine with the classical method and one that gives looks with no networks: one colour.

Run as a program: HOME. It serves until it is killed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.common.canvas import canvas_of, layer_of
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import inside_of, rgba_of, to_float
from intarsia.core.engine.server import app
from intarsia.core.engine.server.process import Serving, serve
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Edit, PaintExemplar, TransferAppearance, Vary
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.pixels import Pixels

PLAIN = replace(PAIR, id="plain", label="Plain", packs=(), parameters=(), presets=())


class Plain:
    """Fills the region with the mean colour of the exemplar; to vary is to fill it with grey."""

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        context.step(0, 1)
        canvas = canvas_of(edit.window)
        if isinstance(edit, TransferAppearance):
            look = _mean_colour(edit.reference)
        elif isinstance(edit, PaintExemplar):
            look = _mean_colour(edit.exemplar)
        elif isinstance(edit, Vary):
            look = np.full(3, 0.5, np.float32)
        else:
            raise UnknownMethod(f"Plain does not answer {edit.verb}.")
        colour = np.broadcast_to(look, canvas.colour.shape).astype(np.float32)
        layer = layer_of(canvas, colour, inside_of(edit.region).astype(np.float32))
        if layer is not None:
            yield ResultLayer("Look", Role.PAINT, layer)


def _mean_colour(pixels: Pixels) -> np.ndarray:
    return to_float(rgba_of(pixels))[..., :3].mean((0, 1))


def both() -> Registry:
    """Stands in for `built_in`."""
    return Registry((RegisteredMethod(CLASSICAL, Classical), RegisteredMethod(PLAIN, Plain)))


if __name__ == "__main__":
    app.built_in = lambda *_: both()
    serve(Serving(Places(Path(sys.argv[1])), warm=False))
