"""Which of the many masks of Segment Anything are worth keeping: stable ones, each once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.partition import ObjectCandidate

_SAME = 0.8  # intersection over union from which two of its masks are one
_STABILITY_SHIFT = 1.0  # logits up and down that a stable mask hardly changes by


def stability(logits: Tensor) -> Tensor:
    """(..., h, w) logits to (...): overlap of the masks at one above and one below threshold."""
    high, low = logits > _STABILITY_SHIFT, logits > -_STABILITY_SHIFT
    return high.sum((-1, -2)) / low.sum((-1, -2)).clamp(min=1)


def candidate_of(mask: npt.NDArray[np.bool_], score: float) -> ObjectCandidate:
    """The candidate of (H, W) bool with at least one pixel."""
    box = box_of(mask)
    return ObjectCandidate(box, mask[box.top : box.bottom, box.left : box.right].copy(), score)


def distinct(found: list[tuple[float, Tensor]]) -> list[tuple[float, Tensor]]:
    """(score, (h, w) logits), best first, without those nearly equal to a better one."""
    ranked = sorted(found, key=lambda item: -item[0])
    if not ranked:
        return []
    small = F.adaptive_avg_pool2d(torch.stack([x > 0 for _, x in ranked]).float(), 64).flatten(1)
    area = small.sum(1)
    shared = small @ small.T
    alike = shared / (area[:, None] + area[None] - shared).clamp(min=1e-6) >= _SAME
    kept: list[int] = []
    for k in range(len(ranked)):
        if area[k] > 0 and not bool(alike[k, kept].any()):
            kept.append(k)
    return [ranked[k] for k in kept]
