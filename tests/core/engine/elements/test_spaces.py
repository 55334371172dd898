"""What the diffusion decoder works on, and the way back."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.scenes import render_scene


@pytest.mark.parametrize("levels", [0, 1, 2, 3])
def test_haar_is_inverted(levels: int) -> None:
    picture = torch.rand(2, 3, 32, 48, generator=torch.Generator().manual_seed(levels)) * 2 - 1
    space = HaarSpace(levels)
    x = space.encode(picture)
    assert x.shape == (2, 3 * 4**levels, 32 >> levels, 48 >> levels)
    assert torch.allclose(space.decode(x), picture, atol=1e-5)


def test_coefficients_of_pictures_are_about_as_large_as_noise() -> None:
    pictures = [torch.from_numpy(render_scene(seed, 64).picture) for seed in range(12)]
    x = HaarSpace(2).encode(torch.stack(pictures).permute(0, 3, 1, 2) * 2 - 1)
    spread = x.std((0, 2, 3))
    assert float(spread.min()) > 0.3
    assert float(spread.max()) < 3.0


def test_a_flat_picture_has_no_detail() -> None:
    x = HaarSpace(2).encode(torch.full((1, 3, 8, 8), 0.4))
    assert float(x[:, :45].abs().max()) < 1e-6
    assert float(x[:, 45].abs().max()) > 0.1
