"""What the modules of a staged tree import, read without running them, and what is nowhere."""

from __future__ import annotations

import ast
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NATIVE = (".pyd", ".so")


@dataclass(frozen=True)
class Missing:
    """An import that leads nowhere: which module asks, and for what."""

    asker: str
    wanted: str


class Tree:
    """The importable modules of a site-packages folder, of another system or not."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self.unread: list[str] = []

    def walk(self, package: str) -> tuple[set[str], tuple[Missing, ...]]:
        """All modules that importing every module of `package` leads to, and what is missing.

        Only what runs on import counts: imports inside functions are followed in `package` alone,
        since they are ours. Imports in a `try` with handlers, or under an `if`, may be missing.
        """
        waiting = deque(self._modules_of(package))
        reached = set(waiting)
        missing: list[Missing] = []
        while waiting:
            name = waiting.popleft()
            for wanted, needed in self._imports(name, everywhere=name.startswith(package)):
                top = wanted.partition(".")[0]
                if top in sys.stdlib_module_names:
                    continue
                found = self._closest(wanted)
                if not found:
                    if needed:
                        missing.append(Missing(name, wanted))
                    continue
                for part in _with_parents(found):
                    if part not in reached:
                        reached.add(part)
                        waiting.append(part)
        return reached, tuple(missing)

    def _modules_of(self, package: str) -> list[str]:
        folder = self._site / package
        names = []
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(self._site).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        return names

    def _closest(self, name: str) -> str:
        """The module itself, or the one that holds the name; "" where not even its top is there."""
        if self._exists(name):
            return name
        parent = name.rpartition(".")[0]
        return parent if parent and self._exists(parent) else ""

    def _exists(self, name: str) -> bool:
        path = self._site.joinpath(*name.split("."))
        if path.is_dir() or path.with_name(path.name + ".py").is_file():
            return True
        return any(p.name.endswith(_NATIVE) for p in path.parent.glob(f"{path.name}.*"))

    def _imports(self, name: str, *, everywhere: bool) -> Iterator[tuple[str, bool]]:
        """Each imported name of a module, and whether the module cannot do without it."""
        path = self._site.joinpath(*name.split("."))
        is_package = path.is_dir()
        source = path / "__init__.py" if is_package else path.with_name(path.name + ".py")
        if not source.is_file():
            return
        own = name if is_package else name.rpartition(".")[0]
        try:
            tree = ast.parse(source.read_bytes())
        except SyntaxError:  # written for a newer Python than this one: only that it exists counts
            self.unread.append(name)
            return
        for node, needed in _statements(tree, True, everywhere):
            if isinstance(node, ast.Import):
                yield from ((alias.name, needed) for alias in node.names)
                continue
            base = node.module or ""
            if node.level:
                above = own.split(".")[: len(own.split(".")) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            for alias in node.names:
                yield (base if alias.name == "*" else f"{base}.{alias.name}"), needed


def _statements(
    node: ast.AST, needed: bool, everywhere: bool
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """The import statements that run when the module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, needed
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            if everywhere:
                yield from _statements(child, needed, everywhere)
        elif isinstance(child, ast.Try):
            yield from _statements(child, needed and not child.handlers, everywhere)
        elif isinstance(child, ast.If):
            # Another branch may be the one for this system or this Python.
            yield from _statements(child, False, everywhere)
        else:
            yield from _statements(child, needed, everywhere)


def _with_parents(name: str) -> Iterator[str]:
    parts = name.split(".")
    return (".".join(parts[: i + 1]) for i in range(len(parts)))
