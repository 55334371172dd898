"""Order from depth: what a border says, what it does not, and circles."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.depth_ordering import border_evidence, with_depth_order
from intarsia.core.engine.segment.partition import ObjectMask, nested_objects

Labels = npt.NDArray[np.int32]
Plane = npt.NDArray[np.float32]


def _tower() -> tuple[Labels, Plane]:
    """A floor that is near below, and two things on it; the one below stands before the other."""
    labels = np.zeros((120, 160), np.int32)
    labels[20:80, 40:90] = 1
    labels[50:110, 70:120] = 2
    depth = np.repeat(np.linspace(0, 1, 120, dtype=np.float32)[:, None], 160, 1)
    depth[labels == 1] = 0.6
    depth[labels == 2] = 0.9
    return labels, depth


def _objects(labels: Labels, backdrop: tuple[int, ...] = (0,)) -> tuple[ObjectMask, ...]:
    count = int(labels.max()) + 1
    return nested_objects(labels, [None] * count, [k in backdrop for k in range(count)])


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("nearer", [1, 2])
def test_the_nearer_side_of_a_border_is_in_front(nearer: int, flip: bool) -> None:
    labels, depth = _tower()
    if nearer == 1:
        depth[labels == 1], depth[labels == 2] = 0.9, 0.6
    if flip:
        labels, depth = np.ascontiguousarray(labels[:, ::-1]), np.ascontiguousarray(depth[:, ::-1])
    z = [item.z for item in with_depth_order(_objects(labels), depth)]
    assert z[0] == 0
    assert (z[nearer] > z[3 - nearer]) is True
    assert sorted(z) == [0, 1, 2]


def test_a_flat_depth_keeps_the_order_of_the_cues() -> None:
    labels, _ = _tower()
    objects = _objects(labels)
    flat = np.ones(labels.shape, np.float32)
    assert with_depth_order(objects, flat) == objects
    assert border_evidence(labels, flat) == []


def test_backdrop_stays_behind_and_parts_stay_on_their_whole() -> None:
    labels, depth = _tower()
    labels[60:70, 50:60] = 3
    depth[labels == 3] = 0.1  # a dark label, seemingly far away
    objects = nested_objects(labels, [None, None, None, 1], [True, False, False, False])
    z = [item.z for item in with_depth_order(objects, depth)]
    assert z[0] == 0
    assert z[3] == z[1] + 1
    assert z[2] > z[1]


def test_of_a_circle_the_surest_borders_count() -> None:
    labels = np.zeros((90, 90), np.int32)
    labels[:45, :45], labels[:45, 45:], labels[45:] = 1, 2, 3
    depth = np.zeros((90, 90), np.float32)
    depth[:45, :45], depth[:45, 45:] = 0.5, 0.0  # 1 before 2, surely
    depth[40:45, 45:] = 0.9  # 2 before 3
    depth[45:, :] = 0.6
    depth[45:50, :45] = 0.65  # 3 before 1, the least sure
    z = [item.z for item in with_depth_order(_objects(labels, ()), depth)]
    assert z[0] > z[1] > z[2]


def test_scenes_whose_order_is_known_are_ordered() -> None:
    """With depth as a renderer knows it, every pair that touches comes out right."""
    right = total = 0
    for seed in range(4):
        scene = render_scene(seed, 160)
        labels = scene.labels
        depth = labels.astype(np.float32)
        found = {x.index: x.z for x in with_depth_order(_objects(labels), depth)}
        for item in border_evidence(labels, depth):
            if 0 not in (item.front, item.behind):
                total += 1
                right += found[item.front] > found[item.behind]
    assert total > 0
    assert right == total
