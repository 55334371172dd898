"""Owns the completion of a hole by a network: windows, prediction, detail, the join at the rim."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.completion import FAST, ColourLead, complete
from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.completion_networks.predictors import HolePredictor, enlarged, shrunk
from intarsia.core.engine.completion_networks.window_rule import (
    NetworkWindowRule,
    network_windows,
)
from intarsia.core.engine.pixels.allowed_area import grown

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
OnStep = Callable[[int, int], None]

_BLUR = 0.6  # of a pixel of the network: the sigma below which an enlarged picture has no detail
_LEAST_DETAIL = 1.25  # times that a window is shrunk, from which its detail is looked for elsewhere


@dataclass(frozen=True)
class NetworkFill:
    """A hole to fill in a picture: RGB float32 (H, W, 3) in [0, 1]; hole and valid bool (H, W)."""

    picture: Floats
    hole: Bools
    valid: Bools


def complete_by_network(
    fill: NetworkFill,
    predict: HolePredictor,
    rule: NetworkWindowRule,
    *,
    rng: np.random.Generator,
    on_step: OnStep,
    with_detail: bool = True,
) -> Floats:
    """The picture with its hole filled, bit-identical outside it.

    Where a window must be shrunk, the network gives the coarse picture and, `with_detail`, the
    classical completion led by it gives the detail. `on_step` may raise to cancel.
    """
    out = fill.picture.copy()
    boxes, parts = network_windows(fill.hole, rule)
    for box in boxes:
        area = np.s_[box.top : box.bottom, box.left : box.right]
        hole = np.isin(parts[area], box.parts) & fill.hole[area]
        known = fill.valid[area] & ~fill.hole[area]
        part = NetworkFill(np.ascontiguousarray(out[area]), hole, known)
        out[area] = _window(part, predict, rule, rng, on_step, with_detail)
    return out


def _window(
    fill: NetworkFill,
    predict: HolePredictor,
    rule: NetworkWindowRule,
    rng: np.random.Generator,
    on_step: OnStep,
    with_detail: bool,
) -> Floats:
    unknown = grown(fill.hole, rule.grow_px) | ~fill.valid
    if unknown.all():  # a frame with nothing to look at: then the hole alone is hidden
        unknown = fill.hole
    scale = min(1.0, rule.most_px / max(fill.hole.shape))
    if scale == 1:
        made = predict(fill.picture, unknown, on_step)
        return joined(fill.picture, fill.hole, made, valid=fill.valid)
    small, hidden = shrunk(fill.picture, unknown, ~unknown, scale)
    made = enlarged(predict(small, hidden, on_step), fill.hole.shape)
    enough = np.count_nonzero(fill.valid) > np.count_nonzero(fill.hole) // 4
    if not with_detail or 1 / scale < _LEAST_DETAIL or not enough:
        return joined(fill.picture, fill.hole, made, valid=fill.valid)
    lead = ColourLead(joined(fill.picture, fill.hole, made, valid=fill.valid), _BLUR / scale)
    return complete(
        fill.picture,
        fill.hole,
        rng=rng,
        valid=fill.valid,
        lead=lead,
        preset=FAST,
        step=on_step,
    )
