"""What steers PAIR's unconditional variant, in numbers."""

from __future__ import annotations

import torch

from intarsia.core.engine.training.pair.maps import appearance_map, maps_of_batch, structure_map

LABELS = torch.tensor([[0, 0, 1, 1], [0, 0, 1, 1], [2, 2, 2, 2], [2, 2, 2, 2]])[None, None]


def test_structure_goes_from_nothing_to_the_last_class() -> None:
    made = structure_map(LABELS, classes=2, size=(2, 2))
    assert made[0, 0].tolist() == [[-1, 0], [1, 1]]
    assert structure_map(LABELS, classes=1, size=(2, 2))[0, 0].tolist() == [[-1, 1], [1, 1]]


def test_a_label_takes_the_look_that_the_same_label_has_elsewhere() -> None:
    features = torch.zeros(1, 2, 2, 2)
    features[0, 0, 0], features[0, 1, 1] = 3.0, 5.0  # upper row, lower row
    shown = torch.tensor([[2, 2], [1, 1]])[None, None]
    made = appearance_map(LABELS, features, shown, size=(2, 2))
    assert torch.allclose(made[0, :, 0, 1], torch.tensor([0.0, 1.0]))  # label 1
    assert torch.allclose(made[0, :, 1, 0], torch.tensor([1.0, 0.0]))  # label 2
    assert not made[0, :, 0, 0].any()  # no label
    without = appearance_map(LABELS, features, torch.ones_like(shown), size=(2, 2))
    assert not without[0, :, 1, 0].any(), "label 2 is nowhere in the other picture"


def test_a_batch_is_each_picture_alone() -> None:
    pictures = torch.rand(2, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    labels = torch.cat([LABELS, LABELS.flip(2)])

    def features(seen: torch.Tensor) -> torch.Tensor:
        return seen[..., ::2, ::2]

    both = maps_of_batch(pictures, labels, features, classes=2, size=(2, 2))
    second = maps_of_batch(pictures[1:], labels[1:], features, classes=2, size=(2, 2))
    assert torch.equal(both.structure[1:], second.structure)
    assert torch.equal(both.appearance[1:], second.appearance)
