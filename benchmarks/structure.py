"""How the code is laid out: what a stranger has to find a way through, in figures.

`python benchmarks/structure.py [--json] [--no-editor] [--coverage]`. Read from the source by `ast`:

* `files`, `folders`, `lines_per_file`, `files_per_folder`: of the product (core, ui, plugin,
  resources), without `__init__.py`;
* `import_cycles`: strongly connected components of more than one module, with imports inside
  functions and below TYPE_CHECKING; `cycles`: their modules;
* `both_way_pairs`: pairs of folders with one parent whose files import each other's both ways;
* `doubled_class_names`: public classes of module level with one name in several files, and where;
* `typed_share`: functions of which every parameter, but self and cls, and the return is annotated;
* `long_functions` (over 60 lines) and `broad_excepts`: where;
* `test_to_source_lines`: lines below tests to lines of the product, `__init__.py` in both.

Traced in a real editor with a real engine, unless `--no-editor`:

* `listeners_per_event`: the functions on the GUI thread outside `core.link` and the thread of Qt
  that are handed one event of one edit directly by these (the most of any event of a classical
  edit); see `structure_tracing.py`. `listeners`: their names;
* `catalogue_parses_per_click`: how often `packs.toml` is parsed, in whatever process, for one click
  of the prompt tool after another edit and another click.

Run, with `--coverage`, slow: `core_branch_coverage` (share of branches) and `core_coverage` (of
statements and branches together) of `core` by `tests/core`. What runs in other processes, and what
numba compiles, counts as not run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from structure_imports import both_way_pairs, import_cycles, import_graph
from structure_source import (
    SourceFile,
    broad_excepts,
    doubled_class_names,
    files_below,
    long_functions,
    product_files,
    sizes,
    typed_share,
)

ROOT = Path(__file__).parents[1]
_EDITOR_S = 900.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    parser.add_argument("--no-editor", action="store_true", help="read the source only")
    parser.add_argument("--coverage", action="store_true", help="run tests/core under coverage")
    given = parser.parse_args()
    facts = figures(ROOT)
    if not given.no_editor:
        facts |= traced()
    if given.coverage:
        facts |= coverage_of_core(ROOT)
    if given.json:
        print(json.dumps(facts))
    else:
        for name, value in facts.items():
            print(f"{name:26} {_shown(value)}")
    return 0


def figures(root: Path) -> dict[str, object]:
    """All that is read from the source below the repository's root."""
    files = product_files(root)
    cycles, doubled = import_cycles(import_graph(files)), doubled_class_names(files)
    pairs, long, broad = both_way_pairs(files), long_functions(files), broad_excepts(files)
    return {
        **sizes(files),
        "import_cycles": len(cycles),
        "cycles": cycles,
        "both_way_pairs": {"count": len(pairs), "where": pairs},
        "doubled_class_names": {"count": len(doubled), "where": doubled},
        "typed_share": round(typed_share(files), 4),
        "long_functions": {"count": len(long), "where": long},
        "broad_excepts": {"count": len(broad), "where": broad},
        "test_to_source_lines": round(_lines(files_below(root, ("tests",))) / _lines(files), 3),
    }


def traced() -> dict[str, Any]:
    """The figures of a running editor, in a process and a home of its own."""
    hook = ROOT / "benchmarks" / "structure_hook"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        paths = (str(hook), *filter(None, [os.environ.get("PYTHONPATH")]))
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PYTHONPATH": os.pathsep.join(paths),
            "INTARSIA_HOME": home,
            "INTARSIA_PARSES": str(Path(home, "parses.txt")),
        }
        command = [sys.executable, str(ROOT / "benchmarks" / "structure_editor.py")]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, timeout=_EDITOR_S, check=True
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def coverage_of_core(root: Path) -> dict[str, object]:
    """Branch coverage of core by its own tests."""
    with tempfile.TemporaryDirectory() as folder:
        data, report = f"--data-file={folder}/data", Path(folder, "report.json")
        coverage = [sys.executable, "-m", "coverage"]
        run = ["run", data, "--branch", f"--source={root / 'core'}"]
        tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/core"]
        passed = subprocess.run([*coverage, *run, *tests], cwd=root, stdout=sys.stderr)
        subprocess.run(
            [*coverage, "json", "-q", data, "-o", str(report)],
            cwd=root, check=True, stdout=sys.stderr,
        )  # fmt: skip
        totals = json.loads(report.read_bytes())["totals"]
    return {
        "core_branch_coverage": round(totals["covered_branches"] / totals["num_branches"], 4),
        "core_coverage": round(totals["percent_covered"] / 100, 4),
        "core_tests_passed": passed.returncode == 0,
    }


def _lines(files: tuple[SourceFile, ...]) -> int:
    return sum(file.lines for file in files)


def _shown(value: object) -> str:
    """A figure for people: what is long, one entry a line."""
    if isinstance(value, dict) and "where" in value:
        where = value["where"]
        named = isinstance(where, dict)
        places = [f"{name}: {', '.join(where[name])}" for name in where] if named else where
        return "\n    ".join((str(value["count"]), *map(str, places)))
    if isinstance(value, list):
        return "\n    ".join((str(len(value)), *map(str, value)))
    if isinstance(value, dict):
        return ", ".join(f"{key} {one}" for key, one in value.items())
    return str(value)


if __name__ == "__main__":
    sys.exit(main())
