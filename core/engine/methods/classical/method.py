"""The classical method: everything with what the picture already shows, and nothing downloaded."""

from __future__ import annotations

from collections.abc import Iterator

from intarsia.core.engine import completion
from intarsia.core.engine.methods.classical.complete import completed_layers, repainted_layers
from intarsia.core.engine.methods.classical.correct import corrected_objects
from intarsia.core.engine.methods.classical.paint import painted_layers
from intarsia.core.engine.methods.classical.rearrange import rearranged_layers
from intarsia.core.engine.methods.classical.segment import found_objects, prepare_prompts
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.core.wire.errors import UnknownMethod

__all__ = ["Classical", "prepare_edits", "prepare_prompts"]


class Classical:
    """Shift-map completion, closed-form mattes, GrabCut and merged regions."""

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        context.step(0, 1)
        if isinstance(edit, Segment):
            return found_objects(edit, context)
        if isinstance(edit, Correct):
            return corrected_objects(edit, context)
        if isinstance(edit, Rearrange):
            return rearranged_layers(edit, context)
        if isinstance(edit, Complete):
            return completed_layers(edit, context)
        if isinstance(edit, PaintExemplar):
            return painted_layers(edit, context)
        if isinstance(edit, RepaintMap):
            return repainted_layers(edit, context)
        raise UnknownMethod(f"The classical method does not answer {edit.verb}.")


def prepare_edits() -> None:
    """Compile, or load from the cache, what edits run."""
    completion.warm()
