"""Blocks in 8 bits: near the wide ones, fewer bytes, and chosen where memory is short."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from intarsia.core.engine.compute.device import MemoryNeeds, Placement, least_memory, place
from intarsia.core.engine.compute.eight_bit import (
    EightBitLinear,
    eight_bit_bytes,
    eight_bit_linear,
    keep_in_eight_bits,
)
from intarsia.core.engine.compute.placed_networks import footprint, lay
from intarsia.core.engine.compute.weights import watched_loading
from intarsia.core.wire.errors import Cancelled

CPU, CUDA = torch.device("cpu"), torch.device("cuda:0")
BLOCKS = ("blocks",)


class Stack(nn.Module):
    """Two blocks of two layers, and a head beside them."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.Linear(48, 64), nn.GELU(), nn.Linear(64, 48, bias=False))
            for _ in range(2)
        )
        self.head = nn.Linear(48, 8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for block in self.blocks:
            x = x + block(x)
        made: torch.Tensor = self.head(x)
        return made


def test_a_layer_in_8_bits_is_within_half_a_level_of_itself() -> None:
    torch.manual_seed(1)
    layer = nn.Linear(300, 1500).requires_grad_(False)
    layer.weight.data[3] = 0
    layer.weight.data[4] *= 1000  # one row's range is no other's
    small = eight_bit_linear(layer, torch.float32)
    error = (small.levels * small.scale - layer.weight).abs()
    assert small.levels.dtype == torch.int8
    assert bool((error <= small.scale * 0.5001).all())
    assert float(error[3].max()) == 0
    assert float((error / layer.weight.abs().amax(1, keepdim=True).clamp(min=1e-9)).max()) < 0.004
    x = torch.randn(5, 300)
    torch.testing.assert_close(small(x), layer(x), rtol=0.05, atol=0.05 * float(layer(x).std()))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_blocks_are_kept_so_and_nothing_else(dtype: torch.dtype) -> None:
    plain, small = Stack(), Stack()
    placement = Placement(CPU, dtype, has_blocks=True, in_8_bits=True)
    lay((small,), placement, BLOCKS)
    kinds = [type(each) for each in small.modules()]
    assert kinds.count(EightBitLinear) == 4
    assert isinstance(small.head, nn.Linear)
    x = torch.randn(3, 48, generator=torch.Generator().manual_seed(2))
    with torch.inference_mode():
        wanted, found = plain(x), small(x.to(dtype)).float()
    assert float((found - wanted).norm() / wanted.norm()) < 0.03
    keep_in_eight_bits(small, BLOCKS, dtype)  # again: nothing is left to do
    assert [type(each) for each in small.modules()] == kinds


def test_a_cancel_is_heard_between_two_layers() -> None:
    heard: list[int] = []

    def stop(done: int, of: int) -> None:
        heard.append(done)
        if len(heard) == 3:
            raise Cancelled

    small = Stack()
    with pytest.raises(Cancelled), watched_loading(stop):
        keep_in_eight_bits(small, BLOCKS, torch.float32)
    assert [type(each) for each in small.modules()].count(EightBitLinear) == 2


def test_the_bytes_are_counted_as_they_are() -> None:
    for dtype in (torch.float32, torch.bfloat16):
        counted = eight_bit_bytes(Stack(), BLOCKS, dtype)
        stack = Stack()
        lay((stack,), Placement(CPU, dtype, has_blocks=True, in_8_bits=True), BLOCKS)
        tensors = (*stack.parameters(), *stack.buffers())
        assert counted == sum(tensor.nbytes for tensor in tensors)


def test_they_are_chosen_where_the_whole_does_not_fit() -> None:
    needs = footprint((Stack(),), dtype=torch.bfloat16, activations=1000, blocks=BLOCKS)
    assert needs.in_8_bits is not None
    assert needs.in_8_bits[0] < 0.62 * needs.whole
    tight = int((needs.whole + needs.activations) / 0.9) - 100
    roomy = place(needs, device=CUDA, dtype=torch.bfloat16, budget=tight + 300)
    small = place(needs, device=CUDA, dtype=torch.bfloat16, budget=tight)
    assert (roomy.in_8_bits, small.in_8_bits) == (False, True)
    assert "8 bits" in small.sentence
    assert place(needs, device=CPU, dtype=torch.bfloat16, budget=tight).in_8_bits
    whole = needs.in_8_bits[0] + needs.activations
    assert least_memory(needs, device=CUDA, dtype=torch.bfloat16) <= whole


def test_networks_without_such_blocks_are_laid_as_ever() -> None:
    assert footprint((Stack(),), dtype=torch.float16, activations=0).in_8_bits is None
    other = footprint((Stack(),), dtype=torch.float16, activations=0, blocks=("layers",))
    assert other.in_8_bits is None
    needs = MemoryNeeds(1000, 600, 400)
    assert not place(needs, device=CUDA, dtype=torch.float16, budget=900).in_8_bits


def test_the_smaller_placements_of_large_networks() -> None:
    first = Placement(CUDA, torch.bfloat16, has_blocks=True)
    second = first.smaller()
    assert second is not None
    assert (second.in_8_bits, second.offload) == (True, False)
    third = second.smaller()
    assert third is not None
    assert (third.in_8_bits, third.offload) == (True, True)
    assert third.smaller() is None
    main = Placement(CPU, torch.float32, has_blocks=True).smaller()
    assert main is not None
    assert main.in_8_bits
    assert main.smaller() is None
