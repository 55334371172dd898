"""The verbs of `packaging/languages.py`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from intarsia_languages.access_keys import doubled, mended, menus
from intarsia_languages.checks import faults_of
from intarsia_languages.exchange import by_source, missing_texts, with_translations
from intarsia_languages.project import ROOT, ProjectTexts, project_texts
from intarsia_languages.release import release
from intarsia_languages.texts import Text
from intarsia_languages.ts_file import FORMS, TsFile, read_ts, write_ts

FOLDER = ROOT / "resources" / "languages"

_VERBS = {
    "update": "bring every .ts up to date with the sources, and compile",
    "export": "write what a language lacks as JSON (--out)",
    "import": "take translations from JSON files, checked, and compile",
    "keys": "mend access keys that a menu has twice, in every language, and compile",
    "check": "say what lacks and what is wrong in every language; status 1 where anything is",
}


def main(arguments: Sequence[str]) -> int:
    """Run a verb; 0 done, 1 where something lacks or was refused."""
    given = _parser().parse_intermixed_args(arguments)
    project = project_texts()
    for fault in project.faults:
        print(f"no literal: {fault}", file=sys.stderr)
    if given.verb == "export":
        return _export(given, project)
    if given.verb == "import":
        return _import(given, project)
    if given.verb == "check":
        return _check(project)
    if given.verb == "keys":
        return _keys(project)
    for language in FORMS:
        write_ts(path_of(language), opened(language), texts_for(language, project))
    _say_written(project)
    return 0


def path_of(language: str) -> Path:
    return FOLDER / f"intarsia_{language}.ts"


def opened(language: str) -> TsFile:
    """The language's file, an empty one where there is none."""
    path = path_of(language)
    return read_ts(path) if path.is_file() else TsFile(language, {})


def texts_for(language: str, project: ProjectTexts) -> list[Text]:
    """What a language translates: everything; English only what has forms by number."""
    return [text for text in project.texts if language != "en" or text.plural]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="packaging/languages.py",
        epilog="verbs:\n" + "\n".join(f"  {verb:8} {text}" for verb, text in _VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=tuple(_VERBS))
    parser.add_argument("language", nargs="?", choices=tuple(FORMS), help="for export and import")
    parser.add_argument("files", nargs="*", type=Path, help="JSON files to import")
    parser.add_argument("--of", type=Path, help="the export that answers by number count in")
    parser.add_argument("--out", type=Path, help="where export writes; default: standard output")
    return parser


def _export(given: argparse.Namespace, project: ProjectTexts) -> int:
    lacking = missing_texts(opened(given.language), texts_for(given.language, project))
    text = json.dumps(lacking, indent=1, ensure_ascii=False) + "\n"
    if given.out is None:
        print(text, end="")
    else:
        given.out.write_text(text, "utf-8")
    return 0


def _import(given: argparse.Namespace, project: ProjectTexts) -> int:
    texts, file = texts_for(given.language, project), opened(given.language)
    wrong: list[str] = []
    asked = {"sources": {}} if given.of is None else json.loads(given.of.read_text("utf-8"))
    for path in given.files:
        answers = by_source(asked, json.loads(path.read_text("utf-8")))
        file, faults = with_translations(file, texts, answers)
        wrong += faults
    write_ts(path_of(given.language), file, texts)
    _say_written(project)
    lacking = sum(not file.messages.get((x.context, x.source)) for x in texts)
    for fault in wrong:
        print(fault, file=sys.stderr)
    print(f"{given.language}: {len(texts) - lacking} of {len(texts)} texts, {len(wrong)} refused.")
    return 1 if wrong else 0


def _check(project: ProjectTexts) -> int:
    bad, all_menus = 0, menus()
    for language in FORMS:
        file, texts = opened(language), texts_for(language, project)
        lacking = [x for x in texts if not file.messages.get((x.context, x.source))]
        faults = [
            fault
            for text in texts
            for fault in faults_of(
                text, file.messages.get((text.context, text.source)) or (), language
            )
            if file.messages.get((text.context, text.source))
        ]
        said = {key: forms[0] for key, forms in file.messages.items() if forms}
        faults += [
            f"Two items of a menu have the access key {fault}."
            for menu in (all_menus if language != "en" else ())
            for fault in doubled([x for x in menu if x in said], said)
        ]
        bad += len(lacking) + len(faults)
        print(f"{language}: {len(lacking)} of {len(texts)} lack, {len(faults)} are wrong.")
        for fault in faults:
            print(f"  {fault}", file=sys.stderr)
    return 1 if bad else 0


def _keys(project: ProjectTexts) -> int:
    all_menus = menus()
    for language in FORMS:
        if language == "en":
            continue
        file, texts = opened(language), texts_for(language, project)
        said = {x: file.messages[x][0] for menu in all_menus for x in menu if file.messages.get(x)}
        translated = [tuple(x for x in menu if x in said) for menu in all_menus]
        if not any(doubled(menu, said) for menu in translated):
            continue
        keys = {entry: (text,) for entry, text in mended(translated, said).items()}
        write_ts(path_of(language), TsFile(language, {**file.messages, **keys}), texts)
    _say_written(project)
    return 0


def _say_written(project: ProjectTexts) -> None:
    for path in release(FOLDER, project):
        print(f"{path.stat().st_size:>8} {path.relative_to(ROOT)}")
