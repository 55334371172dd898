"""A hole and its surroundings: the window at full size and the same at the working size."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.completion.preset import ColourLead, LabelGuide

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]

LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_GRADIENT = np.float32(1.5)  # weight of luma gradients beside colours in a seam
_TRACE = 1e-3  # share of a working pixel that counts as some


@dataclass(frozen=True)
class FillWindow:
    """A crop of the picture: ``picture`` float32 (H, W, 3) RGB in [0, 1]; ``hole`` and ``source``
    bool (H, W), the pixels to fill and those that may be copied from; ``guide``, ``lead`` and
    ``price``, float32 (H, W), what copying a pixel costs by itself, cropped alike."""

    picture: Floats
    hole: Bools
    source: Bools
    guide: LabelGuide | None = None
    lead: ColourLead | None = None
    price: Floats | None = None

    @property
    def rim_says(self) -> bool:
        """Whether what is copied goes by the rim of the hole, at least in part."""
        return self.guide is None and (self.lead is None or self.lead.sure < 1)

    @property
    def hears_tone(self) -> bool:
        """Whether the lead is heard by its tone alone: it shows no detail, so where it is not shown
        itself, detail is no reason against a copy."""
        return self.lead is not None and not self.lead.shown


@dataclass(frozen=True)
class FillProblem:
    """A window at the working size.

    ``features`` float32 (5, H, W): RGB and the weighted luma gradients, which seams and matches are
    measured on; ``source`` bool (H, W): may be copied from and matched with; ``inside`` bool
    (H, W): to be filled.
    """

    features: Floats
    source: Bools
    inside: Bools


def shrink(window: FillWindow, scale: float) -> FillProblem:
    """The window at the working size.

    A pixel with any hole in it is inside, one with anything that may not be copied is no source
    (unless that leaves none), and colours are averages over sources alone.
    """
    height, width = window.hole.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    known = window.source.astype(np.float32)
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    hole = cv2.resize(window.hole.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    colour = cv2.resize(window.picture * known[..., None], size, interpolation=cv2.INTER_AREA)
    inside, source = hole > _TRACE, share > 1 - _TRACE
    if not source.any():
        source = (share > _TRACE) & ~inside
    colour = colour.reshape(*share.shape, 3) / np.maximum(share, 1e-6)[..., None]
    levels = (np.clip(colour, 0, 1) * 255).astype(np.uint8)
    grown = cv2.inpaint(levels, (~source).astype(np.uint8), 2, cv2.INPAINT_TELEA)
    colour = np.where(source[..., None], colour, grown.astype(np.float32) / 255)
    return FillProblem(_features(colour.astype(np.float32)), source, inside)


def lead_features(window: FillWindow, shape: tuple[int, int]) -> Floats | None:
    """What the lead shows at the working size (h, w): float32 (5, h, w) as ``FillProblem`` has."""
    if window.lead is None:
        return None
    shown = np.where(window.hole[..., None], window.lead.colour, window.picture)
    small = cv2.resize(shown, (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return _features(small.reshape(*shape, 3).astype(np.float32))


def _features(picture: Floats) -> Floats:
    luma = picture @ LUMA
    across = cv2.Sobel(luma, cv2.CV_32F, 1, 0, scale=0.25) * _GRADIENT
    down = cv2.Sobel(luma, cv2.CV_32F, 0, 1, scale=0.25) * _GRADIENT
    return np.ascontiguousarray(np.concatenate([np.moveaxis(picture, -1, 0), [across, down]]))


def shifted(mask: Bools, dy: int, dx: int) -> Bools:
    """``mask`` (H, W) read at (y + dy, x + dx), False beyond the frame."""
    height, width = mask.shape
    out = np.zeros_like(mask)
    y0, y1 = max(0, -dy), min(height, height - dy)
    x0, x1 = max(0, -dx), min(width, width - dx)
    if y0 < y1 and x0 < x1:
        out[y0:y1, x0:x1] = mask[y0 + dy : y1 + dy, x0 + dx : x1 + dx]
    return out


def nearest_pixel(mask: Bools) -> Ints:
    """The nearest True pixel of ``mask`` (H, W), not empty: int32 (H, W, 2) as (y, x)."""
    away = (~mask).astype(np.uint8)
    _, name = cv2.distanceTransformWithLabels(away, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    where = np.zeros((int(name.max()) + 1, 2), np.int32)
    where[name[mask]] = np.argwhere(mask)
    return where[name]
