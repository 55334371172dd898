"""Pictures and prompts that are odd: an object, or one clear sentence, and bounded memory."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import inside_of, pixels_of
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, FoundObject, ObjectReady
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels

EVERYTHING = Prompt()


class Holder:
    """One picture, and nobody who cancels."""

    cancelled = False

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture

    def picture(self, sha256: str) -> Pixels:
        return self._picture


def found(picture: Pixels, prompt: Prompt) -> list[FoundObject]:
    events: list[AnyEvent] = []
    edit = Segment(id=new_id(), picture="0" * 64, prompt=prompt)
    Runner(built_in()).run(edit, Holder(picture), events.append)
    return [event.found for event in events if isinstance(event, ObjectReady)]


def square(dtype: type = np.uint8, top: int = 255, side: int = 24) -> np.ndarray:
    """(64, 80, 4): a light square of `side` on dark ground."""
    rgba = np.full((64, 80, 4), top, dtype)
    rgba[..., :3] = top // 6
    rgba[20 : 20 + side, 30 : 30 + side, :3] = (top, top * 4 // 5, top // 3)
    return rgba


def click(x: float, y: float) -> Prompt:
    return Prompt(PromptKind.POINTS, points=((x, y),))


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        (click(500, 20), "outside the picture"),
        (click(-1, 20), "outside the picture"),
        (Prompt(PromptKind.POINTS, points=((40, 30),), negatives=((90, 3),)), "outside"),
        (Prompt(PromptKind.BOX, box=Box(200, 200, 30, 30)), "no area in the picture"),
        (Prompt(PromptKind.BOX, box=Box(10, 10, 0, 30)), "The box has no area"),
        (Prompt(PromptKind.POINTS, negatives=((40, 30), (5, 5))), "Every point"),
        (Prompt(PromptKind.LASSO, points=((200, 200), (220, 200), (210, 230))), "no pixel"),
        (Prompt(PromptKind.LASSO, points=((1, 1), (2, 2))), "fewer than three"),
    ],
)
def test_a_prompt_that_means_nothing_is_a_sentence(prompt: Prompt, words: str) -> None:
    with pytest.raises(BadEdit, match=words) as caught:
        found(pixels_of(square()), prompt)
    assert caught.value.hint


def test_an_object_of_one_pixel_is_found_and_has_a_layer() -> None:
    (item,) = found(pixels_of(square(side=1)), Prompt(PromptKind.BOX, box=Box(30, 20, 1, 1)))
    assert inside_of(item.mask.pixels).sum() >= 1
    assert item.layer.box == item.mask.box


@pytest.mark.parametrize("prompt", [EVERYTHING, click(40, 30)])
def test_sixteen_bits_and_grey_are_taken_apart_in_their_own_depth(prompt: Prompt) -> None:
    deep = found(pixels_of(square(np.uint16, 65535)), prompt)
    assert {item.layer.pixels.depth for item in deep} == {Depth.U16}
    grey = found(pixels_of(np.ascontiguousarray(square()[..., 0])), prompt)
    assert {item.layer.pixels.channels for item in grey} == {RGBA}
    for items in (deep, grey):
        owner = [x for x in items if _owns(x, 40, 30)]
        assert len(owner) == 1
        assert not owner[0].is_background


def test_a_transparent_picture_has_no_objects() -> None:
    clear = square()
    clear[..., 3] = 0
    for prompt in (EVERYTHING, click(40, 30)):
        with pytest.raises(BadEdit, match="Nothing was found"):
            found(pixels_of(clear), prompt)


def test_objects_are_not_more_visible_than_the_picture() -> None:
    half = square()
    half[..., 3] = 128
    half[:, :10, 3] = 0
    for item in found(pixels_of(half), EVERYTHING):
        alpha = np.frombuffer(item.layer.pixels.data, np.uint8)[3::4]
        assert alpha.max() <= 128


@pytest.mark.parametrize("channels", [GREY, RGBA])
def test_a_picture_of_one_pixel(channels: int) -> None:
    picture = Pixels(1, 1, channels, Depth.U8, b"\xc8" * channels)
    (item,) = found(picture, EVERYTHING)
    assert item.is_background
    assert item.layer.box == Box(0, 0, 1, 1)
    (clicked,) = found(picture, click(0.5, 0.5))
    assert clicked.mask.box == Box(0, 0, 1, 1)


def _owns(item: FoundObject, x: int, y: int) -> bool:
    box = item.mask.box
    column, row = x - box.left, y - box.top
    if not (0 <= column < box.width and 0 <= row < box.height):
        return False
    return bool(inside_of(item.mask.pixels)[row, column])
