"""Owns which packs are recommended for a computer: the best of each kind that fits its memory."""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Iterable
from functools import cache

import psutil

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.frozen import dataclass

_MB = 2**20
_MAIN_SHARE = 0.6  # of main memory; the rest is the picture's and other programs'
_CARD_SHARE = 0.95
_SHARED_SHARE = 0.6  # of main memory that Apple's own graphics may have
_NVML = {"Linux": "libnvidia-ml.so.1", "Windows": "nvml.dll"}  # comes with NVIDIA's driver


@dataclass(frozen=True)
class MachineMemory:
    """Memory in MiB: the computer's, and that of its largest card, 0 where none is known."""

    main_mb: int
    card_mb: int = 0

    def fits(self, pack: Pack) -> bool:
        """Whether an edit with the pack would find the memory that it takes."""
        on_card = pack.memory_mb <= _CARD_SHARE * self.card_mb
        return on_card or (not pack.card and pack.memory_mb <= _MAIN_SHARE * self.main_mb)


def recommended(packs: Iterable[Pack], memory: MachineMemory) -> frozenset[str]:
    """Ids of the packs that would help here: of those that serve the same, the best that fits.

    What forbids commercial use is never among them.
    """
    best: dict[str, Pack] = {}
    for pack in packs:
        if not pack.serves or not pack.commercial or not memory.fits(pack):
            continue
        known = best.get(pack.serves)
        if known is None or pack.rank > known.rank:
            best[pack.serves] = pack
    return frozenset(pack.id for pack in best.values())


def machine_memory() -> MachineMemory:
    """That of this computer; no library of networks is loaded to tell it."""
    return MachineMemory(psutil.virtual_memory().total // _MB, _card_mb("torch" in sys.modules))


@cache
def _card_mb(torch_is_loaded: bool) -> int:
    """Of the largest card. torch knows AMD's too, and is asked where it is loaded anyway."""
    if platform.system() == "Darwin" and platform.machine() == "arm64":
        return int(_SHARED_SHARE * psutil.virtual_memory().total / _MB)
    if torch_is_loaded:
        import torch

        cards = range(torch.cuda.device_count())
        return max((torch.cuda.mem_get_info(card)[1] // _MB for card in cards), default=0)
    return _told_by_driver()


class _NvmlMemory(ctypes.Structure):
    """nvmlMemory_t, in bytes."""

    _fields_ = (
        ("total", ctypes.c_ulonglong),
        ("free", ctypes.c_ulonglong),
        ("used", ctypes.c_ulonglong),
    )


def _told_by_driver() -> int:
    """MiB of the largest card that NVIDIA's driver knows, 0 where there is none."""
    try:
        nvml = ctypes.CDLL(_NVML[platform.system()])
    except (KeyError, OSError):
        return 0
    if nvml.nvmlInit_v2() != 0:
        return 0
    count, largest = ctypes.c_uint(0), 0
    nvml.nvmlDeviceGetCount_v2(ctypes.byref(count))
    for number in range(count.value):
        card, memory = ctypes.c_void_p(), _NvmlMemory()
        found = nvml.nvmlDeviceGetHandleByIndex_v2(number, ctypes.byref(card)) == 0
        if found and nvml.nvmlDeviceGetMemoryInfo(card, ctypes.byref(memory)) == 0:
            largest = max(largest, memory.total // _MB)
    nvml.nvmlShutdown()
    return int(largest)
