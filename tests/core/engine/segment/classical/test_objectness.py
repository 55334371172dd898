"""What each node of the merge tree is told by, and that the object wins on its branch."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.segment.classical.objectness import node_measures, surround_measures
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare


@pytest.fixture(scope="module")
def disc() -> npt.NDArray[np.bool_]:
    y, x = np.mgrid[:160, :200]
    return (x - 110) ** 2 + (y - 70) ** 2 < 35**2


@pytest.fixture(scope="module")
def prepared(disc: npt.NDArray[np.bool_]) -> PreparedPicture:
    """A textured disc on a plain ramp."""
    y, x = np.mgrid[:160, :200]
    picture = np.stack([0.5 + x / 800, 0.55 + y / 900, 0.5 + 0 * x], axis=2)
    stripes = 0.15 + 0.1 * ((x // 6) % 2)
    picture[disc] = np.stack([stripes, 0.3 * stripes, 0.6 - stripes], axis=2)[disc]
    return prepare(picture.astype(np.float32))


def test_measures_are_finite_and_one_row_a_node(prepared: PreparedPicture) -> None:
    nodes = 2 * prepared.tree.leaves.count - 1
    around = surround_measures(prepared.tree, prepared.back)
    assert around.shape == (nodes, 9)
    assert node_measures(prepared.tree, prepared.back).shape == (nodes, 12)
    assert np.isfinite(around).all()
    assert (around[:, :3] >= 0).all()
    assert (around[:, :3] <= 1 + 1e-5).all()
    assert (np.diff(around[:, :3], axis=1) >= -1e-5).all()  # a higher bar is met by less


def test_nothing_lies_around_the_whole_picture(prepared: PreparedPicture) -> None:
    root = surround_measures(prepared.tree, prepared.back)[-1]
    assert root[:3] == pytest.approx(0)
    assert root[5:8] == pytest.approx(0)


def test_the_object_wins_on_its_branch(
    prepared: PreparedPicture, disc: npt.NDArray[np.bool_]
) -> None:
    branch = prepared.branch(prepared.leaf_at((110.0, 70.0)))
    best = max(branch, key=lambda node: prepared.score[node])
    found = prepared.tree.leaves_of(best)[prepared.tree.leaves.labels]
    assert found.shape == disc.shape
    assert (found & disc).sum() / (found | disc).sum() > 0.9
