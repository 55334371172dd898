"""Owns what the engine knows of its devices: which there are, in what precision, in what memory."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache

import torch
from torch import Tensor

from intarsia.core.engine.compute.device_limits import kind_of, refusal
from intarsia.core.engine.failures import REFUSALS
from intarsia.core.wire.errors import BadEdit, OutOfMemory

_SPARE = 0.9  # of the free memory; the rest is left to fragmentation and other programs
_SLICED = 4  # how many times less the activations take in slices
# (offload, slicing), the fastest first and the one that needs least last.
_LADDER = ((False, False), (False, True), (True, False), (True, True))
# (offload, 8 bits) of networks that have blocks for it.
_LADDER_IN_8_BITS = ((False, False), (False, True), (True, True))


@dataclass(frozen=True)
class MemoryNeeds:
    """What a method needs of a device, in bytes in its working precision.

    whole: all networks at once; largest: the largest one; activations: beside them, at most.
    in_8_bits: the first two with the blocks of large transformers in 8 bits, None without such.
    """

    whole: int
    largest: int
    activations: int
    in_8_bits: tuple[int, int] | None = None


@dataclass(frozen=True)
class Placement:
    """How networks are laid on a device."""

    device: torch.device
    dtype: torch.dtype
    offload: bool = False  # networks wait in main memory until their turn
    slicing: bool = False  # attention in slices, the VAE in tiles, one sample at a time
    has_blocks: bool = False  # of large transformers, which may be kept in 8 bits
    in_8_bits: bool = False  # they are

    @property
    def rows_at_once(self) -> int:
        """How many samples one network call may take; 0 is any number."""
        return 1 if self.slicing else 0

    def smaller(self) -> Placement | None:
        """The next one that needs less memory, None where there is none."""
        offloads = self.device.type != "cpu"  # else it is main memory already
        if self.has_blocks:
            known = _LADDER_IN_8_BITS.index((self.offload, self.in_8_bits))
            for offload, in_8_bits in _LADDER_IN_8_BITS[known + 1 :]:
                if offloads or not offload:
                    return replace(self, offload=offload, in_8_bits=in_8_bits)
            return None
        at = _LADDER.index((self.offload, self.slicing))
        for offload, slicing in _LADDER[at + 1 :]:
            if offloads or not offload:
                return replace(self, offload=offload, slicing=slicing)
        return None

    @property
    def means(self) -> str:
        """How memory is saved, as the end of a sentence; "" where it is not."""
        means = ["in slices"] if self.slicing else []
        means += ["with large networks in 8 bits"] if self.in_8_bits else []
        means += ["with one network at a time on the device"] if self.offload else []
        return " and ".join(means)

    @property
    def sentence(self) -> str:
        """What is done to save memory, for a person; "" where nothing is."""
        return f"It worked {self.means}, to save memory." if self.means else ""


@dataclass(frozen=True)
class ComputedResult:
    """A result (any shape), the precision it was made in, and a sentence where that was changed."""

    value: Tensor
    dtype: torch.dtype
    note: str = ""


def device_names() -> tuple[str, ...]:
    """The devices of this machine, the one to prefer first."""
    cuda = tuple(f"cuda:{i}" for i in range(torch.cuda.device_count()))
    mps = ("mps",) if torch.backends.mps.is_available() else ()
    return (*cuda, *mps, "cpu")


def choose_device(name: str = "") -> torch.device:
    """The device of that name, or the best one."""
    names = device_names()
    if name and name not in names:
        raise BadEdit(f"This machine has no device {name}.", f"Choose one of {', '.join(names)}.")
    return torch.device(name or freest_device())


@cache
def freest_device() -> str:
    """The card with the most free memory when the process first asked, else the best device."""
    cards = range(torch.cuda.device_count())
    if not cards:
        return device_names()[0]
    return f"cuda:{max(cards, key=lambda card: torch.cuda.mem_get_info(card)[0])}"


def working_dtype(device: torch.device) -> torch.dtype:
    """The precision networks run in: bfloat16 where the hardware has it, float32 on the CPU."""
    if device.type == "cuda":
        native = torch.cuda.is_bf16_supported(including_emulation=False)
        known = not refusal(kind_of(device), torch.bfloat16)
        return torch.bfloat16 if native and known else torch.float16
    return torch.float16 if device.type == "mps" else torch.float32


def free_bytes(device: torch.device) -> int | None:
    """Memory of the device that new work could have, None where it cannot be told.

    What this process keeps to use again counts as free; what its other networks take does not.
    """
    if device.type == "mps":
        return torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory()
    if device.type != "cuda":
        return None
    kept = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return torch.cuda.mem_get_info(device)[0] + kept


def place(
    needs: MemoryNeeds, *, device: torch.device, dtype: torch.dtype, budget: int | None
) -> Placement:
    """The fastest placement that fits into `budget` bytes (None: unlimited).

    Raises OutOfMemory where not even the last one does.
    """
    placement: Placement | None = _fastest(needs, device, dtype)
    while placement is not None:
        if budget is None or memory_of(needs, placement) <= int(budget * _SPARE):
            return placement
        least = memory_of(needs, placement)
        placement = placement.smaller()
    raise OutOfMemory(
        f"This edit needs at least {least / 2**30:.1f} GB on {device}.",
        "Choose a smaller working size, or the CPU.",
    )


def least_memory(needs: MemoryNeeds, *, device: torch.device, dtype: torch.dtype) -> int:
    """Bytes that the placement takes that needs least."""
    placement: Placement | None = _fastest(needs, device, dtype)
    least = 0
    while placement is not None:
        least = memory_of(needs, placement)
        placement = placement.smaller()
    return least


def memory_of(needs: MemoryNeeds, placement: Placement) -> int:
    """Bytes that work laid out so takes on the device."""
    whole, largest = needs.whole, needs.largest
    if placement.in_8_bits and needs.in_8_bits is not None:
        whole, largest = needs.in_8_bits
    networks = largest if placement.offload else whole
    return networks + needs.activations // (_SLICED if placement.slicing else 1)


def _fastest(needs: MemoryNeeds, device: torch.device, dtype: torch.dtype) -> Placement:
    return Placement(device, dtype, has_blocks=needs.in_8_bits is not None)


@contextmanager
def typed_memory_errors(hint: str) -> Iterator[None]:
    """Turn a refusal of memory by torch into OutOfMemory with `hint`: the next smaller setting."""
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
        refused = isinstance(error, torch.OutOfMemoryError | MemoryError)
        if not refused and not any(text in str(error) for text in REFUSALS):
            raise
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        raise OutOfMemory("There was not enough memory for this step.", hint) from error


def give_back_memory() -> None:
    """Hand what this process has freed to the system: what looked at a picture is not needed while
    a walk of many steps goes on. Where the C library has no word for it nothing happens."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim is not None:  # glibc
        trim(0)


def retry_in_full_precision(
    attempt: Callable[[torch.dtype], Tensor], *, dtype: torch.dtype
) -> ComputedResult:
    """attempt(dtype), and once more in float32 where a half precision gave NaN or all black.

    attempt returns pictures (B, 3, H, W) in [-1, 1].
    """
    value = attempt(dtype)
    if dtype == torch.float32 or not _is_broken(value):
        return ComputedResult(value, dtype)
    name = str(dtype).removeprefix("torch.")
    return ComputedResult(
        attempt(torch.float32),
        torch.float32,
        f"The result in {name} was unusable, so it was made again in full precision.",
    )


def _is_broken(pictures: Tensor) -> bool:
    return not bool(pictures.isfinite().all()) or bool((pictures <= -1).all())
