"""What a decoder that fills is shown, and how its drawing and the smooth guess become one."""

from __future__ import annotations

import numpy as np
import torch

from intarsia.core.engine.elements.seen import seen_of, settled
from intarsia.core.engine.elements.tokens import ElementBatch

SIDE = 32


def a_batch(live: bool) -> ElementBatch:
    """One element, on the left half."""
    places = torch.tensor([[[0.25, 0.5, 0.5, 1.0]]])
    return ElementBatch(torch.zeros(1, 1, 4), places, torch.tensor([[live]]))


def test_known_pixels_are_seen_as_they_are_and_the_hole_from_its_edge() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (SIDE, SIDE, 3), np.uint8)
    picture[8:24, 8:24] = (10, 200, 90)
    hole = np.zeros((SIDE, SIDE), np.bool_)
    hole[13:19, 13:19] = True
    hidden = picture.copy()
    hidden[hole] = 255
    seen = seen_of(hidden, hole)
    back = (seen[:3].permute(1, 2, 0).numpy() + 1) * 127.5
    assert np.allclose(back[~hole], picture[~hole], atol=1e-3)
    assert np.abs(back[hole] - picture[hole]).max() < 3  # from what lies around alone
    assert np.array_equal(seen[3].numpy(), ~hole)
    assert not seen_of(picture, np.ones_like(hole)).any()


def test_the_drawing_counts_where_an_element_is_and_the_guess_elsewhere() -> None:
    drawn = torch.ones(1, 3, SIDE, SIDE)
    seen = torch.zeros(1, 4, SIDE, SIDE)
    seen[:, 3, 0] = 1
    neutral = torch.zeros(1, 1, SIDE, SIDE)
    made = settled(drawn, seen, a_batch(live=True), neutral)
    assert made[..., 10:-10, 4:12].min() > 0.9
    assert made[..., 20:].max() < 0.5
    assert settled(drawn, seen, a_batch(live=False), neutral).max() < 0.5
    assert settled(drawn, seen, a_batch(live=True), neutral + 20).min() > 0.99
    assert torch.equal(settled(drawn, torch.zeros_like(seen), a_batch(live=True), neutral), drawn)
