"""Outlined objects of photographs laid on other photographs, moved, scaled or deleted there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from moved_scenes import Mask, Moved, Picture, affine_of, placed_rgba, unit_pixels

from intarsia.core.wire.edits import ObjectPlacement
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

_SHARES = (0.03, 0.06, 0.10)  # of the picture, that the laid objects take, in turn
_PLACES = ((0.3, 0.45), (0.7, 0.55), (0.35, 0.65), (0.65, 0.4))  # of their middles, in turn
_SEEN = 3 / 255


@dataclass(frozen=True)
class LaidObject:
    """RGBA (h, w, 4) in [0, 1], not premultiplied, of one photograph, and which."""

    photo: str
    rgba: Picture


def moved_photos(folder: Path, operation: str, count: int, side: int) -> Iterator[Moved]:
    """The first `count` cases of a folder as `outlined_photos.py` lays it out, `side` px square.

    Object k lies on the photograph after its own, so that what it hides is known. It casts no
    shadow.
    """
    listed = json.loads((folder / "objects.json").read_text(encoding="utf-8"))
    photos = list(listed["photos"])
    objects = [item for item in listed["objects"] if not item.get("part_or_group")]
    found = 0
    for turn in range(len(photos) - 1):
        for k, item in enumerate(objects):
            if found == count:
                return
            own = photos.index(item["photo"])
            name = photos[(own + 1 + (turn + k) % (len(photos) - 1)) % len(photos)]
            ground = _ground(folder / listed["photos"][name]["image"], side)
            laid = _object(folder, listed["photos"][item["photo"]], item)
            case = _case(ground, laid, operation, k + turn)
            if case is not None:
                found += 1
                yield case


def _case(ground: Picture, laid: LaidObject, operation: str, number: int) -> Moved | None:
    side = ground.shape[0]
    share = _SHARES[number % len(_SHARES)] * side * side
    scale = float(np.sqrt(share / max(float(laid.rgba[..., 3].sum()), 1.0)))
    scale = min(scale, 1.0, 0.6 * side / max(laid.rgba.shape[:2]))
    size = (max(4, round(laid.rgba.shape[1] * scale)), max(4, round(laid.rgba.shape[0] * scale)))
    rgba = np.asarray(cv2.resize(laid.rgba, size, interpolation=cv2.INTER_AREA), np.float32)
    x, y = _PLACES[number % len(_PLACES)]
    left = int(np.clip(x * side - size[0] / 2, 0, side - size[0]))
    top = int(np.clip(y * side - size[1] / 2, 0, side - size[1]))
    box, frame = Box(left, top, size[0], size[1]), Box(0, 0, side, side)
    before = np.zeros((side, side, 4), np.float32)
    before[box.top : box.bottom, box.left : box.right] = rgba
    affine = affine_of(box, operation, side)
    now = np.zeros_like(before)
    if affine is not None:
        bounds = affine.bounds(box)
        if frame.intersection(bounds) != bounds:
            return None
        now = placed_rgba(rgba, box, affine, frame)
    picture, truth = _over(ground, before), _over(ground, now)
    changed: Mask = np.abs(truth - picture).max(2) > _SEEN
    layer = Placed(unit_pixels(rgba[..., :3], rgba[..., 3]), box.left, box.top)
    item = ObjectPlacement("front", "front", layer, affine)
    return Moved(picture, truth, before[..., 3], now, changed, item)


def _over(ground: Picture, rgba: Picture) -> Picture:
    return np.asarray(ground + rgba[..., 3:] * (rgba[..., :3] - ground), np.float32)


def _object(folder: Path, photo: dict[str, Any], item: dict[str, Any]) -> LaidObject:
    """An object cut out of its photograph, a pixel inside its outline and softened."""
    picture = _read(folder / photo["image"])
    mask = np.asarray(cv2.imread(str(folder / item["mask"]), cv2.IMREAD_GRAYSCALE)) > 127
    inner = cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    alpha = cv2.GaussianBlur(inner, (0, 0), 0.7) * mask
    rows, columns = np.nonzero(mask)
    part = np.s_[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    return LaidObject(item["photo"], np.dstack([picture[part], alpha[part]]).astype(np.float32))


def _ground(path: Path, side: int) -> Picture:
    """The middle square of a photograph at `side` px."""
    picture = _read(path)
    least = min(picture.shape[:2])
    top, left = (picture.shape[0] - least) // 2, (picture.shape[1] - least) // 2
    crop = np.ascontiguousarray(picture[top : top + least, left : left + least])
    how = cv2.INTER_AREA if least > side else cv2.INTER_CUBIC
    sized = np.clip(cv2.resize(crop, (side, side), interpolation=how), 0, 1)
    return np.asarray(np.rint(sized * 255) / 255, np.float32)


def _read(path: Path) -> Picture:
    raw = np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(raw[..., ::-1].astype(np.float32) / np.float32(255))
