"""The log of an engine that runs stays small."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from intarsia.core.engine.server.bounded_log import FewLines, cut_log


def test_a_log_that_has_grown_keeps_its_end(tmp_path: Path) -> None:
    path = tmp_path / "engine.log"
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    try:
        for number in range(2_000):
            os.write(handle, b"line %06d\n" % number)
        cut_log(handle, most=100_000, kept=1_000)
        assert path.stat().st_size == 2_000 * 12
        cut_log(handle, most=10_000, kept=1_000)
        os.write(handle, b"more\n")
    finally:
        os.close(handle)
    lines = path.read_bytes().splitlines()
    assert lines[0] == b"(Earlier lines were dropped.)"
    assert lines[-2:] == [b"line 001999", b"more"]
    assert len(lines) < 100


def test_few_lines_of_a_minute_pass() -> None:
    few = FewLines(lines=3)
    record = logging.LogRecord("x", logging.ERROR, "", 0, "again", (), None)
    assert [few.filter(record) for _ in range(5)] == [True, True, True, False, False]
