"""What core says, in the language of the person: each sentence is found among core's templates.

Core knows no language and gives English, over the wire and in files. `resources/languages` holds
the templates of its sentences ("Object {objects}, {place}"); the one that fits a sentence gives
the values in it, and Qt gives the template in the language that is set.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources

from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.qt import QtCore

_VALUE = re.compile(r"\{(\w+)\}")
_BETWEEN = re.compile(r"(?<=[.…?!]) (?=[^a-z\s])")
_NAMED = re.compile(r"([^:\n]{1,300}): (.+)", re.S)  # a file, and what is wrong with it
_DEPTH = 3  # a name in the name of a part of an object


def core_text(text: str) -> str:
    """A sentence, several, or a name that core has made; what is not known stays as it is."""
    return _said(text) if text and _translators else text


def error_text(error: IntarsiaError) -> str:
    """What has happened and what to do next, on two lines."""
    return "\n".join(filter(None, (core_text(error.message), core_text(error.hint))))


def follow_language(on: bool) -> None:
    """Another language is set, or (`on` False) there is none but English."""
    _translators.clear()
    if on:
        _translators.append(True)
    _said.cache_clear()


_translators: list[bool] = []


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    parts = _BETWEEN.split(text)
    said: list[str] = []
    while parts:
        for count in range(len(parts), 0, -1):
            known = _known(" ".join(parts[:count]), count)
            if known is not None:
                break
        said.append(_after_name(parts[0]) if known is None else known)
        del parts[:count]
    return " ".join(said)


def _after_name(text: str) -> str:
    """What follows on the name of a file in the language, where that is known."""
    found = _NAMED.fullmatch(text)
    known = _known(found[2], 1) if found is not None else None
    return text if found is None or known is None else f"{found[1]}: {known}"


def _known(text: str, sentences: int, depth: int = _DEPTH) -> str | None:
    """The text in the language, None where no template of so many sentences fits it."""
    whole = _translate(text)
    if whole != text:
        return whole
    for template, pattern in _fitting(text):
        if len(_BETWEEN.findall(template)) != sentences - 1:
            continue
        found = pattern.fullmatch(text)
        said = _translate(template) if found is not None else template
        if found is None or said == template:
            continue
        values = {
            name: (_known(value, 1, depth - 1) if depth else None) or value
            for name, value in found.groupdict().items()
        }
        return _filled(said, values)
    return None


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _VALUE.sub(lambda mark: values.get(mark[1], mark[0]), template)


def _translate(text: str) -> str:
    return QtCore.QCoreApplication.translate("core", text)


def _fitting(text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    for literal, template in _templates():
        if literal in text:
            yield template, _pattern(template)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, str], ...]:
    """The longest literal of each template and the template, the most telling ones first."""
    text = resources.files("intarsia.resources.languages").joinpath("core.json").read_text("utf-8")
    found = [(max(_VALUE.sub("\0", x).split("\0"), key=len), x) for x in json.loads(text)]
    return tuple(sorted(found, key=lambda pair: -len(_VALUE.sub("", pair[1]))))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = _VALUE.split(template)  # literals and names by turns
    marks = (f"(?P<{x}>.+?)" if k % 2 else re.escape(x) for k, x in enumerate(parts))
    return re.compile("".join(marks), re.S)
