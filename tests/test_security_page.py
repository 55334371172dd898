"""Every test that the security page names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_tests_that_hold_the_promises_are_there() -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:[\w/.]+/)?test_\w+\.py)`", text))
    assert len(named) > 20
    known = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    names = {path.rpartition("/")[2] for path in known}
    assert not [name for name in named if (name not in known if "/" in name else name not in names)]


def test_what_the_page_reads_off_the_benchmark_is_measured() -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    benchmark = "".join(path.read_text() for path in (ROOT / "benchmarks").glob("reliability*.py"))
    for key in ("crash_points", "hostile_files", "fd_exhaustion_lost", "inexact_pixels"):
        assert f"`{key}`" in text
        assert f'"{key}"' in benchmark
    assert '"mixed_edits_growth_mb"' in benchmark
