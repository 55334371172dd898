"""Rendered and flat pictures are told from photographs."""

from __future__ import annotations

import numpy as np
import pytest
from skimage import data

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.picture_kind import is_flat
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.partition import label_plane
from intarsia.core.wire.geometry import Size


@pytest.mark.parametrize("name", ["astronaut", "coffee", "rocket"])
def test_a_photo_is_neither_rendered_nor_flat(name: str) -> None:
    picture = getattr(data, name)()[:, :, :3].astype(np.float32) / 255
    assert not prepare(picture).rendered
    assert not is_flat(picture)


def test_a_rendered_scene_is_rendered_and_cut_by_what_knows_its_backdrop() -> None:
    scene = render_scene(5007, 512)
    prepared = prepare(scene.picture)
    assert prepared.rendered
    assert not is_flat(scene.picture)
    labels = label_plane(take_apart(scene.picture, prepared), Size(512, 512))
    best = []
    for label in np.unique(scene.labels):
        truth = scene.labels == label
        shared = np.bincount(labels[truth], minlength=int(labels.max()) + 1)
        sizes = np.bincount(labels.ravel())
        best.append((float(truth.sum()), (shared / (sizes + truth.sum() - shared)).max()))
    assert sum(area * found for area, found in best) / labels.size > 0.9


def test_few_colours_are_flat() -> None:
    picture = np.full((60, 80, 3), 0.5, np.float32)
    picture[20:40, 30:50] = (0.9, 0.1, 0.1)
    assert is_flat(picture)
    assert not is_flat(picture + np.random.default_rng(0).normal(0, 0.02, (60, 80, 3)))
