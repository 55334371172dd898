"""Each plane once, by its name, for as long as somebody names it."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, Pixels, blank


def test_equal_planes_are_held_once() -> None:
    store = PixelStore()
    first, same = blank(Size(4, 3)), blank(Size(4, 3))
    name = store.put(first)
    assert store.put(same) == name
    assert store.get(name) is first
    assert store.total_bytes == 48


def test_what_nobody_names_is_let_go() -> None:
    store = PixelStore()
    kept, gone = store.put(blank(Size(4, 3))), store.put(blank(Size(4, 3), GREY))
    store.keep_only([kept, "never there"])
    assert kept in store
    assert gone not in store
    with pytest.raises(BadDocument, match="lacks pixels"):
        store.get(gone)


def test_named_planes_are_forgotten() -> None:
    store = PixelStore()
    kept, gone = store.put(blank(Size(4, 3))), store.put(blank(Size(4, 3), GREY))
    store.forget([gone, "never there"])
    assert kept in store
    assert gone not in store


def test_planes_of_a_file_are_made_when_they_are_asked_for() -> None:
    store, plane = PixelStore(), blank(Size(4, 3))
    made: list[int] = []

    def load() -> Pixels:
        made.append(1)
        return plane

    for name in ("asked for", "let go", "forgotten"):
        store.adopt(name, load)
    assert "asked for" in store
    assert (made, store.total_bytes) == ([], 0)
    assert store.get("asked for") is store.get("asked for") is plane
    store.keep_only(["asked for", "forgotten"])
    store.forget(["forgotten"])
    assert [name in store for name in ("asked for", "let go", "forgotten")] == [True, False, False]
    assert made == [1]
