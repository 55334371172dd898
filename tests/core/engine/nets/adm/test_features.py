"""Features at chosen pixels are those of the full maps."""

import pytest
import torch
from torch.nn.functional import interpolate

from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at


def maps(seed: int = 0) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    shapes = [(2, 6, 3, 4), (2, 3, 6, 8), (2, 2, 24, 32), (2, 1, 1, 1)]
    return [torch.randn(s, generator=generator).requires_grad_(True) for s in shapes]


def upsampled(stack: list[torch.Tensor]) -> torch.Tensor:
    """(B, C, 24, 32): what the published code builds whole."""
    return torch.cat(
        [interpolate(m, (24, 32), mode="bilinear", align_corners=False) for m in stack], dim=1
    )


def roi() -> torch.Tensor:
    chosen = torch.rand(24, 32, generator=torch.Generator().manual_seed(5)) < 0.2
    chosen[0, 0] = chosen[-1, -1] = chosen[0, -1] = True
    return chosen


def test_features_are_those_of_the_upsampled_maps() -> None:
    wanted = upsampled(maps())[:, :, roi()].transpose(1, 2)
    torch.testing.assert_close(
        features_at(maps(), ChosenPixels.inside(roi())), wanted, atol=1e-6, rtol=0
    )


def test_gradients_are_those_of_the_upsampled_maps() -> None:
    ours, theirs = maps(), maps()
    weights = torch.randn(12, generator=torch.Generator().manual_seed(3))
    (features_at(ours, ChosenPixels.inside(roi())) @ weights).sin().sum().backward()
    (upsampled(theirs)[:, :, roi()].transpose(1, 2) @ weights).sin().sum().backward()
    for a, b in zip(ours, theirs, strict=True):
        assert a.grad is not None
        torch.testing.assert_close(a.grad, b.grad, atol=1e-5, rtol=0)


@pytest.mark.parametrize("most", [1, 7, 1000])
def test_chunks_are_the_same_pixels_in_order(most: int) -> None:
    whole = ChosenPixels.inside(roi())
    parts = whole.chunks(most)
    assert torch.equal(torch.cat([p.flat for p in parts]), whole.flat)
    assert all(len(p.flat) <= most and p.size_hw == (24, 32) for p in parts)
