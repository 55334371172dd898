"""What makes a placed object belong: a weak shift towards the tone around it, a contact shadow."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.ground.shadows import GroundLie
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown, shadow_box
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.wire.geometry import Box

_RING_PX = (4, 28)  # the surroundings of an object: from here to there beyond its mask
_SHIFT_AT_MOST = 14.0  # CIE Lab units
_SHIFT_FROM = 4.0  # a smaller difference of surroundings is left alone
_CHROMA = 0.5  # how far the hue follows, next to the lightness
_SHADOW = 0.42  # opacity of a shadow where it is darkest
_FOOT = 0.15  # share of an object's height within which it stands on the ground
_BESIDE = 0.3  # of an object's height, that is looked at below and above it
_ONE_SURFACE = 25.0  # CIE Lab units between two places of a sky, at most
_EVEN = 6.0  # standard deviation of a sky's lightness, at most
_SKY_BLUE = 4.0  # CIE Lab units towards blue, at least
_FLAT = 0.11  # height of a shadow, in heights of its object
_FORESHORTENED = 0.3  # length of one on the ground, in widths of its object
_MOST_FLAT = 0.25  # height of that, in heights of its object


@dataclass(frozen=True)
class Tone:
    """A shift of CIE Lab, D65: lightness in [0, 100] and the two colour axes."""

    lightness: float
    green_red: float
    blue_yellow: float

    @property
    def nothing(self) -> bool:
        return self == Tone(0.0, 0.0, 0.0)


def ring(mask: Mask, usable: Mask) -> Mask:
    """The surroundings of an object: bool (H, W), as `mask`, where `usable`."""
    near, far = _RING_PX
    return grown(mask, far) & ~grown(mask, near) & usable


def tone_between(here: Floats, there: Floats, amount: float) -> Tone:
    """The shift by `amount` in [0, 1] from the mean colour of `here` to that of `there`.

    Both (N, 3) RGB in [0, 1]. No shift where either is empty or they are nearly alike.
    """
    if not len(here) or not len(there) or amount <= 0:
        return Tone(0.0, 0.0, 0.0)
    step = _lab(there).mean(axis=0) - _lab(here).mean(axis=0)
    length = float(np.linalg.norm(step))
    if length <= _SHIFT_FROM:
        return Tone(0.0, 0.0, 0.0)
    step = step * (length - _SHIFT_FROM) / length
    step = amount * np.clip(step, -_SHIFT_AT_MOST, _SHIFT_AT_MOST)
    return Tone(float(step[0]), float(_CHROMA * step[1]), float(_CHROMA * step[2]))


def shift_tone(colour: Floats, tone: Tone) -> Floats:
    """(H, W, 3) RGB in [0, 1] shifted in Lab."""
    if tone.nothing:
        return colour
    lab = cv2.cvtColor(np.ascontiguousarray(colour), cv2.COLOR_RGB2Lab)
    lab += np.array([tone.lightness, tone.green_red, tone.blue_yellow], np.float32)
    return np.asarray(np.clip(cv2.cvtColor(lab, cv2.COLOR_Lab2RGB), 0, 1), np.float32)


def contact_shadow(alpha: Floats, lie: GroundLie | None = None) -> Floats:
    """Opacity (H, W) of the shadow that an object throws on the ground it stands on.

    `alpha` (H, W) in [0, 1] is the object's. A band along the lower contour of its foot, blurred
    twice: a tight dark core at the contact and a wide soft one. Nothing outside 1.5 times the
    object's box. `lie`: how the ground lies there, where that is known: the band is as high as
    the ground looks long, and leans towards where it comes nearer.
    """
    out = np.zeros_like(alpha)
    box = bounds_of(alpha >= 0.5)
    if box.empty or box.height < 4 or box.width < 4:
        return out
    limit = shadow_box(box).intersection(Box(0, 0, alpha.shape[1], alpha.shape[0]))
    depth, lean = max(2, round(_FLAT * box.height)), 0
    if lie is not None:
        most = round(_MOST_FLAT * box.height)
        depth = max(2, min(round(_FORESHORTENED * lie.flat * box.width), most))
        lean = round(lie.toward[0] * depth / 2)
    # Work on the whole allowed box, which may be cut by the window, with a margin for the blur.
    size = (limit.height + depth, limit.width)
    ground = np.zeros(size, np.float32)
    part = alpha[box.top : box.bottom, box.left : box.right] >= 0.5
    lowest = box.height - 1 - np.argmax(part[::-1], axis=0)
    for column in np.flatnonzero(part.any(axis=0) & (lowest >= (1 - _FOOT) * box.height)):
        row = box.top + int(lowest[column]) - limit.top
        at = box.left - limit.left + column + lean
        if 0 <= at < limit.width:
            ground[max(0, row - depth // 2) : row + (depth + 1) // 2, at] = 1
    wide, tight = 0.035 * max(box.width, box.height) + 1, 0.012 * box.height + 0.7
    shade = 0.55 * cv2.GaussianBlur(ground, (0, 0), wide) + 0.45 * cv2.GaussianBlur(
        ground, (0, 0), tight
    )
    shade = shade[: limit.height] * _falloff(limit)
    area = np.s_[limit.top : limit.bottom, limit.left : limit.right]
    out[area] = _SHADOW * np.clip(shade, 0, 1)
    out[out < 1 / 255] = 0
    return out


def stands_on_ground(colour: Floats, alpha: Floats, usable: Mask) -> bool:
    """Whether there is ground under an object's foot: not where all around it is one even surface,
    such as a sky, that goes on below it.

    `colour` (H, W, 3) in [0, 1] without the object, `alpha` (H, W) its own there.
    """
    box = bounds_of(alpha >= 0.5)
    if box.empty:
        return False
    frame = Box(0, 0, alpha.shape[1], alpha.shape[0])
    tall = max(4, round(_BESIDE * box.height))
    below = Box(box.left, box.bottom, box.width, tall).intersection(frame)
    above = Box(box.left, box.top - tall, box.width, tall).intersection(frame)
    parts = []
    for part in (below, above):
        rows = np.s_[part.top : part.bottom, part.left : part.right]
        values = colour[rows][usable[rows]] if not part.empty else colour[:0, 0]
        if not len(values):
            return True
        parts.append(_lab(values))
    apart = float(np.linalg.norm(parts[0].mean(axis=0) - parts[1].mean(axis=0)))
    even = max(float(part[:, 0].std()) for part in parts)
    bluish = min(float(-part[:, 2].mean()) for part in parts) > _SKY_BLUE
    return apart > _ONE_SURFACE or even > _EVEN or not bluish


def _falloff(limit: Box) -> Floats:
    """1 inside the box and 0 at its edges, so that a shadow never ends in a line: (H, W)."""
    x = np.minimum(np.arange(limit.width) + 0.5, limit.width - np.arange(limit.width) - 0.5)
    y = np.minimum(np.arange(limit.height) + 0.5, limit.height - np.arange(limit.height) - 0.5)
    across = np.clip(x / max(1.0, 0.08 * limit.width), 0, 1)
    down = np.clip(y / max(1.0, 0.08 * limit.height), 0, 1)
    return np.asarray(down[:, None] * across[None, :], np.float32)


def _lab(colour: Floats) -> Floats:
    """(N, 3) RGB in [0, 1] to CIE Lab."""
    return np.asarray(cv2.cvtColor(colour[None].astype(np.float32), cv2.COLOR_RGB2Lab)[0])
