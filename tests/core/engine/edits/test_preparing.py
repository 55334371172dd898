"""A method that is built for the first time does not keep a cancel waiting."""

from __future__ import annotations

import threading
import time
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

    @property
    def cancelled(self) -> bool:
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
        go.wait(20)
        ended.set()

    threading.Timer(0.1, watcher.stop.set).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        prepared(build, watcher)
    assert time.monotonic() - started < 5
    assert not ended.is_set()
    go.set()
    assert ended.wait(20)


def test_it_is_told_every_second() -> None:
    watcher = PreparedWatcher()
    prepared(lambda: time.sleep(1.3), watcher, "pack")
    assert watcher.told == [("pack", 0, 0)]
