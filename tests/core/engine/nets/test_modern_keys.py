"""The published names and shapes of LaMa, MI-GAN and MobileSAM fit ours at full size, no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.migan.convert import convert_migan, migan_shape
from intarsia.core.engine.nets.migan.network import Migan
from intarsia.core.engine.segment.sam.network import load_mobile_sam
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]
Published = Callable[[str], State]


def _weights(module: torch.nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def test_lama(published_list: Published) -> None:
    state = published_list("lama")
    assert len(state) == 989
    network = load_lama(state, source="big-lama.pt")
    assert (network.shape.width, network.shape.blocks) == (64, 18)
    assert all(p.is_meta for p in network.parameters())


def test_migan(published_list: Published) -> None:
    state = convert_migan(published_list("migan_512"), source="migan_512_places2.pt")
    assert len(state) == 177
    shape = migan_shape(state, source="migan")
    assert {r: min(32768 // r, 512) for r in shape.channels} == dict(shape.channels)
    network = filled_network(lambda: Migan(shape), state, source="migan")
    fixed = sum(t.numel() for k, t in state.items() if k.endswith(".filter.weight"))
    assert _weights(network) - fixed == 5_893_158


def test_mobile_sam(published_list: Published) -> None:
    state = published_list("mobile_sam")
    assert len(state) == 439
    sam = load_mobile_sam(state, source="mobile_sam.pt")
    assert sam.image_encoder.grid == 64
    assert sam.image_encoder.shape.widths == (64, 128, 160, 320)
    assert [level.heads for level in sam.image_encoder.shape.levels] == [4, 5, 10]
    assert [level.window for level in sam.image_encoder.shape.levels] == [7, 14, 7]
    assert _weights(sam) + 320 * 1000 + 1000 + 640 == pytest.approx(10_130_092, abs=1000)


@pytest.mark.parametrize("name", ["lama", "mobile_sam"])
def test_a_missing_or_extra_tensor_is_named(published_list: Published, name: str) -> None:
    load = {"lama": load_lama, "mobile_sam": load_mobile_sam}[name]
    state = published_list(name)
    lost = next(k for k in reversed(state) if k.endswith("weight"))
    tensor = state.pop(lost)
    with pytest.raises(BadWeights, match=lost.split(".")[-2]):
        load(state, source="file")
    state[lost] = tensor
    prefix = "generator.model." if name == "lama" else "mask_decoder."
    state[f"{prefix}more.weight"] = tensor
    with pytest.raises(BadWeights, match="more"):
        load(state, source="file")
