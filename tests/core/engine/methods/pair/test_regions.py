"""Pooling and splatting over regions, vanished ones too."""

from __future__ import annotations

import torch

from intarsia.core.engine.methods.pair.regions import (
    ids_at,
    mask_at,
    masked_mean,
    nearest_mask,
    region_means,
    splat,
)


def _ids() -> torch.Tensor:
    return torch.tensor([[0, 1, 1], [2, 1, 0]])[None, None]


def test_means_are_per_object_and_nothing_has_none() -> None:
    features = torch.arange(12.0).reshape(1, 2, 2, 3)
    means = region_means(features, _ids(), count=4)
    assert torch.equal(means[0], torch.zeros(2))
    assert torch.allclose(means[1], torch.tensor([(1 + 2 + 4) / 3, (7 + 8 + 10) / 3]))
    assert torch.allclose(means[2], torch.tensor([3.0, 9.0]))
    assert torch.equal(means[3], torch.zeros(2))


def test_a_masked_mean_is_the_mean_under_the_mask() -> None:
    features = torch.arange(6.0).reshape(1, 1, 2, 3)
    assert torch.allclose(masked_mean(features, _ids() == 1), torch.tensor([7 / 3]))


def test_splats_are_of_unit_length_where_there_are_objects() -> None:
    means = torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, -2.0]])
    spread = splat(means, _ids(), size=(4, 6))
    assert spread.shape == (1, 2, 4, 6)
    assert torch.allclose(spread[0, :, 0, 2], torch.tensor([0.6, 0.8]))
    assert torch.allclose(spread[0, :, 3, 0], torch.tensor([0.0, -1.0]))
    assert torch.equal(spread[0, :, 0, 0], torch.zeros(2))


def test_a_region_that_sampling_misses_keeps_the_cell_it_covers_most() -> None:
    ids = torch.zeros(1, 1, 64, 64, dtype=torch.int64)
    region = torch.zeros(1, 1, 64, 64, dtype=torch.bool)
    region[..., 13:15, 21:23] = True
    ids[region] = 9
    assert not bool(nearest_mask(region, (8, 8)).any())
    assert not bool((ids_at(ids, (8, 8)) == 9).any())
    found = ids_at(ids, (8, 8), region=region)
    assert (found == 9).nonzero()[:, 2:].tolist() == [[1, 2]]
    assert mask_at(region, (8, 8)).nonzero()[:, 2:].tolist() == [[1, 2]]


def test_a_region_that_sampling_meets_is_sampled_plainly() -> None:
    region = torch.zeros(1, 1, 64, 64, dtype=torch.bool)
    region[..., 10:40, 10:40] = True
    assert torch.equal(mask_at(region, (8, 8)), nearest_mask(region, (8, 8)))
    ids = region.long() * 3
    assert torch.equal(ids_at(ids, (8, 8), region=region), ids[..., ::8, ::8])
