"""Each plane once, by its name, for as long as somebody names it."""

from __future__ import annotations

import pytest

from intarsia.core.state.pixel_store import PixelStore
from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, blank


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
