"""What core says to a person: sentences as templates, names of methods, objects and layers.

Core knows no language. It makes English sentences, and the panel finds the template of each and
says it in its own language (`ui.core_text`). Here are the templates.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from intarsia.core.engine.packs.catalogue import load_catalogue
from intarsia.core.wire.object_classes import CLASS_COUNT, class_name
from intarsia_languages.texts import TRANSLATING, Text, name_of

CONTEXT, VERBS = "core", "verbs"

# What a person at the panel never reads: the command line, training, who runs a pool of engines,
# and what the bytes of messages lack. They stay English.
SAYING = ("core", "ui", "plugin/krita", "plugin/standalone")
LEFT_OUT = (
    "core/engine/__main__.py",
    *(f"core/engine/cluster/{x}" for x in ("command", "forward", "pool", "settings")),
    "core/engine/headless",
    "core/engine/nets/klein/instructions.py",  # what the network reads
    "core/engine/packs/commands.py",
    "core/engine/packs/options.py",
    "core/engine/scenes",
    *(f"core/engine/server/{x}" for x in ("api", "command", "diagnosis", "packs_api", "process")),
    "core/engine/training",
    "core/wire/encoding",
    "plugin/krita/install",
)
_SENTENCE = re.compile(
    r"(\{\w+\}|[A-Z'\"]).* .*([.…?:]|: (intarsia|pip) .+|: \{\w+\})|[A-Z]\w+[.…]", re.S
)
_BEFORE = re.compile(r"([A-Z].* .*\.) \{\w+\}", re.S)  # a sentence before one of somebody else
_WORDS = re.compile(r"[A-Z][a-z]+.*", re.S)
_NAMED = ("label", "help", "choices", "name")
_NAMING = ("ResultLayer", "Preset", "_layer", "CorrectedObject", "FileLayer")
_PHRASES = ("OnlyKrita", "UnsoundFile")  # what a sentence holds as a value
_NAMES = ("core/engine/segment/naming.py", "core/engine/methods/common/described_names.py")


def core_texts(root: Path) -> list[Text]:
    """The texts of core under `root`, the checkout, and of the packs."""
    found: list[Text] = []
    for path in sorted(x for top in SAYING for x in (root / top).rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if place.startswith(LEFT_OUT):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        if place == "core/wire/verbs.py":
            found += [Text(VERBS, x, place=place) for x in _verbs(tree)]
        elif place in _NAMES:
            found += [Text(CONTEXT, x, place=place) for x in _everything(tree)]
        else:
            found += [Text(CONTEXT, x, place=place) for x in _said(tree)]
    classes = "core/wire/object_classes.py"
    found += [Text(CONTEXT, class_name(k), place=classes) for k in range(CLASS_COUNT)]
    packs = "resources/packs.toml"
    return [*found, *(Text(CONTEXT, pack.gives, place=packs) for pack in load_catalogue())]


def template(value: ast.expr) -> str | None:
    """A literal as it is, an f-string with each value as `{name}`; None for anything else."""
    if isinstance(value, ast.Constant):
        return value.value if isinstance(value.value, str) else None
    if not isinstance(value, ast.JoinedStr):
        return None
    parts: list[str] = []
    used: set[str] = set()
    for part in value.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            name = base = _word(part.value)
            number = 2
            while name in used:
                name, number = f"{base}{number}", number + 1
            used.add(name)
            parts.append(f"{{{name}}}")
    return "".join(parts)


def _word(value: ast.expr) -> str:
    """A short name for a value in a template: the last that its expression names."""
    named = [x for x in ast.walk(value) if isinstance(x, (ast.Attribute, ast.Name))]
    for node in named:
        word = node.attr if isinstance(node, ast.Attribute) else node.id
        if word.strip("_").isidentifier() and word not in ("join", "len", "value", "sorted", "str"):
            return word.strip("_")
    return "value"


def _texts(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Every literal and f-string that is no docstring, no part of another, and not yet in `tr`."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))
        elif isinstance(node, ast.Call) and name_of(node.func) in TRANSLATING:
            silent.update(id(x) for argument in node.args for x in ast.walk(argument))
        elif isinstance(node, ast.JoinedStr):
            silent.update(id(part) for part in ast.walk(node) if part is not node)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in silent:
            text = template(node)
            if text is not None:
                yield text, node


def _said(tree: ast.Module) -> Iterator[str]:
    """Sentences, and words in the places where names and labels stand."""
    named, phrases = set[int](), set[int]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if name_of(node.func) in _PHRASES:
                phrases.update(map(id, node.args))
            for keyword in node.keywords:
                if keyword.arg in _NAMED:
                    named.update(map(id, ast.walk(keyword.value)))
            if name_of(node.func) in _NAMING:
                named.update(id(x) for argument in node.args[:2] for x in ast.walk(argument))
        elif isinstance(node, ast.arguments):
            named.update(map(id, node.defaults))
        elif isinstance(node, ast.Assign) and name_of(node.targets[0]) == "name":
            named.update(map(id, ast.walk(node.value)))
    for text, node in _texts(tree):
        before = _BEFORE.fullmatch(text)
        whole = _SENTENCE.fullmatch(text) or (id(node) in named and _WORDS.fullmatch(text))
        if before is not None:
            yield before[1]
        elif (whole or id(node) in phrases) and _says_something(text):
            yield text


def _verbs(tree: ast.Module) -> Iterator[str]:
    """Every word of the table of verbs that is shown: no ids, no names of groups in files."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) == "Verb":
            for value in node.args[1:5]:
                yield from filter(None, [template(value)])
        elif isinstance(node, ast.Dict):
            yield from filter(None, (template(x) for x in node.values if _is_literal(x)))


def _is_literal(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant)


def _everything(tree: ast.Module) -> Iterator[str]:
    for text, _ in _texts(tree):
        if _says_something(text) and "\\" not in text:
            yield text


def _says_something(text: str) -> bool:
    """More than marks and values, and no braces of its own."""
    bare = re.sub(r"\{\w+\}", "", text)
    braces = "{" in bare or "}" in bare
    return bool(re.search(r"[A-Za-z]{2}", bare)) and text != "Intarsia" and not braces
