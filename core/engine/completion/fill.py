"""The classical completion of a hole: a shift-map of the picture, joined in the gradient domain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from intarsia.core.engine.completion import shiftmap
from intarsia.core.engine.completion.blend import blend
from intarsia.core.engine.completion.patches import refine
from intarsia.core.engine.completion.preset import FAST, ColourLead, FillPreset, LabelGuide
from intarsia.core.engine.completion.scene import Bools, FillWindow, Floats, Ints
from intarsia.core.engine.completion.strips import with_lines
from intarsia.core.engine.completion.windows import Crop, crops
from intarsia.core.wire.errors import BadEdit

_LEAST_SOURCES = 16  # pixels; with fewer the hole gets a smooth fill
_NS_RADIUS = 3
_IRREGULAR = 0.5  # doubt from which lines are joined first
_ALIKE = np.float32(0.04)  # coarse colours this far apart halve the trust in a copy's detail
_STEPS = 200  # a usual number, for the progress bar


def ignore(step: int, of: int) -> None:
    """The progress callback of a caller who does not watch."""


class _Progress:
    """Counts the places where a caller may cancel; the total is an estimate until it is passed."""

    def __init__(self, step: Callable[[int, int], None], of: int) -> None:
        self._step = step
        self._done = 0
        self._of = of

    def between(self) -> None:
        self._of = max(self._of, self._done + 1)
        self._step(self._done, self._of)
        self._done += 1


@dataclass(frozen=True)
class Filled:
    """``colour`` float32 (H, W, 3): the picture with its hole filled; ``sure`` in [0, 1]."""

    colour: Floats
    sure: float


def complete(
    picture: Floats,
    hole: Bools,
    *,
    rng: np.random.Generator,
    valid: Bools | None = None,
    guide: LabelGuide | None = None,
    lead: ColourLead | None = None,
    preset: FillPreset = FAST,
    step: Callable[[int, int], None] = ignore,
) -> Floats:
    """The colour of ``fill_hole``, which see."""
    found = fill_hole(
        picture, hole, rng=rng, valid=valid, guide=guide, lead=lead, preset=preset, step=step
    )
    return found.colour


def fill_hole(
    picture: Floats,
    hole: Bools,
    *,
    rng: np.random.Generator,
    valid: Bools | None = None,
    price: Floats | None = None,
    guide: LabelGuide | None = None,
    lead: ColourLead | None = None,
    preset: FillPreset = FAST,
    step: Callable[[int, int], None] = ignore,
) -> Filled:
    """``picture`` with ``hole`` filled from the rest of it, bit-identical outside the hole.

    ``picture`` float32 (H, W, 3), sRGB-encoded RGB in [0, 1]; ``hole`` bool (H, W), True is filled;
    ``valid`` bool (H, W), True may be copied from (default: everything); ``price`` float32 (H, W),
    what copying each pixel costs, 1 as much as a colour off by all there is; ``guide``: see
    ``LabelGuide``; ``lead``: see ``ColourLead``. All share the picture's frame. ``step(i, of)`` is
    called many times a second and may raise to cancel. Raises ``BadEdit`` when the sizes differ,
    when nothing at all is left to copy from, or when a wanted label has no pixel to copy from.
    """
    _check(picture, hole, valid, guide)
    source = ~hole if valid is None else ~hole & valid
    filled = picture.copy()
    if not hole.any():
        return Filled(filled, 1.0)
    _check_sources(hole, source, guide)
    if guide is not None:  # the map says what goes where, so the rim need not
        preset = replace(preset, texture=0.0, tone=0.0, shrink=0.0)
    if lead is not None:  # and here the lead does
        preset = replace(preset, far=preset.far * (1 - lead.sure))
    progress = _Progress(step, _STEPS)
    planes = _Planes(filled, source, price, guide, lead)
    boxes, part = crops(hole, preset)
    sure = 0.0
    for box in boxes:
        window = _window(planes, part, box)
        if not _fits(window):
            box = Crop(0, 0, hole.shape[0], hole.shape[1], box.parts)
            window = _window(planes, part, box)
        area = np.s_[box.top : box.bottom, box.left : box.right]
        colours, certain = _fill(window, preset, rng, progress.between)
        filled[area][window.hole] = colours
        sure += certain * len(colours)
    return Filled(filled, sure / float(np.count_nonzero(hole)))


def warm() -> None:
    """Compile (or load from the cache) everything that ``complete`` runs, on a tiny picture."""
    rng = np.random.default_rng(0)
    picture = rng.random((48, 48, 3), np.float32)
    hole = np.zeros((48, 48), np.bool_)
    hole[12:36, 12:36] = True
    complete(picture, hole, rng=rng, preset=replace(FAST, nodes=200))
    beside = np.full((int(np.count_nonzero(hole)), 2), (24, 0), np.int32)
    refine(FillWindow(picture, hole, ~hole), beside, least=1.0, rng=rng, between=lambda: None)


def _check(
    picture: Floats,
    hole: Bools,
    valid: Bools | None,
    guide: LabelGuide | None,
) -> None:
    """Raise ``BadEdit`` unless all arrays share one frame."""
    shapes = [hole.shape] + ([] if valid is None else [valid.shape])
    shapes += [] if guide is None else [guide.before.shape, guide.after.shape]
    if picture.ndim != 3 or picture.shape[2] != 3:
        raise BadEdit("The picture is not three planes of colour.", "Convert it to RGB.")
    if any(shape != picture.shape[:2] for shape in shapes):
        raise BadEdit(
            "The region and the picture differ in size.", "Draw the region on this picture."
        )
    if not np.isfinite(picture).all():
        raise BadEdit("The picture has pixels that are no numbers.", "Repair the picture.")


def _check_sources(hole: Bools, source: Bools, guide: LabelGuide | None) -> None:
    """Raise ``BadEdit`` when there is nothing to copy from."""
    if not source.any():
        raise BadEdit(
            "The region leaves nothing of the picture to copy from.", "Select a smaller region."
        )
    if guide is None:
        return
    missing = np.setdiff1d(guide.after[hole], guide.before[source])
    if len(missing):
        raise BadEdit(
            f"Label {missing[0]} is painted but was nowhere in the picture before.",
            "Paint with a label that the map had.",
        )


@dataclass(frozen=True)
class _Planes:
    """What a fill reads, in the picture's frame; the picture's holes are filled one by one."""

    picture: Floats
    source: Bools
    price: Floats | None
    guide: LabelGuide | None
    lead: ColourLead | None


def _window(planes: _Planes, part: Ints, box: Crop) -> FillWindow:
    """The crop ``box`` of everything; ``part`` int32 (H, W) numbers the parts of the hole."""
    area = np.s_[box.top : box.bottom, box.left : box.right]
    guide, lead, price = planes.guide, planes.lead, planes.price
    if guide is not None:
        before, after = (plane[area].astype(np.int32) for plane in (guide.before, guide.after))
        guide = LabelGuide(before, after)
    if lead is not None:
        lead = replace(lead, colour=np.ascontiguousarray(lead.colour[area]))
    return FillWindow(
        np.ascontiguousarray(planes.picture[area]),
        np.isin(part[area], box.parts),
        np.ascontiguousarray(planes.source[area]),
        guide,
        lead,
        None if price is None else np.ascontiguousarray(price[area], np.float32),
    )


def _fits(window: FillWindow) -> bool:
    """Whether a crop has enough to copy from, of every wanted label."""
    if window.source.sum() < max(_LEAST_SOURCES, int(window.hole.sum()) // 4):
        return False
    if window.guide is None:
        return True
    wanted = set(window.guide.after[window.hole].tolist())
    names, counts = np.unique(window.guide.before[window.source], return_counts=True)
    return wanted <= set(names[counts >= _LEAST_SOURCES].tolist())


def _fill(
    window: FillWindow, preset: FillPreset, rng: np.random.Generator, between: Callable[[], None]
) -> tuple[Floats, float]:
    """Colours of the hole's pixels in raster order, float32 (N, 3), and how sure they are."""
    between()
    if np.count_nonzero(window.source) < _LEAST_SOURCES:
        return _smooth(window), 0.0
    copied, sure = _copied(window, preset, rng, between)
    if window.lead is not None and window.lead.shown:
        copied = _with_detail(window, window.lead, copied)
    return copied, sure


