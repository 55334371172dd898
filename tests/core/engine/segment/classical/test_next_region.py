"""A correction leaves the selection more likely right, and earlier clicks where they are."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from intarsia.core.engine.segment.classical import next_region
from intarsia.core.engine.segment.classical.choice import fitted_trees
from intarsia.core.engine.segment.classical.click_session import clicked, first_click
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare


@pytest.fixture(scope="module")
def prepared() -> PreparedPicture:
    """A square of four coloured stripes on a grey wall with grain."""
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (120, 200, 3))).astype(np.float32)
    for left, colour in ((20, (0.8, 0.1, 0.1)), (50, (0.1, 0.7, 0.2)), (80, (0.1, 0.2, 0.8))):
        picture[30:90, left : left + 30] = colour
    return prepare(picture)


def test_what_was_clicked_before_does_not_change_hands(prepared: PreparedPicture) -> None:
    selection = first_click(prepared, (35.5, 60.5))
    for x in (65.5, 95.5):
        if not selection.mask(prepared)[60, int(x)]:
            selection = clicked(prepared, selection, (x, 60.5), adds=True)
    assert selection.mask(prepared)[60, [35, 65, 95]].all()
    taken = clicked(prepared, selection, (65.5, 60.5), adds=False).mask(prepared)
    assert not taken[60, 65]
    assert taken[60, 35]
    assert not taken[5:25].any()


def test_two_clicks_in_one_leaf_share_it(prepared: PreparedPicture) -> None:
    selection = first_click(prepared, (35.5, 60.5))
    assert selection.chosen[prepared.leaf_at((35.5, 60.5))]
    other = np.argwhere(
        (prepared.tree.leaves.labels == prepared.leaf_at((35.5, 60.5))) & selection.mask(prepared)
    )
    away = np.hypot(other[:, 0] - 60, other[:, 1] - 35)
    row, column = other[int(np.argmax(away))]
    taken = clicked(prepared, selection, (column + 0.5, row + 0.5), adds=False).mask(prepared)
    assert not taken[row, column]
    assert taken[60, 35]


def test_where_no_change_promises_a_gain_the_outline_is_moved(
    prepared: PreparedPicture, monkeypatch: pytest.MonkeyPatch
) -> None:
    selection = first_click(prepared, (35.5, 60.5))
    before = selection.mask(prepared)
    losing = SimpleNamespace(answer=lambda rows: np.full(len(rows), -0.01, np.float32))
    monkeypatch.setattr(
        next_region,
        "fitted_trees",
        lambda which: losing if which == "change" else fitted_trees(which),
    )
    x = 175.5
    after = clicked(prepared, selection, (x, 60.5), adds=True)
    moved = after.mask(prepared) & ~before
    assert (after.chosen == selection.chosen).all()
    assert moved[60, int(x)]
    assert 0 < moved.sum() < 200
