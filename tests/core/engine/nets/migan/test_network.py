"""MI-GAN against the excerpt of the published results that is kept, and its files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from intarsia.core.engine.nets.migan.convert import load_migan
from intarsia.core.engine.nets.migan.network import Downsample, Upsample, migan_input
from intarsia.core.wire.errors import BadWeights
from random_networks import random_migan

KEPT = Path(__file__).parents[4] / "data/oracles/migan.npz"


def test_the_published_results_are_met() -> None:
    kept = {k: torch.from_numpy(v) for k, v in np.load(KEPT).items()}
    state = {k.removeprefix("weights/"): v for k, v in kept.items() if k.startswith("weights/")}
    network = load_migan(state, source="kept")
    assert network.shape.resolution == 64
    image, known = kept["image_u8"], kept["known_u8"]
    picture = image.permute(2, 0, 1)[None].float() * 2 / 255 - 1
    found = network(migan_input(picture, known[None, None].float() / 255))
    wanted = kept["output"]
    assert float((found[0] - wanted).abs().max()) < 1e-5 * float(wanted.abs().max())
    wrong = network(migan_input(picture, 1 - known[None, None].float() / 255))
    assert float((wrong[0] - wanted).abs().max()) > 0.01


def test_the_filters_keep_a_constant() -> None:
    x = torch.ones(1, 2, 8, 8)
    assert torch.allclose(Upsample(2, 16)(x)[..., 3:-3, 3:-3], torch.ones(()))
    assert torch.allclose(Downsample(2)(x)[..., 1:-1, 1:-1], torch.ones(()))


def test_other_fixed_filters_and_lacking_levels_are_refused() -> None:
    state = {k: v.clone() for k, v in random_migan({4: 6, 8: 5, 16: 4}).state_dict().items()}
    assert load_migan(state, source="x").shape.channels == {4: 6, 8: 5, 16: 4}
    state["synthesis.b8.conv1.upsample.filter.weight"] *= 1.01
    with pytest.raises(BadWeights, match="filter"):
        load_migan(state, source="x")
    state = {k: v for k, v in random_migan({4: 6, 8: 5}).state_dict().items() if ".b4." not in k}
    with pytest.raises(BadWeights):
        load_migan(state, source="x")
