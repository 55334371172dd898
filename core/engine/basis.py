"""What decides the bytes of an edit beside the edit: processor, libraries, threads.

The same edit and seed give the same bytes on the same basis. On another one the last bits of a
float may differ, and with them now and then a whole decision.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from functools import cache
from pathlib import Path
from typing import Any

# What numeric libraries choose their code by.
_FEATURES = (
    *("sse4_2", "avx", "f16c", "fma", "avx2", "avx512f", "avx512bw", "avx512vl", "avx512_vnni"),
    *("avx512_bf16", "amx_tile", "asimd", "asimdhp", "asimddp", "sve", "bf16", "i8mm"),
)
_DISTRIBUTIONS = ("numpy", "scipy", "opencv-python-headless", "numba", "torch")
_THREADS = ("OMP_NUM_THREADS", "NUMBA_NUM_THREADS")


@cache
def machine_basis() -> str:
    """The processor's features and the libraries' versions, read without importing any of them."""
    given = [f"{name.lower()}={os.environ[name]}" for name in _THREADS if os.environ.get(name)]
    features = [name for name in _FEATURES if name in _cpu_flags()]
    words = [platform.machine(), *features, f"cores={os.cpu_count()}", *given]
    return ", ".join([" ".join(words), *filter(None, map(_version, _DISTRIBUTIONS))])


def used_basis() -> tuple[str, ...]:
    """What the libraries that this process has loaded say that they compute with."""
    found = [machine_basis()]
    for name, say in (("numpy", _numpy), ("cv2", _opencv), ("numba", _numba), ("torch", _torch)):
        module = sys.modules.get(name)
        if module is not None:
            found.append(say(module))
    return tuple(found)


def _numpy(numpy: Any) -> str:
    core = getattr(numpy, "_core", None) or numpy.core
    features: dict[str, bool] = core._multiarray_umath.__cpu_features__
    return f"numpy with {' '.join(sorted(name for name, there in features.items() if there))}"


def _opencv(cv2: Any) -> str:
    # "*" is chosen while it runs, "?" is not there: OpenCV's own signs.
    used = [x for x in cv2.getCPUFeaturesLine().split() if not x.endswith("?")]
    return f"opencv with {' '.join(used)}, {cv2.getNumThreads()} threads"


def _numba(numba: Any) -> str:
    import llvmlite.binding as llvm

    # None of its functions runs on several threads here. Asking it how many it would take starts
    # them, and torch, which shares their pool, then sums in another order than before.
    return f"numba {numba.__version__} for {llvm.get_host_cpu_name()}"


def _torch(torch: Any) -> str:
    capability = torch.backends.cpu.get_cpu_capability()
    return f"torch with {capability}, {torch.get_num_threads()} threads"


def _version(distribution: str) -> str:
    try:
        return f"{distribution} {importlib.metadata.version(distribution)}"
    except importlib.metadata.PackageNotFoundError:
        return ""


@cache
def _cpu_flags() -> frozenset[str]:
    """As Linux lists them; where it cannot be asked, the processor's name stands for them."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return frozenset()
    flags = next((x for x in lines if x.lower().startswith(("flags", "features"))), "")
    return frozenset(flags.partition(":")[2].split())
