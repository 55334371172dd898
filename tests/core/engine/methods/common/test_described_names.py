"""Names that say what is seen: colours in plain words, and people."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import skimage.data

from intarsia.core.engine.methods.common.described_names import colour_word, described
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.engine.segment.people.persons import find_people
from intarsia.core.wire.geometry import Box


@pytest.mark.parametrize(
    ("rgb", "word"),
    [
        ((0.02, 0.02, 0.03), "Black"),
        ((0.97, 0.97, 0.95), "White"),
        ((0.5, 0.5, 0.5), "Grey"),
        ((0.8, 0.1, 0.1), "Red"),
        ((0.95, 0.5, 0.1), "Orange"),
        ((0.4, 0.25, 0.1), "Brown"),
        ((0.95, 0.85, 0.1), "Yellow"),
        ((0.15, 0.55, 0.2), "Green"),
        ((0.1, 0.3, 0.8), "Blue"),
        ((0.5, 0.2, 0.6), "Purple"),
        ((0.98, 0.6, 0.7), "Pink"),
    ],
)
def test_colours_have_plain_words(rgb: tuple[float, float, float], word: str) -> None:
    assert colour_word(np.tile(np.float32(rgb), (9, 1))) == word


def item(name: str, mask: np.ndarray, *, index: int, background: bool = False) -> ObjectMask:
    box = Box(0, 0, mask.shape[1], mask.shape[0])
    return ObjectMask(index, box, mask, None, index, name, background)


def test_objects_say_their_colour_and_backgrounds_do_not() -> None:
    picture = np.full((60, 80, 3), 128, np.uint8)
    picture[10:30, 10:40] = (240, 130, 20)
    thing = np.zeros((60, 80), bool)
    thing[10:30, 10:40] = True
    found = [
        item("Background", ~thing, index=0, background=True),
        item("Object 1, left", thing, index=1),
        item("Part 1 of object 1, left", thing, index=2),
    ]
    names = [one.name for one in described(found, picture)]
    assert names == ["Background", "Orange object 1, left", "Orange part 1 of object 1, left"]


def test_a_person_is_called_one() -> None:
    picture = skimage.data.astronaut()
    owner = find_people(np.float32(picture) / 255).owner
    found = [item("Object 4, centre", owner == 0, index=0)]
    assert [one.name for one in described(found, picture)] == ["Person 4, centre"]


def test_a_person_is_one_together_with_their_parts() -> None:
    picture = skimage.data.astronaut()
    owner = find_people(np.float32(picture) / 255).owner == 0
    helmet = owner & (np.arange(512)[:, None] > 340)  # about a third of what is hers
    found = [
        item("Object 4, centre", owner & ~helmet, index=0),
        replace(item("Part 1 of object 4, bottom", helmet, index=1), parent=0),
    ]
    whole, part = (one.name for one in described(found, picture))
    assert whole == "Person 4, centre"
    assert part.endswith("part 1 of object 4, bottom")


def test_parts_of_each_other_end() -> None:
    picture = np.full((60, 80, 3), (240, 130, 20), np.uint8)
    mask = np.ones((60, 80), bool)
    ring = [replace(item(f"Object {k}, left", mask, index=k), parent=1 - k) for k in (0, 1)]
    names = [one.name for one in described(ring, picture)]
    assert names == ["Orange object 0, left", "Orange object 1, left"]
