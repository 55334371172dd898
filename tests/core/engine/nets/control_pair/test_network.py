"""The control network against diffusers' own, and what sets it apart."""

from __future__ import annotations

import pytest
import torch
from diffusers import ControlNetModel
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.control_pair.convert import convert_control, load_control
from intarsia.core.engine.nets.control_pair.network import ControlNetPair, Hints
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape
from intarsia.core.wire.errors import IntarsiaError

_SHAPE = UNetShape(
    in_channels=4,
    out_channels=0,
    widths=(32, 64),
    layers=2,
    attention=(True, False),
    context=16,
    linear=False,
    heads=4,
)


@pytest.fixture(scope="module")
def net(tiny_pair: dict[str, Tensor]) -> ControlNetPair:
    state = convert_control(under(tiny_pair, "control_model."))
    return load_control(state, source="tiny")


def _inputs(batch: int = 2) -> tuple[Tensor, Tensor, Tensor, Hints]:
    generator = torch.Generator().manual_seed(5)

    def noise(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator)

    hints = Hints(tuple(noise(batch, 66, 8, 16) for _ in range(4)), noise(batch, 130, 8, 16))
    return noise(batch, 4, 8, 16), torch.tensor([501, 1][:batch]), noise(batch, 7, 24), hints


def _residuals(net: ControlNetPair, hints: Hints, *, as_released: bool = True) -> Tensor:
    sample, times, context, _ = _inputs()
    encoded = net.encode(hints, as_released=as_released)
    down, middle = net(sample, times, context=context, hints=encoded)
    return torch.cat([r.flatten() for r in (*down, middle)])


@torch.no_grad()
def test_without_hint_maps_it_is_diffusers_control_network() -> None:
    torch.manual_seed(0)
    net = ControlNetPair(_SHAPE, attention_hint=3, concat_hint=5, hinted=()).eval()
    for out in (*net.controlnet_down_blocks, net.controlnet_mid_block):
        torch.nn.init.normal_(out.weight)
    sample, concat = torch.randn(2, 4, 8, 8), torch.randn(2, 5, 8, 8)
    times, context = torch.tensor([3, 700]), torch.randn(2, 7, 16)
    wanted = ControlNetModel.forward(
        net, sample, times, context, controlnet_cond=concat, return_dict=False
    )
    encoded = net.encode(Hints((), concat))
    down, middle = net(sample, times, context=context, hints=encoded)
    for ours, theirs in zip((*down, middle), (*wanted[0], wanted[1]), strict=True):
        assert torch.allclose(ours, theirs, atol=1e-5)


@torch.no_grad()
def test_the_first_hint_is_never_read_as_released(net: ControlNetPair) -> None:
    *_, hints = _inputs()
    other = Hints((hints.attention[0] + 1, *hints.attention[1:]), hints.concat)
    assert torch.equal(_residuals(net, hints), _residuals(net, other))
    corrected = [_residuals(net, h, as_released=False) for h in (hints, other)]
    assert not torch.allclose(*corrected)


@torch.no_grad()
def test_a_hint_map_is_linear_in_its_hint_and_local(net: ControlNetPair) -> None:
    *_, hints = _inputs(1)
    block = net.down_blocks[1].attentions[0].transformer_blocks[0].attn1
    answer = block.encode(hints.attention[3], (4, 8))
    place = hints.attention[3][0, :, 2 * 2, 3 * 2]  # nearest: every second row and column
    by_hand = block.to_out[0](block.to_v(block.obj_feats_map(place)))
    assert torch.allclose(answer[0, 2 * 8 + 3], by_hand, atol=1e-5)


@torch.no_grad()
def test_rows_are_independent_and_repeat(net: ControlNetPair) -> None:
    sample, times, context, hints = _inputs(1)
    once = net.encode(hints)
    alone, _ = net(sample, times, context=context, hints=once)
    two, _ = net(
        sample.repeat(2, 1, 1, 1),
        times.repeat(2),
        context=context.repeat(2, 1, 1),
        hints=once.repeated(2),
    )
    assert torch.allclose(two[-1][1], alone[-1][0], atol=1e-5)


@torch.no_grad()
def test_hints_are_let_go_after_each_pass(net: ControlNetPair) -> None:
    _residuals(net, _inputs()[-1])
    block = net.down_blocks[0].attentions[0].transformer_blocks[0].attn1
    with pytest.raises(IntarsiaError, match="without hints"):
        block(torch.zeros(1, 4, 32))
