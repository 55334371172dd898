"""Of several answers to a box the one is taken that looks like one thing and fills the box."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.boxes.answers import SeenInBox
from intarsia.core.engine.segment.classical.box_choice import (
    BoxAnswer,
    agreed,
    best_answer,
    fit,
    fitting_nodes,
    is_another,
    overlap,
)
from intarsia.core.engine.segment.classical.prepared import prepare

Y, X = np.mgrid[0:120, 0:160]
DISC = np.hypot(X - 80, Y - 60) < 30
BOX = np.array([50.0, 30.0, 110.0, 90.0])


def test_boxes_overlap_by_what_they_share() -> None:
    edges = np.array([[50, 30, 110, 90], [50, 30, 80, 90], [0, 0, 10, 10]], np.float64)
    assert np.allclose(fit(edges, BOX), [1, 0.5, 0])


def test_what_is_one_thing_and_fills_the_box_is_taken() -> None:
    noise = np.random.default_rng(0).normal(0, 0.01, (120, 160, 3))
    picture = (np.where(DISC[..., None], (0.8, 0.2, 0.2), (0.3, 0.5, 0.4)) + noise).astype(
        np.float32
    )
    prepared = prepare(picture)
    half, nothing = DISC & (X < 80), np.zeros_like(DISC)
    answers = [BoxAnswer(nothing), BoxAnswer(half), BoxAnswer(DISC), BoxAnswer(~DISC)]
    assert best_answer(prepared, answers, BOX) == 2
    someone = BoxAnswer(DISC & (Y < 85), "person")
    assert best_answer(prepared, [*answers, someone], BOX) == 4
    for leaves in fitting_nodes(prepared, BOX):
        node = leaves[prepared.tree.leaves.labels]
        assert (node & DISC).sum() / (node | DISC).sum() > 0.8


def test_a_node_that_is_nearly_a_cut_is_no_other_answer() -> None:
    answers = [BoxAnswer(DISC)]
    assert not is_another(np.hypot(X - 80, Y - 60) < 28, answers)
    assert is_another(DISC & (X < 80), answers)


def test_of_two_that_fill_a_box_alike_the_one_that_a_network_means_is_taken() -> None:
    noise = np.random.default_rng(0).normal(0, 0.01, (120, 160, 3))
    left, right = DISC & (X < 80), DISC & (X >= 80)
    picture = np.full((120, 160, 3), (0.3, 0.5, 0.4)) + noise
    picture[left] += (0.4, -0.3, -0.2)
    picture[right] += (-0.2, -0.3, 0.4)
    prepared = prepare(picture.astype(np.float32))
    answers = [BoxAnswer(left), BoxAnswer(right)]
    for place, meant in enumerate((left, right)):
        word, nothing = meant.astype(np.float32), np.zeros(meant.shape, np.float32)
        for seen in (SeenInBox(word, nothing, ()), SeenInBox(nothing, word, ())):
            assert best_answer(prepared, answers, BOX, seen) == place


def test_agreement_is_the_mean_overlap_with_the_others() -> None:
    half, nothing = DISC & (X < 80), np.zeros_like(DISC)
    share = half.sum() / DISC.sum()
    found = agreed([BoxAnswer(DISC), BoxAnswer(DISC), BoxAnswer(half), BoxAnswer(nothing)])
    assert np.allclose(found, [(1 + share) / 3, (1 + share) / 3, 2 * share / 3, 0])
    assert np.allclose(agreed([BoxAnswer(DISC)]), 0)
    assert np.isclose(overlap(half, DISC.astype(np.float32)), share)
    assert overlap(nothing, DISC.astype(np.float32)) == 0
