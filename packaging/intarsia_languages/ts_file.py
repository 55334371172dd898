"""Qt Linguist's translation files: read, brought up to date, written. TS 2.1."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from intarsia_languages.texts import Text

# Forms of a text by number, as Qt's rules count them.
FORMS = {
    "en": 2,
    "de": 2,
    "fr": 2,
    "es": 2,
    "pt": 2,
    "pl": 3,
    "ru": 3,
    "ja": 1,
    "ko": 1,
    "zh_CN": 1,
    "zh_TW": 1,
}

Key = tuple[str, str]  # a context and a source
Forms = tuple[str, ...]  # one translation, or one each form; () where there is none yet


@dataclass(frozen=True)
class TsFile:
    """The translations of one language, by context and source."""

    language: str
    messages: Mapping[Key, Forms]


def read_ts(path: Path) -> TsFile:
    """The finished translations of a file. Raises OSError, ValueError for what is none."""
    try:
        root = ET.fromstring(path.read_text("utf-8"))  # our own file, no entities
    except ET.ParseError as error:
        raise ValueError(f"{path.name} is no translation file: {error}.") from None
    found: dict[Key, Forms] = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            said = tuple(forms or [translation.text or ""])
            found[name, message.findtext("source") or ""] = said if all(said) else ()
    return TsFile(root.get("language") or "", found)


def write_ts(path: Path, file: TsFile, texts: Iterable[Text]) -> None:
    """The file with these texts alone: what is new is unfinished, what has gone is left out."""
    path.write_text(ts_text(file, texts), "utf-8")


def ts_text(file: TsFile, texts: Iterable[Text]) -> str:
    """What `write_ts` writes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{file.language}" sourcelanguage="en">')
    context: str | None = None
    for text in texts:
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message(text, file.messages.get((text.context, text.source), ()), file.language)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: Forms, language: str) -> list[str]:
    mark = "" if forms else ' type="unfinished"'
    if text.plural:
        padded = forms or ("",) * FORMS[language]
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in padded)
    else:
        inner = escape(forms[0]) if forms else ""
    return [
        '    <message numerus="yes">' if text.plural else "    <message>",
        f'        <location filename="../../{escape(text.place)}"/>',
        f"        <source>{escape(text.source)}</source>",
        f"        <translation{mark}>{inner}</translation>",
        "    </message>",
    ]
