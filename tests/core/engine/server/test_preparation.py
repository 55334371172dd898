"""How far an engine says it is before the first edit: what is really compiled is counted."""

from __future__ import annotations

import subprocess
import sys

import pytest
from numba import njit

from intarsia.core.engine.server.preparation import TO_COMPILE, Preparation
from intarsia.core.wire.methods import Preparing


def test_functions_are_counted_as_they_are_compiled_until_every_part_has_ended() -> None:
    preparation = Preparation()
    assert preparation.now is None
    seen: list[Preparing | None] = []

    def compile_two() -> None:
        seen.append(preparation.now)
        for add in (1, 2):
            njit(lambda x, add=add: x + add)(1)
            seen.append(preparation.now)

    first, second = preparation.part(compile_two), preparation.part(lambda: None)
    first()
    assert seen == [Preparing(0, 0), Preparing(1, TO_COMPILE), Preparing(2, TO_COMPILE)]
    njit(lambda x: x)(1)  # of no part
    assert preparation.now == Preparing(2, TO_COMPILE)
    second()
    assert preparation.now is None


def test_a_part_that_fails_has_ended() -> None:
    preparation = Preparation()

    def fail() -> None:
        raise OSError

    try:
        preparation.part(fail)()
    except OSError:
        assert preparation.now is None
    else:
        raise AssertionError("the worker is told of it")


_SECOND_COMES_AMID = """
import faulthandler, sys, threading
from intarsia.core.engine.server.preparation import Preparation

faulthandler.dump_traceback_later(120, exit=True)
preparation, done = Preparation(), []
first, second = (preparation.part(lambda: done.append(1)) for _ in range(2))

def amid():
    while sys.argv[1] not in sys.modules:
        pass
    second()

threads = [threading.Thread(target=first), threading.Thread(target=amid)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(done) == 2
"""


@pytest.mark.parametrize("begun", ["numba", "numba.core", "numba.core.config"])
def test_two_threads_that_import_numba_at_once_both_get_it(begun: str) -> None:
    """The second begins while the first is so far with its import; half of it hung both."""
    code = [sys.executable, "-c", _SECOND_COMES_AMID, begun]
    done = subprocess.run(code, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
