"""The pool's books: who has what, and what happens when somebody is gone."""

from __future__ import annotations

import pytest

from intarsia.core.engine.cluster import directory
from intarsia.core.engine.cluster.directory import Directory

A, B = "http://a", "http://b"


@pytest.fixture
def books() -> Directory:
    books = Directory()
    books.join(A)
    books.join(B)
    return books


def test_an_edit_stays_where_it_arrived_first(books: Directory) -> None:
    assert books.edit_home("1") == ""
    assert books.place("1", "", A) == A
    assert books.place("1", "", B) == A
    assert books.edit_home("1") == A


def test_an_edit_goes_where_its_picture_is(books: Directory) -> None:
    assert books.place_picture("p", B) == B
    assert books.place("1", "p", A) == B
    assert books.place("2", "q", A) == A
    assert books.place_picture("q", B) == A


def test_what_a_lost_member_had_is_nobodys(books: Directory) -> None:
    books.place("1", "p", A)
    books.drop(A)
    assert books.members() == [B]
    assert books.edit_home("1") == ""
    assert books.place("1", "p", B) == B
    books.drop(A)  # once more does no harm


def test_the_books_are_bounded(books: Directory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directory, "EDITS_AT_MOST", 3)
    for number in range(5):
        books.place(str(number), "", A)
    assert [books.edit_home(str(number)) for number in range(5)] == ["", "", A, A, A]


def test_lost_books_fill_again_by_who_asks() -> None:
    books = Directory()
    assert books.place("1", "", A) == A
    assert books.edit_home("1") == A
    assert books.place("1", "", B) == A
    assert books.place_picture("p", B) == B
    assert books.members() == [A, B]
