"""What does not work on Apple's and AMD's devices is refused with a sentence."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.compute.device import working_dtype
from intarsia.core.engine.compute.device_limits import (
    DeviceKind,
    check_precision,
    kind_of,
    refusal,
)

OLD_MAC, MAC = DeviceKind("mps", "arm64", (13, 6, 1)), DeviceKind("mps", "arm64", (14, 0))
HALVES, SINGLE = (torch.float16, torch.bfloat16), torch.float32


def rocm(architecture: str) -> DeviceKind:
    return DeviceKind("rocm", architecture)


@pytest.mark.parametrize(
    ("kind", "dtype", "word"),
    [
        (MAC, torch.float64, "double"),
        (MAC, torch.complex128, "double"),
        (OLD_MAC, torch.bfloat16, "macOS 14"),
        (DeviceKind("mps", "x86_64", (15, 1)), torch.bfloat16, "Intel"),
        (DeviceKind("mps"), torch.bfloat16, "macOS 14"),
        (rocm("gfx906"), torch.bfloat16, "bfloat16"),
        (rocm("gfx1030"), torch.bfloat16, "bfloat16"),
        (rocm(""), torch.bfloat16, "bfloat16"),
    ],
)
def test_what_does_not_work_is_said(kind: DeviceKind, dtype: torch.dtype, word: str) -> None:
    assert word in refusal(kind, dtype)
    assert not refusal(kind, SINGLE)
    assert not refusal(kind, torch.float16)


@pytest.mark.parametrize(
    "kind", [MAC, rocm("gfx90a"), rocm("gfx942"), rocm("gfx1100"), DeviceKind("cuda")]
)
def test_what_works_is_not_refused(kind: DeviceKind) -> None:
    assert not any(refusal(kind, dtype) for dtype in (*HALVES, SINGLE))


def test_the_cpu_takes_every_precision() -> None:
    for dtype in (*HALVES, SINGLE, torch.float64):
        check_precision(torch.device("cpu"), dtype)
    assert kind_of(torch.device("cpu")) == DeviceKind("cpu")


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA device")
def test_a_card_works_in_what_it_is_given() -> None:
    device = torch.device("cuda", 0)
    check_precision(device, working_dtype(device))
