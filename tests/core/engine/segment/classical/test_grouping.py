"""Take apart: pieces that fill the picture, parts inside wholes, small things that stand out."""

from __future__ import annotations

import numpy as np
from skimage import data

from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.partition import label_plane, whole_mask
from intarsia.core.wire.geometry import Size


def test_pieces_fill_the_picture_and_persons_are_whole() -> None:
    picture = data.astronaut().astype(np.float32) / 255
    objects = take_apart(picture, prepare(picture))
    assert len(objects) <= 30
    assert (label_plane(objects, Size(512, 512)) >= 0).all()
    assert sorted(item.z for item in objects) == list(range(len(objects)))
    face = label_plane(objects, Size(512, 512))[115, 226]
    top = objects[face]
    while top.parent is not None:
        top = objects[top.parent]
    box, mask = whole_mask(objects, top.index)
    assert mask[350 - box.top, 180 - box.left]
    assert not top.is_background


def test_many_small_things_stay() -> None:
    rng = np.random.default_rng(2)
    picture = (0.3 + rng.normal(0, 0.01, (300, 400, 3))).astype(np.float32)
    y, x = np.mgrid[0:300, 0:400]
    middles = [(40 + 64 * k, 40 + 72 * j) for k in range(6) for j in range(4)]
    for k, (cx, cy) in enumerate(middles):
        picture[np.hypot(x - cx, y - cy) < 16] = (0.75, 0.7 - 0.01 * k, 0.6)
    objects = take_apart(picture, prepare(picture))
    labels = label_plane(objects, Size(400, 300))
    found = {int(labels[cy, cx]) for cx, cy in middles}
    assert len(found) == 24
    assert labels[5, 200] not in found


def test_a_flat_picture_is_one_background() -> None:
    picture = np.full((90, 120, 3), 0.5, np.float32)
    (only,) = take_apart(picture, prepare(picture))
    assert only.mask.all()
