"""Rendered scenes whose frontmost object was moved, scaled or deleted, with the true picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.engine.scenes import RenderedScene, render_scene
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import ObjectPlacement, Rearrange, new_id
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

HELD_OUT = 910_000_000  # the first seed, far from those of trainings
_SMALLER = 0.6
_SHIFT = 0.25  # of the side, towards the farther edge
_SEEN = 3 / 255  # from which a pixel counts as changed

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Moved:
    """One case; RGB (S, S, 3) in [0, 1].

    picture: before. truth: after, as the renderer would draw it. before: alpha (S, S) of the object
    where it stood. now: RGBA (S, S, 4) of it where it stands. changed: bool (S, S), where the truth
    differs. item: the object for an edit.
    """

    picture: Picture
    truth: Picture
    before: Picture
    now: Picture
    changed: Mask
    item: ObjectPlacement

    def edit(self, method: str, values: Sequence[ParameterValue] = ()) -> Rearrange:
        """The move as an edit of the whole picture, 8 bits."""
        side = self.picture.shape[0]
        return Rearrange(
            id=new_id(),
            seed=1,
            picture=Size(side, side),
            window=Placed(unit_pixels(self.picture, np.ones((side, side), np.float32)), 0, 0),
            objects=(self.item,),
            method=method,
            values=tuple(values),
        )


def moved_scenes(operation: str, count: int, side: int) -> Iterator[Moved]:
    """The first `count` held-out scenes in which that can be done to the frontmost object."""
    seed, found = HELD_OUT, 0
    while found < count:
        scene = render_scene(seed, side)
        seed += 1
        if scene.objects and (case := _case(scene, operation, side)) is not None:
            found += 1
            yield case


def _case(scene: RenderedScene, operation: str, side: int) -> Moved | None:
    front = scene.objects[-1]
    affine = affine_of(front.box, operation, side)
    frame = Box(0, 0, side, side)
    now = np.zeros((side, side, 4), np.float32)
    truth = _behind(scene)
    if affine is not None:
        if frame.intersection(affine.bounds(front.box)) != affine.bounds(front.box):
            return None
        dark = np.zeros((side, side, 4), np.float32)
        dark[..., 3] = 1 - front.shadow
        shadow = placed_rgba(dark, frame, affine, frame)[..., 3:]
        now = placed_rgba(front.rgba, front.box, affine, frame)
        truth = truth * (1 - shadow)
        truth = truth * (1 - now[..., 3:]) + now[..., :3] * now[..., 3:]
    changed = np.abs(truth - scene.picture).max(2) > _SEEN
    layer = Placed(
        unit_pixels(front.rgba[..., :3], front.rgba[..., 3]), front.box.left, front.box.top
    )
    item = ObjectPlacement("front", "front", layer, affine)
    return Moved(scene.picture, truth, front.mask(side), now, changed, item)


def _behind(scene: RenderedScene) -> Picture:
    """The scene without its frontmost object and that one's shadow."""
    picture = scene.background.copy()
    for item in scene.objects[:-1]:
        picture *= item.shadow[..., None]
        part = picture[item.box.top : item.box.bottom, item.box.left : item.box.right]
        part += item.rgba[..., 3:] * (item.rgba[..., :3] - part)
    return picture


def affine_of(box: Box, operation: str, side: int) -> Affine | None:
    if operation == "delete":
        return None
    x, y = box.left + box.width / 2, box.top + box.height / 2
    if operation == "scale":
        return Affine.scaling(_SMALLER, _SMALLER, (x, y))
    step = round(_SHIFT * side)
    return Affine.translation(step if x < side / 2 else -step, 0)


def placed_rgba(rgba: Picture, box: Box, affine: Affine, frame: Box) -> Picture:
    """RGBA (h, w, 4) at `box` under a map, in the frame: (S, S, 4)."""
    out = np.zeros((frame.height, frame.width, 4), np.float32)
    moved, at = placed(np.ascontiguousarray(rgba), box, affine, window=frame)
    out[at.top : at.bottom, at.left : at.right] = moved
    return out


def unit_pixels(colour: Picture, alpha: Picture) -> Pixels:
    rgba = np.concatenate([colour, alpha[..., None]], axis=2)
    return pixels_of(np.ascontiguousarray(np.rint(np.clip(rgba, 0, 1) * 255).astype(np.uint8)))
