"""A cancel is honoured between the blocks of a network, both ways, and while it is loaded."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from intarsia.core.engine.methods.common.stopping import LoadingReport, stopping
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.wire.errors import Cancelled
from intarsia.core.wire.pixels import Pixels


class Watching:
    """Cancels after so many questions."""

    def __init__(self, after: int) -> None:
        self.left = after
        self.told: list[tuple[str, int, int]] = []

    @property
    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0

    def progress(self, step: int, of: int, preview: Pixels | None) -> None: ...

    def loading(self, pack: str, done: int, of: int) -> None:
        self.told.append((pack, done, of))

    def picture(self, sha256: str) -> Pixels:
        raise NotImplementedError


class Tower(nn.Module):
    """Ten blocks that count how often they are asked."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(3, 3) for _ in range(10)])
        self.asked = 0

    def forward(self, x: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x)
            self.asked += 1
        return x


def test_the_next_block_is_not_begun() -> None:
    tower = Tower()
    stops = stopping((tower,))
    tower(torch.ones(1, 3))  # for nobody: nobody can cancel
    tower.asked = 0
    stops.context = RunContext(1, Watching(after=4))
    with pytest.raises(Cancelled):
        tower(torch.ones(1, 3))
    assert tower.asked == 4


def test_the_next_gradient_is_not_begun() -> None:
    tower = Tower()
    stops = stopping((tower,))
    reached: list[int] = []
    tower.blocks[0].weight.register_hook(lambda _: reached.append(0))
    stops.context = RunContext(1, Watching(after=14))  # ten forwards
    seen = tower(torch.ones(1, 3))
    with pytest.raises(Cancelled):
        seen.sum().backward()
    assert not reached


def test_loading_is_told_file_after_file_and_can_be_cancelled() -> None:
    watching = Watching(after=5)
    report = LoadingReport(RunContext(1, watching), "pack", 100)
    for done, of in ((0, 40), (40, 40), (10, 60), (60, 60)):
        report(done, of)
    assert watching.told == [("pack", n, 100) for n in (0, 40, 50, 100)]
    report(0, 1)
    with pytest.raises(Cancelled):
        report(0, 1)
