"""The seven things that must hold of image elements whatever the weights, there being none to
compare with."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import UNet2DConditionModel
from skimage.measure import label

from intarsia.core.engine.diffusion.samplers import SamplerStep
from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.decode import GuidedElements, batch_of, encoded, no_text
from intarsia.core.engine.elements.element_set import ElementSet
from intarsia.core.engine.elements.model import ElementsModel, build_model
from intarsia.core.engine.elements.tokens import Tokens
from intarsia.core.engine.elements.unet import predict, with_elements
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape, build_unet
from intarsia.core.engine.segment.elements import assign, elements, query_points
from intarsia.core.wire.geometry import Size

RNG = np.random.default_rng(3)


@pytest.fixture
def stirred(tiny_elements: ElementsConfig) -> ElementsModel:
    """A model whose new attention is not zero any more."""
    model = build_model(tiny_elements, seed=1)
    with torch.no_grad():
        for name, parameter in model.unet.named_parameters():
            if "attn_elem.to_out" in name:
                parameter.normal_(0, 0.2, generator=torch.Generator().manual_seed(len(name)))
    return model.eval().requires_grad_(False)


def some_elements(model: ElementsModel, count: int = 7) -> ElementSet:
    generator = torch.Generator().manual_seed(5)
    codes = torch.randn(count, model.config.encoder.code, generator=generator)
    return ElementSet(codes, torch.rand(count, 4, generator=generator), ("",) * count)


def a_step() -> SamplerStep:
    return SamplerStep(index=0, count=1, timestep=500, abar=0.4, level=0)


def test_1_without_affinity_elements_are_the_cells_of_their_queries() -> None:
    queries = query_points(4)
    labels = assign(np.zeros((16, 3, 3), np.float32), queries, Size(40, 28))
    y, x = np.mgrid[0:28, 0:40]
    apart = [np.hypot((x + 0.5) / 40 - q[0], (y + 0.5) / 28 - q[1]) for q in queries]
    assert np.array_equal(labels, np.argmin(apart, axis=0))


def test_2_without_distance_elements_are_the_largest_logits() -> None:
    logits = RNG.normal(size=(9, 12, 12)).astype(np.float32)
    labels = assign(logits, query_points(3), Size(12, 12), beta=0.0)
    assert np.array_equal(labels, logits.argmax(0))


def test_3_elements_are_a_connected_partition() -> None:
    logits = RNG.normal(size=(16, 20, 20)).astype(np.float32) * 3
    found = elements(assign(logits, query_points(4), Size(20, 20)))
    assert set(np.unique(found)) == set(range(found.max() + 1))
    assert all(label(found == k, connectivity=1).max() == 1 for k in range(found.max() + 1))


def test_4_codes_know_nothing_of_where_their_element_stood(stirred: ElementsModel) -> None:
    picture = RNG.random((40, 40, 3), np.float32) * 2 - 1
    labels = np.zeros((40, 40), np.int32)
    labels[4:13, 6:17] = 1
    shifted = np.roll(picture, (11, 9), (0, 1)), np.roll(labels, (11, 9), (0, 1))
    here, there = encoded(stirred, picture, labels), encoded(stirred, *shifted)
    assert torch.equal(here.codes[1], there.codes[1])
    assert torch.allclose(
        there.places[1] - here.places[1], torch.tensor([9 / 40, 11 / 40, 0.0, 0.0]), atol=1e-6
    )


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("located", [False, True])
def test_5_with_zeroed_outputs_the_unet_is_the_base_to_the_bit(linear: bool, located: bool) -> None:
    shape = UNetShape(4, 4, (32, 64), 1, (True, False), 24, linear, heads=2)
    torch.manual_seed(2)
    base = build_unet(shape).eval()
    ours = build_unet(shape).eval()
    ours.load_state_dict(base.state_dict())
    ours = with_elements(ours, located=located)
    x, times, text = torch.randn(2, 4, 8, 8), torch.tensor([3, 700]), torch.randn(2, 5, 24)
    live = torch.ones(2, 6, dtype=torch.bool)
    tokens = Tokens(torch.randn(2, 6, 24), live, torch.rand(2, 6, 4))
    with torch.no_grad():
        wanted = base(x, times, encoder_hidden_states=text, return_dict=False)[0]
        assert torch.equal(predict(ours, x, times, text=text, tokens=tokens), wanted)
        _unzero(ours)
        assert not torch.equal(predict(ours, x, times, text=text, tokens=tokens), wanted)


def test_6_the_order_of_elements_means_nothing(stirred: ElementsModel) -> None:
    found = some_elements(stirred)
    order = torch.arange(len(found)).roll(3)  # none stays where it was
    shuffled = ElementSet(found.codes[order], found.places[order], found.groups)
    x = torch.randn(1, 48, 8, 8, generator=torch.Generator().manual_seed(8))
    made = [
        GuidedElements(stirred, batch_of(stirred, [item]), no_text(stirred, 1), 2.0)(x, a_step())
        for item in (found, shuffled)
    ]
    assert torch.allclose(*made, atol=1e-5)
    light = [stirred.light_decoder(batch_of(stirred, [item])) for item in (found, shuffled)]
    assert torch.allclose(*light, atol=1e-5)


def test_7_guidance_of_one_is_the_conditional_prediction(stirred: ElementsModel) -> None:
    batch, text = batch_of(stirred, [some_elements(stirred)]), no_text(stirred, 1)
    x = torch.randn(1, 48, 8, 8, generator=torch.Generator().manual_seed(8))
    plain = GuidedElements(stirred, batch, text, 1.0)(x, a_step())
    nearly = GuidedElements(stirred, batch, text, 1.0 + 1e-9)(x, a_step())
    other = GuidedElements(stirred, batch, text, 3.0)(x, a_step())
    assert torch.allclose(plain, nearly, atol=1e-5)
    assert not torch.allclose(plain, other, atol=1e-3)


def _unzero(unet: UNet2DConditionModel) -> None:
    for name, parameter in unet.named_parameters():
        if "attn_elem.to_out" in name:
            parameter.fill_(0.1)
