"""The progress bar: redrawn on a terminal, plain lines in a pipe."""

from __future__ import annotations

import io

import pytest

from intarsia.core.engine.headless import progress_line
from intarsia.core.engine.headless.progress_line import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_a_bar_that_ends_in_a_line() -> None:
    stream = Terminal()
    meter = ProgressLine(stream)
    meter.begin("Moving")
    meter.show(1, 2)
    meter.end()
    text = stream.getvalue()
    assert "\rMoving [" in text
    assert text.endswith("\n")
    assert "Moving: 0.0 s" in text


def test_a_pipe_sees_finished_steps_only() -> None:
    stream = io.StringIO()
    meter = ProgressLine(stream)
    meter.begin("Moving")
    meter.show(1, 2)
    meter.begin("Painting")
    meter.drop()
    assert stream.getvalue() == "Moving: 0.0 s\n"


def test_a_pipe_hears_of_long_loading_every_few_seconds_by_its_own_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [100.0]
    monkeypatch.setattr(progress_line.time, "monotonic", lambda: now[0])
    stream = io.StringIO()
    meter = ProgressLine(stream)
    meter.begin("Painting")
    for done in range(0, 100, 2):
        now[0] += 0.125
        meter.show(done, 100, "loading pair-sdv2")
    lines = stream.getvalue().splitlines()
    assert lines == [
        "Painting (loading pair-sdv2): 46 %, 3 s",
        "Painting (loading pair-sdv2): 94 %, 6 s",
    ]