def _copied(
    window: FillWindow, preset: FillPreset, rng: np.random.Generator, between: Callable[[], None]
) -> tuple[Floats, float]:
    """The same out of copies alone."""
    found = shiftmap.solve(window, preset, rng, between)
    if window.rim_says and found.doubt > _IRREGULAR:
        lined = with_lines(window)  # what repeats itself goes on without
        if np.count_nonzero(lined.hole) < np.count_nonzero(window.hole):
            return _around_lines(window, lined, preset, rng, between)
    return blend(window, found, preset, between), found.sure


def _around_lines(
    window: FillWindow,
    lined: FillWindow,
    preset: FillPreset,
    rng: np.random.Generator,
    between: Callable[[], None],
) -> tuple[Floats, float]:
    """The same, with lines joined across the hole first."""
    picture, sure = lined.picture.copy(), 1.0
    if lined.hole.any():
        found = shiftmap.solve(lined, preset, rng, between)
        picture[lined.hole] = blend(lined, found, preset, between)
        sure = found.sure
    return picture[window.hole], sure


def _with_detail(window: FillWindow, lead: ColourLead, copied: Floats) -> Floats:
    """The lead with what is finer than it from the copies: (N, 3) in raster order.

    Detail is taken where a copy looks as the lead does once both are coarse; elsewhere it would
    draw edges that the lead does not have.
    """
    wanted, found = window.picture.copy(), window.picture.copy()
    wanted[window.hole], found[window.hole] = lead.colour[window.hole], copied
    sigma = max(0.5, lead.blur_px)
    coarse = cv2.GaussianBlur(found, (0, 0), sigma)
    apart = np.abs(coarse - cv2.GaussianBlur(wanted, (0, 0), sigma)).max(axis=2)
    apart = cv2.GaussianBlur(apart, (0, 0), sigma)
    trust = 1 / (1 + (apart / _ALIKE) ** 2)
    out = wanted + trust[..., None] * (found - coarse)
    return np.clip(out[window.hole], 0, 1).astype(np.float32)


def _smooth(window: FillWindow) -> Floats:
    """The hole's colours continued from the few known pixels, without any detail."""
    levels = np.rint(np.clip(window.picture, 0, 1) * 255).astype(np.uint8)
    unknown = (~window.source).astype(np.uint8)
    smooth = cv2.inpaint(levels, unknown, _NS_RADIUS, cv2.INPAINT_NS)
    return smooth[window.hole].astype(np.float32) / 255
