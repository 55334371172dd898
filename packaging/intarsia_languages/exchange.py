"""A language as JSON: what lacks a translation goes out, what a translator gives comes in.

Out: `{"language": "de", "sources": {"0": source, …}, "plurals": {"17": 2}, "places": {"0": …}}`,
each source once, whatever number of contexts it has; those in `plurals` want a list of so many
forms. In: `{"answers": {"0": translation, "17": [one, many]}}` by the numbers of the export that
was asked, or `{"texts": {source: translation}}`. Where a word needs another translation in one
context, `"only": {context: {source: translation}}` says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from intarsia_languages.checks import faults_of
from intarsia_languages.texts import Text
from intarsia_languages.ts_file import FORMS, Forms, Key, TsFile


def missing_texts(file: TsFile, texts: Iterable[Text]) -> dict[str, Any]:
    """The exchange of everything that has no translation yet, in the order of `texts`."""
    places: dict[str, list[str]] = {}
    plural: set[str] = set()
    for text in texts:
        if not file.messages.get((text.context, text.source)):
            places.setdefault(text.source, []).append(f"{text.context} ({text.place})")
            if text.plural:
                plural.add(text.source)
    numbers = {source: str(number) for number, source in enumerate(places)}
    return {
        "language": file.language,
        "sources": {numbers[source]: source for source in places},
        "plurals": {numbers[x]: FORMS[file.language] for x in places if x in plural},
        "places": {numbers[source]: "; ".join(where) for source, where in places.items()},
    }


def by_source(asked: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given by number in `given`, under the sources of the exchange that was asked.

    Raises KeyError for a number that was not asked.
    """
    numbered = {asked["sources"][k]: said for k, said in given.get("answers", {}).items()}
    return {**given, "texts": {**given.get("texts", {}), **numbered}}


def with_translations(
    file: TsFile, texts: Sequence[Text], given: Mapping[str, Any]
) -> tuple[TsFile, list[str]]:
    """The file with what an exchange gives, and a sentence about each that is refused or unknown.

    What is translated already is replaced. Empty translations are passed over.
    """
    only: Mapping[str, Mapping[str, Any]] = given.get("only", {})
    general: Mapping[str, Any] = given.get("texts", {})
    messages: dict[Key, Forms] = dict(file.messages)
    faults: list[str] = []
    for text in texts:
        said = only.get(text.context, {}).get(text.source, general.get(text.source))
        forms = (said,) if isinstance(said, str) else tuple(said or ())
        if not any(forms):
            continue
        wrong = faults_of(text, forms, file.language)
        if wrong:
            faults += wrong
        else:
            messages[text.context, text.source] = forms
    known = {text.source for text in texts}
    faults += [f"No such text: {source!r}." for source in general if source not in known]
    return TsFile(file.language, messages), faults
