"""Owns that parts of one computation run on two cores at once; each lets go of Python's lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

_CORES = 2


def both(one: Callable[[], A], other: Callable[[], B]) -> tuple[A, B]:
    """What the two give; the other runs beside the one. Raises what they raise."""
    with ThreadPoolExecutor(1) as beside:
        waiting = beside.submit(other)
        return one(), waiting.result()


def each(work: Callable[[A], B], items: Sequence[A]) -> list[B]:
    """What `work` gives of each, in their order, two at a time. Raises what it raises."""
    with ThreadPoolExecutor(_CORES) as workers:
        return list(workers.map(work, items))
