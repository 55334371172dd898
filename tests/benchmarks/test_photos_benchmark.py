"""How `benchmarks/photos.py` clicks, unites layers and counts drops."""

from __future__ import annotations

import numpy as np
from benchmarks.photos import PhotoRow, clicked, iou, next_click, union_iou

TRUTH = np.zeros((40, 60), bool)
TRUTH[10:30, 10:50] = True


def test_the_next_click_lies_in_the_middle_of_the_largest_error():
    mask = TRUTH.copy()
    mask[10:30, 10:21] = False
    mask[0:3, 0:3] = True
    adds, (x, y) = next_click(mask, TRUTH) or (False, (0.0, 0.0))
    assert adds
    assert 10 < x < 21
    assert 15 < y < 25
    mask[0:12, 0:60] = True
    assert (next_click(mask, TRUTH) or (True, ()))[0] is False
    assert next_click(TRUTH, TRUTH) is None


def test_a_union_takes_what_gains_and_no_more_than_six():
    columns = [np.zeros_like(TRUTH) for _ in range(10)]
    for k, column in enumerate(columns):
        column[10:30, 10 + 4 * k : 14 + 4 * k] = True
    assert union_iou(columns, TRUTH) == 0.6
    assert union_iou([TRUTH, ~TRUTH], TRUTH) == 1.0


def test_clicks_go_on_until_nothing_is_wrong():
    asked = []

    def find(inside, outside):
        asked.append((len(inside), len(outside)))
        return TRUTH if len(inside) > 1 else TRUTH & (np.arange(60) < 30)

    assert clicked(find, TRUTH, (20.0, 20.0)) == (0.5, 1.0, 1.0, 1.0, 1.0)
    assert asked == [(1, 0), (2, 0)]
    assert iou(TRUTH, ~TRUTH) == 0


def test_a_drop_is_a_click_that_made_it_worse():
    def row(*clicks):
        return PhotoRow("a", "b", 1, 0, 0.0, 0.0, clicks, 0.0, 0.0, 0.0)

    assert row(0.5, 0.9, 0.8).drops
    assert not row(0.5, 0.9, 0.86, 0.9).drops
