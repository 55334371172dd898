"""What a translation must keep of its source: values, access key, spaces, ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intarsia_languages.texts import Text
from intarsia_languages.ts_file import FORMS

_VALUE = re.compile(r"\{[\w:.,%]*\}|%[n\d]")
_KEY = re.compile(r"&(?=[^&\s])")
_TAG = re.compile(r"</?\w+[^>]*>")
_ENDS = {".": ".。", "…": "…", ":": ":：", "?": "?？;", "": ""}


def faults_of(text: Text, forms: Sequence[str], language: str) -> list[str]:
    """What is wrong with a translation, a sentence each; [] for a sound one."""
    wanted = FORMS[language] if text.plural else 1
    found = []
    if len(forms) != wanted:
        found.append(f"It needs {wanted} forms, not {len(forms)}.")
    for form in forms:
        found += _of_form(text, form)
    return [f"{text.context}: {text.source!r}: {fault}" for fault in dict.fromkeys(found)]


def _of_form(text: Text, form: str) -> list[str]:
    source, found = text.source, []
    if not form.strip():
        return ["It is empty."]
    missing = set(_VALUE.findall(source)) ^ set(_VALUE.findall(form))
    if text.plural:
        missing.discard("{n}")  # "one result" says it by the word
    if missing:
        found.append(f"Values differ: {', '.join(sorted(missing))}.")
    if len(_KEY.findall(source.replace("&&", ""))) != len(_KEY.findall(form.replace("&&", ""))):
        found.append("One has an access key (&), the other none.")
    for at in (0, -1):
        if source[at].isspace() != form[at].isspace():
            found.append("It begins or ends with a space, and the other does not.")
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(form)):
        found.append("Its tags differ.")
    if source.count("\n") != form.count("\n"):
        found.append("It has another number of lines.")
    end = source.rstrip()[-1:]
    if end in _ENDS and end and form.rstrip()[-1:] not in _ENDS[end]:
        found.append(f"It does not end as the source does ({end}).")
    return found
