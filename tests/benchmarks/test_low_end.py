"""The small computer: its switches hold, and a refusal counts only where it is right."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "benchmarks" / "low_end.py"


@pytest.fixture(scope="module")
def low_end() -> object:
    spec = importlib.util.spec_from_file_location("low_end", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["low_end"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_no_library_uses_what_the_processor_shall_lack(low_end, tmp_path: Path) -> None:
    row = low_end.Computer(tmp_path).script("processor", low_end._PROCESSOR)
    assert row.done, row.said
    assert row.said.startswith("AVX2 is used by none of NumPy, OpenCV, numba")


@pytest.mark.parametrize(
    ("job", "done", "said", "fine"),
    [
        ("take apart", True, "", True),
        ("take apart", False, "The computer has too little memory for this edit.", False),
        ("refuse 3,600 megapixels", False, "The picture is too large.", True),
        ("refuse 3,600 megapixels", True, "", False),
        ("refuse 3,600 megapixels", False, "Traceback (most recent call last):", False),
    ],
)
def test_a_refusal_is_fine_where_it_is_right(
    low_end, job: str, done: bool, said: str, fine: bool
) -> None:
    assert low_end.Row(job, done, 1.0, said).fine is fine
