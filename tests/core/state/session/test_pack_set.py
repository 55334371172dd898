"""How far several downloads are, as one."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.session.pack_set import share_of
from intarsia.core.state.session.packs import PackRow
from intarsia.core.wire.packs import PackPart, PackProgress, PackStage, PackState
from pack_facts import TINY

LARGE = replace(TINY, id="large", parts=(PackPart("a", 200), PackPart("b", 100)))
SMALL = replace(TINY, id="small", parts=(PackPart("c", 100),))


def fetching(pack: str, done: int, of: int, place: int, count: int) -> PackProgress:
    return PackProgress(pack, PackStage.FETCHING, "a", done, of, place, count)


def test_packs_count_by_their_size() -> None:
    large, small = PackRow(LARGE, working=True), PackRow(SMALL, working=True)
    assert share_of([]) == 0
    assert share_of([large, small]) == 0
    half = replace(small, progress=fetching("small", 50, 100, 1, 1))
    assert share_of([large, half]) == 50 / 400
    second = replace(large, progress=fetching("large", 50, 100, 2, 2))
    assert share_of([second, half]) == 300 / 400
    there = PackRow(replace(SMALL, state=PackState.INSTALLED))
    assert share_of([second, there]) == 350 / 400


def test_where_no_size_is_known_it_counts_as_stated_or_as_one_like_others() -> None:
    stated = PackRow(replace(TINY, id="x", about=300))
    there = PackRow(replace(SMALL, state=PackState.INSTALLED))
    assert share_of([stated, there]) == 100 / 400
    begun = replace(stated, progress=fetching("x", 5, 0, 1, 1))
    assert share_of([begun, there]) == 100 / 400


def test_what_is_checked_has_come() -> None:
    checked = PackProgress("small", PackStage.CHECKING, "c", 1, 100, 1, 1)
    assert share_of([PackRow(SMALL, progress=checked)]) == 1
