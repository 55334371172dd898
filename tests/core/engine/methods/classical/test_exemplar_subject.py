"""What is found in a photo that serves as an exemplar, and where nothing is."""

from __future__ import annotations

import numpy as np
import pytest
import skimage.data

from classical_pictures import disc
from intarsia.core.engine.methods.classical.exemplar_subject import exemplar_subject


def overlap(one: np.ndarray, two: np.ndarray) -> float:
    return float((one & two).sum() / (one | two).sum())


def street(*things: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Discs (row, column, side) before a wall that is lit from the left; (colour, where)."""
    rng = np.random.default_rng(3)
    wall = np.linspace(0.75, 0.45, 320)[None, :, None] + rng.normal(0, 0.01, (240, 320, 1))
    colour = np.repeat(wall, 3, axis=2).astype(np.float32)
    where = np.zeros((240, 320), bool)
    for row, column, side in things:
        thing = disc(side)
        part = np.s_[row : row + side, column : column + side]
        alpha = thing[..., 3:].astype(np.float32) / 255
        colour[part] = alpha * thing[..., :3] / 255 + (1 - alpha) * colour[part]
        where[part] |= thing[..., 3] > 127
    return np.clip(colour, 0, 1), where


def test_a_thing_before_a_wall_is_found_to_its_edge() -> None:
    colour, where = street((50, 90, 140))
    found = exemplar_subject(colour)
    assert found is not None
    assert overlap(found, where) > 0.95


@pytest.mark.parametrize("scale", [1, 2])
def test_a_person_is_found_with_what_the_network_sees_of_her(scale: int) -> None:
    photo = skimage.data.astronaut()[::scale, ::scale].astype(np.float32) / 255
    found = exemplar_subject(photo)
    assert found is not None
    side = photo.shape[0]
    assert found[int(0.2 * side), int(0.43 * side)]  # the face
    assert found[int(0.7 * side), int(0.4 * side)]  # the suit
    assert found[: side // 3, : side // 5].mean() < 0.1  # the flag is not she
    assert found[: side // 3, -side // 4 :].mean() < 0.1  # nor is the shuttle


def test_nothing_is_found_in_grain_in_a_ramp_and_in_a_speck() -> None:
    grain = np.random.default_rng(0).random((120, 160, 3), np.float32)
    assert exemplar_subject(grain) is None
    ramp = np.repeat(np.linspace(0, 1, 160, dtype=np.float32)[None, :, None], 120, axis=0)
    assert exemplar_subject(np.ascontiguousarray(np.repeat(ramp, 3, axis=2))) is None
    assert exemplar_subject(np.ones((15, 200, 3), np.float32)) is None
    assert exemplar_subject(street((10, 20, 24))[0]) is None


def test_a_subject_is_never_nearly_all_of_the_photo() -> None:
    photo = skimage.data.astronaut()[40:230, 170:290].astype(np.float32) / 255
    found = exemplar_subject(photo)
    assert found is None or 0.03 < found.mean() < 0.85


def test_many_things_alike_are_found_together_without_what_they_lie_on() -> None:
    coins = np.repeat(skimage.data.coins()[..., None].astype(np.float32) / 255, 3, axis=2)
    found = exemplar_subject(np.ascontiguousarray(coins))
    assert found is not None
    assert 0.2 < found.mean() < 0.45
    assert found[:, :4].mean() < 0.1  # not the cloth at the frame
    assert coins[found].mean() > 1.5 * coins[~found].mean()


def test_what_stands_out_is_cut_from_what_it_stands_on() -> None:
    photo = np.ascontiguousarray(skimage.data.coffee().astype(np.float32) / 255)
    found = exemplar_subject(photo)
    assert found is not None
    assert found[120, 200]  # the cup
    assert found[250, 380]  # the saucer
    assert found[:, 540:].mean() < 0.02  # not the table
    assert 0.35 < found.mean() < 0.55
