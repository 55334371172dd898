"""A scene's truth is consistent with its picture, and a seed is a promise."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.errors import BadEdit

SEEDS = range(6)


@pytest.mark.parametrize("seed", SEEDS)
def test_same_seed_gives_the_same_bytes(seed: int) -> None:
    one, two = render_scene(seed, 96), render_scene(seed, 96)
    assert one.picture.tobytes() == two.picture.tobytes()
    assert one.labels.tobytes() == two.labels.tobytes()


def test_seeds_differ() -> None:
    pictures = {render_scene(seed, 64).picture.tobytes() for seed in range(12)}
    assert len(pictures) == 12


@pytest.mark.parametrize("seed", SEEDS)
def test_labels_are_the_objects_in_sight(seed: int) -> None:
    scene = render_scene(seed, 128)
    assert scene.picture.dtype == np.float32
    assert scene.picture.min() >= 0
    assert scene.picture.max() <= 1
    assert set(np.unique(scene.labels)) <= set(scene.order)
    for index, mask in enumerate(scene.masks):
        assert (mask[scene.labels == index + 1] >= 1 / (len(scene.objects) + 1) - 1e-6).all()
        assert mask.sum() >= 0.39 * scene.objects[index].mask(128).sum()


@pytest.mark.parametrize("seed", SEEDS)
def test_layers_compose_to_the_picture(seed: int) -> None:
    """Shadowed background, then each object over its own shadow, is the picture (less clipping)."""
    scene = render_scene(seed, 128)
    picture = scene.background.copy()
    for item in scene.objects:
        picture *= item.shadow[..., None]
        rows = slice(item.box.top, item.box.bottom)
        patch = picture[rows, item.box.left : item.box.right]
        patch += item.rgba[..., 3:] * (item.rgba[..., :3] - patch)
    error = np.abs(picture - scene.picture)
    assert np.quantile(error, 0.99) < 0.06
    assert error.mean() < 0.02


def test_background_is_the_picture_where_nothing_stands_or_casts() -> None:
    scene = render_scene(3, 128)
    bare = np.prod([item.shadow for item in scene.objects], axis=0) > 1 - 1e-6
    bare &= scene.masks.sum(0) == 0
    assert bare.any()
    np.testing.assert_allclose(scene.picture[bare], scene.background[bare], atol=1e-5)


def test_front_objects_hide_those_behind() -> None:
    hidden = 0
    for seed in range(10):
        scene = render_scene(seed, 96)
        for index, item in enumerate(scene.objects):
            behind = (item.mask(96) > 0.5) & (scene.labels != index + 1) & (scene.labels > 0)
            assert (scene.labels[behind] > index + 1).all()
            hidden += int(behind.sum())
    assert hidden > 0


@pytest.mark.parametrize(("seed", "size"), [(0, 31), (0, 5000), (-1, 64)])
def test_bounds_are_typed_errors(seed: int, size: int) -> None:
    with pytest.raises(BadEdit):
        render_scene(seed, size)
