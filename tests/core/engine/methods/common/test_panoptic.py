"""A panoptic answer becomes an object map without collisions."""

from __future__ import annotations

import torch
from torch import Tensor

from intarsia.core.engine.methods.common.panoptic import object_map

_PERSON, _DOG, _GRASS, _NOTHING = 0, 16, 125, 133


def _answer(*queries: tuple[int, float, tuple[int, int, int, int]]) -> tuple[Tensor, Tensor]:
    """Logits of queries: a class, its logit (others 0), and a box (top, left, bottom, right)."""
    classes = torch.zeros(len(queries), 134)
    masks = torch.full((len(queries), 8, 8), -6.0)
    for number, (name, sure, (top, left, bottom, right)) in enumerate(queries):
        classes[number, name] = sure
        masks[number, top:bottom, left:right] = 6.0
    return classes, masks


def test_objects_are_numbered_and_stuff_of_a_class_is_one() -> None:
    classes, masks = _answer(
        (_PERSON, 12.0, (0, 0, 4, 4)),
        (_GRASS, 12.0, (4, 0, 8, 4)),
        (_PERSON, 12.0, (0, 4, 4, 8)),
        (_GRASS, 12.0, (4, 4, 8, 8)),
    )
    found = object_map(classes, masks, size=(8, 8))
    corners = found.ids[0, 0][[0, 7, 0, 7], [0, 0, 7, 7]].tolist()
    assert corners == [1, 2, 3, 2]
    assert found.classes[0, 0, 0, 0] == _PERSON
    assert found.classes[0, 0, 7, 7] == _GRASS


def test_unsure_and_empty_queries_are_no_objects() -> None:
    classes, masks = _answer(
        (_DOG, 5.0, (0, 0, 8, 8)),  # a probability of about one half
        (_NOTHING, 12.0, (0, 0, 8, 8)),
    )
    assert int(object_map(classes, masks, size=(8, 8)).ids.max()) == 0


def test_a_query_that_loses_most_of_its_mask_is_dropped() -> None:
    classes, masks = _answer(
        (_PERSON, 14.0, (0, 0, 8, 6)),
        (_DOG, 10.0, (0, 0, 8, 8)),  # less sure: keeps 2 of its 8 columns
    )
    ids = object_map(classes, masks, size=(8, 8)).ids[0, 0]
    assert bool((ids[:, :6] == 1).all())
    assert bool((ids[:, 6:] == 0).all())


def test_masks_are_brought_to_the_picture_s_size() -> None:
    classes, masks = _answer((_DOG, 12.0, (0, 0, 8, 4)))
    found = object_map(classes, masks, size=(32, 48))
    assert found.ids.shape == found.classes.shape == (1, 1, 32, 48)
    assert found.ids[0, 0, 5, 3] == 1
    assert found.ids[0, 0, 5, 40] == 0
