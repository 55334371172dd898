"""Every way an engine can end has its sentence and its next step."""

from __future__ import annotations

import pytest

from intarsia.core.link.exit_reasons import explained

TRACE = "Traceback (most recent call last):\n  File x\n"


@pytest.mark.parametrize(
    ("code", "log", "kind", "sentence"),
    [
        (None, "", "engine_unreachable", "The engine has stopped."),
        (0, "", "engine_unreachable", "was stopped"),
        (-15, "", "engine_unreachable", "was stopped"),
        (-2, "", "engine_unreachable", "was stopped"),
        (-9, "", "out_of_memory", "ran out of memory"),
        (137, "", "out_of_memory", "ran out of memory"),
        (0xC0000017, "", "out_of_memory", "ran out of memory"),
        (1, TRACE + "MemoryError", "out_of_memory", "ran out of memory"),
        (-11, "", "engine_unreachable", r"crashed \(SIGSEGV\)"),
        (0xC0000005, "", "engine_unreachable", "an access violation"),
        (1, "ModuleNotFoundError: No module named 'uvicorn'", "engine_unreachable", "uvicorn is"),
        (1, "/x/python: No module named intarsia.core", "engine_unreachable", "intarsia.core is"),
        (1, "The port is taken.\n\n", "engine_unreachable", "stopped: The port is taken."),
        (3, "", "engine_unreachable", "stopped with exit status 3."),
        (-99, "", "engine_unreachable", "stopped with exit status -99."),
    ],
)
def test_endings(code: int | None, log: str, kind: str, sentence: str) -> None:
    error = explained(code, log)
    assert error.kind == kind
    assert error.hint
    with pytest.raises(type(error), match=sentence):
        raise error
