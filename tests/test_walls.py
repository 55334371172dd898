"""What CONTRIBUTING says of rims and threads is how the tree is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PRODUCT = ("core", "ui", "plugin", "resources")
THREADS = {
    "Thread",
    "start_new_thread",
    "ThreadPoolExecutor",
    "QThread",
    "QThreadPool",
    "QRunnable",
    "run_in_executor",
}

# What begins a process, by any name that this standard library and Qt have for it.
PROCESSES = {
    "subprocess",
    "Popen",
    "popen",
    "fork",
    "forkpty",
    "posix_spawn",
    "posix_spawnp",
    "startfile",
    "multiprocessing",
    "ProcessPoolExecutor",
    "create_subprocess_exec",
    "create_subprocess_shell",
    "subprocess_exec",
    "subprocess_shell",
    "QProcess",
    "startDetached",
    "pty",
    *(f"exec{how}" for how in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
    *(f"spawn{how}" for how in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
}


def files(*more: str) -> Iterator[tuple[str, ast.Module]]:
    """Every file of the product, and of more folders, by its path from the root."""
    for room in (*PRODUCT, *more):
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def listed(heading: str) -> set[str]:
    """The files that the items of a section of CONTRIBUTING begin with."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _, _, rest = text.partition(f"\n### {heading}\n")
    section = re.split(r"^#", rest, maxsplit=1, flags=re.MULTILINE)[0]
    items = re.findall(r"^\* ((?:`[^`]+`,?\s+)*`[^`]+`):", section, flags=re.MULTILINE)
    return {name for item in items for name in re.findall(r"`([^`]+)`", item)}


def is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))
        for kind in kinds
    )


def names_in(tree: ast.Module) -> set[str]:
    """Every name and every attribute that the code reads."""
    nodes = list(ast.walk(tree))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def imported_by(tree: ast.Module) -> set[str]:
    """Every name that the code imports, and every module that it imports from."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def test_a_broad_except_stands_only_at_the_rims() -> None:
    found = {
        name
        for name, tree in files("benchmarks", "packaging")
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and is_broad(node)
    }
    assert found == listed("Rims")


def test_threads_begin_only_in_their_homes() -> None:
    found = {name for name, tree in files() if names_in(tree) & THREADS}
    assert found == listed("Threads")


def test_only_the_engine_uses_the_threads_of_an_event_loop() -> None:
    found = [name for name, tree in files() if "to_thread" in names_in(tree)]
    assert found
    assert all(name.startswith("core/engine/") for name in found)


def test_processes_are_started_in_one_place() -> None:
    begun = {name for name, tree in files() if (names_in(tree) | imported_by(tree)) & PROCESSES}
    calls = {
        name
        for name, tree in files()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "system" and is_named(node.value, "os")
    }
    assert begun | calls == {"core/child_processes.py"}


def test_nothing_of_a_person_is_deleted_but_in_one_place() -> None:
    """Beside it there are the writer, which takes back what it has not finished, and its rooms."""
    deleting = {"unlink", "rmtree", "rmdir", "removedirs"}
    found = {
        name
        for name, tree in files()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (node.attr in deleting or (node.attr == "remove" and is_named(node.value, "os")))
    }
    room = "core/state/storage"
    assert found == {f"{room}/{name}.py" for name in ("removal", "atomic", "disk", "leftovers")}
