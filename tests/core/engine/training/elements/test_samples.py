"""What a training sample of image elements holds, and what it lacks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.training.elements.choices import Partition
from intarsia.core.engine.training.elements.samples import (
    ElementSamples,
    Sampling,
    TrainingSample,
    collated,
    dropped_by,
    random_mask,
)
from intarsia.core.engine.training.pictures import PreparedPictures, TrainingPicture

SIDE = 32
ALWAYS = Sampling(seed=1, dropping=1.0, no_elements=0.0, no_text=0.0)


class Two:
    """Two pictures: an own object and partition each. Picture k is all of level k."""

    name = kept_as = "two"

    def __len__(self) -> int:
        return 2

    def make(self, index: int) -> TrainingPicture:
        picture = np.full((SIDE, SIDE, 3), 100 * index, np.uint8)
        cells = np.arange(SIDE) // (16 >> index)
        parts = cells[:, None] * (cells.max() + 1) + cells[None]
        objects = np.zeros((SIDE, SIDE), np.uint8)
        objects[:16, :16] = 1
        if index:
            objects = objects[::-1, ::-1].copy()
        return TrainingPicture(picture, parts.astype(np.uint8), objects, f"picture {index}")


@pytest.fixture
def pictures(tmp_path: Path) -> PreparedPictures:
    return PreparedPictures(Two(), tmp_path, print)


def drawn(
    pictures: PreparedPictures, config: ElementsConfig, how: Sampling
) -> list[TrainingSample]:
    samples = ElementSamples(pictures, config, how, count=60)
    return [samples[k] for k in range(60)]


def kind(sample: TrainingSample) -> int:
    return round(float((sample.picture[0, 0, 0] + 1) * 127.5) / 100)


def test_a_sample_is_a_function_of_its_number(
    pictures: PreparedPictures, tiny_elements: ElementsConfig
) -> None:
    first, again = drawn(pictures, tiny_elements, ALWAYS), drawn(pictures, tiny_elements, ALWAYS)
    for one, two in zip(first, again, strict=True):
        assert torch.equal(one.places, two.places)
        assert torch.equal(one.patches, two.patches)
    other = drawn(pictures, tiny_elements, replace(ALWAYS, seed=2))
    assert [kind(s) for s in first] != [kind(s) for s in other]


@pytest.mark.parametrize(
    ("partition", "foreign"), [("own", False), ("mask", False), ("elements", True), ("both", True)]
)
def test_the_partition_is_the_pictures_own_or_anothers(
    pictures: PreparedPictures, tiny_elements: ElementsConfig, partition: str, foreign: bool
) -> None:
    samples = drawn(pictures, tiny_elements, replace(ALWAYS, partition=Partition(partition)))
    own = {0: 0.5, 1: 0.25}
    sizes = {(kind(s), float(s.places[0, 2])) for s in samples}
    assert any(size != own[k] for k, size in sizes) == foreign


@pytest.mark.parametrize(("partition", "foreign"), [("own", False), ("mask", True)])
def test_the_mask_is_the_pictures_own_or_anothers(
    pictures: PreparedPictures, tiny_elements: ElementsConfig, partition: str, foreign: bool
) -> None:
    samples = drawn(pictures, tiny_elements, replace(ALWAYS, partition=Partition(partition)))
    for sample in samples:
        assert len(sample.places) == {0: 3, 1: 12}[kind(sample)]
    # The object of picture 1 is its lower right quarter, or the lower left one mirrored.
    high = [bool((s.places[:, 1] < 0.5).sum() < 8) for s in samples if kind(s) == 1]
    assert any(high) == foreign


def test_shares_drop_everything_or_nothing(
    pictures: PreparedPictures, tiny_elements: ElementsConfig
) -> None:
    bare = drawn(pictures, tiny_elements, replace(ALWAYS, no_elements=1.0, no_text=1.0))
    assert all(len(s.places) == 0 and s.caption == "" for s in bare)
    whole = drawn(pictures, tiny_elements, replace(ALWAYS, dropping=0.0))
    assert {len(s.places) for s in whole} == {4, 16}
    assert {s.caption for s in whole} == {"picture 0", "picture 1"}


def test_a_batch_is_padded_to_its_longest(
    pictures: PreparedPictures, tiny_elements: ElementsConfig
) -> None:
    samples = drawn(pictures, tiny_elements, ALWAYS)[:6]
    batch = collated(samples)
    assert batch.live.sum(1).tolist() == [len(s.places) for s in samples]
    assert batch.patches.shape[:2] == batch.live.shape
    assert torch.equal(batch.places[0][batch.live[0]], samples[0].places)


def test_an_element_goes_where_at_least_half_of_it_is_masked() -> None:
    labels = np.zeros((4, 4), np.int32)
    labels[:, 2:] = 1
    mask = np.zeros((4, 4), np.bool_)
    mask[:2, :2] = True
    mask[0, 2] = True
    assert dropped_by(mask, labels).tolist() == [True, False]


def test_a_picture_without_objects_drops_nothing() -> None:
    rng = np.random.default_rng(0)
    assert not random_mask(np.zeros((4, 4), np.uint8), rng).any()
    few = np.zeros((4, 4), np.uint8)
    few[0, 0] = 7
    assert random_mask(few, rng).sum() == 1
