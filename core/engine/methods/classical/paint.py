"""PaintExemplar by the classical method: the thing cut out, fitted into the region, made belong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.completion.scene import nearest_pixel
from intarsia.core.engine.methods.classical.exemplar_subject import exemplar_subject
from intarsia.core.engine.methods.common.canvas import (
    WindowColours,
    canvas_of,
    complete_hole,
    layer_of,
    rim_of,
    soft_alpha,
)
from intarsia.core.engine.methods.common.exemplar import subject_mask
from intarsia.core.engine.methods.common.shade import (
    contact_shadow,
    ring,
    shift_tone,
    stands_on_ground,
    tone_between,
)
from intarsia.core.engine.methods.common.small_prompt import small_prompt
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown, object_mask
from intarsia.core.engine.pixels.planes import Floats, Mask, inside_of
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.engine.segment.layers import object_layers
from intarsia.core.wire.edits import PaintExemplar
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Placed

_MOST_PX = 2048  # long side at which an exemplar is cut out
_OUTLINES = 1.6  # edges this much stronger on a region's outline than beside it: it holds a thing
_LEAST_EDGE = 0.03
_NOTHING_FOUND = (
    "Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out."
)


def painted_layers(edit: PaintExemplar, context: RunContext) -> Iterator[Outcome]:
    """Perhaps a fill, where the region holds a thing to replace; a shadow; the exemplar."""
    canvas, region = canvas_of(edit.window), inside_of(edit.region)
    context.step(0, 4)
    cut = _cut_out(edit)
    context.step(1, 4)
    if cut.fills:
        context.note(_NOTHING_FOUND)
    alpha, colour = _fit(cut, region, canvas)
    context.step(2, 4)
    ground = canvas.colour
    if holds_a_thing(canvas.colour, region):
        hole = grown(region, rim_of(region)) & (canvas.alpha > 0)
        if hole.any() and (~hole & canvas.visible).any():
            ground = complete_hole(canvas, hole, context, valid=~hole)
            fill = layer_of(canvas, ground, soft_alpha(hole) * canvas.alpha)
            if fill is not None:
                context.note("What stood in the region was completed away, on a layer of its own.")
                yield ResultLayer("Background behind the exemplar", Role.FILL, fill)
    if edit.shadow and cut.loose and stands_on_ground(ground, alpha, canvas.visible):
        shadow = layer_of(canvas, np.zeros_like(colour), contact_shadow(alpha) * canvas.alpha)
        if shadow is not None:
            yield ResultLayer("Shadow of the exemplar", Role.SHADOW, shadow)
    context.step(3, 4)
    around = ring(alpha > 0.5, canvas.visible)
    tone = tone_between(colour[alpha > 0.5], ground[around], 1 - edit.likeness)
    colour = shift_tone(colour, tone)
    if not cut.loose:
        colour = _joined_at_rim(ground, canvas.visible, colour, alpha, 1 - edit.likeness)
    paint = layer_of(canvas, colour, alpha)
    if paint is not None:
        yield ResultLayer("Exemplar", Role.PAINT, paint)


def _joined_at_rim(
    ground: Floats, visible: Mask, colour: Floats, alpha: Floats, amount: float
) -> Floats:
    """A picture set in whole, (H, W, 3), with its tones drawn by `amount` in [0, 1] towards those
    that it meets at its rim; its own gradients stay. All (H, W) or (H, W, 3) in one frame.
    """
    inside = alpha > 0.5
    rim = grown(inside, 1) & ~inside
    if amount <= 0 or not (rim & visible).any():
        return colour
    near = nearest_pixel(inside)
    made = colour[near[..., 0], near[..., 1]]  # what it would show beyond its rim
    met = joined(ground, inside, np.ascontiguousarray(made), valid=visible)
    return np.asarray(colour + np.float32(amount) * (met - colour) * inside[..., None], np.float32)


@dataclass(frozen=True)
class _CutOut:
    """The exemplar's thing: straight RGBA float32 (H, W, 4) in [0, 1], cut to what it covers.

    Its colour is the exemplar's own divided by `scale`, as a canvas's is. `loose`: it was cut out
    of a background or came with one taken away, so it stands by itself. `fills`: nothing stood out
    in it, so it takes the region's shape.
    """

    rgba: Floats
    scale: float
    loose: bool
    fills: bool = False


def _cut_out(edit: PaintExemplar) -> _CutOut:
    """Raises BadEdit where no pixel of the exemplar would be seen."""
    whole = canvas_of(Placed(edit.exemplar, 0, 0))
    colour, alpha = whole.colour, whole.alpha
    if edit.exemplar_mask is not None:
        alpha = alpha * inside_of(edit.exemplar_mask)
    if not (alpha > 0).any():
        raise BadEdit("The exemplar has no visible pixel.", "Choose another picture or mask.")
    if edit.exemplar_mask is None and edit.subject is None and (alpha < 0.5).any():
        return _CutOut(
            _tight(colour, alpha), whole.scale, loose=True
        )  # it brings its own soft edge
    scale = min(1.0, _MOST_PX / max(alpha.shape))
    if scale < 1:
        size = max(1, round(alpha.shape[1] * scale)), max(1, round(alpha.shape[0] * scale))
        colour = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    mask = alpha >= 0.5 if (alpha >= 0.5).any() else alpha > 0
    if edit.subject is not None and edit.exemplar_mask is None:
        mask = mask & subject_mask(colour, small_prompt(edit.subject, (scale, scale)))
    elif mask.all() and edit.exemplar_mask is None:
        subject = exemplar_subject(colour)
        if subject is None:
            return _CutOut(_tight(colour, alpha), whole.scale, loose=False, fills=True)
        mask = subject
    if mask.all():
        return _CutOut(_tight(colour, alpha), whole.scale, loose=False)
    layer = object_layers(np.ascontiguousarray(colour), [mask])[0]
    rgba = np.asarray(layer.rgba, np.float32)
    return _CutOut(_tight(rgba[..., :3], rgba[..., 3]), whole.scale, loose=True)


def _tight(colour: Floats, alpha: Floats) -> Floats:
    """RGBA (H, W, 4), cut to the pixels that show."""
    box = bounds_of(alpha > 0)
    part = np.s_[box.top : box.bottom, box.left : box.right]
    return np.ascontiguousarray(np.concatenate([colour[part], alpha[part][..., None]], axis=2))


def _fit(cut: _CutOut, region: Mask, canvas: WindowColours) -> tuple[Floats, Floats]:
    """(alpha (H, W), colour (H, W, 3)) of the thing, as large as fits the region's box.

    It keeps its proportions, stands on the region's lower edge and in the middle of its width.
    What fills the region covers its box, middle on middle, and has its shape.
    """
    rgba, target = cut.rgba, bounds_of(region)
    solid = bounds_of(object_mask(rgba[..., 3]))
    fits = target.width / solid.width, target.height / solid.height
    scale = max(fits) if cut.fills else min(fits)
    across = target.left + (target.width - scale * solid.width) / 2 - scale * solid.left
    down = target.bottom - scale * solid.bottom
    if cut.fills:
        down -= (target.height - scale * solid.height) / 2
    affine = Affine(a=scale, c=across, e=scale, f=down)
    frame = Box(0, 0, canvas.box.width, canvas.box.height)
    moved, box = placed(rgba, Box(0, 0, rgba.shape[1], rgba.shape[0]), affine, window=frame)
    alpha = np.zeros(region.shape, np.float32)
    colour = np.zeros((*region.shape, 3), np.float32)
    part = np.s_[box.top : box.bottom, box.left : box.right]
    shown = moved[..., :3] * np.float32(cut.scale / canvas.scale)
    alpha[part], colour[part] = moved[..., 3], np.clip(shown, 0, 1)
    if cut.fills:
        alpha *= soft_alpha(region)
    return alpha * (canvas.alpha > 0), colour


def holds_a_thing(colour: Floats, region: Mask) -> bool:
    """Whether the region, bool (H, W), outlines something in `colour` (H, W, 3) in [0, 1].

    True where edges are much stronger on its outline than a few pixels to either side: then it is
    an object's mask, and painting there means replacing the object. A freely drawn region's
    outline follows no edges.
    """
    smooth = cv2.GaussianBlur(colour, (0, 0), 1.0)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    edges = np.hypot(across, down).max(axis=2) / 8
    frame = np.pad(region, 1, mode="edge").astype(np.uint8)
    inner = cv2.distanceTransform(frame, cv2.DIST_L2, 5)[1:-1, 1:-1]
    outer = cv2.distanceTransform(1 - frame, cv2.DIST_L2, 5)[1:-1, 1:-1]
    away = np.where(region, inner, outer)
    on, beside = away <= 2, (away > 5) & (away <= 9)
    if not on.any() or not beside.any():
        return False
    there = float(edges[on].mean())
    return there > _LEAST_EDGE and there > _OUTLINES * float(edges[beside].mean())
