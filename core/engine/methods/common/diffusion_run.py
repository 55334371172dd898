"""What the diffusion methods share of a run: device and precision, loading, steps, falling back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.device import (
    MemoryNeeds,
    Placement,
    choose_device,
    free_bytes,
    give_back_memory,
    least_memory,
    place,
    retry_in_full_precision,
    typed_memory_errors,
    working_dtype,
)
from intarsia.core.engine.compute.device_limits import check_precision
from intarsia.core.engine.compute.loaded_networks import Footprint, OneSlotCache, free_memory
from intarsia.core.engine.compute.placed_networks import footprint, lay
from intarsia.core.engine.compute.repeatable import repeatable
from intarsia.core.engine.compute.weights import watched_loading
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.methods.common.stopping import LoadingReport, Stops, stopping
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edit_base import EditBase
from intarsia.core.wire.errors import OutOfMemory

_SMALLER_TOO = (
    "mark a smaller region, close other programs that use the device, or use its fast preset."
)
_SMALLER = _SMALLER_TOO.capitalize()
USUAL_ACTIVATIONS = 3 << 30  # bytes beside Stable Diffusion's networks at 512 px in float32

M = TypeVar("M")
AnyEdit = TypeVar("AnyEdit", bound=EditBase)

# (B, C, h, w) -> RGB uint8 (h', w', 3); None where the person has just seen one.
Shown: TypeAlias = Callable[[Tensor], npt.NDArray[np.uint8] | None]


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
class PlacedModel(Generic[M]):
    """Loaded networks, and how they were laid on the device."""

    model: M
    placement: Placement
    stops: Stops


@dataclass
class Thrift:
    """What was learnt of memory here: the largest placement of each compute that did not fail."""

    most: dict[Compute, Placement] = field(default_factory=dict)
    last: Placement | None = None

    def step_down(self) -> Placement | None:
        """Use the next smaller placement from now on; None where there is none."""
        if self.last is None or (smaller := self.last.smaller()) is None:
            return None
        self.most[Compute(smaller.device, smaller.dtype)] = smaller
        return smaller


@dataclass(frozen=True)
class MethodNetworks(Generic[M]):
    """How the networks of a method are had: from a pack, loaded once for all.

    open reads the folder of an installed pack; parts names the modules to move to the device;
    activations: bytes that work takes beside them in float32. blocks: names of the modules' lists
    of blocks that are kept in 8 bits where memory is short.
    """

    need: PackNeed
    loaded_networks: OneSlotCache
    open: Callable[[Path], M]
    parts: Callable[[M], Iterable[nn.Module]]
    activations: int = USUAL_ACTIVATIONS
    blocks: tuple[str, ...] = ()
    thrift: Thrift = field(default_factory=Thrift)

    def take(self, wanted: str, compute: Compute, context: RunContext) -> M:
        """The networks of the wanted pack, loaded where they are not. Raises MissingPack."""
        return self.placed(wanted, compute, context).model

    def placed(self, wanted: str, compute: Compute, context: RunContext) -> PlacedModel[M]:
        """The same, with how they are laid: the fastest way that fits into the memory there is.

        Says in the report where memory is saved. Raises OutOfMemory where no way fits, and
        BadEdit where the device is known not to have the precision.
        """
        check_precision(compute.device, compute.dtype)
        pack, path = self.need.choose(wanted), self.folder(wanted)
        most = self.thrift.most.get(compute)
        key = (self.open, path, path.stat().st_mtime_ns, compute, most)
        whole = sum(item.size for item in self.need.store.recorded_files(pack))
        # On a card, what they take is known when they are open, and asked for then.
        asked = whole if compute.device.type == "cpu" else 0
        least = asked // 2 if self.blocks else 0  # published in 16 bits
        taken = Footprint(str(compute.device), asked, pack.id, least)
        found = self.loaded_networks.take(
            key,
            lambda: self._load(pack, path, compute, context),
            footprint=taken,
            heed=lambda: context.loading(pack.id, 0, 0),  # another method's are being loaded
        )
        found.stops.context = context
        self.thrift.last = found.placement
        if found.placement.sentence:
            context.note(found.placement.sentence)
        return found

    def folder(self, wanted: str) -> Path:
        """Where the wanted pack is installed. Raises MissingPack."""
        return self.need.store.path(self.need.choose(wanted))

    def _load(
        self, pack: Pack, path: Path, compute: Compute, context: RunContext
    ) -> PlacedModel[M]:
        whole = sum(item.size for item in self.need.store.recorded_files(pack))
        loading = LoadingReport(context, pack.id, whole)
        loading(0, 0)
        hint = "Close other programs, or choose a smaller pack."
        with typed_memory_errors(hint), watched_loading(loading):
            model = self.open(path)
            parts = tuple(self.parts(model))
            placement = self._lay(pack, parts, compute)
        context.loading(pack.id, whole, whole)
        return PlacedModel(model, placement, stopping(parts))

    def _lay(self, pack: Pack, parts: tuple[nn.Module, ...], compute: Compute) -> Placement:
        """Lay them the fastest way that fits, the next smaller one where the device refuses."""
        placement: Placement | None = self._placement(pack, parts, compute)
        while placement is not None:
            try:
                with typed_memory_errors(_SMALLER):
                    lay(parts, placement, self.blocks)
            except OutOfMemory:
                if (smaller := placement.smaller()) is None:
                    raise
                for part in parts:
                    nn.Module.to(part, "cpu")
                placement = smaller
            else:
                return placement
        raise AssertionError("the last placement returns or raises")

    def _placement(self, pack: Pack, parts: tuple[nn.Module, ...], compute: Compute) -> Placement:
        needs = footprint(
            parts, dtype=compute.dtype, activations=self.activations, blocks=self.blocks
        )
        if compute.device.type != "cpu":
            least = least_memory(needs, device=compute.device, dtype=compute.dtype)
            most = needs.whole + needs.activations
            self.loaded_networks.make_space(Footprint(str(compute.device), most, pack.id, least))
        known = self.thrift.most.get(compute)
        if known is not None:
            return known
        if compute.device.type == "cpu" and self.blocks:
            return _in_main_memory(needs, compute)
        budget = free_bytes(compute.device)
        return place(needs, device=compute.device, dtype=compute.dtype, budget=budget)


def _in_main_memory(needs: MemoryNeeds, compute: Compute) -> Placement:
    """Of networks so large that main memory counts: in 8 bits where it is short, never refused."""
    budget = free_memory(str(compute.device))
    try:
        return place(needs, device=compute.device, dtype=compute.dtype, budget=budget)
    except OutOfMemory:
        whole = place(needs, device=compute.device, dtype=compute.dtype, budget=None)
        return whole.smaller() or whole


def step_reporter(context: RunContext, shown: Shown | None = None) -> Callable[[StepDone], None]:
    """Tells each finished step, with a preview where one is wanted.

    shown: makes it of the clean estimate. Raises Cancelled when the user has cancelled.
    """

    def tell(done: StepDone) -> None:
        if done.x0.device.type == "cpu":  # or a step's leavings lie beside the next one's
            give_back_memory()
        colour = shown(done.x0) if shown is not None and context.previews else None
        preview = None
        if colour is not None:
            preview = pixels_of(np.dstack([colour, np.full_like(colour[..., :1], 255)]))
        context.step(done.index + 1, done.count, preview)

    return tell


def pictures_of(
    attempt: Callable[[Compute], Tensor],
    compute: Compute,
    context: RunContext,
    thrift: Thrift | None = None,
) -> Tensor:
    """attempt(compute), RGB (B, 3, H, W) in [-1, 1], made again in float32 if it is unusable.

    Raises OutOfMemory with the next smaller setting, which `thrift` makes the next attempt use.
    Says in the report where it was made.
    """
    with learnt_memory(thrift, _SMALLER), repeatable():
        made = retry_in_full_precision(
            lambda dtype: attempt(Compute(compute.device, dtype)), dtype=compute.dtype
        )
    if made.note:
        context.note(made.note)
    context.computes_on(str(compute.device))
    return made.value


@contextmanager
def learnt_memory(thrift: Thrift | None, hint: str) -> Iterator[None]:
    """Turn a refusal of memory into OutOfMemory with the next smaller setting, which `thrift` makes
    the next attempt use, or with `hint` where there is none."""
    try:
        with typed_memory_errors(hint):
            yield
    except OutOfMemory as error:
        raise OutOfMemory(error.message, _next_setting(thrift) or error.hint) from error


def generator_of(context: RunContext) -> torch.Generator:
    """The randomness of one variation, drawn on the CPU whatever the device."""
    return torch.Generator().manual_seed(context.seed)


def without_variation(edit: AnyEdit) -> AnyEdit:
    """The edit without what differs between its variations: the name of what is encoded once."""
    return replace(edit, id="", seed=0, variations=1, previews=False)


def _next_setting(thrift: Thrift | None) -> str:
    """What is tried next, "" where nothing smaller is left."""
    smaller = thrift.step_down() if thrift is not None else None
    if smaller is None:
        return ""
    return f"Run it again: it then works {smaller.means}, to save memory. Or {_SMALLER_TOO}"
