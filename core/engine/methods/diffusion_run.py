"""What the diffusion methods share of a run: device and precision, loading, steps, falling back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn

from intarsia.core.engine.device import (
    choose_device,
    in_full_precision_if_broken,
    typed_memory_errors,
    working_dtype,
)
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.shelf import Shelf
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.needs import PackNeed

_SMALLER = (
    "Mark a smaller region, close other programs that use the device, or use its fast preset."
)

M = TypeVar("M")


@dataclass(frozen=True)
class Compute:
    """Where networks run, and in what precision."""

    device: torch.device
    dtype: torch.dtype


def best_compute() -> Compute:
    """The best device of this machine, in the precision that it is fast in."""
    device = choose_device()
    return Compute(device, working_dtype(device))


@dataclass(frozen=True)
class Networks(Generic[M]):
    """How the networks of a method are had: from a pack, through the shelf.

    open reads the folder of an installed pack; parts names the modules to move to the device.
    """

    need: PackNeed
    shelf: Shelf
    open: Callable[[Path], M]
    parts: Callable[[M], Iterable[nn.Module]]

    def take(self, wanted: str, compute: Compute, context: RunContext) -> M:
        """The networks of the wanted pack, loaded where they are not. Raises MissingPack."""
        pack, path = self.need.chosen(wanted), self.folder(wanted)
        key = (self.open, path, path.stat().st_mtime_ns, compute)
        return self.shelf.take(key, lambda: self._load(pack, path, compute, context))

    def folder(self, wanted: str) -> Path:
        """Where the wanted pack is installed. Raises MissingPack."""
        return self.need.store.path(self.need.chosen(wanted))

    def _load(self, pack: Pack, path: Path, compute: Compute, context: RunContext) -> M:
        whole = sum(item.size for item in self.need.store.recorded(pack))
        context.loading(pack.id, 0, whole)
        with typed_memory_errors("Close other programs, or choose a smaller pack."):
            model = self.open(path)
            for part in self.parts(model):
                nn.Module.to(part, compute.device, compute.dtype)  # diffusers' own warns
        context.loading(pack.id, whole, whole)
        return model


def stepping(context: RunContext) -> Callable[[StepDone], None]:
    """Tells each finished step; raises Cancelled when the user has cancelled."""

    def tell(done: StepDone) -> None:
        context.step(done.index + 1, done.count)

    return tell


def pictures_of(
    attempt: Callable[[Compute], Tensor], compute: Compute, context: RunContext
) -> Tensor:
    """attempt(compute), RGB (B, 3, H, W) in [-1, 1], made again in float32 if it is unusable.

    Raises OutOfMemory with what to do. Says in the report where it was made.
    """
    with typed_memory_errors(_SMALLER), _repeatable():
        made = in_full_precision_if_broken(
            lambda dtype: attempt(Compute(compute.device, dtype)), dtype=compute.dtype
        )
    if made.note:
        context.note(made.note)
    context.computes_on(str(compute.device))
    return made.value


def seeded(context: RunContext) -> torch.Generator:
    """The randomness of one variation, drawn on the CPU whatever the device."""
    return torch.Generator().manual_seed(context.seed)


@contextmanager
def _repeatable() -> Iterator[None]:
    """The same bytes for the same seed: gradients of lookups are summed in one order."""
    torch.use_deterministic_algorithms(True, warn_only=True)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(False)
