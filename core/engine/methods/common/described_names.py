"""Names of found objects that say what can be seen of them: a person, or the main colour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.layers import Raw, full_scale
from intarsia.core.engine.segment.partition import ObjectMask, with_parts
from intarsia.core.engine.segment.people.persons import find_people

_OBJECT = re.compile(r"Object (\d+), (.+)")
_PART = re.compile(r"Part (\d+) of (.+), (.+)")
_LONGEST = 640  # pixels at which people are looked for
_SHARED = 0.6  # of an object and a person together, from which they are the same
_MOST_PIXELS = 4000  # of an object that its colour is told by
_BLACK, _WHITE = 18.0, 82.0  # CIE Lab lightness
_GREY = 10.0  # CIE Lab chroma below which there is no hue
_DIM = 52.0  # lightness below which orange is brown
_PALE = 62.0  # lightness above which red is pink
_HUES = ((20, "Pink"), (45, "Red"), (75, "Orange"), (108, "Yellow"), (185, "Green"))
_COOL = ((235, "Turquoise"), (308, "Blue"), (335, "Purple"), (360, "Pink"))


def described(objects: Sequence[ObjectMask], picture: Raw) -> list[ObjectMask]:
    """The objects with names such as "Person 2, left", "Orange object 3, top" and "White part 1 of
    object 3, top" for "Object 2, left" and so on. ``picture``: (H, W, 3) RGB, in the frame of the
    masks. Backgrounds keep theirs.
    """
    people = _people_of(picture)
    return [
        item
        if item.is_background
        else replace(item, name=_name(item, with_parts(objects, item.index), picture, people))
        for item in objects
    ]


def colour_word(rgb: Floats) -> str:
    """What people call the usual colour of (N, 3) RGB in [0, 1], as a name begins with it."""
    lab = cv2.cvtColor(np.median(rgb, axis=0).astype(np.float32)[None, None], cv2.COLOR_RGB2Lab)
    light, red, yellow = (float(value) for value in lab[0, 0])
    if light < _BLACK:
        return "Black"
    chroma = float(np.hypot(red, yellow))
    if chroma < _GREY:
        return "White" if light > _WHITE else "Grey"
    hue = float(np.degrees(np.arctan2(yellow, red))) % 360
    word = next(name for end, name in (*_HUES, *_COOL) if hue < end or end == 360)
    if word in ("Orange", "Yellow") and light < _DIM:
        return "Brown"
    if word == "Red" and light > _PALE:
        return "Pink"
    return "Red" if word == "Pink" and light < _DIM else word


def _people_of(picture: Raw) -> list[Mask]:
    """Each person, bool (H, W), at the picture's size."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LONGEST / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    found = find_people(np.ascontiguousarray(small / np.float32(full_scale(picture))))
    owner = cv2.resize(found.owner, (width, height), interpolation=cv2.INTER_NEAREST)
    return [owner == number for number in range(len(found.faces))]


def _name(
    item: ObjectMask, together: Sequence[ObjectMask], picture: Raw, people: Sequence[Mask]
) -> str:
    area = sum(int(np.count_nonzero(one.mask)) for one in together)
    for person in people:
        both = sum(int(np.count_nonzero(person[_within(one)] & one.mask)) for one in together)
        if both > _SHARED * (area + int(np.count_nonzero(person)) - both):
            return _of_person(item.name)
    places = np.flatnonzero(item.mask)
    y, x = np.divmod(places[:: max(1, len(places) // _MOST_PIXELS)], item.mask.shape[1])
    values = picture[_within(item)][y, x]
    return _of_colour(
        item.name, colour_word(values.astype(np.float32) / np.float32(full_scale(picture)))
    )


def _within(item: ObjectMask) -> tuple[slice, slice]:
    return np.s_[item.box.top : item.box.bottom, item.box.left : item.box.right]


def _of_person(name: str) -> str:
    """A name as `object_names` gives it, said of a person."""
    found = _OBJECT.fullmatch(name)
    if found is None:
        return name
    number, place = found.groups()
    return f"Person {number}, {place}"


def _of_colour(name: str, colour: str) -> str:
    """The same with a colour."""
    if (found := _OBJECT.fullmatch(name)) is not None:
        number, place = found.groups()
        return f"{colour} object {number}, {place}"
    if (found := _PART.fullmatch(name)) is not None:
        number, whole, place = found.groups()
        return f"{colour} part {number} of {whole}, {place}"
    return name
