"""Ties what an engine accepts to how many files its process may have open."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace

from intarsia.core.engine.bounds import Bounds

_WANTED = 8192  # open files
_RESERVED = 256  # for the journal, pictures, weights and what libraries open
_LEAST = 8  # connections, however little the system gives


def within_descriptors(bounds: Bounds) -> Bounds:
    """The bounds with as many connections as there is room for beside the files of the engine.

    The process's own limit is raised first, as far as it may be.
    """
    room = _open_files()
    if room is None:
        return bounds
    connections = max(_LEAST, min(bounds.connections, room - min(_RESERVED, room // 2)))
    strangers = max(_LEAST // 2, min(bounds.strangers, connections // 4))
    return replace(bounds, connections=connections, strangers=strangers)


def _open_files() -> int | None:
    """How many files this process may have open from now on; None where that is not known."""
    if sys.platform == "win32":
        return None
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return None
    wanted = _WANTED if hard == resource.RLIM_INFINITY else min(hard, _WANTED)
    if soft < wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return int(resource.getrlimit(resource.RLIMIT_NOFILE)[0])
