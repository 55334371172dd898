"""Maps for pixel-wise guidance: region, strength, estimate and colours."""

import numpy as np
import pytest
import torch

from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.methods.pixel_guidance.maps import (
    edit_region,
    estimate_map,
    labels_from_colours,
    strength_for,
)
from intarsia.core.engine.nets.adm.network import Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadEdit


def test_old_and_new_places_take_part_widened_by_three() -> None:
    before, after = np.zeros((20, 20), np.uint8), np.zeros((20, 20), np.uint8)
    before[5, 5] = 7
    after[5, 14] = 7
    region = edit_region(before, after, classes=[7])
    assert region.pixels == 2
    wanted = np.zeros((20, 20), bool)
    wanted[2:9, 2:9] = wanted[2:9, 11:18] = True
    np.testing.assert_array_equal(region.mask, wanted)


def test_maps_of_two_sizes_and_absent_classes_are_refused() -> None:
    zero = np.zeros((4, 4), np.uint8)
    with pytest.raises(BadEdit, match="4 x 4"):
        edit_region(zero, np.zeros((5, 5), np.uint8), classes=[0])
    with pytest.raises(BadEdit, match="None of the chosen"):
        edit_region(zero, zero, classes=[3])


@pytest.mark.parametrize(
    ("pixels", "size", "start", "scale"),
    [(5000, 256, 500, 100.0), (5001, 256, 750, 40.0), (20000, 512, 500, 100.0), (400, 64, 750, 40)],
)
def test_size_rule(pixels: int, size: int, start: int, scale: float) -> None:
    strength = strength_for(pixels, size_hw=(size, size))
    assert (strength.start, strength.scale) == (start, scale)


class Echo:
    """Its one map is the noised picture itself, at half size."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
        self.asked.append(timestep)
        return Forward(x, x, (x[:, :, ::2, ::2],))


class Brightest(PixelClassifier):
    """The class is the brightest of the first level's three channels."""

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return 9 * features[:, :3]


def test_every_pixel_is_classified_from_all_levels() -> None:
    image = -torch.ones(1, 3, 8, 10)
    image[:, 0, :, :4] = image[:, 2, :, 4:] = 1
    net = Echo()
    noise = torch.zeros_like(image)
    votes = estimate_map(net, image, ensemble=[Brightest(9, 3)], noise=noise)
    assert net.asked == [50, 150, 250]
    labels = votes.labels.reshape(8, 10)
    assert labels[:, :4].eq(0).all()
    assert labels[:, 5:].eq(2).all()
    assert votes.uncertainty == pytest.approx(0, abs=1e-6)


def test_all_levels_share_the_noise() -> None:
    seen: list[torch.Tensor] = []

    class Keeps(Echo):
        def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
            seen.append(x)
            return super().__call__(x, timestep)

    noise = torch.randn(1, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    image = torch.zeros(1, 3, 4, 4)
    estimate_map(Keeps(), image, ensemble=[Brightest(6, 3)], noise=noise, timesteps=(50, 150))
    abar = adm_schedule().abar
    for x, t in zip(seen, (50, 150), strict=True):
        torch.testing.assert_close(x, float((1 - abar[t]) ** 0.5) * noise)


PALETTE = [(255, 255, 255), (112, 130, 107), (218, 243, 81), (81, 243, 218), (0, 0, 9)]


@pytest.mark.parametrize("swapped", [False, True])
def test_painted_maps_are_read_in_either_colour_order(swapped: bool) -> None:
    wanted = np.array([[0, 1, 1], [4, 2, 1]])
    painted = np.array(PALETTE, np.uint8)[wanted]
    found = labels_from_colours(painted[..., ::-1] if swapped else painted, PALETTE)
    np.testing.assert_array_equal(found, wanted)


def test_colours_of_no_class_are_refused() -> None:
    painted = np.array(PALETTE, np.uint8)[np.zeros((2, 2), int)]
    painted[0, 0] = (254, 255, 255)
    with pytest.raises(BadEdit, match="1 pixels"):
        labels_from_colours(painted, PALETTE)
