"""An interrupt that somebody swallows is not lost."""

from __future__ import annotations

import io
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from intarsia.core.engine.headless import commands
from intarsia.core.engine.headless.interruption import Interruption
from intarsia.core.engine.headless.outcome import VerbOutcome
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


def test_what_a_library_makes_another_error_of_is_still_an_interruption(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def demo(*_: object) -> VerbOutcome:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt as error:  # as the start of an extension module does
            raise ImportError("multiarray failed to import") from error
        raise AssertionError

    monkeypatch.setitem(commands._VERBS, "demo", demo)
    assert commands.main(["demo", "--out", str(tmp_path)]) == commands.INTERRUPTED
    assert "Interrupted" in capsys.readouterr().err
