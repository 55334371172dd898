"""Owns which networks are loaded on which device, and which are dropped for want of memory."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast

import psutil

from intarsia.core.wire.errors import OutOfMemory

M = TypeVar("M")
_HEED_EVERY_S = 0.05


class _Lock(Protocol):
    def acquire(self, blocking: bool = ..., timeout: float = ...) -> bool: ...

    def release(self) -> None: ...


@dataclass(frozen=True)
class Footprint:
    """What networks take: so many bytes, about, of a device, for a pack.

    `least`: what they take where memory is short; 0 for `bytes`.
    """

    device: str = "cpu"
    bytes: int = 0
    pack: str = ""
    least: int = 0


@contextmanager
def turn_of(lock: _Lock, heed: Callable[[], None] | None) -> Iterator[None]:
    """Inside, the lock is held; `heed` is called every moment until it is had, and may raise."""
    while not lock.acquire(timeout=_HEED_EVERY_S if heed else -1):
        if heed is not None:
            heed()
    try:
        yield
    finally:
        lock.release()


class OneSlotCache:
    """Holds what was loaded last, under its key; the next one takes its place.

    What is held is dropped before another is loaded, so that both are never in memory at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: Hashable = None
        self._held: object = None

    def make_space(self, wanted: Footprint) -> None:
        """Unload others for networks that are being loaded; there are none here any more."""

    def take(
        self,
        key: Hashable,
        load: Callable[[], M],
        *,
        footprint: Footprint | None = None,
        heed: Callable[[], None] | None = None,
    ) -> M:
        """What `load` gave for this key, loaded now where it is not here. A key means one type.

        What it holds is dropped, however large the `footprint` is. `heed` is called every moment
        while another one loads, and may raise.
        """
        with turn_of(self._lock, heed):
            if self._key != key:
                self._key = self._held = None
                self._held = load()
                self._key = key
            return cast(M, self._held)


_GB = 2**30
IDLE_S = 900.0  # after so long, networks that nobody takes are unloaded


@dataclass(frozen=True)
class Loaded:
    """Networks that are loaded, and the memory that was made free for them."""

    footprint: Footprint
    value: object
    used_s: float = 0.0  # when it was taken last, of a clock that only goes on


class LoadedNetworks(OneSlotCache):
    """Holds as many networks as its devices have memory for: the least recently used goes first.

    `free` tells the free bytes of a device by its name, None where it is not known; `release`
    gives back what was dropped. Safe to use from any thread.
    """

    def __init__(
        self,
        free: Callable[[str], int | None] | None = None,
        release: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._free = free or free_memory
        self._release = release or release_memory
        self._turn = threading.RLock()  # what loads asks for space
        self._loaded: OrderedDict[Hashable, Loaded] = OrderedDict()

    def take(
        self,
        key: Hashable,
        load: Callable[[], M],
        *,
        footprint: Footprint | None = None,
        heed: Callable[[], None] | None = None,
    ) -> M:
        """What `load` gave for this key, loaded now where it is not here, after making space.

        What nobody has used for a quarter of an hour is unloaded. `heed` is called every moment
        while another one loads, and may raise. Raises OutOfMemory, before anything is loaded, where
        an empty device has too little.
        """
        wanted = footprint or Footprint()
        with turn_of(self._turn, heed):
            self.unload_idle(but=key)
            if key in self._loaded:
                self._loaded.move_to_end(key)
                held = self._loaded[key]
                value, wanted = held.value, held.footprint
            else:
                self.make_space(wanted)
                value = load()
            self._loaded[key] = Loaded(wanted, value, self._clock())
            return cast(M, value)

    def unload_idle(self, after_s: float = IDLE_S, but: Hashable = None) -> None:
        """Unload what nobody has taken for so long, `but` what has this key."""
        with self._turn:
            since = self._clock() - after_s
            idle = [k for k, v in self._loaded.items() if v.used_s < since and k != but]
            for key in idle:
                del self._loaded[key]
            if idle:
                self._release()

    def holds(self, pack: str) -> bool:
        """Whether networks of the pack are loaded."""
        return any(each.footprint.pack == pack for each in tuple(self._loaded.values()))

    @property
    def footprints(self) -> tuple[Footprint, ...]:
        """What is loaded, the least recently used first."""
        return tuple(each.footprint for each in tuple(self._loaded.values()))

    def make_space(self, wanted: Footprint) -> None:
        """Unload from the device what was used longest ago, until there is space.

        What past edits left to be used again there goes first: it counts as taken, and is not.
        Raises OutOfMemory where even the least that they take does not fit an empty device.
        """
        with self._turn:
            if (short := self._free(wanted.device)) is not None and short < wanted.bytes:
                self._release()
            while (free := self._free(wanted.device)) is not None and free < wanted.bytes:
                oldest = next(
                    (k for k, v in self._loaded.items() if v.footprint.device == wanted.device),
                    None,
                )
                if oldest is not None:
                    del self._loaded[oldest]
                    self._release()
                elif free >= (wanted.least or wanted.bytes):
                    return
                else:
                    raise _too_little(wanted, free)


def _too_little(wanted: Footprint, free: int) -> OutOfMemory:
    """Nothing of ours is left on the device: what holds the rest is another program."""
    least = wanted.least or wanted.bytes
    return OutOfMemory(
        f"{wanted.pack or 'This'} needs about {least / _GB:.1f} GB on "
        f"{wanted.device}, where {free / _GB:.1f} GB are free; other programs hold the rest.",
        "Close other programs, choose another method or a smaller pack, or an engine "
        "with more memory.",
    )


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
