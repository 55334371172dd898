"""The layer of one object alone: what whole planes give, within a level."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.segment import layers
from intarsia.core.engine.segment.layers import placed_layers, plain_plate
from intarsia.core.engine.segment.lone_layer import LoneLayer, lone_layer
from intarsia.core.engine.segment.masks import PlacedMask

_RADIUS = 18


@pytest.mark.parametrize("shift", [0, -260])
def test_it_is_what_whole_planes_give_but_for_the_guess_behind_it(
    shift: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layers, "MOST_RADIUS", 0)  # so that these are gone through
    picture, mask = _scene(shift)
    own = PlacedMask.of(mask)
    rgb = np.ascontiguousarray(picture[..., :3])
    plate = plain_plate(rgb, [own], radius=_RADIUS)
    (whole,) = placed_layers(rgb, [own], plate=plate, radius=_RADIUS)
    found = lone_layer(picture, own, _RADIUS)
    assert found is not None
    assert found.box == whole.box
    apart = np.abs(_array(found).astype(int) - whole.rgba)
    assert apart[..., 3].max() <= 6
    assert np.mean(apart[..., 3] > 1) < 0.004
    seen = (whole.rgba[..., 3] > 60) & (whole.rgba[..., 3] < 255)
    assert seen.sum() > 5000
    assert np.percentile(apart[seen][:, :3].max(1), 99) <= 10


def test_its_colours_are_the_pictures_own_but_in_the_band() -> None:
    picture, mask = _scene()
    found = lone_layer(picture, PlacedMask.of(mask), _RADIUS)
    assert found is not None
    rgba, box = _array(found), found.box
    source = picture[box.top : box.bottom, box.left : box.right, :3]
    whole = rgba[..., 3] == 255
    assert (rgba[whole][:, :3] == source[whole]).all()
    inner = cv2.erode(mask.astype(np.uint8), np.ones((61, 61), np.uint8))
    inner = inner[box.top : box.bottom, box.left : box.right]
    assert whole[inner > 0].all()


def test_the_ground_is_taken_out_of_soft_pixels() -> None:
    picture, mask = _scene()
    found = lone_layer(picture, PlacedMask.of(mask), _RADIUS)
    assert found is not None
    rgba = _array(found)
    half = (rgba[..., 3] > 60) & (rgba[..., 3] < 250)
    assert half.sum() > 2000
    # green ground, red object: what is left of the ground in half transparent pixels is little
    assert np.median(rgba[half][:, 1]) < 60
    assert np.median(rgba[half][:, 0]) > 170


@pytest.mark.parametrize("side", ["left", "top", "right", "bottom"])
def test_an_object_at_the_frame_has_no_soft_edge_there(side: str) -> None:
    turns = ["left", "top", "right", "bottom"].index(side)
    picture, mask = _scene(-260)
    picture = np.ascontiguousarray(np.rot90(picture, -turns))
    picture.flags.writeable = False
    mask = np.ascontiguousarray(np.rot90(mask, -turns))
    found = lone_layer(picture, PlacedMask.of(mask), _RADIUS)
    assert found is not None
    frame = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    deep = cv2.erode(frame, np.ones((51, 51), np.uint8))[1:-1, 1:-1] > 0
    box = found.box
    edges = np.zeros(mask.shape, bool)
    edges[0], edges[-1], edges[:, 0], edges[:, -1] = True, True, True, True
    here = (deep & edges)[box.top : box.bottom, box.left : box.right]
    assert here.sum() > 50
    assert (_array(found)[..., 3][here] == 255).all()


def test_a_small_border_is_not_for_it() -> None:
    picture, _ = _scene()
    mask = np.zeros(picture.shape[:2], bool)
    mask[300:360, 300:360] = True
    assert lone_layer(picture, PlacedMask.of(mask), _RADIUS) is None


def test_what_fills_the_picture_has_no_border() -> None:
    picture, mask = _scene()
    found = lone_layer(picture, PlacedMask.of(np.ones_like(mask)), _RADIUS)
    assert found is not None
    assert (_array(found) == picture).all()


def test_what_is_far_from_the_object_is_not_looked_at() -> None:
    scene, mask = _scene()
    room = 6 * _RADIUS + 8
    near = cv2.copyMakeBorder(scene, *(room,) * 4, cv2.BORDER_REPLICATE)
    wide = np.zeros((near.shape[0] + 300, near.shape[1] + 400, 4), np.uint8)
    wide[200 : 200 + near.shape[0], 100 : 100 + near.shape[1]] = near
    own = PlacedMask.of(mask)
    one = lone_layer(near, PlacedMask(own.box.moved(room, room), own.mask), _RADIUS)
    two = lone_layer(wide, PlacedMask(own.box.moved(room + 100, room + 200), own.mask), _RADIUS)
    assert one is not None
    assert two is not None
    assert (_array(one) == _array(two)).all()


def _array(found: LoneLayer) -> np.ndarray:
    pixels = found.plane.pixels()
    return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 4)


def _scene(shift: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """A red star with a blurred edge on a green ground, (800, 900, 4) uint8, and its mask."""
    height, width = 800, 900
    y, x = np.mgrid[:height, :width].astype(np.float32)
    angle, away = np.arctan2(y - 400, x - 450 - shift), np.hypot(y - 400, x - 450 - shift)
    inside = away < 230 + 50 * np.cos(9 * angle)
    soft = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), 4)[..., None]
    rng = np.random.default_rng(0)
    red, green = np.array([200, 30, 30.0]), np.array([40, 190, 60.0])
    colour = soft * red + (1 - soft) * green + rng.normal(0, 3, (height, width, 1))
    picture = np.full((height, width, 4), 255, np.uint8)
    picture[..., :3] = np.clip(colour, 0, 255)
    picture.flags.writeable = False
    return picture, inside
