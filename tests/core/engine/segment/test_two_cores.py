"""Two parts at once: both give what they give, in their order, and failures are told."""

from __future__ import annotations

import threading

import pytest

from intarsia.core.engine.segment.two_cores import both, each


def test_two_parts_run_at_once() -> None:
    meeting = threading.Barrier(2, timeout=60)

    def meet() -> int:
        return meeting.wait()

    assert sorted(both(meet, meet)) == [0, 1]
    assert sorted(each(lambda _: meet(), range(2))) == [0, 1]


def test_answers_keep_their_order() -> None:
    assert both(lambda: "one", lambda: "other") == ("one", "other")
    assert each(lambda item: item * item, range(9)) == [k * k for k in range(9)]
    assert each(lambda item: item, []) == []


def test_a_failure_on_either_side_is_told() -> None:
    def fail() -> None:
        raise KeyError("lost")

    with pytest.raises(KeyError):
        both(fail, lambda: 1)
    with pytest.raises(KeyError):
        both(lambda: 1, fail)
    with pytest.raises(ZeroDivisionError):
        each(lambda item: 1 // item, [1, 0])
