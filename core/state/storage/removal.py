"""The one place that deletes what a person may miss; whoever calls it says why nobody does."""

from __future__ import annotations

from enum import Enum
from pathlib import Path


class Why(str, Enum):
    """Why something may go. `NEVER_WHOLE` needs a proof: see `journal_files.was_never_whole`."""

    NEVER_WHOLE = "it was never whole"
    NOBODY_MISSES = "it ended without a result, or its result is safe elsewhere"
    SAVED = "its document is saved"
    ASKED = "a person wants it gone"
    REPLACED = "a whole one is in its place"
    MADE_AGAIN = "it can be had again"


def remove(path: Path, why: Why) -> None:
    """Delete a file, or a folder with all that is in it; nothing there is no failure.

    A link goes, and not what it leads to. Raises OSError, with as much left as could not go.
    """
    import logging  # whoever deletes nothing needs none of it
    import shutil

    logging.getLogger(__name__).info("%s goes: %s", path, why.value)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
