"""Owns which of the found objects show anything, and what they are called then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from intarsia.core.engine.pixels.planes import Mask
from intarsia.core.engine.segment.masks import PlacedMask
from intarsia.core.engine.segment.naming import object_names, place
from intarsia.core.engine.segment.ordering import OrderedObject
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.wire.geometry import Size

_ARTICLE = re.compile(r"^(the|an?)\s+", re.IGNORECASE)


def shown_objects(found: Sequence[ObjectMask], visible: Mask) -> list[ObjectMask]:
    """The objects, back to front, that show anything; visible (H, W) is where the picture does."""
    objects = sorted(found, key=lambda o: o.z)
    shown = [item for item in objects if _shows(item, visible)]
    return shown if len(shown) == len(objects) else _with_new_names(shown, visible.shape)


def _with_new_names(objects: list[ObjectMask], shape: tuple[int, ...]) -> list[ObjectMask]:
    """Objects numbered anew, the largest first: those that show nothing had numbers too."""
    ranked = sorted(range(len(objects)), key=lambda k: -int(objects[k].mask.sum()))
    rank_of = {objects[k].index: rank for rank, k in enumerate(ranked)}
    pieces = [
        OrderedObject(
            item.box,
            item.mask,
            None if item.parent is None else rank_of.get(item.parent),
            item.is_background,
            Size(shape[1], shape[0]),
        )
        for item in (objects[k] for k in ranked)
    ]
    names = object_names(pieces)
    return [replace(item, name=names[rank_of[item.index]]) for item in objects]


def _shows(item: ObjectMask, visible: Mask) -> bool:
    """Whether anything of an object is visible; visible (H, W) is the picture's."""
    part = visible[item.box.top : item.box.bottom, item.box.left : item.box.right]
    return bool((part & item.mask).any())


def name_of(own: PlacedMask, size: Size, words: str = "") -> str:
    """What an object alone is called: by words that asked for it, else by where its mask lies in
    a picture of `size`."""
    asked = _ARTICLE.sub("", " ".join(words.split())).strip(" .")
    if asked:
        return asked[:1].upper() + asked[1:]
    return f"Object, {place(OrderedObject(own.box, own.mask, None, False, size))}"
