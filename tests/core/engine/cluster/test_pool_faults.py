"""Processes of a pool, stopped or killed in an edit: an end that is said, and no hang.

The last test ends the pool, which its fixture then finds gone.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import psutil
import pytest

from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import AnyEvent, Finished, LayerReady, Progress

Small = Callable[..., Complete]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


class Sent:
    """An edit under way on a thread, and how it ended: with an event, or with a typed error."""

    def __init__(self, pool: Any, edit: Complete) -> None:
        self.layers: list[Any] = []
        self.end: AnyEvent | IntarsiaError | None = None
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._send, args=(pool, edit))
        self._thread.start()
        assert self._begun.wait(120), pool.state()

    def wait(self) -> AnyEvent | IntarsiaError | None:
        self._thread.join(240)
        assert not self._thread.is_alive()
        return self.end

    def _send(self, pool: Any, edit: Complete) -> None:
        try:
            self.end = pool.client().submit(edit, self._hear)
        except IntarsiaError as error:
            self.end = error
            self._begun.set()

    def _hear(self, event: AnyEvent) -> None:
        if isinstance(event, LayerReady):
            self.layers.append(event.layer)
        if isinstance(event, Progress):
            self._begun.set()


def slow(small: Small, seed: int) -> Complete:
    return replace(small(seed, 900, "classical"), variations=4)


def process_of(pool: Any, name: str) -> psutil.Process:
    """A process of Ray by its program."""
    found: psutil.Process = next(p for p in pool.family() if name in p.name())
    return found


def test_a_replica_that_was_stopped_for_a_while_goes_on(pool: Any, small: Small) -> None:
    sent = Sent(pool, slow(small, 5))
    busiest = max(pool.replicas(), key=lambda p: p.cpu_percent(0.5))
    busiest.suspend()
    time.sleep(8)
    busiest.resume()
    assert isinstance(sent.wait(), Finished)


def test_the_head_killed_in_an_edit_costs_a_sentence_at_most(pool: Any, small: Small) -> None:
    sent = Sent(pool, slow(small, 6))
    process_of(pool, "gcs_server").kill()
    end = sent.wait()
    assert isinstance(end, Finished | IntarsiaError), end
    if isinstance(end, IntarsiaError):
        assert end.message
        assert end.hint


def test_a_worker_machine_killed_ends_the_pool_and_leaves_no_process(
    pool: Any, small: Small
) -> None:
    family = pool.family()
    raylets = [p for p in family if "raylet" in p.name()]
    for raylet in raylets:
        raylet.kill()
    pool.process.send_signal(signal.SIGTERM)
    pool.process.wait(120)
    _, left = psutil.wait_procs(family, timeout=60)
    assert [p.name() for p in left] == []
    with pytest.raises(IntarsiaError):
        pool.client().info()
