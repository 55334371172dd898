"""Owns how a local file becomes a pack's: linked where the disk allows, else copied in pieces."""

from __future__ import annotations

import json
import os
from pathlib import Path

from intarsia.core.engine.packs.progress import CHUNK, OnPackProgress
from intarsia.core.state.storage.removal import Why, remove

# A file this large is linked: it then is the person's own file, and what is written into that
# changes the pack, which `verify` finds. Smaller ones are copied, which takes no time.
LINKED_FROM = 64 << 20
_NOTE = ".from"  # beside a copy under way: what it is a copy of


def take_file(origin: Path, target: Path, on_progress: OnPackProgress) -> None:
    """Make `target` the file `origin`, going on from a copy of the same file that was stopped.

    A link takes no time and no space; the person's own name for the file stays either way.
    Raises what `on_progress` raises, and OSError.
    """
    origin = origin.resolve()
    size = origin.stat().st_size
    target.parent.mkdir(parents=True, exist_ok=True)
    note, mark = target.with_name(target.name + _NOTE), _mark(origin)
    resumed = note.is_file() and target.is_file() and note.read_text("utf-8") == mark
    if not resumed:
        remove(target, Why.MADE_AGAIN)
        if size >= LINKED_FROM and _linked(origin, target):
            on_progress(target.name, size, size)
            return
        note.write_text(mark, "utf-8")
    done = target.stat().st_size if resumed else 0
    with origin.open("rb") as reading, target.open("ab" if resumed else "wb") as writing:
        reading.seek(done)
        while piece := reading.read(CHUNK):
            writing.write(piece)
            done += len(piece)
            on_progress(target.name, done, size)
    remove(note, Why.MADE_AGAIN)


def _linked(origin: Path, target: Path) -> bool:
    """Whether the disk could give the file a second name: not across disks, nor without links."""
    try:
        os.link(origin, target)
    except OSError:
        return False
    return True


def _mark(origin: Path) -> str:
    stat = origin.stat()
    return json.dumps([str(origin), stat.st_size, stat.st_mtime_ns])
