"""A session of one object: every click changes the region that it lies in, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
import skimage.data

from intarsia.core.engine.methods.classical.segment import ClassicalFinder
from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.classical import seen_things
from intarsia.core.engine.segment.classical.click_session import (
    brought_along,
    clicked,
    first_click,
    replay,
)
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.prompts import click_mask
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.errors import Cancelled

Picture = npt.NDArray[np.float32]


def three_things() -> Picture:
    """A grey wall with grain; a red, a green and a blue square on it, apart from each other."""
    rng = np.random.default_rng(4)
    picture = (0.55 + rng.normal(0, 0.01, (180, 240, 3))).astype(np.float32)
    for left, colour in ((20, (0.8, 0.1, 0.1)), (90, (0.1, 0.7, 0.2)), (160, (0.1, 0.2, 0.8))):
        picture[60:120, left : left + 50] = colour
    return picture


@pytest.fixture(scope="module")
def prepared() -> PreparedPicture:
    return prepare(three_things())


def test_clicks_add_and_take_away_one_thing_each(prepared: PreparedPicture) -> None:
    red = first_click(prepared, (45.5, 90.5))
    both = clicked(prepared, red, (115.5, 90.5), adds=True)
    assert (both.mask(prepared) & red.mask(prepared) == red.mask(prepared)).all()
    assert both.mask(prepared)[65:115, 95:135].all()
    assert not both.mask(prepared)[60:120, 160:210].any()
    again = clicked(prepared, both, (115.5, 90.5), adds=False)
    changed = again.mask(prepared) ^ both.mask(prepared)
    assert changed[90, 115]
    assert not changed[:, :70].any()


def test_a_click_close_to_the_outline_moves_it_there_alone(prepared: PreparedPicture) -> None:
    red = first_click(prepared, (45.5, 90.5))
    mask = red.mask(prepared)
    edge = int(np.flatnonzero(mask[90])[-1]) + 1
    moved = clicked(prepared, red, (edge + 0.5, 90.5), adds=True).mask(prepared)
    changed = moved ^ mask
    assert changed[90, edge]
    assert 0 < changed.sum() < 30


def test_every_click_takes_effect(prepared: PreparedPicture) -> None:
    rng = np.random.default_rng(1)
    selection = first_click(prepared, (45.5, 90.5))
    for _ in range(12):
        x, y = rng.uniform(0, 240), rng.uniform(0, 180)
        adds = not selection.mask(prepared)[int(y), int(x)]
        selection = clicked(prepared, selection, (x, y), bool(adds))
        assert selection.mask(prepared)[int(y), int(x)] == adds


def test_the_order_of_clicks_is_found_again(prepared: PreparedPicture) -> None:
    points = [(45.5, 90.5), (115.5, 90.5)]
    step = replay(prepared, points, [])
    step = replay(prepared, points, [(115.5, 90.5)])
    fresh = prepare(three_things())
    assert (replay(fresh, points, [(115.5, 90.5)]).chosen == step.chosen).all()


@pytest.fixture(scope="module")
def photo() -> Picture:
    return np.ascontiguousarray(skimage.data.coffee()[::2, ::2].astype(np.float32) / 255)


def _session() -> list[Prompt]:
    """A click on a thing, one that takes away inside it, one that adds beside it."""
    prompt, found = Prompt(PromptKind.POINTS), []
    for at, inside in (((150.5, 80.5), True), ((185.5, 85.5), False), ((255.5, 90.5), True)):
        prompt = prompt.with_click(at, inside=inside)
        found.append(prompt)
    return found


def _found(photo: Picture, prompt: Prompt, known_as: str) -> Picture:
    return ClassicalFinder(photo, known_as).mask(prompt, None, lambda done, of: None)


def test_the_same_clicks_give_the_same_whatever_was_asked_before(photo: Picture) -> None:
    session = _session()
    unordered = replace(session[-1], order=())
    assert session[-1].order == (True, False, True)
    for wanted in (*session, unordered):
        cold = _found(photo, wanted, f"cold {wanted}")
        for prompt in (*session, wanted):
            warm = _found(photo, prompt, f"warm {wanted}")
        assert (warm == cold).all()
    # what the library remembers for whoever clicks on is not used either
    prepared = prepare(photo)
    for prompt in session:
        click_mask(photo, prompt.points, negatives=prompt.negatives, prepared=prepared)
    for wanted in (session[-1], unordered):
        fresh, kept = (
            click_mask(
                photo,
                wanted.points,
                negatives=wanted.negatives,
                prepared=which,
                order=wanted.clicks,
            )
            for which in (prepare(photo), prepared)
        )
        assert (fresh == kept).all()


def test_an_order_is_followed(prepared: PreparedPicture) -> None:
    points, negatives = [(45.5, 90.5), (115.5, 90.5)], [(115.5, 70.5)]
    step = first_click(prepared, points[0])
    for at, adds in ((negatives[0], False), (points[1], True)):
        step = clicked(prepared, step, at, adds)
    found = replay(prepared, points, negatives, order=(True, False, True))
    assert (found.chosen == step.chosen).all()
    assert found.seeds == step.seeds
    early = replay(prepared, points[:1], negatives, order=(False, True))
    assert [seed.adds for seed in early.seeds] == [True, False]


def test_a_cancel_is_heard_before_each_click() -> None:
    fresh = prepare(three_things())
    asked: list[int] = []

    def heed() -> None:
        asked.append(len(asked))
        if len(asked) == 3:
            raise Cancelled

    points = [(45.5, 90.5), (115.5, 90.5), (185.5, 90.5), (5.5, 5.5)]
    with pytest.raises(Cancelled):
        click_mask(three_things(), points, prepared=fresh, heed=heed)
    assert len(asked) == 3
    assert not fresh.sessions
    asked.clear()
    nothing = np.zeros((180, 240), bool)
    with pytest.raises(Cancelled):
        click_mask(three_things(), points, previous=nothing, prepared=fresh, heed=heed)
    assert len(asked) == 3


def test_sizes_of_one_click_grow(prepared: PreparedPicture) -> None:
    sizes = [
        first_click(prepared, (45.5, 90.5), size).mask(prepared).sum() for size in (-1, 0, 1, 2)
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[2]


def test_a_mask_that_was_brought_along_stays_where_nothing_changes_hands() -> None:
    picture = three_things()
    prepared = prepare(picture)
    drawn = np.zeros((180, 240), bool)
    drawn[55:100, 15:75] = True
    mask = click_mask(picture, [(115.5, 90.5)], previous=drawn, prepared=prepared)
    assert (mask[:, :80] == drawn[:, :80]).all()
    assert mask[90, 115]
    assert (brought_along(prepared, drawn).mask(prepared) == drawn).all()


def test_a_first_click_in_a_rendered_picture_asks_no_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """There it chooses worse than the trees."""
    asked = list[object]()
    monkeypatch.setattr(seen_things, "standing_out", lambda *words: asked.append(words))
    scene = render_scene(5007, 512)
    prepared = prepare(scene.picture)
    assert prepared.rendered
    assert first_click(prepared, (256.5, 256.5)).chosen.any()
    assert not asked
