"""A method that is built for the first time does not keep a cancel waiting."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from intarsia.core.engine.edits.preparing import prepared
from intarsia.core.wire.errors import Cancelled, MissingPack
from intarsia.core.wire.pixels import Pixels


@dataclass
class PreparedWatcher:
    """Hears what is told, and cancels once it is asked to."""

    stop: threading.Event = field(default_factory=threading.Event)
    told: list[tuple[str, int, int]] = field(default_factory=list)
    told_before: list[int] = field(default_factory=list)  # of each question

    @property
    def cancelled(self) -> bool:
        self.told_before.append(len(self.told))
        return self.stop.is_set()

    def progress(self, step: int, of: int, preview: Pixels | None) -> None: ...

    def loading(self, pack: str, done: int, of: int) -> None:
        self.told.append((pack, done, of))

    def picture(self, sha256: str) -> Pixels:
        raise NotImplementedError


def test_what_was_built_comes_back() -> None:
    watcher = PreparedWatcher()
    assert prepared(lambda: "built", watcher, "pack") == "built"
    assert not watcher.told


def test_what_building_raises_is_raised() -> None:
    def fail() -> None:
        raise MissingPack("No pack.")

    with pytest.raises(MissingPack, match="No pack"):
        prepared(fail, PreparedWatcher())


def test_a_cancel_does_not_wait_and_building_goes_on() -> None:
    go, ended, watcher = threading.Event(), threading.Event(), PreparedWatcher()

    def build() -> None:
        watcher.stop.set()
        go.wait()
        ended.set()

    try:
        with pytest.raises(Cancelled):
            prepared(build, watcher)
        assert not ended.is_set()
    finally:
        go.set()
    assert ended.wait(60)


def test_it_is_told_every_second() -> None:
    watcher = PreparedWatcher()
    prepared(lambda: _until(lambda: len(watcher.told) >= 2), watcher, "pack")
    assert set(watcher.told) == {("pack", 0, 0)}
    # A second is twenty questions: seconds of a busy machine are longer.
    assert watcher.told_before[:40] == [0] * 20 + [1] * 20


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.001)
