"""Turns whatever went wrong in an edit into a failure with a sentence and a next step."""

from __future__ import annotations

import errno

from intarsia.core.wire.errors import BadPicture, IntarsiaError, NoSpace, OutOfMemory

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)
_OPENCV_NO_MEMORY = -4  # cv::Error::StsNoMem
# How libraries refuse memory besides raising a class for it: main memory, CUDA, its own, Metal.
REFUSALS = ("can't allocate memory", "not enough memory", "out of memory", "_STATUS_ALLOC_FAILED")


# What the networks need beside the engine: top modules of the extra `diffusion`.
_OF_NETWORKS = (
    "accelerate",
    "diffusers",
    "safetensors",
    "segment_anything",
    "torch",
    "transformers",
)


def typed(error: Exception) -> IntarsiaError:
    """The failure that a person is told. Names no class of a library that may not be loaded."""
    if isinstance(error, IntarsiaError):
        return error
    if (failure := _of_device(error)) is not None:
        return failure
    if isinstance(error, OSError):
        return of_os_error(error)
    if isinstance(error, ImportError):
        return IntarsiaError(
            f"The engine's packages are incomplete: {error}.",
            f"Install them with: pip install 'intarsia[{_extras(error)}]'",
        )
    if isinstance(error, UnicodeError):
        return BadPicture("A text in the file cannot be read.", "Save the file again.")
    return IntarsiaError(
        f"The engine met an error that it does not know ({type(error).__name__}: {error}).",
        "Try again; if it comes back, send the engine's log with a report.",
    )


def _of_device(error: Exception) -> IntarsiaError | None:
    """Too little memory, or a graphics card that failed; None for anything else."""
    name, refused = type(error).__name__, any(text in str(error) for text in REFUSALS)
    if name == "OutOfMemoryError" or (name == "AcceleratorError" and refused):
        return OutOfMemory(
            "The graphics card has too little memory for this edit.",
            "Choose a smaller region, or close other programs that use the card.",
        )
    if name == "AcceleratorError":
        return IntarsiaError(
            f"The graphics card failed ({' '.join(str(error).split())[:200]}).",
            "Restart the engine: until then the card answers nothing more.",
        )
    opencv = getattr(error, "code", None) == _OPENCV_NO_MEMORY
    if isinstance(error, MemoryError) or opencv or (isinstance(error, RuntimeError) and refused):
        return OutOfMemory(
            "The computer has too little memory for this edit.",
            "Close other programs, or choose a smaller region.",
        )
    return None


def of_os_error(error: OSError) -> IntarsiaError:
    """A full disk and a missing right are said as such."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in _NO_ROOM:
        return NoSpace(f"The disk is full{where}.", "Free some space and try again.")
    if error.errno in _NO_RIGHT:
        return NoSpace(f"The folder cannot be written{where}.", "Choose a folder of your own.")
    if error.errno == errno.ENOMEM:
        return OutOfMemory("The computer has too little memory for this edit.", "Close programs.")
    if error.errno == errno.ENAMETOOLONG:
        return NoSpace(f"The name of the file is too long{where}.", "Choose a shorter one.")
    return IntarsiaError(f"The system refused: {error.strerror or error}{where}.", "Try again.")


def _extras(error: ImportError) -> str:
    """The extras that bring what could not be imported."""
    top = (error.name or "").partition(".")[0]
    return "engine,diffusion" if top in _OF_NETWORKS else "engine"
