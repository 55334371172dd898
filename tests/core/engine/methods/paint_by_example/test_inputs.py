"""What Paint by Example is shown: hole, masked picture, exemplar."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from intarsia.core.engine.compute.tensors import from_rgb
from intarsia.core.engine.methods.paint_by_example.inputs import (
    exemplar_crop,
    exemplar_tensor,
    hole,
)
from intarsia.core.wire.errors import BadEdit

State = dict[str, Tensor]


def test_the_hole_is_that_of_the_published_pipeline(oracle: Callable[[str], State]) -> None:
    golden = oracle("paint_by_example/inputs.npz")
    source = hole(from_rgb(golden["image"].numpy()), golden["mask_u8"].numpy())
    assert torch.equal(source.keep, golden["mask_keep"].float())
    assert torch.equal(source.masked, golden["masked_image"])
    assert torch.equal(source.latent_keep((8, 8)), golden["mask_latent"])


def test_a_mask_value_of_128_is_inside_and_127_is_not() -> None:
    source = hole(torch.ones(1, 3, 1, 2), np.array([[127, 128]], np.uint8))
    assert source.keep.flatten().tolist() == [1, 0]
    assert source.masked[0, 0, 0].tolist() == [1, 0]


def test_cropping_is_what_diffusers_settings_do(oracle: Callable[[str], State]) -> None:
    golden = oracle("paint_by_example/inputs.npz")
    pixels = exemplar_tensor(golden["example"].numpy(), fit="crop")
    assert pixels.shape == (1, 3, 224, 224)
    assert (pixels[:, :, ::8, ::8] - golden["pixel_values_px"]).abs().max() <= 1e-2


def test_squashing_shows_the_whole_exemplar() -> None:
    exemplar = np.zeros((40, 400, 3), np.uint8)
    exemplar[:, :20] = 255  # a bright end that a middle square leaves out
    squashed, cropped = (exemplar_tensor(exemplar, fit=fit) for fit in ("squash", "crop"))
    assert float(squashed.max()) > 1.5
    assert float(cropped.max()) < -1.0
    by_pil = np.asarray(Image.fromarray(exemplar).resize((224, 224), Image.Resampling.BICUBIC))
    red = (torch.from_numpy(by_pil[..., 0] / 255.0) - 0.48145466) / 0.26862954
    assert torch.allclose(squashed[0, 0].double(), red, atol=1e-5)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 2)])
@pytest.mark.parametrize("fit", ["squash", "crop"])
def test_any_exemplar_becomes_a_square(shape: tuple[int, int], fit: str) -> None:
    pixels = exemplar_tensor(np.full((*shape, 3), 9, np.uint8), side=32, fit=fit)
    assert pixels.shape == (1, 3, 32, 32)
    assert bool(pixels.isfinite().all())


def test_an_object_of_the_exemplar_is_cut_out_with_a_margin() -> None:
    exemplar = np.full((60, 80, 3), 50, np.uint8)
    inside = np.zeros((60, 80), np.uint8)
    inside[20:30, 5:35] = 200
    crop = exemplar_crop(exemplar, inside)
    assert crop.shape == (30, 45, 3)  # 10 px around it, less where the exemplar ends
    assert crop.min() == 50
    alone = exemplar_crop(exemplar, inside, cut_out=True)
    assert (alone > 0).any(2).sum() == 10 * 30
    assert exemplar.min() == 50


def test_inputs_that_do_not_fit_are_refused() -> None:
    picture = torch.zeros(1, 3, 4, 4)
    with pytest.raises(BadEdit, match="empty"):
        hole(picture, np.zeros((4, 4), np.uint8))
    with pytest.raises(BadEdit, match="differ in size"):
        hole(picture, np.full((4, 5), 255, np.uint8))
    with pytest.raises(BadEdit, match="exemplar is empty"):
        exemplar_tensor(np.zeros((0, 5, 3), np.uint8))
    with pytest.raises(BadEdit, match="mask is empty"):
        exemplar_crop(np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4), np.uint8))
    with pytest.raises(BadEdit, match="differ in size"):
        exemplar_crop(np.zeros((4, 4, 3), np.uint8), np.zeros((4, 5), np.uint8))
