"""A picture made elsewhere in a hole: its detail stays, its tone is the surroundings'."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from intarsia.core.engine.completion import ColourLead, complete
from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.errors import Cancelled


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    return np.ascontiguousarray(render_scene(3, 96).picture, np.float32)


def _hole(shape: tuple[int, ...], box: tuple[int, int, int, int]) -> np.ndarray:
    hole = np.zeros(shape[:2], np.bool_)
    hole[box[0] : box[1], box[2] : box[3]] = True
    return hole


@pytest.mark.parametrize("box", [(20, 70, 25, 80), (0, 40, 60, 96), (90, 96, 0, 6)])
def test_another_tone_is_made_the_pictures(
    picture: np.ndarray, box: tuple[int, int, int, int]
) -> None:
    hole = _hole(picture.shape, box)
    made = np.clip(0.8 * picture + 0.1, 0, 1) - (0.8 * picture + 0.1) + picture + 0.1
    out = joined(picture, hole, made.astype(np.float32))
    assert np.array_equal(out[~hole], picture[~hole])
    before = np.abs(made - picture)[hole].mean()
    assert np.abs(out - picture)[hole].mean() < 0.12 * before  # a little pull stays


def test_what_is_made_is_what_shows(picture: np.ndarray) -> None:
    hole = _hole(picture.shape, (20, 70, 25, 80))
    made = picture.copy()
    made[40:50, 40:60] = (1, 0, 0)
    out = joined(picture, hole, made)
    assert np.abs(out - made)[hole].mean() < 0.01


def test_what_is_not_valid_does_not_pull(picture: np.ndarray) -> None:
    hole = _hole(picture.shape, (20, 70, 25, 80))
    other = picture.copy()
    valid = np.ones(hole.shape, np.bool_)
    other[20:70, 80:90] = (0, 1, 0)
    valid[20:70, 80:90] = False
    out = joined(other, hole, picture, valid=valid)
    assert np.abs(out - picture)[hole].mean() < 0.01
    assert np.array_equal(out[~hole], other[~hole])


def test_it_can_be_ended(picture: np.ndarray) -> None:
    def between() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        joined(picture, _hole(picture.shape, (20, 70, 25, 80)), picture, between=between)


def test_a_lead_is_followed(picture: np.ndarray) -> None:
    hole = _hole(picture.shape, (25, 75, 25, 75))
    lead = picture.copy()
    lead[25:75, 25:50] = picture[5, 5]
    lead[25:75, 50:75] = 1 - picture[5, 5]

    def fill(given: ColourLead | None) -> np.ndarray:
        return complete(picture, hole, rng=np.random.default_rng(0), lead=given)

    led = fill(ColourLead(lead, 2.0))
    assert np.array_equal(led[~hole], picture[~hole])
    inner = np.s_[32:68, 32:68]
    near = np.abs(led[inner] - lead[inner]).mean()
    assert near < 0.5 * np.abs(fill(None)[inner] - lead[inner]).mean()
    assert np.array_equal(led, fill(ColourLead(lead, 2.0)))


def test_a_lead_that_is_not_shown_only_chooses_what_is_copied() -> None:
    picture = np.zeros((96, 96, 3), np.float32)
    picture[:, :48] = (0.1, 0.2, 0.3)
    picture[:, 48:] = (0.8, 0.7, 0.6)
    hole = _hole(picture.shape, (38, 58, 38, 58))
    lead = np.full_like(picture, 0.0)
    lead[..., 0] = 1.0  # nowhere in the picture, and nearest to its right half

    def fill(shown: bool) -> np.ndarray:
        given = ColourLead(lead, 2.0, shown=shown)
        return complete(picture, hole, rng=np.random.default_rng(0), lead=given)

    inner = np.s_[44:52, 44:52]
    assert fill(True)[inner][..., 1].mean() < 0.1
    assert fill(False)[inner][..., 1].min() > 0.15


def test_a_lead_that_is_not_shown_does_not_prefer_what_is_smooth() -> None:
    """It has no detail itself: what has its tone is wanted, however rough."""
    picture = np.full((96, 96, 3), 0.65, np.float32)
    picture[:, :48] = np.random.default_rng(3).choice([0.3, 0.7], (96, 48, 1))
    hole = np.zeros((96, 96), np.bool_)
    hole[30:66, 30:66] = True
    lead = np.full_like(picture, 0.5)
    given = ColourLead(lead, 6.0, shown=False)
    filled = complete(picture, hole, rng=np.random.default_rng(0), lead=given)
    rough = np.abs(np.diff(filled[..., 0], axis=1))[34:62, 50:62] > 0.1
    assert rough.mean() > 0.3


def test_a_lead_that_is_not_sure_says_nothing(picture: np.ndarray) -> None:
    hole = _hole(picture.shape, (30, 60, 30, 60))
    lead = np.random.default_rng(1).random(picture.shape, np.float32)

    def fill(given: ColourLead | None) -> np.ndarray:
        return complete(picture, hole, rng=np.random.default_rng(0), lead=given)

    unsure = ColourLead(lead, 2.0, shown=False, sure=0.0)
    assert np.array_equal(fill(unsure), fill(None))
    assert not np.array_equal(fill(replace(unsure, sure=0.5)), fill(None))


def test_what_stands_before_a_plain_wall_does_not_run_out_over_it() -> None:
    rng = np.random.default_rng(5)
    y, x = np.mgrid[0:160, 0:220]
    wall = 0.8 - 0.05 * x / 220
    picture = np.repeat(wall[..., None], 3, axis=2) + rng.normal(0, 0.004, (160, 220, 3))
    picture[np.hypot(x - 110, y - 45) < 24] = 0.05  # it stands on what is taken away
    hole = (np.abs(x - 110) < 60) & (y > 66) & (y < 120)
    filled = complete(picture.astype(np.float32), hole, rng=np.random.default_rng(0))
    away = hole & (np.hypot(x - 110, y - 45) > 36)
    assert np.abs(filled - wall[..., None])[away].max() < 0.06
