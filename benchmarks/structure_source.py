"""The product's source as `structure.py` reads it: files, classes, functions and excepts, by `ast`.

Nothing is imported, and no folder is named but the top ones: what moves below them is found again.
"""

from __future__ import annotations

import ast
import math
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PACKAGE = "intarsia"
TOP_FOLDERS = ("core", "ui", "plugin", "resources")
LONG_FUNCTION = 60  # lines
_BROAD = ("Exception", "BaseException")

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class SourceFile:
    """A Python file. `path`: relative to the repository, with "/"."""

    path: str
    text: str

    @property
    def folder(self) -> tuple[str, ...]:
        return tuple(self.path.split("/")[:-1])

    @property
    def is_init(self) -> bool:
        return self.path.endswith("/__init__.py")

    @property
    def module(self) -> str:
        """Its dotted name; a package is named by its folder."""
        last = () if self.is_init else (Path(self.path).stem,)
        return ".".join((PACKAGE, *self.folder, *last))

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)


def product_files(root: Path) -> tuple[SourceFile, ...]:
    """Every Python file of the product below the repository's root, by path."""
    return files_below(root, TOP_FOLDERS)


def files_below(root: Path, folders: Iterable[str]) -> tuple[SourceFile, ...]:
    """Every Python file below some folders of the root, by path."""
    paths = sorted(path for folder in folders for path in (root / folder).rglob("*.py"))
    return tuple(
        SourceFile(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths
    )


def sizes(files: Iterable[SourceFile]) -> dict[str, object]:
    """How many files, how long, and how many a folder; `__init__.py` is not counted.

    A folder counts where it has a file of its own. `p95` is the nearest rank.
    """
    counted = [file for file in files if not file.is_init]
    lengths = sorted(file.lines for file in counted)
    folders: dict[str, int] = defaultdict(int)
    for file in counted:
        folders["/".join(file.folder)] += 1
    largest = max(folders, key=lambda folder: folders[folder])
    return {
        "files": len(counted),
        "folders": len(folders),
        "lines_per_file": {
            "median": statistics.median(lengths),
            "p95": lengths[math.ceil(0.95 * len(lengths)) - 1],
            "max": lengths[-1],
        },
        "files_per_folder": {
            "median": statistics.median(folders.values()),
            "largest": folders[largest],
            "largest_folder": largest,
        },
    }


def doubled_class_names(files: Iterable[SourceFile]) -> dict[str, list[str]]:
    """Public classes of module level whose name stands in more than one file, with the files."""
    places: dict[str, set[str]] = defaultdict(set)
    for file in files:
        for node in _module_level(file.tree.body):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].add(file.path)
    return {name: sorted(paths) for name, paths in sorted(places.items()) if len(paths) > 1}


def typed_share(files: Iterable[SourceFile]) -> float:
    """The share of functions whose parameters, but self and cls, and return are all annotated."""
    typed = [_is_typed(node) for file in files for node in functions(file)]
    return sum(typed) / max(1, len(typed))


def long_functions(files: Iterable[SourceFile]) -> list[str]:
    """Functions of more than 60 lines from `def` to the last, as "path:line name (lines)"."""
    return [
        f"{file.path}:{node.lineno} {node.name} ({_length(node)})"
        for file in files
        for node in functions(file)
        if _length(node) > LONG_FUNCTION
    ]


def broad_excepts(files: Iterable[SourceFile]) -> list[str]:
    """Every `except` without a class, of Exception or of BaseException, as "path:line"."""
    return [
        f"{file.path}:{node.lineno}"
        for file in files
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node.type)
    ]


def functions(file: SourceFile) -> Iterator[_Function]:
    """The functions and methods of a file, those inside others too; no lambdas."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _module_level(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, those below its `if` and `try` too."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _module_level((*node.body, *node.orelse))
        elif isinstance(node, ast.Try):
            handled = (inner for handler in node.handlers for inner in handler.body)
            yield from _module_level((*node.body, *handled, *node.orelse, *node.finalbody))


def _is_typed(node: _Function) -> bool:
    given = node.args
    parameters = [*given.posonlyargs, *given.args, *given.kwonlyargs]
    parameters += [extra for extra in (given.vararg, given.kwarg) if extra is not None]
    named = [parameter for parameter in parameters if parameter.arg not in ("self", "cls")]
    return node.returns is not None and all(p.annotation is not None for p in named)


def _length(node: _Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _is_broad(kind: ast.expr | None) -> bool:
    if isinstance(kind, ast.Tuple):
        return any(_is_broad(one) for one in kind.elts)
    return kind is None or (isinstance(kind, ast.Name) and kind.id in _BROAD)
