"""Owns what is known not to work on Apple's and AMD's devices, which torch drives like the others.

Sources: pytorch issues 79019 and 122602 (no double precision on MPS), 119641 and 141864 (bfloat16
there from macOS 14 on, and on Intel's Macs not at all), and AMD's table of what its architectures
compute (bfloat16 from CDNA and RDNA 3 on). No such device was at hand.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch

from intarsia.core.wire.errors import BadEdit


@dataclass(frozen=True)
class DeviceKind:
    """What a device is, as far as it says what works there.

    name: "cuda", "rocm", "mps" or "cpu". architecture: of AMD's as in "gfx1100", of the Mac as in
    "arm64". macos: the system's version, () elsewhere.
    """

    name: str
    architecture: str = ""
    macos: tuple[int, ...] = ()


@dataclass(frozen=True)
class DeviceLimit:
    """Precisions that do not work on the devices for which `holds`, and the sentence for it."""

    holds: Callable[[DeviceKind], bool]
    dtypes: tuple[torch.dtype, ...]
    sentence: str


_WITH_BFLOAT16 = ("gfx908", "gfx90a", "gfx94", "gfx95", "gfx11", "gfx12")  # of AMD's
KNOWN_LIMITS = (
    DeviceLimit(
        lambda kind: kind.name == "mps",
        (torch.float64, torch.complex128),
        "Apple's devices have no double precision.",
    ),
    DeviceLimit(
        lambda kind: kind.name == "mps" and (kind.macos < (14,) or kind.architecture == "x86_64"),
        (torch.bfloat16,),
        "Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.",
    ),
    DeviceLimit(
        lambda kind: kind.name == "rocm" and not kind.architecture.startswith(_WITH_BFLOAT16),
        (torch.bfloat16,),
        "This AMD device has no bfloat16 of its own.",
    ),
)


def refusal(kind: DeviceKind, dtype: torch.dtype) -> str:
    """Why networks cannot work so on such a device, "" where nothing is known against it."""
    found = (each for each in KNOWN_LIMITS if dtype in each.dtypes and each.holds(kind))
    return next((each.sentence for each in found), "")


def check_precision(device: torch.device, dtype: torch.dtype) -> None:
    """Raises BadEdit where it is known that the precision does not work on the device."""
    if sentence := refusal(kind_of(device), dtype):
        raise BadEdit(sentence, "Choose another precision, or the CPU.")


@cache
def kind_of(device: torch.device) -> DeviceKind:
    """What torch and the system say of a device of this machine."""
    if device.type == "mps":
        numbers = platform.mac_ver()[0].split(".")
        macos = tuple(int(n) for n in numbers if n.isdigit())
        return DeviceKind("mps", platform.machine(), macos)
    if device.type == "cuda" and torch.version.hip is not None:
        properties = torch.cuda.get_device_properties(device)
        return DeviceKind("rocm", getattr(properties, "gcnArchName", "").partition(":")[0])
    return DeviceKind(device.type)
