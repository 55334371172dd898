"""Bytes a second, by a clock that a test turns."""

from __future__ import annotations

from intarsia.core.state.storage.transfer_speed import WINDOW_S, Speed


def test_only_new_bytes_of_the_last_seconds_count() -> None:
    now = [100.0]
    speed = Speed(lambda: now[0])
    assert speed("a", 5_000_000) == 0.0  # what a resumed file begins with
    now[0] += 1
    assert speed("a", 5_002_000) == 2000.0
    now[0] += 1
    assert speed("b", 0) == 1000.0
    for _ in range(20):
        now[0] += WINDOW_S / 4
        last = speed("b", 0)
    assert last == 0.0
