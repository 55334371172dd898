"""Owns how a verb on the home ends where the home cannot be used, or its answer not be written."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from intarsia.core.state.storage.home import nobodys_home
from intarsia.core.state.storage.places import Places, find_places


def of_home(verb: Callable[[Places], int]) -> int:
    """Run a verb on this user's places; its exit status, or 1 with a sentence."""
    if named := nobodys_home(os.environ, sys.platform):
        return nobodys(named)
    try:
        status = verb(find_places())
        sys.stdout.flush()
    except OSError as error:
        why = error.strerror or str(error)
        if error.filename is not None:
            return _failed(f"{os.fsdecode(error.filename)} cannot be used: {why}.")
        _write_no_more()
        # Whoever closed a pipe has read enough.
        return 1 if isinstance(error, BrokenPipeError) else _failed(f"No answer is written: {why}.")
    return status


def nobodys(home: str) -> int:
    """Say of a home that it cannot be found; the exit status."""
    return _failed(f"{home} is nobody's folder. Name another in $INTARSIA_HOME.")


def _failed(sentence: str) -> int:
    print(f"intarsia: {sentence}", file=sys.stderr)
    return 1


def _write_no_more() -> None:
    """What was not written would be tried once more at the end of this process."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
