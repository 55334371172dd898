"""Every module of the program is reached from one of its ways in."""

from __future__ import annotations

import ast
from pathlib import Path

from intarsia.core.engine.methods.registry import METHOD_PACKAGES

ROOT = Path(__file__).parents[1]
WAYS_IN = {
    "intarsia.plugin.cli": "the command intarsia (pyproject.toml)",
    "intarsia.plugin.__main__": "python -m intarsia.plugin",
    "intarsia.core.engine.__main__": "python -m intarsia.core.engine, which the command starts",
    "intarsia.plugin.krita.entry": "what Krita's plugin loads (plugin/krita/install)",
    **{
        f"intarsia.core.engine.methods.{package}.entry": "a line of methods/registry.py"
        for package in METHOD_PACKAGES
    },
}


def modules() -> dict[str, Path]:
    found = {}
    for top in ("core", "ui", "plugin"):
        for path in (ROOT / top).rglob("*.py"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(("intarsia", *(parts[:-1] if parts[-1] == "__init__" else parts)))
            found[name] = path
    return found


def imported(path: Path) -> set[str]:
    """Names that a file imports, anywhere in it, each with the packages above it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {item.name for item in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{item.name}" for item in node.names)}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names.add(node.value.partition(":")[0])  # a module that is named to be imported later
    return names | {name.rsplit(".", k)[0] for name in names for k in range(1, name.count("."))}


def test_nothing_lies_beside_the_ways_in() -> None:
    paths = modules()
    reached: set[str] = set()
    waiting = set(WAYS_IN)
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= (imported(paths[name]) & paths.keys()) - reached
    assert sorted(paths.keys() - reached) == []
