"""A network's shape is read from its weights."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.nets.stable_diffusion.shapes import (
    UNetShape,
    build_unet,
    build_vae,
    unet_shape,
)
from intarsia.core.wire.errors import BadWeights


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize(
    ("widths", "attention", "layers"),
    [((32, 64), (False, True), 2), ((32, 32, 64), (True, True, False), 1)],
)
def test_a_unet_tells_its_settings(
    widths: tuple[int, ...], attention: tuple[bool, ...], layers: int, linear: bool
) -> None:
    shape = UNetShape(
        in_channels=9,
        out_channels=4,
        widths=widths,
        layers=layers,
        attention=attention,
        context=24,
        linear=linear,
        heads=4,
    )
    with torch.device("meta"):
        state = build_unet(shape).state_dict()
    assert unet_shape(state, heads=4) == shape


def test_what_is_no_unet_is_refused_by_name() -> None:
    with pytest.raises(BadWeights, match=r"conv_in\.weight"):
        unet_shape({})
    with pytest.raises(BadWeights, match="lacks"):
        build_vae({})
