"""What of a module is to be translated: the literals that reach `tr` or `translate`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_TRANSLATE = ("translate", "_tr", "QT_TRANSLATE_NOOP")
TRANSLATING = ("tr", *_TRANSLATE)


@dataclass(frozen=True)
class Text:
    """One text under its context. `plural`: it has one form a number; `place`: path of a module."""

    context: str
    source: str
    plural: bool = False
    place: str = ""


@dataclass(frozen=True)
class ModuleTexts:
    """`texts` of a module, `faults`: "path:line: why" for each call that no extraction can read.

    `bases`: the names of the bases of each of its classes.
    """

    texts: tuple[Text, ...]
    faults: tuple[str, ...]
    bases: dict[str, tuple[str, ...]]


def texts_of(source: str, place: str) -> ModuleTexts:
    """What the module `source` at the path `place` gives to translate."""
    finder = _Finder(place, _own_contexts(ast.parse(source)))
    finder.visit(ast.parse(source))
    return ModuleTexts(tuple(finder.texts), tuple(finder.faults), finder.bases)


def _own_contexts(tree: ast.Module) -> dict[str, str]:
    """Functions of one argument that are `translate` with a fixed context, and that context."""
    found = {}
    for item in tree.body:
        if isinstance(item, ast.FunctionDef) and len(item.args.args) == 1:
            for call in ast.walk(item):
                if not isinstance(call, ast.Call) or name_of(call.func) != "translate":
                    continue
                if len(call.args) == 2:
                    context, said = call.args[0], call.args[1]
                    own = isinstance(said, ast.Name) and said.id == item.args.args[0].arg
                    if isinstance(context, ast.Constant) and own:
                        found[item.name] = str(context.value)
    return found


def name_of(function: ast.expr) -> str:
    """The last name of what is called, "" where it has none."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literals(value: ast.expr) -> Iterator[str | None]:
    """The texts an expression may be; None for what is no literal."""
    if isinstance(value, ast.IfExp):
        yield from literals(value.body)
        yield from literals(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    else:
        yield None


class _Finder(ast.NodeVisitor):
    def __init__(self, place: str, own: dict[str, str]) -> None:
        self.texts: list[Text] = []
        self.faults: list[str] = []
        self.bases: dict[str, tuple[str, ...]] = {}
        self._place, self._own = place, own
        self._classes: list[str] = []
        self._inside_own = False

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # noqa: N802 - ast's name
        self.bases[node.name] = tuple(filter(None, map(name_of, node.bases)))
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:  # noqa: N802 - ast's name
        if not self._classes and node.name in self._own:
            return
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802 - ast's name
        name, arguments = name_of(node.func), node.args
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "self":
                self._add(self._classes[-1] if self._classes else "", node, 0, len(arguments) > 2)
        elif name in self._own and len(arguments) == 1:
            self._add(self._own[name], node, 0, False)
        elif name in _TRANSLATE and len(arguments) in (2, 4):
            (context,) = list(literals(arguments[0])) or [None]
            if context is not None:
                self._add(context, node, 1, len(arguments) == 4)
        self.generic_visit(node)

    def _add(self, context: str, node: ast.Call, number: int, plural: bool) -> None:
        for source in literals(node.args[number]):
            if source is None:
                if context != "core" and not _looks_up_a_table(node.args[number]):
                    self.faults.append(f"{self._place}:{node.lineno}: {ast.unparse(node)[:80]}")
            elif not context:
                self.faults.append(f"{self._place}:{node.lineno}: no class around {source!r}")
            elif source:
                self.texts.append(Text(context, source, plural, self._place))


def _looks_up_a_table(value: ast.expr) -> bool:
    """A word out of a table of core, which is taken from there; see `core_texts`."""
    return isinstance(value, (ast.Subscript, ast.Attribute))
