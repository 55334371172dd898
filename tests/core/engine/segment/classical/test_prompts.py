"""Prompts find the object meant, and refuse what means nothing."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.classical.prompts import (
    box_mask,
    click_mask,
    lasso_mask,
    polygon_mask,
)
from intarsia.core.engine.segment.colours import ArrayColours
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

Mask = npt.NDArray[np.bool_]


def iou(one: Mask, two: Mask) -> float:
    return float((one & two).sum() / (one | two).sum())


def two_discs() -> tuple[npt.NDArray[np.float32], Mask, Mask]:
    """A grey wall with some grain, a red disc with a white middle, and a blue disc."""
    rng = np.random.default_rng(0)
    picture = (0.6 + rng.normal(0, 0.01, (160, 200, 3))).astype(np.float32)
    y, x = np.mgrid[0:160, 0:200]
    red, blue = np.hypot(x - 60, y - 80) < 35, np.hypot(x - 145, y - 80) < 30
    picture[red] = (0.8, 0.1, 0.1)
    picture[np.hypot(x - 60, y - 80) < 12] = (0.95, 0.9, 0.9)
    picture[blue] = (0.1, 0.2, 0.8)
    return picture, red, blue


def test_a_click_takes_the_object_with_its_parts() -> None:
    picture, red, _ = two_discs()
    assert iou(click_mask(picture, [(40.5, 80.5)]), red) > 0.9


def test_a_click_on_a_part_stays_inside_the_object() -> None:
    picture, red, _ = two_discs()
    part = click_mask(picture, [(60.5, 80.5)])
    assert part[80, 60]
    assert (part & red).sum() > 0.95 * part.sum()


def test_two_clicks_take_two_objects_and_a_negative_gives_one_back() -> None:
    picture, red, blue = two_discs()
    prepared = prepare(picture)
    both = click_mask(picture, [(40.5, 80.5), (145.5, 80.5)], prepared=prepared)
    assert iou(both, red | blue) > 0.9
    less = click_mask(picture, [], negatives=[(145.5, 80.5)], previous=both, prepared=prepared)
    assert iou(less, red) > 0.85
    more = click_mask(picture, [(145.5, 80.5)], previous=less, prepared=prepared)
    assert iou(more, red | blue) > 0.85


def test_a_box_and_a_lasso_take_what_they_hold() -> None:
    picture, red, blue = two_discs()
    assert iou(box_mask(picture, box_of(red).grown(3)), red) > 0.93
    loop = [(112.0, 47.0), (178.0, 47.0), (178.0, 113.0), (112.0, 113.0)]
    assert iou(lasso_mask(picture, loop), blue) > 0.9


def test_the_result_is_the_same_twice() -> None:
    picture = render_scene(21, 192).picture
    assert (click_mask(picture, [(90.0, 90.0)]) == click_mask(picture, [(90.0, 90.0)])).all()
    box = Box(40, 40, 90, 80)
    assert (box_mask(picture, box) == box_mask(picture, box)).all()


def test_most_scene_objects_are_found_by_a_tight_box() -> None:
    found = []
    for seed in (31, 32, 33):
        scene = render_scene(seed, 256)
        prepared = prepare(scene.picture)
        for label in scene.order[1:]:
            truth = scene.labels == label
            found.append(iou(box_mask(scene.picture, box_of(truth), prepared=prepared), truth))
    assert np.mean(found) > 0.85


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (2, 2), (25, 4)])
def test_tiny_pictures_answer(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(3).random((*shape, 3), np.float32)
    assert click_mask(picture, [(0.5, 0.5)]).any()
    assert box_mask(picture, Box(0, 0, 1, 1)).any()


def test_a_box_may_reach_out_of_the_picture() -> None:
    picture, red, _ = two_discs()
    mask = box_mask(picture[:, 40:].copy(), Box(-40, 40, 102, 80))
    assert iou(mask, red[:, 40:]) > 0.8


def test_prompts_that_mean_nothing_are_refused() -> None:
    picture, _, _ = two_discs()
    with pytest.raises(BadEdit, match="outside the picture"):
        click_mask(picture, [(200.0, 10.0)])
    with pytest.raises(BadEdit, match="outside the picture"):
        click_mask(picture, [(float("nan"), 10.0)])
    with pytest.raises(BadEdit, match="not here"):
        click_mask(picture, [], negatives=[(5.0, 5.0)])
    with pytest.raises(BadEdit, match="no area"):
        box_mask(picture, Box(10, 10, 0, 5))
    with pytest.raises(BadEdit, match="no area"):
        box_mask(picture, Box(500, 10, 20, 5))
    with pytest.raises(BadEdit, match="fewer than three"):
        lasso_mask(picture, [(1.0, 1.0), (2.0, 2.0)])
    with pytest.raises(BadEdit, match="no pixel"):
        lasso_mask(picture, [(-9.0, -9.0), (-5.0, -9.0), (-5.0, -5.0)])
    with pytest.raises(BadEdit, match="size of the picture"):
        click_mask(picture, [(5.0, 5.0)], previous=np.zeros((3, 3), bool))


def test_an_outline_is_drawn_where_it_was_drawn() -> None:
    drawn = polygon_mask([(2.0, 3.0), (8.0, 3.0), (8.0, 6.0), (2.0, 6.0)], 10, 12)
    assert box_of(drawn).contains(Box(2, 3, 6, 3))
    assert drawn.sum() <= 8 * 5


def test_the_classical_path_never_imports_torch() -> None:
    modules = "classical.label_map elements layers matting partition classical.prompts"
    lines = [f"import intarsia.core.engine.segment.{name}" for name in modules.split()]
    code = "\n".join(["import sys", *lines, "sys.exit('torch' in sys.modules)"])
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_traced_lasso_is_obeyed_within_a_few_pixels() -> None:
    picture, red, _ = two_discs()
    half = red & (np.arange(200) < 60)[None, :]
    turns = np.linspace(np.pi / 2, 3 * np.pi / 2, 24)
    loop = [(60 + 35 * float(np.cos(t)), 80 - 35 * float(np.sin(t))) for t in turns]
    mask = lasso_mask(picture, loop)
    assert iou(mask, half) > 0.8
    assert mask[:, 68:].sum() == 0


def test_a_click_on_a_prepared_picture_looks_near_its_object_alone() -> None:
    discs, _, _ = two_discs()
    picture = np.pad(discs, ((0, 900), (0, 1200), (0, 0)), mode="edge")
    prepared = prepare(picture)
    seen: list[Box] = []

    class Watched(ArrayColours):
        def near(self, box: Box) -> npt.NDArray[np.float32]:
            seen.append(box)
            return super().near(box)

    mask = click_mask(Watched(picture), [(145.5, 80.5)], prepared=prepared)
    assert (mask == click_mask(picture, [(145.5, 80.5)], prepared=prepare(picture))).all()
    assert seen
    assert sum(box.size.pixels for box in seen) < picture[..., 0].size / 20
