"""A long strip is taken apart as its parts are, and a click in it finds what it would there."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.methods.classical.segment import ClassicalFinder
from intarsia.core.engine.segment.classical.strips import is_strip, objects_of_strip, window_of
from intarsia.core.engine.segment.masks import OnProgress
from intarsia.core.engine.segment.partition import ObjectMask, whole_mask
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Box

TILE, HEIGHT = 400, 40
CENTRES = tuple(range(25, TILE, 50))
ON: OnProgress = lambda _done, _of: None  # noqa: E731


def strip(tiles: int) -> np.ndarray:
    """(40, 400 tiles, 3) float32: a tile of eight discs of their own colours, again and again."""
    rng = np.random.default_rng(1)
    tile = np.full((HEIGHT, TILE, 3), (0.45, 0.55, 0.45), np.float32)
    for x in CENTRES:
        colour = (rng.random(3) * (0.4, 0.3, 0.4)).tolist() if x % 100 == 25 else (0.9, 0.8, 0.2)
        cv2.circle(tile, (x, 20), 14, colour, -1, cv2.LINE_AA)
    tile += rng.normal(0, 0.01, tile.shape).astype(np.float32)
    return np.ascontiguousarray(np.clip(np.tile(tile, (1, tiles, 1)), 0, 1))


def disc(width: int, x: int) -> np.ndarray:
    return np.asarray(cv2.circle(np.zeros((HEIGHT, width), np.uint8), (x, 20), 14, 1, -1) > 0)


def share(objects: tuple[ObjectMask, ...], item: ObjectMask, wanted: np.ndarray) -> float:
    box, mask = whole_mask(objects, item.index)
    part = wanted[box.top : box.bottom, box.left : box.right]
    common = int((mask & part).sum())
    return common / (int(mask.sum()) + int(wanted.sum()) - common)


def discs_found(objects: tuple[ObjectMask, ...], width: int) -> int:
    """How many of the discs are objects of their own."""
    every = [x + left for left in range(0, width, TILE) for x in CENTRES]
    return sum(
        any(
            share(objects, item, disc(width, x)) > 0.8
            for item in objects
            if item.box.left < x < item.box.right and not item.is_background
        )
        for x in every
    )


@pytest.mark.parametrize("upright", [False, True])
def test_a_strip_of_ten_tiles_has_the_objects_of_ten_tiles(upright: bool) -> None:
    picture = strip(10)
    assert is_strip(picture.shape)
    assert not is_strip(strip(1).shape)
    if upright:
        turned = ClassicalFinder(np.ascontiguousarray(picture.transpose(1, 0, 2))).objects(ON)
        objects = tuple(
            ObjectMask(
                item.index,
                Box(item.box.top, item.box.left, item.box.height, item.box.width),
                item.mask.T,
                item.parent,
                item.z,
                item.name,
                item.is_background,
            )
            for item in turned
        )
    else:
        objects = ClassicalFinder(picture).objects(ON)
    total = sum(int(item.mask.sum()) for item in objects)
    assert total == picture.shape[0] * picture.shape[1]
    assert discs_found(ClassicalFinder(strip(1)).objects(ON), TILE) >= 7
    assert discs_found(objects, 10 * TILE) >= 70
    assert [item.parent for item in objects if item.is_background] == [None] * sum(
        item.is_background for item in objects
    )


def test_what_lies_over_a_seam_is_one_object() -> None:
    def halves(part: np.ndarray) -> tuple[ObjectMask, ...]:
        mask = part[..., 0] > 0.5
        size = part.shape[1], part.shape[0]
        whole = Box(0, 0, *size)
        front = ObjectMask(0, whole, mask, None, 1, "Object", False)
        return (
            (front, ObjectMask(1, whole, ~mask, None, 0, "Background", True))
            if (mask.any())
            else (ObjectMask(0, whole, ~mask, None, 0, "Background", True),)
        )

    picture = np.zeros((100, 3000, 3), np.float32)
    picture[20:80, 300:700] = 1  # over the first seam
    objects = objects_of_strip(picture, halves)
    assert [item.is_background for item in objects].count(True) == 1
    (thing,) = [item for item in objects if not item.is_background]
    assert thing.box == Box(300, 20, 400, 60)
    assert thing.mask.all()


@pytest.mark.parametrize("kind", ["click", "box"])
def test_a_prompt_in_a_strip_means_what_it_means_near_by(kind: str) -> None:
    picture = strip(50)
    x = 37 * TILE + CENTRES[2]
    prompt = Prompt(PromptKind.POINTS, points=((x + 0.5, 20.5),))
    if kind == "box":
        prompt = Prompt(PromptKind.BOX, box=Box(x - 16, 4, 32, 32))
    mask = ClassicalFinder(picture).mask(prompt, None, ON)
    wanted = disc(50 * TILE, x)
    assert (mask & wanted).sum() / (mask | wanted).sum() > 0.8


def test_the_window_of_a_prompt_holds_it_and_lies_in_the_strip() -> None:
    assert window_of((40, 20_000, 3), [(3.0, 20.0)], None) == Box(0, 0, 320, 40)
    far = window_of((20_000, 40, 3), [(5.0, 9_000.0)], Box(0, 100, 40, 300))
    assert far.top <= 100
    assert far.bottom >= 9_000
    assert far.width == 40
