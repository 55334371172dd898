"""The report names what decides the bytes."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import cv2
import numba
import numpy as np

from intarsia.core.engine.basis import machine_basis, used_basis
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.events import AnyEvent, Finished


def test_processor_libraries_and_threads_are_named() -> None:
    machine = machine_basis()
    assert machine.startswith(platform.machine())
    assert f"numpy {np.__version__}" in machine
    told = used_basis()
    assert told[0] == machine
    assert f"opencv with {cv2.getCPUFeaturesLine().split()[0]}" in " | ".join(told)
    assert any(x.startswith(f"numba {numba.__version__} for ") for x in told)


def test_naming_them_changes_none_of_them() -> None:
    asked = (
        "import torch, numba, cv2; from intarsia.core.engine.basis import used_basis;"
        "torch.set_num_threads(1); assert torch.get_num_threads() == 1;"  # it has begun by now
        "before = cv2.getNumThreads(); used_basis();"
        "assert (torch.get_num_threads(), cv2.getNumThreads()) == (1, before)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_every_report_has_them(small: Callable[..., Complete]) -> None:
    events: list[AnyEvent] = []

    class Nothing:
        cancelled = False

        def picture(self, sha256: str) -> Any:
            raise AssertionError(sha256)

    from intarsia.core.engine.methods.registry import built_in

    registry: Registry = built_in()
    Runner(registry).run(small(1), Nothing(), events.append)
    end = events[-1]
    assert isinstance(end, Finished)
    assert end.report.basis == used_basis()
