"""The method that does nothing, so that what an edit costs besides its method can be measured."""

from __future__ import annotations

from collections.abc import Iterator

from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of
from intarsia.core.engine.pixels.planes import inside_of, pixels_of, rgba_of
from intarsia.core.wire.edits import Complete, Edit
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.pixels import Placed


class Nothing:
    """Gives the pixels of the region's box back as one layer."""

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, Complete):
            raise UnknownMethod(f"The method that does nothing does not answer {edit.verb}.")
        context.step(0, 1)
        box = bounds_of(inside_of(edit.region))
        part = rgba_of(edit.window.pixels)[box.top : box.bottom, box.left : box.right]
        pixels = pixels_of(part, edit.window.pixels.icc)
        place = Placed(pixels, edit.window.left + box.left, edit.window.top + box.top)
        context.step(1, 1)
        yield ResultLayer("Nothing", Role.FILL, place)
