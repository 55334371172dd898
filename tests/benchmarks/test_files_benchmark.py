"""The table of formats in the documentation is what the files of every row do."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def files() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        yield importlib.import_module("files")


def test_the_documented_table_is_what_every_format_does(files: ModuleType) -> None:
    page = (ROOT / "docs" / "formats.md").read_text()
    shown = page.split("<!-- begin of the table -->")[1].split("<!-- end of the table -->")[0]
    assert shown.strip() == files.table()


def test_every_format_opens_right(files: ModuleType) -> None:
    assert [row for row in files.opened() if not row["right"]] == []


def test_each_step_is_measured_in_a_process_of_its_own(files: ModuleType) -> None:
    cost = files.costs(1)
    assert list(cost["steps"]) == ["open", "take_apart", "save", "export"]
    assert all(0 < step["seconds_per_megapixel"] < 200 for step in cost["steps"].values())
    assert all(step["bytes_per_pixel"] < 1500 for step in cost["steps"].values())
    assert cost["objects"] > 1
    assert cost["peak_bytes_per_pixel"] > 50


def test_sizes_are_chosen(files: ModuleType) -> None:
    assert files._sizes("1,24") == (1, 24)


def test_documents_of_other_programs_are_counted_with_the_files(files: ModuleType) -> None:
    found = files.documents()
    assert found["documents_within"] == found["documents_tried"] > 10
