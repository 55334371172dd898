"""An interrupt that somebody swallows is not lost."""

from __future__ import annotations

import io
import signal
from contextlib import suppress

import pytest

from intarsia.core.engine.headless.interruption import Interruption
from intarsia.core.engine.headless.progress_line import ProgressLine


def test_what_a_library_swallows_ends_the_next_step() -> None:
    interruption = Interruption()
    progress = ProgressLine(io.StringIO(), interruption)
    before = signal.getsignal(signal.SIGINT)
    with interruption.noticed():
        progress.begin("Finding")
        progress.show(1, 2)
        with suppress(KeyboardInterrupt):  # as the callback of a compiler does
            signal.raise_signal(signal.SIGINT)
        for _ in range(2):
            with pytest.raises(KeyboardInterrupt):
                progress.show(2, 2)
        with pytest.raises(KeyboardInterrupt):
            progress.begin("Completing")
    assert signal.getsignal(signal.SIGINT) is before
