"""Every way to fail has a kind, a sentence and something to do."""

from __future__ import annotations

import errno

import cv2
import pytest

from intarsia.core.engine.failures import typed
from intarsia.core.wire.errors import BadEdit


class OutOfMemoryError(RuntimeError):
    """Named as torch names it."""


class AcceleratorError(RuntimeError):
    """Named as torch names it."""


def opencv_without_memory() -> Exception:
    error = cv2.error("Failed to allocate")
    error.code = -4
    return error


@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        (BadEdit("As it was.", "Hint."), "bad_edit", "As it was."),
        (MemoryError(), "out_of_memory", "computer has too little memory"),
        (opencv_without_memory(), "out_of_memory", "computer has too little memory"),
        (OutOfMemoryError("CUDA"), "out_of_memory", "graphics card has too little memory"),
        (AcceleratorError("CUDA error: out of memory"), "out_of_memory", "graphics card has too"),
        (AcceleratorError("CUDA error: device-side assert"), "internal", "graphics card failed"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "out_of_memory", "computer"),
        (OSError(errno.ENOSPC, "x", "/a/b"), "no_space", "disk is full (/a/b)"),
        (PermissionError(errno.EACCES, "x", "/a"), "no_space", "cannot be written (/a)"),
        (OSError(errno.EIO, "Input/output error"), "internal", "Input/output error"),
        (ImportError("No module named 'cv2'"), "internal", "packages are incomplete"),
        (RuntimeError("odd"), "internal", "RuntimeError: odd"),
    ],
)
def test_failure(error: Exception, kind: str, says: str) -> None:
    failure = typed(error)
    assert failure.kind == kind
    assert says in failure.message
    assert failure.hint


@pytest.mark.parametrize(("name", "extras"), [("cv2", "engine"), ("torch.nn", "engine,diffusion")])
def test_what_is_missing_is_had_by_the_extra_that_brings_it(name: str, extras: str) -> None:
    assert f"intarsia[{extras}]" in typed(ImportError("No module", name=name)).hint
