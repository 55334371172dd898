"""Every document of another program that is kept here looks as Krita shows it."""

from __future__ import annotations

from benchmarks.files_documents import documents


def test_all_documents_are_within_two_levels_opened_and_saved() -> None:
    found = documents()
    rows = found["documents"]
    assert isinstance(rows, list)
    assert [row for row in rows if not row["right"]] == []
    assert found["documents_within"] == found["documents_tried"] == len(rows) >= 22
    assert sum(row["layers"] > 0 for row in rows) >= 21
