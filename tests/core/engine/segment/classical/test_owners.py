"""People who stand side by side are told apart along their outlines."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.classical.grown_regions import leaf_graph
from intarsia.core.engine.segment.classical.owners import owners
from intarsia.core.engine.segment.classical.superpixels import superpixels
from intarsia.core.engine.segment.people.faces import Face
from intarsia.core.engine.segment.people.persons import People

Y, X = np.mgrid[0:160, 0:200].astype(np.float32)
LEFT = X < 70 + 0.4 * Y  # slants: at the bottom it lies right of the middle between the two


def pair(likely: tuple[float, float] = (1.0, 1.0)) -> tuple[np.ndarray, People]:
    rng = np.random.default_rng(0)
    picture = np.where(LEFT[..., None], (0.7, 0.2, 0.2), (0.2, 0.3, 0.7)) + rng.normal(
        0, 0.01, (160, 200, 3)
    )
    faces = (Face(40, 10, 20, 0.9), Face(130, 10, 20, 0.9))
    away = np.stack([np.abs(X - face.centre[0]) / face.side for face in faces])
    seen = np.stack([np.full(X.shape, value, np.float32) for value in likely])
    nobody = np.full(X.shape, -1, np.int32)
    return picture.astype(np.float32), People(seen[0], nobody, faces, seen, away)


def test_the_seam_follows_the_picture_and_not_the_middle_between_faces() -> None:
    picture, people = pair()
    leaves = superpixels(picture)
    found = owners(people, leaves, leaf_graph(leaves))[leaves.labels]
    assert (found[LEFT] == 0).mean() > 0.98
    assert (found[~LEFT] == 1).mean() > 0.98
    middle = X < 95
    assert (middle == LEFT).mean() < 0.93  # what the nearest face would have given


def test_what_nobody_sees_in_a_body_is_nobodys() -> None:
    picture, people = pair((1.0, 0.1))
    leaves = superpixels(picture)
    found = owners(people, leaves, leaf_graph(leaves))[leaves.labels]
    assert not (found == 1).any()
    picture, people = pair((0.1, 0.1))
    assert (owners(people, leaves, leaf_graph(leaves)) == -1).all()
