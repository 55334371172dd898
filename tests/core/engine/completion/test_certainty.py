"""How sure a fill is: told by its seams, and where nothing fits it is smooth."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.completion import complete, fill_hole
from intarsia.core.engine.completion.certainty import is_good, misfit_of, sure_of


def hole_in(side: int) -> np.ndarray:
    hole = np.zeros((side, side), bool)
    hole[side // 3 : 2 * side // 3, side // 3 : 2 * side // 3] = True
    return hole


def test_an_even_wall_is_sure_and_a_patchwork_is_not() -> None:
    rng = np.random.default_rng(0)
    wall = (0.5 + rng.normal(0, 0.01, (120, 120, 3))).astype(np.float32)
    blocks = rng.random((8, 8, 3)).astype(np.float32)
    patchwork = np.repeat(np.repeat(blocks, 15, 0), 15, 1)
    sure = [
        fill_hole(picture, hole_in(120), rng=np.random.default_rng(0)).sure
        for picture in (wall, patchwork)
    ]
    assert sure[0] > 0.8
    assert sure[1] < 0.4


def test_the_more_seams_the_less_sure_and_the_smoother() -> None:
    values = [sure_of(x) for x in (0.0, 1.0, 3.0, 9.0)]
    assert values == sorted(values, reverse=True)
    assert values[0] == 1
    assert misfit_of(1.0) == 0
    assert misfit_of(99.0) == 1
    assert is_good(1.0)
    assert not is_good(9.0)


def test_a_dear_source_is_left_alone() -> None:
    rng = np.random.default_rng(1)
    picture = (0.4 + rng.normal(0, 0.02, (120, 120, 3))).astype(np.float32)
    picture[40:80, 85:110, 0] += 0.3  # red beside the hole
    hole = hole_in(120)
    price = np.zeros((120, 120), np.float32)
    price[35:85, 80:115] = 2
    filled = fill_hole(picture, hole, rng=np.random.default_rng(0), price=price)
    assert filled.colour[hole][:, 0].max() < 0.55
    same = complete(picture, hole, rng=np.random.default_rng(0))
    assert same.shape == filled.colour.shape
