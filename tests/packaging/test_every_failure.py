"""Every failure that a person can meet in the editor or the docker has its sentences translated."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator

from intarsia.core.wire import errors
from intarsia_languages.core_texts import LEFT_OUT, SAYING, template
from intarsia_languages.project import ROOT, project_texts
from intarsia_languages.texts import name_of

KINDS = {
    name
    for name, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.IntarsiaError)
}
WORDS = re.compile(r"[A-Za-z]{2,}.* ", re.S)
VALUE = re.compile(r"\{\w+\}")


def sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and template of what each failure of ours that is made in a module says."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in KINDS:
            for argument in node.args:
                yield from _parts(argument)


def _parts(value: ast.expr) -> Iterator[tuple[int, str]]:
    if isinstance(value, ast.IfExp):
        yield from (*_parts(value.body), *_parts(value.orelse))
    elif isinstance(value, ast.BinOp):
        yield from (*_parts(value.left), *_parts(value.right))
    elif (said := template(value)) is not None:
        yield value.lineno, said


def unknown(known: set[str]) -> Iterator[str]:
    for path in sorted(x for top in SAYING for x in (ROOT / top).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(LEFT_OUT):
            continue
        for line, said in sentences(ast.parse(path.read_text("utf-8"))):
            whose = re.sub(r" \{\w+\}$", "", said)  # a sentence of ours before another's
            if WORDS.search(VALUE.sub("", said)) and not {said, whose} & known:
                yield f"{place}:{line}: {said}"


def test_what_a_failure_says_is_translated() -> None:
    assert list(unknown({text.source for text in project_texts().texts})) == []


def test_a_sentence_that_nothing_extracts_is_seen() -> None:
    code = 'raise BadEdit("too small" if a else f"{x} is gone", "Try it." + " Again and so on")'
    assert [said for _, said in sentences(ast.parse(code))] == [
        "too small",
        "{x} is gone",
        "Try it.",
        " Again and so on",
    ]
