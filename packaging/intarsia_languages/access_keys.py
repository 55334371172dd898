"""Access keys: which entries of menus share one, and another key for each that does.

A menu with two entries of one key makes a person press it twice and then Return. An entry may stand
in several menus, so that its key is free in all of them.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterable, Mapping, Sequence

from intarsia.plugin.standalone.commands.context_menus import LAYER_ENTRIES, OBJECT_ENTRIES
from intarsia.plugin.standalone.commands.table import MENUS, command_table, menu_title
from intarsia_languages.ts_file import Key

Menu = tuple[Key, ...]  # the entries, each by context and source

_KEY = re.compile(r"&([^&\s])")
_BEHIND = re.compile(r"\(&[A-Z0-9]\)")  # as Chinese, Japanese and Korean write it
_STEPS = 20_000
_REST = 12  # a key that was left is not taken again for so many steps


def menus() -> tuple[Menu, ...]:
    """The menus of the editor with an access key somewhere, in English: bar, menus, right button.

    Nothing may be translated while this is called.
    """
    specs = command_table()
    named = {spec.name: ("commands", spec.text) for spec in specs}
    found: dict[str, list[Key]] = {"": [("commands", menu_title(x)) for x in MENUS]}
    for spec in specs:
        found.setdefault(spec.menu, []).append(named[spec.name])
    found["file"].append(("menus", "Open &recent"))
    edit = [*found["edit"], ("EditCommands", "&Undo {step}"), ("EditCommands", "&Redo {step}")]
    with_steps = [x for x in edit if x[1] not in ("&Undo", "&Redo")]
    context = ([named[x] for x in entries if x] for entries in (OBJECT_ENTRIES, LAYER_ENTRIES))
    return tuple(map(tuple, (*found.values(), with_steps, *context)))


def access_key(text: str) -> str:
    """The key that a text marks with `&`, small; "" for none."""
    found = _KEY.search(text.replace("&&", ""))
    return found[1].lower() if found else ""


def doubled(menu: Iterable[Key], said: Mapping[Key, str]) -> list[str]:
    """A line for each key that several entries of a menu have."""
    by_key: dict[str, list[str]] = {}
    for entry in menu:
        by_key.setdefault(access_key(said[entry]), []).append(said[entry])
    return [
        f"{key.upper()}: {', '.join(texts)}"
        for key, texts in by_key.items()
        if key and len(texts) > 1
    ]


def mended(all_menus: Sequence[Menu], said: Mapping[Key, str]) -> dict[Key, str]:
    """Every entry that has a key, with keys that no menu has twice; as few as can be are changed.

    Raises ValueError where the letters do not suffice.
    """
    entries = [
        x for x in dict.fromkeys(x for menu in all_menus for x in menu) if access_key(said[x])
    ]
    beside = {
        entry: {x for menu in all_menus if entry in menu for x in menu} - {entry}
        for entry in entries
    }
    letters = {entry: _letters(entry[1], said[entry]) for entry in entries}
    keys = _assigned(entries, letters, beside)
    return {entry: with_key(said[entry], keys[entry]) for entry in entries}


def with_key(text: str, key: str) -> str:
    """The text with the key at its first place that begins a word, else at its first place."""
    if _BEHIND.search(text):
        return _BEHIND.sub(f"(&{key.upper()})", text)
    bare = _KEY.sub(r"\1", text)
    values = [range(*x.span()) for x in re.finditer(r"\{\w+\}", bare)]
    places = [
        at for at, x in enumerate(bare.lower()) if x == key and not any(at in y for y in values)
    ]
    if access_key(text) == key:
        return text
    first = next((at for at in places if at == 0 or not bare[at - 1].isalnum()), places[0])
    return f"{bare[:first]}&{bare[first:]}"


def _letters(source: str, text: str) -> list[str]:
    """The keys a text may have, the best first: its own, beginnings of words, its other letters.

    Where the key stands behind the words, the one of the source is the best.
    """
    own = access_key(text)
    if _BEHIND.search(text):
        return list(dict.fromkeys([access_key(source), own, *string.ascii_lowercase]))
    bare = re.sub(r"\{\w+\}", " ", _KEY.sub(r"\1", text)).lower()
    begin = [x for at, x in enumerate(bare) if x.isalpha() and (at == 0 or bare[at - 1] == " ")]
    return list(dict.fromkeys([own, *begin, *filter(str.isalpha, bare)]))


def _assigned(
    entries: Sequence[Key], letters: Mapping[Key, list[str]], beside: Mapping[Key, set[Key]]
) -> dict[Key, str]:
    """A key each: those that clash move to what clashes least and suits best, till none does."""
    choice = random.Random(1).choice  # noqa: S311 - the same keys each time
    given = {entry: letters[entry][0] for entry in entries}
    moved: dict[tuple[Key, str], int] = {}

    def clashes(entry: Key, key: str) -> int:
        return sum(given.get(x) == key for x in beside[entry])

    for step in range(_STEPS):
        wrong = [x for x in entries if clashes(x, given[x])]
        if not wrong:
            return given
        ways = [
            (10 * (clashes(x, key) - clashes(x, given[x])) + min(at, 4), order, key)
            for order, x in enumerate(wrong)
            for at, key in enumerate(letters[x])
            if key != given[x] and moved.get((x, key), -1) < step
        ]
        if ways:
            best = min(way[0] for way in ways)
            _, order, key = choice([way for way in ways if way[0] == best])
            moved[wrong[order], given[wrong[order]]] = step + _REST + step % 7
            given[wrong[order]] = key
    raise ValueError("The letters of the entries do not suffice for keys of their own.")
