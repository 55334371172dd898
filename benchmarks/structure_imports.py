"""Who imports whom among the product's modules, for `structure.py`: cycles, and folders both ways.

Every import counts: at the top, inside functions, below TYPE_CHECKING, and `import_module` of a
name that is written out. A package stands for its `__init__.py`; that importing a module also
imports the packages above it does not count.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from structure_source import PACKAGE, SourceFile

Graph = Mapping[str, frozenset[str]]


def import_graph(files: Iterable[SourceFile]) -> Graph:
    """The modules that each module imports, of those given; itself excepted."""
    files = tuple(files)
    known = {file.module for file in files}
    return {
        file.module: frozenset(
            found
            for name in imported_names(file)
            if (found := _known(name, known)) and found != file.module
        )
        for file in files
    }


def imported_names(file: SourceFile) -> Iterator[str]:
    """The dotted names that a file imports; a name may go on into a module, by an attribute."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _source(file, node)
            yield from (f"{source}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and _is_import_module(node):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def import_cycles(graph: Graph) -> list[list[str]]:
    """The strongly connected components of more than one module (Tarjan 1972), each by name."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []
    for root in sorted(graph):
        if root in order:
            continue
        path = [_entered(root, graph, order, lowest, stack)]
        while path:
            name, following = path[-1]
            for other in following:
                if other not in order:
                    path.append(_entered(other, graph, order, lowest, stack))
                    break
                if other in stack:
                    lowest[name] = min(lowest[name], order[other])
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == order[name]:
                    place = stack.index(name)
                    if len(stack) - place > 1:
                        found.append(sorted(stack[place:]))
                    del stack[place:]
    return sorted(found)


def both_way_pairs(files: Iterable[SourceFile]) -> list[dict[str, object]]:
    """Pairs of folders of one parent of which files import each other's in both directions.

    A file counts for every folder above it. `files` are those that import, of the first folder
    and of the second.
    """
    files = tuple(files)
    graph, folder_of = import_graph(files), {file.module: file.folder for file in files}
    importing: dict[tuple[str, str], set[str]] = defaultdict(set)
    for module, others in graph.items():
        for other in others:
            pair = _siblings(folder_of[module], folder_of[other])
            if pair is not None:
                importing[pair].add(module)
    return [
        {"folders": [one, two], "files": [len(importing[one, two]), len(importing[two, one])]}
        for one, two in sorted(importing)
        if one < two and (two, one) in importing
    ]


def _entered(
    name: str, graph: Graph, order: dict[str, int], lowest: dict[str, int], stack: list[str]
) -> tuple[str, Iterator[str]]:
    """Number a module, put it on the stack, and give what it imports still to be looked at."""
    order[name] = lowest[name] = len(order)
    stack.append(name)
    return name, iter(sorted(graph[name]))


def _siblings(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, str] | None:
    """Where two folders' ways part, the two folders there; None where one is in the other."""
    for depth, (first, second) in enumerate(zip(one, two, strict=False), start=1):
        if first != second:
            return "/".join(one[:depth]), "/".join(two[:depth])
    return None


def _known(name: str, known: set[str]) -> str:
    """The module that a dotted name is of; "" for one of somebody else's."""
    while name.startswith(f"{PACKAGE}."):
        if name in known:
            return name
        name = name.rpartition(".")[0]
    return ""


def _source(file: SourceFile, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = (PACKAGE, *file.folder)
    above = parts[: len(parts) - node.level + 1]
    return ".".join((*above, node.module) if node.module else above)


def _is_import_module(node: ast.Call) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
    return bool(node.args) and "import_module" in (name, getattr(name, "id", ""))
