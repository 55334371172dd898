"""The report names what decides the bytes."""

from __future__ import annotations

import platform
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
    assert any(x.endswith(f"{numba.get_num_threads()} threads") for x in told if "numba" in x)


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
