"""Elements cut from a picture."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn.functional import interpolate

from intarsia.core.engine.elements.patches import cut_elements, resampling
from intarsia.core.wire.errors import BadEdit


@pytest.mark.parametrize("length", [1, 3, 16, 17, 40, 200])
def test_lines_are_resampled_as_torch_does(length: int) -> None:
    line = torch.rand(1, 1, 1, length, generator=torch.Generator().manual_seed(length))
    wanted = interpolate(line, (1, 16), mode="bilinear", antialias=True)
    ours = resampling(length, 16) @ line.flatten().numpy()
    assert np.allclose(ours, wanted.flatten().numpy(), atol=1e-5)


def test_places_are_centroids_and_boxes() -> None:
    labels = np.zeros((10, 20), np.int32)
    labels[2:4, 5:15] = 1
    labels[4:8, 5:7] = 1
    cut = cut_elements(np.zeros((10, 20, 3), np.float32), labels, 16)
    x = (20 * 10 + 8 * 6) / 28 / 20
    y = (20 * 3 + 8 * 6) / 28 / 10
    assert np.allclose(cut.places[1], [x, y, 0.5, 0.6])


def test_what_lies_outside_the_region_is_grey_and_marked() -> None:
    labels = np.zeros((32, 32), np.int32)
    labels[np.tril_indices(32)] = 1
    cut = cut_elements(np.ones((32, 32, 3), np.float32), labels, 16)
    assert cut.patches.shape == (2, 4, 16, 16)
    assert np.all(cut.patches[1, :, -1, 0] == 1)
    assert np.all(cut.patches[1, :, 0, -1] == 0)
    assert np.allclose(cut.patches[1, :3].mean(0), cut.patches[1, 3], atol=1e-6)


def test_labels_must_fit_the_picture() -> None:
    with pytest.raises(BadEdit, match="size"):
        cut_elements(np.zeros((4, 4, 3), np.float32), np.zeros((4, 5), np.int32), 16)
    with pytest.raises(BadEdit, match="gaps"):
        cut_elements(np.zeros((4, 4, 3), np.float32), np.full((4, 4), 2, np.int32), 16)
