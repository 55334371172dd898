"""The table of formats in the documentation is what the files of every row do."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def files() -> ModuleType:
    spec = importlib.util.spec_from_file_location("files_benchmark", ROOT / "benchmarks/files.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_documented_table_is_what_every_format_does(files: ModuleType) -> None:
    page = (ROOT / "docs" / "formats.md").read_text()
    shown = page.split("<!-- begin of the table -->")[1].split("<!-- end of the table -->")[0]
    assert shown.strip() == files.table()


def test_every_format_opens_right(files: ModuleType) -> None:
    assert [row for row in files.opened() if not row["right"]] == []


def test_what_opening_costs_is_measured_in_its_own_process(files: ModuleType) -> None:
    cost = files.costs(1)
    assert 0 < cost["seconds_per_megapixel"] < 30
    assert 3 < cost["bytes_per_pixel"] < 80
