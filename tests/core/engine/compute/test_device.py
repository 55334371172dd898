"""Where a network is put, in what precision, and what happens when it does not fit."""

import subprocess
import sys

import pytest
import torch

from intarsia.core.engine.compute.device import (
    MemoryNeeds,
    Placement,
    choose_device,
    device_names,
    free_bytes,
    memory_of,
    place,
    retry_in_full_precision,
    typed_memory_errors,
    working_dtype,
)
from intarsia.core.wire.errors import BadEdit, OutOfMemory

CPU, CUDA = torch.device("cpu"), torch.device("cuda:0")
NEEDS = MemoryNeeds(whole=1000, largest=600, activations=400)


def test_the_cpu_is_always_there_in_full_precision() -> None:
    assert device_names()[-1] == "cpu"
    assert choose_device("cpu") == CPU
    assert str(choose_device()) in {device_names()[0], device_names()[0].split(":")[0]}
    assert working_dtype(CPU) == torch.float32
    assert free_bytes(CPU) is None


def test_an_absent_device_is_refused_by_name() -> None:
    with pytest.raises(BadEdit, match="cuda:99") as caught:
        choose_device("cuda:99")
    assert "cpu" in caught.value.hint


@pytest.mark.parametrize(
    ("budget", "offload", "slicing"),
    [
        (None, False, False),
        (1600, False, False),
        (1300, False, True),
        (1115, True, False),
        (900, True, True),
    ],
)
def test_the_fastest_placement_that_fits(budget: int | None, offload: bool, slicing: bool) -> None:
    placed = place(NEEDS, device=CUDA, dtype=torch.float16, budget=budget)
    assert (placed.offload, placed.slicing) == (offload, slicing)
    assert placed.rows_at_once == (1 if slicing else 0)
    assert budget is None or memory_of(NEEDS, placed) <= budget
    assert ("slices" in placed.sentence) == slicing
    assert ("one network at a time" in placed.means) == offload


def test_what_never_fits_is_said() -> None:
    with pytest.raises(OutOfMemory, match="at least"):
        place(NEEDS, device=CUDA, dtype=torch.float32, budget=700)
    with pytest.raises(OutOfMemory):  # waiting in main memory saves none of it
        place(NEEDS, device=CPU, dtype=torch.float32, budget=1000)


def test_every_smaller_placement_needs_less() -> None:
    placement: Placement | None = Placement(CUDA, torch.float16)
    needs = []
    while placement is not None:
        needs.append(memory_of(NEEDS, placement))
        placement = placement.smaller()
    assert len(needs) == 4
    assert needs == sorted(set(needs), reverse=True)
    assert Placement(CPU, torch.float32, slicing=True).smaller() is None


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        MemoryError(),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate"),
        RuntimeError("CUDA error: out of memory"),
        RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
        RuntimeError("MPS backend out of memory (MPS allocated: 8 GB)"),
    ],
)
def test_refused_memory_is_typed_and_names_the_remedy(error: Exception) -> None:
    with pytest.raises(OutOfMemory) as caught, typed_memory_errors("Use 2 candidates."):
        raise error
    assert caught.value.hint == "Use 2 candidates."


def test_other_errors_pass() -> None:
    with pytest.raises(RuntimeError, match="shape"), typed_memory_errors("x"):
        raise RuntimeError("shape mismatch")


@pytest.mark.parametrize("bad", [float("nan"), -1.0], ids=["nan", "black"])
def test_broken_half_precision_is_done_again_and_said(bad: float) -> None:
    def attempt(dtype: torch.dtype) -> torch.Tensor:
        return torch.full((1, 3, 2, 2), 0.5 if dtype == torch.float32 else bad, dtype=dtype)

    outcome = retry_in_full_precision(attempt, dtype=torch.float16)
    assert outcome.dtype == torch.float32
    assert "float16" in outcome.note
    assert outcome.value.eq(0.5).all()


def test_good_half_precision_is_kept() -> None:
    outcome = retry_in_full_precision(
        lambda dtype: torch.zeros(1, 3, 2, 2, dtype=dtype), dtype=torch.bfloat16
    )
    assert (outcome.dtype, outcome.note) == (torch.bfloat16, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc can be asked for it")
def test_freed_memory_is_handed_back() -> None:
    asked = (
        "import torch; from intarsia.core.engine.compute.device import give_back_memory;"
        "held = [torch.ones(4096) for _ in range(20_000)]; kept = held[::400]; del held;"
        "read = lambda: int(open('/proc/self/statm').read().split()[1]);"
        "before = read(); give_back_memory(); assert read() < before - 50_000, (before, read())"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
