"""Owns how element sets of one window become pictures: at once, or by a walk from noise.

What the region of the window does not touch stays the picture's own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor
from torch.nn.functional import max_pool2d

from intarsia.core.engine.compute.tensors import from_mask, from_rgb
from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.elements.decode import Decoding, decoded, lightly_decoded
from intarsia.core.engine.elements.element_set import ElementSet
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.seen import seen_of
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.methods.common.diffusion_run import generator_of, step_reporter
from intarsia.core.engine.methods.common.native_window import NativeWindow
from intarsia.core.engine.methods.protocol import RunContext

_BEYOND_PX = 2  # that it also draws, or enlarging would ring at the edge of what is asked for


def drawn_at_once(model: ElementsModel, sets: Sequence[ElementSet], window: NativeWindow) -> Tensor:
    """RGB (B, 3, side, side), about [-1, 1], by the light decoder: what is likely, without noise.

    Nothing is drawn from the seed. Weights that were taught to fill (stage 3 of a training), as
    those in the box, see what is known; others draw from the elements alone.
    """
    hole = window.hole > 0
    seen = None
    if model.light_decoder.filling is not None:
        levels = np.rint(window.picture * 255).astype(np.uint8)
        seen = seen_of(levels, hole)[None].expand(len(sets), -1, -1, -1)
    made = lightly_decoded(model, sets, seen)
    drawn = max_pool2d(from_mask(hole), 2 * _BEYOND_PX + 1, 1, _BEYOND_PX).to(made)
    out: Tensor = made * drawn + from_rgb(window.picture).to(made) * (1 - drawn)
    return out


def walked(
    model: ElementsModel, sets: Sequence[ElementSet], window: NativeWindow, context: RunContext
) -> Tensor:
    """The same by the diffusion decoder, each from the seed's noise: one guess of many."""
    config = model.config
    like, space = model.token_proj.null, HaarSpace(config.haar)
    x0 = space.encode(from_rgb(window.picture).to(like))
    kept = 1 - max_pool2d(from_mask(window.hole > 0), config.reduction)
    how = Decoding(known=Known(x0, kept.to(like)), on_step=step_reporter(context))
    generators = [generator_of(context) for _ in sets]
    return decoded(model, sets, space, generators=generators, decoding=how)
