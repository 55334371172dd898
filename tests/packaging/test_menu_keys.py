"""Access keys of menus: what is doubled is found, and mended with as few changes as can be."""

from __future__ import annotations

import pytest

from intarsia_languages.access_keys import access_key, doubled, mended, menus, with_key

OPEN, SAVE, SHOW = ("m", "&Open"), ("m", "&Save"), ("m", "&Show")


def test_a_doubled_key_is_said() -> None:
    said = {OPEN: "Ö&ffnen", SAVE: "&Sichern", SHOW: "&Schauen"}
    assert doubled((OPEN, SAVE, SHOW), said) == ["S: &Sichern, &Schauen"]
    assert doubled((OPEN, SAVE), said) == []


def test_an_entry_gets_a_key_that_is_free_in_all_its_menus() -> None:
    said = {OPEN: "&Ab", SAVE: "&Ba", SHOW: "&Baz"}
    shown = [(OPEN, SHOW), (SAVE, SHOW)]
    found = mended(shown, said)
    assert [doubled(menu, found) for menu in shown] == [[], []]
    assert [text for text in found.values() if text not in said.values()] in (["B&a"], ["Ba&z"])


def test_where_letters_do_not_suffice_it_is_said() -> None:
    with pytest.raises(ValueError, match="do not suffice"):
        mended([(OPEN, SAVE)], {OPEN: "&A", SAVE: "&A"})


@pytest.mark.parametrize(
    ("text", "key", "found"),
    [
        ("&Save as", "a", "Save &as"),
        ("&Save", "v", "Sa&ve"),
        ("保存(&S)…", "b", "保存(&B)…"),
        ("&Undo {step}", "u", "&Undo {step}"),
        ("{step} &zurück", "r", "{step} zu&rück"),
    ],
)
def test_a_key_is_set(text: str, key: str, found: str) -> None:
    assert with_key(text, key) == found
    assert access_key(found) == key


def test_the_menus_of_the_editor_are_sound_in_english() -> None:
    found = menus()
    assert len(found) == 13
    assert [doubled(menu, {entry: entry[1] for entry in menu}) for menu in found] == [[]] * 13
