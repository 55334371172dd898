"""`intarsia packs list` and `jobs list` where little has to be read: nobody waits for more.

Nothing is imported here that takes longer than the answer. What needs more, as a pack that was cut
off, is left to the verbs themselves.
"""

from __future__ import annotations

import os
import stat
import sys

from intarsia import resources
from intarsia.core.engine.listed_edits import NotPlain, edit_lines, names_in
from intarsia.core.state.storage.home import home_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MANIFEST = "intarsia-pack.json"  # in a pack's folder, where the pack is whole


def listed(arguments: Sequence[str]) -> bool:
    """Print what the verb asks for; False where it asks for more, or something is wrong."""
    tell = {"packs list": _packs, "jobs list": _jobs}.get(" ".join(arguments))
    home = os.path.expanduser(home_named(os.environ, sys.platform))
    if tell is None or home.startswith("~"):
        return False
    try:
        lines = tell(home)
        if lines:
            print("\n".join(lines), flush=True)
    except OSError:  # the verb fails too, and says how
        return False
    return bool(lines)


def pack_line(identity: str, installed: bool, sizes: Sequence[int], about_mb: int, by: str) -> str:
    """One pack of the list. `sizes`: of its files in bytes, 0 for what is not known beforehand."""
    about = f"about {about_mb} MB" if about_mb else "size unknown"
    size = f"{sum(sizes) / 1e6:.0f} MB" if all(sizes) else about
    return f"{identity:22} {'installed' if installed else '-':10} {size:13} {by}"


def catalogue_rows(text: str) -> Iterator[tuple[str, list[int], int, str]]:
    """Of every pack in packs.toml: id, sizes of its files in bytes, about how many MB, licence.

    Read by its lines, one key each, as our own file has them: it is checked where it is used.
    """
    for pack in text.split("\n[[pack]]\n")[1:]:
        own, *tables = pack.split("\n[")
        files = [table for table in tables if table.startswith("[pack.file]]")]
        sizes = [int(_said(file).get("size", "0")) for file in files]
        said = _said(own)
        yield said["id"], sizes, int(said.get("about_mb", "0")), said["licence"]


def _said(table: str) -> dict[str, str]:
    pairs = (line.partition(" = ") for line in table.splitlines())
    return {key: value.strip('"') for key, _, value in pairs}


def _packs(home: str) -> list[str]:
    """Nothing where a pack may have been cut off in the middle, which is mended first."""
    root = os.path.join(home, "packs")
    if any(name.startswith(".") for name in names_in(root)):
        return []
    catalogue = os.path.join(os.path.dirname(resources.__file__), "packs.toml")
    with open(catalogue, encoding="utf-8") as file:
        rows = catalogue_rows(file.read())
    return [
        pack_line(identity, _is_file(os.path.join(root, identity, MANIFEST)), sizes, about_mb, by)
        for identity, sizes, about_mb, by in rows
    ]


def _jobs(home: str) -> list[str]:
    """Nothing where an edit has to be read as whoever opens one reads it."""
    try:
        return edit_lines(home)
    except NotPlain:
        return []


def _is_file(file: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(file).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
