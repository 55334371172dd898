"""What a fill may copy from: no faces, people or hands but their own; what is odd has its price."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

import cv2
import numpy as np

from intarsia.core.engine.methods.common.lettering import lettering
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.people.faces import Face
from intarsia.core.engine.segment.people.persons import People, find_people

_LONGEST = 640  # pixels at which people are looked for
_HEAD = (0.75, 0.95)  # half axes of the ellipse around a face, in sides of its box
_EYES = ((0.3, 0.33), (0.7, 0.33), (0.5, 0.78))  # eyes and mouth in the box of a face
_EYE = 0.17  # half a side of what is kept around each
_INSIDE = 0.5  # share of a hole from which it lies in something
_MOST_OF = 0.5  # share of something from which a hole takes it away
_BLEEDS_PX = 3
_SUBJECT = 0.6  # price of what looks like the picture's subject, where that is not meant
_THING = 0.6  # price of what has the colours of the thing that is taken away
_ODD = 2.0  # price of what stands out of its surroundings
_LETTERS = 1.0
_BINS = 8  # of each channel of a histogram
_RING_PX = 24
_KEPT = 4  # pictures whose people are remembered


@dataclass(frozen=True)
class Sources:
    """`valid`: bool (H, W), what may be copied. `price`: float32 (H, W), what that costs."""

    valid: Mask
    price: Floats


_people: OrderedDict[bytes, People] = OrderedDict()


def sources_of(colour: Floats, hole: Mask, valid: Mask) -> Sources:
    """What of `valid`, bool (H, W), a fill of `hole` may take from `colour`, (H, W, 3) in [0, 1].

    Where bans would leave too little, they become prices.
    """
    scale = min(1.0, _LONGEST / max(hole.shape))
    size = (max(1, round(hole.shape[1] * scale)), max(1, round(hole.shape[0] * scale)))
    small = np.ascontiguousarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA))
    inside = cv2.resize(hole.astype(np.uint8), size, interpolation=cv2.INTER_AREA) > 0
    people = _people_in(small)
    banned = _banned(small, inside, people)
    price = _ODD * _odd(small, inside) + _THING * _like_the_thing(small, inside)
    price += _LETTERS * lettering(small, inside)
    if not people.faces and not _lies_in(inside, people.subject > 0.5):
        price += _SUBJECT * np.clip(2 * people.subject - 1, 0, 1)
    whole = (hole.shape[1], hole.shape[0])
    price = cv2.resize(price.astype(np.float32), whole, interpolation=cv2.INTER_LINEAR)
    apart = cv2.resize(banned.astype(np.uint8), whole, interpolation=cv2.INTER_NEAREST) > 0
    apart = grown(apart, _BLEEDS_PX) if apart.any() else apart
    free = valid & ~apart
    if np.count_nonzero(free & ~hole) >= max(64, int(np.count_nonzero(hole)) // 2):
        return Sources(free, price)
    return Sources(valid, price + 2 * apart.astype(np.float32))


def _people_in(picture: Floats) -> People:
    """The people of a picture, looked for once."""
    name = hashlib.blake2b(picture.tobytes(), digest_size=16).digest()
    found = _people.pop(name, None)
    if found is None:
        found = find_people(picture)
    _people[name] = found
    while len(_people) > _KEPT:
        _people.popitem(last=False)
    return found


def _lies_in(hole: Mask, thing: Mask) -> bool:
    """Whether most of the hole is in the thing, and some of the thing is left."""
    within = np.count_nonzero(hole & thing)
    return bool(
        within >= _INSIDE * np.count_nonzero(hole)
        and within < _MOST_OF * max(int(np.count_nonzero(thing)), 1)
    )


def _banned(picture: Floats, hole: Mask, people: People) -> Mask:
    """(H, W): faces, hands and people that the hole does not lie in; eyes and mouths always."""
    out = np.zeros(hole.shape, np.bool_)
    for number, face in enumerate(people.faces):
        head = _head(face, hole.shape)
        features = _features(face, hole.shape)
        body = (people.owner == number) | head
        if _takes(hole, head) or _takes(hole, body):
            continue  # nobody who goes is spared; what is left of them has its price
        skin = body & _skin_like(picture, face, head)
        own_face = _lies_in(hole, head) or _covers_little(hole, head)
        if not own_face:
            out |= head
        if not _lies_in(hole, body):
            out |= body
        elif not _lies_in(hole, skin):
            out |= skin
        out |= features
    return out & ~hole


def _takes(hole: Mask, thing: Mask) -> bool:
    """Whether the hole takes most of the thing away."""
    return bool(np.count_nonzero(hole & thing) >= _MOST_OF * max(int(np.count_nonzero(thing)), 1))


def _covers_little(hole: Mask, head: Mask) -> bool:
    """Whether the hole is a small spot of a face."""
    within = np.count_nonzero(hole & head)
    return bool(within >= 0.9 * np.count_nonzero(hole) and within > 0)


def _head(face: Face, shape: tuple[int, int]) -> Mask:
    x, y = face.centre
    axes = _HEAD[0] * face.side, _HEAD[1] * face.side
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    up = (rows + 0.5 - (y - 0.1 * face.side)) / axes[1]
    return np.asarray(((columns + 0.5 - x) / axes[0]) ** 2 + up**2 <= 1)


def _features(face: Face, shape: tuple[int, int]) -> Mask:
    """Eyes and mouth."""
    out = np.zeros(shape, np.bool_)
    reach = _EYE * face.side
    for x, y in _EYES:
        across, down = face.left + x * face.side, face.top + y * face.side
        rows = slice(max(0, round(down - reach)), max(0, round(down + reach)))
        out[rows, max(0, round(across - reach)) : max(0, round(across + reach))] = True
    return out


def _skin_like(picture: Floats, face: Face, head: Mask) -> Mask:
    """(H, W): what has the hue of the middle of the face; hands, arms, a neck."""
    lab = cv2.cvtColor(picture, cv2.COLOR_RGB2Lab)
    x, y = face.centre
    reach = 0.3 * face.side
    rows = slice(max(0, int(y - reach)), max(1, int(y + reach) + 1))
    part = lab[rows, max(0, int(x - reach)) : max(1, int(x + reach) + 1)].reshape(-1, 3)
    if not len(part):
        return head
    away = np.abs(lab - np.median(part, axis=0))
    alike = np.hypot(away[..., 1], away[..., 2]) < 12
    return np.asarray((alike & (away[..., 0] < 35)) | head)


def _odd(picture: Floats, hole: Mask) -> Floats:
    """(H, W) in [0, 1]: how far a place stands out of its wider surroundings."""
    luma = picture @ np.array([0.299, 0.587, 0.114], np.float32)
    side = float(np.sqrt(np.count_nonzero(hole)))
    coarse = _wide_blur(luma, 2 + 0.12 * side)
    out = np.zeros(hole.shape, np.float32)
    for sigma in (1.5, 1 + 0.02 * side):
        apart = np.abs(cv2.GaussianBlur(luma, (0, 0), sigma) - coarse)
        known = apart[~hole]
        usual = float(np.median(known)) if len(known) else 0.0
        out = np.maximum(out, np.clip((apart - 2 * usual) / 0.25, 0, 1))
    return out


def _wide_blur(plane: Floats, sigma: float) -> Floats:
    """A Gaussian blur, at a fraction of the size where sigma allows."""
    scale = min(1.0, 3 / sigma)
    size = (max(1, round(plane.shape[1] * scale)), max(1, round(plane.shape[0] * scale)))
    small = cv2.GaussianBlur(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), (0, 0), 3)
    return np.asarray(cv2.resize(small, plane.shape[::-1]), np.float32)


def _like_the_thing(picture: Floats, hole: Mask) -> Floats:
    """(H, W) in [0, 1]: how much rather a colour is one of what the hole holds than of around."""
    ring = grown(hole, _RING_PX) & ~grown(hole, _BLEEDS_PX)
    if not ring.any():
        return np.zeros(hole.shape, np.float32)
    levels = np.clip((picture * _BINS).astype(np.int32), 0, _BINS - 1)
    names = (levels[..., 0] * _BINS + levels[..., 1]) * _BINS + levels[..., 2]
    shares = []
    for part in (hole, ring):
        counts = np.bincount(names[part], minlength=_BINS**3).astype(np.float32)
        shares.append(counts / counts.sum())
    rather = shares[0] / (shares[0] + shares[1] + 1e-4)
    table = np.clip(2 * rather - 1, 0, 1).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(table[names], (0, 0), 1.5), np.float32)
