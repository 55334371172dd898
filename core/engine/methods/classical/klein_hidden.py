"""Owns an object's hidden part by FLUX.2 klein: it is shown the object alone, and completes it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.methods.classical.klein_asking import (
    GREY,
    KleinAsker,
    levels,
    native_side,
)
from intarsia.core.engine.methods.common.cast_shadow import cast_shadow
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.klein.instructions import Instruction
from intarsia.core.engine.pixels.planes import Floats, Mask

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
        made = self.asker.ask(self.pack, Instruction.HIDDEN, (shown,), context)
        how = cv2.INTER_CUBIC if scale < 1 else cv2.INTER_AREA
        back = np.clip(cv2.resize(made, framed.shape[1::-1], interpolation=how), 0, 1)
        part = np.s_[margin : margin + hole.shape[0], margin : margin + hole.shape[1]]
        return joined(colour, hole, np.ascontiguousarray(back[part], np.float32), valid=valid)

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        return cast_shadow(colour, thing, usable)
