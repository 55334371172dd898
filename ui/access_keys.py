"""Owns `&` in texts: the mark of an access key in ours, and a mere letter in names of files."""

from __future__ import annotations

import re

_BEHIND = re.compile(r"\s?\(&\w\)")  # as Chinese, Japanese and Korean mark the key


def without_key(text: str) -> str:
    """The text of a menu's item as it is said elsewhere: without its access key."""
    return _BEHIND.sub("", text).replace("&", "")


def as_it_is(name: str) -> str:
    """A name for a menu, tab or button: these show a plain `&` as an underline, `&&` as it is."""
    return name.replace("&", "&&")
