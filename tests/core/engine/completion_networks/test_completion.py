"""Completion by a network: what it is shown, in which size, and what of its answer is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from intarsia.core.engine.completion_networks.completion import (
    NetworkFill,
    complete_by_network,
)
from intarsia.core.engine.completion_networks.predictors import lama_predictor, migan_predictor
from intarsia.core.engine.completion_networks.window_rule import (
    LAMA_RULE,
    MIGAN_RULE,
    network_windows,
)
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.errors import Cancelled
from random_networks import random_lama, random_migan

pytestmark = pytest.mark.usefixtures("one_thread")


@dataclass
class Oracle:
    """Knows the right picture; remembers what it was shown."""

    seen: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    answer: float = 0.25

    def __call__(
        self, picture: np.ndarray, hole: np.ndarray, on_step: Callable[[int, int], None]
    ) -> np.ndarray:
        on_step(0, 1)
        self.seen.append((picture, hole))
        return np.where(hole[..., None], np.float32(self.answer), picture)


def _fill(side: int = 96) -> NetworkFill:
    picture = np.ascontiguousarray(render_scene(3, side).picture, np.float32)
    hole = np.zeros((side, side), np.bool_)
    hole[side // 3 : side // 2, side // 3 : side // 2] = True
    return NetworkFill(picture, hole, ~hole)


def _quiet(_done: int, _of: int) -> None:
    """Nobody watches."""


def _run(fill: NetworkFill, predict: object, **changes: object) -> np.ndarray:
    rule = replace(LAMA_RULE, **changes)
    rng = np.random.default_rng(0)
    return complete_by_network(fill, predict, rule, rng=rng, on_step=_quiet)  # type: ignore[arg-type]


def test_the_network_sees_a_grown_hole_and_only_the_hole_changes() -> None:
    fill, oracle = _fill(), Oracle()
    out = _run(fill, oracle, grow_px=3)
    assert np.array_equal(out[~fill.hole], fill.picture[~fill.hole])
    (_shown, hole), *rest = oracle.seen
    assert not rest
    assert hole.sum() > fill.hole.sum()
    _run(fill, oracle, grow_px=0)
    assert oracle.seen[1][1].sum() == fill.hole.sum()


def test_what_may_not_be_looked_at_is_hidden() -> None:
    fill, oracle = _fill(), Oracle()
    valid = fill.valid.copy()
    valid[:, 60:] = False
    _run(replace(fill, valid=valid), oracle)
    assert oracle.seen[0][1][:, -1].all()


def test_holes_far_apart_are_asked_one_by_one() -> None:
    fill, oracle = _fill(400), Oracle()
    hole = np.zeros_like(fill.hole)
    hole[10:20, 10:20] = hole[380:390, 380:390] = True
    out = _run(NetworkFill(fill.picture, hole, ~hole), oracle)
    assert [shown.shape[0] < 120 for shown, _ in oracle.seen] == [True, True]
    assert not np.array_equal(out[hole], fill.picture[hole])


@pytest.mark.parametrize("with_detail", [True, False])
def test_a_large_window_is_shrunk(with_detail: bool) -> None:
    fill, oracle = _fill(200), Oracle()
    rule = replace(LAMA_RULE, most_px=64)
    out = complete_by_network(
        fill,
        oracle,
        rule,
        rng=np.random.default_rng(0),
        on_step=_quiet,
        with_detail=with_detail,
    )
    assert max(oracle.seen[0][1].shape) == 64
    assert np.array_equal(out[~fill.hole], fill.picture[~fill.hole])
    assert out.min() >= 0
    assert out.max() <= 1


def test_a_square_network_gets_its_side_where_the_picture_has_it() -> None:
    hole = np.zeros((700, 900), np.bool_)
    hole[5:25, 800:880] = True
    boxes, _parts = network_windows(hole, MIGAN_RULE)
    assert [(b.bottom - b.top, b.right - b.left) for b in boxes] == [(512, 512)]
    assert boxes[0].right == 900
    small = network_windows(hole[:100, 700:], MIGAN_RULE)[0][0]
    assert (small.bottom - small.top, small.right - small.left) == (100, 200)


@pytest.mark.parametrize("kind", ["lama", "migan"])
def test_the_networks_are_repeatable_and_leave_the_rest(kind: str) -> None:
    fill = _fill(70)
    if kind == "lama":
        predict, rule = lama_predictor(random_lama()), LAMA_RULE
    else:
        predict = migan_predictor(random_migan({4: 6, 8: 5, 16: 4, 32: 4, 64: 4}))
        rule = replace(MIGAN_RULE, most_px=64, least_px=64, least_context_px=16)

    def once() -> np.ndarray:
        rng = np.random.default_rng(0)
        return complete_by_network(fill, predict, rule, rng=rng, on_step=_quiet)

    out = once()
    assert np.array_equal(out, once())
    assert np.array_equal(out[~fill.hole], fill.picture[~fill.hole])
    assert not np.array_equal(out[fill.hole], fill.picture[fill.hole])


def test_a_cancel_is_heard() -> None:
    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        complete_by_network(
            _fill(),
            lama_predictor(random_lama()),
            LAMA_RULE,
            rng=np.random.default_rng(0),
            on_step=stop,
        )
