"""The order of clicks: told where it has to be, and refused where it names other clicks."""

from __future__ import annotations

import json

import pytest

from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import BadEdit


def clicked(*inside: bool) -> Prompt:
    prompt = Prompt(PromptKind.POINTS)
    for k, each in enumerate(inside):
        prompt = prompt.with_click((k + 0.5, 1.0), inside=each)
    return prompt


@pytest.mark.parametrize("clicks", [(True,), (True, True), (True, False, False), (False, True)])
def test_an_order_that_goes_without_saying_is_not_written(clicks: tuple[bool, ...]) -> None:
    prompt = clicked(*clicks)
    assert prompt.order == ()
    assert "order" not in json.loads(to_text(prompt)[0])
    assert prompt.clicks == tuple(sorted(clicks, reverse=True))


def test_the_order_of_mixed_clicks_is_told() -> None:
    prompt = clicked(True, False, True, False)
    assert prompt.order == prompt.clicks == (True, False, True, False)
    assert prompt.points == ((0.5, 1.0), (2.5, 1.0))
    assert prompt.negatives == ((1.5, 1.0), (3.5, 1.0))
    assert Prompt(PromptKind.POINTS, prompt.points, prompt.negatives).clicks == ()


@pytest.mark.parametrize("order", [(True,), (True, False, False), (True, True, True, False)])
def test_an_order_of_other_clicks_is_refused(order: tuple[bool, ...]) -> None:
    prompt = Prompt(PromptKind.POINTS, ((1.0, 1.0), (2.0, 2.0)), ((3.0, 3.0),), order=order)
    with pytest.raises(BadEdit, match="does not count them all"):
        Segment(id=new_id(), picture="0" * 64, prompt=prompt).check()
