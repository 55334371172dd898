"""Writes the map of folders in CONTRIBUTING.md: every package by the sentence that opens it.

`python docs/write_map.py [--check]`. The sentence is the docstring of the package's `__init__.py`,
so a folder says once, in itself, what it owns. `--check` writes nothing and ends with 1 where the
map is behind the tree.
"""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("core", "ui", "plugin", "resources")
BEGIN = "<!-- begin of the map: python docs/write_map.py -->"
END = "<!-- end of the map -->"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if it is behind")
    given = parser.parse_args()
    page = ROOT / "CONTRIBUTING.md"
    text = page.read_text("utf-8")
    wanted = with_map(text, map_of(ROOT))
    if given.check:
        return int(wanted != text)
    page.write_text(wanted, "utf-8")
    return 0


def map_of(root: Path) -> str:
    """The table, a row for each package below `root`. Raises ValueError where one says nothing."""
    rows = ["| Folder | In one sentence |", "|---|---|"]
    for top in FOLDERS:
        for init in sorted((root / top).rglob("__init__.py"), key=lambda path: path.parent.parts):
            folder = init.parent.relative_to(root).as_posix()
            rows.append(f"| `{folder}` | {sentence_of(init)} |")
    return "\n".join(rows)


def sentence_of(init: Path) -> str:
    """The first paragraph of a module's docstring, on one line. Raises ValueError without one."""
    said = ast.get_docstring(ast.parse(init.read_text("utf-8")))
    if not said:
        raise ValueError(f"{init} opens with no sentence")
    return " ".join(said.split("\n\n")[0].split())


def with_map(text: str, table: str) -> str:
    """The page with this table between its two marks. Raises ValueError without them."""
    before, begun, rest = text.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not begun or not ended:
        raise ValueError("CONTRIBUTING.md has no place for the map")
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


if __name__ == "__main__":
    sys.exit(main())
