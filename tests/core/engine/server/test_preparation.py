"""How far an engine says it is before the first edit: what is really compiled is counted."""

from __future__ import annotations

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
