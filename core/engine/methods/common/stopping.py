"""Owns that a cancel is honoured while networks are read, and between the blocks of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.wire.errors import Cancelled


@dataclass
class LoadingReport:
    """Tells how many bytes of a pack are read, file after file. Raises Cancelled."""

    context: RunContext
    pack: str
    whole: int
    _before: int = 0  # bytes of the files that are done

    def __call__(self, done: int, of: int) -> None:
        """`done` of `of` bytes of the file that is being read."""
        self.context.loading(self.pack, min(self._before + done, self.whole), self.whole)
        if done == of:
            self._before += of


@dataclass
class Stops:
    """The run that loaded networks work for now; its cancel stops them at their next block."""

    context: RunContext | None = None

    def check(self) -> None:
        """Raises Cancelled where the run has been cancelled."""
        if self.context is not None and self.context.watcher.cancelled:
            raise Cancelled


def stopping(parts: Iterable[nn.Module]) -> Stops:
    """Hooks on every block of the networks, forwards and backwards, that ask for a cancel."""
    stops = Stops()

    def before(_module: nn.Module, _inputs: object) -> None:
        stops.check()

    def after(_module: nn.Module, _inputs: object, output: Any) -> None:
        first = output[0] if isinstance(output, tuple) and output else output
        if isinstance(first, Tensor) and first.requires_grad:
            first.register_hook(lambda _: stops.check())  # type: ignore[no-untyped-call]

    for part in parts:
        for block in _blocks(part):
            block.register_forward_pre_hook(before)
            block.register_forward_hook(after)
    return stops


def _blocks(part: nn.Module) -> list[nn.Module]:
    """What networks are built of: the members of their lists of modules."""
    return [
        block
        for each in part.modules()
        if isinstance(each, nn.ModuleList)
        for block in each
        if isinstance(block, nn.Module) and not isinstance(block, nn.ModuleList)  # or None
    ]
