"""Owns which networks are loaded on which device, and which are dropped for want of memory."""

from __future__ import annotations

import gc
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar, cast

import psutil

from intarsia.core.wire.errors import OutOfMemory

M = TypeVar("M")


@dataclass(frozen=True)
class Footprint:
    """What networks take: so many bytes, about, of a device, for a pack."""

    device: str = "cpu"
    bytes: int = 0
    pack: str = ""


class OneSlotCache:
    """Holds what was loaded last, under its key; the next one takes its place.

    What is held is dropped before another is loaded, so that both are never in memory at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: Hashable = None
        self._held: object = None

    def take(
        self, key: Hashable, load: Callable[[], M], *, footprint: Footprint | None = None
    ) -> M:
        """What `load` gave for this key, loaded now where it is not here. A key means one type.

        What it holds is dropped, however large the `footprint` is.
        """
        with self._lock:
            if self._key != key:
                self._key = self._held = None
                self._held = load()
                self._key = key
            return cast(M, self._held)


_GB = 2**30


@dataclass(frozen=True)
class Loaded:
    """Networks that are loaded, and the memory that was made free for them."""

    footprint: Footprint
    value: object


class LoadedNetworks(OneSlotCache):
    """Holds as many networks as its devices have memory for: the least recently used goes first.

    `free` tells the free bytes of a device by its name, None where it is not known; `release`
    gives back what was dropped. Safe to use from any thread.
    """

    def __init__(
        self,
        free: Callable[[str], int | None] | None = None,
        release: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._free = free or free_memory
        self._release = release or release_memory
        self._turn = threading.Lock()
        self._loaded: OrderedDict[Hashable, Loaded] = OrderedDict()

    def take(
        self, key: Hashable, load: Callable[[], M], *, footprint: Footprint | None = None
    ) -> M:
        """What `load` gave for this key, loaded now where it is not here, after making space.

        Raises OutOfMemory, before anything is loaded, where an empty device has too little.
        """
        wanted = footprint or Footprint()
        with self._turn:
            if key in self._loaded:
                self._loaded.move_to_end(key)
            else:
                self._make_space(wanted)
                self._loaded[key] = Loaded(wanted, load())
            return cast(M, self._loaded[key].value)

    def holds(self, pack: str) -> bool:
        """Whether networks of the pack are loaded."""
        return any(each.footprint.pack == pack for each in tuple(self._loaded.values()))

    @property
    def footprints(self) -> tuple[Footprint, ...]:
        """What is loaded, the least recently used first."""
        return tuple(each.footprint for each in tuple(self._loaded.values()))

    def _make_space(self, wanted: Footprint) -> None:
        """Unload from the device what was used longest ago, until there is space.

        What past edits left to be used again there goes first: it counts as taken, and is not.
        """
        if (short := self._free(wanted.device)) is not None and short < wanted.bytes:
            self._release()
        while (free := self._free(wanted.device)) is not None and free < wanted.bytes:
            oldest = next(
                (k for k, v in self._loaded.items() if v.footprint.device == wanted.device),
                None,
            )
            if oldest is None:
                raise OutOfMemory(
                    f"{wanted.pack or 'This'} needs about {wanted.bytes / _GB:.1f} GB on "
                    f"{wanted.device}, where {free / _GB:.1f} GB are free.",
                    "Close other programs, choose another method or a smaller pack, or an engine "
                    "with more memory.",
                )
            del self._loaded[oldest]
            self._release()


def free_memory(device: str) -> int | None:
    """Free bytes of a device by the name that torch gives it, None where it is not known."""
    if device.partition(":")[0] == "cpu":
        return int(psutil.virtual_memory().available)
    if device.startswith("cuda") and "torch" in sys.modules:
        import torch

        return int(torch.cuda.mem_get_info(torch.device(device))[0])
    return None


def release_memory() -> None:
    """Give what was dropped back to the device."""
    gc.collect()
    if "torch" in sys.modules:
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()
